using PrescriptionPlanner.Domain.Evidence;
using PrescriptionPlanner.Domain.Patients;
using PrescriptionPlanner.Domain.Quantities;

namespace PrescriptionPlanner.Domain.Screening;

/// <summary>Heart, vessels and brain circulation beyond the absolute contraindications: rows by condition and by operation.</summary>
internal static class Cardiovascular
{
    /// <summary>A heart-rate ceiling stays at least this far below the rate at which a defibrillator treats, bpm.</summary>
    public const int DefibrillatorMarginBpm = 10;

    private const int SternumDays = 84;

    private static readonly Rule RecentRevascularisation = Rule.Of(
        "SCR-HEART-001", "Coronary stent or bypass less than 6 weeks ago: no exercise here; cardiac rehabilitation instead.",
        "冠脉支架或搭桥术后不足6周：不在此开始训练，应转心脏康复。", EvidenceLevel.Guideline, Citations.Williams2007);

    private static readonly Rule EventUndated = SafetyRule.Policy(
        "SCR-HEART-002", "Heart attack, stent or bypass without a date: give the date. Until then, or until a clinician releases more, only seated or held balance training.",
        "心肌梗死、支架或搭桥术缺少日期：请补充日期。此前或临床医生放行前，仅做坐位或扶持平衡训练。", Citations.Williams2007);

    private static readonly Rule StableHeartDisease = SafetyRule.Policy(
        "SCR-HEART-003", "Coronary disease or heart failure, stable: a clinician releases training beyond moderate effort; intervals only under supervision.",
        "冠心病或心力衰竭稳定期：超过中等强度的训练须临床医生放行；间歇训练只能在监督下进行。", Citations.Williams2007, Citations.Riebe2015);

    private static readonly Rule Sternum = SafetyRule.Policy(
        "SCR-HEART-004", "Breastbone opened less than 12 weeks ago, or date unknown: no loaded work of the arms and upper trunk.",
        "开胸手术后不足12周或日期不详：上肢和上躯干不做负重训练。", Citations.Williams2007);

    private static readonly Rule RecentHeartSurgery = SafetyRule.Policy(
        "SCR-HEART-005", "Valve, chest or vascular surgery less than 12 weeks ago, or date unknown: the surgeon releases training; until then only seated or held balance.",
        "瓣膜、胸部或血管手术后不足12周或日期不详：由外科医生放行；此前仅做坐位或扶持平衡训练。", Citations.Williams2007);

    private static readonly Rule RecentStroke = SafetyRule.Policy(
        "SCR-HEART-006", "Stroke or transient ischaemic attack less than 3 months ago, or date unknown: a clinician releases training; until then only seated or held balance.",
        "脑卒中或短暂性脑缺血发作不足3个月或日期不详：须临床医生放行；此前仅做坐位或扶持平衡训练。", Citations.Riebe2015);

    private static readonly Rule Marfan = Rule.Of(
        "SCR-HEART-007", "Marfan syndrome: no resistance, intervals, impact or vibration; aerobic training needs release.",
        "马方综合征：不做抗阻、间歇、冲击和振动；有氧训练须放行。", EvidenceLevel.Recalled, Citations.Williams2007);

    private static readonly Rule Aneurysm = SafetyRule.Policy(
        "SCR-HEART-008", "Unrepaired aortic aneurysm: light effort until released, never straining; no intervals, impact or vibration.",
        "未修复的主动脉瘤：放行前仅轻强度，始终不得憋气用力；不做间歇、冲击和振动。", Citations.Williams2007);

    private static readonly Rule Hypertrophic = SafetyRule.Policy(
        "SCR-HEART-009", "Hypertrophic cardiomyopathy: light effort until released, never straining; no intervals and no impact.",
        "肥厚型心肌病：放行前仅轻强度，始终不得憋气用力；不做间歇和冲击。", Citations.Williams2007);

    private static readonly Rule Valve = SafetyRule.Policy(
        "SCR-HEART-010", "Valve disease: never hold the breath or strain.",
        "心脏瓣膜病：不得憋气用力。", Citations.Williams2007);

