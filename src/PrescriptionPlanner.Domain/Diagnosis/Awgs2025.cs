using PrescriptionPlanner.Domain.Evidence;
using PrescriptionPlanner.Domain.Patients;
using PrescriptionPlanner.Domain.Quantities;

namespace PrescriptionPlanner.Domain.Diagnosis;

/// <summary>
/// AWGS 2025: from 50 years, with cut-points for 50 to 64 and from 65. Low mass with low strength is sarcopenia, low strength alone possible;
/// there is no severe stage, and performance is an outcome.
/// </summary>
internal static class Awgs2025
{
    private const int YoungestAge = 50;
    private const int OlderBand = 65;

    internal static readonly Rule MassByBia = Rule.Of("SARC-AWGS2025-001",
        "AWGS 2025 low muscle mass by BIA: appendicular lean mass over height squared below 7.0 kg/m² in men and 5.7 kg/m² in women from 65 years; below 7.6 and 5.7 kg/m² at 50 to 64 years.",
        "AWGS 2025低肌量（BIA）：四肢瘦体质量除以身高平方，65岁及以上男性<7.0 kg/m²、女性<5.7 kg/m²；50～64岁男性<7.6 kg/m²、女性<5.7 kg/m²。",
        EvidenceLevel.Guideline, Citations.Awgs2025);

    internal static readonly Rule MassByDxa = Rule.Of("SARC-AWGS2025-002",
        "AWGS 2025 low muscle mass by DXA from 65 years: appendicular lean mass over height squared below 7.0 kg/m² in men and 5.4 kg/m² in women.",
        "AWGS 2025低肌量（DXA，65岁及以上）：四肢瘦体质量除以身高平方，男性<7.0 kg/m²、女性<5.4 kg/m²。",
        EvidenceLevel.Recalled, Citations.Awgs2025);

    internal static readonly Rule MassByDxaUnset = Rule.Of("SARC-AWGS2025-003",
        "AWGS 2025 low muscle mass by DXA at 50 to 64 years: the cut-off has not been confirmed and is left unset.",
        "AWGS 2025低肌量（DXA，50～64岁）：切点尚未核实，暂不设定。",
        EvidenceLevel.Recalled, Citations.Awgs2025);

    internal static readonly Rule Strength = Rule.Of("SARC-AWGS2025-004",
        "AWGS 2025 low strength: grip below 28 kg in men and 18 kg in women from 65 years; below 34 and 20 kg at 50 to 64 years.",
        "AWGS 2025低肌力：65岁及以上握力男性<28 kg、女性<18 kg；50～64岁男性<34 kg、女性<20 kg。",
        EvidenceLevel.Guideline, Citations.Awgs2025);

    internal static readonly Rule Algorithm = Rule.Of("SARC-AWGS2025-010",
        "AWGS 2025: low mass with low strength is sarcopenia; low strength alone is possible sarcopenia. There is no severe stage, and performance is an outcome.",
        "AWGS 2025：低肌量且低肌力为肌少症；仅低肌力为可能肌少症。不设严重分期，躯体功能作为结局指标。",
        EvidenceLevel.Guideline, Citations.Awgs2025);

    internal static readonly Rule AgeOutOfScope = Rule.Of("SARC-AWGS2025-011",
        "AWGS 2025 is for adults of 50 years and over; it does not apply to this patient.",
        "AWGS 2025适用于50岁及以上成人；不适用于该患者。",
        EvidenceLevel.Guideline, Citations.Awgs2025);

    internal static readonly SarcopeniaCriterion[] Criteria =
    [
        .. From65(Sex.Male, bia: 7.0m, dxa: 7.0m, grip: 28m),
        .. From65(Sex.Female, bia: 5.7m, dxa: 5.4m, grip: 18m),
        .. From50To64(Sex.Male, bia: 7.6m, grip: 34m),
        .. From50To64(Sex.Female, bia: 5.7m, grip: 20m),
    ];

