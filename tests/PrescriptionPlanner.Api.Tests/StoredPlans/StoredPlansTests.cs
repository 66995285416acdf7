using System.Net;
using System.Text.Json;
using NodaTime;

namespace PrescriptionPlanner.Api.Tests.StoredPlans;

/// <summary>Plans that an earlier build stored are shown as it showed them, and what is past stays so while the plans run on.</summary>
public sealed class StoredPlansTests(StoredPlansTests.Served served) : IClassFixture<StoredPlansTests.Served>
{
    private static readonly Duration Later = Duration.FromDays(21);

    public static TheoryData<string, string> Subjects => Of(_ => true);

    public static TheoryData<string, string> PlansWithPastWeeks => Of(subject => subject.PastWeeks > 0);

    [Theory, MemberData(nameof(Subjects))]
    public void Get_PlanOfAnEarlierBuild_IsAnsweredAsThen(string version, string name)
    {
        var subject = Find(version, name);
        AssertSame(subject, subject.Answers.Keys, served.Then[(version, name)]);
    }

    [Theory, MemberData(nameof(PlansWithPastWeeks))]
    public void Week_PastAndThreeWeeksLater_IsUnchanged(string version, string name)
    {
        var subject = Find(version, name);
        AssertSame(subject, Enumerable.Range(1, subject.PastWeeks).Select(Subject.Week), served.Later[(version, name)]);
    }

    private static TheoryData<string, string> Of(Func<Subject, bool> which)
    {
        var data = new TheoryData<string, string>();
        foreach (var fixture in PlanFixture.All)
            foreach (var subject in fixture.Subjects.Where(which)) data.Add(fixture.Version, subject.Name);
        return data;
    }

    private static Subject Find(string version, string name) =>
        PlanFixture.All.Single(fixture => fixture.Version == version).Subjects.Single(subject => subject.Name == name);

    private static void AssertSame(Subject subject, IEnumerable<string> questions, Dictionary<string, string> answers)
    {
        var differences = questions.Where(question => answers[question] != subject.Answers[question])
            .Select(question => $"{question}: {Difference(subject.Answers[question], answers[question])}").ToList();
        Assert.True(differences.Count == 0, $"{subject.Name} ({subject.Covers})\n{string.Join('\n', differences)}");
    }

    private static string Difference(string was, string now)
    {
        if (now[0] is not ('{' or '[')) return $"is {now}";
        using var before = JsonDocument.Parse(was);
        using var after = JsonDocument.Parse(now);
        return First(before.RootElement, after.RootElement, "$") ?? "the order of members or the form of numbers differs";
    }

    /// <summary>The first difference, as a JSON path and both values; <see langword="null"/> where both say the same.</summary>
    private static string? First(JsonElement was, JsonElement now, string path)
    {
        if (was.ValueKind != now.ValueKind) return Both();
        switch (was.ValueKind)
        {
            case JsonValueKind.Object:
                foreach (var member in was.EnumerateObject())
                {
                    if (!now.TryGetProperty(member.Name, out var own)) return $"{path}.{member.Name} was {Short(member.Value)}, is absent";
                    if (First(member.Value, own, $"{path}.{member.Name}") is { } inside) return inside;
                }

                foreach (var member in now.EnumerateObject())
                    if (!was.TryGetProperty(member.Name, out _)) return $"{path}.{member.Name} was absent, is {Short(member.Value)}";
                return null;
            case JsonValueKind.Array:
                var (left, right) = (was.EnumerateArray().ToList(), now.EnumerateArray().ToList());
                for (var index = 0; index < Math.Min(left.Count, right.Count); index++)
                    if (First(left[index], right[index], $"{path}[{index}]") is { } inside) return inside;
                return left.Count == right.Count ? null : $"{path} had {left.Count} items, has {right.Count}";
            default:
                return JsonElement.DeepEquals(was, now) ? null : Both();
        }

        string Both() => $"{path} was {Short(was)}, is {Short(now)}";
    }

    private static string Short(JsonElement value)
    {
        var text = value.GetRawText();
        return text.Length <= 120 ? text : text[..120] + "…";
    }

    /// <summary>What this build answers about the fixtures: at their instant, and three weeks and their decisions later.</summary>
    public sealed class Served : IAsyncLifetime
    {
        internal Dictionary<(string Version, string Name), Dictionary<string, string>> Then { get; } = [];

        internal Dictionary<(string Version, string Name), Dictionary<string, string>> Later { get; } = [];

        public async Task InitializeAsync()
        {
            foreach (var fixture in PlanFixture.All)
                await fixture.OnCopyAsync(async planner =>
                {
                    foreach (var subject in fixture.Subjects)
                        Then[(fixture.Version, subject.Name)] = await AskAsync(planner, subject.Questions(fixture.At));
                    planner.Clock.Now = fixture.At + StoredPlansTests.Later;
                    await DecideAsync(planner);
                    foreach (var subject in fixture.Subjects)
                    {
                        var past = Enumerable.Range(1, subject.PastWeeks).Select(Subject.Week).ToHashSet();
                        var questions = subject.Questions(fixture.At).Where(question => past.Contains(question.Name));
                        Later[(fixture.Version, subject.Name)] = await AskAsync(planner, questions);
                    }
                });
        }

        public Task DisposeAsync() => Task.CompletedTask;

        private static async Task<Dictionary<string, string>> AskAsync(
            StoredPlanner planner, IEnumerable<(string Name, string Path, string Language)> questions)
        {
            var answers = new Dictionary<string, string>();
            foreach (var (name, path, language) in questions) answers[name] = await PlanFixture.AskAsync(planner, path, language);
            return answers;
        }

        private static async Task DecideAsync(StoredPlanner planner)
        {
            var response = await planner.Client.SendAsync(HttpMethod.Post, "/v1/progression-runs");
            var run = await response.AssertAsync(HttpStatusCode.Accepted);
            var location = response.Headers.Location!.OriginalString;
            while ((string?)run["status"] is "queued" or "running") run = await planner.GetAsync(location);
            Assert.Equal(("finished", 0), ((string?)run["status"], (int)run["failures"]!));
            Assert.InRange((int)run["decisions"]!, 1, int.MaxValue);
        }
    }
}
