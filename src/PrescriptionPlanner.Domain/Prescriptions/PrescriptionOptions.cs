using NodaTime;
using PrescriptionPlanner.Domain.Diagnosis;
using PrescriptionPlanner.Domain.Evidence;
using PrescriptionPlanner.Domain.Exercises;
using PrescriptionPlanner.Domain.Nutrition;

namespace PrescriptionPlanner.Domain.Prescriptions;

/// <summary>What a week without logs does to the plan.</summary>
public enum ProgressionGate
{
    /// <summary>A week with no evidence of tolerance never steps up.</summary>
    [Text("By logs", "按训练记录")] Logged,

    /// <summary>A week steps up unless something reported speaks against it.</summary>
    [Text("By calendar", "按日历")] Calendar,
}

/// <summary>Who lets a step up take effect.</summary>
public enum ProgressionApproval
{
    /// <summary>The policy alone.</summary>
    [Text("Automatic", "自动")] Automatic,

    /// <summary>A clinician approves each decision.</summary>
    [Text("By a clinician", "由临床医生批准")] Clinician,
}

/// <summary>How a stored plan will progress.</summary>
/// <param name="Gate">What a week without logs does.</param>
/// <param name="Approval">Who lets a step up take effect.</param>
public sealed record ProgressionSettings(ProgressionGate Gate, ProgressionApproval Approval)
{
    /// <summary>By logs, automatic.</summary>
    public static ProgressionSettings Default { get; } = new(ProgressionGate.Logged, ProgressionApproval.Automatic);
}

/// <summary>What a prescription is asked with, beyond the profile. Already checked at the edge of the service.</summary>
public sealed record PrescriptionOptions
{
    /// <summary>First day of week 1, the patient's local date; ages and intervals are reckoned at it.</summary>
    public required LocalDate StartDate { get; init; }

    /// <summary>The patient's IANA time zone.</summary>
    public string TimeZone { get; init; } = "UTC";

    /// <summary>Weeks, 4 to 52.</summary>
    public int Weeks { get; init; } = 24;

    /// <summary>Modalities asked for, in order of importance.</summary>
    public IReadOnlyList<Modality> Modalities { get; init; } = Exercises.Modalities.All;

    /// <summary>Whether every session is supervised.</summary>
    public bool Supervised { get; init; }

    /// <summary>Definition of sarcopenia and variants of cut-points.</summary>
    public DiagnosisOptions Diagnosis { get; init; } = DiagnosisOptions.Default;

    /// <summary>Reference intakes for vitamin D and calcium.</summary>
    public NutritionReference NutritionReference { get; init; } = NutritionReference.China2013;

    /// <summary>Modalities that the responsible clinician releases.</summary>
    public IReadOnlySet<Modality> ClinicianReleases { get; init; } = new HashSet<Modality>();

    /// <summary>How a stored plan will progress.</summary>
    public ProgressionSettings Progression { get; init; } = ProgressionSettings.Default;

    /// <summary>Trial protocol that a modality's ladder climbs to instead of its default top, by protocol id.</summary>
    public IReadOnlyDictionary<Modality, string> Protocols { get; init; } = new Dictionary<Modality, string>();
}
