using CsCheck;
using NodaTime;
using PrescriptionPlanner.Domain.Exercises;
using PrescriptionPlanner.Domain.Patients;
using PrescriptionPlanner.Domain.Periodization;
using PrescriptionPlanner.Domain.Prescriptions;
using PrescriptionPlanner.Domain.Tests.Profiles;
using PrescriptionPlanner.Domain.Training;

namespace PrescriptionPlanner.Domain.Tests.Periodization;

public sealed class StandingProgrammeTests
{
    private const int Samples = 2_000;

    private static readonly PatientProfile Prefrail = ProfileGenerator.Healthy() with
    {
        Muscle = ProfileGenerator.Healthy().Muscle with { SppbScore = 8, GaitSpeedMps = 0.82m, FiveTimesChairStandSeconds = 14.6m },
        StrengthTests = [new("legPress", 60, 8, 2)],
    };

    [Fact]
    public void Week_StandingAsPlanned_IsTheIssuedWeek() =>
        Standings.Any.Sample(request =>
        {
            if (Standings.Of(request.Profile, request.Options) is not { } programme) return;
            int? before = null;
            foreach (var issued in programme.Issued.Calendar)
            {
                Standings.AssertSame(issued, programme.Week(issued.Week, issued.AsPlanned(), before));
                Standings.AssertSame(issued with { LoadChangePercent = null }, programme.Week(issued.Week, issued.AsPlanned()));
                before = issued.LoadArbitraryUnits;
            }
        }, iter: Samples);

    [Fact]
    public void Issued_AnyProfile_IsThePrescribedProgramme() =>
        Standings.Any.Sample(request =>
        {
            var prescribed = Prescriber.Prescribe(request.Profile, request.Options).Exercise;
            var issued = Standings.Of(request.Profile, request.Options)?.Issued;
            Assert.Equal(prescribed is null, issued is null);
            if (prescribed is null || issued is null) return;
            for (var week = 0; week < issued.Calendar.Count; week++) Standings.AssertSame(prescribed.Calendar[week], issued.Calendar[week]);
        }, iter: Samples);

    [Fact]
    public void Week_AnyLowerSteps_KeepsDaysAndIdsAndIsNoHarder() =>
        Gen.Select(Standings.Any, Standings.Shares).Sample((request, shares) =>
        {
            if (Standings.Of(request.Profile, request.Options) is not { } programme) return;
            foreach (var issued in programme.Issued.Calendar)
            {
                var standing = issued.Lower(shares);
                var week = programme.Week(issued.Week, standing);
                var places = issued.Sessions.ToDictionary(session => session.Id, session => session.Date);
                Standings.AssertFits(week.Sessions, request.Profile.Availability.MaximumSessionMinutes);
                Assert.Equal(week.Sessions.Count, week.Sessions.Select(session => session.Id).Distinct().Count());
                Assert.All(week.Sessions, session => Assert.Equal(places[session.Id], session.Date));
                Assert.All(week.Sessions, session => Assert.Equal(standing.Steps[session.Trains], session.Step));
                Assert.Equal(standing.Steps.Where(step => step.Value > 0), week.Steps);
                var hardest = Standings.Intensities(issued);
                Assert.All(Standings.Intensities(week), intensity => Assert.True(intensity.Value <= hardest.GetValueOrDefault(intensity.Key, decimal.MaxValue), $"{intensity.Key} week {week.Week}: {intensity.Value}"));
                foreach (var (modality, step) in week.Steps)
                {
                    var days = programme.Issued.Ladders.Single(ladder => ladder.Modality == modality).Steps[step - 1].DaysPerWeek;
                    var held = week.Sessions.Count(session => session.Trains == modality);
                    Assert.Equal(days - held, week.NotPlaced.Where(row => row.Modality == modality).Sum(row => row.Sessions));
                }
            }
        }, iter: Samples);

