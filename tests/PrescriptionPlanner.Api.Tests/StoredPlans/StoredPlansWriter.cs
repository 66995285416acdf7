using System.IO.Compression;
using System.Text.Json;
using Microsoft.Data.Sqlite;
using NodaTime;
using NodaTime.Text;
using PrescriptionPlanner.Domain.Evidence;
using PrescriptionPlanner.Persistence;

namespace PrescriptionPlanner.Api.Tests.StoredPlans;

/// <summary>
/// Writes the fixture of this build's ruleset version. It runs only when <c>PLANNER_WRITE_STORED_PLANS</c> names a folder; the files are committed beside
/// this one, once for each ruleset version, and never renewed: they are what that build stored.
/// </summary>
public sealed class StoredPlansWriter
{
    private const string End = "2027-03-18T10:00:00Z";

    private static readonly LocalDate LastMonday = new(2027, 3, 15);

    [WhenFolderIsNamed]
    public async Task Write_ThisBuild_MakesAFixture()
    {
        var (folder, end) = (WhenFolderIsNamedAttribute.Folder!, InstantPattern.General.Parse(End).Value);
        Directory.CreateDirectory(folder);
        var work = Directory.CreateTempSubdirectory("planner-");
        var database = Path.Combine(work.FullName, "planner.db");
        List<Subject> plans;
        await using (var planner = await StoredPlanner.StartAsync(DatabaseProvider.Sqlite, "2026-10-01T08:00:00Z", settings: service => service.With("ConnectionStrings:Planner", $"Data Source={database}")))
            plans = await LiveAsync(planner, end);
        var packed = PlanFixture.DatabaseFile(folder, RulesetVersion.Current);
        await PackAsync(database, Path.Combine(work.FullName, "packed.db"), packed);
        work.Delete(recursive: true);

        var subjects = new List<Subject>();
        await PlanFixture.OnCopyAsync(packed, end, async planner =>
        {
            foreach (var subject in plans.Append(new Subject(Subject.WeeklyReview, "the caseload in three weeks", "", 0, 0, new Dictionary<string, string>())))
            {
                var answers = new Dictionary<string, string>();
                foreach (var (name, path, language) in subject.Questions(end))
                {
                    var answer = await PlanFixture.AskAsync(planner, path, language);
                    using var document = JsonDocument.Parse(answer);
                    Assert.False(document.RootElement.TryGetProperty("nextCursor", out var next) && next.ValueKind == JsonValueKind.String, $"{subject.Name}: {name} has more than one page.");
                    answers[name] = answer;
                }

                subjects.Add(subject with { Answers = answers });
            }
        });
        new PlanFixture(RulesetVersion.Current, end, subjects).Write(folder);
    }

    /// <summary>Runs all scripts in the order of their instants; decisions are made every Monday evening.</summary>
    private static async Task<List<Subject>> LiveAsync(StoredPlanner planner, Instant end)
    {
        var events = new List<(Instant At, Func<Task> Do)>();
        var lives = Lives.All().Select(life => (Life: life, Start: life.StartDate(LastMonday))).ToList();
        var living = new Dictionary<string, Living>();
        foreach (var (life, start) in lives)
        {
            Instant At(int week, int day, int hour) => start.PlusDays(7 * (week - 1) + day - 1).At(new LocalTime(hour, 0)).InZoneLeniently(DateTimeZoneProviders.Tzdb[life.Zone]).ToInstant();
            events.Add((At(0, 3, 9), async () => living[life.Name] = await Living.IssueAsync(planner, life, start)));
            foreach (var (week, day, hour, happens) in life.Events) events.Add((At(week, day, hour), () => happens(living[life.Name])));
        }

        for (var monday = lives.Min(entry => entry.Start); monday <= LastMonday; monday = monday.PlusWeeks(1))
            events.Add((monday.At(new LocalTime(21, 0)).InUtc().ToInstant(), planner.SweepAsync));
        foreach (var (at, happens) in events.OrderBy(item => item.At))
        {
            Assert.InRange(at, planner.Now, end);
            planner.Clock.Now = at;
            await happens();
        }

        planner.Clock.Now = end;
        var result = await planner.SweepAsync();
        Assert.Empty(result.Failures);
        return [.. lives.Select(entry => new Subject(
            entry.Life.Name, entry.Life.Covers, living[entry.Life.Name].Plan.Id, entry.Life.Weeks,
            Math.Clamp(Period.DaysBetween(entry.Start, end.InZone(DateTimeZoneProviders.Tzdb[entry.Life.Zone]).Date) / 7, 0, entry.Life.Weeks), new Dictionary<string, string>()))];
    }

    /// <summary>Packs a database without its keys: the service adds the test's own key to a database that has none.</summary>
    private static async Task PackAsync(string database, string copy, string packed)
    {
        await using (var connection = new SqliteConnection($"Data Source={database};Pooling=False"))
        {
            await connection.OpenAsync();
            foreach (var statement in new[] { "PRAGMA foreign_keys = ON", "DELETE FROM api_key", $"VACUUM INTO '{copy}'" })
            {
                await using var command = connection.CreateCommand();
                command.CommandText = statement;
                await command.ExecuteNonQueryAsync();
            }
        }

        await using var from = File.OpenRead(copy);
        await using var to = new GZipStream(File.Create(packed), CompressionLevel.SmallestSize);
        await from.CopyToAsync(to);
    }
}

/// <summary>Runs a test only where the environment names the folder that it writes to.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class WhenFolderIsNamedAttribute : FactAttribute
{
    public const string FolderVariable = "PLANNER_WRITE_STORED_PLANS";

    public WhenFolderIsNamedAttribute()
    {
        if (Folder is null) Skip = $"{FolderVariable} names no folder to write to.";
    }

    public static string? Folder { get; } = Environment.GetEnvironmentVariable(FolderVariable) is { Length: > 0 } folder ? Path.GetFullPath(folder) : null;
}
