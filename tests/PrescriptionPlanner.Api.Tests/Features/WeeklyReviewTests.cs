using System.Net;
using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;

namespace PrescriptionPlanner.Api.Tests.Features;

public sealed class WeeklyReviewTests
{
    private const string Path = "/v1/weekly-review";

    [Theory, OnSqlite, OnPostgreSql]
    public async Task Review_FlagsFirst_ThenWhatWaits_PageByPage(DatabaseProvider database)
    {
        await using var planner = await StoredPlanner.StartAsync(database);
        var plans = new List<IssuedPlan>();
        for (var index = 0; index < 6; index++)
            plans.Add(await planner.IssueAsync(name: $"P{index}", options: options => options["progression"] = new JsonObject { ["approval"] = index is 1 or 4 ? "clinician" : "automatic" }));
        foreach (var plan in plans) await plan.LogWeekAsync(1);
        await (await plans[3].ObserveAsync("fall")).AssertAsync(HttpStatusCode.Created);
        await (await plans[5].ObserveAsync("chestPain")).AssertAsync(HttpStatusCode.Created);
        planner.Clock.Now = plans[0].DueAt(1);
        // No sweep has run: the page itself shows the decisions that were due.
        var items = new List<JsonObject>();
        var next = $"{Path}?weekOf=2026-12-02&limit=2";
        while (next is not null)
        {
            var response = await planner.Client.SendAsync(HttpMethod.Get, next);
            items.AddRange((await response.AssertAsync(HttpStatusCode.OK))["items"]!.AsArray().Select(item => item!.AsObject()));
            next = response.Headers.TryGetValues("Link", out var links) ? links.Single().Split('<', '>')[1] : null;
            Assert.InRange(items.Count, 1, 6);
        }

        Assert.Equal(6, items.Select(item => (string)item["planId"]!).Distinct().Count());
        Assert.Equal(new[] { plans[3].Id, plans[5].Id }.Order(StringComparer.Ordinal), items.Take(2).Select(item => (string)item["planId"]!).Order(StringComparer.Ordinal));
        Assert.All(items.Take(2), item => Assert.NotEmpty(item["flags"]!.AsArray()));
        Assert.All(items.Skip(2), item => Assert.Empty(item["flags"]!.AsArray()));
        Assert.Equal([true, true, false, false], items.Skip(2).Select(item => (bool)item["awaitsReview"]!));
        Assert.All(items, item => Assert.Equal(1, (int)item["decision"]!["week"]!));
        Assert.All(items, item => Assert.Equal(1, (int)item["week"]!));
        Assert.Equal("suspended", (string?)items.Single(item => (string?)item["planId"] == plans[5].Id)["status"]);

        Assert.Equal(2, (await planner.GetAsync(Path + "?flag=true"))["items"]!.AsArray().Count);
        Assert.Equal(4, (await planner.GetAsync(Path + "?flag=false"))["items"]!.AsArray().Count);
        foreach (var (query, pointer) in new[] { ("limit=0", "/limit"), ("limit=201", "/limit"), ("flag=yes", "/flag"), ("weekOf=yesterday", "/weekOf"), ("weekOf=2026-02-30", "/weekOf"), ("weekOf=1890-01-01", "/weekOf"), ("cursor=abc", "/cursor"), ("cursor=%00", "/cursor") })
            Assert.Equal([pointer], (await (await planner.Client.SendAsync(HttpMethod.Get, $"{Path}?{query}")).AssertProblemAsync(HttpStatusCode.BadRequest, "invalid-request")).Pointers());
    }

