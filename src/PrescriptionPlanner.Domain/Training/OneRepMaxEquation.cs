using PrescriptionPlanner.Domain.Evidence;

namespace PrescriptionPlanner.Domain.Training;

/// <summary>Equations that estimate a one-repetition maximum from a set taken to, or near, its last repetition.</summary>
public enum OneRepMaxEquation
{
    /// <summary>Load × (1 + r/30).</summary>
    [Text("Epley", "Epley公式")] Epley,

    /// <summary>36 × load / (37 − r).</summary>
    [Text("Brzycki", "Brzycki公式")] Brzycki,

    /// <summary>100 × load / (101.3 − 2.67123 r).</summary>
    [Text("Lander", "Lander公式")] Lander,

    /// <summary>Load × r^0.10.</summary>
    [Text("Lombardi", "Lombardi公式")] Lombardi,

    /// <summary>Load × (1 + 0.025 r).</summary>
    [Text("O'Conner", "O'Conner公式")] OConner,

    /// <summary>100 × load / (48.8 + 53.8 e^(−0.075 r)).</summary>
    [Text("Wathan", "Wathan公式")] Wathan,

    /// <summary>100 × load / (52.2 + 41.9 e^(−0.055 r)).</summary>
    [Text("Mayhew", "Mayhew公式")] Mayhew,

    /// <summary>Cubic in r fitted in older adults with osteopenia or osteoporosis, one for each of six exercises.</summary>
    [Text("Older-adult polynomial", "老年人多项式公式")] OlderAdultPolynomial,
}

/// <summary>What one equation says.</summary>
/// <param name="Equation">Which equation.</param>
/// <param name="Kg">
/// One-repetition maximum, kg, two decimals, halves away from zero; <see langword="null"/> where the curve nears its pole or turns over
/// and no number is meaningful.
/// </param>
/// <param name="WithinRange">Whether the repetitions lie in the range that the equation is valid for, both ends inclusive.</param>
public sealed record OneRepMaxEstimate(OneRepMaxEquation Equation, decimal? Kg, bool WithinRange)
{
    /// <summary>The rule that states the equation and its range.</summary>
    public RuleId RuleId => OneRepMaxTable.Find(Equation).Rule.Id;
}

/// <summary>The estimate that a plan may use.</summary>
/// <param name="Equation">The equation it comes from.</param>
/// <param name="Kg">One-repetition maximum, kg, two decimals.</param>
/// <param name="RuleId">The rule by which it was chosen.</param>
public sealed record OneRepMaxChoice(OneRepMaxEquation Equation, decimal Kg, RuleId RuleId)
{
    /// <summary>Why this one, in words.</summary>
    public LocalizedText Reason => RuleCatalogue.Find(RuleId).Text;
}

/// <summary>Every estimate from one set, and the one that a plan may use.</summary>
/// <param name="RepetitionsPossible">Repetitions done plus those left in reserve.</param>
/// <param name="Estimates">What each equation says, in the order of <see cref="OneRepMaxEquation"/>.</param>
/// <param name="Used">
/// The estimate that planning uses; <see langword="null"/> where more than twelve repetitions were possible and effort leads instead.
/// </param>
/// <param name="RuleId">The rule that chose the estimate, or refused one.</param>
public sealed record OneRepMaxResult(
    int RepetitionsPossible, IReadOnlyList<OneRepMaxEstimate> Estimates, OneRepMaxChoice? Used, RuleId RuleId)
{
    /// <summary>The one-repetition maximum that a plan may use, kg; <see langword="null"/> where the plan goes by effort.</summary>
    public decimal? UsableForPlanningKg => Used?.Kg;
}
