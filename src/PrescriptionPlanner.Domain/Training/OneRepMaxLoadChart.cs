using PrescriptionPlanner.Domain.Evidence;

namespace PrescriptionPlanner.Domain.Training;

/// <summary>How many repetitions a share of the one-repetition maximum allows, on average. People differ widely.</summary>
public static class OneRepMaxLoadChart
{
    private static readonly Rule ChartRule = Rule.Of("ORM-CHART-001",
        "Load chart: 100 % 1 repetition, 95 % 2, 93 % 3, 90 % 4, 87 % 5, 85 % 6, 83 % 7, 80 % 8, 77 % 9, 75 % 10, 70 % 12.",
        "负荷对照表：100%可完成1次，95% 2次，93% 3次，90% 4次，87% 5次，85% 6次，83% 7次，80% 8次，77% 9次，75% 10次，70% 12次。",
        EvidenceLevel.Guideline, Citations.Fragala2019);

    private static readonly Rule InterpolationRule = Rule.Policy("ORM-CHART-002",
        "Between the rows of the load chart repetitions are interpolated along a straight line; 65 % is taken as 15 repetitions, and "
        + "below it the line to 65 % is carried on (planner policy).",
        "对照表各行之间按直线内插；65%按15次计，更低的百分比按通往65%的直线外推（本规划器策略）。",
        Citations.Fragala2019);

    // Falling percentages, rising repetitions. The last row is the textbook's, recalled; the two charts disagree at 12.
    private static readonly (decimal Percent, int Repetitions)[] Rows =
    [
        (100m, 1), (95m, 2), (93m, 3), (90m, 4), (87m, 5), (85m, 6), (83m, 7), (80m, 8), (77m, 9), (75m, 10), (70m, 12), (65m, 15),
    ];

    /// <summary>The rules that the chart rests on.</summary>
    public static IReadOnlyList<RuleId> RuleIds { get; } = [ChartRule.Id, InterpolationRule.Id];

    /// <summary>Repetitions possible at a share of the one-repetition maximum, interpolated and not rounded.</summary>
    /// <param name="percent">Percentage of the one-repetition maximum, above zero. Above 100 nothing is possible: zero.</param>
    /// <exception cref="ArgumentOutOfRangeException">The percentage is zero or negative.</exception>
    public static decimal RepetitionsPossible(decimal percent)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(percent);
        if (percent > Rows[0].Percent) return 0m;
        var lower = 1;
        while (lower < Rows.Length - 1 && percent < Rows[lower].Percent) lower++;
        var (fromPercent, fromRepetitions) = Rows[lower - 1];
        var (toPercent, toRepetitions) = Rows[lower];
        return fromRepetitions + (fromPercent - percent) / (fromPercent - toPercent) * (toRepetitions - fromRepetitions);
    }

    /// <summary>
    /// Whole repetitions in reserve after a set at a share of the one-repetition maximum, rounded down; negative where the set cannot be
    /// finished.
    /// </summary>
    /// <param name="percent">Percentage of the one-repetition maximum, above zero.</param>
    /// <param name="repetitions">Repetitions of the set.</param>
    public static int RepetitionsInReserve(decimal percent, int repetitions) =>
        (int)decimal.Floor(RepetitionsPossible(percent)) - repetitions;
}
