using PrescriptionPlanner.Domain.Exercises;
using PrescriptionPlanner.Domain.Progression;
using PrescriptionPlanner.Domain.Training;

namespace PrescriptionPlanner.Domain.Tests.Progression;

public sealed class DecisionReviewTests
{
    private static readonly ProgressionTrack Track = Weeks.Track(Weeks.Ladder(Modality.Balance, steps: 4), Weeks.Ladder(Modality.Hiit, from: 7))
        .By(ProgressionGate.Logged, ProgressionApproval.Clinician);

    [Fact]
    public void Approve_WaitingStep_IsTakenForTheWeekThatRuns()
    {
        var decision = Decided();
        Assert.Equal(2, decision.After.For(Modality.Balance).Step);
        var approved = DecisionReview.Approve(Track, decision.After, decision).State!;
        Assert.Equal([2, 2, 2, 3], approved.For(Modality.Balance).Stood);
        Assert.Equal(0, approved.For(Modality.Balance).WeeksOnStep);
        Assert.Equal(Weeks.Written(approved), Weeks.Written(DecisionReview.Approve(Track, approved, decision).State));
    }

    [Fact]
    public void Review_OldDecisionOrPlanAtAStandstill_IsRefused()
    {
        var decision = Decided();
        var later = ProgressionPolicy.Decide(Track, decision.After, null).After;
        Assert.Equal([DecisionReview.NewestOnly.Id], DecisionReview.Approve(Track, later, decision).Refusals);
        Assert.Equal([DecisionReview.NewestOnly.Id], DecisionReview.Override(Track, later, 3, Steps(2)).Refusals);
        var stopped = AcuteSigns.Respond(Track, decision.After, null, PainReport.Unknown, [AdverseEvent.Syncope], Weeks.Start, Weeks.Start);
        Assert.Equal([DecisionReview.NoRaiseAtStandstill.Id], DecisionReview.Approve(Track, stopped, decision).Refusals);
        Assert.Equal([DecisionReview.NoRaiseAtStandstill.Id], DecisionReview.Override(Track, stopped, 3, Steps(3)).Refusals);
        Assert.Equal(1, DecisionReview.Override(Track, stopped, 3, Steps(1)).State!.For(Modality.Balance).Step);
        var ended = ClinicianAction.End(decision.After, Weeks.Start).State!;
        Assert.Equal([ClinicianAction.IsOver.Id], DecisionReview.Approve(Track, ended, decision).Refusals);
    }

    [Theory]
    [InlineData(0, false)]
    [InlineData(1, true)]
    [InlineData(3, true)]
    [InlineData(4, false)]
    public void Override_AnyStep_StaysBetweenTheFirstAndOneMore(int toStep, bool allowed)
    {
        var outcome = DecisionReview.Override(Track, Decided().After, 3, Steps(toStep));
        Assert.Equal(allowed ? [] : [DecisionReview.Bounds.Id], outcome.Refusals);
        Assert.Equal(allowed ? toStep : null, outcome.State?.For(Modality.Balance).Step);
    }

    [Fact]
    public void Override_TopOrModalityOfLaterWeeks_IsRefused()
    {
        var top = ProgressionPolicy.Decide(Track, Weeks.Standing(Track, 6, 4), null).After;
        Assert.Equal([DecisionReview.Bounds.Id], DecisionReview.Override(Track, top, 6, Steps(5)).Refusals);
        Assert.Equal([DecisionReview.NotInTheDecision.Id], DecisionReview.Override(Track, Decided().After, 3, new Dictionary<Modality, int> { [Modality.Hiit] = 1 }).Refusals);
        Assert.Equal([DecisionReview.NotInTheDecision.Id], DecisionReview.Override(Track, Decided().After, 3, new Dictionary<Modality, int> { [Modality.Aerobic] = 1 }).Refusals);
    }

    [Fact]
    public void Override_StepAheadOfThePlan_IsKeptUntilThePlanCatchesUp()
    {
        var ahead = DecisionReview.Override(Track, ProgressionPolicy.Decide(Track, Weeks.Standing(Track, 3, 3), null).After, 3, Steps(4)).State!;
        Assert.Equal(4, ProgressionPolicy.Decide(Track, ahead, Weeks.Week(Modality.Balance)).After.For(Modality.Balance).Step);
    }

