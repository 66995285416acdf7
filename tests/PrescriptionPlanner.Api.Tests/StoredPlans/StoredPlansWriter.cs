using System.IO.Compression;
using System.Text.Json.Nodes;
using Microsoft.Data.Sqlite;
using NodaTime;
using PrescriptionPlanner.Domain.Evidence;

namespace PrescriptionPlanner.Api.Tests.StoredPlans;

/// <summary>
/// Writes the fixture of this build's ruleset version. It runs only when <c>PLANNER_WRITE_STORED_PLANS</c> names a folder; the files are
/// committed next to this one, once for each ruleset version, and never renewed: they are what that build stored.
/// </summary>
public sealed class StoredPlansWriter
{
    private static readonly Instant Begin = Instant.FromUtc(2026, 10, 1, 8, 0);
    private static readonly Instant End = Instant.FromUtc(2027, 3, 18, 10, 0);
    private static readonly LocalDate LastMonday = new(2027, 3, 15);

    [WhenFolderIsNamed]
    public async Task Write_ThisBuild_MakesAFixture()
    {
        var folder = WhenFolderIsNamedAttribute.Folder!;
        Directory.CreateDirectory(folder);
        var work = Directory.CreateTempSubdirectory("planner-");
        var database = Path.Combine(work.FullName, "planner.db");
        List<Subject> plans;
        await using (var planner = await PlanFixture.StartAsync(database, Begin)) plans = await LiveAsync(planner);
        var packed = PlanFixture.DatabaseFile(folder, RulesetVersion.Current);
        await PackAsync(database, Path.Combine(work.FullName, "packed.db"), packed);
        work.Delete(recursive: true);

        var subjects = new List<Subject>();
        await PlanFixture.OnCopyAsync(packed, End, async planner =>
        {
            foreach (var subject in plans.Append(Unanswered(Subject.WeeklyReview, "the caseload in three weeks")))
            {
                var answers = new Dictionary<string, string>();
                foreach (var (name, path, language) in subject.Questions(End))
                {
                    var answer = await PlanFixture.AskAsync(planner, path, language);
                    Assert.True(JsonNode.Parse(answer)!["nextCursor"] is null, $"{subject.Name}: {name} has more than one page.");
                    answers[name] = answer;
                }

                subjects.Add(subject with { Answers = answers });
            }
        });
        new PlanFixture(RulesetVersion.Current, End, subjects).Write(folder);
    }

    /// <summary>Runs all scripts in the order of their instants; decisions are made every Monday evening.</summary>
    private static async Task<List<Subject>> LiveAsync(StoredPlanner planner)
    {
        var events = new List<(Instant At, Func<Task> Do)>();
        var lives = Lives.All().Select(life => (Life: life, Start: life.StartDate(LastMonday))).ToList();
        var living = new Dictionary<string, Living>();
        foreach (var (life, start) in lives)
        {
            var zone = DateTimeZoneProviders.Tzdb[life.Zone];
            Instant At(int week, int day, int hour) =>
                start.PlusDays(7 * (week - 1) + day - 1).At(new LocalTime(hour, 0)).InZoneLeniently(zone).ToInstant();
            events.Add((At(0, 3, 9), async () => living[life.Name] = await Living.IssueAsync(planner, life, start)));
            foreach (var (week, day, hour, happens) in life.Events) events.Add((At(week, day, hour), () => happens(living[life.Name])));
        }

        for (var monday = lives.Min(entry => entry.Start); monday <= LastMonday; monday = monday.PlusWeeks(1))
            events.Add((monday.At(new LocalTime(21, 0)).InUtc().ToInstant(), planner.SweepAsync));
        foreach (var (at, happens) in events.OrderBy(item => item.At))
        {
            Assert.InRange(at, planner.Now, End);
            planner.Clock.Now = at;
            await happens();
        }

        planner.Clock.Now = End;
        var result = await planner.SweepAsync();
        Assert.Empty(result.Failures);
        return
        [
            .. lives.Select(entry => Unanswered(entry.Life.Name, entry.Life.Covers) with
            {
                Plan = living[entry.Life.Name].Plan.Id,
                Weeks = entry.Life.Weeks,
                PastWeeks = PastWeeks(entry.Life, entry.Start),
            }),
        ];
    }

    private static Subject Unanswered(string name, string covers) => new(name, covers, "", 0, 0, new Dictionary<string, string>());

    private static int PastWeeks(Life life, LocalDate start)
    {
        var today = End.InZone(DateTimeZoneProviders.Tzdb[life.Zone]).Date;
        return Math.Clamp(Period.DaysBetween(start, today) / 7, 0, life.Weeks);
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

    /// <summary>The folder to write to; <see langword="null"/> where none is named.</summary>
    public static string? Folder { get; } =
        Environment.GetEnvironmentVariable(FolderVariable) is { Length: > 0 } folder ? Path.GetFullPath(folder) : null;
}
