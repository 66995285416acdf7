using CsCheck;
using NodaTime;
using PrescriptionPlanner.Domain.Exercises;
using PrescriptionPlanner.Domain.Patients;
using PrescriptionPlanner.Domain.Periodization;
using PrescriptionPlanner.Domain.Prescriptions;
using PrescriptionPlanner.Domain.Screening;
using PrescriptionPlanner.Domain.Tests.Profiles;
using PrescriptionPlanner.Domain.Training;

namespace PrescriptionPlanner.Domain.Tests.Prescriptions;

public sealed class PrescriptionPropertyTests
{
    private const int Samples = 10_000;

    [Fact]
    public void Prescribe_AnyProfile_StaysInsideItsClearance() =>
        Gen.Select(Requests.AnyProfile, Requests.Options).Sample((profile, options) =>
        {
            var prescription = Prescriber.Prescribe(profile, options);
            if (prescription.Exercise is not { } programme) return;
            foreach (var modality in Modalities.All.Where(modality => !prescription.Screening.MayTrain(modality) || !options.Modalities.Contains(modality)))
                Assert.DoesNotContain(programme.Calendar.SelectMany(week => week.Sessions), session => session.Trains == modality);
            foreach (var session in programme.Sessions<ResistanceSession>()) AssertInside(session, prescription.Screening[Modality.Resistance].Limits);
            foreach (var session in programme.Sessions<AerobicSession>()) AssertInside(session, prescription.Screening[Modality.Aerobic].Limits);
            foreach (var session in programme.Sessions<HiitSession>()) AssertInside(session, prescription.Screening[Modality.Hiit].Limits);
            foreach (var session in programme.Sessions<VibrationSession>()) AssertInside(session, prescription.Screening[Modality.WholeBodyVibration].Limits);
            foreach (var session in programme.Sessions<ImpactSession>()) AssertInside(session, prescription.Screening[Modality.Impact].Limits);
            foreach (var session in programme.Sessions<BalanceSession>()) AssertInside(session, prescription.Screening[Modality.Balance].Limits);
        }, iter: Samples);

    [Fact]
    public void Prescribe_AnyProfile_KeepsTheCalendarsRules() =>
        Gen.Select(Requests.Trainable, Requests.Options).Sample((profile, options) =>
        {
            if (Prescriber.Prescribe(profile, options).Exercise is not { } programme) return;
            var (days, minutes) = profile.Availability;
            for (var index = 0; index < programme.Calendar.Count; index++)
            {
                var week = programme.Calendar[index];
                Assert.Equal(options.StartDate.PlusWeeks(index), week.StartsOn);
                Assert.All(week.Sessions, session => Assert.InRange(Period.DaysBetween(week.StartsOn, session.Date), 0, 6));
                Assert.All(week.Sessions.GroupBy(session => session.Date), day => Assert.True(day.Sum(session => session.DurationMinutes) <= minutes));
            }

            var sessions = programme.Calendar.SelectMany(week => week.Sessions).ToList();
            Assert.All(sessions, session => Assert.Contains(session.Date.DayOfWeek, days));
            Assert.Equal(sessions.Count, sessions.Select(session => session.Id).Distinct().Count());
            AssertTwoDaysApart(programme.Sessions<ResistanceSession>());
            AssertTwoDaysApart(programme.Sessions<HiitSession>());
        }, iter: Samples);

    [Fact]
    public void Prescribe_AnyStartDayAndDays_LeavesNoWeekBlankWhereSomethingTrains() =>
        Gen.Select(Requests.Trainable, Requests.Options).Sample((profile, options) =>
        {
            if (Prescriber.Prescribe(profile, options).Exercise is not { } programme) return;
            foreach (var week in programme.Calendar)
                if (week.Steps.Keys.Any(modality => week.NotPlaced.All(notPlaced => notPlaced.Modality != modality || notPlaced.Reason != NotPlacedReason.NoEquipment)))
                    Assert.NotEmpty(week.Sessions);
        }, iter: Samples);

