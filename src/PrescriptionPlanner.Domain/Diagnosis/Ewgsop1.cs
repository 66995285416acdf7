using PrescriptionPlanner.Domain.Evidence;
using PrescriptionPlanner.Domain.Patients;
using PrescriptionPlanner.Domain.Quantities;

namespace PrescriptionPlanner.Domain.Diagnosis;

/// <summary>
/// EWGSOP1 (2010): low mass is pre-sarcopenia; with low strength or low performance, sarcopenia; with both, severe.
/// By bio-impedance the index is of whole-body skeletal muscle, never of appendicular lean mass.
/// </summary>
internal static class Ewgsop1
{
    /// <summary>The variant with the other pair of DXA cut-points that is often quoted.</summary>
    internal const string BaumgartnerVariant = "baumgartner";

    internal static readonly Rule MassByDxa = Rule.Of("SARC-EWGSOP1-001",
        "EWGSOP1 low muscle mass by DXA: appendicular lean mass over height squared at most 7.23 kg/m² in men and 5.67 kg/m² in women; variant 7.26 and 5.5 kg/m².",
        "EWGSOP1低肌量（DXA）：四肢瘦体质量除以身高平方，男性≤7.23 kg/m²、女性≤5.67 kg/m²；备选切点为7.26和5.5 kg/m²。",
        EvidenceLevel.Recalled, Citations.Cruzjentoft2010, Citations.OsReview);

    internal static readonly Rule MassByBia = Rule.Of("SARC-EWGSOP1-002",
        "EWGSOP1 low muscle mass by bio-impedance: whole-body skeletal muscle over height squared at most 8.87 kg/m² in men and 6.42 kg/m² in women.",
        "EWGSOP1低肌量（BIA）：全身骨骼肌质量除以身高平方，男性≤8.87 kg/m²、女性≤6.42 kg/m²。",
        EvidenceLevel.Recalled, Citations.Cruzjentoft2010);

    internal static readonly Rule Strength = Rule.Of("SARC-EWGSOP1-003",
        "EWGSOP1 low strength: grip below 30 kg in men and 20 kg in women.",
        "EWGSOP1低肌力：握力男性<30 kg、女性<20 kg。",
        EvidenceLevel.Recalled, Citations.Cruzjentoft2010);

    internal static readonly Rule Performance = Rule.Of("SARC-EWGSOP1-004",
        "EWGSOP1 low performance: gait speed at most 0.8 m/s or SPPB at most 8.",
        "EWGSOP1躯体功能低下：步速≤0.8 m/s或SPPB≤8分。",
        EvidenceLevel.Recalled, Citations.Cruzjentoft2010);

    internal static readonly Rule Algorithm = Rule.Of("SARC-EWGSOP1-010",
        "EWGSOP1: low mass alone is pre-sarcopenia; low mass with low strength or low performance is sarcopenia; with both it is severe.",
        "EWGSOP1：仅低肌量为肌少症前期；低肌量加低肌力或躯体功能低下为肌少症；三者俱备为严重肌少症。",
        EvidenceLevel.Guideline, Citations.Cruzjentoft2010);

    internal static readonly SarcopeniaCriterion[] Criteria =
    [
        Row(MuscleComponent.MuscleMass, MuscleMeasure.SkeletalMuscleIndex, Sex.Male, CutOff.AtMost(7.23m), MassByDxa) with { Method = LeanMassMethod.Dxa },
        Row(MuscleComponent.MuscleMass, MuscleMeasure.SkeletalMuscleIndex, Sex.Female, CutOff.AtMost(5.67m), MassByDxa) with { Method = LeanMassMethod.Dxa },
        Row(MuscleComponent.MuscleMass, MuscleMeasure.SkeletalMuscleIndex, Sex.Male, CutOff.AtMost(7.26m), MassByDxa) with { Method = LeanMassMethod.Dxa, Variant = BaumgartnerVariant },
        Row(MuscleComponent.MuscleMass, MuscleMeasure.SkeletalMuscleIndex, Sex.Female, CutOff.AtMost(5.5m), MassByDxa) with { Method = LeanMassMethod.Dxa, Variant = BaumgartnerVariant },
        Row(MuscleComponent.MuscleMass, MuscleMeasure.WholeBodySkeletalMuscleIndex, Sex.Male, CutOff.AtMost(8.87m), MassByBia) with { Method = LeanMassMethod.Bia },
        Row(MuscleComponent.MuscleMass, MuscleMeasure.WholeBodySkeletalMuscleIndex, Sex.Female, CutOff.AtMost(6.42m), MassByBia) with { Method = LeanMassMethod.Bia },
        Row(MuscleComponent.MuscleStrength, MuscleMeasure.GripStrength, Sex.Male, CutOff.Below(30m), Strength),
        Row(MuscleComponent.MuscleStrength, MuscleMeasure.GripStrength, Sex.Female, CutOff.Below(20m), Strength),
        Row(MuscleComponent.PhysicalPerformance, MuscleMeasure.GaitSpeed, null, CutOff.AtMost(0.8m), Performance),
        Row(MuscleComponent.PhysicalPerformance, MuscleMeasure.Sppb, null, CutOff.AtMost(8m), Performance),
    ];

    internal static SarcopeniaResult Classify(MuscleFacts facts, string? variant)
    {
        var criteria = new CriteriaFor(Criteria, facts, variant);
        var mass = MuscleMass.Judge(facts,
            criteria.Find(MuscleMeasure.SkeletalMuscleIndex, LeanMassMethod.Dxa)!,
            criteria.Find(MuscleMeasure.WholeBodySkeletalMuscleIndex, LeanMassMethod.Bia));
        var strength = JudgedComponent.AnyOf(MuscleComponent.MuscleStrength, facts, criteria[MuscleMeasure.GripStrength]);
        var performance = JudgedComponent.AnyOf(MuscleComponent.PhysicalPerformance, facts,
            criteria[MuscleMeasure.GaitSpeed], criteria[MuscleMeasure.Sppb]);
        return DefinitionReport.Of(SarcopeniaDefinition.Ewgsop1, variant, Algorithm, Decide, mass, strength, performance);
    }

    internal static SarcopeniaVerdict Decide(Ternary mass, Ternary strength, Ternary performance) => SarcopeniaVerdict.Of(
        sarcopenia: mass.And(strength.Or(performance)),
        severe: mass.And(strength).And(performance),
        earlier: mass, earlierStage: SarcopeniaStage.PreSarcopenia);

    private static SarcopeniaCriterion Row(MuscleComponent component, MuscleMeasure measure, Sex? sex, CutOff cutOff, Rule rule) =>
        new(SarcopeniaDefinition.Ewgsop1, component, measure, sex, cutOff, rule);
}
