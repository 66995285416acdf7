using PrescriptionPlanner.Domain.Evidence;
using PrescriptionPlanner.Domain.Patients;
using PrescriptionPlanner.Domain.Quantities;

namespace PrescriptionPlanner.Domain.Diagnosis;

/// <summary>AWGS 2014: low mass with low strength or low performance.</summary>
internal static class Awgs2014
{
    internal static readonly Rule Mass = Rule.Of("SARC-AWGS2014-001",
        "AWGS 2014 low muscle mass: appendicular lean mass over height squared below 7.0 kg/m² in men; in women below 5.4 kg/m² by DXA and 5.7 kg/m² by BIA.",
        "AWGS 2014低肌量：四肢瘦体质量除以身高平方，男性<7.0 kg/m²；女性DXA<5.4 kg/m²、BIA<5.7 kg/m²。",
        EvidenceLevel.Guideline, Citations.Chen2014);

    internal static readonly Rule Strength = Rule.Of("SARC-AWGS2014-002",
        "AWGS 2014 low strength: grip below 26 kg in men and 18 kg in women.",
        "AWGS 2014低肌力：握力男性<26 kg、女性<18 kg。",
        EvidenceLevel.Guideline, Citations.Chen2014);

    internal static readonly Rule Gait = Rule.Of("SARC-AWGS2014-003",
        "AWGS 2014 low performance: 6 m gait speed at most 0.8 m/s.",
        "AWGS 2014躯体功能低下：6米步速≤0.8 m/s。",
        EvidenceLevel.Recalled, Citations.Chen2014);

    internal static readonly Rule Algorithm = Rule.Of("SARC-AWGS2014-010",
        "AWGS 2014: sarcopenia is low muscle mass with low strength or low performance.",
        "AWGS 2014：低肌量加低肌力或躯体功能低下为肌少症。",
        EvidenceLevel.Guideline, Citations.Chen2014);

    internal static readonly SarcopeniaCriterion[] Criteria =
    [
        Row(MuscleComponent.MuscleMass, MuscleMeasure.SkeletalMuscleIndex, Sex.Male, CutOff.Below(7.0m), Mass) with { Method = LeanMassMethod.Dxa },
        Row(MuscleComponent.MuscleMass, MuscleMeasure.SkeletalMuscleIndex, Sex.Female, CutOff.Below(5.4m), Mass) with { Method = LeanMassMethod.Dxa },
        Row(MuscleComponent.MuscleMass, MuscleMeasure.SkeletalMuscleIndex, Sex.Male, CutOff.Below(7.0m), Mass) with { Method = LeanMassMethod.Bia },
        Row(MuscleComponent.MuscleMass, MuscleMeasure.SkeletalMuscleIndex, Sex.Female, CutOff.Below(5.7m), Mass) with { Method = LeanMassMethod.Bia },
        Row(MuscleComponent.MuscleStrength, MuscleMeasure.GripStrength, Sex.Male, CutOff.Below(26m), Strength),
        Row(MuscleComponent.MuscleStrength, MuscleMeasure.GripStrength, Sex.Female, CutOff.Below(18m), Strength),
        Row(MuscleComponent.PhysicalPerformance, MuscleMeasure.GaitSpeed, null, CutOff.AtMost(0.8m), Gait),
    ];

    internal static SarcopeniaResult Classify(MuscleFacts facts, string? variant)
    {
        var criteria = new CriteriaFor(Criteria, facts, variant);
        var mass = MuscleMass.Judge(facts,
            criteria.Find(MuscleMeasure.SkeletalMuscleIndex, LeanMassMethod.Dxa)!,
            criteria.Find(MuscleMeasure.SkeletalMuscleIndex, LeanMassMethod.Bia));
        var strength = JudgedComponent.AnyOf(MuscleComponent.MuscleStrength, facts, criteria[MuscleMeasure.GripStrength]);
        var performance = JudgedComponent.AnyOf(MuscleComponent.PhysicalPerformance, facts, criteria[MuscleMeasure.GaitSpeed]);
        return DefinitionReport.Of(SarcopeniaDefinition.Awgs2014, variant, Algorithm, Decide, mass, strength, performance);
    }

    internal static SarcopeniaVerdict Decide(Ternary mass, Ternary strength, Ternary performance) =>
        SarcopeniaVerdict.Of(sarcopenia: mass.And(strength.Or(performance)));

    private static SarcopeniaCriterion Row(MuscleComponent component, MuscleMeasure measure, Sex? sex, CutOff cutOff, Rule rule) =>
        new(SarcopeniaDefinition.Awgs2014, component, measure, sex, cutOff, rule);
}