    private static readonly Rule Defibrillator = SafetyRule.Policy(
        "SCR-HEART-011", "Implanted defibrillator: heart rate stays at least 10 bpm below the rate at which it treats; no vibration; intervals only under supervision.",
        "植入式除颤器：心率至少低于其治疗触发心率10次/分；不做振动；间歇训练只能在监督下进行。", Citations.Williams2007);

    private static readonly Rule DefibrillatorRateUnknown = SafetyRule.Policy(
        "SCR-HEART-012", "Implanted defibrillator and the rate at which it treats is not known: ask the device clinic. Until then train by effort, moderate at most; no intervals, no vibration.",
        "植入式除颤器但治疗触发心率不详：请向起搏器门诊查询。此前按主观用力训练，最多中等强度；不做间歇和振动。", Citations.Williams2007);

    private static readonly Rule Pacemaker = SafetyRule.Policy(
        "SCR-HEART-013", "Pacemaker: train by effort; vibration needs release.",
        "心脏起搏器：按主观用力训练；振动训练须放行。", Citations.Williams2007);

    private static readonly Rule FluidOverload = SafetyRule.Policy(
        "SCR-HEART-014", "Fluid overload: may be failing heart, liver or kidneys; light effort only until a clinician releases more.",
        "液体负荷过多：可能为心、肝或肾功能失代偿；临床医生放行前仅做轻强度训练。");

    private static readonly Demand StableHeartDiseaseDemand = new()
    {
        Resistance = Restriction.LimitedUntilReleased(DoseCaps.BelowHeavyResistance, new DoseLimits { NoBreathHolding = true }),
        Balance = Restriction.Free,
        Aerobic = DoseCaps.ModerateUntilReleased,
        Impact = Restriction.ReleaseRequired,
        Hiit = Restriction.ReleaseRequired with { Limits = DoseCaps.SupervisedOnly },
        Vibration = Restriction.ReleaseRequired,
    };

    private static readonly Demand NoLoadedUpperBody = new()
    {
        Resistance = Restriction.Capped(new DoseLimits { NoLoadedUpperBody = true }),
        Balance = Restriction.Free,
        Aerobic = Restriction.Capped(new DoseLimits { NoLoadedUpperBody = true, NoRowing = true }),
        Impact = Restriction.Free,
        Hiit = Restriction.Capped(new DoseLimits { NoLoadedUpperBody = true, NoRowing = true }),
        Vibration = Restriction.Free,
    };

    private static readonly Demand MarfanDemand = new()
    {
        Resistance = Restriction.Withheld,
        Balance = Restriction.Free,
        Aerobic = Restriction.ReleaseRequired,
        Impact = Restriction.Withheld,
        Hiit = Restriction.Withheld,
        Vibration = Restriction.Withheld,
    };

    private static readonly Demand NeverStraining = new()
    {
        Resistance = Restriction.LimitedUntilReleased(DoseCaps.LightResistance, DoseCaps.NoStraining),
        Balance = Restriction.Capped(DoseCaps.NoStraining),
        Aerobic = DoseCaps.LightUntilReleased,
        Impact = Restriction.Withheld,
        Hiit = Restriction.Withheld,
        Vibration = Restriction.Withheld,
    };

    private static readonly Demand HypertrophicDemand = new()
    {
        Resistance = Restriction.LimitedUntilReleased(DoseCaps.LightResistance, DoseCaps.NoStraining),
        Balance = Restriction.Free,
        Aerobic = DoseCaps.LightUntilReleased,
        Impact = Restriction.Withheld,
        Hiit = Restriction.Withheld,
        Vibration = Restriction.ReleaseRequired,
    };

    private static readonly Demand DefibrillatorUnknownDemand = new()
    {
        Resistance = Restriction.Free,
        Balance = Restriction.Free,
        Aerobic = Restriction.Capped(DoseCaps.Moderate),
        Impact = Restriction.Free,
        Hiit = Restriction.Withheld,
        Vibration = Restriction.Withheld,
    };

