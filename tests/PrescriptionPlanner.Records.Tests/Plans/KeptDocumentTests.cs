using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Json;
using CsCheck;
using PrescriptionPlanner.Domain.Exercises;
using PrescriptionPlanner.Domain.Patients;
using PrescriptionPlanner.Domain.Periodization;
using PrescriptionPlanner.Domain.Prescriptions;
using PrescriptionPlanner.Domain.Progression;
using PrescriptionPlanner.Domain.Screening;
using PrescriptionPlanner.Domain.Tests.Periodization;
using PrescriptionPlanner.Records.Database.Formats;
using Xunit.Abstractions;

namespace PrescriptionPlanner.Records.Tests.Plans;

/// <summary>What a plan keeps reads back as what was kept, over random requests.</summary>
public sealed class KeptDocumentTests(ITestOutputHelper output)
{
    private const int Samples = 300;
    private const int LargestProgrammeBytes = 60 * 1024;

    [Fact]
    public void Programme_WrittenAndRead_ShowsTheSameWeeks() =>
        Gen.Select(Standings.Any, Standings.Shares, Gen.Int[50, 150], Gen.Int[0, 20]).Sample((request, shares, percent, later) =>
        {
            if (Issue(request.Profile, request.Options, later) is not { } issued) return;
            var kept = issued.Programme.Keep();
            var json = PlanJson.Write(kept);
            var read = PlanJson.Read<KeptProgramme>(json);
            Assert.Equal(json, PlanJson.Write(read));
            var maxima = kept.Lifts.Where(lift => lift.OneRepMaxKg is not null)
                .ToDictionary(lift => lift.Exercise, lift => new LiftMaximum(lift.OneRepMaxKg!.Value, lift.OneRepMaxKg.Value * percent / 100));
            foreach (var week in issued.Programme.Issued.Calendar)
                foreach (var dose in new[] { week.AsPlanned(), week.Lower(shares) })
                    foreach (var half in new[] { false, true })
                    {
                        AssertSameWeek(kept, read, week.Week, dose with { HalfVolume = half });
                        AssertSameWeek(kept, read, week.Week, dose with { HalfVolume = half, Maxima = maxima });
                    }
        }, iter: Samples);

    [Fact]
    public void WrittenWeek_WrittenAndRead_IsTheSame() =>
        Gen.Select(Standings.Any, Standings.Shares).Sample((request, shares) =>
        {
            if (Issue(request.Profile, request.Options, 0) is not { } issued) return;
            var kept = issued.Programme.Keep();
            foreach (var week in issued.Programme.Issued.Calendar)
            {
                var dose = week.Lower(shares);
                var written = new WrittenWeek(WrittenWeek.PresentFormat, new WeekStanding(1, dose), week.LoadArbitraryUnits, kept.Week(week.Week, dose));
                var json = PlanJson.Write(written);
                var read = PlanJson.Read<WrittenWeek>(json);
                Assert.Equal(json, PlanJson.Write(read));
                Standings.AssertSame(written.Week.Shown([], written.LoadBefore), read.Week.Shown([], read.LoadBefore));
            }
        }, iter: Samples);

    [Fact]
    public void ScreenedPatient_WrittenAndRead_IsTheSame() =>
        Gen.Select(Standings.Any, Gen.Int[0, 20]).Sample((request, later) =>
        {
            if (Issue(request.Profile, request.Options, later) is not { } issued) return;
            var json = PlanJson.Write(Screened(request.Profile, request.Options, issued.Document));
            var read = PlanJson.Read<ScreenedPatient>(json);
            Assert.Equal(json, PlanJson.Write(read));
            // Nothing that a programme or a clearance depends on was left out.
            var again = Issue(read.Profile, read.Options, later)!.Value;
            Assert.Equal(PlanJson.Write(issued.Programme.Keep()), PlanJson.Write(again.Programme.Keep()));
            Assert.Equal(PlanJson.Write(read.Clearance), PlanJson.Write(KeptClearance.Of(again.Document.Screening)));
        }, iter: Samples);

