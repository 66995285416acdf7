using PrescriptionPlanner.Domain.Evidence;
using PrescriptionPlanner.Domain.Exercises;
using PrescriptionPlanner.Domain.Patients;
using PrescriptionPlanner.Domain.Screening;
using PrescriptionPlanner.Domain.Training;

namespace PrescriptionPlanner.Domain.Periodization;

/// <summary>The tops of the trial protocols that were asked for and that this patient can follow.</summary>
internal sealed class ProtocolTops
{
    /// <summary>A protocol that cannot be followed.</summary>
    public static readonly Rule NotFollowed = Rule.Policy("PLAN-PROTOCOL-002",
        "Planner policy: the named trial cannot be followed here (supervision, a vertebral fracture, impact that is not allowed, or equipment that is not at hand); the usual top stays.",
        "本规划器策略：所选试验在此无法采用（缺少监督、有椎体骨折、不允许冲击或缺少器材）；保留通常上限。");

    private readonly Dictionary<Modality, LadderTop> _tops = [];

    private ProtocolTops(IReadOnlyList<ProtocolUse> uses) => Uses = uses;

    /// <summary>What became of each protocol that was asked for.</summary>
    public IReadOnlyList<ProtocolUse> Uses { get; }

    /// <summary>The top for resistance, or <see langword="null"/> for the usual one.</summary>
    public ResistanceTop? Resistance => _tops.GetValueOrDefault(Modality.Resistance) as ResistanceTop;

    /// <summary>The top for aerobic training, or <see langword="null"/> for the usual one.</summary>
    public AerobicTop? Aerobic => _tops.GetValueOrDefault(Modality.Aerobic) as AerobicTop;

    /// <summary>The top for intervals, or <see langword="null"/> for the usual one.</summary>
    public HiitTop? Hiit => _tops.GetValueOrDefault(Modality.Hiit) as HiitTop;

    /// <summary>The top for vibration, or <see langword="null"/> for the usual one.</summary>
    public VibrationTop? Vibration => _tops.GetValueOrDefault(Modality.WholeBodyVibration) as VibrationTop;

    /// <summary>Reads the protocols that were asked for.</summary>
    public static ProtocolTops Of(ProgrammeOptions options, PatientProfile profile, Clearance clearance)
    {
        if (options.Protocols.Count == 0) return new ProtocolTops([]);
        var uses = new List<ProtocolUse>();
        var tops = new ProtocolTops(uses);
        foreach (var modality in Modalities.All)
        {
            if (!options.Protocols.TryGetValue(modality, out var id) || TrialProtocols.TopOf(modality, id) is not { } top) continue;
            var followed = CanFollow(top, options, profile, clearance);
            if (followed) tops._tops.Add(modality, top);
            uses.Add(new ProtocolUse(modality, id, followed, followed ? top.Rule.Id : NotFollowed.Id));
        }

        return tops;
    }

    private static bool CanFollow(LadderTop top, ProgrammeOptions options, PatientProfile profile, Clearance clearance) =>
        (!top.SupervisedOnly || options.Supervised)
        && !(top.BarredByVertebralFracture && HasVertebralFracture(profile))
        && !(top.CountsAsImpact && (clearance[Modality.Impact].Decision is ModalityDecision.Withheld or ModalityDecision.ReleaseRequired
            || clearance[Modality.Hiit].Limits.NoJumping))
        && (top.Needs is not { } needed || HasEquipment(profile, needed));

    private static bool HasVertebralFracture(PatientProfile profile)
    {
        foreach (var fracture in profile.History.Fractures ?? [])
            if (fracture.Site == FractureSite.Vertebra) return true;
        return false;
    }

    private static bool HasEquipment(PatientProfile profile, Equipment needed)
    {
        foreach (var item in profile.Equipment)
            if (item.Code == needed) return true;
        return false;
    }
}
