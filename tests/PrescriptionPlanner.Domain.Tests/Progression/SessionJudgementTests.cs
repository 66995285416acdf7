using PrescriptionPlanner.Domain.Evidence;
using PrescriptionPlanner.Domain.Exercises;
using PrescriptionPlanner.Domain.Periodization;
using PrescriptionPlanner.Domain.Progression;
using PrescriptionPlanner.Domain.Quantities;
using PrescriptionPlanner.Domain.Training;

namespace PrescriptionPlanner.Domain.Tests.Progression;

public sealed class SessionJudgementTests
{
    private static readonly ResistanceSession Prescribed = (ResistanceSession)Weeks.SessionOf(Modality.Resistance);

    [Theory]
    [InlineData(Modality.Resistance, 7)]
    [InlineData(Modality.Balance, 2)]
    [InlineData(Modality.Aerobic, 3)]
    [InlineData(Modality.Impact, 4)]
    [InlineData(Modality.Hiit, 5)]
    [InlineData(Modality.WholeBodyVibration, 3)]
    public void Cr10_EveryModality_IsReadByTheLoadTable(Modality modality, int expected) => Assert.Equal(expected, SessionTarget.Cr10(Weeks.SessionOf(modality)));

    [Fact]
    public void Cr10_LighterFirstExercise_IsThatOfTheHardest() => Assert.Equal(7, SessionTarget.Cr10(Prescribed with
    {
        Resistance = [Weeks.Dose("legPress", 40, Velocity.FastConcentric, reserve: 4), .. Prescribed.Resistance],
    }));

    [Theory]
    [InlineData(Modality.Resistance, EffortScale.Resistance0To10)]
    [InlineData(Modality.Balance, EffortScale.Cr10)]
    [InlineData(Modality.Aerobic, EffortScale.Borg6To20)]
    [InlineData(Modality.Impact, EffortScale.Cr10)]
    [InlineData(Modality.Hiit, EffortScale.Borg6To20)]
    [InlineData(Modality.WholeBodyVibration, EffortScale.Cr10)]
    public void TargetEffort_EveryModality_IsOnTheScaleOfItsDose(Modality modality, EffortScale expected) =>
        Assert.Equal(expected, Weeks.SessionOf(modality).TargetEffort().Scale);

    [Theory]
    [InlineData(SessionStatus.Completed, null, 40)]
    [InlineData(SessionStatus.Partial, null, 20)]
    [InlineData(SessionStatus.Missed, null, 0)]
    [InlineData(SessionStatus.Partial, 33, 33)]
    public void Of_Minutes_AreThoseLoggedElseByStatus(SessionStatus status, int? logged, int expected)
    {
        var judgement = Weeks.Judge(Prescribed, log => log with { Status = status, DurationMinutes = logged });
        Assert.Equal((40, expected, expected * 7m), (judgement.PlannedMinutes, judgement.DoneMinutes, judgement.LoadArbitraryUnits));
    }

    [Theory]
    [InlineData(8, 50.0, 3, false, false)]
    [InlineData(7, 50.0, 3, true, false)]
    [InlineData(8, 49.5, 3, true, false)]
    [InlineData(8, null, 3, false, false)]
    [InlineData(8, 50.0, 2, true, false)]
    [InlineData(8, 50.0, 1, true, true)]
    [InlineData(8, 50.0, null, false, false)]
    public void Of_Sets_AreComparedWithThePrescription(int repetitions, double? load, int? reserve, bool isShort, bool far)
    {
        var judgement = Weeks.Judge(Prescribed, log => log with { Sets = [.. log.Sets, new SetLog("legPress", (decimal?)load, repetitions, reserve)] });
        Assert.Equal((isShort, far), (judgement.ShortOfPrescription, judgement.FarBelowReserve));
        Assert.Equal(far, judgement.WasHard());
    }

    [Fact]
    public void Of_SetsOfOtherExercisesOrNone_SayNothing()
    {
        Assert.False(Weeks.Judge(Prescribed, log => log with { Sets = [new SetLog("deadlift", 1, 1, 0)] }).ShortOfPrescription);
        Assert.False(Weeks.Judge(Prescribed, log => log with { Sets = [] }).ShortOfPrescription);
        Assert.False(Weeks.Judge(Prescribed, log => log with { Sets = [], SessionRpe = null }).EffortKnown);
    }

    [Fact]
    public void Of_UnknownSessionEffort_IsReadFromTheReserve()
    {
        Assert.Equal(0, Weeks.Judge(Prescribed, log => log with { SessionRpe = null }).EffortAboveTarget);
        Assert.Equal(-1, Weeks.Judge(Prescribed, log => log with { SessionRpe = 6 }).EffortAboveTarget);
        Assert.Null(Weeks.Judge(Weeks.SessionOf(Modality.Balance), log => log with { SessionRpe = null }).WasHard());
    }

    [Theory]
    [InlineData(1, false)]
    [InlineData(2, true)]
    public void Of_ExtraRepetitions_CountFromTwoAboveTheRange(int extra, bool reached)
    {
        var judgement = SessionJudgement.Of(Prescribed, Weeks.Perfect(Prescribed, extra));
        Assert.Equal([new ExtraRepetitions("legPress", reached), new ExtraRepetitions("chestPress", reached)], judgement.Extra);
    }

