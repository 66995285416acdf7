using PrescriptionPlanner.Domain.Evidence;
using PrescriptionPlanner.Domain.Quantities;
using PrescriptionPlanner.Domain.Screening;
using PrescriptionPlanner.Domain.Training;

namespace PrescriptionPlanner.Domain.Periodization;

/// <summary>The interval ladder: one-minute intervals, after the base.</summary>
public static class HiitLadder
{
    /// <summary>When and how intervals begin.</summary>
    public static readonly Rule AfterTheBase = Rule.Policy("HIIT-BASE-001",
        "Planner policy: intervals start after six completed weeks in functional class D and eight in class C, once a week at effort 14, and reach effort 16 and above at most twice a week.",
        "本规划器策略：D级完成6周、C级完成8周基础训练后开始间歇训练，起初每周1次、用力程度14，之后达到16及以上，每周至多2次。",
        Citations.Ballestagarcia2019, Citations.Aboarrage2018, Citations.OsReview);

    private static readonly IReadOnlyList<RuleId> Rules = [AfterTheBase.Id];

    /// <summary>Below this share of the reserve an interval is no high-intensity interval.</summary>
    private const int LowestWorkPercent = 70;

    private const int UsualWorkSeconds = 60;
    private const int UsualRestSeconds = 90;

    /// <summary>Intervals of the usual top; a protocol with another number scales the way up to its own.</summary>
    private const int MostIntervals = 10;

    private readonly record struct Row(int DaysPerWeek, int Intervals, int Percent, int PlannedWeeks);

    private static readonly Row[] Rows =
    [
        new(1, 5, 70, 2), new(1, 6, 70, 1), new(2, 6, 70, 2), new(2, 8, 70, 1), new(2, 8, 75, 2), new(2, 8, 80, 2),
        new(2, 10, 80, 2), new(2, 10, 85, 1),
    ];

    /// <summary>First week of intervals: after six completed weeks for the robust, after eight for the others.</summary>
    public static int StartWeek(Pace pace) => pace switch
    {
        Pace.Robust or Pace.RobustTrained => 7,
        Pace.Frail or Pace.PreFrail => 9,
    };

    /// <summary>Builds the ladder within the limits and plans its weeks; no steps where the limits leave no interval.</summary>
    /// <param name="firstWeek">First week that trains, unless the limits say a later one.</param>
    /// <param name="limits">The clearance's limits for intervals.</param>
    /// <param name="capPercent">Highest percentage that the heart-rate ceiling leaves.</param>
    /// <param name="top">The top of a trial protocol; <see langword="null"/> for the usual one.</param>
    /// <param name="weeks">Weeks of the programme.</param>
    /// <param name="from">Where the climb goes on from.</param>
    public static PlannedLadder<HiitStep> Build(int firstWeek, DoseLimits limits, int capPercent, HiitTop? top, int weeks, ClimbStart from = default)
    {
        var cap = Math.Min(limits.PercentHeartRateReserve ?? 100, capPercent);
        var steps = new List<HiitStep>();
        var weeksOnStep = new List<int>();
        foreach (var row in Rows)
        {
            if (row.Percent > cap || cap < LowestWorkPercent) break;
            steps.Add(new HiitStep
            {
                Step = steps.Count + 1,
                DaysPerWeek = row.DaysPerWeek,
                RuleIds = Rules,
                Intervals = row.Intervals * (top?.Intervals ?? MostIntervals) / MostIntervals,
                WorkSeconds = top?.WorkSeconds ?? UsualWorkSeconds,
                RestSeconds = top?.RestSeconds ?? UsualRestSeconds,
                WorkPercentHeartRateReserve = row.Percent,
                Effort = Effort.Borg(Math.Min(EffortAt(row.Percent), limits.EffortBorg ?? 20)),
            });
            weeksOnStep.Add(row.PlannedWeeks);
        }

        return new PlannedLadder<HiitStep>(steps, Climb.Plan(weeks, firstWeek, weeksOnStep, from.NotBefore(limits.NotBeforeWeek)));
    }

    private static int EffortAt(int percent) => percent switch
    {
        < 75 => 14,
        < 80 => 15,
        < 85 => 16,
        _ => 17,
    };
}
