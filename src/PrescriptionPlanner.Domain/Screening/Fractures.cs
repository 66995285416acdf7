using NodaTime;
using PrescriptionPlanner.Domain.Evidence;
using PrescriptionPlanner.Domain.Patients;

namespace PrescriptionPlanner.Domain.Screening;

/// <summary>
/// Fractures: by age, by pain, by site, by number. Ages are reckoned from the latest day that fits, and every site counts alike
/// but the spine and the hip, which have rows of their own. A fracture without a date is taken as healing.
/// </summary>
internal static class Fractures
{
    private static readonly Recency Fresh = Recency.KnownWithinDays(28);
    private static readonly Recency Healing = Recency.WithinLaterOf(days: 84, months: 3);
    private static readonly Recency SimpleVibrationWait = Recency.WithinDays(42), LongVibrationWait = Recency.WithinDays(84);

    private static readonly Rule FreshFracture = SafetyRule.Policy(
        "SCR-FX-001", "Fracture less than 28 days ago: no resistance, intervals, impact or vibration; aerobic and balance training need release.",
        "骨折不足28天：不做抗阻、间歇、冲击和振动；有氧和平衡训练须放行。", Citations.Vivifrail);

    private static readonly Rule HealingFracture = SafetyRule.Policy(
        "SCR-FX-002", "Fracture one to three months ago (to the later of 84 days and three calendar months): resistance only released, supervised and at most 50 % of the one-repetition maximum; light aerobic and held balance until released; no intervals, impact or vibration.",
        "骨折1–3个月（以84天与3个日历月中较晚者为止）：抗阻须放行并在监督下进行，不超过50% 1RM；放行前有氧仅轻强度、平衡须扶持；不做间歇、冲击和振动。",
        Citations.Vivifrail, Citations.Giangregorio2014);

    private static readonly Rule PainfulFracture = SafetyRule.Policy(
        "SCR-FX-003", "A fracture still hurts, whatever its age: treated as one of one to three months ago; have it looked at.",
        "骨折部位仍疼痛（不论时间）：按1–3个月骨折处理，并请就诊。", Citations.Giangregorio2014);

    private static readonly Rule UndatedFracture = SafetyRule.Policy(
        "SCR-FX-004", "Fracture without a date: give the date; until then treated as one of one to three months ago.",
        "骨折日期不详：请补充日期；此前按1–3个月骨折处理。", Citations.Giangregorio2014);

    private static readonly Rule PainNotAsked = SafetyRule.Policy(
        "SCR-FX-005", "It was not asked whether an old fracture still hurts: ask before the first session; with pain resistance is stopped and screened again.",
        "未询问陈旧骨折是否仍疼痛：首次训练前请询问；若疼痛则停止抗阻并重新筛查。");

    private static readonly Rule OldVertebralFracture = Rule.Of(
        "SCR-SPINE-001", "Vertebral fracture, however old: no jumping, no high-intensity intervals; moderate, not vigorous, aerobic effort; the spine stays neutral; no rowing.",
        "椎体骨折（不论时间）：不做跳跃和高强度间歇；有氧为中等而非高强度；脊柱保持中立；不做划船。",
        EvidenceLevel.Guideline, Citations.Giangregorio2014, Citations.Brookewavell2022);

    private static readonly Rule VertebralLoad = SafetyRule.Policy(
        "SCR-SPINE-002", "Vertebral fracture: resistance at most 70 % of the one-repetition maximum; only a new assessment lifts it.",
        "椎体骨折：抗阻不超过70% 1RM；仅在重新评估后方可提高。", Citations.Giangregorio2014);

    private static readonly Rule VertebralVibrationReleased = SafetyRule.Policy(
        "SCR-SPINE-003", "One old, painless vertebral fracture, supervised: vibration needs release.",
        "单个陈旧无痛椎体骨折且有监督：振动训练须放行。");

    private static readonly Rule VertebralVibrationWithheld = SafetyRule.Policy(
        "SCR-SPINE-004", "Vertebral fracture that is one of several, hurts (or pain was not asked for), or training unsupervised: no vibration.",
        "椎体骨折为多发、疼痛（或未询问疼痛），或训练无监督：不做振动训练。");

    private static readonly Rule MultipleFractures = Rule.Of(
        "SCR-FX-006", "Two or more low-trauma fractures: no impact beyond brisk walking; moderate, not vigorous, aerobic effort; intervals need release.",
        "两处及以上低能量骨折：冲击不超过快走；有氧为中等而非高强度；间歇训练须放行。",
        EvidenceLevel.Guideline, Citations.Brookewavell2022);

    private static readonly Rule HipFracture = SafetyRule.Policy(
        "SCR-FX-007", "Hip fracture: the surgeon decides on weight-bearing.",
        "髋部骨折：负重由外科医生决定。");

    private static readonly Rule VibrationWait = SafetyRule.Policy(
        "SCR-FX-008", "Vibration waits for a fracture to heal: 6 weeks for a simple one, 12 weeks for one that was open, fixed or of unknown kind.",
        "振动训练须等骨折愈合：单纯骨折6周；开放性、内固定或类型不详者12周。");