    [Fact]
    public void Week_LowerStepThatIsLonger_IsShortenedToItsDay()
    {
        // The set of a lighter step holds more repetitions, so that its session may be longer.
        var shortened = 0;
        for (var minutes = 40; minutes <= 90; minutes += 5)
        {
            var programme = Standing(Prefrail with { Availability = new Availability(new HashSet<IsoDayOfWeek> { IsoDayOfWeek.Monday, IsoDayOfWeek.Thursday }, minutes) });
            foreach (var issued in programme.Issued.Calendar)
            {
                var week = programme.Week(issued.Week, issued.Lower([80, 100, 100, 100, 100, 100]));
                Standings.AssertFits(week.Sessions, minutes);
                shortened += week.Sessions.Count(session => IsShortened(session) && !IsShortened(issued.Sessions.Single(other => other.Id == session.Id)));
            }
        }

        Assert.True(shortened > 0);

        static bool IsShortened(Session session) => session.ModifiedBy.Any(rule => rule.Value == "CAL-FIT-001");
    }

    [Fact]
    public void Week_StepWithFewerDays_KeepsTheFirst()
    {
        var programme = Standing(ProfileGenerator.Healthy());
        var issued = programme.Issued.Calendar.First(week => week.Sessions.Count(session => session is HiitSession) == 2);

        var week = programme.Week(issued.Week, new StandingDose { Steps = new Dictionary<Modality, int>(issued.Steps) { [Modality.Hiit] = 1 } });

        Assert.Equal([issued.Sessions.OfType<HiitSession>().First().Id], week.Sessions.OfType<HiitSession>().Select(session => session.Id));
        Assert.Empty(week.NotPlaced);
    }

    [Fact]
    public void Week_ModalityThatIsNotPlannedYet_IsNotTrained()
    {
        var programme = Standing(ProfileGenerator.Healthy());

        var week = programme.Week(1, new StandingDose { Steps = new Dictionary<Modality, int>(programme.Issued.Calendar[0].Steps) { [Modality.Hiit] = 3 } });

        Assert.DoesNotContain(Modality.Hiit, week.Steps.Keys);
        Standings.AssertSame(programme.Issued.Calendar[0], week);
    }

