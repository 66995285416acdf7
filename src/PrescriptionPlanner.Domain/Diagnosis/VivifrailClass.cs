using PrescriptionPlanner.Domain.Evidence;
using PrescriptionPlanner.Domain.Patients;
using PrescriptionPlanner.Domain.Quantities;

namespace PrescriptionPlanner.Domain.Diagnosis;

/// <summary>Vivifrail functional class: SPPB decides where it is known, else gait speed (decision D06).</summary>
public static class VivifrailClass
{
    internal static readonly Rule BySppb = Rule.Of("FUNC-VIVIFRAIL-001",
        "Vivifrail class by SPPB: 0 to 3 is A, 4 to 6 B, 7 to 9 C, 10 to 12 D.",
        "Vivifrail功能分级（SPPB）：0～3分为A级，4～6分为B级，7～9分为C级，10～12分为D级。",
        EvidenceLevel.Guideline, Citations.Vivifrail);

    internal static readonly Rule ByGait = Rule.Policy("FUNC-VIVIFRAIL-002",
        "Without SPPB, gait speed decides: below 0.5 m/s is A, 0.5 to below 0.9 B, 0.9 to 1.0 C, above 1.0 D; unable to walk is A. The source leaves 0.8 to 0.9 m/s open (planner policy, needs a clinician's sign-off).",
        "无SPPB时按步速分级：<0.5 m/s为A级，0.5～<0.9为B级，0.9～1.0为C级，>1.0为D级；不能行走为A级。原文未规定0.8～0.9 m/s（本规划器策略，需临床医师确认）。",
        Citations.Vivifrail);

    internal static readonly Rule FallsRisk = Rule.Policy("FUNC-VIVIFRAIL-003",
        "The class carries a plus for a raised risk of falls: timed up and go at least 20 s, gait below 0.8 m/s, dementia, a fall that needed care, or recurrent falls, taken as at least two in the last year (planner policy, needs a clinician's sign-off).",
        "有以下任一情况时分级加“+”，提示跌倒风险增高：起立-行走计时≥20秒、步速<0.8 m/s、痴呆、需就医的跌倒，或反复跌倒（按过去一年至少2次计）（本规划器策略，需临床医师确认）。",
        Citations.Vivifrail);

    private static readonly (CutOff CutOff, FunctionalLevel Level)[] SppbLevels =
    [
        (CutOff.AtMost(3m), FunctionalLevel.A), (CutOff.AtMost(6m), FunctionalLevel.B),
        (CutOff.AtMost(9m), FunctionalLevel.C), (CutOff.Above(9m), FunctionalLevel.D),
    ];

    private static readonly (CutOff CutOff, FunctionalLevel Level)[] GaitLevels =
    [
        (CutOff.Below(0.5m), FunctionalLevel.A), (CutOff.Below(0.9m), FunctionalLevel.B),
        (CutOff.AtMost(1.0m), FunctionalLevel.C), (CutOff.Above(1.0m), FunctionalLevel.D),
    ];

    private static readonly CutOff SlowGait = CutOff.Below(0.8m);
    private static readonly CutOff SlowTimedUpAndGo = CutOff.AtLeast(20m);
    private static readonly CutOff RecurrentFalls = CutOff.AtLeast(2m);
    private static readonly CutOff FallNeedingCare = CutOff.AtLeast(1m);

    /// <summary>The class; <see langword="null"/> where neither SPPB nor gait is known.</summary>
    internal static FunctionalClass? Classify(PatientProfile profile, MuscleFacts facts)
    {
        var gait = facts.Read(MuscleMeasure.GaitSpeed);
        var level = facts.Read(MuscleMeasure.Sppb).Value is { } sppb ? Level(SppbLevels, sppb)
            : gait.Unable ? FunctionalLevel.A
            : gait.Value is { } speed ? Level(GaitLevels, speed)
            : (FunctionalLevel?)null;
        return level is { } known ? new FunctionalClass(known, HasFallsRisk(profile, facts, gait)) : null;
    }

    private static bool HasFallsRisk(PatientProfile profile, MuscleFacts facts, MuscleReading gait)
    {
        var timedUpAndGo = facts.Read(MuscleMeasure.TimedUpAndGo);
        return timedUpAndGo.Unable || SlowTimedUpAndGo.Judge(timedUpAndGo.Value) == Ternary.Met
            || gait.Unable || SlowGait.Judge(gait.Value) == Ternary.Met
            || profile.History.Has(Condition.Dementia)
            || RecurrentFalls.Judge(profile.History.FallsLastYear) == Ternary.Met
            || FallNeedingCare.Judge(profile.History.FallsNeedingCare) == Ternary.Met;
    }

    private static FunctionalLevel Level((CutOff CutOff, FunctionalLevel Level)[] levels, decimal value)
    {
        foreach (var (cutOff, level) in levels)
            if (cutOff.IsMetBy(value)) return level;
        throw new InvalidOperationException("The levels leave no gap.");
    }
}
