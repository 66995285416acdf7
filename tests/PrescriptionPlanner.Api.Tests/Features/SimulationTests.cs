using System.Net;
using System.Text.Json.Nodes;

namespace PrescriptionPlanner.Api.Tests.Features;

public sealed class SimulationTests(RunningPlanner service) : IClassFixture<RunningPlanner>
{
    private const string Path = "/v1/plans/simulate";

    private readonly HttpClient _client = service.CreateClient();

    [Fact]
    public async Task Simulate_NoScenario_IsTheIssuedCalendar()
    {
        foreach (var name in Example.Names)
        {
            var issued = (await (await _client.PostAsync(Wire.Preview, Example.Read(name))).JsonAsync())["exercise"]!["calendar"]!.AsArray();
            var simulated = (await (await _client.PostAsync(Path, Example.Read(name))).AssertAsync(HttpStatusCode.OK))["calendar"]!.AsArray();
            Assert.Equal(issued.Count, simulated.Count);
            foreach (var (week, asIssued) in simulated.Zip(issued))
            {
                var dose = week!["dose"]!.AsObject();
                dose.Remove("provisional");
                Assert.True(JsonNode.DeepEquals(asIssued, dose), $"{name} {week["week"]}: {dose.ToJsonString()}");
                Assert.Equal((int)week["sessionsLogged"]!, (int)week["sessionsDone"]!);
            }
        }
    }

    [Fact]
    public async Task Simulate_SomeSessionsLeftOut_NeverClimbsAbove()
    {
        foreach (var name in Example.Names)
        {
            var (full, part) = (await CalendarAsync(name, null), await CalendarAsync(name, """{"adherence":0.9}"""));
            var (planned, done) = (part.Sum(week => (int)week["sessionsLogged"]!), part.Sum(week => (int)week["sessionsDone"]!));
            Assert.InRange(done * 100 / planned, 88, 91);
            foreach (var (whole, less) in full.Zip(part))
                foreach (var (modality, step) in less["positions"]!.AsObject())
                    Assert.True((int)step! <= (int)whole["positions"]![modality]!, $"{name} {less["week"]} {modality}");
            Assert.All(await CalendarAsync(name, """{"adherence":0}"""), week => Assert.Equal(0, (int)week["sessionsDone"]!));
        }
    }

    [Fact]
    public async Task Simulate_ExampleScenario_UnfoldsAsItSays()
    {
        var weeks = await CalendarAsync(Example.Names[0], """
            { "adherence": 0.9, "events": [ { "week": 5, "pain": { "during": 6 } }, { "fromWeek": 8, "toWeek": 9, "status": "missed" }, { "week": 12, "adverseEvents": [ { "code": "fallWithInjury" } ] } ] }
            """);
        Assert.All(weeks[4]["decision"]!["modalities"]!.AsArray().Where(modality => (int)modality!["fromStep"]! > 1), modality => Assert.Equal("stepBack", (string?)modality!["decision"]));
        Assert.Equal((0, 0), ((int)weeks[7]["sessionsDone"]!, (int)weeks[8]["sessionsDone"]!));
        Assert.Equal(["active", "suspended", "suspended"], new[] { weeks[10], weeks[11], weeks[12] }.Select(week => (string?)week["status"]));
        Assert.Empty(weeks[12]["dose"]!["sessions"]!.AsArray());
        Assert.NotEmpty(weeks[11]["flags"]!.AsArray());
        var resumed = await CalendarAsync(Example.Names[0], """{ "events": [ { "week": 12, "adverseEvents": [ { "code": "fallWithInjury" } ] }, { "week": 14, "resumes": true } ] }""");
        Assert.NotEmpty(resumed[13]["dose"]!["sessions"]!.AsArray());
        var waits = await CalendarAsync(Example.Names[0], """{"approves":false}""", options => options["progression"] = new JsonObject { ["approval"] = "clinician" });
        Assert.All(waits, week => Assert.Equal(1, (int)week["positions"]!["resistance"]!));
    }

    [Theory]
    [InlineData("""{"adherence":1.1}""", "/scenario/adherence")]
    [InlineData("""{"adherence":-0.1}""", "/scenario/adherence")]
    [InlineData("""{"events":[null]}""", "/scenario/events/0")]
    [InlineData("""{"events":[{}]}""", "/scenario/events/0/fromWeek")]
    [InlineData("""{"events":[{"week":0}]}""", "/scenario/events/0/week")]
    [InlineData("""{"events":[{"week":25}]}""", "/scenario/events/0/week")]
    [InlineData("""{"events":[{"week":3,"fromWeek":3}]}""", "/scenario/events/0/week")]
    [InlineData("""{"events":[{"fromWeek":9,"toWeek":8}]}""", "/scenario/events/0/toWeek")]
    [InlineData("""{"events":[{"fromWeek":9}]}""", "/scenario/events/0/toWeek")]
    [InlineData("""{"events":[{"week":3,"sessionRpe":11}]}""", "/scenario/events/0/sessionRpe")]
    [InlineData("""{"events":[{"week":3,"pain":{"during":11}}]}""", "/scenario/events/0/pain/during")]
    [InlineData("""{"events":[{"week":3,"adverseEvents":[{}]}]}""", "/scenario/events/0/adverseEvents/0/code")]
    public async Task Simulate_ImpossibleScenario_IsNamed(string scenario, string pointer)
    {
        var problem = await (await _client.PostAsync(Path, Body(Example.Names[0], scenario))).AssertProblemAsync(HttpStatusCode.BadRequest, "invalid-request");
        Assert.Contains(pointer, problem.Pointers());
    }