    private static readonly Demand FreshDemand = new()
    {
        Resistance = Restriction.Withheld,
        Balance = Restriction.ReleaseRequired,
        Aerobic = Restriction.ReleaseRequired,
        Impact = Restriction.Withheld,
        Hiit = Restriction.Withheld,
        Vibration = Restriction.Withheld,
    };

    private static readonly Demand HealingDemand = new()
    {
        Resistance = Restriction.ReleaseRequired with { Limits = new DoseLimits { PercentOneRepMax = 50, SupervisedOnly = true } },
        Balance = DoseCaps.SeatedUntilReleased,
        Aerobic = DoseCaps.LightUntilReleased,
        Impact = Restriction.Withheld,
        Hiit = Restriction.Withheld,
        Vibration = Restriction.Withheld,
    };

    private static readonly Demand VertebralDemand = new()
    {
        Resistance = Restriction.Capped(new DoseLimits { SpineNeutral = true, NoJumping = true }),
        Balance = Restriction.Capped(new DoseLimits { SpineNeutral = true, NoJumping = true }),
        Aerobic = Restriction.Capped(DoseCaps.Moderate with { SpineNeutral = true, NoRowing = true, NoJumping = true }),
        Impact = Restriction.Withheld,
        Hiit = Restriction.Withheld,
        Vibration = Restriction.Free,
    };

    private static readonly Demand AtMostSeventyPercent = new()
    {
        Resistance = Restriction.Capped(new DoseLimits { PercentOneRepMax = 70 }),
        Balance = Restriction.Free,
        Aerobic = Restriction.Free,
        Impact = Restriction.Free,
        Hiit = Restriction.Free,
        Vibration = Restriction.Free,
    };

    private static readonly Demand MultipleDemand = new()
    {
        Resistance = Restriction.Free,
        Balance = Restriction.Free,
        Aerobic = Restriction.Capped(DoseCaps.Moderate),
        Impact = Restriction.Withheld,
        Hiit = Restriction.ReleaseRequired,
        Vibration = Restriction.Free,
    };

    /// <summary>Applies the rows.</summary>
    public static void Screen(ScreeningFacts facts, RestrictionLedger ledger)
    {
        var (vertebral, painfulVertebral, lowTrauma) = (0, false, 0);
        foreach (var fracture in facts.History.Fractures ?? [])
        {
            ScreenOne(fracture, facts.On, ledger);
            if (fracture.LowTrauma != false) lowTrauma++;
            if (fracture.Site != FractureSite.Vertebra) continue;
            vertebral++;
            painfulVertebral |= fracture.Painful != false;
        }
        if (lowTrauma >= 2) ledger.Add(MultipleFractures, MultipleDemand, Observed.Count("lowTraumaFractures", lowTrauma));

        // Pain after a fracture and a filled vertebra are vertebral fractures by their own meaning, listed or not.
        var painBehind = facts.Has(Condition.ChronicBackPainAfterFracture);
        var filled = facts.Has(Procedure.Vertebroplasty);
        if (painBehind) ledger.Add(PainfulFracture, HealingDemand, Observed.Code(Condition.ChronicBackPainAfterFracture));
        if (vertebral == 0 && !painBehind && !filled) return;

        var observed = vertebral > 0 ? Observed.Count(Observed.Code(FractureSite.Vertebra), vertebral)
            : painBehind ? Observed.Code(Condition.ChronicBackPainAfterFracture)
            : Observed.Code(Procedure.Vertebroplasty);
        ledger.Add(OldVertebralFracture, VertebralDemand, observed);
        ledger.Add(VertebralLoad, AtMostSeventyPercent, observed);
        if (vertebral != 1 || painfulVertebral || painBehind || filled || !facts.Supervised)
            ledger.Add(VertebralVibrationWithheld, Demand.NoVibration, observed);
        else
            ledger.Add(VertebralVibrationReleased, Demand.VibrationReleased, observed);
    }

    private static void ScreenOne(FractureRecord fracture, LocalDate on, RestrictionLedger ledger)
    {
        var observed = Observed.Code(fracture.Site, fracture.OccurredOn);
        ledger.AddWithin(Fresh, fracture.OccurredOn, on, FreshFracture, FreshDemand, observed);
        if (fracture.OccurredOn is null) ledger.Add(UndatedFracture, HealingDemand, observed);
        else ledger.AddWithin(Healing, fracture.OccurredOn, on, HealingFracture, HealingDemand, observed);
        if (fracture.Painful == true) ledger.Add(PainfulFracture, HealingDemand, observed);
        else if (fracture.Painful is null) ledger.Add(PainNotAsked, Demand.Advice, observed);

        var wait = fracture.Healing == FractureHealing.Simple ? SimpleVibrationWait : LongVibrationWait;
        ledger.AddWithin(wait, fracture.OccurredOn, on, VibrationWait, Demand.NoVibration, observed);
        if (fracture.Site == FractureSite.Hip) ledger.Add(HipFracture, Demand.Advice, observed);
    }
}