    [Fact]
    public void Actions_OutOfPlace_AreRefusedWithTheirRule()
    {
        var state = Decided().After;
        var paused = ClinicianAction.Pause(state, Weeks.Start).State!;
        Assert.Equal(PlanStatus.Paused, paused.Status);
        Assert.Equal([ClinicianAction.OnlyActivePauses.Id], ClinicianAction.Pause(paused, Weeks.Start).Refusals);
        Assert.Equal([ClinicianAction.OnlyStoppedResumes.Id], ClinicianAction.Resume(state, Weeks.Start).Refusals);
        var resumed = ClinicianAction.Resume(paused, Weeks.Start.PlusDays(3)).State!;
        Assert.Equal((PlanStatus.Active, Weeks.Start.PlusDays(3)), (resumed.Status, resumed.Standstills[0].Until));
        var ended = ClinicianAction.End(state, Weeks.Start).State!;
        foreach (var outcome in new[]
        {
            ClinicianAction.Pause(ended, Weeks.Start), ClinicianAction.Resume(ended, Weeks.Start), ClinicianAction.End(ended, Weeks.Start),
            ClinicianAction.Reassess(ended, Weeks.Start), ClinicianAction.Withhold(ended, Weeks.Start),
        })
            Assert.Equal([ClinicianAction.IsOver.Id], outcome.Refusals);
    }

    [Fact]
    public void Resume_ModalityAtAStandstill_GoesOnAndTheFlagIsSeen()
    {
        var fallen = AcuteSigns.Respond(Track, Decided().After, null, PainReport.Unknown, [AdverseEvent.Fall], Weeks.Start, Weeks.Start);
        Assert.Null(fallen.For(Modality.Hiit).Standstills[0].Until);
        Assert.Equal(PlanStatus.Active, fallen.Status);
        var resumed = ClinicianAction.Resume(fallen, Weeks.Start.PlusDays(4)).State!;
        Assert.Equal(Weeks.Start.PlusDays(4), resumed.For(Modality.Hiit).Standstills[0].Until);
        Assert.Empty(resumed.Flags);
        Assert.Equal([new Flag(EventEffects.Fall.Id, Weeks.Start)], resumed.SeenFlags);
        Assert.Equal([ClinicianAction.OnlyStoppedResumes.Id], ClinicianAction.Resume(resumed, Weeks.Start.PlusDays(5)).Refusals);
    }

    [Fact]
    public void Resume_SuspendedPlanWithAModalityAtAStandstill_LeavesTheStandstill()
    {
        var fallen = AcuteSigns.Respond(Track, Decided().After, null, PainReport.Unknown, [AdverseEvent.Fall, AdverseEvent.ChestPain], Weeks.Start, Weeks.Start);
        var resumed = ClinicianAction.Resume(fallen, Weeks.Start.PlusDays(4)).State!;
        Assert.Equal(PlanStatus.Active, resumed.Status);
        Assert.Null(resumed.For(Modality.Hiit).Standstills[0].Until);
    }

    [Fact]
    public void Withhold_RunningPlan_StopsUntilAnotherAssessment()
    {
        var withheld = ClinicianAction.Withhold(Decided().After, Weeks.Start).State!;
        Assert.Equal((PlanStatus.Suspended, true), (withheld.Status, withheld.NeedsNewAssessment));
        Assert.Equal([ClinicianAction.AssessmentFirst.Id], ClinicianAction.Resume(withheld, Weeks.Start).Refusals);
        Assert.Equal(PlanStatus.Active, ClinicianAction.Resume(ClinicianAction.Reassess(withheld, Weeks.Start).State!, Weeks.Start).State!.Status);
    }

    private static WeekDecision Decided()
    {
        var state = Weeks.Standing(Track, 3, 2);
        state = state with { Modalities = [state.Modalities[0], state.Modalities[1] with { Stood = [0, 0, 0], WeeksOnStep = 0 }] };
        return ProgressionPolicy.Decide(Track with { Modalities = [Track.Modalities[0] with { Planned = [.. Enumerable.Repeat(4, Weeks.Programme)] }, Track.Modalities[1]] }, state, Weeks.Week(Modality.Balance));
    }

    private static Dictionary<Modality, int> Steps(int balance) => new() { [Modality.Balance] = balance };
}
