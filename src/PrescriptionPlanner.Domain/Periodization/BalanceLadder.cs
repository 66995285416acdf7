using PrescriptionPlanner.Domain.Evidence;
using PrescriptionPlanner.Domain.Screening;
using PrescriptionPlanner.Domain.Training;

namespace PrescriptionPlanner.Domain.Periodization;

/// <summary>The balance ladder: harder tasks with less support. For everyone.</summary>
public static class BalanceLadder
{
    /// <summary>Balance for everyone.</summary>
    public static readonly Rule ForEveryone = Rule.Of("BAL-DOSE-001",
        "Balance training for everyone, at least twice a week, three times for functional class A to C, with less support and harder tasks as it gets steadier; people who fall start here.",
        "人人均应进行平衡训练，每周至少2次，功能A至C级3次，随稳定性提高逐步减少扶持、增加难度；跌倒者由此开始。",
        EvidenceLevel.Guideline, Citations.Giangregorio2014, Citations.Brookewavell2022, Citations.Vivifrail);

    /// <summary>The steps.</summary>
    public static readonly Rule Steps = Rule.Policy("BAL-STEP-001",
        "Planner policy: hold longer first, then loosen the support, then take a harder task.",
        "本规划器策略：先延长保持时间，再减少扶持，最后增加任务难度。");

    private static readonly IReadOnlyList<RuleId> Rules = [ForEveryone.Id, Steps.Id];

    private readonly record struct Row(int Difficulty, int HoldSeconds, Support Support);

    private static readonly Row[] Rows =
    [
        new(1, 20, Support.BothHands), new(1, 30, Support.BothHands), new(2, 20, Support.BothHands), new(2, 30, Support.BothHands),
        new(2, 30, Support.OneHand), new(3, 20, Support.OneHand), new(3, 30, Support.OneHand), new(3, 30, Support.Fingertips),
        new(4, 20, Support.Fingertips), new(4, 30, Support.Fingertips), new(4, 30, Support.None),
        new(5, 20, Support.None), new(5, 30, Support.None), new(6, 30, Support.None),
    ];

    /// <summary>Most steps that a ladder can have.</summary>
    public static int MostSteps => Rows.Length;

    /// <summary>Sets of each task, on every step.</summary>
    public const int SetsPerExercise = 3;

    private const int PlannedWeeks = 2;

    /// <summary>Hardest task of a frail patient's ladder.</summary>
    private const int FrailTopDifficulty = 4;

    /// <summary>Builds the ladder within the limits and plans its weeks.</summary>
    /// <param name="pace">The patient's pace.</param>
    /// <param name="limits">The clearance's limits for balance.</param>
    /// <param name="weeks">Weeks of the programme.</param>
    /// <param name="from">Where the climb goes on from.</param>
    public static PlannedLadder<BalanceStep> Build(Pace pace, DoseLimits limits, int weeks, ClimbStart from = default)
    {
        var leastSupport = limits.SeatedOrHeld ? Support.BothHands : limits.HeldRail || pace == Pace.Frail ? Support.OneHand : Support.None;
        var top = limits.SeatedOrHeld ? 2 : pace == Pace.Frail ? FrailTopDifficulty : int.MaxValue;
        var steps = new List<BalanceStep>();
        foreach (var row in Rows[FirstRow(pace, limits)..])
        {
            if (row.Difficulty > top) break;
            var support = row.Support > leastSupport ? leastSupport : row.Support;
            if (steps.Count > 0 && steps[^1].Difficulty == row.Difficulty && steps[^1].HoldSeconds == row.HoldSeconds && steps[^1].Support == support) continue;
            steps.Add(new BalanceStep
            {
                Step = steps.Count + 1,
                DaysPerWeek = pace is Pace.Robust or Pace.RobustTrained && !limits.SeatedOrHeld ? 2 : 3,
                RuleIds = Rules,
                Difficulty = row.Difficulty,
                Sets = SetsPerExercise,
                HoldSeconds = row.HoldSeconds,
                Support = support,
            });
        }

        return new PlannedLadder<BalanceStep>(steps, Climb.Plan(weeks, 1, [.. steps.Select(_ => PlannedWeeks)], from));
    }

    private static int FirstRow(Pace pace, DoseLimits limits) => limits.SeatedOrHeld
        ? 0
        : pace switch
        {
            Pace.Frail => 0,
            Pace.PreFrail => 3,
            Pace.Robust or Pace.RobustTrained => 6,
        };
}