    [Fact]
    public void Of_ExtraRepetitionsWithAnythingElseWrong_DoNotCount()
    {
        var log = Weeks.Perfect(Prescribed, 3);
        foreach (var worse in new[]
        {
            log with { Status = SessionStatus.Partial }, log with { SessionRpe = 8 }, log with { TechniqueOk = null }, log with { Pain = new PainReport(0, 3, 0, false) },
            log with { AdverseEvents = [AdverseEvent.NearFall] }, log with { Sets = [.. log.Sets, new SetLog("legPress", 50, 9, 3), new SetLog("chestPress", 20, 9, 3)] },
        })
            Assert.All(SessionJudgement.Of(Prescribed, worse).Extra, extra => Assert.False(extra.Reached));
    }

    [Fact]
    public void Of_DeloadsAndFastLifts_SayNothingAboutMoreLoad()
    {
        var deload = Prescribed with { ModifiedBy = [Climb.Deload.Id] };
        Assert.Empty(SessionJudgement.Of(deload, Weeks.Perfect(deload, 3)).Extra);
        var fast = Prescribed with { Resistance = [Weeks.Dose("legPress", 50, Velocity.FastConcentric)] };
        Assert.Empty(SessionJudgement.Of(fast, Weeks.Perfect(fast, 3)).Extra);
    }

    [Fact]
    public void JudgementsEvidenceAndStates_WrittenAndRead_AreTheSame()
    {
        var judgement = Weeks.Judge(Prescribed, log => log with { AdverseEvents = [AdverseEvent.Fall], SessionRpe = 7.5m });
        Assert.Equal(Weeks.Written(judgement), Weeks.Written(Weeks.Read<SessionJudgement>(Weeks.Written(judgement))));
        var evidence = WeekEvidence.Gather(new Dictionary<Modality, int> { [Modality.Resistance] = 2 }, [(judgement, true)], [Weeks.Seen(AdverseEvent.Dizziness)]);
        Assert.Equal(Weeks.Written(evidence), Weeks.Written(Weeks.Read<WeekEvidence>(Weeks.Written(evidence))));
        var track = Weeks.Track(Weeks.Ladder(Modality.Resistance));
        var state = ProgressionPolicy.Decide(track, ProgressionState.Start(track, new Dictionary<string, decimal> { ["legPress"] = 80 }), evidence).After;
        Assert.Equal(Weeks.Written(state), Weeks.Written(Weeks.Read<ProgressionState>(Weeks.Written(state))));
        Assert.Equal(Weeks.Written(track), Weeks.Written(Weeks.Read<ProgressionTrack>(Weeks.Written(track))));
    }

    [Fact]
    public void Gather_LateLogs_CountInEverythingButAdherence()
    {
        var late = Weeks.Judge(Prescribed, log => log with { Pain = new PainReport(0, 6, null, false), SessionRpe = 9 });
        var row = WeekEvidence.Gather(new Dictionary<Modality, int> { [Modality.Resistance] = 2 }, [(late, false), (Weeks.Judge(Prescribed), true)], []).Of(Modality.Resistance);
        Assert.Equal((2, 1, 1), (row.Planned, row.Logged, row.Completed));
        Assert.Equal((PainVerdict.Severe, 2m, 1), (row.Pain, row.EffortAboveTarget, row.Hard.Longest));
    }

    [Theory]
    [InlineData(0, null, null, PainVerdict.Quiet)]
    [InlineData(null, 4, null, PainVerdict.SettlingUnknown)]
    [InlineData(2, 4, 2, PainVerdict.Settled)]
    [InlineData(2, 4, 3, PainVerdict.StillRaised)]
    [InlineData(null, 4, 2, PainVerdict.SettlingUnknown)]
    [InlineData(null, 4, 3, PainVerdict.StillRaised)]
    [InlineData(null, 1, 3, PainVerdict.StillRaised)]
    [InlineData(4, 1, 4, PainVerdict.Quiet)]
    [InlineData(4, null, 6, PainVerdict.Severe)]
    public void Judge_Pain_LooksAtTheMorningAndTheLevelBefore(int? before, int? during, int? nextMorning, PainVerdict expected) =>
        Assert.Equal(expected, PainGate.Judge(new PainReport(before, during, nextMorning, false)));

    [Fact]
    public void Streak_Row_IsFoldedWithWhatWentBefore()
    {
        var row = Streak.None.Then(true).Then(null).Then(false).Then(true).Then(true);
        Assert.Equal(new Streak(1, 2, 2, true), row);
        Assert.Equal((2, 2, 3), (row.EndingAfter(5), row.LongestAfter(1), row.LongestAfter(2)));
        Assert.Equal((4, 0), (Streak.None.Then(null).EndingAfter(4), Streak.None.Then(null).LongestAfter(4)));
    }

    [Fact]
    public void Rules_OfProgression_AreInTheCatalogue() =>
        Assert.True(RuleCatalogue.Rules.Keys.Count(id => id.Value.StartsWith("PRG-", StringComparison.Ordinal)) > 40);
}
