using PrescriptionPlanner.Domain.Evidence;
using PrescriptionPlanner.Domain.Patients;

namespace PrescriptionPlanner.Domain.Screening;

/// <summary>Spine, joints, tendons and bone disease beyond density and fractures.</summary>
internal static class SpineAndJoints
{
    private static readonly Rule StableSlip = SafetyRule.Policy(
        "SCR-JOINT-001", "Stable spondylolisthesis: the spine stays neutral, no rowing; impact needs release.",
        "稳定型腰椎滑脱：脊柱保持中立，不做划船；冲击须放行。");

    private static readonly Rule GlidingSlip = SafetyRule.Policy(
        "SCR-JOINT-002", "Gliding spondylolisthesis: resistance only released, spine neutral and at most 50 % of the one-repetition maximum; light aerobic until released; no impact, no intervals.",
        "不稳定型（滑移性）腰椎滑脱：抗阻须放行，脊柱中立且不超过50% 1RM；放行前有氧仅轻强度；不做冲击和间歇。");

    private static readonly Rule AcuteDisc = SafetyRule.Policy(
        "SCR-JOINT-003", "Acute disc disease: resistance needs release, spine neutral; light aerobic until released; no impact, no intervals.",
        "急性椎间盘病变：抗阻须放行且脊柱中立；放行前有氧仅轻强度；不做冲击和间歇。");

    private static readonly Rule Stenosis = SafetyRule.Policy(
        "SCR-JOINT-004", "Spinal stenosis: the spine stays neutral; impact needs release; rest seated when the legs tire.",
        "椎管狭窄：脊柱保持中立；冲击须放行；下肢疲劳时坐下休息。");

    private static readonly Rule Hyperkyphosis = SafetyRule.Policy(
        "SCR-JOINT-005", "Hyperkyphosis: no trunk flexion or twisting; train the back extensors.",
        "驼背（胸椎后凸过大）：不做躯干屈曲和旋转；加强竖脊肌训练。", Citations.Giangregorio2014);

    private static readonly Rule AtypicalFemur = SafetyRule.Policy(
        "SCR-JOINT-006", "Atypical fracture of the thigh bone: the surgeon decides on weight-bearing; resistance and aerobic training need release; no impact, intervals or vibration.",
        "非典型股骨骨折：负重由外科医生决定；抗阻和有氧须放行；不做冲击、间歇和振动。");

    private static readonly Rule Rheumatoid = SafetyRule.Policy(
        "SCR-JOINT-007", "Rheumatoid arthritis in a quiet phase: low impact at most; ease off with swelling or morning stiffness.",
        "类风湿关节炎缓解期：冲击不超过低强度；肿胀或晨僵时减量。");

    private static readonly Rule InflamedJoint = SafetyRule.Policy(
        "SCR-JOINT-008", "Inflamed joints: light resistance until released; no impact, no intervals.",
        "关节急性炎症：放行前仅轻负荷抗阻；不做冲击和间歇。");

    private static readonly Rule Osteoarthritis = SafetyRule.Policy(
        "SCR-JOINT-009", "Osteoarthritis: train; pain up to 2 of 10 that settles by the next morning is acceptable.",
        "骨关节炎：应训练；疼痛≤2/10且次晨消退可接受。");

    private static readonly Rule Tendinopathy = SafetyRule.Policy(
        "SCR-JOINT-010", "Tendon disease: load slowly; impact needs release.",
        "肌腱病：缓慢加载；冲击须放行。");

    private static readonly Rule RegionalPain = SafetyRule.Policy(
        "SCR-JOINT-011", "Complex regional pain syndrome: impact is withheld; the painful limb is loaded by therapy only.",
        "复杂性区域疼痛综合征：不做冲击；患肢仅在治疗性训练中负荷。");

    private static readonly Rule Metastases = SafetyRule.Policy(
        "SCR-JOINT-012", "Bone metastases: resistance needs release, spine neutral; light aerobic and held balance until released; no impact, no intervals.",
        "骨转移：抗阻须放行且脊柱中立；放行前有氧仅轻强度、平衡须扶持；不做冲击和间歇。");

    private static readonly Rule Gout = SafetyRule.Policy(
        "SCR-JOINT-013", "Gout: rest the joint in an attack, and drink enough around training.",
        "痛风：发作时该关节休息；训练前后充分饮水。");

    private static readonly Restriction SpineNeutral = Restriction.Capped(new DoseLimits { SpineNeutral = true });

    private static readonly Demand StableSlipDemand = new()
    {
        Resistance = SpineNeutral,
        Balance = Restriction.Free,
        Aerobic = Restriction.Capped(new DoseLimits { NoRowing = true }),
        Impact = Restriction.ReleaseRequired,
        Hiit = Restriction.Capped(new DoseLimits { NoRowing = true }),
        Vibration = Restriction.Free,
    };