    internal static SarcopeniaResult Classify(MuscleFacts facts, string? variant)
    {
        if (facts.AgeYears < YoungestAge) return OutOfScope(facts, variant);
        var criteria = new CriteriaFor(Criteria, facts, variant);
        var mass = MuscleMass.Judge(facts,
            criteria.Find(MuscleMeasure.SkeletalMuscleIndex, LeanMassMethod.Dxa)!,
            criteria.Find(MuscleMeasure.SkeletalMuscleIndex, LeanMassMethod.Bia));
        var strength = JudgedComponent.AnyOf(MuscleComponent.MuscleStrength, facts, criteria[MuscleMeasure.GripStrength]);
        return DefinitionReport.Of(SarcopeniaDefinition.Awgs2025, variant, Algorithm, Decide, mass, strength, null);
    }

    internal static SarcopeniaVerdict Decide(Ternary mass, Ternary strength, Ternary performance) => SarcopeniaVerdict.Of(
        sarcopenia: mass.And(strength),
        earlier: strength, earlierStage: SarcopeniaStage.Possible);

    private static SarcopeniaResult OutOfScope(MuscleFacts facts, string? variant)
    {
        var verdict = new SarcopeniaVerdict(Answer.NotApplicable, SarcopeniaStage.NotApplicable);
        var mass = Criteria[0].Unjudged(facts.Index(MuscleMeasure.SkeletalMuscleIndex), UnjudgedReason.AgeOutOfScope);
        var grip = Array.Find(Criteria, row => row.Measure == MuscleMeasure.GripStrength)!
            .Unjudged(facts.Read(MuscleMeasure.GripStrength).Value, UnjudgedReason.AgeOutOfScope);
        return new SarcopeniaResult(
            SarcopeniaDefinition.Awgs2025, variant, verdict.Answer, verdict.Stage, DefinitionReport.Label(verdict),
            [
                new ComponentResult(MuscleComponent.MuscleMass, ComponentState.Unknown, [mass]),
                new ComponentResult(MuscleComponent.MuscleStrength, ComponentState.Unknown, [grip]),
            ],
            [], Algorithm.Id, [new Finding(AgeOutOfScope.Id)]);
    }

    private static SarcopeniaCriterion[] From65(Sex sex, decimal bia, decimal dxa, decimal grip) =>
    [
        Mass(sex, LeanMassMethod.Bia, CutOff.Below(bia), MassByBia) with { MinimumAge = OlderBand },
        Mass(sex, LeanMassMethod.Dxa, CutOff.Below(dxa), MassByDxa) with { MinimumAge = OlderBand },
        Grip(sex, grip) with { MinimumAge = OlderBand },
    ];

    private static SarcopeniaCriterion[] From50To64(Sex sex, decimal bia, decimal grip) =>
    [
        Mass(sex, LeanMassMethod.Bia, CutOff.Below(bia), MassByBia) with { MinimumAge = YoungestAge, MaximumAge = OlderBand - 1 },
        Mass(sex, LeanMassMethod.Dxa, null, MassByDxaUnset) with { MinimumAge = YoungestAge, MaximumAge = OlderBand - 1 },
        Grip(sex, grip) with { MinimumAge = YoungestAge, MaximumAge = OlderBand - 1 },
    ];

    private static SarcopeniaCriterion Mass(Sex sex, LeanMassMethod method, CutOff? cutOff, Rule rule) =>
        new(SarcopeniaDefinition.Awgs2025, MuscleComponent.MuscleMass, MuscleMeasure.SkeletalMuscleIndex, sex, cutOff, rule) { Method = method };

    private static SarcopeniaCriterion Grip(Sex sex, decimal grip) =>
        new(SarcopeniaDefinition.Awgs2025, MuscleComponent.MuscleStrength, MuscleMeasure.GripStrength, sex, CutOff.Below(grip), Strength);
}
