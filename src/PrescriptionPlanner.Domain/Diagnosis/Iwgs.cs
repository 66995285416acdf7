using PrescriptionPlanner.Domain.Evidence;
using PrescriptionPlanner.Domain.Patients;
using PrescriptionPlanner.Domain.Quantities;

namespace PrescriptionPlanner.Domain.Diagnosis;

/// <summary>IWGS (2011): low mass by DXA with slow gait. Strength is not used.</summary>
internal static class Iwgs
{
    internal static readonly Rule Mass = Rule.Of("SARC-IWGS-001",
        "IWGS low muscle mass by DXA: appendicular lean mass over height squared at most 7.23 kg/m² in men and 5.67 kg/m² in women.",
        "IWGS低肌量（DXA）：四肢瘦体质量除以身高平方，男性≤7.23 kg/m²、女性≤5.67 kg/m²。",
        EvidenceLevel.Guideline, Citations.Fielding2011);

    internal static readonly Rule Gait = Rule.Of("SARC-IWGS-002",
        "IWGS slow gait: below 1.0 m/s over 4 m, or unable to walk.",
        "IWGS步速缓慢：4米步速<1.0 m/s，或不能行走。",
        EvidenceLevel.Guideline, Citations.Fielding2011);

    internal static readonly Rule Algorithm = Rule.Of("SARC-IWGS-010",
        "IWGS: sarcopenia is low muscle mass with slow gait; strength is not used.",
        "IWGS：低肌量且步速缓慢为肌少症；不使用肌力。",
        EvidenceLevel.Recalled, Citations.Fielding2011);

    internal static readonly SarcopeniaCriterion[] Criteria =
    [
        Row(MuscleComponent.MuscleMass, MuscleMeasure.SkeletalMuscleIndex, Sex.Male, CutOff.AtMost(7.23m), Mass) with { Method = LeanMassMethod.Dxa },
        Row(MuscleComponent.MuscleMass, MuscleMeasure.SkeletalMuscleIndex, Sex.Female, CutOff.AtMost(5.67m), Mass) with { Method = LeanMassMethod.Dxa },
        Row(MuscleComponent.PhysicalPerformance, MuscleMeasure.GaitSpeed, null, CutOff.Below(1.0m), Gait),
    ];

    internal static SarcopeniaResult Classify(MuscleFacts facts, string? variant)
    {
        var criteria = new CriteriaFor(Criteria, facts, variant);
        var mass = MuscleMass.Judge(facts, criteria.Find(MuscleMeasure.SkeletalMuscleIndex, LeanMassMethod.Dxa)!, bia: null);
        var performance = JudgedComponent.AnyOf(MuscleComponent.PhysicalPerformance, facts, criteria[MuscleMeasure.GaitSpeed]);
        return DefinitionReport.Of(SarcopeniaDefinition.Iwgs, variant, Algorithm, Decide, mass, null, performance);
    }

    internal static SarcopeniaVerdict Decide(Ternary mass, Ternary strength, Ternary performance) =>
        SarcopeniaVerdict.Of(sarcopenia: mass.And(performance));

    private static SarcopeniaCriterion Row(MuscleComponent component, MuscleMeasure measure, Sex? sex, CutOff cutOff, Rule rule) =>
        new(SarcopeniaDefinition.Iwgs, component, measure, sex, cutOff, rule);
}
