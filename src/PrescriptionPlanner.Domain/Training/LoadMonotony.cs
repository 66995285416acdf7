using PrescriptionPlanner.Domain.Evidence;

namespace PrescriptionPlanner.Domain.Training;

/// <summary>How alike the days of a week were: the mean of their loads by the standard deviation.</summary>
public static class LoadMonotony
{
    /// <summary>Days that are counted, those without training as nought.</summary>
    public const int Days = 7;

    private static readonly Rule Definition = Rule.Of("LOAD-MONOTONY-001",
        "Monotony = mean daily load ÷ standard deviation of the seven daily loads, days without training counted as 0. It is not defined where all days are alike.",
        "单调性 = 日均负荷 ÷ 七天日负荷的标准差，无训练日计为0。七天负荷完全相同时无定义。",
        EvidenceLevel.Trial, Citations.Foster1998);

    private static readonly Rule Population = Rule.Policy("LOAD-MONOTONY-002",
        "Planner policy: the standard deviation is that of the seven days themselves (divided by 7); by 6 the result would be 8 % lower. It is shown and decides nothing.",
        "本规划器策略：标准差按七天总体计算（除以7）；若除以6，结果约低8%。该值仅供显示，不据此作任何决定。",
        Citations.Foster1998);

    /// <summary>The rules that the number rests on.</summary>
    public static IReadOnlyList<RuleId> RuleIds { get; } = [Definition.Id, Population.Id];

    /// <summary>Monotony, two decimals; <see langword="null"/> where all days are alike, as when nothing was done.</summary>
    /// <param name="dailyLoads">Load of each of the seven days, arbitrary units.</param>
    /// <exception cref="ArgumentException">There are not seven days.</exception>
    public static decimal? Of(ReadOnlySpan<decimal> dailyLoads)
    {
        if (dailyLoads.Length != Days) throw new ArgumentException("A week has seven days.", nameof(dailyLoads));
        decimal sum = 0;
        foreach (var load in dailyLoads) sum += load;
        var mean = sum / Days;
        decimal squares = 0;
        foreach (var load in dailyLoads) squares += (load - mean) * (load - mean);
        if (squares == 0) return null;
        return Math.Round(mean / (decimal)Math.Sqrt((double)(squares / Days)), 2, MidpointRounding.AwayFromZero);
    }
}