    [Fact]
    public void Week_BeyondTheLadder_StandsOnItsTop()
    {
        var programme = Standing(Prefrail);
        var top = programme.Issued.Ladders.Single(ladder => ladder.Modality == Modality.Resistance).Steps.Count;

        Assert.Equal(top, programme.Week(1, new StandingDose { Steps = new Dictionary<Modality, int> { [Modality.Resistance] = 99 } }).Steps[Modality.Resistance]);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(25)]
    public void Week_OutsideTheProgramme_IsRefused(int week) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => Standing(Prefrail).Week(week, new StandingDose { Steps = new Dictionary<Modality, int>() }));

    [Fact]
    public void Week_HalfVolume_IsNeverHarderAndSaysWhy() =>
        Gen.Select(Standings.Any, Standings.Shares).Sample((request, shares) =>
        {
            if (Standings.Of(request.Profile, request.Options) is not { } programme) return;
            foreach (var issued in programme.Issued.Calendar)
            {
                var whole = programme.Week(issued.Week, issued.Lower(shares));
                var half = programme.Week(issued.Week, issued.Lower(shares) with { HalfVolume = true });
                if (issued.Deload)
                {
                    Standings.AssertSame(whole, half);
                    continue;
                }

                Assert.True(half.LoadArbitraryUnits <= whole.LoadArbitraryUnits);
                Assert.All(half.Sessions, session => Assert.Contains(session.ModifiedBy, rule => rule.Value == "PLAN-HALF-001"));
                var hardest = Standings.Intensities(whole);
                Assert.All(Standings.Intensities(half), intensity => Assert.True(intensity.Value <= hardest.GetValueOrDefault(intensity.Key, decimal.MaxValue)));
                foreach (var session in half.Sessions)
                    if (whole.Sessions.FirstOrDefault(other => other.Id == session.Id) is { } before)
                    {
                        Assert.True(Standings.Work(session) <= Standings.Work(before), session.Id);
                        Assert.True(session.DurationMinutes <= before.DurationMinutes, session.Id);
                    }
            }
        }, iter: Samples);

    [Fact]
    public void Week_HalfVolume_HalvesTheSetsAndKeepsTheLoad()
    {
        var programme = Standing(Prefrail);
        var issued = programme.Issued.Calendar[10];

        var half = programme.Week(11, issued.AsPlanned() with { HalfVolume = true });

        Assert.Equal((2, 1), (Press(issued).Sets, Press(half).Sets));
        Assert.Equal(Press(issued) with { Sets = 1 }, Press(half));
        Assert.Equal(issued.Sessions.OfType<AerobicSession>().First().Aerobic.BoutMinutes / 2, half.Sessions.OfType<AerobicSession>().First().Aerobic.BoutMinutes);
    }

    [Fact]
    public void Week_AnyWorkingMaximum_NeverPassesWhatTheClearanceAllowsOfTheTestedOne() =>
        Gen.Select(Standings.Any, Gen.Int[30, 300]).Sample((request, share) =>
        {
            if (Standings.Of(request.Profile, request.Options) is not { } programme) return;
            var ladder = programme.Issued.Ladders.FirstOrDefault(row => row.Modality == Modality.Resistance)?.Steps ?? [];
            var highest = ladder.Count == 0 ? 0 : ((ResistanceStep)ladder[^1]).PercentOneRepMax ?? 0;
            var tested = request.Profile.StrengthTests.ToDictionary(test => test.Exercise, Tested);
            var working = tested.ToDictionary(test => test.Key, test => test.Value * share / 100m);
            foreach (var issued in programme.Issued.Calendar)
            {
                var week = programme.Week(issued.Week, issued.AsPlanned() with { Maxima = working.ToDictionary(lift => lift.Key, lift => new LiftMaximum(tested[lift.Key], lift.Value)) });
                foreach (var (before, session) in issued.Sessions.OfType<ResistanceSession>().Zip(week.Sessions.OfType<ResistanceSession>()))
                {
                    foreach (var (planned, dose) in before.Resistance.Zip(session.Resistance))
                    {
                        if (dose.LoadKg is not { } load) continue;
                        Assert.True(load <= highest * tested[dose.Exercise] / 100m, $"{dose.Exercise} {load} kg");
                        Assert.True(load <= dose.PercentOneRepMax * working[dose.Exercise] / 100m);
                        if (planned.PercentOneRepMax is { } percent) Assert.Equal(percent, dose.PercentOneRepMax);
                    }

                    var moved = share != 100 && session.Resistance.Any(dose => dose.PercentOneRepMax is not null);
                    Assert.Equal(moved, session.ModifiedBy.Any(rule => rule.Value == "RT-WORKING-001"));
                }
            }
        }, iter: Samples);

    [Fact]
    public void Week_LowerWorkingMaximum_LightensTheLoadAlone()
    {
        var programme = Standing(Prefrail);
        var issued = programme.Issued.Calendar[10];
        var tested = Tested(Prefrail.StrengthTests[0]);

        var week = programme.Week(11, issued.AsPlanned() with { Maxima = new Dictionary<string, LiftMaximum> { ["legPress"] = new(tested, tested * 0.9m) } });

        Assert.True(Press(week).LoadKg < Press(issued).LoadKg);
        Assert.Equal(Press(issued), Press(week) with { LoadKg = Press(issued).LoadKg });
        Assert.Equal(issued.LoadArbitraryUnits, week.LoadArbitraryUnits);
    }

    [Fact]
    public void Week_LiftTestedSince_IsLoadedByItsStep()
    {
        var programme = Standing(Prefrail with { StrengthTests = [] });
        var issued = programme.Issued.Calendar[10];

        var week = programme.Week(11, issued.AsPlanned() with { Maxima = new Dictionary<string, LiftMaximum> { ["legPress"] = new(100, 100) } });

        Assert.Null(Press(issued).LoadKg);
        Assert.Equal(((ResistanceStep)programme.Issued.Ladders[0].Steps[issued.Steps[Modality.Resistance] - 1]).PercentOneRepMax, Press(week).PercentOneRepMax);
        Assert.InRange(Press(week).LoadKg ?? 0, 1, Press(week).PercentOneRepMax ?? 0);
        Assert.Equal(Press(issued).Repetitions, Press(week).Repetitions);
    }

    [Fact]
    public void Week_Standstill_LeavesOutExactlyItsDays() =>
        Gen.Select(Standings.Any, Standings.Shares, Gen.Enum<Modality>().Nullable(), Gen.Int[0, 40], Gen.Int[1, 20].Nullable()).Sample(
            (request, shares, modality, from, length) =>
            {
                if (Standings.Of(request.Profile, request.Options) is not { } programme) return;
                var first = request.Options.StartDate.PlusDays(from);
                var still = new StandingStill(modality, first, length is { } days ? first.PlusDays(days) : null, NotPlacedReason.Suspended);
                foreach (var issued in programme.Issued.Calendar)
                {
                    var whole = programme.Week(issued.Week, issued.Lower(shares));
                    var week = programme.Week(issued.Week, issued.Lower(shares) with { StandsStill = [still] });
                    var covered = whole.Sessions.Where(still.Covers).ToList();
                    var left = whole with
                    {
                        Sessions = [.. whole.Sessions.Except(covered)],
                        NotPlaced = week.NotPlaced,
                        LoadArbitraryUnits = week.LoadArbitraryUnits,
                    };
                    Standings.AssertSame(left, week);
                    Assert.True(covered.Count == 0 ? whole.LoadArbitraryUnits == week.LoadArbitraryUnits : week.LoadArbitraryUnits < whole.LoadArbitraryUnits);
                    Assert.Equal(
                        covered.CountBy(session => session.Trains).OrderBy(count => count.Key).Select(count => (count.Key, count.Value)),
                        week.NotPlaced.Where(row => row.Reason == NotPlacedReason.Suspended).Select(row => (row.Modality, row.Sessions)));
                    Assert.Equal(whole.NotPlaced, week.NotPlaced.Where(row => row.Reason != NotPlacedReason.Suspended));
                }
            }, iter: Samples);

    [Fact]
    public void Week_PauseWithinASuspension_GivesTheFirstReason()
    {
        var programme = Standing(Prefrail);
        var issued = programme.Issued.Calendar[1];
        var days = new StandingStill(null, issued.StartsOn, null, NotPlacedReason.Paused);

        var week = programme.Week(2, issued.AsPlanned() with { StandsStill = [days, days with { Reason = NotPlacedReason.Suspended }] });

        Assert.Empty(week.Sessions);
        Assert.Equal(0, week.LoadArbitraryUnits);
        Assert.Equal(issued.Steps, week.Steps);
        Assert.All(week.NotPlaced, row => Assert.Equal(NotPlacedReason.Paused, row.Reason));
    }

    [Fact]
    public void Week_AskedSideBySide_IsTheSame()
    {
        var alone = Standing(Prefrail);
        var shared = Standing(Prefrail);
        var shares = new[] { 40, 60, 70, 50, 30, 80 };
        var weeks = new CalendarWeek[shared.Issued.Weeks * 8];

        Parallel.For(0, weeks.Length, index =>
        {
            var issued = shared.Issued.Calendar[index % shared.Issued.Weeks];
            weeks[index] = shared.Week(issued.Week, issued.Lower(shares));
        });

        foreach (var week in weeks) Standings.AssertSame(alone.Week(week.Week, alone.Issued.Calendar[week.Week - 1].Lower(shares)), week);
    }

    [Fact]
    public void Standing_StoppedPatient_IsNone() =>
        Assert.Null(Standings.Of(Prefrail with { Vitals = Prefrail.Vitals with { SystolicMmHg = 230 } }, Options));

    private static readonly PrescriptionOptions Options = new() { StartDate = new LocalDate(2026, 11, 30), Weeks = 24 };

    private static StandingProgramme Standing(PatientProfile profile) => Standings.Of(profile, Options) ?? throw new InvalidOperationException("Stopped.");

    private static decimal Tested(StrengthTest test) =>
        OneRepMax.Estimate(test.LoadKg, test.Repetitions, test.RepetitionsInReserve, test.Exercise).Used!.Kg;

    private static ResistanceDose Press(CalendarWeek week) =>
        week.Sessions.OfType<ResistanceSession>().First().Resistance.Single(dose => dose.Exercise == "legPress");
}