    [Theory, OnSqlite]
    public async Task Review_MinutesDone_AreJudgedAtTheirBoundaries(DatabaseProvider database)
    {
        await using var planner = await StoredPlanner.StartAsync(database);
        (int Percent, string Adherence)[] cases = [(50, "part"), (49, "missed"), (79, "part"), (80, "onPlan"), (100, "onPlan"), (120, "onPlan"), (121, "above"), (0, "missed")];
        foreach (var (percent, adherence) in cases)
        {
            var plan = await planner.IssueAsync();
            var planned = (await plan.WeekAsync(1))["sessions"]!.AsArray().Where(session => (string?)session!["modality"] == "aerobic").Sum(session => (int)session!["durationMinutes"]!);
            // All minutes in the first session, so that they come to the percentage itself, rounded up to a whole minute.
            var minutes = (planned * percent + 99) / 100;
            if (minutes * 100 / planned != percent) minutes = planned * percent / 100;
            var first = true;
            await plan.LogWeekAsync(1, (session, log) =>
            {
                if ((string?)session["modality"] != "aerobic") return null;
                log["durationMinutes"] = first ? minutes : 0;
                first = false;
                return log;
            });
            var aerobic = await ModalityAsync(planner, plan, "aerobic");
            Assert.Equal((planned, minutes), ((int)aerobic["minutesPlanned"]!, (int)aerobic["minutesDone"]!));
            var shown = (int)aerobic["percent"]!;
            Assert.InRange(shown, percent - 2, percent + 2);
            var expected = shown switch { < 50 => "missed", < 80 => "part", <= 120 => "onPlan", _ => "above" };
            Assert.Equal(expected, (string?)aerobic["adherence"]);
            if (shown == percent) Assert.Equal(adherence, (string?)aerobic["adherence"]);
            var resistance = await ModalityAsync(planner, plan, "resistance");
            Assert.Equal(("check", 0), ((string?)resistance["adherence"], (int)resistance["minutesDone"]!));
        }

        var silent = await planner.IssueAsync();
        silent.GoTo(1, 7, 20);
        var item = await ItemAsync(planner, silent);
        Assert.True((bool)item["nothingLogged"]!);
        Assert.All(item["modalities"]!.AsArray(), modality => Assert.Equal("check", (string?)modality!["adherence"]));
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task Review_EffortPainAndLoad_AreThoseLogged(DatabaseProvider database)
    {
        await using var planner = await StoredPlanner.StartAsync(database);
        var plan = await planner.IssueAsync();
        await plan.LiveAsync(1);
        await plan.LogWeekAsync(2, (session, log) =>
        {
            log["sessionRpe"] = 2;
            if ((string?)session["modality"] == "aerobic") log["pain"] = new JsonObject { ["before"] = 1, ["during"] = 2, ["nextMorning"] = 1 };
            return log;
        });
        var item = await ItemAsync(planner, plan);
        Assert.Equal((2m, 1m), ((decimal)item["effort"]!["mean"]!, (decimal)item["effort"]!["changeFromWeekBefore"]!));
        Assert.Equal((2, 1, 2, false), ((int)item["pain"]!["worstDuring"]!, (int)item["pain"]!["worstNextMorning"]!, (int)item["pain"]!["changeFromWeekBefore"]!, (bool)item["pain"]!["newMidlineSpinalPain"]!));
        var sessions = (await plan.WeekAsync(2))["sessions"]!.AsArray();
        Assert.Equal(sessions.Sum(session => 2 * (int)session!["durationMinutes"]!), (int)item["load"]!["done"]!);
        Assert.Equal((int)(await plan.WeekAsync(2))["loadArbitraryUnits"]!, (int)item["load"]!["planned"]!);
        Assert.All(item["modalities"]!.AsArray(), modality => Assert.Equal((100, "onPlan"), ((int)modality!["percent"]!, (string?)modality["adherence"])));
        Assert.Null(item["decision"]);
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task Approvals_SeveralAtOnce_AreAnsweredOneByOne(DatabaseProvider database)
    {
        await using var planner = await StoredPlanner.StartAsync(database);
        var plans = new List<IssuedPlan>();
        for (var index = 0; index < 4; index++) plans.Add(await planner.IssueAsync(options: options => options["progression"] = new JsonObject { ["approval"] = "clinician" }));
        var automatic = await planner.IssueAsync();
        foreach (var plan in plans.Append(automatic)) await plan.LogWeekAsync(1);
        planner.Clock.Now = plans[0].DueAt(1);
        await (await plans[2].ObserveAsync("fall")).AssertAsync(HttpStatusCode.Created);
        var unknown = Guid.NewGuid().ToString();
        var body = new JsonObject
        {
            ["items"] = new JsonArray([.. plans.Take(3).Select(plan => plan.Id).Append(automatic.Id).Append(unknown).Append(plans[0].Id).Select(id => new JsonObject { ["planId"] = id, ["week"] = 1 }), new JsonObject { ["planId"] = plans[3].Id, ["week"] = 2 }]),
        };
        var answer = await (await planner.Client.PostAsync(Path + "/approvals", body)).AssertAsync(HttpStatusCode.OK);
        Assert.Equal(["approved", "approved", "flagged", "notWaiting", "notFound", "notWaiting", "notFound"], answer["items"]!.AsArray().Select(item => (string?)item!["result"]));
        var steps = new List<int>();
        foreach (var plan in plans) steps.Add(await plan.StepAsync("resistance"));
        Assert.Equal([2, 2, 1, 1], steps);

        foreach (var (wrong, pointer) in new[]
        {
            ("{}", "/items"), ("""{"items":[]}""", "/items"), ("""{"items":[{"week":1}]}""", "/items/0/planId"), ($$"""{"items":[{"planId":"{{unknown}}"}]}""", "/items/0/week"),
            ($$"""{"items":[{"planId":"{{unknown}}","week":0}]}""", "/items/0/week"), ($$"""{"items":[{{string.Join(',', Enumerable.Repeat($$"""{"planId":"{{unknown}}","week":1}""", 201))}}]}""", "/items"),
        })
            Assert.Equal([pointer], (await (await planner.Client.PostAsync(Path + "/approvals", wrong)).AssertProblemAsync(HttpStatusCode.BadRequest, "invalid-request")).Pointers());
        Assert.Equal(["/items/0/planId", "/items/0/week"], (await (await planner.Client.PostAsync(Path + "/approvals", """{"items":[null]}""")).AssertProblemAsync(HttpStatusCode.BadRequest, "invalid-request")).Pointers());
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task Review_OfALargerCaseload_TakesNoMoreCommands(DatabaseProvider database)
    {
        using var commands = new CommandCount();
        await using var planner = await StoredPlanner.StartAsync(database, additions: services => services.AddLogging(
            logging => logging.AddProvider(commands).AddFilter<CommandCount>(CommandCount.Category, LogLevel.Information)));
        var plans = new List<IssuedPlan>();
        for (var index = 0; index < 60; index++) plans.Add(await planner.IssueAsync());
        foreach (var plan in plans.Take(3)) await plan.LogWeekAsync(1);
        planner.Clock.Now = plans[0].DueAt(1);
        await planner.SweepAsync();
        async Task<int> CountAsync(int limit)
        {
            var before = commands.Seen;
            Assert.Equal(limit, (await planner.GetAsync($"{Path}?limit={limit}&weekOf=2026-12-02"))["items"]!.AsArray().Count);
            return commands.Seen - before;
        }

        await CountAsync(5);
        var (few, many) = (await CountAsync(5), await CountAsync(60));
        Assert.InRange(few, 1, 20);
        Assert.Equal(few, many);
    }

    private static async Task<JsonObject> ItemAsync(StoredPlanner planner, IssuedPlan plan) =>
        (await planner.GetAsync(Path + "?limit=200"))["items"]!.AsArray().Select(item => item!.AsObject()).Single(item => (string?)item["planId"] == plan.Id);

    private static async Task<JsonNode> ModalityAsync(StoredPlanner planner, IssuedPlan plan, string modality) =>
        (await ItemAsync(planner, plan))["modalities"]!.AsArray().Single(item => (string?)item!["modality"] == modality)!;

    /// <summary>Counts the commands that the service sends to its database, by what is logged of them.</summary>
    private sealed class CommandCount : ILoggerProvider, ILogger
    {
        public const string Category = "Microsoft.EntityFrameworkCore.Database.Command";

        private int _seen;

        public int Seen => Volatile.Read(ref _seen);

        public ILogger CreateLogger(string categoryName) => categoryName == Category ? this : NullLogger.Instance;

        public IDisposable? BeginScope<TState>(TState state) where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
        {
            // What was read is recorded a little later, by commands of its own.
            if (eventId.Name?.EndsWith("CommandExecuted", StringComparison.Ordinal) == true
                && !formatter(state, exception).Contains("INSERT INTO \"audit_event\"", StringComparison.Ordinal)) Interlocked.Increment(ref _seen);
        }

        public void Dispose()
        {
        }
    }
}
