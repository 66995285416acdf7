using CsCheck;
using NodaTime;
using PrescriptionPlanner.Domain.Exercises;
using PrescriptionPlanner.Domain.Patients;
using PrescriptionPlanner.Domain.Periodization;
using PrescriptionPlanner.Domain.Prescriptions;
using PrescriptionPlanner.Domain.Tests.Prescriptions;
using PrescriptionPlanner.Domain.Tests.Profiles;
using PrescriptionPlanner.Domain.Training;

namespace PrescriptionPlanner.Domain.Tests.Periodization;

public sealed class ContinuationTests
{
    private const int Samples = 2_000;

    private static readonly PrescriptionOptions Options = new() { StartDate = new LocalDate(2026, 11, 30), Weeks = 24 };

    /// <summary>A week as a share of the programme, and a step for each modality that may be beyond its ladder.</summary>
    private static readonly Gen<(int WeekShare, Dictionary<Modality, int> Steps)> AnyStart =
        from share in Gen.Int[0, 99]
        from steps in Gen.Int[0, 16].Array[Modalities.All.Count]
        select (share, Modalities.All.ToDictionary(modality => modality, modality => steps[(int)modality]));

    [Fact]
    public void Continue_FromTheBeginning_IsThePrescription() =>
        Standings.Any.Sample(request =>
        {
            var prescribed = Prescriber.Prescribe(request.Profile, request.Options);
            var continued = Prescriber.Continue(request.Profile, request.Options, new Continuation(1, new Dictionary<Modality, int>()), request.Options.StartDate);
            Assert.Equal(prescribed.Rationale, continued.Rationale);
            if (prescribed.Exercise is not { } programme || continued.Exercise is not { } same) return;
            Assert.Equal(programme.Reassessments, same.Reassessments);
            for (var week = 0; week < programme.Calendar.Count; week++) Standings.AssertSame(programme.Calendar[week], same.Calendar[week]);
        }, iter: Samples);

    [Fact]
    public void Continue_AnyWeekAndSteps_PlansTheWeeksThatAreLeft() =>
        Gen.Select(Standings.Any, AnyStart).Sample((request, start) =>
        {
            var (profile, options) = request;
            var from = 1 + start.WeekShare * options.Weeks / 100;
            var on = options.StartDate.PlusWeeks(from - 1);
            if (Prescriber.Continue(profile, options, new Continuation(from, start.Steps), on).Exercise is not { } programme) return;
            Assert.Equal((options.StartDate, options.Weeks), (programme.StartDate, programme.Weeks));
            Assert.Equal(Enumerable.Range(from, options.Weeks - from + 1), programme.Calendar.Select(week => week.Week));
            Assert.Null(programme.Calendar[0].LoadChangePercent);
            Assert.All(programme.Reassessments, due => Assert.InRange(due.Week, from, options.Weeks));
            var first = programme.Phases[0];
            Assert.Equal(1, first.FromWeek);
            foreach (var week in programme.Calendar)
            {
                Assert.Equal(options.StartDate.PlusWeeks(week.Week - 1), week.StartsOn);
                Assert.Equal(Climb.IsDeload(week.Week), week.Deload);
                Assert.Contains(programme.Phases, phase => phase.Name == week.Phase && phase.FromWeek <= week.Week && week.Week <= phase.ToWeek);
                Assert.All(week.Sessions, session => Assert.StartsWith($"w{week.Week:00}-", session.Id, StringComparison.Ordinal));
                Assert.All(week.Sessions, session => Assert.InRange(Period.DaysBetween(week.StartsOn, session.Date), 0, 6));
                Assert.All(week.Sessions, session => Assert.Contains(session.Date.DayOfWeek, profile.Availability.Days));
                Standings.AssertFits(week.Sessions, profile.Availability.MaximumSessionMinutes);
            }

            programme.AssertTwoDaysApart<ResistanceSession>();
            programme.AssertTwoDaysApart<HiitSession>();
        }, iter: Samples);

    [Fact]
    public void Continue_AnyWeekAndSteps_ClimbsFromThemNoFasterThanTheMinimumWeeks() =>
        Gen.Select(Requests.Trainable, Requests.Options, AnyStart).Sample((profile, options, start) =>
        {
            var from = 1 + start.WeekShare * options.Weeks / 100;
            var prescription = Prescriber.Continue(profile, options, new Continuation(from, start.Steps), options.StartDate);
            if (prescription.Exercise is not { } programme || Prescriber.Prescribe(profile, options).Exercise is not { } usual) return;
            foreach (var ladder in programme.Ladders.Where(ladder => prescription.Screening.MayTrain(ladder.Modality) && ladder.Steps.Count > 0))
            {
                var planned = programme.Calendar.Select(week => week.Steps.GetValueOrDefault(ladder.Modality)).ToList();
                var bar = prescription.Screening[ladder.Modality].Limits.NotBeforeWeek ?? 1;
                var step = start.Steps[ladder.Modality];
                var firstWeek = step > 0 ? Math.Max(from, bar) : Math.Max(from, FirstWeek(usual, ladder.Modality));
                if (firstWeek > options.Weeks) Assert.All(planned, none => Assert.Equal(0, none));
                else Assert.Equal(Math.Clamp(step, 1, ladder.Steps.Count), planned[firstWeek - from]);
                Assert.All(planned.Take(firstWeek - from), none => Assert.Equal(0, none));
                AssertNoFaster(ladder, planned.Skip(firstWeek - from).ToList(), firstWeek);
            }
        }, iter: Samples);

