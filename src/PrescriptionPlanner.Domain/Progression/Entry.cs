using PrescriptionPlanner.Domain.Evidence;
using PrescriptionPlanner.Domain.Exercises;
using PrescriptionPlanner.Domain.Periodization;

namespace PrescriptionPlanner.Domain.Progression;

/// <summary>Whether a modality that the plan has for the next week may begin.</summary>
internal static class Entry
{
    /// <summary>The week as a whole.</summary>
    public static readonly Rule Begins = Rule.Policy("PRG-ENTRY-001",
        "Planner policy: a modality begins on its first step when the plan has it and the week as a whole was tolerated: at least 75 % of all sessions, nothing against any other modality.",
        "本规划器策略：计划中的训练方式在整周耐受良好时从第一级开始：全部训练完成至少75%，且其他训练方式均无不利情况。");

    /// <summary>One thing at a time.</summary>
    public static readonly Rule OneAtATime = Rule.Policy("PRG-ENTRY-002",
        "Planner policy: what was delayed does not begin all at once: between the beginnings of two modalities lie as many weeks as the plan has between them, or four.",
        "本规划器策略：推迟的训练方式不同时开始：两种训练方式的开始之间须间隔计划中的周数，或4周。",
        Citations.Izquierdo2021);

    private const int WeeksApart = 4;

    /// <summary>Adds what keeps the modality from beginning.</summary>
    public static void Add(List<Verdict> verdicts, DecidedWeek week, ModalityTrack track, ModalityState modality)
    {
        if (week.IsLast) verdicts.Add(Verdict.Limit(StepLimits.LastWeek.Id, modality.Step));
        if (!week.TrainsNothing) AddWholeWeek(verdicts, week);
        if (week.ByCalendar && !week.WasTrained) StepLimits.AddUnlogged(verdicts, track, modality);
        if (BeginsAfterTheBase(modality.Modality) && CompletedWeeks(week) < track.FirstPlannedWeek() - 1)
            verdicts.Add(Verdict.Limit(HiitLadder.AfterTheBase.Id, modality.Step));
        if (BeginsTooSoonAfterAnother(week, track)) verdicts.Add(Verdict.Limit(OneAtATime.Id, modality.Step));
    }

    private static bool BeginsAfterTheBase(Modality modality) => modality switch
    {
        Modality.Hiit => true,
        Modality.Resistance or Modality.Balance or Modality.Aerobic or Modality.Impact or Modality.WholeBodyVibration => false,
    };

    private static bool BeginsTooSoonAfterAnother(DecidedWeek week, ModalityTrack track)
    {
        var planned = track.FirstPlannedWeek();
        foreach (var other in week.Track.Modalities)
            if (planned - other.FirstPlannedWeek() is > 0 and var apart && week.State.Modalities.FirstOrDefault(own => own.Modality == other.Modality) is { } state
                && week.Number + 1 - BeginningOf(week, other, state) < Math.Min(apart, WeeksApart))
                return true;
        return false;
    }

    /// <summary>The week in which a modality began, or begins now; none where it does neither.</summary>
    private static int? BeginningOf(DecidedWeek week, ModalityTrack track, ModalityState modality)
    {
        for (var index = 0; index < modality.Stood.Count; index++)
            if (modality.Stood[index] > 0) return index + 1;
        // One that stands still keeps its turn: otherwise a sign against it would let the next begin sooner.
        var begins = track.Planned[Math.Min(week.Number, week.Track.Weeks - 1)] > 0 && ModalityOutcome.Of(week, track, modality with { Standstills = [] }).ToStep > 0;
        return begins ? week.Number + 1 : null;
    }

    /// <summary>Completed weeks, this one with them: enough done, and no stop and no break.</summary>
    public static int CompletedWeeks(DecidedWeek week) => week.State.CompletedWeeks + (IsCompleted(week) ? 1 : 0);

    private static bool IsCompleted(DecidedWeek week) =>
        week.State.Status == PlanStatus.Active && !week.IsBreak && week.AdherencePercent >= Tolerance.LowestAdherencePercent
        && !EventVerdicts.Stops(week);

    private static void AddWholeWeek(List<Verdict> verdicts, DecidedWeek week)
    {
        if (week.AdherencePercent is not >= Tolerance.LowestAdherencePercent) verdicts.Add(Verdict.Hold(Begins, 0));
        var others = new List<Verdict>();
        foreach (var other in week.State.Modalities)
            if (other.Step > 0 && !week.StoodStillThroughout(other)) Tolerance.AddTolerated(others, week, other);
        foreach (var verdict in others) verdicts.Add(Verdict.Hold(verdict.Rule, 0));
    }
}