    [Fact]
    public void Documents_Written_BeginWithTheirFormat()
    {
        var (profile, options) = Example("robust-osteosarcopenia");
        var issued = Issue(profile, options, 0)!.Value;
        var week = issued.Programme.Issued.Calendar[0];
        var standing = new WeekStanding(1, week.AsPlanned());
        foreach (var json in new[]
        {
            PlanJson.Write(issued.Programme.Keep()),
            PlanJson.Write(Screened(profile, options, issued.Document)),
            PlanJson.Write(new WrittenWeek(WrittenWeek.PresentFormat, standing, null, issued.Programme.Keep().Week(1, standing.Dose))),
        })
            Assert.StartsWith($"{{\"format\":{KeptProgramme.PresentFormat},", json, StringComparison.Ordinal);
    }

    [Fact]
    public void Programme_WithoutItsFormat_IsRefused()
    {
        var (profile, options) = Example("robust-osteosarcopenia");
        var json = PlanJson.Write(Issue(profile, options, 0)!.Value.Programme.Keep());
        Assert.Throws<JsonException>(() => PlanJson.Read<KeptProgramme>("{" + json[(json.IndexOf(',', StringComparison.Ordinal) + 1)..]));
    }

    [Theory]
    [InlineData("robust-osteosarcopenia")]
    [InlineData("pre-frail-vertebral-fracture")]
    [InlineData("frail-ckd3b")]
    public void Programme_ExampleOf24WeeksWithEveryModality_IsSmall(string example)
    {
        var (profile, options) = Example(example);
        var everything = options with { Weeks = 24, Modalities = Modalities.All, ClinicianReleases = Modalities.All.ToHashSet() };
        var issued = Issue(profile, everything, 0)!.Value;
        var kept = issued.Programme.Keep();
        var bytes = Encoding.UTF8.GetByteCount(PlanJson.Write(kept));
        var screened = Encoding.UTF8.GetByteCount(PlanJson.Write(Screened(profile, everything, issued.Document)));
        output.WriteLine($"{example}: programme {bytes} bytes ({kept.Modalities.Count(modality => modality.MayTrain)} modalities train), screened patient {screened} bytes");
        Assert.InRange(bytes, 1, LargestProgrammeBytes);
    }

    private static void AssertSameWeek(KeptProgramme kept, KeptProgramme read, int week, StandingDose dose)
    {
        var (expected, actual) = (kept.Week(week, dose), read.Week(week, dose));
        Standings.AssertSame(expected.Shown([]), actual.Shown([]));
        Assert.Equal(expected.Sessions.Select(session => session.Load), actual.Sessions.Select(session => session.Load));
    }

    /// <summary>A plan, or a revision of it from a later week on.</summary>
    private static (Prescription Document, GeneratedProgramme Programme)? Issue(PatientProfile profile, PrescriptionOptions options, int later)
    {
        var (document, programme) = Prescriber.Issue(profile, options, null, options.StartDate);
        if (programme is null) return null;
        if (later == 0 || later >= options.Weeks) return (document, programme);
        var stood = programme.Issued.Calendar[later - 1];
        (document, programme) = Prescriber.Issue(profile, options, new Continuation(later + 1, stood.Steps), options.StartDate);
        return (document, programme!);
    }

    private static ScreenedPatient Screened(PatientProfile profile, PrescriptionOptions options, Prescription document) =>
        new(WrittenWeek.PresentFormat, profile, options, KeptClearance.Of(document.Screening), options.StartDate);

    private static (PatientProfile Profile, PrescriptionOptions Options) Example(string name, [CallerFilePath] string source = "")
    {
        var file = Path.Combine(Path.GetDirectoryName(source)!, "..", "..", "..", "openapi", "examples", name + ".json");
        using var example = JsonDocument.Parse(File.ReadAllText(file));
        var options = Format1Options.Read(example.RootElement.GetProperty("options").GetRawText());
        return (Format1Profile.Read(example.RootElement.GetProperty("profile").GetRawText(), options.StartDate), options);
    }
}
