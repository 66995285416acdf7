using PrescriptionPlanner.Domain.Evidence;
using PrescriptionPlanner.Domain.Patients;
using PrescriptionPlanner.Domain.Quantities;

namespace PrescriptionPlanner.Domain.Diagnosis;

/// <summary>
/// AWGS 2019: low mass with low strength or low performance is sarcopenia, with both severe;
/// low strength or performance without low mass is possible sarcopenia (decision D01).
/// </summary>
internal static class Awgs2019
{
    internal static readonly Rule Mass = Rule.Of("SARC-AWGS2019-001",
        "AWGS 2019 low muscle mass: appendicular lean mass over height squared below 7.0 kg/m² in men; in women below 5.4 kg/m² by DXA and 5.7 kg/m² by BIA.",
        "AWGS 2019低肌量：四肢瘦体质量除以身高平方，男性<7.0 kg/m²；女性DXA<5.4 kg/m²、BIA<5.7 kg/m²。",
        EvidenceLevel.Guideline, Citations.Chen2020);

    internal static readonly Rule Strength = Rule.Of("SARC-AWGS2019-002",
        "AWGS 2019 low strength: grip below 28 kg in men and 18 kg in women.",
        "AWGS 2019低肌力：握力男性<28 kg、女性<18 kg。",
        EvidenceLevel.Guideline, Citations.Chen2020);

    internal static readonly Rule Performance = Rule.Of("SARC-AWGS2019-003",
        "AWGS 2019 low performance: 6 m gait speed below 1.0 m/s, SPPB at most 9, or five chair stands in at least 12 s.",
        "AWGS 2019躯体功能低下：6米步速<1.0 m/s、SPPB≤9分，或5次起坐时间≥12秒。",
        EvidenceLevel.Guideline, Citations.Chen2020);

    internal static readonly Rule Algorithm = Rule.Policy("SARC-AWGS2019-010",
        "AWGS 2019: low mass with low strength or low performance is sarcopenia, with both severe. Low strength or performance without low mass is reported as possible sarcopenia, also where mass was measured and is normal (planner policy, needs a clinician's sign-off).",
        "AWGS 2019：低肌量加低肌力或躯体功能低下为肌少症，三者俱备为严重肌少症。肌力或躯体功能低下而无低肌量时报告为可能肌少症，包括肌量已测且正常者（本规划器策略，需临床医师确认）。",
        Citations.Chen2020);

    internal static readonly SarcopeniaCriterion[] Criteria =
    [
        Row(MuscleComponent.MuscleMass, MuscleMeasure.SkeletalMuscleIndex, Sex.Male, CutOff.Below(7.0m), Mass) with { Method = LeanMassMethod.Dxa },
        Row(MuscleComponent.MuscleMass, MuscleMeasure.SkeletalMuscleIndex, Sex.Female, CutOff.Below(5.4m), Mass) with { Method = LeanMassMethod.Dxa },
        Row(MuscleComponent.MuscleMass, MuscleMeasure.SkeletalMuscleIndex, Sex.Male, CutOff.Below(7.0m), Mass) with { Method = LeanMassMethod.Bia },
        Row(MuscleComponent.MuscleMass, MuscleMeasure.SkeletalMuscleIndex, Sex.Female, CutOff.Below(5.7m), Mass) with { Method = LeanMassMethod.Bia },
        Row(MuscleComponent.MuscleStrength, MuscleMeasure.GripStrength, Sex.Male, CutOff.Below(28m), Strength),
        Row(MuscleComponent.MuscleStrength, MuscleMeasure.GripStrength, Sex.Female, CutOff.Below(18m), Strength),
        Row(MuscleComponent.PhysicalPerformance, MuscleMeasure.GaitSpeed, null, CutOff.Below(1.0m), Performance),
        Row(MuscleComponent.PhysicalPerformance, MuscleMeasure.Sppb, null, CutOff.AtMost(9m), Performance),
        Row(MuscleComponent.PhysicalPerformance, MuscleMeasure.FiveTimesChairStand, null, CutOff.AtLeast(12m), Performance),
    ];

    internal static SarcopeniaResult Classify(MuscleFacts facts, string? variant)
    {
        var criteria = new CriteriaFor(Criteria, facts, variant);
        var mass = MuscleMass.Judge(facts,
            criteria.Find(MuscleMeasure.SkeletalMuscleIndex, LeanMassMethod.Dxa)!,
            criteria.Find(MuscleMeasure.SkeletalMuscleIndex, LeanMassMethod.Bia));
        var strength = JudgedComponent.AnyOf(MuscleComponent.MuscleStrength, facts, criteria[MuscleMeasure.GripStrength]);
        var performance = JudgedComponent.AnyOf(MuscleComponent.PhysicalPerformance, facts,
            criteria[MuscleMeasure.GaitSpeed], criteria[MuscleMeasure.Sppb], criteria[MuscleMeasure.FiveTimesChairStand]);
        return DefinitionReport.Of(SarcopeniaDefinition.Awgs2019, variant, Algorithm, Decide, mass, strength, performance);
    }

    internal static SarcopeniaVerdict Decide(Ternary mass, Ternary strength, Ternary performance) => SarcopeniaVerdict.Of(
        sarcopenia: mass.And(strength.Or(performance)),
        severe: mass.And(strength).And(performance),
        earlier: strength.Or(performance), earlierStage: SarcopeniaStage.Possible);

    private static SarcopeniaCriterion Row(MuscleComponent component, MuscleMeasure measure, Sex? sex, CutOff cutOff, Rule rule) =>
        new(SarcopeniaDefinition.Awgs2019, component, measure, sex, cutOff, rule);
}
