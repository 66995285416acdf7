using System.Net;
using System.Text.Json.Nodes;
using Microsoft.EntityFrameworkCore;
using NodaTime;
using NodaTime.Text;

namespace PrescriptionPlanner.Api.Tests.Features;

public sealed class PatientTests
{
    [Theory, OnSqlite, OnPostgreSql]
    public async Task Create_ThenGet_AnswersWhatWasSent(DatabaseProvider database)
    {
        await using var planner = await StoredPlanner.StartAsync(database);
        var body = new JsonObject
        {
            ["displayName"] = "李 O’Brien 🦴",
            ["externalId"] = "MRN 7/ä",
            ["timeZone"] = "Pacific/Kiritimati",
            ["language"] = "zh-Hans",
            ["careTeam"] = new JsonArray("Dr Wu", "物理治疗师"),
        };
        var response = await planner.Client.PostAsync(StoredPlanner.Patients, body);
        var made = await response.AssertAsync(HttpStatusCode.Created);
        foreach (var (name, value) in body) Assert.True(JsonNode.DeepEquals(value, made[name]), name);
        Assert.Equal($"/v1/patients/{made["id"]}", response.Headers.Location!.OriginalString);
        Assert.False(response.Headers.ETag!.IsWeak);

        var read = await planner.Client.SendAsync(HttpMethod.Get, response.Headers.Location.OriginalString);
        Assert.True(JsonNode.DeepEquals(made, await read.AssertAsync(HttpStatusCode.OK)));
        Assert.Equal(response.Tag(), read.Tag());
        var unchanged = await planner.Client.SendAsync(HttpMethod.Get, response.Headers.Location.OriginalString, noneMatch: read.Tag());
        Assert.Equal(HttpStatusCode.NotModified, unchanged.StatusCode);
        Assert.Empty(await unchanged.Content.ReadAsByteArrayAsync());
        Assert.Equal(read.Tag(), unchanged.Tag());
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task Replace_WithOrWithoutTheTag_IsDoneOrRefused(DatabaseProvider database)
    {
        await using var planner = await StoredPlanner.StartAsync(database);
        var made = await planner.Client.PostAsync(StoredPlanner.Patients, StoredPlanner.PatientBody());
        var (path, tag) = (made.Headers.Location!.OriginalString, made.Tag());
        var body = StoredPlanner.PatientBody(name: "Renamed");
        await (await planner.Client.SendAsync(HttpMethod.Put, path, body)).AssertProblemAsync(HttpStatusCode.PreconditionRequired, "precondition-required");
        foreach (var wrong in new[] { "\"99\"", "W/" + tag, "nonsense", "\"\"" })
            await (await planner.Client.SendAsync(HttpMethod.Put, path, body, match: wrong)).AssertProblemAsync(HttpStatusCode.PreconditionFailed, "precondition-failed");
        var replaced = await planner.Client.SendAsync(HttpMethod.Put, path, body, match: tag);
        Assert.Equal("Renamed", (string?)(await replaced.AssertAsync(HttpStatusCode.OK))["displayName"]);
        Assert.NotEqual(tag, replaced.Tag());
        await (await planner.Client.SendAsync(HttpMethod.Put, path, body, match: tag)).AssertProblemAsync(HttpStatusCode.PreconditionFailed, "precondition-failed");
        await (await planner.Client.SendAsync(HttpMethod.Put, path, body, match: $"\"7\", {replaced.Tag()}")).AssertAsync(HttpStatusCode.OK);
        await (await planner.Client.SendAsync(HttpMethod.Put, path, body, match: "*")).AssertAsync(HttpStatusCode.OK);
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task List_PageByPage_HoldsEveryPatientOnce(DatabaseProvider database)
    {
        await using var planner = await StoredPlanner.StartAsync(database);
        var made = new List<string>();
        for (var index = 0; index < 7; index++)
        {
            planner.Clock.Now += Duration.FromMilliseconds(1);
            made.Add((string)(await planner.PatientAsync(name: $"P{index}", externalId: $"x{index}"))["id"]!);
        }

        var found = new List<string>();
        var next = StoredPlanner.Patients + "?limit=3";
        for (var pages = 0; next is not null; pages++)
        {
            Assert.InRange(pages, 0, 3);
            var response = await planner.Client.SendAsync(HttpMethod.Get, next);
            var page = await response.AssertAsync(HttpStatusCode.OK);
            found.AddRange(page["items"]!.AsArray().Select(item => (string)item!["id"]!));
            var link = response.Headers.TryGetValues("Link", out var links) ? links.Single() : null;
            Assert.Equal(page["nextCursor"] is null, link is null);
            next = link is null ? null : link[1..link.IndexOf('>', StringComparison.Ordinal)];
            if (next is not null)
            {
                Assert.EndsWith("; rel=\"next\"", link, StringComparison.Ordinal);
                Assert.Contains("limit=3", next, StringComparison.Ordinal);
                Assert.Contains((string)page["nextCursor"]!, next, StringComparison.Ordinal);
            }
        }

        Assert.Equal(made, found);
        Assert.Equal(7, (await planner.GetAsync(StoredPlanner.Patients))["items"]!.AsArray().Count);
        Assert.Equal(made[4], (string?)Assert.Single((await planner.GetAsync(StoredPlanner.Patients + "?externalId=x4"))["items"]!.AsArray())!["id"]);
        Assert.Empty((await planner.GetAsync(StoredPlanner.Patients + "?externalId=nobody"))["items"]!.AsArray());
    }

    [Theory, OnSqlite]
    public async Task List_ImpossiblePage_NamesTheParameter(DatabaseProvider database)
    {
        await using var planner = await StoredPlanner.StartAsync(database);
        foreach (var limit in new[] { "0", "201", "-1", "1.5", "many", "", "99999999999", "%00", "+5", " 5" })
        {
            var problem = await (await planner.Client.SendAsync(HttpMethod.Get, $"{StoredPlanner.Patients}?limit={limit}")).AssertProblemAsync(HttpStatusCode.BadRequest, "invalid-request");
            Assert.Equal(["/limit"], problem.Pointers());
        }

        foreach (var cursor in new[] { "x", "!!!", "AAAA", new string('A', 5_000), "%00" })
        {
            var problem = await (await planner.Client.SendAsync(HttpMethod.Get, $"{StoredPlanner.Patients}?cursor={cursor}")).AssertProblemAsync(HttpStatusCode.BadRequest, "invalid-request");
            Assert.Equal(["/cursor"], problem.Pointers());
        }

        foreach (var limit in new[] { "1", "200" })
            await (await planner.Client.SendAsync(HttpMethod.Get, $"{StoredPlanner.Patients}?limit={limit}")).AssertAsync(HttpStatusCode.OK);
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task List_ExternalIdThatNoneCanBe_IsNamed(DatabaseProvider database)
    {
        await using var planner = await StoredPlanner.StartAsync(database);
        foreach (var id in new[] { "%00", "", "a%07b", new string('x', 101), "%ED%A0%80%00" })
        {
            var problem = await (await planner.Client.SendAsync(HttpMethod.Get, $"{StoredPlanner.Patients}?externalId={id}")).AssertProblemAsync(HttpStatusCode.BadRequest, "invalid-request");
            Assert.Equal(["/externalId"], problem.Pointers());
        }
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task ExternalId_OfAnotherPatient_IsConflict(DatabaseProvider database)
    {
        await using var planner = await StoredPlanner.StartAsync(database);
        await planner.PatientAsync(externalId: "taken");
        var body = StoredPlanner.PatientBody();
        body["externalId"] = "taken";
        var refused = await (await planner.Client.PostAsync(StoredPlanner.Patients, body)).AssertProblemAsync(HttpStatusCode.Conflict, "conflict");
        Assert.Equal(["/externalId"], refused.Pointers());

        var other = await planner.Client.PostAsync(StoredPlanner.Patients, StoredPlanner.PatientBody());
        var replaced = await planner.Client.SendAsync(HttpMethod.Put, other.Headers.Location!.OriginalString, body, match: other.Tag());
        Assert.Equal(["/externalId"], (await replaced.AssertProblemAsync(HttpStatusCode.Conflict, "conflict")).Pointers());
        body["externalId"] = "free";
        var mine = await planner.Client.SendAsync(HttpMethod.Put, other.Headers.Location.OriginalString, body, match: other.Tag());
        await mine.AssertAsync(HttpStatusCode.OK);
        await (await planner.Client.SendAsync(HttpMethod.Put, other.Headers.Location.OriginalString, body, match: mine.Tag())).AssertAsync(HttpStatusCode.OK);
        Assert.Equal(2, (await planner.GetAsync(StoredPlanner.Patients))["items"]!.AsArray().Count);
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task Create_HostileTexts_AreRefusedByPointer(DatabaseProvider database)
    {
        await using var planner = await StoredPlanner.StartAsync(database);
        (string Pointer, string Json)[] cases =
        [
            ("/displayName", "\"a\\u0000b\""), ("/displayName", "\"\""), ("/displayName", "\"   \""), ("/displayName", $"\"{new string('x', 201)}\""), ("/displayName", "null"),
            ("/displayName", "\"bell\\u0007\""), ("/externalId", "\"\""), ("/externalId", "\"\\u0000\""), ("/externalId", $"\"{new string('x', 101)}\""),
            ("/timeZone", "\"UTC+3\""), ("/timeZone", "\"UTC-03:30\""), ("/timeZone", "\"Mars/Olympus\""), ("/timeZone", "\"\""), ("/timeZone", "\"asia/shanghai\""), ("/timeZone", "\"\\u0000\""),
            ("/timeZone", "\"+03:00\""), ("/language", "\"fr\""), ("/language", "\"EN\""), ("/careTeam/1", "[\"Dr A\", null]"), ("/careTeam/0", "[\"\"]"),
            ("/careTeam", $"[{string.Join(',', Enumerable.Repeat("\"x\"", 51))}]"),
        ];
        foreach (var (pointer, json) in cases)
        {
            var body = StoredPlanner.PatientBody();
            var name = pointer.Split('/')[1];
            body[name] = "mark";
            var text = body.ToJsonString().Replace("\"mark\"", json, StringComparison.Ordinal);
            var problem = await (await planner.Client.PostAsync(StoredPlanner.Patients, text)).AssertProblemAsync(HttpStatusCode.BadRequest, "invalid-request");
            Assert.True(problem.Pointers().SequenceEqual([pointer]), $"{pointer} {json}: {problem.ToJsonString()}");
        }

        var lone = StoredPlanner.PatientBody(name: "mark").ToJsonString().Replace("mark", "\\uD800", StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.BadRequest, (await planner.Client.PostAsync(StoredPlanner.Patients, lone)).StatusCode);
        Assert.Empty((await planner.GetAsync(StoredPlanner.Patients))["items"]!.AsArray());
        await (await planner.Client.PostAsync(StoredPlanner.Patients, StoredPlanner.PatientBody(name: new string('木', 200)))).AssertAsync(HttpStatusCode.Created);
        await planner.PatientAsync(zone: "Etc/GMT+3");
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task Replace_AnotherZone_RedatesThePlan(DatabaseProvider database)
    {
        await using var planner = await StoredPlanner.StartAsync(database);
        var plan = await planner.IssueAsync("Asia/Shanghai");
        var before = await plan.ReadAsync();
        Assert.Equal(plan.DueAt(1), (await planner.RowsAsync(rows => rows.Plans.SingleAsync())).NextDecisionAt);

        var path = $"{StoredPlanner.Patients}/{plan.PatientId}";
        var tag = (await planner.Client.SendAsync(HttpMethod.Get, path)).Tag();
        var planTag = await plan.TagAsync();
        await (await planner.Client.SendAsync(HttpMethod.Put, path, StoredPlanner.PatientBody("America/Los_Angeles"), match: tag)).AssertAsync(HttpStatusCode.OK);
        var row = await planner.RowsAsync(rows => rows.Plans.SingleAsync());
        Assert.Equal("America/Los_Angeles", row.TimeZone);
        Assert.Equal(InstantPattern.General.Parse("2026-12-07T20:00:00Z").Value, row.NextDecisionAt);
        Assert.Equal((string?)before["nextDecisionOn"], (string?)(await plan.ReadAsync())["nextDecisionOn"]);
        Assert.NotEqual(planTag, await plan.TagAsync());
        Assert.All(
            await planner.RowsAsync(rows => rows.DueItems.ToListAsync()),
            due => Assert.Equal(due.DueOn.At(LocalTime.Noon).InZoneLeniently(DateTimeZoneProviders.Tzdb["America/Los_Angeles"]).ToInstant(), due.DueAt));

        // Noon of the old place has passed, noon of the new one has not.
        planner.Clock.Now = plan.DueAt(1) + Duration.FromHours(1);
        Assert.Empty(await plan.DecisionsAsync());
        planner.Clock.Now = InstantPattern.General.Parse("2026-12-07T20:00:00Z").Value;
        Assert.Single(await plan.DecisionsAsync());
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task Erase_LeavesAPseudonymInTheTrailAlone(DatabaseProvider database)
    {
        await using var planner = await StoredPlanner.StartAsync(database);
        var kept = await planner.IssueAsync(name: "Stays");
        var (secret, plan) = ("Zebedee", await planner.IssueAsync(name: "Zebedee"));
        var alone = await planner.IssueAsync(example: "frail-ckd3b", name: secret);
        await plan.LiveAsync(1);
        await (await plan.ObserveAsync("medicationChange")).AssertAsync(HttpStatusCode.Created);
        var keyed = StoredPlanner.PatientBody();
        await (await planner.Client.SendAsync(HttpMethod.Post, $"{StoredPlanner.Patients}/{plan.PatientId}/assessments", new JsonObject
        {
            ["assessedOn"] = "2026-12-01",
            ["profile"] = Example.Robust["profile"]!.DeepClone(),
        }, key: "assess-1")).AssertAsync(HttpStatusCode.Created);
        Assert.Equal(4, await planner.RowsAsync(rows => rows.Documents.CountAsync()));

        foreach (var erased in new[] { plan, alone })
        {
            var path = $"{StoredPlanner.Patients}/{erased.PatientId}";
            await (await planner.Client.SendAsync(HttpMethod.Delete, path)).AssertProblemAsync(HttpStatusCode.PreconditionRequired, "precondition-required");
            await (await planner.Client.SendAsync(HttpMethod.Delete, path, match: "\"77\"")).AssertProblemAsync(HttpStatusCode.PreconditionFailed, "precondition-failed");
            var tag = (await planner.Client.SendAsync(HttpMethod.Get, path)).Tag();
            var gone = await planner.Client.SendAsync(HttpMethod.Delete, path, match: tag);
            Assert.Equal(HttpStatusCode.NoContent, gone.StatusCode);
            Assert.Empty(await gone.Content.ReadAsByteArrayAsync());
            foreach (var address in new[] { path, path + "/export", path + "/assessments", path + "/plans", erased.Path, erased.Path + "/decisions", erased.Logs, erased.Path + "/due" })
                await (await planner.Client.SendAsync(HttpMethod.Get, address)).AssertProblemAsync(HttpStatusCode.NotFound, "not-found");
            await (await planner.Client.SendAsync(HttpMethod.Delete, path, match: tag)).AssertProblemAsync(HttpStatusCode.NotFound, "not-found");
        }

        // The document that the other plan shares stays, in both languages; that of nobody is gone.
        Assert.Equal(2, await planner.RowsAsync(rows => rows.Documents.CountAsync()));
        await kept.ReadAsync();
        Assert.Equal(0, await planner.RowsAsync(rows => rows.IdempotencyRecords.CountAsync()));
        foreach (var erased in new[] { plan, alone })
        {
            var patient = Guid.Parse(erased.PatientId);
            Assert.Equal(0, await planner.RowsAsync(async rows =>
                await rows.Patients.CountAsync(row => row.Id == patient) + await rows.Assessments.CountAsync(row => row.PatientId == patient) + await rows.Plans.CountAsync(row => row.PatientId == patient)
                + await rows.SessionRecords.CountAsync(row => row.PlanId == erased.Key) + await rows.ObservationRecords.CountAsync(row => row.PlanId == erased.Key)
                + await rows.DecisionRecords.CountAsync(row => row.PlanId == erased.Key) + await rows.WeekRecords.CountAsync(row => row.PlanId == erased.Key)
                + await rows.DueItems.CountAsync(row => row.PlanId == erased.Key) + await rows.PlanRevisions.CountAsync(row => row.PlanId == erased.Key)));
            var trail = await planner.RowsAsync(rows => rows.AuditEvents.Where(row => row.PatientId == patient).ToListAsync());
            Assert.Contains(trail, row => row.Action == "planIssued");
            Assert.Contains(trail, row => row.Action == "patientErased");
            Assert.All(trail, row => Assert.DoesNotContain(secret, row.DetailJson + row.Outcome + row.Actor, StringComparison.Ordinal));
        }
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task Export_HoldsEverythingOfThePatient(DatabaseProvider database)
    {
        await using var planner = await StoredPlanner.StartAsync(database);
        var plan = await planner.IssueAsync();
        await planner.IssueAsync(name: "Somebody else");
        await plan.LiveAsync(1);
        await (await plan.ObserveAsync("nearFall")).AssertAsync(HttpStatusCode.Created);
        await (await plan.ActAsync("pause", "away")).AssertAsync(HttpStatusCode.OK);
        planner.Clock.Now += Duration.FromSeconds(1);
        await (await plan.ActAsync("resume", "back")).AssertAsync(HttpStatusCode.OK);
        await (await plan.PutMaximumAsync("legPress", 70)).AssertAsync(HttpStatusCode.OK);

        var export = await planner.GetAsync($"{StoredPlanner.Patients}/{plan.PatientId}/export");
        Assert.Equal(plan.PatientId, (string?)export["patient"]!["id"]);
        Assert.True(JsonNode.DeepEquals(Example.Robust["profile"], Assert.Single(export["assessments"]!.AsArray())!["profile"]));
        var exported = Assert.Single(export["plans"]!.AsArray())!;
        Assert.Equal(plan.Id, (string?)exported["plan"]!["id"]);
        Assert.True(JsonNode.DeepEquals(plan.Issued["prescription"], exported["prescription"]));
        Assert.Equal(7, exported["sessionLogs"]!.AsArray().Count);
        Assert.Single(exported["decisions"]!.AsArray());
        Assert.Equal("nearFall", (string?)Assert.Single(exported["observations"]!.AsArray())!["adverseEvents"]![0]!["code"]);
        Assert.Equal(["away", "back"], exported["statusChanges"]!.AsArray().Select(change => (string?)change!["reason"]));
        Assert.Equal("legPress", (string?)Assert.Single(exported["oneRepetitionMaxima"]!.AsArray())!["exercise"]);
        var actions = export["auditEvents"]!.AsArray().Select(item => (string)item!["action"]!).ToList();
        foreach (var action in new[] { "patientCreated", "assessmentCreated", "planIssued", "sessionLogged", "decision", "observed", "planPaused", "planResumed", "oneRepetitionMaximumPut" })
            Assert.Contains(action, actions);
    }
}
