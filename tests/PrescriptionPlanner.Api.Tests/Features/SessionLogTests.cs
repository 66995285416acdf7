using System.Net;
using System.Text.Json.Nodes;
using NodaTime;

namespace PrescriptionPlanner.Api.Tests.Features;

public sealed class SessionLogTests
{
    [Theory, OnSqlite, OnPostgreSql]
    public async Task Log_ThenGetAndList_AnswersWhatWasSent(DatabaseProvider database)
    {
        await using var planner = await StoredPlanner.StartAsync(database);
        var plan = await planner.IssueAsync();
        plan.GoTo(1, 7, 20);
        var session = Session(await plan.WeekAsync(1), "resistance");
        var log = IssuedPlan.LogOf(session);
        log["durationMinutes"] = 38;
        log["sessionRpe"] = 2.5;
        log["pain"]!["nextMorning"] = null;
        log["pain"]!["newMidlineSpinalPain"] = false;
        log["note"] = "好\nok";
        log["externalId"] = "app-1";
        log["averageHeartRateBpm"] = 101;
        log["sets"] = new JsonArray(new JsonObject { ["exercise"] = "legPress", ["loadKg"] = 12.5, ["repetitions"] = 12, ["repetitionsInReserve"] = 4 });
        var response = await plan.LogAsync(log);
        var made = await response.AssertAsync(HttpStatusCode.Created);
        foreach (var (name, value) in log) Assert.True(JsonNode.DeepEquals(value, made[name]), $"{name}: {made[name]?.ToJsonString()}");
        Assert.Equal((1, 1, "resistance"), ((int)made["week"]!, (int)made["countsInWeek"]!, (string?)made["modality"]));
        var path = response.Headers.Location!.OriginalString;
        var read = await planner.Client.SendAsync(HttpMethod.Get, path);
        Assert.True(JsonNode.DeepEquals(made, await read.AssertAsync(HttpStatusCode.OK)));
        Assert.Equal(HttpStatusCode.NotModified, (await planner.Client.SendAsync(HttpMethod.Get, path, noneMatch: read.Tag())).StatusCode);
        Assert.True(JsonNode.DeepEquals(made, Assert.Single((await planner.GetAsync(plan.Logs + "?week=1"))["items"]!.AsArray())));
        Assert.Empty((await planner.GetAsync(plan.Logs + "?week=2"))["items"]!.AsArray());

        // The same external id again, whatever else it says, is the first log.
        log["sessionId"] = (string)(await plan.WeekAsync(1))["sessions"]![1]!["id"]!;
        var again = await plan.LogAsync(log);
        Assert.True(JsonNode.DeepEquals(made, await again.AssertAsync(HttpStatusCode.OK)));
        Assert.Equal(response.Tag(), again.Tag());
        log.Remove("externalId");
        log["sessionId"] = (string)session["id"]!;
        Assert.Equal(["/sessionId"], (await (await plan.LogAsync(log)).AssertProblemAsync(HttpStatusCode.Conflict, "conflict")).Pointers());
    }

