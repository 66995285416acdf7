using PrescriptionPlanner.Domain.Diagnosis;
using PrescriptionPlanner.Domain.Evidence;
using PrescriptionPlanner.Domain.Patients;
using PrescriptionPlanner.Domain.Quantities;

namespace PrescriptionPlanner.Domain.Screening;

/// <summary>Functional class and falls.</summary>
internal static class Function
{
    private static readonly CutOff SlowTimedUpAndGo = CutOff.AtLeast(20);
    private static readonly CutOff RecurrentFalls = CutOff.AtLeast(2);

    private static readonly Rule ClassA = SafetyRule.Policy(
        "SCR-FUNC-001", "Functional class A: aerobic and balance training seated or held, resistance on machines or seated and at most 75 % of the one-repetition maximum; no intervals, no impact; vibration needs release.",
        "功能分级A：有氧和平衡采用坐位或扶持，抗阻用器械或坐位且不超过75% 1RM；不做间歇和冲击；振动须放行。", Citations.Vivifrail);

    private static readonly Rule ClassB = SafetyRule.Policy(
        "SCR-FUNC-002", "Functional class B: no intervals, no impact; vibration needs release.",
        "功能分级B：不做间歇和冲击；振动须放行。", Citations.Vivifrail);

    private static readonly Rule ClassC = SafetyRule.Policy(
        "SCR-FUNC-003", "Functional class C: intervals only on a cycle or in water.",
        "功能分级C：间歇训练仅限功率车或水中。", Citations.Vivifrail);

    private static readonly Rule ClassUnknown = SafetyRule.Policy(
        "SCR-FUNC-004", "Function is not known: do the short physical performance battery or measure gait speed; until then no intervals, no impact, and vibration needs release.",
        "功能状况不明：请完成简易体能测试（SPPB）或测步速；此前不做间歇和冲击，振动须放行。", Citations.Vivifrail);

    private static readonly Rule Falls = SafetyRule.Policy(
        "SCR-FALL-001", "Two or more falls in a year, or timed up and go of 20 s or more or not possible: balance first; resistance on machines or seated, aerobic seated or held, no impact, vibration only holding the rail, intervals only released and on a cycle or in water.",
        "一年内跌倒≥2次，或起立-行走计时≥20秒或无法完成：平衡训练优先；抗阻用器械或坐位，有氧坐位或扶持，不做冲击，振动须手扶栏杆，间歇须放行且仅限功率车或水中。",
        Citations.Vivifrail, Citations.Brookewavell2022);

    private static readonly Rule FallsWithAnticoagulant = SafetyRule.Policy(
        "SCR-FALL-002", "High risk of falls while taking an anticoagulant (or medicines not asked for): no impact, no vibration.",
        "跌倒高风险并使用抗凝药（或未询问用药）：不做冲击和振动。");

    private static readonly Rule FallsUnknown = SafetyRule.Policy(
        "SCR-FALL-003", "Falls in the last year were not asked for: ask; until then low impact at most and vibration only holding the rail.",
        "未询问近一年跌倒情况：请询问；此前冲击不超过低强度，振动须手扶栏杆。", Citations.Brookewavell2022);

    private static readonly Rule FallsUnknownWithAnticoagulant = SafetyRule.Policy(
        "SCR-FALL-004", "Falls were not asked for in someone who takes, or may take, an anticoagulant: impact and vibration need release.",
        "使用或可能使用抗凝药而未询问跌倒：冲击和振动须放行。");

    private static readonly Rule FallNeedingCare = SafetyRule.Policy(
        "SCR-FALL-005", "A fall in the last year needed medical care: balance first; impact needs release, vibration only holding the rail.",
        "近一年有需就医的跌倒：平衡训练优先；冲击须放行，振动须手扶栏杆。", Citations.Vivifrail);

    private static readonly Rule FallsRiskClass = SafetyRule.Policy(
        "SCR-FALL-006", "The functional class carries a plus sign: put weight on balance training.",
        "功能分级带“+”：应加强平衡训练。", Citations.Vivifrail);

    private static readonly Demand ClassADemand = new()
    {
        Resistance = Restriction.Capped(new DoseLimits { MachinesOrSeated = true, PercentOneRepMax = 75 }),
        Balance = Restriction.Capped(DoseCaps.SeatedOrHeld),
        Aerobic = Restriction.Capped(DoseCaps.SeatedOrHeld),
        Impact = Restriction.Withheld,
        Hiit = Restriction.Withheld,
        Vibration = Restriction.ReleaseRequired,
    };

    private static readonly Demand ClassBDemand = new()
    {
        Resistance = Restriction.Free,
        Balance = Restriction.Free,
        Aerobic = Restriction.Free,
        Impact = Restriction.Withheld,
        Hiit = Restriction.Withheld,
        Vibration = Restriction.ReleaseRequired,
    };

