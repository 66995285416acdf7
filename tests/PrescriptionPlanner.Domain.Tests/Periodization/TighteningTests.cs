using CsCheck;
using PrescriptionPlanner.Domain.Exercises;
using PrescriptionPlanner.Domain.Periodization;
using PrescriptionPlanner.Domain.Prescriptions;
using PrescriptionPlanner.Domain.Screening;
using PrescriptionPlanner.Domain.Tests.Profiles;
using PrescriptionPlanner.Domain.Training;

namespace PrescriptionPlanner.Domain.Tests.Periodization;

public sealed class TighteningTests
{
    private const int Samples = 300;

    [Fact]
    public void Within_AnyFurtherHistory_HoldsNothingThatTheStricterClearanceForbids() =>
        Gen.Select(Standings.Any, ProfileGenerator.ConditionRecords.List[0, 3], ProfileGenerator.FractureRecords.List[0, 1]).Sample((request, conditions, fractures) =>
        {
            var (profile, options) = request;
            if (Prescriber.Programme(profile, options, null, options.StartDate) is not { } generated) return;
            var kept = generated.Keep();
            var held = KeptClearance.Of(Prescriber.Screening(profile, options, options.StartDate));
            var sicker = profile with
            {
                History = profile.History with
                {
                    Conditions = [.. profile.History.Conditions ?? [], .. conditions],
                    Fractures = [.. profile.History.Fractures ?? [], .. fractures],
                },
            };
            var clearance = Prescriber.Screening(sicker, options, options.StartDate, held);
            if (clearance.Status == ScreeningStatus.Stopped) return;

            var tightened = kept.Within(clearance, fromWeek: 1).Programme;

            for (var week = 1; week <= kept.Weeks; week++)
            {
                var before = AsPlanned(kept, week);
                var after = AsPlanned(tightened, week);
                Assert.All(after.Steps, step => Assert.True(step.Value <= before.Steps[step.Key], $"{step.Key}"));
                Assert.All(after.Sessions, session => AssertInside(session, clearance[session.Trains]));
            }
        }, iter: Samples);

    [Fact]
    public void Within_TheClearanceThatItWasIssuedUnder_ChangesNoWeek() => Standings.Any.Sample(request =>
    {
        var (profile, options) = request;
        if (Prescriber.Programme(profile, options, null, options.StartDate) is not { } generated) return;
        var kept = generated.Keep();
        var clearance = Prescriber.Screening(profile, options, options.StartDate);

        var tightened = kept.Within(clearance, fromWeek: 1);

        Assert.False(tightened.NeedsRevision);
        for (var week = 1; week <= kept.Weeks; week++) Standings.AssertSame(AsPlanned(kept, week), AsPlanned(tightened.Programme, week));
    }, iter: Samples);

    [Theory]
    [InlineData(69, false)]
    [InlineData(70, true)]
    [InlineData(71, true)]
    public void IsWithin_CapOfAResistanceStep_IsInclusive(int cap, bool within) =>
        Assert.Equal(within, new ResistanceStep
        {
            Step = 1,
            DaysPerWeek = 2,
            RuleIds = [],
            PercentOneRepMax = 70,
            Sets = 2,
            Repetitions = new(8, 9),
            RepetitionsInReserve = 3,
            RestSeconds = 120,
        }.IsWithin(new DoseLimits { PercentOneRepMax = cap }));

    private static CalendarWeek AsPlanned(KeptProgramme programme, int week) => programme.Week(week, new StandingDose
    {
        Steps = programme.Modalities.ToDictionary(modality => modality.Modality, modality => modality.Planned[week - 1]),
    }).Shown([]);

    private static void AssertInside(Session session, ModalityClearance row)
    {
        Assert.True(row.Decision is ModalityDecision.Prescribed or ModalityDecision.Limited, session.Id);
        Assert.All(ExercisesOf(session), id => Assert.True(ExerciseSelection.IsPermitted(ExerciseCatalogue.Find(id), row.Limits), $"{session.Id}: {id}"));
        switch (session)
        {
            case ResistanceSession resistance:
                Assert.All(resistance.Resistance, dose => Assert.True(dose.PercentOneRepMax is null || !(dose.PercentOneRepMax > row.Limits.PercentOneRepMax)));
                break;
            case AerobicSession aerobic:
                Assert.False(aerobic.Aerobic.PercentHeartRateReserve > row.Limits.PercentHeartRateReserve);
                Assert.False(aerobic.Aerobic.TargetBpm?.Maximum > row.Limits.HeartRateCeilingBpm);
                Assert.False(aerobic.Aerobic.Effort.Value > row.Limits.EffortBorg);
                break;
            case HiitSession hiit:
                Assert.False(hiit.Hiit.WorkPercentHeartRateReserve > row.Limits.PercentHeartRateReserve);
                Assert.False(hiit.Hiit.WorkTargetBpm?.Maximum > row.Limits.HeartRateCeilingBpm);
                break;
            case VibrationSession vibration:
                Assert.False(vibration.Vibration.PeakG > row.Limits.VibrationPeakG);
                break;
        }
    }

    private static IEnumerable<string> ExercisesOf(Session session) => session switch
    {
        ResistanceSession resistance => resistance.Resistance.Select(dose => dose.Exercise),
        BalanceSession balance => balance.Balance.Select(dose => dose.Exercise),
        AerobicSession aerobic => [aerobic.Aerobic.Mode],
        ImpactSession impact => impact.Impact.Select(dose => dose.Exercise),
        HiitSession hiit => [hiit.Hiit.Mode],
        VibrationSession vibration => [vibration.Vibration.Posture],
        _ => throw new ArgumentOutOfRangeException(nameof(session)),
    };
}
