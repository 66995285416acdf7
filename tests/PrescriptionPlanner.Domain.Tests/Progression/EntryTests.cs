using PrescriptionPlanner.Domain.Exercises;
using PrescriptionPlanner.Domain.Progression;
using PrescriptionPlanner.Domain.Training;

namespace PrescriptionPlanner.Domain.Tests.Progression;

public sealed class EntryTests
{
    private static readonly ProgressionTrack Track = Weeks.Track(
        Weeks.Ladder(Modality.Resistance), Weeks.Ladder(Modality.Balance), Weeks.Ladder(Modality.Hiit, from: 7, needsLogFrom: 1), Weeks.Ladder(Modality.WholeBodyVibration, from: 5));

    [Fact]
    public void Decide_TolerableWeekBeforeThePlannedOne_Begins()
    {
        var decision = ProgressionPolicy.Decide(Track, Before(Modality.WholeBodyVibration, 4), Week());
        Assert.Equal((ProgressionDecision.Advance, 0, 1), Summary(decision, Modality.WholeBodyVibration));
        Assert.Equal("PRG-ENTRY-001", decision.For(Modality.WholeBodyVibration).RuleIds[0].Value);
        Assert.DoesNotContain(decision.Modalities, own => own.Modality == Modality.Hiit);
    }

    [Fact]
    public void Decide_SomethingAgainstAnotherModality_DoesNotBegin()
    {
        var state = Before(Modality.WholeBodyVibration, 4);
        foreach (var change in new Func<SessionLog, SessionLog>[]
        {
            log => log with { SessionRpe = 10 },
            log => log with { Pain = new PainReport(0, 4, 0, false) },
            log => log with { AdverseEvents = [AdverseEvent.TendonPain] },
            log => log with { AdverseEvents = [AdverseEvent.ExcessiveFatigue] },
        })
            Assert.Equal((ProgressionDecision.Hold, 0, 0), Summary(ProgressionPolicy.Decide(Track, state, Week(change)), Modality.WholeBodyVibration));
        Assert.Equal(0, ProgressionPolicy.Decide(Track, state, null).For(Modality.WholeBodyVibration).ToStep);
    }

    [Theory]
    [InlineData(4, 0)]
    [InlineData(5, 1)]
    public void Decide_Intervals_WaitForTheBase(int completedBefore, int expected)
    {
        var decision = ProgressionPolicy.Decide(Track, Before(Modality.Hiit, 6) with { CompletedWeeks = completedBefore }, Week());
        Assert.Equal(expected, decision.For(Modality.Hiit).ToStep);
        if (expected == 0) Assert.Equal("HIIT-BASE-001", decision.For(Modality.Hiit).RuleIds[0].Value);
    }

    /// <summary>The plan has vibration in week 5 and impact in week 7; both were held until week 8.</summary>
    [Fact]
    public void Decide_TwoModalitiesDelayed_BeginAsFarApartAsPlanned()
    {
        var track = Weeks.Track(
            Weeks.Ladder(Modality.Resistance), Weeks.Ladder(Modality.Balance), Weeks.Ladder(Modality.Impact, from: 7), Weeks.Ladder(Modality.WholeBodyVibration, from: 5));
        var state = ProgressionState.Start(track);
        state = state with { Week = 8, Modalities = [.. state.Modalities.Select(own => own with { Stood = [.. Enumerable.Repeat(own.Step, 8)] })] };
        var begun = new Dictionary<Modality, int>();
        for (; state.Week < 12; state = ProgressionPolicy.Decide(track, state, Week()).After)
            foreach (var own in state.Modalities)
                if (own.Step > 0) begun.TryAdd(own.Modality, state.Week);
        Assert.Equal(9, begun[Modality.WholeBodyVibration]);
        Assert.Equal(11, begun[Modality.Impact]);
    }

    [Fact]
    public void Decide_ByCalendarWithoutALog_BeginsEverythingButIntervals()
    {
        var track = Track.By(ProgressionGate.Calendar);
        Assert.Equal(1, ProgressionPolicy.Decide(track, Before(Modality.WholeBodyVibration, 4), null).For(Modality.WholeBodyVibration).ToStep);
        var state = Before(Modality.Hiit, 6) with { CompletedWeeks = 5 };
        Assert.Equal("PRG-TRACK-001", ProgressionPolicy.Decide(track, state, null).For(Modality.Hiit).RuleIds[0].Value);
        Assert.Equal(1, ProgressionPolicy.Decide(track, state, Week()).For(Modality.Hiit).ToStep);
    }

    [Fact]
    public void Decide_NothingTrainsYet_BeginsAsPlanned()
    {
        var track = Weeks.Track(Weeks.Ladder(Modality.WholeBodyVibration, from: 5));
        var state = ProgressionState.Start(track);
        for (var week = 1; week < 5; week++) state = ProgressionPolicy.Decide(track, state, null).After;
        Assert.Equal([0, 0, 0, 0, 1], state.Modalities[0].Stood);
    }

    [Fact]
    public void Decide_CompletedWeeks_CountTheWeeksThatWereDone()
    {
        var state = Before(Modality.Hiit, 4);
        Assert.Equal(4, ProgressionPolicy.Decide(Track, state with { CompletedWeeks = 3 }, Week()).After.CompletedWeeks);
        Assert.Equal(3, ProgressionPolicy.Decide(Track, state with { CompletedWeeks = 3 }, Weeks.Missed(Modality.Resistance)).After.CompletedWeeks);
        Assert.Equal(3, ProgressionPolicy.Decide(Track, state with { CompletedWeeks = 3 }, Week(log => log with { AdverseEvents = [AdverseEvent.Syncope] })).After.CompletedWeeks);
        Assert.Equal(3, ProgressionPolicy.Decide(Track, state with { CompletedWeeks = 3 }, null).After.CompletedWeeks);
    }

    private static WeekEvidence Week(Func<SessionLog, SessionLog>? change = null) => Weeks.Week([Modality.Resistance, Modality.Balance], 2, change);

    private static ProgressionState Before(Modality entering, int week)
    {
        var state = Weeks.Standing(Track, week, 3);
        return state with
        {
            Modalities =
            [
                .. state.Modalities.Select(own => own.Modality == entering || own.Modality == Modality.Hiit ? own with { Stood = new int[week], WeeksOnStep = 0 } : own),
            ],
        };
    }

    private static (ProgressionDecision, int, int) Summary(WeekDecision decision, Modality modality) =>
        (decision.For(modality).Decision, decision.For(modality).FromStep, decision.For(modality).ToStep);
}
