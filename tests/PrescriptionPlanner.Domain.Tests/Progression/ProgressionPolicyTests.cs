using PrescriptionPlanner.Domain.Exercises;
using PrescriptionPlanner.Domain.Progression;
using PrescriptionPlanner.Domain.Training;

namespace PrescriptionPlanner.Domain.Tests.Progression;

public sealed class ProgressionPolicyTests
{
    private static readonly ProgressionTrack Track = Weeks.Track(Weeks.Ladder(Modality.Balance, steps: 20));

    [Fact]
    public void Decide_PerfectWeek_StepsUpByOne()
    {
        var decision = ProgressionPolicy.Decide(Track, ProgressionState.Start(Track), Weeks.Week(Modality.Balance));
        Assert.Equal((ProgressionDecision.Advance, 1, 2), Summary(decision));
        Assert.Equal("PRG-ADVANCE-001", Rule(decision));
        Assert.Equal([1, 2], decision.After.For(Modality.Balance).Stood);
    }

    [Theory]
    [InlineData(4, 3, 0, ProgressionDecision.Advance)] // 75 %
    [InlineData(4, 2, 1, ProgressionDecision.Hold)] // 62 %
    [InlineData(50, 37, 0, ProgressionDecision.Hold)] // 74 %
    [InlineData(2, 1, 1, ProgressionDecision.Advance)] // a half counts: 75 %
    public void Decide_Adherence_NeedsThreeQuarters(int planned, int completed, int partial, ProgressionDecision expected)
    {
        var logs = Enumerable.Range(1, planned).Select(number => Weeks.Judge(Weeks.SessionOf(Modality.Balance, number), log => log with
        {
            Status = number <= completed ? SessionStatus.Completed : number <= completed + partial ? SessionStatus.Partial : SessionStatus.Missed,
        }));
        var evidence = WeekEvidence.Gather(new Dictionary<Modality, int> { [Modality.Balance] = planned }, logs.Select(log => (log, true)), []);
        Assert.Equal(expected, Summary(ProgressionPolicy.Decide(Track, ProgressionState.Start(Track), evidence)).Decision);
    }

    [Theory]
    [InlineData(0, ProgressionDecision.Advance, "PRG-ADVANCE-001")]
    [InlineData(0.5, ProgressionDecision.Hold, "PRG-EFFORT-001")]
    [InlineData(2, ProgressionDecision.Hold, "PRG-EFFORT-001")]
    public void Decide_OneEffortAboveTarget_Holds(double above, ProgressionDecision expected, string rule)
    {
        var decision = Decide(Weeks.Week(Modality.Balance, 2, log => log with { SessionRpe = log.SessionRpe + (decimal)above }), step: 3);
        Assert.Equal(expected, Summary(decision).Decision);
        Assert.Equal(rule, Rule(decision));
    }

    [Theory]
    [InlineData(1.5, 3)]
    [InlineData(2, 2)]
    public void Decide_TwoHardSessionsInARow_StepBackFromTwoPoints(double above, int expected)
    {
        var evidence = WeekEvidence.Gather(new Dictionary<Modality, int> { [Modality.Balance] = 2 },
            Enumerable.Range(1, 2).Select(number => (Weeks.Judge(Weeks.SessionOf(Modality.Balance, number), log => log with { SessionRpe = 2 + (decimal)above }), true)), []);
        Assert.Equal(expected, Summary(Decide(evidence, step: 3)).To);
    }

    [Fact]
    public void Decide_HardSessionsAcrossTheTurnOfTheWeek_StepBackOnce()
    {
        var first = WeekEvidence.Gather(new Dictionary<Modality, int> { [Modality.Balance] = 1 },
            [(Weeks.Judge(Weeks.SessionOf(Modality.Balance), log => log with { SessionRpe = 4 }), true)], []);
        var held = Decide(first, step: 3);
        Assert.Equal((ProgressionDecision.Hold, 1), (Summary(held).Decision, held.After.For(Modality.Balance).HardSessions));
        var back = ProgressionPolicy.Decide(Track, held.After, first);
        Assert.Equal((ProgressionDecision.StepBack, 3, 2), Summary(back));
        Assert.Equal(0, back.After.For(Modality.Balance).HardSessions);
    }