    private static readonly Demand ClassCDemand = new()
    {
        Resistance = Restriction.Free,
        Balance = Restriction.Free,
        Aerobic = Restriction.Free,
        Impact = Restriction.Free,
        Hiit = Restriction.Capped(DoseCaps.CycleOrWaterOnly),
        Vibration = Restriction.Free,
    };

    private static readonly Restriction HeldRail = Restriction.Capped(new DoseLimits { HeldRail = true });

    private static readonly Demand FallsDemand = new()
    {
        Resistance = Restriction.Capped(DoseCaps.MachinesOrSeated),
        Balance = Restriction.Free,
        Aerobic = Restriction.Capped(DoseCaps.SeatedOrHeld),
        Impact = Restriction.Withheld,
        Hiit = Restriction.ReleaseRequired with { Limits = DoseCaps.CycleOrWaterOnly },
        Vibration = HeldRail,
    };

    private static readonly Demand NoImpactNoVibration = new()
    {
        Resistance = Restriction.Free,
        Balance = Restriction.Free,
        Aerobic = Restriction.Free,
        Impact = Restriction.Withheld,
        Hiit = Restriction.Free,
        Vibration = Restriction.Withheld,
    };

    private static readonly Demand FallsUnknownDemand = new()
    {
        Resistance = Restriction.Free,
        Balance = Restriction.Free,
        Aerobic = Restriction.Free,
        Impact = Restriction.Capped(DoseCaps.LowImpact),
        Hiit = Restriction.Free,
        Vibration = HeldRail,
    };

    private static readonly Demand ImpactAndVibrationReleased = new()
    {
        Resistance = Restriction.Free,
        Balance = Restriction.Free,
        Aerobic = Restriction.Free,
        Impact = Restriction.ReleaseRequired,
        Hiit = Restriction.Free,
        Vibration = Restriction.ReleaseRequired,
    };

    private static readonly Demand FallNeedingCareDemand = new()
    {
        Resistance = Restriction.Free,
        Balance = Restriction.Free,
        Aerobic = Restriction.Free,
        Impact = Restriction.ReleaseRequired,
        Hiit = Restriction.Free,
        Vibration = HeldRail,
    };

    /// <summary>Applies the rows.</summary>
    public static void Screen(ScreeningFacts facts, RestrictionLedger ledger)
    {
        ScreenClass(facts.Diagnosis.FunctionalClass, ledger);

        var history = facts.History;
        var falls = history.FallsLastYear ?? history.FallsNeedingCare;
        var timedUpAndGo = facts.Profile.Muscle.TimedUpAndGoSeconds;
        var unable = facts.Profile.Muscle.Unable.Contains(PerformanceTest.TimedUpAndGo);
        var highRisk = true;
        if (RecurrentFalls.Judge(falls) == Ternary.Met) ledger.Add(Falls, FallsDemand, Observed.Count("fallsLastYear", falls!.Value));
        else if (RecurrentFalls.Judge(history.FallsNeedingCare) == Ternary.Met)
            ledger.Add(Falls, FallsDemand, Observed.Count("fallsNeedingCare", history.FallsNeedingCare!.Value));
        else if (unable) ledger.Add(Falls, FallsDemand, Observed.Code(PerformanceTest.TimedUpAndGo));
        else if (SlowTimedUpAndGo.Judge(timedUpAndGo) == Ternary.Met)
            ledger.Add(Falls, FallsDemand, Observed.Value(Observed.Code(PerformanceTest.TimedUpAndGo), timedUpAndGo!.Value, "s"));
        else highRisk = false;

        if (highRisk && facts.MayBeAnticoagulated) ledger.Add(FallsWithAnticoagulant, NoImpactNoVibration);
        if (history.FallsNeedingCare is >= 1)
            ledger.Add(FallNeedingCare, FallNeedingCareDemand, Observed.Count("fallsNeedingCare", history.FallsNeedingCare.Value));
        if (history.FallsLastYear is not null) return;
        ledger.Add(FallsUnknown, FallsUnknownDemand);
        if (facts.MayBeAnticoagulated) ledger.Add(FallsUnknownWithAnticoagulant, ImpactAndVibrationReleased);
    }

    private static void ScreenClass(FunctionalClass? known, RestrictionLedger ledger)
    {
        if (known is not { } functionalClass)
        {
            ledger.Add(ClassUnknown, ClassBDemand);
            return;
        }
        var observed = functionalClass.ToString();
        switch (functionalClass.Level)
        {
            case FunctionalLevel.A:
                ledger.Add(ClassA, ClassADemand, observed);
                break;
            case FunctionalLevel.B:
                ledger.Add(ClassB, ClassBDemand, observed);
                break;
            case FunctionalLevel.C:
                ledger.Add(ClassC, ClassCDemand, observed);
                break;
            case FunctionalLevel.D:
                break;
        }
        if (functionalClass.FallsRisk) ledger.Add(FallsRiskClass, Demand.Advice, observed);
    }
}
