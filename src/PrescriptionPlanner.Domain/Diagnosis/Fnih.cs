using PrescriptionPlanner.Domain.Evidence;
using PrescriptionPlanner.Domain.Patients;
using PrescriptionPlanner.Domain.Quantities;

namespace PrescriptionPlanner.Domain.Diagnosis;

/// <summary>FNIH (2014): weakness with low lean mass, lean mass taken over body-mass index (m²). Slowness qualifies the words only.</summary>
internal static class Fnih
{
    internal static readonly Rule Mass = Rule.Of("SARC-FNIH-001",
        "FNIH low lean mass: appendicular lean mass by DXA over body-mass index below 0.789 m² in men and 0.512 m² in women.",
        "FNIH低瘦体质量：DXA四肢瘦体质量与体质指数之比，男性<0.789 m²、女性<0.512 m²。",
        EvidenceLevel.Guideline, Citations.Studenski2014);

    internal static readonly Rule Strength = Rule.Of("SARC-FNIH-002",
        "FNIH weakness: grip below 26 kg in men and 16 kg in women.",
        "FNIH肌力低下：握力男性<26 kg、女性<16 kg。",
        EvidenceLevel.Guideline, Citations.Studenski2014);

    internal static readonly Rule Gait = Rule.Of("SARC-FNIH-003",
        "FNIH slowness: gait speed at most 0.8 m/s.",
        "FNIH步速缓慢：步速≤0.8 m/s。",
        EvidenceLevel.Recalled, Citations.Studenski2014);

    internal static readonly Rule Algorithm = Rule.Of("SARC-FNIH-010",
        "FNIH: weakness and low lean mass; with slowness, 'slowness with weakness and low lean mass'.",
        "FNIH：肌力低下且瘦体质量低；若步速缓慢，则为“步速缓慢伴肌力低下及低瘦体质量”。",
        EvidenceLevel.Recalled, Citations.Studenski2014);

    internal static readonly SarcopeniaCriterion[] Criteria =
    [
        Row(MuscleComponent.MuscleMass, MuscleMeasure.LeanMassToBodyMassIndex, Sex.Male, CutOff.Below(0.789m), Mass) with { Method = LeanMassMethod.Dxa },
        Row(MuscleComponent.MuscleMass, MuscleMeasure.LeanMassToBodyMassIndex, Sex.Female, CutOff.Below(0.512m), Mass) with { Method = LeanMassMethod.Dxa },
        Row(MuscleComponent.MuscleStrength, MuscleMeasure.GripStrength, Sex.Male, CutOff.Below(26m), Strength),
        Row(MuscleComponent.MuscleStrength, MuscleMeasure.GripStrength, Sex.Female, CutOff.Below(16m), Strength),
        Row(MuscleComponent.PhysicalPerformance, MuscleMeasure.GaitSpeed, null, CutOff.AtMost(0.8m), Gait),
    ];

    private static readonly LocalizedText WeakAndLow = new("weakness and low lean mass", "肌力低下且瘦体质量低");
    private static readonly LocalizedText SlowWeakAndLow = new("slowness with weakness and low lean mass", "步速缓慢伴肌力低下及低瘦体质量");

    internal static SarcopeniaResult Classify(MuscleFacts facts, string? variant)
    {
        var criteria = new CriteriaFor(Criteria, facts, variant);
        var mass = MuscleMass.Judge(facts, criteria.Find(MuscleMeasure.LeanMassToBodyMassIndex, LeanMassMethod.Dxa)!, bia: null);
        var strength = JudgedComponent.AnyOf(MuscleComponent.MuscleStrength, facts, criteria[MuscleMeasure.GripStrength]);
        var performance = JudgedComponent.AnyOf(MuscleComponent.PhysicalPerformance, facts, criteria[MuscleMeasure.GaitSpeed]);
        return DefinitionReport.Of(SarcopeniaDefinition.Fnih, variant, Algorithm, Decide, mass, strength, performance,
            performance.State == Ternary.Met ? SlowWeakAndLow : WeakAndLow);
    }

    internal static SarcopeniaVerdict Decide(Ternary mass, Ternary strength, Ternary performance) =>
        SarcopeniaVerdict.Of(sarcopenia: mass.And(strength));

    private static SarcopeniaCriterion Row(MuscleComponent component, MuscleMeasure measure, Sex? sex, CutOff cutOff, Rule rule) =>
        new(SarcopeniaDefinition.Fnih, component, measure, sex, cutOff, rule);
}
