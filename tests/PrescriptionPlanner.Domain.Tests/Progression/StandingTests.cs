using PrescriptionPlanner.Domain.Exercises;
using PrescriptionPlanner.Domain.Progression;
using PrescriptionPlanner.Domain.Training;

namespace PrescriptionPlanner.Domain.Tests.Progression;

public sealed class StandingTests
{
    private static readonly ProgressionTrack Track = Weeks.Track(
        Weeks.Ladder(Modality.Resistance), Weeks.Ladder(Modality.Balance), Weeks.Ladder(Modality.WholeBodyVibration, from: 5));

    [Fact]
    public void In_LaterWeekOfAPlanThatGoesWell_IsWhatTheDecisionsLeadTo()
    {
        var start = ProgressionState.Start(Track);
        for (var state = start; state.Week < Track.Weeks;)
        {
            state = ProgressionPolicy.Decide(Track, state, Week()).After;
            foreach (var own in state.Modalities)
                Assert.Equal(own.Step, Standing.In(Track, start, state.Week, begun: false).Steps[own.Modality]);
        }
    }

    [Fact]
    public void In_WeekThatHasBegunBeforeItsDecision_StandsOnTheStepBefore()
    {
        var state = ProgressionState.Start(Track);
        Assert.Equal(state.For(Modality.Resistance).Step, Standing.In(Track, state, 2, begun: true).Steps[Modality.Resistance]);
        Assert.Equal(state.For(Modality.Resistance).Step + 1, Standing.In(Track, state, 2, begun: false).Steps[Modality.Resistance]);
    }

    [Fact]
    public void In_PastWeek_IsWhatItStoodOn()
    {
        var state = ProgressionState.Start(Track);
        for (var week = 1; week < 5; week++) state = ProgressionPolicy.Decide(Track, state, week == 2 ? null : Week()).After;
        var stood = state.For(Modality.Resistance).Stood;
        for (var week = 1; week <= stood.Count; week++) Assert.Equal(stood[week - 1], Standing.In(Track, state, week, begun: true).Steps[Modality.Resistance]);
    }

    [Fact]
    public void In_PauseAndStop_SayWhyNothingIsHeld()
    {
        var paused = ClinicianAction.Pause(ProgressionState.Start(Track), Weeks.Start).State!;
        Assert.Equal(NotPlacedReason.Paused, Assert.Single(Standing.In(Track, paused, 1, begun: true).StandsStill).Reason);
        var fallen = AcuteSigns.Respond(Track, ProgressionState.Start(Track), null, PainReport.Unknown, [AdverseEvent.Vertigo], Weeks.Start, Weeks.Start);
        var still = Assert.Single(Standing.In(Track, fallen, 1, begun: true).StandsStill);
        Assert.Equal((Modality.WholeBodyVibration, NotPlacedReason.Suspended), (still.Modality, still.Reason));
    }

    private static WeekEvidence Week() => Weeks.Week([Modality.Resistance, Modality.Balance, Modality.WholeBodyVibration]);
}