    private static readonly Demand GlidingSlipDemand = new()
    {
        Resistance = Restriction.ReleaseRequired with { Limits = new DoseLimits { PercentOneRepMax = 50, SpineNeutral = true } },
        Balance = Restriction.Free,
        Aerobic = Restriction.LimitedUntilReleased(DoseCaps.Light, new DoseLimits { NoRowing = true }),
        Impact = Restriction.Withheld,
        Hiit = Restriction.Withheld,
        Vibration = Restriction.Free,
    };

    private static readonly Demand SpineNeutralReleased = new()
    {
        Resistance = Restriction.ReleaseRequired with { Limits = new DoseLimits { SpineNeutral = true } },
        Balance = Restriction.Free,
        Aerobic = Restriction.LimitedUntilReleased(DoseCaps.Light, new DoseLimits { NoRowing = true }),
        Impact = Restriction.Withheld,
        Hiit = Restriction.Withheld,
        Vibration = Restriction.Free,
    };

    private static readonly Demand MetastasesDemand = new()
    {
        Resistance = Restriction.ReleaseRequired with { Limits = new DoseLimits { SpineNeutral = true } },
        Balance = DoseCaps.SeatedUntilReleased,
        Aerobic = DoseCaps.LightUntilReleased,
        Impact = Restriction.Withheld,
        Hiit = Restriction.Withheld,
        Vibration = Restriction.Free,
    };

    private static readonly Demand StenosisDemand = new()
    {
        Resistance = SpineNeutral,
        Balance = Restriction.Free,
        Aerobic = Restriction.Free,
        Impact = Restriction.ReleaseRequired,
        Hiit = Restriction.Free,
        Vibration = Restriction.Free,
    };

    private static readonly Demand HyperkyphosisDemand = new()
    {
        Resistance = SpineNeutral,
        Balance = Restriction.Free,
        Aerobic = Restriction.Free,
        Impact = Restriction.Free,
        Hiit = Restriction.Free,
        Vibration = Restriction.Free,
    };

    private static readonly Demand AtypicalFemurDemand = new()
    {
        Resistance = Restriction.ReleaseRequired,
        Balance = DoseCaps.SeatedUntilReleased,
        Aerobic = Restriction.ReleaseRequired,
        Impact = Restriction.Withheld,
        Hiit = Restriction.Withheld,
        Vibration = Restriction.Withheld,
    };

    private static readonly Demand InflamedDemand = new()
    {
        Resistance = DoseCaps.LightResistanceUntilReleased,
        Balance = Restriction.Free,
        Aerobic = Restriction.Free,
        Impact = Restriction.Withheld,
        Hiit = Restriction.Withheld,
        Vibration = Restriction.Free,
    };

    private static readonly Demand ImpactReleased = new()
    {
        Resistance = Restriction.Free,
        Balance = Restriction.Free,
        Aerobic = Restriction.Free,
        Impact = Restriction.ReleaseRequired,
        Hiit = Restriction.Free,
        Vibration = Restriction.Free,
    };

    private static readonly Demand NoImpact = new()
    {
        Resistance = Restriction.Free,
        Balance = Restriction.Free,
        Aerobic = Restriction.Free,
        Impact = Restriction.Withheld,
        Hiit = Restriction.Free,
        Vibration = Restriction.Free,
    };

    /// <summary>The rows by condition.</summary>
    public static readonly ConditionRow[] Conditions =
    [
        new(Condition.SpondylolisthesisStable, StableSlip, StableSlipDemand),
        new(Condition.SpondylolisthesisGliding, GlidingSlip, GlidingSlipDemand),
        new(Condition.AcuteDiscDisease, AcuteDisc, SpineNeutralReleased),
        new(Condition.SpinalStenosis, Stenosis, StenosisDemand),
        new(Condition.Hyperkyphosis, Hyperkyphosis, HyperkyphosisDemand),
        new(Condition.AtypicalFemurFracture, AtypicalFemur, AtypicalFemurDemand),
        new(Condition.RheumatoidArthritis, Rheumatoid, Demand.LowImpact),
        new(Condition.RheumatoidFlare, InflamedJoint, InflamedDemand),
        new(Condition.AcuteArthropathy, InflamedJoint, InflamedDemand),
        new(Condition.AcuteInflammation, InflamedJoint, InflamedDemand),
        new(Condition.Osteoarthritis, Osteoarthritis, Demand.Advice),
        new(Condition.Gout, Gout, Demand.Advice),
        new(Condition.Tendinopathy, Tendinopathy, ImpactReleased),
        new(Condition.CrpsTypeOne, RegionalPain, NoImpact),
        new(Condition.BoneMetastases, Metastases, MetastasesDemand),
    ];
}
