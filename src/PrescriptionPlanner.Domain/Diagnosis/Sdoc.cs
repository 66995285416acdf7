using PrescriptionPlanner.Domain.Evidence;
using PrescriptionPlanner.Domain.Patients;
using PrescriptionPlanner.Domain.Quantities;

namespace PrescriptionPlanner.Domain.Diagnosis;

/// <summary>SDOC (2020): weakness with slowness. Lean mass is not used.</summary>
internal static class Sdoc
{
    internal static readonly Rule Strength = Rule.Of("SARC-SDOC-001",
        "SDOC weakness: grip below 35.5 kg in men and 20 kg in women.",
        "SDOC肌力低下：握力男性<35.5 kg、女性<20 kg。",
        EvidenceLevel.Guideline, Citations.Bhasin2020);

    internal static readonly Rule Gait = Rule.Of("SARC-SDOC-002",
        "SDOC slowness: gait speed below 0.8 m/s.",
        "SDOC步速缓慢：步速<0.8 m/s。",
        EvidenceLevel.Guideline, Citations.Bhasin2020);

    internal static readonly Rule Algorithm = Rule.Of("SARC-SDOC-010",
        "SDOC: sarcopenia is weakness with slowness; lean mass by DXA is not part of it.",
        "SDOC：肌力低下且步速缓慢为肌少症；DXA瘦体质量不纳入定义。",
        EvidenceLevel.Guideline, Citations.Bhasin2020);

    internal static readonly SarcopeniaCriterion[] Criteria =
    [
        Row(MuscleComponent.MuscleStrength, MuscleMeasure.GripStrength, Sex.Male, CutOff.Below(35.5m), Strength),
        Row(MuscleComponent.MuscleStrength, MuscleMeasure.GripStrength, Sex.Female, CutOff.Below(20m), Strength),
        Row(MuscleComponent.PhysicalPerformance, MuscleMeasure.GaitSpeed, null, CutOff.Below(0.8m), Gait),
    ];

    private static readonly LocalizedText WeakAndSlow = new("sarcopenia (weakness and slowness)", "肌少症（肌力低下且步速缓慢）");

    internal static SarcopeniaResult Classify(MuscleFacts facts, string? variant)
    {
        var criteria = new CriteriaFor(Criteria, facts, variant);
        var strength = JudgedComponent.AnyOf(MuscleComponent.MuscleStrength, facts, criteria[MuscleMeasure.GripStrength]);
        var performance = JudgedComponent.AnyOf(MuscleComponent.PhysicalPerformance, facts, criteria[MuscleMeasure.GaitSpeed]);
        return DefinitionReport.Of(SarcopeniaDefinition.Sdoc, variant, Algorithm, Decide, null, strength, performance, WeakAndSlow);
    }

    internal static SarcopeniaVerdict Decide(Ternary mass, Ternary strength, Ternary performance) =>
        SarcopeniaVerdict.Of(sarcopenia: strength.And(performance));

    private static SarcopeniaCriterion Row(MuscleComponent component, MuscleMeasure measure, Sex? sex, CutOff cutOff, Rule rule) =>
        new(SarcopeniaDefinition.Sdoc, component, measure, sex, cutOff, rule);
}
