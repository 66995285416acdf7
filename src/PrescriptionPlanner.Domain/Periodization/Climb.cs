using PrescriptionPlanner.Domain.Evidence;
using PrescriptionPlanner.Domain.Training;

namespace PrescriptionPlanner.Domain.Periodization;

/// <summary>Which step of a ladder each week is planned to stand on.</summary>
public static class Climb
{
    /// <summary>Every how many weeks a deload comes.</summary>
    public const int DeloadEvery = 4;

    /// <summary>A deload week repeats the step of the week before with less volume; it is no step of its own.</summary>
    public static readonly Rule Deload = Rule.Policy("PLAN-DELOAD-001",
        "Planner policy: every fourth week is a deload. The step stays, the volume falls, and it never counts as time on the step.",
        "本规划器策略：每第4周为减量周。阶梯不变，训练量下降，且不计入该阶梯的停留时间。",
        Citations.Kemmler2020, Citations.Acsm2009);

    /// <summary>Whether a week is a deload: weeks 4, 8, 12 and so on.</summary>
    public static bool IsDeload(int week) => week % DeloadEvery == 0;

    /// <summary>
    /// Climbs from <paramref name="startWeek"/>, or from where an earlier plan stood, standing on each step for its planned weeks, deload weeks
    /// not counted.
    /// </summary>
    /// <param name="weeks">Weeks of the programme.</param>
    /// <param name="startWeek">First week that trains where nothing was trained before.</param>
    /// <param name="weeksOnStep">Planned weeks on each step; the last one is kept to the end.</param>
    /// <param name="from">Where the climb goes on from; by default it begins at its start.</param>
    /// <returns>For each week, the number of its step from 1, or 0 where the modality does not train yet.</returns>
    public static int[] Plan(int weeks, int startWeek, IReadOnlyList<int> weeksOnStep, ClimbStart from = default)
    {
        var plan = new int[weeks];
        if (weeksOnStep.Count == 0) return plan;
        var (firstWeek, step) = from.Step > 0 ? (from.Week, Math.Min(from.Step, weeksOnStep.Count)) : (Math.Max(startWeek, from.Week), 1);
        var stood = 0;
        for (var week = firstWeek; week <= weeks; week++)
        {
            if (!IsDeload(week))
            {
                if (stood >= weeksOnStep[step - 1] && step < weeksOnStep.Count)
                {
                    step++;
                    stood = 0;
                }

                stood++;
            }

            plan[week - 1] = step;
        }

        return plan;
    }
}

/// <summary>Where a climb goes on from; by default at its own beginning.</summary>
/// <param name="Week">First week that may train.</param>
/// <param name="Step">Step of that week, from 1; 0 where the modality has not been trained, so that it begins no earlier than usual.</param>
public readonly record struct ClimbStart(int Week, int Step)
{
    /// <summary>The same start, but not before a week.</summary>
    public ClimbStart NotBefore(int? week) => this with { Week = Math.Max(Week, week ?? Week) };
}

/// <summary>A ladder with the step that each week is planned to stand on.</summary>
/// <typeparam name="TStep">The kind of step.</typeparam>
/// <param name="Steps">The steps within the clearance.</param>
/// <param name="StepOfWeek">For each week, the number of its step from 1, or 0 where the modality does not train.</param>
public sealed record PlannedLadder<TStep>(IReadOnlyList<TStep> Steps, int[] StepOfWeek) where TStep : LadderStep
{
    /// <summary>First week that trains; past the last one where none does.</summary>
    public int FirstWeek => Array.FindIndex(StepOfWeek, step => step > 0) is >= 0 and var index ? index + 1 : int.MaxValue;

    /// <summary>The step of a week, or <see langword="null"/> where the modality does not train.</summary>
    public TStep? In(int week) => StepOfWeek[week - 1] is > 0 and var step ? Steps[step - 1] : null;
}