    [Theory]
    [InlineData(2, 0, ProgressionDecision.Advance)]
    [InlineData(3, 0, ProgressionDecision.Hold)]
    [InlineData(5, 0, ProgressionDecision.Hold)]
    [InlineData(5, 1, ProgressionDecision.StepBack)]
    [InlineData(6, 0, ProgressionDecision.StepBack)]
    [InlineData(0, 2, ProgressionDecision.Advance)]
    [InlineData(0, 3, ProgressionDecision.StepBack)]
    public void Decide_Pain_ActsAtItsCutPoints(int during, int nextMorning, ProgressionDecision expected) =>
        Assert.Equal(expected, Summary(Decide(Weeks.Week(Modality.Balance, 2, log => log with { Pain = new PainReport(0, during, nextMorning, false) }), step: 3)).Decision);

    [Fact]
    public void Decide_ObservedPain_ActsOnEveryModality()
    {
        var track = Weeks.Track(Weeks.Ladder(Modality.Resistance), Weeks.Ladder(Modality.Balance));
        var evidence = Weeks.Week([Modality.Resistance, Modality.Balance], 2, null, new Observation(Weeks.Start, new PainReport(null, 7, null, false), []));
        var decision = ProgressionPolicy.Decide(track, Weeks.Standing(track, 6, 3), evidence);
        Assert.All(decision.Modalities, own => Assert.Equal((ProgressionDecision.StepBack, 2), (own.Decision, own.ToStep)));
    }

    [Fact]
    public void Decide_WhatIsNotRecorded_Holds()
    {
        Assert.Equal("PRG-UNKNOWN-001", Rule(Decide(Weeks.Week(Modality.Balance, 2, log => log with { SessionRpe = null }), step: 3)));
        Assert.Equal("PRG-UNKNOWN-002", Rule(Decide(Weeks.Week(Modality.Balance, 2, log => log with { Pain = PainReport.Unknown }), step: 3)));
        Assert.Equal("PRG-TECHNIQUE-001", Rule(Decide(Weeks.Week(Modality.Balance, 2, log => log with { TechniqueOk = false }), step: 3)));
        Assert.Equal("PRG-ADVANCE-001", Rule(Decide(Weeks.Week(Modality.Balance, 2, log => log with { TechniqueOk = null }), step: 3)));
        Assert.Equal("PRG-LOG-001", Rule(Decide(null, step: 3)));
        var calendar = Track.By(ProgressionGate.Calendar);
        Assert.Equal("PRG-ADVANCE-001", Rule(ProgressionPolicy.Decide(calendar, Weeks.Standing(calendar, 6, 3),
            Weeks.Week(Modality.Balance, 2, log => log with { SessionRpe = null, Pain = PainReport.Unknown }))));
    }

    [Theory]
    [InlineData(Modality.Resistance, ProgressionDecision.Hold)]
    [InlineData(Modality.Impact, ProgressionDecision.Hold)]
    [InlineData(Modality.Aerobic, ProgressionDecision.Advance)]
    [InlineData(Modality.WholeBodyVibration, ProgressionDecision.Advance)]
    public void Decide_TechniqueNotJudged_HoldsWhereItLoadsBone(Modality modality, ProgressionDecision expected)
    {
        var track = Weeks.Track(Weeks.Ladder(modality));
        Assert.Equal(expected, ProgressionPolicy.Decide(track, Weeks.Standing(track, 6, 3), Weeks.Week(modality, 2, log => log with { TechniqueOk = null })).For(modality).Decision);
    }

