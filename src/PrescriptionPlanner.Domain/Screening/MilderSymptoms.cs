using PrescriptionPlanner.Domain.Evidence;
using PrescriptionPlanner.Domain.Patients;

namespace PrescriptionPlanner.Domain.Screening;

/// <summary>Symptoms that change what is done, without stopping everything.</summary>
internal static class MilderSymptoms
{
    private static readonly Rule Vertigo = SafetyRule.Policy(
        "SCR-SYM-001", "Vertigo: train seated or held; no impact, intervals or vibration.",
        "眩晕：坐位或扶持训练；不做冲击、间歇和振动。");

    private static readonly Rule OrthostaticDizziness = SafetyRule.Policy(
        "SCR-SYM-002", "Dizziness on standing: rise slowly, train seated or held; no impact, no vibration; have blood pressure measured lying and standing.",
        "站立时头晕：起身缓慢，坐位或扶持训练；不做冲击和振动；请测卧立位血压。");

    private static readonly Rule Migraine = SafetyRule.Policy(
        "SCR-SYM-003", "Migraine attack: light effort at most; no impact, intervals or vibration until it is over.",
        "偏头痛发作：最多轻强度；发作期间不做冲击、间歇和振动。");

    private static readonly Rule Wound = SafetyRule.Policy(
        "SCR-SYM-004", "Fresh wound: no vibration until it is closed; keep it dry and free of pull.",
        "新鲜伤口：愈合前不做振动；保持干燥，避免牵拉。");

    private static readonly Rule JointSwelling = SafetyRule.Policy(
        "SCR-SYM-005", "Swollen joint: no impact, no vibration; light resistance, and intervals only, after release.",
        "关节肿胀：不做冲击和振动；放行前仅轻负荷抗阻，间歇须放行。");

    private static readonly Rule TendonPain = SafetyRule.Policy(
        "SCR-SYM-006", "Tendon pain: resistance at most 60 % of the one-repetition maximum, controlled; no impact until it is quiet.",
        "肌腱疼痛：抗阻不超过60% 1RM并控制速度；疼痛消退前不做冲击。");

    private static readonly Rule TendonPainOnFluoroquinolone = SafetyRule.Policy(
        "SCR-SYM-007", "Tendon pain on a fluoroquinolone: the tendon may tear. Resistance, impact and intervals are withheld until a doctor has seen it.",
        "使用氟喹诺酮期间肌腱疼痛：肌腱有断裂风险。医生检查前不做抗阻、冲击和间歇。");

    private static readonly Rule BackPain = SafetyRule.Policy(
        "SCR-SYM-008", "Chronic back pain: the spine stays neutral; impact and vibration need release.",
        "慢性背痛：脊柱保持中立；冲击和振动须放行。", Citations.Giangregorio2014);

    private static readonly Rule FearOfFalling = SafetyRule.Policy(
        "SCR-SYM-009", "Fear of falling: begin with held balance exercises and firm support in reach.",
        "害怕跌倒：从扶持下的平衡训练开始，身旁有牢固支撑。", Citations.Vivifrail);

    private static readonly Demand Unsteady = new()
    {
        Resistance = Restriction.Capped(DoseCaps.MachinesOrSeated),
        Balance = Restriction.Capped(DoseCaps.SeatedOrHeld),
        Aerobic = Restriction.Capped(DoseCaps.SeatedOrHeld),
        Impact = Restriction.Withheld,
        Hiit = Restriction.Withheld,
        Vibration = Restriction.Withheld,
    };

    private static readonly Demand MigraineDemand = new()
    {
        Resistance = Restriction.Capped(DoseCaps.LightResistance),
        Balance = Restriction.Free,
        Aerobic = Restriction.Capped(DoseCaps.Light),
        Impact = Restriction.Withheld,
        Hiit = Restriction.Withheld,
        Vibration = Restriction.Withheld,
    };

    private static readonly Demand JointSwellingDemand = new()
    {
        Resistance = DoseCaps.LightResistanceUntilReleased,
        Balance = Restriction.Free,
        Aerobic = Restriction.Free,
        Impact = Restriction.Withheld,
        Hiit = Restriction.ReleaseRequired,
        Vibration = Restriction.Withheld,
    };

    private static readonly Demand TendonDemand = new()
    {
        Resistance = Restriction.Capped(new DoseLimits { PercentOneRepMax = 60 }),
        Balance = Restriction.Free,
        Aerobic = Restriction.Free,
        Impact = Restriction.Withheld,
        Hiit = Restriction.Free,
        Vibration = Restriction.Free,
    };

    private static readonly Demand TendonOnFluoroquinolone = new()
    {
        Resistance = Restriction.Withheld,
        Balance = Restriction.Free,
        Aerobic = Restriction.Free,
        Impact = Restriction.Withheld,
        Hiit = Restriction.Withheld,
        Vibration = Restriction.Free,
    };

    private static readonly Demand BackPainDemand = new()
    {
        Resistance = Restriction.Capped(new DoseLimits { SpineNeutral = true }),
        Balance = Restriction.Free,
        Aerobic = Restriction.Free,
        Impact = Restriction.ReleaseRequired,
        Hiit = Restriction.Free,
        Vibration = Restriction.ReleaseRequired,
    };

    /// <summary>The rows by symptom.</summary>
    public static readonly SymptomRow[] Symptoms =
    [
        new(Symptom.Vertigo, Vertigo, Unsteady),
        new(Symptom.OrthostaticDizziness, OrthostaticDizziness, Unsteady),
        new(Symptom.AcuteMigraineAttack, Migraine, MigraineDemand),
        new(Symptom.FreshWound, Wound, Demand.NoVibration),
        new(Symptom.JointSwelling, JointSwelling, JointSwellingDemand),
        new(Symptom.TendonPain, TendonPain, TendonDemand),
        new(Symptom.ChronicBackPain, BackPain, BackPainDemand),
        new(Symptom.FearOfFalling, FearOfFalling, Demand.Advice),
    ];

    /// <summary>Applies the row that reads a symptom together with a medicine.</summary>
    public static void Screen(ScreeningFacts facts, RestrictionLedger ledger)
    {
        if (facts.Has(Symptom.TendonPain) && facts.Has(Medication.Fluoroquinolone))
            ledger.Add(TendonPainOnFluoroquinolone, TendonOnFluoroquinolone, Observed.Code(Medication.Fluoroquinolone));
    }
}
