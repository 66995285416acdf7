using NodaTime;
using PrescriptionPlanner.Domain.Evidence;
using PrescriptionPlanner.Domain.Exercises;
using PrescriptionPlanner.Domain.Patients;
using PrescriptionPlanner.Domain.Periodization;
using PrescriptionPlanner.Domain.Prescriptions;
using PrescriptionPlanner.Domain.Tests.Prescriptions;
using PrescriptionPlanner.Domain.Tests.Profiles;
using PrescriptionPlanner.Domain.Training;

namespace PrescriptionPlanner.Domain.Tests.Periodization;

/// <summary>What a session looks like where time, equipment or a limit presses on it.</summary>
public sealed class SessionShapeTests
{
    private static readonly PatientProfile Prefrail = ProfileGenerator.Healthy() with
    {
        Muscle = ProfileGenerator.Healthy().Muscle with { SppbScore = 8, GaitSpeedMps = 0.82m, FiveTimesChairStandSeconds = 14.6m },
        Equipment = [new EquipmentItem(Equipment.ElasticBand)],
        Availability = new Availability(
            new HashSet<IsoDayOfWeek> { IsoDayOfWeek.Monday, IsoDayOfWeek.Tuesday, IsoDayOfWeek.Wednesday, IsoDayOfWeek.Thursday, IsoDayOfWeek.Friday },
            60),
    };

    [Fact]
    public void Resistance_BandsAndBodyWeight_NeverFallBelowEightRepetitions()
    {
        var controlled = Programme(Prefrail).Sessions<ResistanceSession>().Where(session => !session.ModifiedBy.Contains(Climb.Deload.Id))
            .SelectMany(session => session.Resistance).Where(dose => dose.Velocity == Velocity.Controlled).ToList();

        Assert.All(controlled, dose => Assert.True(dose.Repetitions is { Minimum: >= 8, Maximum: >= 10 }, $"{dose.Exercise} {dose.Repetitions}"));
    }

    [Fact]
    public void Resistance_UntestedLiftThatLoadsTheSpine_KeepsEightRepetitionsWhileATestedMachineFallsToFive()
    {
        var profile = Prefrail with
        {
            Equipment = [new EquipmentItem(Equipment.LegPress), new EquipmentItem(Equipment.Dumbbell)],
            StrengthTests = [new("legPress", 60, 8, 2)],
        };
        var doses = Programme(profile, supervised: true).Sessions<ResistanceSession>().Where(session => !session.ModifiedBy.Contains(Climb.Deload.Id))
            .SelectMany(session => session.Resistance).ToList();

        Assert.Equal(8, doses.Where(dose => dose.Exercise == "romanianDeadlift").Min(dose => dose.Repetitions.Minimum));
        Assert.Equal(5, doses.Where(dose => dose.Exercise == "legPress").Min(dose => dose.Repetitions.Minimum));
    }

    [Fact]
    public void Resistance_CappedBelowSixtyPercent_IsNeverLiftedFast()
    {
        var waiting = Prefrail with
        {
            TrainingStatus = TrainingStatus.Sedentary,
            History = Prefrail.History with { Conditions = [new ConditionRecord(Condition.ChronicKidneyDisease, null, true)] },
        };

        Assert.DoesNotContain(Doses(waiting), dose => dose.Velocity == Velocity.FastConcentric);
        Assert.Contains(Doses(Prefrail), dose => dose.Velocity == Velocity.FastConcentric);
    }

    [Fact]
    public void Resistance_WithADayToItself_KeepsItsSetsWhileTheOthersMakeRoom()
    {
        var week = Programme(Prefrail, Modality.Resistance, Modality.Balance, Modality.Aerobic).Calendar[12];

        Assert.Empty(week.NotPlaced);
        Assert.All(week.Sessions.OfType<ResistanceSession>(), session => Assert.Empty(session.ModifiedBy));
        Assert.All(week.Sessions.OfType<ResistanceSession>().SelectMany(session => session.Resistance), dose => Assert.Equal(3, dose.Sets));
        Assert.All(week.Sessions.OfType<AerobicSession>(), session => Assert.Contains(session.ModifiedBy, rule => ShortenedToFit(rule)));
    }

    [Fact]
    public void Aerobic_Shortened_GivesUpMinutesBeforeItsWarmUpAndCoolDown()
    {
        var shortened = Programme(Prefrail, Modality.Resistance, Modality.Balance, Modality.Aerobic).Sessions<AerobicSession>()
            .Where(session => session.ModifiedBy.Any(ShortenedToFit)).ToList();

        Assert.NotEmpty(shortened);
        Assert.All(shortened, session => Assert.Equal((5, 5), (session.WarmUpMinutes, session.CoolDownMinutes)));
    }

    [Fact]
    public void Intervals_WithTime_CoolDownForFiveMinutes()
    {
        var sessions = Programme(ProfileGenerator.Healthy()).Sessions<HiitSession>().ToList();

        Assert.NotEmpty(sessions);
        Assert.All(sessions, session => Assert.Equal((6, 5), (session.WarmUpMinutes, session.CoolDownMinutes)));
    }

    [Fact]
    public void Load_EveryWeek_IsComparedWithTheWeekBefore()
    {
        var weeks = Programme(Prefrail, Modality.Resistance, Modality.Balance, Modality.Aerobic).Calendar;

        Assert.Null(weeks[0].LoadChangePercent);
        for (var week = 1; week < weeks.Count; week++)
            Assert.Equal(SessionLoad.ChangePercent(weeks[week - 1].LoadArbitraryUnits, weeks[week].LoadArbitraryUnits), weeks[week].LoadChangePercent);
    }

    private static bool ShortenedToFit(RuleId rule) => rule.Value == "CAL-FIT-001";

    private static IEnumerable<ResistanceDose> Doses(PatientProfile profile) =>
        Programme(profile).Sessions<ResistanceSession>().SelectMany(session => session.Resistance);

    private static Programme Programme(PatientProfile profile, params Modality[] modalities) => Programme(profile, false, modalities);

    private static Programme Programme(PatientProfile profile, bool supervised, params Modality[] modalities)
    {
        var options = new PrescriptionOptions
        {
            StartDate = new LocalDate(2026, 11, 30),
            Weeks = 24,
            Supervised = supervised,
            Modalities = modalities.Length == 0 ? [.. Modalities.All] : modalities,
        };
        return Prescriber.Prescribe(profile, options).Exercise ?? throw new InvalidOperationException("Nothing trains.");
    }
}