    /// <summary>The rows by condition.</summary>
    public static readonly ConditionRow[] Conditions =
    [
        new(Condition.MyocardialInfarction, Recency.Undated, EventUndated, Demand.BalanceUntilReleased),
        new(Condition.MyocardialInfarction, StableHeartDisease, StableHeartDiseaseDemand),
        new(Condition.UnstableAngina, StableHeartDisease, StableHeartDiseaseDemand),
        new(Condition.StableCoronaryDisease, StableHeartDisease, StableHeartDiseaseDemand),
        new(Condition.HeartFailureStable, StableHeartDisease, StableHeartDiseaseDemand),
        new(Condition.StrokeOrTia, Recency.WithinMonths(3), RecentStroke, Demand.BalanceUntilReleased),
        new(Condition.MarfanSyndrome, Marfan, MarfanDemand),
        new(Condition.AorticAneurysm, Aneurysm, NeverStraining),
        new(Condition.HypertrophicCardiomyopathy, Hypertrophic, HypertrophicDemand),
        new(Condition.OtherValveDisease, Valve, Demand.NoStraining),
        new(Condition.FluidOverload, FluidOverload, Demand.LightUntilReleased),
    ];

    /// <summary>The rows by operation.</summary>
    public static readonly ProcedureRow[] Procedures =
    [
        new(Procedure.CoronaryStent, Recency.KnownWithinDays(AbsoluteContraindications.CoronaryEventDays), RecentRevascularisation, Demand.Stop),
        new(Procedure.CoronaryBypass, Recency.KnownWithinDays(AbsoluteContraindications.CoronaryEventDays), RecentRevascularisation, Demand.Stop),
        new(Procedure.CoronaryStent, Recency.Undated, EventUndated, Demand.BalanceUntilReleased),
        new(Procedure.CoronaryBypass, Recency.Undated, EventUndated, Demand.BalanceUntilReleased),
        new(Procedure.CoronaryStent, StableHeartDisease, StableHeartDiseaseDemand),
        new(Procedure.CoronaryBypass, StableHeartDisease, StableHeartDiseaseDemand),
        new(Procedure.CoronaryBypass, Recency.WithinDays(SternumDays), Sternum, NoLoadedUpperBody),
        new(Procedure.ValveReplacement, Recency.WithinDays(SternumDays), Sternum, NoLoadedUpperBody),
        new(Procedure.OtherThoracicOrVascularSurgery, Recency.WithinDays(SternumDays), Sternum, NoLoadedUpperBody),
        new(Procedure.ValveReplacement, Recency.WithinDays(SternumDays), RecentHeartSurgery, Demand.BalanceUntilReleased),
        new(Procedure.OtherThoracicOrVascularSurgery, Recency.WithinDays(SternumDays), RecentHeartSurgery, Demand.BalanceUntilReleased),
        new(Procedure.Pacemaker, Pacemaker, Demand.VibrationReleased),
    ];

    /// <summary>Applies the rows that read more than a code and a date.</summary>
    public static void Screen(ScreeningFacts facts, RestrictionLedger ledger)
    {
        foreach (var record in facts.History.Procedures ?? [])
        {
            if (record.Code != Procedure.ImplantableDefibrillator) continue;
            if (record.DetectionRate is { } rate)
                ledger.Add(Defibrillator, BelowDetection(rate), Observed.Value("detectionRateBpm", rate.BeatsPerMinute, "bpm"));
            else
                ledger.Add(DefibrillatorRateUnknown, DefibrillatorUnknownDemand, Observed.Code(record.Code));
        }
    }

    private static Demand BelowDetection(HeartRate rate)
    {
        var ceiling = new DoseLimits { HeartRateCeilingBpm = (int)decimal.Floor(rate.BeatsPerMinute) - DefibrillatorMarginBpm };
        return new Demand
        {
            Resistance = Restriction.Capped(ceiling),
            Balance = Restriction.Capped(ceiling),
            Aerobic = Restriction.Capped(ceiling),
            Impact = Restriction.Capped(ceiling),
            Hiit = Restriction.Capped(DoseLimits.Merge(ceiling, DoseCaps.SupervisedOnly)),
            Vibration = Restriction.Withheld,
        };
    }
}
