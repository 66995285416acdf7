using PrescriptionPlanner.Domain.Evidence;
using PrescriptionPlanner.Domain.Training;

namespace PrescriptionPlanner.Domain.Progression;

/// <summary>How far a step up may go at all: the plan, the ladder, the weeks on a step, and what a log is needed for.</summary>
public static class StepLimits
{
    /// <summary>A step up.</summary>
    public static readonly Rule Advance = Rule.Policy("PRG-ADVANCE-001",
        "Planner policy: one step up, as planned: at least 75 % of the sessions done, effort at or under target, technique in order, pain quiet, nothing adverse. Never more than one step a week.",
        "本规划器策略：按计划进一级：完成至少75%的训练，用力不超过目标，动作合格，疼痛平稳，无不良事件。每周至多进一级。",
        Citations.Acsm2009);

    /// <summary>A step up without a log.</summary>
    public static readonly Rule AdvanceByCalendar = Rule.Policy("PRG-CALENDAR-001",
        "Planner policy: by the calendar, one step up as planned without a log, as nothing reported speaks against it.",
        "本规划器策略：按日历推进：无训练记录且无不利报告时，按计划进一级。");

    /// <summary>Two in a row.</summary>
    public static readonly Rule TwoUnlogged = Rule.Policy("PRG-CALENDAR-002",
        "Planner policy: at most two steps in a row without a log.",
        "本规划器策略：无训练记录时至多连续进两级。");

    /// <summary>The plan's step.</summary>
    public static readonly Rule PlanStands = Rule.Policy("PRG-PLAN-001",
        "Planner policy: the plan stands on this step next week, and nobody climbs ahead of the plan.",
        "本规划器策略：计划下周仍停留在该阶梯，不得超前于计划。");

    /// <summary>The plan goes lower.</summary>
    public static readonly Rule PlanGoesLower = Rule.Policy("PRG-PLAN-002",
        "Planner policy: the plan itself stands lower next week, as in undulating weeks; the weeks on the lower step count as already stood.",
        "本规划器策略：计划下周本身降低（如波动周），较低阶梯的停留周数视为已满足。");

    /// <summary>The last week.</summary>
    public static readonly Rule LastWeek = Rule.Policy("PRG-PLAN-003",
        "Planner policy: the programme ends with this week.",
        "本规划器策略：本周为计划最后一周。");

    /// <summary>The ladder's top.</summary>
    public static readonly Rule Top = Rule.Policy("PRG-PLAN-004",
        "Planner policy: this is the top that the clearance allows.",
        "本规划器策略：已达安全许可的最高阶梯。");

    /// <summary>Weeks on the step.</summary>
    public static readonly Rule WeeksOnStep = Rule.Policy("PRG-WEEKS-001",
        "Planner policy: the step has not been tolerated for its fewest weeks yet, deload weeks not counted.",
        "本规划器策略：该阶梯的最少耐受周数尚未满足（减量周不计）。");

    private const int MostUnloggedSteps = 2;

    /// <summary>Whether the plan itself lowers the step next week, and the step is not lower anyhow.</summary>
    internal static bool PlanLowers(DecidedWeek week, ModalityTrack track, int step) =>
        !week.IsLast && track.Planned[week.Number] < track.Planned[week.Number - 1] && track.Planned[week.Number] < step;

    /// <summary>Adds what bounds a modality that trains.</summary>
    internal static void Add(List<Verdict> verdicts, DecidedWeek week, ModalityTrack track, ModalityState modality)
    {
        var step = modality.Step;
        if (week.IsLast)
        {
            verdicts.Add(Verdict.Limit(LastWeek.Id, step));
            return;
        }

        // A clinician may have gone a step ahead: then the plan catches up.
        if (PlanLowers(week, track, step)) verdicts.Add(Verdict.Limit(PlanGoesLower.Id, track.Planned[week.Number]));
        else if (track.Planned[week.Number] <= step) verdicts.Add(Verdict.Limit(PlanStands.Id, step));
        if (step >= track.Steps.Count) verdicts.Add(Verdict.Limit(Top.Id, step));
    }

    /// <summary>Adds the fewest weeks on a step.</summary>
    internal static void AddWeeksOnStep(List<Verdict> verdicts, ModalityTrack track, int step, int weeksOnStep)
    {
        if (weeksOnStep < track.Steps[step - 1].MinimumWeeks) verdicts.Add(Verdict.Limit(WeeksOnStep.Id, step));
    }

    /// <summary>Adds what may not be climbed to without a log.</summary>
    internal static void AddUnlogged(List<Verdict> verdicts, ModalityTrack track, ModalityState modality)
    {
        var step = modality.Step;
        if (modality.UnloggedSteps >= MostUnloggedSteps) verdicts.Add(Verdict.Limit(TwoUnlogged.Id, step));
        if (step < track.Steps.Count && track.Steps[step].NeedsLog) verdicts.Add(Verdict.Limit(LadderStep.HeavyNeedsLog.Id, step));
    }
}
