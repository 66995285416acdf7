using PrescriptionPlanner.Domain.Evidence;
using PrescriptionPlanner.Domain.Quantities;

namespace PrescriptionPlanner.Domain.Training;

/// <summary>A target rate by heart rate reserve (Karvonen): resting rate plus a share of maximum minus resting.</summary>
/// <param name="MaximumBpm">Maximum heart rate, bpm, unrounded.</param>
/// <param name="ReserveBpm">Maximum minus resting, bpm, unrounded.</param>
/// <param name="ExactBpm">The target before rounding, bpm.</param>
/// <param name="TargetBpm">The target in whole bpm, halves rounded away from zero.</param>
/// <param name="RuleIds">The rules that led there.</param>
public sealed record HeartRateTarget(
    decimal MaximumBpm, decimal ReserveBpm, decimal ExactBpm, int TargetBpm, IReadOnlyList<RuleId> RuleIds)
{
    /// <summary>Half-width of a target band, percentage points of the heart rate reserve.</summary>
    public const decimal BandHalfWidthPercent = 5m;

    private static readonly Rule ReserveRule = Rule.Of("AER-HRR-001",
        "Target heart rate = resting rate + share × (maximum − resting rate), rounded to whole beats at the end, halves upwards.",
        "目标心率 = 静息心率 + 百分比 ×（最大心率 − 静息心率），最后取整，0.5进位。",
        EvidenceLevel.Recalled, Citations.Karvonen1957);

    private static readonly Rule BandRule = Rule.Policy("AER-HRR-002",
        "The target band is the prescribed percentage give or take five points of the heart rate reserve, from the unrounded maximum "
        + "(planner policy).",
        "目标心率区间为处方百分比±5个百分点的心率储备，按未取整的最大心率计算（本规划器策略）。",
        Citations.Karvonen1957);

    /// <summary>The rules that a target band rests on.</summary>
    public static IReadOnlyList<RuleId> BandRuleIds { get; } = [ReserveRule.Id, BandRule.Id];

    /// <summary>A target from an age-based maximum.</summary>
    /// <param name="ageYears">Completed years of age, not negative.</param>
    /// <param name="resting">Resting heart rate.</param>
    /// <param name="percentOfReserve">Share of the reserve, 0 to 100, both inclusive.</param>
    /// <param name="equation">The equation for the maximum.</param>
    /// <returns><see langword="null"/> where the estimated maximum is not above the resting rate.</returns>
    /// <exception cref="ArgumentOutOfRangeException">Age or percentage is outside the range named above.</exception>
    public static HeartRateTarget? Calculate(int ageYears, HeartRate resting, decimal percentOfReserve, HeartRateEquation equation) =>
        From(resting, MaximumHeartRate.Estimate(equation, ageYears), percentOfReserve,
            [ReserveRule.Id, MaximumHeartRate.RuleOf(equation)]);

    /// <summary>A target from a measured maximum.</summary>
    /// <param name="resting">Resting heart rate.</param>
    /// <param name="measuredMaximum">Maximum measured on the present medicines.</param>
    /// <param name="percentOfReserve">Share of the reserve, 0 to 100, both inclusive.</param>
    /// <returns><see langword="null"/> where the maximum is not above the resting rate.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The percentage is outside the range named above.</exception>
    public static HeartRateTarget? Calculate(HeartRate resting, HeartRate measuredMaximum, decimal percentOfReserve) =>
        From(resting, measuredMaximum, percentOfReserve, ReserveRule.Ids);

    /// <summary>
    /// The band that a session is trained in: the percentage ± 5 points of reserve, kept within 0 and 100, each end rounded with halves
    /// away from zero.
    /// </summary>
    /// <param name="resting">Resting heart rate.</param>
    /// <param name="maximum">Maximum heart rate, unrounded.</param>
    /// <param name="percentOfReserve">Prescribed share of the reserve, 0 to 100, both inclusive.</param>
    /// <exception cref="ArgumentOutOfRangeException">The percentage is outside the range named above.</exception>
    public static HeartRateBand Band(HeartRate resting, HeartRate maximum, decimal percentOfReserve)
    {
        ThrowIfNoPercentage(percentOfReserve);
        var from = Math.Max(percentOfReserve - BandHalfWidthPercent, 0m);
        var to = Math.Min(percentOfReserve + BandHalfWidthPercent, 100m);
        return new HeartRateBand(resting.AtReserve(maximum, from).Rounded, resting.AtReserve(maximum, to).Rounded);
    }

    private static HeartRateTarget? From(
        HeartRate resting, HeartRate maximum, decimal percentOfReserve, IReadOnlyList<RuleId> ruleIds)
    {
        ThrowIfNoPercentage(percentOfReserve);
        var reserve = maximum.BeatsPerMinute - resting.BeatsPerMinute;
        if (reserve <= 0) return null;
        var target = resting.AtReserve(maximum, percentOfReserve);
        return new HeartRateTarget(maximum.BeatsPerMinute, reserve, target.BeatsPerMinute, target.Rounded, ruleIds);
    }

    private static void ThrowIfNoPercentage(decimal percent)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(percent);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(percent, 100m);
    }
}
