using PrescriptionPlanner.Domain.Exercises;
using PrescriptionPlanner.Domain.Progression;

namespace PrescriptionPlanner.Domain.Tests.Progression;

public sealed class BreaksTests
{
    private static readonly ProgressionTrack Track = Weeks.Track(Weeks.Ladder(Modality.Aerobic, steps: 20, adaptation: 3));

    [Theory]
    [InlineData(1, 10)]
    [InlineData(2, 9)]
    [InlineData(3, 8)]
    [InlineData(4, 8)]
    [InlineData(5, 3)]
    [InlineData(8, 3)]
    public void Decide_WeeksWithoutTraining_LoseTheStepsOfTheRuleInAll(int weeks, int expected)
    {
        var after = After(weeks, Weeks.Standing(Track, 12, 10));
        Assert.Equal((expected, weeks, PlanStatus.Active), (after.Modalities[0].Step, after.BreakWeeks, after.Status));
    }

    [Fact]
    public void Decide_NineWeeks_StopsUntilANewAssessment()
    {
        var after = After(9, Weeks.Standing(Track, 12, 10));
        Assert.Equal((PlanStatus.Suspended, true), (after.Status, after.NeedsNewAssessment));
        Assert.Single(after.Flags, flag => flag.RuleId == Breaks.NineWeeks.Id);
        Assert.Single(After(10, Weeks.Standing(Track, 12, 10)).Flags);
        Assert.Equal([ClinicianAction.AssessmentFirst.Id], ClinicianAction.Resume(after, Weeks.Start).Refusals);
        var assessed = ClinicianAction.Reassess(after, Weeks.Start.PlusWeeks(21)).State!;
        Assert.Equal(PlanStatus.Active, ClinicianAction.Resume(assessed, Weeks.Start.PlusWeeks(21)).State!.Status);
    }

    [Fact]
    public void Decide_LowSteps_KeepTheFloorAndAreNotRaisedToTheAdaptationPhase()
    {
        Assert.Equal(1, After(4, Weeks.Standing(Track, 12, 1)).Modalities[0].Step);
        Assert.Equal(1, After(6, Weeks.Standing(Track, 12, 2)).Modalities[0].Step);
        Assert.Equal(0, After(4, Weeks.Standing(Track, 12, 0)).Modalities[0].Step);
    }

    [Fact]
    public void Decide_Pause_IsABreak()
    {
        var paused = ClinicianAction.Pause(Weeks.Standing(Track, 12, 10), Track.FirstDayOf(12)).State!;
        for (var week = 1; week <= 9; week++) paused = ProgressionPolicy.Decide(Track, paused, null).After;
        Assert.Equal((3, 9, PlanStatus.Paused, true), (paused.Modalities[0].Step, paused.BreakWeeks, paused.Status, paused.NeedsNewAssessment));
    }

    [Fact]
    public void Decide_StandstillInTheWeek_MakesASilentWeekABreak()
    {
        var state = Weeks.Standing(Track, 12, 10);
        var rested = new Standstill(EventEffects.Fever.Id, Track.FirstDayOf(12).PlusDays(2), Track.FirstDayOf(13));
        Assert.Equal(1, ProgressionPolicy.Decide(Track, state with { Standstills = [rested] }, null).After.BreakWeeks);
        Assert.Equal(0, ProgressionPolicy.Decide(Track, state with { Standstills = [rested with { From = Track.FirstDayOf(11), Until = Track.FirstDayOf(12) }] }, null).After.BreakWeeks);
    }

    [Fact]
    public void Decide_SilenceOrTraining_LeavesOrEndsTheBreak()
    {
        var state = Weeks.Standing(Track, 12, 10) with { BreakWeeks = 1 };
        var silent = ProgressionPolicy.Decide(Track, state, null);
        Assert.Equal((1, 10), (silent.After.BreakWeeks, silent.After.Modalities[0].Step));
        Assert.Equal(0, ProgressionPolicy.Decide(Track, state, Weeks.Week(Modality.Aerobic)).After.BreakWeeks);
    }

    private static ProgressionState After(int weeks, ProgressionState state)
    {
        for (var week = 1; week <= weeks; week++) state = ProgressionPolicy.Decide(Track, state, Weeks.Missed(Modality.Aerobic)).After;
        return state;
    }
}
