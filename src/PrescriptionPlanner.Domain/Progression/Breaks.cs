using PrescriptionPlanner.Domain.Evidence;

namespace PrescriptionPlanner.Domain.Progression;

/// <summary>What weeks without training do, week by week as they add up.</summary>
public static class Breaks
{
    /// <summary>One week.</summary>
    public static readonly Rule OneWeek = Rule.Policy("PRG-BREAK-001",
        "Planner policy: after one week without training the week is repeated.",
        "本规划器策略：中断1周后，重复该周。");

    /// <summary>Two weeks.</summary>
    public static readonly Rule TwoWeeks = Rule.Policy("PRG-BREAK-002",
        "Planner policy: two weeks without training lead one step back.",
        "本规划器策略：中断2周，退回一级。");

    /// <summary>Three to four weeks.</summary>
    public static readonly Rule ThreeWeeks = Rule.Policy("PRG-BREAK-003",
        "Planner policy: three to four weeks without training lead two steps back in all.",
        "本规划器策略：中断3至4周，共退回两级。");

    /// <summary>Five to eight weeks.</summary>
    public static readonly Rule FiveWeeks = Rule.Policy("PRG-BREAK-004",
        "Planner policy: five to eight weeks without training lead back to the adaptation phase.",
        "本规划器策略：中断5至8周，退回适应期。");

    /// <summary>Nine weeks.</summary>
    public static readonly Rule NineWeeks = Rule.Policy("PRG-BREAK-005",
        "Planner policy: after nine weeks without training nothing goes on before a new screening and assessment.",
        "本规划器策略：中断9周及以上，须重新筛查和评估后方可继续。");

    /// <summary>Paused.</summary>
    public static readonly Rule Paused = Rule.Policy("PRG-PAUSE-001",
        "Planner policy: a paused plan holds, and the pause counts as a break.",
        "本规划器策略：暂停的计划保持当前阶梯，暂停时间计为中断。");

    /// <summary>Suspended.</summary>
    public static readonly Rule Suspended = Rule.Policy("PRG-SUSPENDED-001",
        "Planner policy: a suspended plan stays stopped until a clinician lets it go on.",
        "本规划器策略：已中止的计划在临床医生许可前不得恢复。");

    /// <summary>A modality stands still.</summary>
    public static readonly Rule StandsStill = Rule.Policy("PRG-STANDSTILL-001",
        "Planner policy: a modality that stands still neither starts nor steps up until a clinician lets it go on.",
        "本规划器策略：暂停中的训练方式在临床医生许可前不得开始或进阶。");

    private const int WeeksUntilNewAssessment = 9;

    /// <summary>Whether the break is so long that a new assessment has to come first.</summary>
    internal static bool AsksForAssessment(DecidedWeek week) => week.IsBreak && week.BreakWeeks >= WeeksUntilNewAssessment;

    /// <summary>Adds what the break does this week: only what its last week adds, so that the steps lost in all are those of the rule.</summary>
    internal static void Add(List<Verdict> verdicts, DecidedWeek week, ModalityTrack track, int step)
    {
        if (!week.IsBreak) return;
        switch (week.BreakWeeks)
        {
            case 1:
                verdicts.Add(Verdict.Hold(OneWeek, step));
                break;
            case 2:
                verdicts.Add(Verdict.StepBack(TwoWeeks, step));
                break;
            case 3:
                verdicts.Add(Verdict.StepBack(ThreeWeeks, step));
                break;
            case 4:
                verdicts.Add(Verdict.Hold(ThreeWeeks, step));
                break;
            case < WeeksUntilNewAssessment:
                verdicts.Add(Verdict.StepBackTo(FiveWeeks, step, track.AdaptationStep));
                break;
            default:
                verdicts.Add(Verdict.StepBackTo(FiveWeeks, step, track.AdaptationStep));
                verdicts.Add(Verdict.Stop(NineWeeks.Id, step));
                break;
        }
    }

    /// <summary>Adds that the plan, or this modality alone, stands still.</summary>
    internal static void AddStandstill(List<Verdict> verdicts, DecidedWeek week, ModalityState modality)
    {
        if (week.State.Status == PlanStatus.Suspended)
        {
            foreach (var standstill in week.State.Standstills)
                if (standstill.Until is null && standstill.RuleId != Paused.Id) verdicts.Add(Verdict.Stop(standstill.RuleId, modality.Step));
            verdicts.Add(Verdict.Stop(Suspended.Id, modality.Step));
        }

        if (week.State.Status == PlanStatus.Paused) verdicts.Add(Verdict.Hold(Paused, modality.Step));
        if (DecidedWeek.StandsStill(modality)) verdicts.Add(Verdict.Hold(StandsStill, modality.Step));
    }
}
