using PrescriptionPlanner.Domain.Exercises;
using PrescriptionPlanner.Domain.Progression;
using PrescriptionPlanner.Domain.Training;

namespace PrescriptionPlanner.Domain.Tests.Progression;

public sealed class SignsTests
{
    private static readonly ProgressionTrack Track = Weeks.Track(
        Weeks.Ladder(Modality.Resistance), Weeks.Ladder(Modality.Balance), Weeks.Ladder(Modality.Impact), Weeks.Ladder(Modality.Hiit),
        Weeks.Ladder(Modality.WholeBodyVibration));

    private static readonly AdverseEvent[] StopList =
    [
        AdverseEvent.ChestPain, AdverseEvent.Syncope, AdverseEvent.SevereDyspnoea, AdverseEvent.Palpitations, AdverseEvent.NewMidlineSpinalPain,
        AdverseEvent.SuspectedFracture, AdverseEvent.NeurologicalDeficit, AdverseEvent.FallWithInjury, AdverseEvent.FallWithHeadStrike,
        AdverseEvent.ThighOrGroinPain, AdverseEvent.CalfSwelling, AdverseEvent.SevereHypoglycaemia, AdverseEvent.BpAboveLimit, AdverseEvent.BpDrop,
        AdverseEvent.Hospitalised, AdverseEvent.NewDiagnosis,
    ];

    private static readonly AdverseEvent[] StepBackList = [AdverseEvent.JointPain, AdverseEvent.MusclePainOver72h, AdverseEvent.TendonPain];

    public static TheoryData<AdverseEvent> Everything => new(Enum.GetValues<AdverseEvent>());

    [Theory]
    [MemberData(nameof(Everything))]
    public void Of_EveryCode_ActsAsItsListSays(AdverseEvent code)
    {
        var expected = StopList.Contains(code) ? ProgressionDecision.Stop : StepBackList.Contains(code) ? ProgressionDecision.StepBack : ProgressionDecision.Hold;
        Assert.Equal(expected, EventEffects.Of(code).Decision);
        Assert.True(expected != ProgressionDecision.Stop || EventEffects.Of(code).AsksClinician);
        var decision = ProgressionPolicy.Decide(Track, State(), Perfect(Weeks.Seen(code)));
        Assert.All(decision.Modalities, own => Assert.Equal((expected, expected == ProgressionDecision.StepBack ? 2 : 3), (own.Decision, own.ToStep)));
        Assert.Equal(expected == ProgressionDecision.Stop ? PlanStatus.Suspended : PlanStatus.Active, decision.After.Status);
        Assert.Equal(EventEffects.Of(code).AsksClinician ? 1 : 0, decision.After.Flags.Count);
    }

    [Theory]
    [MemberData(nameof(Everything))]
    public void Respond_EveryCode_ActsAtOnceAndOnce(AdverseEvent code)
    {
        var once = Respond(State(), code);
        Assert.Equal(StopList.Contains(code) ? PlanStatus.Suspended : PlanStatus.Active, once.Status);
        Assert.Equal(EventEffects.Of(code).AsksClinician ? 1 : 0, once.Flags.Count);
        Assert.Equal(Weeks.Written(once), Weeks.Written(Respond(once, code)));
        var standing = once.Modalities.Where(own => own.Standstills.Any(standstill => standstill.Until is null)).Select(own => own.Modality);
        Assert.Equal(EventEffects.Of(code).StandStill, standing);
        Assert.All(once.Modalities, own => Assert.Equal(3, own.Step));
        var decided = ProgressionPolicy.Decide(Track, once, Perfect(Weeks.Seen(code)));
        Assert.Equal(once.Flags, decided.After.Flags);
    }

    [Fact]
    public void Respond_HospitalFractureOrDiagnosis_AsksForANewAssessment()
    {
        foreach (var code in Enum.GetValues<AdverseEvent>())
            Assert.Equal(code is AdverseEvent.Hospitalised or AdverseEvent.SuspectedFracture or AdverseEvent.NewDiagnosis, Respond(State(), code).NeedsNewAssessment);
    }

    [Fact]
    public void Respond_SpinalPainOrPainAfterAFall_Stops()
    {
        Assert.Equal(PlanStatus.Suspended, Respond(State(), new PainReport(null, null, null, true)).Status);
        Assert.Equal("PRG-STOP-003", Respond(State(), new PainReport(null, 1, null, false), AdverseEvent.NearFall).Standstills[0].RuleId.Value);
        Assert.Equal(PlanStatus.Active, Respond(State(), new PainReport(2, 2, 2, false), AdverseEvent.Fall).Status);
        var decision = ProgressionPolicy.Decide(Track, State(), Perfect(new Observation(Weeks.Start, new PainReport(0, 0, 1, false), [AdverseEvent.Fall])));
        Assert.All(decision.Modalities, own => Assert.Equal("PRG-STOP-003", own.RuleIds[0].Value));
    }