    [Fact]
    public void Decide_ResistanceReserveInsteadOfSessionEffort_IsEnough()
    {
        var track = Weeks.Track(Weeks.Ladder(Modality.Resistance));
        var state = Weeks.Standing(track, 6, 3);
        Assert.Equal(4, ProgressionPolicy.Decide(track, state, Weeks.Week(Modality.Resistance, 2, log => log with { SessionRpe = null })).For(Modality.Resistance).ToStep);
        var unknown = ProgressionPolicy.Decide(track, state, Weeks.Week(Modality.Resistance, 2, log => log with
        {
            SessionRpe = null,
            Sets = [log.Sets[0] with { RepetitionsInReserve = null }, .. log.Sets.Skip(1)],
        }));
        Assert.Equal("PRG-UNKNOWN-001", unknown.For(Modality.Resistance).RuleIds[0].Value);
    }

    [Fact]
    public void Decide_WeeksOnStep_AreKeptAndDeloadsDoNotCount()
    {
        var track = Weeks.Track(Weeks.Ladder(Modality.Balance, minimumWeeks: 2) with { Planned = [.. Enumerable.Repeat(12, Weeks.Programme)] });
        var state = ProgressionState.Start(track) with { Modalities = [new ModalityState { Modality = Modality.Balance, Stood = [1] }] };
        var steps = new List<int>();
        for (var week = 1; week <= 9; week++)
        {
            state = ProgressionPolicy.Decide(track, state, Weeks.Week(Modality.Balance)).After;
            steps.Add(state.For(Modality.Balance).Step);
        }

        Assert.Equal([1, 2, 2, 2, 3, 3, 4, 4, 4], steps);
    }

    [Fact]
    public void Decide_PlanThatStands_HoldsAndThePlanIsNeverOvertaken()
    {
        var decision = Decide(Weeks.Week(Modality.Balance), step: 6, week: 7);
        Assert.Equal((ProgressionDecision.Hold, "PRG-PLAN-001"), (Summary(decision).Decision, Rule(decision)));
    }

    [Fact]
    public void Decide_UndulatingPlan_GoesDownAndUpAgainWithIt()
    {
        var planned = Enumerable.Repeat(3, Weeks.Programme).ToArray();
        planned[9] = 2;
        var track = Weeks.Track(Weeks.Ladder(Modality.Resistance, steps: 3, minimumWeeks: 2) with { Planned = planned });
        var state = Weeks.Standing(track, 9, 3, 5);
        var down = ProgressionPolicy.Decide(track, state, Weeks.Week(Modality.Resistance));
        Assert.Equal(("PRG-PLAN-002", 2), (down.For(Modality.Resistance).RuleIds[0].Value, down.After.For(Modality.Resistance).Step));
        Assert.Equal(3, ProgressionPolicy.Decide(track, down.After, Weeks.Week(Modality.Resistance)).After.For(Modality.Resistance).Step);
    }

    [Fact]
    public void Decide_LastWeek_CompletesThePlanAlsoWherePaused()
    {
        foreach (var status in new[] { PlanStatus.Active, PlanStatus.Paused })
        {
            var decision = ProgressionPolicy.Decide(Track, Weeks.Standing(Track, Weeks.Programme, 5) with { Status = status }, Weeks.Week(Modality.Balance));
            Assert.Equal((PlanStatus.Completed, Weeks.Programme + 1, Weeks.Programme),
                (decision.After.Status, decision.After.Week, decision.After.For(Modality.Balance).Stood.Count));
            Assert.Throws<InvalidOperationException>(() => ProgressionPolicy.Decide(Track, decision.After, null));
        }
    }

