using PrescriptionPlanner.Domain.Patients;

namespace PrescriptionPlanner.Domain.Diagnosis;

/// <summary>
/// Which entries of the register of discrepancies bear on a report: those where the seed's reading, or another print of the source,
/// would have made a difference to this patient.
/// </summary>
internal static class RegisterEntries
{
    /// <summary>The gait speed at which definitions disagree on whether equality is slow, m/s.</summary>
    private const decimal ContestedGaitSpeed = 0.80m;

    internal static IReadOnlyList<string> Of(MuscleFacts facts, IReadOnlyList<SarcopeniaResult> sarcopenia)
    {
        List<string>? entries = null;
        if (VariantsDiffer(sarcopenia[(int)SarcopeniaDefinition.Ewgsop1], Ewgsop1.BaumgartnerVariant, variant => Ewgsop1.Classify(facts, variant)))
            Add(ref entries, "X02");
        // Appendicular lean mass by bio-impedance stands in the report, and EWGSOP1's cut-points for bio-impedance are not for it.
        if (facts is { Method: LeanMassMethod.Bia, AppendicularLeanMassKg: not null }) Add(ref entries, "X03");
        if (facts.Read(MuscleMeasure.GaitSpeed) is { Unable: false, Value: ContestedGaitSpeed }) Add(ref entries, "X04");
        if (facts.Sex == Sex.Female
            && VariantsDiffer(sarcopenia[(int)SarcopeniaDefinition.Ewgsop2], Ewgsop2.FirstPrintVariant, variant => Ewgsop2.Classify(facts, variant)))
            Add(ref entries, "X05");
        if (IsAtMassCutOff(facts, Ewgsop2.Criteria, sarcopenia[(int)SarcopeniaDefinition.Ewgsop2].Variant)) Add(ref entries, "X06");
        // Read as an index in kg/m², as the seed prints it, FNIH's cut-point could never be met.
        if (Component(sarcopenia[(int)SarcopeniaDefinition.Fnih], MuscleComponent.MuscleMass).State == ComponentState.Low)
            Add(ref entries, "X07");
        if (IsAtMassCutOff(facts, Awgs2019.Criteria, sarcopenia[(int)SarcopeniaDefinition.Awgs2019].Variant)) Add(ref entries, "X08");
        if (LowByOtherThanGait(Component(sarcopenia[(int)SarcopeniaDefinition.Awgs2019], MuscleComponent.PhysicalPerformance)))
            Add(ref entries, "X09");
        return entries ?? (IReadOnlyList<string>)[];
    }

    private static void Add(ref List<string>? entries, string id) => (entries ??= []).Add(id);

    private static bool VariantsDiffer(SarcopeniaResult reported, string variant, Func<string?, SarcopeniaResult> classify)
    {
        var other = classify(reported.Variant is null ? variant : null);
        return other.Answer != reported.Answer || other.Stage != reported.Stage;
    }

    private static bool IsAtMassCutOff(MuscleFacts facts, SarcopeniaCriterion[] rows, string? variant) =>
        facts.Method is { } method && facts.Index(MuscleMeasure.SkeletalMuscleIndex) is { } index
        && new CriteriaFor(rows, facts, variant).Find(MuscleMeasure.SkeletalMuscleIndex, method)?.CutOff?.Value == index;

    private static ComponentResult Component(SarcopeniaResult result, MuscleComponent component) =>
        result.Components.First(candidate => candidate.Component == component);

    private static bool LowByOtherThanGait(ComponentResult performance)
    {
        if (performance.State != ComponentState.Low) return false;
        foreach (var criterion in performance.Criteria)
            if (criterion is { Measure: MuscleMeasure.GaitSpeed, State: CriterionState.Met }) return false;
        return true;
    }
}