    [Fact]
    public void Respond_Fever_RestsUntilTheNextWeekWhichIsAtHalfVolume()
    {
        var rested = Respond(State(), AdverseEvent.IllnessWithFever);
        Assert.Equal([new Standstill(EventEffects.Fever.Id, Today, Track.FirstDayOf(7))], rested.Standstills);
        Assert.Equal(PlanStatus.Active, rested.Status);
        Assert.Equal([7], ProgressionPolicy.Decide(Track, rested, Perfect(Weeks.Seen(AdverseEvent.IllnessWithFever))).After.HalfVolumeWeeks);
    }

    [Fact]
    public void Respond_PlanThatIsOver_IsOnlyFlagged()
    {
        var ended = State() with { Status = PlanStatus.Ended };
        Assert.Equal(Weeks.Written(ended with { Flags = [new Flag(EventEffects.StopSign.Id, Weeks.Start.PlusDays(2))] }), Weeks.Written(Respond(ended, AdverseEvent.Syncope)));
    }

    [Fact]
    public void Respond_EventToCome_StandsStillNotBeforeIt() => Assert.Equal(
        Today.PlusDays(1), AcuteSigns.Respond(Track, State(), null, PainReport.Unknown, [AdverseEvent.Syncope], Today.PlusDays(1), Today).Standstills[0].From);

    [Fact]
    public void Decide_OveruseInASession_StepsBackItsModalityAlone()
    {
        var decision = ProgressionPolicy.Decide(Track, State(), WeekEvidence.Gather(
            Modalities.All.ToDictionary(modality => modality, _ => 1),
            Modalities.All.Select(modality => (Weeks.Judge(Weeks.SessionOf(modality), log => modality == Modality.Impact ? log with { AdverseEvents = [AdverseEvent.TendonPain] } : log), true)),
            []));
        Assert.Equal([4, 4, 2, 4, 4], decision.Modalities.Select(own => own.ToStep));
    }

    [Theory]
    [InlineData(null, 1, 3)]
    [InlineData(null, 2, 2)]
    [InlineData(2, 1, 2)]
    [InlineData(1, 1, 3)]
    public void Decide_Dizziness_StepsBackWhereItComesAgain(int? dizzyInWeek, int reports, int expected)
    {
        var decision = ProgressionPolicy.Decide(Track, State() with { DizzyInWeek = dizzyInWeek },
            Perfect([.. Enumerable.Repeat(Weeks.Seen(AdverseEvent.Dizziness), reports)]));
        Assert.All(decision.Modalities, own => Assert.Equal(expected, own.ToStep));
        Assert.Equal(6, decision.After.DizzyInWeek);
    }

    [Fact]
    public void Decide_StopSignThatAClinicianHasSeen_HoldsAndDoesNotStopAgain()
    {
        var stopped = Respond(State(), AdverseEvent.Palpitations);
        var resumed = ClinicianAction.Resume(stopped, Today).State!;
        Assert.Equal((PlanStatus.Active, 0), (resumed.Status, resumed.Flags.Count));
        var decision = ProgressionPolicy.Decide(Track, resumed, Perfect(Weeks.Seen(AdverseEvent.Palpitations)));
        Assert.All(decision.Modalities, own => Assert.Equal((ProgressionDecision.Hold, 3), (own.Decision, own.ToStep)));
        Assert.Equal((PlanStatus.Active, 0), (decision.After.Status, decision.After.Flags.Count));
        Assert.Equal(PlanStatus.Suspended, Respond(resumed, AdverseEvent.Palpitations).Status);
    }

    [Fact]
    public void Decide_SuspendedPlan_StopsEverythingWithTheSignsRule()
    {
        var decision = ProgressionPolicy.Decide(Track, Respond(State(), AdverseEvent.CalfSwelling), null);
        Assert.All(decision.Modalities, own => Assert.Equal(
            (ProgressionDecision.Stop, 3, "PRG-STOP-001"), (own.Decision, own.ToStep, own.RuleIds[0].Value)));
        Assert.Equal(1, decision.After.BreakWeeks);
    }

    private static NodaTime.LocalDate Today => Track.FirstDayOf(6).PlusDays(1);

    private static ProgressionState State() => Weeks.Standing(Track, 6, 3);

    private static WeekEvidence Perfect(params Observation[] observations) => Weeks.Week([.. Track.Modalities.Select(own => own.Modality)], 2, null, observations);

    private static ProgressionState Respond(ProgressionState state, params AdverseEvent[] events) => Respond(state, PainReport.Unknown, events);

    private static ProgressionState Respond(ProgressionState state, PainReport pain, params AdverseEvent[] events) =>
        AcuteSigns.Respond(Track, state, null, pain, events, Weeks.Start.PlusDays(2), Today);
}