    [Theory]
    [InlineData(1, ProgressionDecision.Advance)]
    [InlineData(2, ProgressionDecision.Hold)]
    public void Decide_ByCalendar_TakesAtMostTwoUnloggedSteps(int taken, ProgressionDecision expected)
    {
        var track = Track.By(ProgressionGate.Calendar);
        var state = Weeks.Standing(track, 6, 3);
        state = state with { Modalities = [state.Modalities[0] with { UnloggedSteps = taken }] };
        var decision = ProgressionPolicy.Decide(track, state, null);
        Assert.Equal(expected, Summary(decision).Decision);
        Assert.Equal(expected == ProgressionDecision.Advance ? "PRG-CALENDAR-001" : "PRG-CALENDAR-002", Rule(decision));
        Assert.Equal(2, decision.After.For(Modality.Balance).UnloggedSteps);
        Assert.Equal(0, ProgressionPolicy.Decide(track, state, Weeks.Week(Modality.Balance)).After.For(Modality.Balance).UnloggedSteps);
    }

    [Fact]
    public void Decide_ByCalendar_NeverCrossesSixtyPercentWithoutALog()
    {
        var track = Weeks.Track(Weeks.Ladder(Modality.Aerobic, needsLogFrom: 4)).By(ProgressionGate.Calendar);
        Assert.Equal(3, ProgressionPolicy.Decide(track, Weeks.Standing(track, 6, 2), null).For(Modality.Aerobic).ToStep);
        var held = ProgressionPolicy.Decide(track, Weeks.Standing(track, 6, 3), null);
        Assert.Equal((3, "PRG-TRACK-001"), (held.For(Modality.Aerobic).ToStep, held.For(Modality.Aerobic).RuleIds[0].Value));
        Assert.Equal(4, ProgressionPolicy.Decide(track, Weeks.Standing(track, 6, 3), Weeks.Week(Modality.Aerobic)).For(Modality.Aerobic).ToStep);
    }

    [Fact]
    public void Decide_ByClinician_WaitsWithStepsUpAndActsAtOnceOnStepsBack()
    {
        var track = Weeks.Track(Weeks.Ladder(Modality.Resistance), Weeks.Ladder(Modality.Balance)).By(ProgressionGate.Logged, ProgressionApproval.Clinician);
        var evidence = WeekEvidence.Gather(new Dictionary<Modality, int> { [Modality.Resistance] = 1, [Modality.Balance] = 1 },
        [
            (Weeks.Judge(Weeks.SessionOf(Modality.Resistance), log => log with { AdverseEvents = [AdverseEvent.JointPain] }), true),
            (Weeks.Judge(Weeks.SessionOf(Modality.Balance)), true),
        ], []);
        var decision = ProgressionPolicy.Decide(track, Weeks.Standing(track, 6, 3), evidence);
        Assert.True(decision.AwaitsReview);
        Assert.Equal((ProgressionDecision.Advance, 4), (decision.For(Modality.Balance).Decision, decision.For(Modality.Balance).ToStep));
        Assert.Equal((2, 3), (decision.After.For(Modality.Resistance).Step, decision.After.For(Modality.Balance).Step));
    }

    [Fact]
    public void Decide_ModalityThatStandsStill_Holds()
    {
        var state = Weeks.Standing(Track, 6, 3);
        state = state with { Modalities = [state.Modalities[0] with { Standstills = [new Standstill(EventEffects.Skin.Id, Weeks.Start, null)] }] };
        Assert.Equal("PRG-STANDSTILL-001", Rule(ProgressionPolicy.Decide(Track, state, Weeks.Week(Modality.Balance))));
    }

    private static WeekDecision Decide(WeekEvidence? evidence, int step, int week = 6) => ProgressionPolicy.Decide(Track, Weeks.Standing(Track, week, step), evidence);

    private static (ProgressionDecision Decision, int From, int To) Summary(WeekDecision decision) =>
        (decision.Modalities[0].Decision, decision.Modalities[0].FromStep, decision.Modalities[0].ToStep);

    private static string Rule(WeekDecision decision) => decision.Modalities[0].RuleIds[0].Value;
}