    [Fact]
    public async Task Simulate_TooManyEvents_IsRefused()
    {
        var scenario = $$"""{"events":[{{string.Join(',', Enumerable.Repeat("{\"week\":1}", 201))}}]}""";
        var problem = await (await _client.PostAsync(Path, Body(Example.Names[0], scenario))).AssertProblemAsync(HttpStatusCode.BadRequest, "invalid-request");
        Assert.Equal(["/scenario/events"], problem.Pointers());
        await (await _client.PostAsync(Path, "{}")).AssertProblemAsync(HttpStatusCode.BadRequest, "invalid-request");
    }

    [Fact]
    public async Task Simulate_StoppedProfile_IsRefusedWithFindings()
    {
        var body = Example.Robust;
        body["profile"]!["vitals"]!["systolicMmHg"] = 213;
        var problem = await (await _client.PostAsync(Path, body)).AssertProblemAsync(HttpStatusCode.UnprocessableEntity, "clinically-refused");
        Assert.NotEmpty(problem["findings"]!.AsArray());
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task StoredPlan_LivedLikeTheScenario_IsDecidedAndDosedTheSame(DatabaseProvider database)
    {
        // A stop sign in the simulation comes with the first session of its week, before the rest of it is logged.
        var scenario = """
            { "events": [ { "fromWeek": 1, "toWeek": 24, "sessionRpe": 1 }, { "week": 5, "pain": { "before": 0, "during": 6, "nextMorning": 0 } }, { "week": 7, "techniqueOk": false },
              { "fromWeek": 9, "toWeek": 10, "status": "missed" }, { "week": 14, "status": "partial" }, { "week": 16, "logged": false }, { "week": 18, "sessionRpe": 9 } ] }
            """;
        var simulated = await CalendarAsync(Example.Names[0], scenario, options => options["startDate"] = "2026-11-30");
        await using var planner = await StoredPlanner.StartAsync(database);
        var plan = await planner.IssueAsync();
        foreach (var week in simulated)
        {
            var number = (int)week["week"]!;
            var decision = await plan.LiveAsync(number, (session, log) => number switch
            {
                5 => With(log, "pain", new JsonObject { ["before"] = 0, ["during"] = 6, ["nextMorning"] = 0 }),
                7 => With(log, "techniqueOk", false),
                9 or 10 => IssuedPlan.Missed(session),
                14 => With(log, "status", "partial"),
                16 => null,
                18 => With(log, "sessionRpe", 9),
                _ => log,
            });
            var dose = await plan.WeekAsync(number);
            dose.Remove("provisional");
            week["dose"]!.AsObject().Remove("provisional");
            Assert.True(JsonNode.DeepEquals(week["dose"], dose), $"week {number}: {dose.ToJsonString()}\n{week["dose"]!.ToJsonString()}");
            Assert.True(JsonNode.DeepEquals(week["decision"]!["modalities"], decision["modalities"]), $"week {number}: {decision["modalities"]!.ToJsonString()}\n{week["decision"]!["modalities"]!.ToJsonString()}");
            var stored = await plan.ReadAsync();
            Assert.True(JsonNode.DeepEquals(week["positions"], stored["positions"]), $"week {number}: {stored["positions"]!.ToJsonString()} {week["positions"]!.ToJsonString()}");
            Assert.Equal((string?)week["status"], (string?)stored["status"]);
        }

        Assert.Equal("completed", (string?)(await plan.ReadAsync())["status"]);
        Assert.Null((await plan.ReadAsync())["nextDecisionOn"]);
        planner.Clock.Now = plan.DueAt(40);
        Assert.Equal(24, (await plan.DecisionsAsync()).Count);
    }

    private static JsonObject With(JsonObject log, string name, JsonNode value)
    {
        log[name] = value;
        return log;
    }

    private static JsonObject Body(string name, string? scenario, Action<JsonObject>? options = null)
    {
        var body = Example.Read(name);
        options?.Invoke(body["options"]!.AsObject());
        if (scenario is not null) body["scenario"] = JsonNode.Parse(scenario);
        return body;
    }

    private async Task<IReadOnlyList<JsonObject>> CalendarAsync(string name, string? scenario, Action<JsonObject>? options = null) =>
        [.. (await (await _client.PostAsync(Path, Body(name, scenario, options))).AssertAsync(HttpStatusCode.OK))["calendar"]!.AsArray().Select(week => week!.AsObject())];
}
