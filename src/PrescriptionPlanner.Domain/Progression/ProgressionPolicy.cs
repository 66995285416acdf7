using PrescriptionPlanner.Domain.Exercises;
using PrescriptionPlanner.Domain.Training;

namespace PrescriptionPlanner.Domain.Progression;

/// <summary>Decides, at the end of a week, whether each modality steps up, stays, steps back or stops. Pure.</summary>
public static class ProgressionPolicy
{
    private static readonly EventEffect LongBreak = new(ProgressionDecision.Stop, Breaks.NineWeeks.Id) { AsksClinician = true, NeedsNewAssessment = true };

    /// <summary>Decides the week that <paramref name="state"/> says is next.</summary>
    /// <param name="track">The revision that the week belongs to.</param>
    /// <param name="state">Where the plan stands.</param>
    /// <param name="evidence">What was logged and observed; <see langword="null"/> where nothing was.</param>
    /// <exception cref="InvalidOperationException">The plan has ended: no week of it is left to decide.</exception>
    public static WeekDecision Decide(ProgressionTrack track, ProgressionState state, WeekEvidence? evidence)
    {
        if (state.Status is PlanStatus.Ended or PlanStatus.Completed || state.Week > track.Weeks)
            throw new InvalidOperationException($"A plan that is {state.Status} has no week {state.Week} to decide.");

        var week = new DecidedWeek(track, state, evidence);
        var waits = track.Settings.Approval == ProgressionApproval.Clinician;
        var shown = new List<StepDecision>();
        var after = new List<ModalityState>();
        var (lifts, awaitsReview) = (state.Lifts, false);
        foreach (var modality in AllOf(track, state))
        {
            if (TrackOf(track, modality) is not { } own || (modality.Step == 0 && !IsAboutToBegin(week, own)))
            {
                after.Add(week.IsLast ? modality : modality with { Stood = [.. modality.Stood, 0], WeeksOnStep = 0 });
                continue;
            }

            var outcome = ModalityOutcome.Of(week, own, modality);
            var moved = outcome.After(waits);
            IReadOnlyList<LoadChange> loads = [];
            if (modality.Modality == Modality.Resistance)
                (lifts, loads) = LoadWithinStep.Decide(week, outcome.ToStep == modality.Step, moved.Step != modality.Step, outcome.LoadsMayMove);
            awaitsReview |= waits && outcome.ToStep > modality.Step;
            shown.Add(outcome.Shown(loads));
            after.Add(moved);
        }

        return new WeekDecision(week.Number, awaitsReview, shown, After(week, after, lifts));
    }

    /// <summary>The modalities of the state, and those that a revision has added to the track since.</summary>
    private static IEnumerable<ModalityState> AllOf(ProgressionTrack track, ProgressionState state) => state.Modalities.Concat(track.Modalities
        .Where(own => state.Modalities.All(modality => modality.Modality != own.Modality))
        .Select(own => new ModalityState { Modality = own.Modality, Stood = new int[state.Week] }));

    private static ModalityTrack? TrackOf(ProgressionTrack track, ModalityState modality)
    {
        foreach (var own in track.Modalities)
            if (own.Modality == modality.Modality) return own;
        return null;
    }

    private static bool IsAboutToBegin(DecidedWeek week, ModalityTrack track) => !week.IsLast && track.Planned[week.Number] > 0;

    private static ProgressionState After(DecidedWeek week, List<ModalityState> modalities, IReadOnlyList<LiftState> lifts)
    {
        var state = week.State;
        var after = state with
        {
            Modalities = modalities,
            Lifts = lifts,
            BreakWeeks = week.BreakWeeks,
            CompletedWeeks = Entry.CompletedWeeks(week),
            DizzyInWeek = week.Evidence.DizzinessReports > 0 ? week.Number : state.DizzyInWeek,
            HalfVolumeWeeks = HalfVolumeWeeks(week),
        };
        foreach (var sign in EventVerdicts.Signs(week))
            if (sign.Effect.AsksClinician && !EventVerdicts.IsRespondedTo(state, sign))
                after = AcuteSigns.Heed(after, sign.Effect, sign.On, week.NextWeekFrom);
        if (Breaks.AsksForAssessment(week)) after = AfterLongBreak(week, after);
        return after with { Week = week.Number + 1, Status = week.IsLast ? PlanStatus.Completed : after.Status };
    }

    private static ProgressionState AfterLongBreak(DecidedWeek week, ProgressionState after)
    {
        if (after.NeedsNewAssessment && after.Flags.Any(flag => flag.RuleId == LongBreak.RuleId)) return after;
        var stopped = AcuteSigns.Heed(after, LongBreak, week.NextWeekFrom.PlusDays(-1), week.NextWeekFrom);
        return after.Status == PlanStatus.Paused ? stopped with { Status = PlanStatus.Paused } : stopped;
    }

    private static IReadOnlyList<int> HalfVolumeWeeks(DecidedWeek week)
    {
        var half = week.State.HalfVolumeWeeks;
        var fever = week.Evidence.Events.Any(report => report.Code == AdverseEvent.IllnessWithFever);
        // Where the fever was responded to when it was reported, the week in which training comes back is known already.
        return fever && !week.IsLast && !half.Any(known => known > week.Number) ? [.. half, week.Number + 1] : half;
    }
}