    [Fact]
    public void Standing_OfAContinuation_IsTheContinuedProgramme() =>
        Gen.Select(Standings.Any, AnyStart).Sample((request, start) =>
        {
            var (profile, options) = request;
            var continuation = new Continuation(1 + start.WeekShare * options.Weeks / 100, start.Steps);
            var on = options.StartDate.PlusDays(start.WeekShare);
            var programme = Prescriber.Continue(profile, options, continuation, on).Exercise;
            var standing = Standings.Of(profile, options, continuation, on);
            Assert.Equal(programme is null, standing is null);
            if (programme is null || standing is null) return;
            int? before = null;
            foreach (var week in programme.Calendar)
            {
                Standings.AssertSame(week, standing.Week(week.Week, week.AsPlanned(), before));
                before = week.LoadArbitraryUnits;
            }
        }, iter: Samples);

    [Fact]
    public void Continue_WhereTheIssuedPlanStood_KeepsItsLastMesocycle()
    {
        var issued = Prescriber.Prescribe(ProfileGenerator.Healthy(), Options).Exercise!;

        var continued = Prescriber.Continue(ProfileGenerator.Healthy(), Options, new Continuation(22, issued.Calendar[21].Steps), new LocalDate(2027, 4, 20)).Exercise!;

        Assert.Equal(["w22", "w23", "w24"], continued.Calendar.Select(week => week.Sessions[0].Id[..3]));
        Assert.Equal(issued.Phases, continued.Phases);
        Assert.True(continued.Calendar[2].Deload);
        Assert.Equal([24], continued.Reassessments.Select(due => due.Week).Distinct());
    }

    [Fact]
    public void Continue_ImpactThatTheClearanceBarsUntilWeek13_WaitsForIt()
    {
        var profile = ProfileGenerator.Healthy() with { BoneDensity = new BoneDensity { LumbarSpineTScore = -2.8m } };

        var continued = Prescriber.Continue(
            profile, Options, new Continuation(10, new Dictionary<Modality, int> { [Modality.Impact] = 2 }), new LocalDate(2027, 2, 1)).Exercise!;

        Assert.Equal(13, FirstWeek(continued, Modality.Impact));
        Assert.Equal(2, continued.Calendar[3].Steps[Modality.Impact]);
    }

    [Fact]
    public void Continue_OnALaterDay_ReckonsAgesAtIt()
    {
        var profile = ProfileGenerator.Healthy() with { BirthDate = new LocalDate(1957, 1, 15) };

        var continued = Prescriber.Continue(profile, Options, new Continuation(10, new Dictionary<Modality, int>()), new LocalDate(2027, 2, 1)).Exercise!;

        Assert.Equal(Prescriber.Prescribe(profile, Options).Exercise!.HeartRate.MaximumBpm - 0.7m, continued.HeartRate.MaximumBpm);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(25)]
    public void Continue_WeekOutsideTheProgramme_IsRefused(int week) => Assert.Throws<ArgumentOutOfRangeException>(
        () => Prescriber.Continue(ProfileGenerator.Healthy(), Options, new Continuation(week, new Dictionary<Modality, int>()), Options.StartDate));

    private static int FirstWeek(Programme programme, Modality modality) =>
        programme.Calendar.FirstOrDefault(week => week.Steps.ContainsKey(modality))?.Week ?? int.MaxValue;

    /// <summary>A step that has not been reached comes next, and after the minimum weeks on the one before, deloads not counted.</summary>
    private static void AssertNoFaster(Ladder ladder, List<int> planned, int firstWeek)
    {
        if (planned.Count == 0) return;
        var (highest, stood) = (planned[0], 0);
        for (var index = 0; index < planned.Count; index++)
        {
            if (planned[index] > highest)
            {
                Assert.Equal(highest + 1, planned[index]);
                Assert.True(stood >= ladder.Steps[highest - 1].MinimumWeeks, $"{ladder.Modality} week {firstWeek + index}");
                (highest, stood) = (planned[index], 0);
            }

            if (!Climb.IsDeload(firstWeek + index)) stood++;
        }
    }
}
