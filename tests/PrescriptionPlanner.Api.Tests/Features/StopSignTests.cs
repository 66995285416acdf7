using System.Net;
using System.Text.Json.Nodes;

namespace PrescriptionPlanner.Api.Tests.Features;

public sealed class StopSignTests
{
    [Theory, OnSqlite, OnPostgreSql]
    public async Task Stop_AtOnce_TakesTheRestOfTheWeekAway(DatabaseProvider database)
    {
        await using var planner = await StoredPlanner.StartAsync(database);
        var plan = await planner.IssueAsync();
        await plan.LiveAsync(1);
        plan.GoTo(2, 3, 9);
        var before = await plan.WeekAsync(2);
        await (await plan.ObserveAsync("chestPain")).AssertAsync(HttpStatusCode.Created);
        var stored = await plan.ReadAsync();
        Assert.Equal(("suspended", false), ((string?)stored["status"], (bool)stored["needsNewAssessment"]!));
        Assert.Equal("PRG-STOP-001", (string?)Assert.Single(stored["flags"]!.AsArray())!["ruleId"]);
        var week = await plan.WeekAsync(2);
        Assert.All(week["sessions"]!.AsArray(), session => Assert.True(string.CompareOrdinal((string)session!["date"]!, "2026-12-09") < 0, session.ToJsonString()));
        Assert.Equal(
            before["sessions"]!.AsArray().Count(session => string.CompareOrdinal((string)session!["date"]!, "2026-12-09") < 0), week["sessions"]!.AsArray().Count);
        Assert.NotEmpty(week["notPlaced"]!.AsArray());
        Assert.All(week["notPlaced"]!.AsArray(), item => Assert.Equal("suspended", (string?)item!["reason"]));
        Assert.Empty((await plan.WeekAsync(3))["sessions"]!.AsArray());

        // What was already done may still be logged; the decision of a suspended week raises nothing.
        await (await plan.LogAsync(IssuedPlan.LogOf(before["sessions"]![0]!))).AssertAsync(HttpStatusCode.Created);
        Assert.Equal("stop", IssuedPlan.Verdict(await plan.DecideAsync(2)));
        await (await plan.ActAsync("pause")).AssertProblemAsync(HttpStatusCode.Conflict, "conflict");
        var resumed = await (await plan.ActAsync("resume", "cardiologist saw her")).AssertAsync(HttpStatusCode.OK);
        Assert.Equal("active", (string?)resumed["status"]);
        Assert.Empty(resumed["flags"]!.AsArray());
        Assert.NotEmpty((await plan.WeekAsync(3))["sessions"]!.AsArray());
        await plan.LiveAsync(3);
        Assert.Equal("active", (string?)(await plan.ReadAsync())["status"]);
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task Stop_ThatAsksForAnAssessment_GoesOnOnlyWithOne(DatabaseProvider database)
    {
        await using var planner = await StoredPlanner.StartAsync(database);
        foreach (var code in new[] { "hospitalised", "suspectedFracture", "newDiagnosis" })
        {
            var plan = await planner.IssueAsync();
            plan.GoTo(1, 3, 9);
            await (await plan.ObserveAsync(code)).AssertAsync(HttpStatusCode.Created);
            var refused = await (await plan.ActAsync("resume")).AssertProblemAsync(HttpStatusCode.UnprocessableEntity, "clinically-refused");
            Assert.Equal("PRG-ACTION-003", (string?)Assert.Single(refused["findings"]!.AsArray())!["ruleId"]);
            // Other options on the old assessment do not count as one.
            await (await plan.ReviseAsync(options: new JsonObject { ["supervised"] = false })).AssertAsync(HttpStatusCode.Created);
            await (await plan.ActAsync("resume")).AssertProblemAsync(HttpStatusCode.UnprocessableEntity, "clinically-refused");
            // Nor does one from before it happened.
            await (await plan.ReviseAsync(await planner.AssessAsync(plan.PatientId))).AssertAsync(HttpStatusCode.Created);
            await (await plan.ActAsync("resume")).AssertProblemAsync(HttpStatusCode.UnprocessableEntity, "clinically-refused");
            var assessment = await planner.AssessAsync(plan.PatientId, on: (string)(await plan.ReadAsync())["flags"]![0]!["on"]!);
            var revised = await (await plan.ReviseAsync(assessment)).AssertAsync(HttpStatusCode.Created);
            Assert.Equal(("active", false), ((string?)revised["status"], (bool)revised["needsNewAssessment"]!));
            Assert.Equal(assessment, (string?)revised["assessmentId"]);
            Assert.Empty(revised["flags"]!.AsArray());
            Assert.NotEmpty((await plan.WeekAsync(1))["sessions"]!.AsArray());
        }
    }

    [Theory, OnSqlite]
    public async Task Suspends_SomeModalitiesAlone(DatabaseProvider database)
    {
        await using var planner = await StoredPlanner.StartAsync(database);
        (string Code, string[] Stand)[] cases =
        [
            ("fall", ["hiit", "impact"]), ("skinOrWound", ["wholeBodyVibration"]), ("vertigo", ["wholeBodyVibration"]), ("incontinence", ["impact"]), ("medicationChange", []), ("other", []),
        ];
        var plans = new List<IssuedPlan>();
        foreach (var _ in cases) plans.Add(await planner.IssueAsync());
        for (var week = 1; week <= 12; week++)
        {
            foreach (var plan in plans) await plan.LogWeekAsync(week);
            await plans[0].DecideAsync(week);
        }

        plans[0].GoTo(13, 1, 13);
        var whole = Trained(await plans[0].WeekAsync(13));
        Assert.Equal(6, whole.Count);
        for (var index = 0; index < cases.Length; index++)
        {
            await (await plans[index].ObserveAsync(cases[index].Code)).AssertAsync(HttpStatusCode.Created);
            var week = await plans[index].WeekAsync(13);
            Assert.Equal("active", (string?)(await plans[index].ReadAsync())["status"]);
            Assert.Single((await plans[index].ReadAsync())["flags"]!.AsArray());
            // From today on: what stood on the same Monday is gone too.
            Assert.Equal(whole.Except(cases[index].Stand), Trained(week));
            Assert.Equal(cases[index].Stand.Order(StringComparer.Ordinal), week["notPlaced"]!.AsArray().Where(item => (string?)item!["reason"] == "suspended").Select(item => (string)item!["modality"]!).Distinct().Order(StringComparer.Ordinal));
        }

        // A new assessment lets them go on.
        await (await plans[0].ReviseAsync(await planner.AssessAsync(plans[0].PatientId, on: (string)(await plans[0].WeekAsync(13))["startsOn"]!))).AssertAsync(HttpStatusCode.Created);
        Assert.Equal(whole, Trained(await plans[0].WeekAsync(13)));
    }

    [Theory, OnSqlite]
    public async Task Fever_RestsTheWeekAndReturnsAtHalfVolume(DatabaseProvider database)
    {
        await using var planner = await StoredPlanner.StartAsync(database);
        var (ill, well) = (await planner.IssueAsync(), await planner.IssueAsync());
        foreach (var plan in new[] { ill, well }) await plan.LogWeekAsync(1);
        ill.GoTo(2, 2, 9);
        await (await ill.ObserveAsync("illnessWithFever")).AssertAsync(HttpStatusCode.Created);
        Assert.All((await ill.WeekAsync(2))["sessions"]!.AsArray(), session => Assert.Equal("2026-12-07", (string?)session!["date"]));
        Assert.Equal("hold", IssuedPlan.Verdict(await ill.DecideAsync(2)));
        Assert.Equal("active", (string?)(await ill.ReadAsync())["status"]);
        var (half, full) = (await ill.WeekAsync(3), await well.WeekAsync(3));
        Assert.Equal(2, (int)half["steps"]!["resistance"]!);
        Assert.NotEmpty(half["sessions"]!.AsArray());
        Assert.InRange((int)half["loadArbitraryUnits"]!, 1, (int)((int)full["loadArbitraryUnits"]! * 0.8));
        await ill.LiveAsync(3);
        Assert.InRange((int)(await ill.WeekAsync(4))["loadArbitraryUnits"]!, 1, 2_000);
        Assert.All((await ill.WeekAsync(5))["sessions"]!.AsArray(), session => Assert.DoesNotContain("PRG-EVENT-004", session!["modifiedBy"]?.AsArray().Select(id => (string?)id) ?? []));
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task Status_PauseResumeEnd_AreDoneOnceAndInOrder(DatabaseProvider database)
    {
        await using var planner = await StoredPlanner.StartAsync(database);
        var plan = await planner.IssueAsync();
        plan.GoTo(1, 3, 9);
        foreach (var action in new[] { "pause", "resume", "end" })
        {
            var path = $"{plan.Path}/{action}";
            await (await planner.Client.SendAsync(HttpMethod.Post, path, new JsonObject { ["reason"] = "x" })).AssertProblemAsync(HttpStatusCode.PreconditionRequired, "precondition-required");
            await (await planner.Client.SendAsync(HttpMethod.Post, path, new JsonObject { ["reason"] = "x" }, match: "\"0\"")).AssertProblemAsync(HttpStatusCode.PreconditionFailed, "precondition-failed");
            foreach (var reason in new JsonNode?[] { null, "", " ", new string('x', 1_001), "\0" })
            {
                var problem = await (await planner.Client.SendAsync(HttpMethod.Post, path, new JsonObject { ["reason"] = reason }, match: await plan.TagAsync())).AssertProblemAsync(HttpStatusCode.BadRequest, "invalid-request");
                Assert.Equal(["/reason"], problem.Pointers());
            }
        }

        await (await plan.ActAsync("resume")).AssertProblemAsync(HttpStatusCode.Conflict, "conflict");
        Assert.Equal("paused", (string?)(await (await plan.ActAsync("pause")).AssertAsync(HttpStatusCode.OK))["status"]);
        Assert.All((await plan.WeekAsync(1))["notPlaced"]!.AsArray(), item => Assert.Equal("paused", (string?)item!["reason"]));
        await (await plan.ActAsync("pause")).AssertProblemAsync(HttpStatusCode.Conflict, "conflict");
        plan.GoTo(1, 5, 9);
        await (await plan.ActAsync("resume")).AssertAsync(HttpStatusCode.OK);
        var days = (await plan.WeekAsync(1))["sessions"]!.AsArray().Select(session => (string)session!["date"]!).Distinct().ToList();
        Assert.DoesNotContain("2026-12-02", days);
        Assert.DoesNotContain("2026-12-03", days);
        Assert.Contains("2026-12-04", days);
        var ended = await (await plan.ActAsync("end")).AssertAsync(HttpStatusCode.OK);
        Assert.Equal("ended", (string?)ended["status"]);
        Assert.Null(ended["nextDecisionOn"]);
        foreach (var action in new[] { "pause", "resume", "end" }) await (await plan.ActAsync(action)).AssertProblemAsync(HttpStatusCode.Conflict, "conflict");
        await (await plan.ReviseAsync(options: new JsonObject { ["supervised"] = false })).AssertProblemAsync(HttpStatusCode.Conflict, "conflict");
        planner.Clock.Now = plan.DueAt(3);
        Assert.Empty(await plan.DecisionsAsync());
        Assert.Equal(0, (await planner.SweepAsync()).Decisions);
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task Weeks_OfThePast_NeverChange(DatabaseProvider database)
    {
        await using var planner = await StoredPlanner.StartAsync(database);
        var plan = await planner.IssueAsync();
        var past = new Dictionary<int, string>();
        for (var week = 1; week <= 4; week++)
        {
            await plan.LiveAsync(week);
            past[week] = (await plan.WeekAsync(week)).ToJsonString();
        }

        async Task UnchangedAsync(string after)
        {
            foreach (var (week, text) in past) Assert.True(text == (await plan.WeekAsync(week)).ToJsonString(), $"week {week} after {after}");
        }

        plan.GoTo(5, 2, 9);
        await (await plan.PutMaximumAsync("legPress", 95)).AssertAsync(HttpStatusCode.OK);
        await UnchangedAsync("a higher re-test");
        await (await plan.PutMaximumAsync("legPress", 50)).AssertAsync(HttpStatusCode.OK);
        await UnchangedAsync("a lower re-test");
        await (await plan.ActAsync("pause")).AssertAsync(HttpStatusCode.OK);
        await UnchangedAsync("a pause");
        plan.GoTo(6, 2, 9);
        await (await plan.ActAsync("resume")).AssertAsync(HttpStatusCode.OK);
        past[5] = (await plan.WeekAsync(5)).ToJsonString();
        await UnchangedAsync("a resumption");
        await (await plan.ReviseAsync(options: new JsonObject { ["supervised"] = false, ["modalities"] = new JsonArray("resistance", "balance", "aerobic") })).AssertAsync(HttpStatusCode.Created);
        await UnchangedAsync("a revision");
        var profile = Example.Robust["profile"]!.DeepClone().AsObject();
        profile["strengthTests"]![0]!["loadKg"] = 40;
        await (await plan.ReviseAsync(await planner.AssessAsync(plan.PatientId, profile))).AssertAsync(HttpStatusCode.Created);
        await UnchangedAsync("a revision with a new assessment");
        await (await plan.ObserveAsync("fall", "illnessWithFever")).AssertAsync(HttpStatusCode.Created);
        await UnchangedAsync("an observation");
        await plan.DecideAsync(6);
        past[6] = (await plan.WeekAsync(6)).ToJsonString();
        await (await plan.ReviewAsync(6, new JsonObject { ["action"] = "override", ["reason"] = "x", ["modalities"] = new JsonArray(new JsonObject { ["modality"] = "aerobic", ["toStep"] = 1 }) })).AssertAsync(HttpStatusCode.OK);
        await UnchangedAsync("a review");
        plan.GoTo(8, 3, 9);
        await (await plan.ObserveAsync("hospitalised")).AssertAsync(HttpStatusCode.Created);
        await UnchangedAsync("a stop");
        await (await plan.ActAsync("end")).AssertAsync(HttpStatusCode.OK);
        await UnchangedAsync("the end");
    }

    private static List<string> Trained(JsonObject week) =>
        [.. week["sessions"]!.AsArray().Select(session => (string)session!["modality"]!).Distinct().Order(StringComparer.Ordinal)];
}
