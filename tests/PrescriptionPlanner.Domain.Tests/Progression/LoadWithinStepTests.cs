using PrescriptionPlanner.Domain.Exercises;
using PrescriptionPlanner.Domain.Progression;
using PrescriptionPlanner.Domain.Training;

namespace PrescriptionPlanner.Domain.Tests.Progression;

public sealed class LoadWithinStepTests
{
    /// <summary>Stands on one step for the whole programme.</summary>
    private static readonly ProgressionTrack Track = Weeks.Track(Weeks.Ladder(Modality.Resistance) with { Planned = [.. Enumerable.Repeat(3, Weeks.Programme)] });

    [Fact]
    public void Decide_ExtraInTwoSessionsInARow_RaisesTheLoadByPartOfTheBody()
    {
        var decision = ProgressionPolicy.Decide(Track, State(100, 40), Week(extra: 2));
        Assert.Equal([new LoadChange("legPress", 5.0m, LoadWithinStep.TwoForTwo.Id), new LoadChange("chestPress", 2.5m, LoadWithinStep.TwoForTwo.Id)],
            decision.For(Modality.Resistance).Inputs.Loads);
        Assert.Equal((105m, 41m), (At(decision, "legPress", 7), At(decision, "chestPress", 7)));
        Assert.Equal((100m, 0), (At(decision, "legPress", 6), decision.After.Lifts[0].ExtraRepetitions));
    }

    [Fact]
    public void Decide_ExtraAcrossTheTurnOfTheWeek_IsCarried()
    {
        var first = ProgressionPolicy.Decide(Track, State(100, 40), Week(extra: 2, sessions: 1));
        Assert.Empty(first.For(Modality.Resistance).Inputs.Loads);
        Assert.Equal(1, first.After.Lifts[0].ExtraRepetitions);
        Assert.NotEmpty(ProgressionPolicy.Decide(Track, first.After, Week(extra: 2, sessions: 1)).For(Modality.Resistance).Inputs.Loads);
        Assert.Empty(ProgressionPolicy.Decide(Track, first.After, Week(extra: 1, sessions: 1)).For(Modality.Resistance).Inputs.Loads);
    }

    [Fact]
    public void Decide_StepThatChanges_MovesNoLoad()
    {
        var climbing = Weeks.Track(Weeks.Ladder(Modality.Resistance));
        foreach (var track in new[] { climbing, climbing.By(ProgressionGate.Logged, ProgressionApproval.Clinician) })
        {
            var decision = ProgressionPolicy.Decide(track, State(100, 40), Week(extra: 2));
            Assert.Equal(4, decision.For(Modality.Resistance).ToStep);
            Assert.Empty(decision.For(Modality.Resistance).Inputs.Loads);
        }

        Assert.Equal(0, ProgressionPolicy.Decide(climbing, State(100, 40), Week(extra: 2)).After.Lifts[0].ExtraRepetitions);
    }

    [Fact]
    public void Decide_SomethingOutOfOrder_MovesNoLoad()
    {
        var evidence = Weeks.Week(Modality.Resistance, 2, null, Weeks.Seen(AdverseEvent.NearFall));
        var ready = State(100, 40) with { Lifts = [new LiftState("legPress", 100, 5, [])] };
        Assert.Empty(ProgressionPolicy.Decide(Track, ready, evidence).For(Modality.Resistance).Inputs.Loads);
        Assert.Empty(ProgressionPolicy.Decide(Track.By(ProgressionGate.Calendar), ready, null).For(Modality.Resistance).Inputs.Loads);
    }

    [Fact]
    public void Decide_HigherTest_IsApproachedByTenPercentAWeek()
    {
        var state = State(100, 40).WithTested("legPress", 115, 6);
        var first = ProgressionPolicy.Decide(Track, state, Week(extra: 2));
        Assert.Equal(new LoadChange("legPress", 10.0m, LoadWithinStep.Retest.Id), first.For(Modality.Resistance).Inputs.Loads[0]);
        Assert.Equal((100m, 110m), (At(first, "legPress", 6), At(first, "legPress", 7)));
        Assert.Equal(115m, At(ProgressionPolicy.Decide(Track, first.After, Week(extra: 0)), "legPress", 8));
    }

    [Fact]
    public void WithTested_LowerOrFirstTest_HoldsFromThePresentWeek()
    {
        var lower = State(100, 40).WithTested("legPress", 90, 6).Lifts[0];
        Assert.Equal((100m, 90m, 90m), (lower.MaximumIn(5), lower.MaximumIn(6), lower.TestedKg));
        var first = State(100, 40).WithTested("seatedRow", 50, 6).Lifts[2];
        Assert.Equal(((decimal?)null, 50m), (first.MaximumIn(5), first.MaximumIn(6)!.Value));
    }

    [Fact]
    public void Decide_MonthsWithoutATest_EndAtTheCeiling()
    {
        var state = State(100, 40);
        state = state with { Week = 1, Modalities = [new ModalityState { Modality = Modality.Resistance, Stood = [3] }] };
        for (var week = 1; week < Weeks.Programme; week++) state = ProgressionPolicy.Decide(Track, state, Week(extra: 2)).After;
        Assert.Equal(150m, state.Lifts[0].MaximumIn(Weeks.Programme));
    }

    private static decimal? At(WeekDecision decision, string exercise, int week) => decision.After.Lifts.Single(lift => lift.Exercise == exercise).MaximumIn(week);

    private static ProgressionState State(decimal legPress, decimal chestPress) => Weeks.Standing(Track, 6, 3) with
    {
        Lifts = [new LiftState("legPress", legPress, 0, []), new LiftState("chestPress", chestPress, 0, [])],
    };

    private static WeekEvidence Week(int extra, int sessions = 2) => WeekEvidence.Gather(
        new Dictionary<Modality, int> { [Modality.Resistance] = sessions },
        Enumerable.Range(1, sessions).Select(number => Weeks.SessionOf(Modality.Resistance, number)).Select(session => (SessionJudgement.Of(session, Weeks.Perfect(session, extra)), true)),
        []);
}