    [Fact]
    public void Prescribe_AnyProfile_RaisesLoadNoFasterThanThePolicy() =>
        Gen.Select(Requests.Trainable, Requests.Options).Sample((profile, options) =>
        {
            if (Prescriber.Prescribe(profile, options).Exercise is not { } programme) return;
            var working = programme.Calendar.Where(week => !week.Deload)
                .Select(week => week.Sessions.OfType<ResistanceSession>().SelectMany(session => session.Resistance).Max(dose => dose.PercentOneRepMax))
                .OfType<int>().ToList();
            for (var week = 1; week < working.Count; week++)
            {
                Assert.True(working[week] - working[week - 1] <= (working[week - 1] < 50 ? 10 : 5));
                if (working[week] > 70 && week >= 2) Assert.True(working[week] - working[week - 2] <= 5);
            }
        }, iter: Samples);

    [Fact]
    public void Prescribe_AnyProfile_LightensEveryFourthWeek() =>
        Gen.Select(Requests.Trainable, Requests.Options).Sample((profile, options) =>
        {
            if (Prescriber.Prescribe(profile, options).Exercise is not { } programme) return;
            foreach (var week in programme.Calendar.Where(week => week.Deload))
            {
                var before = programme.Calendar[week.Week - 2];
                Assert.Equal(0, week.Week % 4);
                if (!week.Steps.TryGetValue(Modality.Resistance, out var step) || before.Steps.GetValueOrDefault(Modality.Resistance) != step) continue;
                Assert.True(Volume(week) < Volume(before) || Volume(before) == 0);
            }

            static int Volume(CalendarWeek week) => week.Sessions.OfType<ResistanceSession>()
                .Sum(session => session.Resistance.Sum(dose => dose.Sets * dose.Repetitions.Maximum));
        }, iter: Samples);

    [Fact]
    public void Prescribe_AnyProfile_HoldsNoMoreWorkInADeloadThanInTheWeekBefore() =>
        Gen.Select(Requests.Trainable, Requests.Options).Sample((profile, options) =>
        {
            if (Prescriber.Prescribe(profile, options).Exercise is not { } programme) return;
            foreach (var week in programme.Calendar.Where(week => week.Deload))
            {
                var before = programme.Calendar[week.Week - 2];
                foreach (var modality in week.Steps.Keys.Where(before.Steps.ContainsKey))
                    Assert.True(Minutes(week, modality) <= Minutes(before, modality), $"{modality} week {week.Week}");
                if (week.Steps.Keys.All(before.Steps.ContainsKey)) Assert.True(week.LoadArbitraryUnits <= before.LoadArbitraryUnits);
            }

            static int Minutes(CalendarWeek week, Modality modality) =>
                week.Sessions.Where(session => session.Trains == modality).Sum(session => session.DurationMinutes);
        }, iter: Samples);

    [Fact]
    public void Prescribe_AnyProfile_LeavesTheReserveThatTheLoadChartAllows() =>
        Gen.Select(Requests.Trainable, Requests.Options).Sample((profile, options) =>
        {
            var tested = profile with
            {
                Equipment = [new EquipmentItem(Equipment.LegPress)],
                StrengthTests = [new StrengthTest("legPress", 60, 10, 2)],
            };
            if (Prescriber.Prescribe(tested, options).Exercise is not { } programme) return;
            foreach (var dose in programme.Sessions<ResistanceSession>().SelectMany(session => session.Resistance))
                if (dose.PercentOneRepMax is { } percent)
                    Assert.True(
                        OneRepMaxLoadChart.RepetitionsPossible(percent) - dose.Repetitions.Maximum >= dose.RepetitionsInReserve,
                        $"{percent} % × {dose.Repetitions.Maximum} with {dose.RepetitionsInReserve} in reserve");
        }, iter: Samples);

    [Fact]
    public void Prescribe_ContraindicationAdded_NeverAddsOrHardens() =>
        Gen.Select(Requests.Trainable, Requests.Options, Additions).Sample((profile, options, add) =>
        {
            var more = profile with { History = add(profile.History) };
            var before = Prescriber.Prescribe(profile, options);
            var after = Prescriber.Prescribe(more, options);
            if (after.Exercise is not { } stricter) return;
            Assert.NotNull(before.Exercise);
            AssertNeverHarder(before.Exercise, stricter);
            for (var index = 0; index < stricter.Calendar.Count; index++)
                foreach (var modality in Modalities.All.Where(modality => modality != Modality.Balance))
                {
                    var (was, now) = (Count(before.Exercise.Calendar[index], modality), Count(stricter.Calendar[index], modality));
                    var hadNoPlace = before.Exercise.Calendar[index].NotPlaced.Where(row => row.Modality == modality).Sum(row => row.Sessions);
                    Assert.True(now <= was + hadNoPlace, $"{modality} week {index + 1}: {was} + {hadNoPlace} → {now}");
                }
        }, iter: Samples);