    [Theory, OnSqlite]
    public async Task Log_WhatCannotBe_IsNamedByPointer(DatabaseProvider database)
    {
        await using var planner = await StoredPlanner.StartAsync(database);
        var plan = await planner.IssueAsync();
        plan.GoTo(1, 3, 20);
        var session = Session(await plan.WeekAsync(1), "resistance");
        (string Pointer, Action<JsonObject> Change)[] cases =
        [
            ("/sessionId", log => log["sessionId"] = "w01-resistance-9"), ("/sessionId", log => log["sessionId"] = "nonsense"), ("/sessionId", log => log["sessionId"] = "w00-resistance-1"),
            ("/sessionId", log => log["sessionId"] = "w02-resistance-1"), ("/sessionId", log => log["sessionId"] = "w99-resistance-1"), ("/sessionId", log => log["sessionId"] = "w01-hiit-1"),
            ("/sessionId", log => log.Remove("sessionId")), ("/sessionId", log => log["sessionId"] = "w99999999999-resistance-1"),
            ("/performedOn", log => log["performedOn"] = "2026-12-03"), ("/performedOn", log => log["performedOn"] = "2026-11-29"), ("/performedOn", log => log["performedOn"] = "2126-01-01"),
            ("/performedOn", log => log.Remove("performedOn")), ("/status", log => log.Remove("status")),
            ("/durationMinutes", log => log["durationMinutes"] = -1), ("/durationMinutes", log => log["durationMinutes"] = 100_000), ("/sessionRpe", log => log["sessionRpe"] = 10.5),
            ("/sessionRpe", log => log["sessionRpe"] = -1), ("/sessionRpe", log => log["sessionRpe"] = 3.14), ("/pain/before", log => log["pain"]!["before"] = 11),
            ("/pain/during", log => log["pain"]!["during"] = -1), ("/pain/nextMorning", log => log["pain"]!["nextMorning"] = 12), ("/averageHeartRateBpm", log => log["averageHeartRateBpm"] = 5),
            ("/intervalsCompleted", log => log["intervalsCompleted"] = -1), ("/boutsCompleted", log => log["boutsCompleted"] = -1), ("/adverseEvents/0/code", log => log["adverseEvents"] = new JsonArray(new JsonObject())),
            ("/adverseEvents/0/code", log => log["adverseEvents"] = new JsonArray((JsonNode?)null)), ("/note", log => log["note"] = "\0"), ("/note", log => log["note"] = new string('x', 2_001)),
            ("/externalId", log => log["externalId"] = ""), ("/sets/0/exercise", log => log["sets"] = Sets("legPressX", 10, 10, 3)), ("/sets/0/loadKg", log => log["sets"] = Sets("legPress", -1, 10, 3)),
            ("/sets/0/repetitions", log => log["sets"] = Sets("legPress", 10, -1, 3)), ("/sets/0/repetitionsInReserve", log => log["sets"] = Sets("legPress", 10, 10, -1)),
            ("/sets/0", log => log["sets"] = new JsonArray((JsonNode?)null)),
        ];
        foreach (var (pointer, change) in cases)
        {
            var log = IssuedPlan.LogOf(session);
            change(log);
            var problem = await (await plan.LogAsync(log)).AssertProblemAsync(HttpStatusCode.BadRequest, "invalid-request");
            Assert.True(problem.Pointers().SequenceEqual([pointer]), $"{pointer}: {problem.ToJsonString()}");
        }

        foreach (var (name, value) in new (string, JsonNode)[] { ("durationMinutes", 10), ("sessionRpe", 3), ("sets", Sets("legPress", 10, 10, 3)), ("intervalsCompleted", 1), ("boutsCompleted", 1) })
        {
            var missed = IssuedPlan.Missed(session);
            missed[name] = value;
            Assert.Equal(["/" + name], (await (await plan.LogAsync(missed)).AssertProblemAsync(HttpStatusCode.BadRequest, "invalid-request")).Pointers());
        }

        var unknown = IssuedPlan.LogOf(session);
        unknown["adverseEvents"] = new JsonArray(new JsonObject { ["code"] = "feltFine" });
        await (await plan.LogAsync(unknown)).AssertProblemAsync(HttpStatusCode.BadRequest, "malformed-body");
        await (await planner.Client.PostAsync($"/v1/plans/{Guid.NewGuid()}/session-logs", IssuedPlan.LogOf(session))).AssertProblemAsync(HttpStatusCode.NotFound, "not-found");
        Assert.Empty((await planner.GetAsync(plan.Logs))["items"]!.AsArray());
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task Replace_BeforeTheDecision_CountsAndAfterItIsRefused(DatabaseProvider database)
    {
        await using var planner = await StoredPlanner.StartAsync(database);
        var plan = await planner.IssueAsync();
        await plan.LogWeekAsync(1);
        var logs = (await planner.GetAsync(plan.Logs))["items"]!.AsArray().Select(item => item!).Where(item => (string?)item["modality"] == "resistance").ToList();
        var path = $"{plan.Logs}/{logs[0]["id"]}";
        var tag = (await planner.Client.SendAsync(HttpMethod.Get, path)).Tag();
        var changed = IssuedPlan.LogOf(Session(await plan.WeekAsync(1), "resistance"));
        changed["sessionId"] = (string)logs[0]["sessionId"]!;
        changed["performedOn"] = (string)logs[0]["performedOn"]!;
        changed["pain"] = new JsonObject { ["before"] = 0, ["during"] = 6, ["nextMorning"] = 0 };
        await (await planner.Client.SendAsync(HttpMethod.Put, path, changed)).AssertProblemAsync(HttpStatusCode.PreconditionRequired, "precondition-required");
        await (await planner.Client.SendAsync(HttpMethod.Put, path, changed, match: "\"9\"")).AssertProblemAsync(HttpStatusCode.PreconditionFailed, "precondition-failed");
        var otherSession = changed.DeepClone().AsObject();
        otherSession["sessionId"] = (string)logs[1]["sessionId"]!;
        Assert.Equal(["/sessionId"], (await (await planner.Client.SendAsync(HttpMethod.Put, path, otherSession, match: tag)).AssertProblemAsync(HttpStatusCode.BadRequest, "invalid-request")).Pointers());
        // Half a second before noon it still counts.
        planner.Clock.Now = plan.DueAt(1) - Duration.FromMilliseconds(500);
        var replaced = await planner.Client.SendAsync(HttpMethod.Put, path, changed, match: tag);
        await replaced.AssertAsync(HttpStatusCode.OK);
        Assert.NotEqual(tag, replaced.Tag());

        // Noon has passed and nothing has swept: the change comes too late all the same.
        planner.Clock.Now = plan.DueAt(1);
        changed["pain"]!["during"] = 0;
        await (await planner.Client.SendAsync(HttpMethod.Put, path, changed, match: replaced.Tag())).AssertProblemAsync(HttpStatusCode.Conflict, "already-decided");
        Assert.Equal(6, (int)(await planner.GetAsync(path))["pain"]!["during"]!);
        var resistance = IssuedPlan.Of(await plan.DecisionAsync(1), "resistance");
        Assert.Equal("hold", (string?)resistance["decision"]);
        Assert.Equal("PRG-PAIN-004", (string?)resistance["ruleIds"]![0]);
        Assert.Equal(6, (int)resistance["inputs"]!["painDuring"]!);
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task Log_AfterNoon_CountsInTheNextDecisionWheneverTheSweepRuns(DatabaseProvider database)
    {
        await using var planner = await StoredPlanner.StartAsync(database);
        foreach (var sweepsOnTime in new[] { true, false })
        {
            var plan = await planner.IssueAsync();
            var late = "";
            await plan.LogWeekAsync(1, (session, log) => late.Length == 0 && (string?)session["modality"] == "aerobic" ? Leave(ref late, log) : log);
            planner.Clock.Now = plan.DueAt(1);
            if (sweepsOnTime) await planner.SweepAsync();
            var log = JsonNode.Parse(late)!.AsObject();
            log["pain"] = new JsonObject { ["before"] = 0, ["during"] = 7, ["nextMorning"] = 0 };
            var made = await (await plan.LogAsync(log)).AssertAsync(HttpStatusCode.Created);
            Assert.Equal((1, 2), ((int)made["week"]!, (int)made["countsInWeek"]!));
            var first = IssuedPlan.Of(await plan.DecisionAsync(1), "aerobic");
            Assert.Equal("hold", (string?)first["decision"]);
            Assert.Equal(0, (int)first["inputs"]!["painDuring"]!);

            var second = IssuedPlan.Of(await plan.LiveAsync(2), "aerobic");
            Assert.Equal("PRG-PAIN-004", (string?)second["ruleIds"]![0]);
            Assert.Equal(7, (int)second["inputs"]!["painDuring"]!);
            Assert.Equal(100, (int)second["inputs"]!["adherencePercent"]!);
        }
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task List_PageByPage_HoldsEveryLogOnce(DatabaseProvider database)
    {
        await using var planner = await StoredPlanner.StartAsync(database);
        var plan = await planner.IssueAsync();
        await plan.LogWeekAsync(1);
        var (ids, cursor) = (new List<string>(), "");
        do
        {
            var page = await planner.GetAsync($"{plan.Logs}?limit=2{cursor}");
            ids.AddRange(page["items"]!.AsArray().Select(item => (string)item!["id"]!));
            cursor = page["nextCursor"] is { } next ? $"&cursor={next}" : "";
        }
        while (cursor.Length > 0);
        Assert.Equal(7, ids.Count);
        Assert.Equal(7, ids.Distinct().Count());
        foreach (var query in new[] { "limit=0", "limit=201", "cursor=zz" })
            await (await planner.Client.SendAsync(HttpMethod.Get, $"{plan.Logs}?{query}")).AssertProblemAsync(HttpStatusCode.BadRequest, "invalid-request");
        Assert.Equal(HttpStatusCode.BadRequest, (await planner.Client.SendAsync(HttpMethod.Get, $"{plan.Logs}?week=x")).StatusCode);
    }

    [Theory, OnSqlite]
    public async Task Observe_WhatCannotBe_IsNamedAndTheSameIdIsTheFirst(DatabaseProvider database)
    {
        await using var planner = await StoredPlanner.StartAsync(database);
        var plan = await planner.IssueAsync();
        plan.GoTo(1, 3, 20);
        var path = plan.Path + "/observations";
        foreach (var (body, pointer) in new[]
        {
            ("""{"adverseEvents":[{"code":"fall"}]}""", "/observedOn"), ("""{"observedOn":"2026-12-03","adverseEvents":[{"code":"fall"}]}""", "/observedOn"),
            ("""{"observedOn":"1990-12-03","adverseEvents":[{"code":"fall"}]}""", "/observedOn"), ("""{"observedOn":"2026-12-02"}""", ""), ("""{"observedOn":"2026-12-02","adverseEvents":[],"pain":{}}""", ""),
            ("""{"observedOn":"2026-12-02","pain":{"during":11}}""", "/pain/during"), ("""{"observedOn":"2026-12-02","adverseEvents":[{}]}""", "/adverseEvents/0/code"),
        })
        {
            var problem = await (await planner.Client.PostAsync(path, body)).AssertProblemAsync(HttpStatusCode.BadRequest, "invalid-request");
            Assert.True(problem.Pointers().SequenceEqual([pointer]), $"{body}: {problem.ToJsonString()}");
        }

        var observed = """{"observedOn":"2026-12-02","externalId":"o1","adverseEvents":[{"code":"nearFall"}],"note":"stairs"}""";
        var made = await (await planner.Client.PostAsync(path, observed)).AssertAsync(HttpStatusCode.Created);
        Assert.True(JsonNode.DeepEquals(made, await (await planner.Client.PostAsync(path, observed)).AssertAsync(HttpStatusCode.OK)));
        Assert.True(JsonNode.DeepEquals(made, Assert.Single((await planner.GetAsync(path))["items"]!.AsArray())));
    }

    private static JsonObject? Leave(ref string late, JsonObject log)
    {
        late = log.ToJsonString();
        return null;
    }

    private static JsonNode Session(JsonObject week, string modality) => week["sessions"]!.AsArray().First(session => (string?)session!["modality"] == modality)!;

    private static JsonArray Sets(string exercise, decimal load, int repetitions, int reserve) =>
        new(new JsonObject { ["exercise"] = exercise, ["loadKg"] = load, ["repetitions"] = repetitions, ["repetitionsInReserve"] = reserve });
}
