using CsCheck;
using PrescriptionPlanner.Domain.Exercises;
using PrescriptionPlanner.Domain.Periodization;
using PrescriptionPlanner.Domain.Progression;
using PrescriptionPlanner.Domain.Training;

namespace PrescriptionPlanner.Domain.Tests.Progression;

public sealed class ProgressionPropertyTests
{
    private const int Samples = 10_000;

    private static readonly Gen<(ProgressionTrack Track, List<WeekScript> Script)> Plans = Gen.Select(Scripts.Track, Scripts.Week.List[16]);

    private static readonly Dictionary<string, decimal> Tested = new() { ["legPress"] = 100, ["chestPress"] = 40 };

    [Fact]
    public void Decide_AnyLogs_StaysBetweenTheFloorAndThePlanAndClimbsOneStepAtATime() => Plans.Sample((track, script) =>
    {
        foreach (var (before, decision) in Run(track, script))
            foreach (var own in track.Modalities)
            {
                var (from, to) = (before.For(own.Modality), decision.After.For(own.Modality));
                Assert.True(to.Step <= from.Step + 1);
                Assert.InRange(to.Step, Math.Min(1, from.Step), own.Steps.Count);
                if (decision.Week < track.Weeks) Assert.True(to.Step <= own.Planned[decision.Week]);
                if (to.Step > from.Step && from.Step > 0)
                    Assert.True(from.WeeksOnStep + (Climb.IsDeload(decision.Week) ? 0 : 1) >= own.Steps[from.Step - 1].MinimumWeeks);
                Assert.Equal(from.Stood, to.Stood.Take(from.Stood.Count));
                Assert.Equal(Math.Min(decision.After.Week, track.Weeks), to.Stood.Count);
            }
    }, iter: Samples);

    [Fact]
    public void Decide_AnyLogs_SaysForEveryModalityWhatAndWhy() => Plans.Sample((track, script) =>
    {
        foreach (var (before, decision) in Run(track, script))
            foreach (var own in decision.Modalities)
            {
                Assert.NotEmpty(own.RuleIds);
                Assert.All(own.RuleIds, id => PrescriptionPlanner.Domain.Evidence.RuleCatalogue.Find(id));
                Assert.Equal(before.For(own.Modality).Step, own.FromStep);
                Assert.True(own.Decision switch
                {
                    ProgressionDecision.Advance => own.ToStep == own.FromStep + 1,
                    ProgressionDecision.Hold => own.ToStep == own.FromStep,
                    ProgressionDecision.StepBack => own.ToStep < own.FromStep,
                    ProgressionDecision.Stop => own.ToStep <= own.FromStep,
                });
            }
    }, iter: Samples);

    [Fact]
    public void Decide_OneLogWorse_NeverRaisesAStepOrALoad() =>
        Gen.Select(Plans, Gen.Int[0, 15], Gen.Select(Gen.Int[0, 3], Gen.Int[0, 3]), Gen.Int[1, 4]).Sample((plan, weeks, which, by) =>
        {
            var (track, script) = plan;
            var state = Run(track, script.Take(Math.Min(weeks, track.Weeks - 1))).Select(week => week.Decision.After).LastOrDefault() ?? Begin(track);
            var week = script[^1];
            var better = ProgressionPolicy.Decide(track, state, week.Play(track, state));
            var modality = which.Item1 % track.Modalities.Count;
            var session = which.Item2 % week.Modalities[modality].Count;
            foreach (var worsen in Scripts.Worsen)
            {
                if (worsen(week.Modalities[modality][session], by) is not { } log) continue;
                var rows = week.Modalities.Select(row => row.ToList()).ToList();
                rows[modality][session] = log;
                var worse = ProgressionPolicy.Decide(track, state, (week with { Modalities = rows }).Play(track, state));
                AssertNotHigher(better, worse);
            }

            foreach (var code in new[] { AdverseEvent.Fall, AdverseEvent.JointPain, AdverseEvent.Dizziness, AdverseEvent.Hospitalised })
                AssertNotHigher(better, ProgressionPolicy.Decide(track, state, (week with { Observations = [.. week.Observations, Weeks.Seen(code)] }).Play(track, state)));
        }, iter: Samples);

    [Fact]
    public void Decide_NothingLoggedByLogs_NeverRaises() => Gen.Select(Plans, Gen.Int[0, 15]).Sample((plan, weeks) =>
    {
        var track = plan.Track.By(ProgressionGate.Logged);
        var state = Run(track, plan.Script.Take(Math.Min(weeks, track.Weeks - 1))).Select(week => week.Decision.After).LastOrDefault() ?? Begin(track);
        if (state.Modalities.All(own => own.Step == 0)) return;
        var decision = ProgressionPolicy.Decide(track, state, null);
        Assert.All(decision.Modalities, own => Assert.True(own.ToStep <= own.FromStep));
        Assert.All(decision.After.Lifts, lift => Assert.Equal(lift.MaximumIn(decision.Week), lift.MaximumIn(decision.Week + 1)));
    }, iter: Samples);

    [Fact]
    public void Decide_NothingLoggedByCalendar_RaisesTwiceAtMostAndNeverWhereALogIsNeeded() => Scripts.Track.Sample(made =>
    {
        var track = made.By(ProgressionGate.Calendar);
        foreach (var (before, decision) in Run(track, Enumerable.Repeat(WeekScript.Silent(track), track.Weeks)))
            foreach (var own in decision.Modalities.Where(own => own.ToStep > own.FromStep))
            {
                Assert.False(track.Modalities.Single(other => other.Modality == own.Modality).Steps[own.FromStep].NeedsLog);
                Assert.True(before.For(own.Modality).UnloggedSteps < 2);
            }
    }, iter: Samples);