    [Fact]
    public void Prescribe_AnyProfile_NamesEveryRuleInItsRationale() =>
        Gen.Select(Requests.AnyProfile, Requests.Options).Sample((profile, options) =>
        {
            var prescription = Prescriber.Prescribe(profile, options);
            var explained = prescription.Rationale.Select(entry => entry.RuleId).ToHashSet();
            var sources = prescription.References.Select(source => source.Id).ToHashSet();
            var found = prescription.Screening.Findings.Select(finding => finding.RuleId).ToHashSet();
            Assert.All(prescription.Screening.Modalities.SelectMany(row => row.RuleIds), id => Assert.Contains(id, found));
            Assert.All(prescription.Screening.Findings.SelectMany(finding => finding.References), id => Assert.Contains(id, sources));
            Assert.All(prescription.Nutrition.Protein.RuleIds, id => Assert.Contains(id, explained));
            Assert.All(prescription.Nutrition.Calcium.RuleIds, id => Assert.Contains(id, explained));
            Assert.All(prescription.Rationale.SelectMany(entry => entry.References), id => Assert.Contains(id, sources));
            foreach (var step in prescription.Exercise?.Ladders.SelectMany(ladder => ladder.Steps) ?? [])
                Assert.All(step.RuleIds, id => Assert.Contains(id, explained));
            foreach (var week in prescription.Exercise?.Calendar ?? [])
                Assert.All(week.Sessions.SelectMany(session => session.ModifiedBy), id => Assert.Contains(id, explained));
        }, iter: Samples);

    private static readonly Gen<Func<ClinicalHistory, ClinicalHistory>> Additions = Gen.OneOf(
        ProfileGenerator.ConditionRecords.Select<ConditionRecord, Func<ClinicalHistory, ClinicalHistory>>(
            record => history => history with { Conditions = [.. history.Conditions!, record] }),
        Gen.Enum<Symptom>().Select<Symptom, Func<ClinicalHistory, ClinicalHistory>>(
            code => history => history with { Symptoms = new HashSet<Symptom>(history.Symptoms!) { code } }),
        ProfileGenerator.MedicationRecords.Select<MedicationRecord, Func<ClinicalHistory, ClinicalHistory>>(
            record => history => history with { Medications = [.. history.Medications!, record] }),
        ProfileGenerator.FractureRecords.Select<FractureRecord, Func<ClinicalHistory, ClinicalHistory>>(
            record => history => history with { Fractures = [.. history.Fractures!, record] }));

    private static void AssertNeverHarder(Programme before, Programme after)
    {
        for (var index = 0; index < after.Calendar.Count; index++)
        {
            var (was, now) = (before.Calendar[index], after.Calendar[index]);
            AssertAtMost(Most<ResistanceSession>(was, session => session.Resistance.Max(dose => dose.PercentOneRepMax)), Most<ResistanceSession>(now, session => session.Resistance.Max(dose => dose.PercentOneRepMax)));
            AssertAtMost(Most<ResistanceSession>(was, session => session.Resistance.Max(dose => dose.Effort.Value)), Most<ResistanceSession>(now, session => session.Resistance.Max(dose => dose.Effort.Value)));
            AssertAtMost(Most<AerobicSession>(was, session => session.Aerobic.PercentHeartRateReserve), Most<AerobicSession>(now, session => session.Aerobic.PercentHeartRateReserve));
            AssertAtMost(Most<AerobicSession>(was, session => session.Aerobic.Effort.Value), Most<AerobicSession>(now, session => session.Aerobic.Effort.Value));
            AssertAtMost(Most<HiitSession>(was, session => session.Hiit.Effort.Value), Most<HiitSession>(now, session => session.Hiit.Effort.Value));
            AssertAtMost(Most<ImpactSession>(was, session => session.Impact.Max(dose => (int)dose.Intensity)), Most<ImpactSession>(now, session => session.Impact.Max(dose => (int)dose.Intensity)));
            AssertAtMost(Most<VibrationSession>(was, session => (int)(session.Vibration.PeakG * 100)), Most<VibrationSession>(now, session => (int)(session.Vibration.PeakG * 100)));
        }
    }

