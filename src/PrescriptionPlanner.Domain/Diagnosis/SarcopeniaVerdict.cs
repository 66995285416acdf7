using PrescriptionPlanner.Domain.Quantities;

namespace PrescriptionPlanner.Domain.Diagnosis;

/// <summary>Answer and stage by one definition, from the states of its components.</summary>
internal delegate SarcopeniaVerdict Algorithm(Ternary mass, Ternary strength, Ternary performance);

/// <summary>Whether it is sarcopenia, and the highest stage that is already certain.</summary>
/// <param name="Answer">Present or absent where no missing value can change it.</param>
/// <param name="Stage">The highest certain stage.</param>
internal readonly record struct SarcopeniaVerdict(Answer Answer, SarcopeniaStage Stage)
{
    /// <summary>
    /// Reads the rungs of a definition. Each rung is an expression without negation, and a higher one implies the lower;
    /// so Kleene's connectives are exact, and the highest rung that is met is the highest certain stage.
    /// </summary>
    /// <param name="sarcopenia">Sarcopenia.</param>
    /// <param name="severe">Severe sarcopenia; absent where the definition has none.</param>
    /// <param name="earlier">Possible or probable sarcopenia, or pre-sarcopenia; absent where the definition has none.</param>
    /// <param name="earlierStage">The name of the earlier stage.</param>
    public static SarcopeniaVerdict Of(
        Ternary sarcopenia, Ternary severe = Ternary.NotMet, Ternary? earlier = null, SarcopeniaStage earlierStage = SarcopeniaStage.None)
    {
        var answer = sarcopenia switch
        {
            Ternary.Met => Answer.Present,
            Ternary.NotMet => Answer.Absent,
            Ternary.NotMeasured => Answer.Indeterminate,
        };
        if (severe == Ternary.Met) return new(answer, SarcopeniaStage.Severe);
        if (sarcopenia == Ternary.Met) return new(answer, SarcopeniaStage.Sarcopenia);
        // Pre-sarcopenia is low mass and nothing else: it is certain only once sarcopenia is ruled out (decision D03).
        if (earlier == Ternary.Met && (earlierStage != SarcopeniaStage.PreSarcopenia || sarcopenia == Ternary.NotMet))
            return new(answer, earlierStage);
        return new(answer, (earlier ?? sarcopenia) == Ternary.NotMet ? SarcopeniaStage.None : SarcopeniaStage.Indeterminate);
    }
}
