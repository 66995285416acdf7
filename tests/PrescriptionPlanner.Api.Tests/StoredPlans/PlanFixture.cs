using System.IO.Compression;
using System.Net;
using System.Runtime.CompilerServices;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using NodaTime;
using NodaTime.Text;

namespace PrescriptionPlanner.Api.Tests.StoredPlans;

/// <summary>Something that a fixture has answers about: a plan, or the weekly review.</summary>
/// <param name="Name">Name.</param>
/// <param name="Covers">What it is there for.</param>
/// <param name="Plan">Id of the plan; empty for the weekly review.</param>
/// <param name="Weeks">Weeks of the plan.</param>
/// <param name="PastWeeks">Weeks that were over at the fixture's instant, in the patient's time zone.</param>
/// <param name="Answers">The answers as they were served, by the name of the question.</param>
internal sealed record Subject(
    string Name, string Covers, string Plan, int Weeks, int PastWeeks, IReadOnlyDictionary<string, string> Answers)
{
    public const string WeeklyReview = "weekly review";

    /// <summary>What is asked of a plan, or of the weekly review: name, path and language.</summary>
    public IEnumerable<(string Name, string Path, string Language)> Questions(Instant at)
    {
        if (Plan.Length == 0)
        {
            foreach (var back in new[] { 0, 1, 5 })
            {
                var day = LocalDatePattern.Iso.Format(at.InUtc().Date.PlusWeeks(-back));
                yield return ($"{back} weeks before", $"/v1/weekly-review?limit=200&weekOf={day}", "en");
            }

            yield break;
        }

        var plan = $"/v1/plans/{Plan}";
        yield return ("plan", plan, "en");
        yield return ("plan in Chinese", plan, "zh-Hans");
        for (var week = 1; week <= Weeks; week++) yield return (Week(week), $"{plan}/weeks/{week}", "en");
        string[] lists =
        [
            "decisions?limit=200", "revisions", "session-logs?limit=200", "observations?limit=200", "due", "one-repetition-maxima",
        ];
        foreach (var list in lists)
            yield return (list.Split('?')[0], $"{plan}/{list}", "en");
    }

    public static string Week(int week) => $"week {week}";
}

/// <summary>
/// A database with plans that a build stored, and what that build answered about them at one instant; one for each ruleset version.
/// </summary>
/// <param name="Version">The ruleset version.</param>
/// <param name="At">The instant of the answers.</param>
/// <param name="Subjects">The plans and the weekly review.</param>
internal sealed record PlanFixture(string Version, Instant At, IReadOnlyList<Subject> Subjects)
{
    /// <summary>The fixtures beside this file.</summary>
    public static IReadOnlyList<PlanFixture> All { get; } =
    [
        .. Directory.EnumerateFiles(Folder(), DatabaseFile("", "*")).Order(StringComparer.Ordinal)
            .Select(file => Read(Folder(), Path.GetFileName(file)["planner-".Length..^".db.gz".Length])),
    ];

    public static string DatabaseFile(string folder, string version) => Path.Combine(folder, $"planner-{version}.db.gz");

    private static string AnswersFile(string folder, string version) => Path.Combine(folder, $"weeks-{version}.json.gz");

    /// <summary>Starts the service on a copy of a fixture's database, and gives it to <paramref name="use"/>.</summary>
    public static async Task OnCopyAsync(string databaseFile, Instant at, Func<StoredPlanner, Task> use)
    {
        var folder = Directory.CreateTempSubdirectory("planner-");
        try
        {
            var database = Path.Combine(folder.FullName, "planner.db");
            await using (var packed = new GZipStream(File.OpenRead(databaseFile), CompressionMode.Decompress))
            await using (var file = File.Create(database))
                await packed.CopyToAsync(file);
            await using var planner = await StartAsync(database, at);
            await use(planner);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    /// <summary>Starts the service on a database file.</summary>
    public static Task<StoredPlanner> StartAsync(string database, Instant at) => StoredPlanner.StartAsync(
        DatabaseProvider.Sqlite, InstantPattern.General.Format(at),
        settings: service => service.With("ConnectionStrings:Planner", $"Data Source={database}"));

    public Task OnCopyAsync(Func<StoredPlanner, Task> use) => OnCopyAsync(DatabaseFile(Folder(), Version), At, use);

    /// <summary>
    /// Asks a question. The answer is the body as it was served, except that the prescription of a plan is replaced by the digest of its
    /// bytes; an answer other than 200 begins with its status.
    /// </summary>
    public static async Task<string> AskAsync(StoredPlanner planner, string path, string language)
    {
        using var response = await planner.Client.GetAsync(path, language);
        var text = await response.Content.ReadAsStringAsync();
        if (response.StatusCode != HttpStatusCode.OK) return $"{(int)response.StatusCode} {text}";
        using var document = JsonDocument.Parse(text);
        if (!document.RootElement.TryGetProperty("prescription", out var prescription)) return text;
        var issued = prescription.GetRawText();
        var digest = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(issued)));
        return text.Replace(issued, $"\"sha256:{digest}\"", StringComparison.Ordinal);
    }

    /// <summary>Writes the answers, one on a line, beside a fixture's database.</summary>
    public void Write(string folder)
    {
        using var packed = new GZipStream(File.Create(AnswersFile(folder, Version)), CompressionLevel.SmallestSize);
        using var writer = new Utf8JsonWriter(packed, new JsonWriterOptions { Indented = true, NewLine = "\n" });
        writer.WriteStartObject();
        writer.WriteString("ruleset", Version);
        writer.WriteString("at", InstantPattern.General.Format(At));
        writer.WriteStartArray("subjects");
        foreach (var subject in Subjects)
        {
            writer.WriteStartObject();
            writer.WriteString("name", subject.Name);
            writer.WriteString("covers", subject.Covers);
            writer.WriteString("plan", subject.Plan);
            writer.WriteNumber("weeks", subject.Weeks);
            writer.WriteNumber("pastWeeks", subject.PastWeeks);
            writer.WriteStartObject("answers");
            foreach (var (question, answer) in subject.Answers)
            {
                writer.WritePropertyName(question);
                writer.WriteRawValue(answer);
            }

            writer.WriteEndObject();
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    private static PlanFixture Read(string folder, string version)
    {
        using var packed = new GZipStream(File.OpenRead(AnswersFile(folder, version)), CompressionMode.Decompress);
        using var document = JsonDocument.Parse(packed);
        var root = document.RootElement;
        var at = InstantPattern.General.Parse(root.GetProperty("at").GetString()!).Value;
        return new PlanFixture(version, at, [.. root.GetProperty("subjects").EnumerateArray().Select(ReadSubject)]);
    }

    private static Subject ReadSubject(JsonElement subject) => new(
        subject.GetProperty("name").GetString()!, subject.GetProperty("covers").GetString()!, subject.GetProperty("plan").GetString()!,
        subject.GetProperty("weeks").GetInt32(), subject.GetProperty("pastWeeks").GetInt32(),
        subject.GetProperty("answers").EnumerateObject().ToDictionary(answer => answer.Name, answer => answer.Value.GetRawText()));

    private static string Folder([CallerFilePath] string source = "") => Path.GetDirectoryName(source)!;
}