    /// <summary>Nothing prescribed is the least; a value that is only absent for want of a heart-rate target or a test is no bound.</summary>
    private static void AssertAtMost(int? before, int? after)
    {
        if (before is { } most && after is { } now) Assert.True(now <= most, $"{most} → {now}");
    }

    private static int? Most<TSession>(CalendarWeek week, Func<TSession, int?> value) where TSession : Session =>
        week.Sessions.OfType<TSession>().Select(value).Max();

    private static int Count(CalendarWeek week, Modality modality) => week.Sessions.Count(session => session.Trains == modality);

    private static void AssertTwoDaysApart(IEnumerable<Session> sessions)
    {
        var dates = sessions.Select(session => session.Date).Order().ToList();
        for (var index = 1; index < dates.Count; index++) Assert.True(Period.DaysBetween(dates[index - 1], dates[index]) >= 2);
    }

    private static void AssertInside(ResistanceSession session, DoseLimits limits)
    {
        foreach (var dose in session.Resistance)
        {
            var exercise = ExerciseCatalogue.Find(dose.Exercise);
            Assert.True(ExerciseSelection.IsPermitted(exercise, limits));
            Assert.True(dose.PercentOneRepMax is null || dose.PercentOneRepMax <= (limits.PercentOneRepMax ?? 85));
            Assert.True(dose.LoadKg is null or > 0);
            Assert.InRange(dose.Sets, 1, 5);
            Assert.InRange(dose.Effort.Value, 1, 9);
            Assert.Equal(10 - dose.RepetitionsInReserve, dose.Effort.Value);
            if (exercise.IsAxialFreeWeight && limits.AxialFreeWeightPercentOneRepMax is { } axial) Assert.True((dose.PercentOneRepMax ?? 0) <= axial);
        }
    }

    private static void AssertInside(AerobicSession session, DoseLimits limits)
    {
        Assert.True(ExerciseSelection.IsPermitted(ExerciseCatalogue.Find(session.Aerobic.Mode), limits));
        Assert.True((session.Aerobic.PercentHeartRateReserve ?? 0) <= (limits.PercentHeartRateReserve ?? 70));
        Assert.True(session.Aerobic.Effort.Value <= (limits.EffortBorg ?? 15));
        if (limits.HeartRateCeilingBpm is { } ceiling && session.Aerobic.TargetBpm is { } band) Assert.True(band.Maximum <= ceiling);
        Assert.InRange(session.Aerobic.Bouts * session.Aerobic.BoutMinutes, 5, 45);
    }

    private static void AssertInside(HiitSession session, DoseLimits limits)
    {
        Assert.True(ExerciseSelection.IsPermitted(ExerciseCatalogue.Find(session.Hiit.Mode), limits));
        Assert.True((session.Hiit.WorkPercentHeartRateReserve ?? 0) <= (limits.PercentHeartRateReserve ?? 85));
        Assert.True(session.Hiit.Effort.Value <= (limits.EffortBorg ?? 17));
        if (limits.HeartRateCeilingBpm is { } ceiling && session.Hiit.WorkTargetBpm is { } band) Assert.True(band.Maximum <= ceiling);
    }

    private static void AssertInside(VibrationSession session, DoseLimits limits)
    {
        Assert.True(ExerciseSelection.IsPermitted(ExerciseCatalogue.Find(session.Vibration.Posture), limits));
        Assert.True(session.Vibration.PeakG <= (limits.VibrationPeakG ?? 3.23m));
        Assert.InRange(session.Vibration.Bouts * session.Vibration.OnSeconds, 30, 600);
    }

    private static void AssertInside(ImpactSession session, DoseLimits limits)
    {
        foreach (var dose in session.Impact)
        {
            Assert.True(ExerciseSelection.IsPermitted(ExerciseCatalogue.Find(dose.Exercise), limits));
            Assert.True(dose.Intensity <= (limits.Impact ?? ImpactLevel.Moderate));
        }
    }

    private static void AssertInside(BalanceSession session, DoseLimits limits)
    {
        foreach (var dose in session.Balance)
        {
            Assert.True(ExerciseSelection.IsPermitted(ExerciseCatalogue.Find(dose.Exercise), limits));
            if (limits.SeatedOrHeld) Assert.True(dose.Support <= Support.BothHands);
        }
    }
}
