using PrescriptionPlanner.Domain.Evidence;
using PrescriptionPlanner.Domain.Quantities;

namespace PrescriptionPlanner.Domain.Diagnosis;

/// <summary>Osteosarcopenia: low bone and sarcopenia together (decision D05).</summary>
internal static class Osteosarcopenia
{
    internal static readonly Rule Strict = Rule.Of("OS-DX-001",
        "Osteosarcopenia in the strict sense: osteoporosis and sarcopenia together.",
        "狭义骨质疏松-肌少症：骨质疏松症与肌少症并存。",
        EvidenceLevel.Guideline, Citations.Consensus2022, Citations.OsReview);

    internal static readonly Rule Broad = Rule.Policy("OS-DX-002",
        "Osteosarcopenia in the broad sense: low bone mass or osteoporosis, and sarcopenia. Strict and broad are always both reported (planner policy, needs a clinician's sign-off).",
        "广义骨质疏松-肌少症：低骨量或骨质疏松症与肌少症并存。狭义与广义结果始终同时报告（本规划器策略，需临床医师确认）。",
        Citations.Binkley2009);

    internal static readonly Rule AtRisk = Rule.Policy("OS-DX-003",
        "Possible or probable sarcopenia with low bone, osteosarcopenia itself not being present, is called at risk: the same exercise with other words. A Z-score below the expected range counts as low bone, not as osteoporosis (planner policy, needs a clinician's sign-off).",
        "可能或疑似肌少症合并低骨量，而尚未达到骨质疏松-肌少症者称为有风险：运动方案相同，表述不同。Z值低于同龄预期范围视为低骨量，不视为骨质疏松症（本规划器策略，需临床医师确认）。");

    internal static OsteosarcopeniaResult Join(
        BoneResult bone, IReadOnlyList<SarcopeniaResult> sarcopenia, SarcopeniaDefinition definition)
    {
        var (osteoporosis, lowBone) = BoneStates(bone.Classification);
        var selected = sarcopenia[(int)definition];
        var broad = And(lowBone, selected.Answer);
        var (present, absent, open) = (0, 0, 0);
        foreach (var result in sarcopenia)
        {
            var strict = And(osteoporosis, result.Answer);
            present += strict == Answer.Present ? 1 : 0;
            absent += strict == Answer.Absent ? 1 : 0;
            open += strict == Answer.Indeterminate ? 1 : 0;
        }

        return new OsteosarcopeniaResult(
            definition, And(osteoporosis, selected.Answer), broad, RiskOf(selected, lowBone), new DefinitionAgreement(present, absent, open));
    }

    private static (Ternary Osteoporosis, Ternary LowBone) BoneStates(BoneClassification classification) => classification switch
    {
        BoneClassification.Osteoporosis => (Ternary.Met, Ternary.Met),
        BoneClassification.LowBoneMass => (Ternary.NotMet, Ternary.Met),
        BoneClassification.BelowExpectedForAge => (Ternary.NotMet, Ternary.Met),
        BoneClassification.Normal => (Ternary.NotMet, Ternary.NotMet),
        BoneClassification.Indeterminate => (Ternary.NotMeasured, Ternary.NotMeasured),
    };

    private static Answer And(Ternary bone, Answer muscle) => muscle switch
    {
        Answer.Present => ToAnswer(bone.And(Ternary.Met)),
        Answer.Absent => Answer.Absent,
        Answer.Indeterminate => ToAnswer(bone.And(Ternary.NotMeasured)),
        Answer.NotApplicable => Answer.NotApplicable,
    };

    /// <summary>Where the stage is possible or probable, osteosarcopenia itself cannot be certain.</summary>
    private static Answer RiskOf(SarcopeniaResult muscle, Ternary lowBone) => muscle.Stage switch
    {
        SarcopeniaStage.Possible or SarcopeniaStage.Probable => ToAnswer(lowBone),
        SarcopeniaStage.Indeterminate => DefinitionEntry.Of(muscle.Definition).HasPossibleStage ? ToAnswer(lowBone.And(Ternary.NotMeasured)) : Answer.Absent,
        SarcopeniaStage.None or SarcopeniaStage.PreSarcopenia or SarcopeniaStage.Sarcopenia or SarcopeniaStage.Severe => Answer.Absent,
        SarcopeniaStage.NotApplicable => Answer.NotApplicable,
    };

    private static Answer ToAnswer(Ternary state) => state switch
    {
        Ternary.Met => Answer.Present,
        Ternary.NotMet => Answer.Absent,
        Ternary.NotMeasured => Answer.Indeterminate,
    };
}
