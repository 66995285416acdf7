using PrescriptionPlanner.Domain.Evidence;
using PrescriptionPlanner.Domain.Patients;

namespace PrescriptionPlanner.Domain.Screening;

/// <summary>Operations, admissions and bed rest outside the chest. Undated ones are taken as recent.</summary>
internal static class Operations
{
    private static readonly Rule RecentAbdominal = SafetyRule.Policy(
        "SCR-OP-001", "Abdominal operation less than 12 weeks ago, or date unknown: resistance, intervals, impact and vibration need release; light aerobic until then; never straining.",
        "腹部手术后不足12周或日期不详：抗阻、间歇、冲击和振动须放行；此前有氧仅轻强度；始终不憋气用力。");

    private static readonly Rule RecentEye = SafetyRule.Policy(
        "SCR-OP-002", "Eye operation less than 12 weeks ago, or date unknown: resistance needs release, never straining; no intervals, no impact.",
        "眼科手术后不足12周或日期不详：抗阻须放行且不憋气用力；不做间歇和冲击。");

    private static readonly Rule RecentSpinal = SafetyRule.Policy(
        "SCR-OP-003", "Spinal operation less than 6 months ago, or date unknown: resistance needs release, spine neutral; light aerobic until released; no impact, intervals or vibration.",
        "脊柱手术后不足6个月或日期不详：抗阻须放行且脊柱中立；放行前有氧仅轻强度；不做冲击、间歇和振动。");

    private static readonly Rule OldSpinal = SafetyRule.Policy(
        "SCR-OP-004", "Operated or implanted spine: it stays neutral; impact and vibration need release.",
        "脊柱曾手术或有植入物：保持脊柱中立；冲击和振动须放行。");

    private static readonly Rule ReplacedJoint = SafetyRule.Policy(
        "SCR-OP-005", "Replaced joint: low impact at most.",
        "关节置换：冲击不超过低强度。");

    private static readonly Rule RecentReplacement = SafetyRule.Policy(
        "SCR-OP-006", "Joint replaced less than 12 weeks ago, or date unknown: the surgeon releases resistance; light seated aerobic and held balance until then; no intervals.",
        "关节置换术后不足12周或日期不详：抗阻须外科医生放行；此前有氧坐位轻强度、平衡须扶持；不做间歇。");

    private static readonly Rule RecentFixation = SafetyRule.Policy(
        "SCR-OP-007", "Fracture fixed less than 12 weeks ago, or date unknown: the surgeon releases resistance and weight-bearing; no intervals.",
        "骨折内固定术后不足12周或日期不详：抗阻和负重须外科医生放行；不做间歇。");

    private static readonly Rule RecentAdmission = SafetyRule.Policy(
        "SCR-OP-008", "In hospital or in bed within the last 28 days, or date unknown: light effort until a clinician releases more.",
        "近28天内住院或卧床，或日期不详：临床医生放行前仅轻强度。");

    private static readonly Demand AbdominalDemand = new()
    {
        Resistance = Restriction.ReleaseRequired with { Limits = DoseCaps.NoStraining },
        Balance = Restriction.Free,
        Aerobic = DoseCaps.LightUntilReleased,
        Impact = Restriction.ReleaseRequired,
        Hiit = Restriction.ReleaseRequired,
        Vibration = Restriction.ReleaseRequired,
    };

    private static readonly Demand EyeDemand = new()
    {
        Resistance = Restriction.ReleaseRequired with { Limits = DoseCaps.NoStraining },
        Balance = Restriction.Free,
        Aerobic = Restriction.Free,
        Impact = Restriction.Withheld,
        Hiit = Restriction.Withheld,
        Vibration = Restriction.Free,
    };

    private static readonly Demand RecentSpinalDemand = new()
    {
        Resistance = Restriction.ReleaseRequired with { Limits = new DoseLimits { SpineNeutral = true } },
        Balance = DoseCaps.SeatedUntilReleased,
        Aerobic = Restriction.LimitedUntilReleased(DoseCaps.Light, new DoseLimits { NoRowing = true }),
        Impact = Restriction.Withheld,
        Hiit = Restriction.Withheld,
        Vibration = Restriction.Withheld,
    };

    private static readonly Demand OldSpinalDemand = new()
    {
        Resistance = Restriction.Capped(new DoseLimits { SpineNeutral = true }),
        Balance = Restriction.Free,
        Aerobic = Restriction.Free,
        Impact = Restriction.ReleaseRequired,
        Hiit = Restriction.Free,
        Vibration = Restriction.ReleaseRequired,
    };

    private static readonly Demand OrthopaedicDemand = new()
    {
        Resistance = Restriction.ReleaseRequired,
        Balance = DoseCaps.SeatedUntilReleased,
        Aerobic = Restriction.LimitedUntilReleased(DoseLimits.Merge(DoseCaps.Light, DoseCaps.SeatedOrHeld)),
        Impact = Restriction.Free,
        Hiit = Restriction.Withheld,
        Vibration = Restriction.Free,
    };

    /// <summary>The rows by operation.</summary>
    public static readonly ProcedureRow[] Procedures =
    [
        new(Procedure.AbdominalSurgery, Recency.WithinDays(84), RecentAbdominal, AbdominalDemand),
        new(Procedure.BariatricSurgery, Recency.WithinDays(84), RecentAbdominal, AbdominalDemand),
        new(Procedure.EyeSurgery, Recency.WithinDays(84), RecentEye, EyeDemand),
        new(Procedure.SpinalSurgery, Recency.WithinMonths(6), RecentSpinal, RecentSpinalDemand),
        new(Procedure.SpinalSurgery, OldSpinal, OldSpinalDemand),
        new(Procedure.SpinalImplant, Recency.WithinMonths(6), RecentSpinal, RecentSpinalDemand),
        new(Procedure.SpinalImplant, OldSpinal, OldSpinalDemand),
        new(Procedure.Vertebroplasty, OldSpinal, OldSpinalDemand),
        new(Procedure.JointReplacement, ReplacedJoint, Demand.LowImpact),
        new(Procedure.JointReplacement, Recency.WithinDays(84), RecentReplacement, OrthopaedicDemand),
        new(Procedure.FractureFixation, Recency.WithinDays(84), RecentFixation, OrthopaedicDemand),
        new(Procedure.HospitalAdmission, Recency.WithinDays(28), RecentAdmission, Demand.LightUntilReleased),
        new(Procedure.BedRest, Recency.WithinDays(28), RecentAdmission, Demand.LightUntilReleased),
    ];
}
