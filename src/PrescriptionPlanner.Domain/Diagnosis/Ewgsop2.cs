using PrescriptionPlanner.Domain.Evidence;
using PrescriptionPlanner.Domain.Patients;
using PrescriptionPlanner.Domain.Quantities;

namespace PrescriptionPlanner.Domain.Diagnosis;

/// <summary>EWGSOP2 (2019): strength is the gate. Low strength is probable; with low mass, sarcopenia; with low performance too, severe.</summary>
internal static class Ewgsop2
{
    /// <summary>The first print's cut-point for women, corrected in 2019.</summary>
    internal const string FirstPrintVariant = "2018Print";

    internal static readonly Rule Mass = Rule.Of("SARC-EWGSOP2-001",
        "EWGSOP2 low muscle mass: appendicular lean mass over height squared below 7.0 kg/m² in men and 5.5 kg/m² in women, by DXA or BIA; the first print of 2018 had 6.0 kg/m² for women.",
        "EWGSOP2低肌量：四肢瘦体质量除以身高平方，男性<7.0 kg/m²、女性<5.5 kg/m²（DXA或BIA）；2018年初版女性为6.0 kg/m²。",
        EvidenceLevel.Guideline, Citations.Cruzjentoft2019);

    internal static readonly Rule Strength = Rule.Of("SARC-EWGSOP2-002",
        "EWGSOP2 low strength: grip below 27 kg in men and 16 kg in women, or more than 15 s for five chair stands.",
        "EWGSOP2低肌力：握力男性<27 kg、女性<16 kg，或5次起坐时间>15秒。",
        EvidenceLevel.Guideline, Citations.Cruzjentoft2019);

    internal static readonly Rule Performance = Rule.Of("SARC-EWGSOP2-003",
        "EWGSOP2 low performance: gait speed at most 0.8 m/s, SPPB at most 8, timed up and go at least 20 s, or a 400 m walk of at least 6 minutes or not completed.",
        "EWGSOP2躯体功能低下：步速≤0.8 m/s、SPPB≤8分、起立-行走计时≥20秒，或400米步行≥6分钟或未完成。",
        EvidenceLevel.Guideline, Citations.Cruzjentoft2019);

    internal static readonly Rule Algorithm = Rule.Of("SARC-EWGSOP2-010",
        "EWGSOP2: low strength is probable sarcopenia; with low mass it is confirmed; with low performance too it is severe. Normal strength rules it out, whatever the mass.",
        "EWGSOP2：低肌力为疑似肌少症；加低肌量则确诊；再加躯体功能低下为严重肌少症。肌力正常即排除，无论肌量如何。",
        EvidenceLevel.Guideline, Citations.Cruzjentoft2019);

    internal static readonly SarcopeniaCriterion[] Criteria =
    [
        Row(MuscleComponent.MuscleMass, MuscleMeasure.SkeletalMuscleIndex, Sex.Male, CutOff.Below(7.0m), Mass),
        Row(MuscleComponent.MuscleMass, MuscleMeasure.SkeletalMuscleIndex, Sex.Female, CutOff.Below(5.5m), Mass),
        Row(MuscleComponent.MuscleMass, MuscleMeasure.SkeletalMuscleIndex, Sex.Female, CutOff.Below(6.0m), Mass) with { Variant = FirstPrintVariant },
        Row(MuscleComponent.MuscleStrength, MuscleMeasure.GripStrength, Sex.Male, CutOff.Below(27m), Strength),
        Row(MuscleComponent.MuscleStrength, MuscleMeasure.GripStrength, Sex.Female, CutOff.Below(16m), Strength),
        Row(MuscleComponent.MuscleStrength, MuscleMeasure.FiveTimesChairStand, null, CutOff.Above(15m), Strength),
        Row(MuscleComponent.PhysicalPerformance, MuscleMeasure.GaitSpeed, null, CutOff.AtMost(0.8m), Performance),
        Row(MuscleComponent.PhysicalPerformance, MuscleMeasure.Sppb, null, CutOff.AtMost(8m), Performance),
        Row(MuscleComponent.PhysicalPerformance, MuscleMeasure.TimedUpAndGo, null, CutOff.AtLeast(20m), Performance),
        Row(MuscleComponent.PhysicalPerformance, MuscleMeasure.FourHundredMetreWalk, null, CutOff.AtLeast(360m), Performance),
    ];

    internal static SarcopeniaResult Classify(MuscleFacts facts, string? variant)
    {
        var criteria = new CriteriaFor(Criteria, facts, variant);
        var massRow = criteria[MuscleMeasure.SkeletalMuscleIndex];
        var mass = MuscleMass.Judge(facts, massRow, massRow);
        var strength = JudgedComponent.AnyOf(MuscleComponent.MuscleStrength, facts,
            criteria[MuscleMeasure.GripStrength], criteria[MuscleMeasure.FiveTimesChairStand]);
        var performance = JudgedComponent.AnyOf(MuscleComponent.PhysicalPerformance, facts,
            criteria[MuscleMeasure.GaitSpeed], criteria[MuscleMeasure.Sppb],
            criteria[MuscleMeasure.TimedUpAndGo], criteria[MuscleMeasure.FourHundredMetreWalk]);
        return DefinitionReport.Of(SarcopeniaDefinition.Ewgsop2, variant, Algorithm, Decide, mass, strength, performance);
    }

    internal static SarcopeniaVerdict Decide(Ternary mass, Ternary strength, Ternary performance) => SarcopeniaVerdict.Of(
        sarcopenia: strength.And(mass),
        severe: strength.And(mass).And(performance),
        earlier: strength, earlierStage: SarcopeniaStage.Probable);

    private static SarcopeniaCriterion Row(MuscleComponent component, MuscleMeasure measure, Sex? sex, CutOff cutOff, Rule rule) =>
        new(SarcopeniaDefinition.Ewgsop2, component, measure, sex, cutOff, rule);
}
