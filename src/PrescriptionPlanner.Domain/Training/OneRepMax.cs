using PrescriptionPlanner.Domain.Evidence;

namespace PrescriptionPlanner.Domain.Training;

/// <summary>Estimates a one-repetition maximum from a submaximal set; no one is asked to lift a true maximum.</summary>
public static class OneRepMax
{
    /// <summary>Most repetitions (done plus reserve) that an estimate for planning may rest on, inclusive.</summary>
    public const int MostRepetitionsForPlanning = 12;

    private static readonly Rule LowestRule = Rule.Policy("ORM-USE-001",
        "Of the equations valid for these repetitions the lowest estimate is used. Studies in older adults find errors in both "
        + "directions; starting too light is put right by effort in the next sessions (planner policy).",
        "在适用于该次数的各公式中取最低估计值。老年人研究中各公式误差方向不一；起始偏轻可在后续训练中依据主观用力修正（本规划器策略）。",
        Citations.Sports2024, Citations.Knutzen1999);

    private static readonly Rule TooManyRule = Rule.Policy("ORM-USE-002",
        "More than 12 repetitions were possible: no estimate is good enough to plan by. The exercise goes by effort and repetitions in "
        + "reserve until a heavier set has been recorded (planner policy).",
        "可完成次数超过12次：估计值不足以用于制定负荷。在记录到更重的一组之前，该动作按主观用力和剩余次数安排（本规划器策略）。",
        Citations.Sports2024, Citations.Knutzen1999);

    /// <summary>
    /// Estimates from one set. Every equation reads the repetitions possible: those done plus those left in reserve.
    /// </summary>
    /// <param name="loadKg">Load moved, kg, above zero.</param>
    /// <param name="repetitions">Repetitions done, at least one.</param>
    /// <param name="repetitionsInReserve">Repetitions that were left, not negative.</param>
    /// <param name="exercise">Exercise id of the catalogue; adds the older-adult polynomial where the exercise has one.</param>
    /// <exception cref="ArgumentOutOfRangeException">A value is outside the range named above.</exception>
    public static OneRepMaxResult Estimate(decimal loadKg, int repetitions, int repetitionsInReserve, string? exercise = null)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(loadKg);
        ArgumentOutOfRangeException.ThrowIfLessThan(repetitions, 1);
        ArgumentOutOfRangeException.ThrowIfNegative(repetitionsInReserve);

        var possible = repetitions + repetitionsInReserve;
        var polynomial = OneRepMaxTable.OlderAdultFor(exercise);
        var estimates = new List<OneRepMaxEstimate>(OneRepMaxTable.Rows.Count);
        OneRepMaxEstimate? lowest = null;
        foreach (var row in OneRepMaxTable.Rows)
        {
            if (row.Equation == OneRepMaxEquation.OlderAdultPolynomial && polynomial is null) continue;
            var estimate = new OneRepMaxEstimate(row.Equation, Kilograms(row, loadKg, possible, polynomial), row.Covers(possible));
            estimates.Add(estimate);
            if (estimate.WithinRange && (lowest is null || estimate.Kg < lowest.Kg)) lowest = estimate;
        }

        return possible > MostRepetitionsForPlanning || lowest is not { Kg: { } kg }
            ? new OneRepMaxResult(possible, estimates, null, TooManyRule.Id)
            : new OneRepMaxResult(possible, estimates, new OneRepMaxChoice(lowest.Equation, kg, LowestRule.Id), LowestRule.Id);
    }

    private static decimal? Kilograms(OneRepMaxRow row, decimal loadKg, int possible, OlderAdultCoefficients? polynomial)
    {
        if (possible > row.ListedToRepetitions) return null;
        var exact = possible == 1 ? loadKg : row.Equation switch
        {
            OneRepMaxEquation.Epley => loadKg * (30 + possible) / 30m,
            OneRepMaxEquation.Brzycki => 36m * loadKg / (37 - possible),
            OneRepMaxEquation.Lander => 100m * loadKg / (101.3m - 2.67123m * possible),
            OneRepMaxEquation.Lombardi => loadKg * (decimal)Math.Pow(possible, 0.10),
            OneRepMaxEquation.OConner => loadKg * (1m + 0.025m * possible),
            OneRepMaxEquation.Wathan => 100m * loadKg / (48.8m + 53.8m * (decimal)Math.Exp(-0.075 * possible)),
            OneRepMaxEquation.Mayhew => 100m * loadKg / (52.2m + 41.9m * (decimal)Math.Exp(-0.055 * possible)),
            OneRepMaxEquation.OlderAdultPolynomial => loadKg * (polynomial?.FactorAt(possible) ?? 1m),
        };
        return Math.Round(exact, 2, MidpointRounding.AwayFromZero);
    }
}
