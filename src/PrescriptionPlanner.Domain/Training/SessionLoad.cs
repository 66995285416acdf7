using PrescriptionPlanner.Domain.Evidence;
using PrescriptionPlanner.Domain.Quantities;

namespace PrescriptionPlanner.Domain.Training;

/// <summary>Session-RPE load in arbitrary units: minutes times effort on the category-ratio scale (CR10).</summary>
public static class SessionLoad
{
    private static readonly Rule ProductRule = Rule.Of("LOAD-SRPE-001",
        "Session load = duration in minutes × session effort (CR10); the week's load is the sum of its sessions.",
        "训练负荷 = 训练时长（分钟）× 整次训练的主观用力（CR10）；周负荷为各次之和。",
        EvidenceLevel.Trial, Citations.Foster1998);

    private static readonly Rule BorgRule = Rule.Policy("LOAD-BORG-001",
        "To plan load, Borg's 6 to 20 is read as CR10 by a table: 6–7 as 0, 8 as 1, 9–10 as 2, 11–12 as 3, 13 as 4, 14–15 as 5, 16 as 6, "
        + "17 as 7, 18 as 8, 19 as 9, 20 as 10. Only sums of load are built from it; efforts are never compared across scales (planner policy).",
        "计算计划负荷时，按下表将Borg 6～20分换算为CR10：6～7为0，8为1，9～10为2，11～12为3，13为4，14～15为5，16为6，17为7，18为8，19为9，20为10。"
        + "仅用于汇总负荷，不跨量表比较用力程度（本规划器策略）。",
        Citations.Garber2011);

    private static readonly Rule ResistanceRule = Rule.Policy("LOAD-RESISTANCE-001",
        "The planned session effort of resistance training is taken as the effort of its sets, ten minus repetitions in reserve. Rests make "
        + "the whole session easier, so this reads high rather than low (planner policy).",
        "抗阻训练的计划用力取各组的用力程度（10减去剩余次数）。组间休息会使整次训练更轻松，因此该值偏高而非偏低（本规划器策略）。",
        Citations.Foster1998);

    private static readonly Rule ChangeRule = Rule.Policy("LOAD-CHANGE-001",
        "The change from the week before is shown as a whole percentage and decides nothing; after a deload it reads high. "
        + "Acute-to-chronic ratios are not used (planner policy).",
        "仅显示较上一周的变化百分比（取整），不据此作任何决定；减量周之后数值偏高。不使用急慢性负荷比（本规划器策略）。",
        Citations.Impellizzeri2020);

    // Index 0 is Borg 6.
    private static readonly int[] Cr10FromBorg = [0, 0, 1, 2, 2, 3, 3, 4, 5, 5, 6, 7, 8, 9, 10];

    /// <summary>The rules that a week's shown load rests on; how efforts are read on CR10 is said by their own rules.</summary>
    public static IReadOnlyList<RuleId> RuleIds { get; } = [ProductRule.Id, ChangeRule.Id];

    /// <summary>An effort read on CR10, for planned load alone. Values outside a scale are brought to its nearest end.</summary>
    public static int Cr10(Effort effort) => effort.Scale switch
    {
        EffortScale.Borg6To20 => Cr10FromBorg[Math.Clamp(effort.Value, 6, 20) - 6],
        EffortScale.Cr10 => Math.Clamp(effort.Value, 0, 10),
        EffortScale.Resistance0To10 => Math.Clamp(effort.Value, 0, 10),
    };

    /// <summary>Load of one session, arbitrary units.</summary>
    /// <param name="effort">Effort of the whole session.</param>
    /// <param name="minutes">Length of the session, minutes, not negative.</param>
    /// <exception cref="ArgumentOutOfRangeException">The minutes are negative.</exception>
    public static int OfSession(Effort effort, int minutes)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(minutes);
        return Cr10(effort) * minutes;
    }

    /// <summary>Load of a week: the sum of its sessions; zero without any.</summary>
    public static int OfWeek(IReadOnlyList<int> sessionLoads)
    {
        var sum = 0;
        foreach (var load in sessionLoads) sum += load;
        return sum;
    }

    /// <summary>Change from the week before, whole percent, halves away from zero; <see langword="null"/> where that week has no load.</summary>
    public static int? ChangePercent(int? weekBefore, int week) => weekBefore is > 0 and var before
        ? (int)Math.Round((week - before) * 100m / before, MidpointRounding.AwayFromZero)
        : null;
}