    [Fact]
    public void Decide_AnyLogs_MovesALoadByTenPercentAtMostAndNeverWithTheStep() => Plans.Sample((track, script) =>
    {
        foreach (var (before, decision) in Run(track, script))
            foreach (var lift in decision.After.Lifts)
            {
                var (now, next) = (lift.MaximumIn(decision.Week)!.Value, lift.MaximumIn(decision.Week + 1)!.Value);
                Assert.True(next <= now * 1.10m);
                Assert.True(next <= lift.TestedKg * 1.5m);
                Assert.Equal(before.Lifts.Single(other => other.Exercise == lift.Exercise).MaximumIn(decision.Week), now);
                if (track.Modalities.Any(own => own.Modality == Modality.Resistance) && decision.After.For(Modality.Resistance).Step != before.For(Modality.Resistance).Step)
                    Assert.True(next <= now);
            }
    }, iter: Samples);

    [Fact]
    public void Decide_StoredEvidenceAgain_GivesTheSameStates() => Plans.Sample((track, script) =>
    {
        var state = Begin(track);
        var stored = new List<string>();
        foreach (var week in script.Take(track.Weeks))
        {
            var evidence = week.Play(track, state);
            stored.Add(Weeks.Written(evidence));
            state = ProgressionPolicy.Decide(track, state, evidence).After;
        }

        var replayed = Begin(track);
        foreach (var evidence in stored) replayed = ProgressionPolicy.Decide(track, replayed, Weeks.Read<WeekEvidence?>(evidence)).After;
        Assert.Equal(Weeks.Written(state), Weeks.Written(replayed));
    }, iter: Samples / 2);

    [Fact]
    public void Approve_EveryDecision_IsAsIfItWereAutomatic() => Plans.Sample((made, script) =>
    {
        var automatic = made.By(made.Settings.Gate);
        var reviewed = made.By(made.Settings.Gate, ProgressionApproval.Clinician);
        var (left, right) = (Begin(automatic), Begin(reviewed));
        foreach (var week in script.Take(made.Weeks))
        {
            left = ProgressionPolicy.Decide(automatic, left, week.Play(automatic, left)).After;
            var decision = ProgressionPolicy.Decide(reviewed, right, week.Play(reviewed, right));
            Assert.Equal(decision.AwaitsReview, decision.Modalities.Any(own => own.Decision == ProgressionDecision.Advance));
            right = decision.AwaitsReview ? DecisionReview.Approve(reviewed, decision.After, decision).State! : decision.After;
            Assert.Equal(Weeks.Written(left), Weeks.Written(right));
        }
    }, iter: Samples / 2);

    [Fact]
    public void Respond_AnyReport_NeverRaisesAndDoesNothingTwice() =>
        Gen.Select(Plans, Gen.Int[0, 15], Gen.Enum<AdverseEvent>().Array[0, 3], Gen.Int[0, 10], Gen.Bool).Sample((plan, weeks, events, pain, spinal) =>
        {
            var (track, script) = plan;
            var state = Run(track, script.Take(weeks)).Select(week => week.Decision.After).LastOrDefault() ?? Begin(track);
            var report = new PainReport(null, pain, null, spinal);
            var today = track.FirstDayOf(state.Week).PlusDays(3);
            var once = AcuteSigns.Respond(track, state, null, report, events, today.PlusDays(-1), today);
            Assert.Equal(Weeks.Written(once), Weeks.Written(AcuteSigns.Respond(track, once, null, report, events, today.PlusDays(-1), today)));
            Assert.Equal(state.Modalities.Select(own => own.Step), once.Modalities.Select(own => own.Step));
            Assert.True(state.Status == once.Status || once.Status == PlanStatus.Suspended);
            Assert.True(once.NeedsNewAssessment || !state.NeedsNewAssessment);
            Assert.True(state.Standstills.All(once.Standstills.Contains));
            if (once.Status is PlanStatus.Completed) return;
            var evidence = script[^1].Play(track, state);
            AssertNotHigher(ProgressionPolicy.Decide(track, state, evidence), ProgressionPolicy.Decide(track, once, evidence));
        }, iter: Samples / 2);

    private static void AssertNotHigher(WeekDecision better, WeekDecision worse)
    {
        foreach (var own in worse.Modalities) Assert.True(own.ToStep <= better.For(own.Modality).ToStep, $"{own.Modality}: {better.For(own.Modality)} then {own}");
        foreach (var (left, right) in better.After.Lifts.Zip(worse.After.Lifts)) Assert.True(right.MaximumIn(worse.Week + 1) <= left.MaximumIn(better.Week + 1));
    }

    private static ProgressionState Begin(ProgressionTrack track) => ProgressionState.Start(track, Tested).WithTested("legPress", 130, 1);

    private static IEnumerable<(ProgressionState Before, WeekDecision Decision)> Run(ProgressionTrack track, IEnumerable<WeekScript> script)
    {
        var state = Begin(track);
        foreach (var week in script.Take(track.Weeks))
        {
            var decision = ProgressionPolicy.Decide(track, state, week.Play(track, state));
            yield return (state, decision);
            state = decision.After;
        }
    }
}
