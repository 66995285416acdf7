using System.Net;
using System.Text.Json.Nodes;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using PrescriptionPlanner.Api.Jobs;

namespace PrescriptionPlanner.Api.Tests.Features;

public sealed class RevisionTests
{
    [Theory, OnSqlite, OnPostgreSql]
    public async Task Revise_StricterAssessment_TakesEffectTheSameDay(DatabaseProvider database)
    {
        await using var planner = await StoredPlanner.StartAsync(database);
        var plan = await planner.IssueAsync();
        for (var week = 1; week <= 7; week++) await plan.LiveAsync(week);
        plan.GoTo(8, 3, 9);
        var before = await plan.WeekAsync(8);
        Assert.Contains(before["sessions"]!.AsArray(), session => (string?)session!["modality"] == "hiit");
        var profile = Example.Robust["profile"]!.DeepClone().AsObject();
        profile["history"]!["fractures"] = new JsonArray(new JsonObject { ["site"] = "vertebra", ["occurredOn"] = "2026-10", ["lowTrauma"] = true, ["healing"] = "simple", ["painful"] = false });
        var assessment = await planner.AssessAsync(plan.PatientId, profile);
        // Storing the assessment is enough: what it forbids does not wait for anybody.
        var revised = await plan.ReadAsync();
        Assert.Equal((2, assessment), ((int)revised["revision"]!, (string?)revised["assessmentId"]));
        var after = await plan.WeekAsync(8);
        foreach (var session in after["sessions"]!.AsArray().Where(session => string.CompareOrdinal((string)session!["date"]!, "2027-01-20") >= 0))
            Assert.Contains((string)session!["modality"]!, new[] { "resistance", "balance", "aerobic" });
        // Days that lie behind stay as they were.
        Assert.Equal(Before(before), Before(after));
        Assert.DoesNotContain(revised["prescription"]!["exercise"]!["calendar"]!.AsArray().Skip(8).SelectMany(week => week!["sessions"]!.AsArray()), session => (string?)session!["modality"] is "hiit" or "impact");
        Assert.Equal(24, revised["prescription"]!["exercise"]!["calendar"]!.AsArray().Count);

        var revisions = (await planner.GetAsync(plan.Path + "/revisions"))["items"]!.AsArray();
        Assert.Equal([null, "Screened again by a new assessment, which allows less."], revisions.Select(revision => (string?)revision!["reason"]));
        Assert.Equal((8, "2027-01-20"), ((int)revisions[1]!["fromWeek"]!, (string?)revisions[1]!["effectiveOn"]));
        var difference = await planner.GetAsync(plan.Path + "/revisions/1/diff/2");
        Assert.Equal((1, 2), ((int)difference["from"]!, (int)difference["to"]!));
        Assert.Contains(difference["screening"]!.AsArray(), field => (string?)field!["path"] == "hiit/decision" && (string?)field["after"] == "withheld");
        Assert.All(difference["weeks"]!.AsArray(), week => Assert.InRange((int)week!["week"]!, 8, 24));
        Assert.Contains(difference["weeks"]!.AsArray().SelectMany(week => week!["sessions"]!.AsArray()), session => (string?)session!["change"] == "removed");
        var back = await planner.GetAsync(plan.Path + "/revisions/2/diff/1");
        Assert.Contains(back["weeks"]!.AsArray().SelectMany(week => week!["sessions"]!.AsArray()), session => (string?)session!["change"] == "added");
        var none = await planner.GetAsync(plan.Path + "/revisions/1/diff/1");
        foreach (var part in new[] { "screening", "ladders", "weeks", "nutrition" }) Assert.Empty(none[part]!.AsArray());
        foreach (var pair in new[] { "1/diff/3", "0/diff/1", "9/diff/9" })
            await (await planner.Client.SendAsync(HttpMethod.Get, $"{plan.Path}/revisions/{pair}")).AssertProblemAsync(HttpStatusCode.NotFound, "not-found");

        // A clinician's own revision comes on top.
        var response = await plan.ReviseAsync(assessment, reason: "vertebral fracture seen");
        var again = await response.AssertAsync(HttpStatusCode.Created);
        Assert.Equal((3, assessment), ((int)again["revision"]!, (string?)again["assessmentId"]));
        Assert.Equal(plan.Path, response.Headers.Location!.OriginalString);
        Assert.Equal(response.Tag(), await plan.TagAsync());

        // The plan goes on from there.
        Assert.Equal(8, (int)(await plan.LiveAsync(8))["week"]!);
        await plan.LiveAsync(9);
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task Assess_RunningPlan_SaysWhatTheAssessmentDidToIt(DatabaseProvider database)
    {
        await using var planner = await StoredPlanner.StartAsync(database);
        var plan = await planner.IssueAsync();
        plan.GoTo(2, 2, 9);
        Assert.Equal("unchanged", await EffectAsync(profile => { }));
        Assert.Equal("older", await EffectAsync(profile => { }, on: "2020-01-01"));
        Assert.Equal("notScreened", await EffectAsync(profile => profile.Remove("history")));
        Assert.Equal(1, (int)(await plan.ReadAsync())["revision"]!);
        Assert.Equal("suspended", await EffectAsync(profile => profile["history"]!["symptoms"] = new JsonArray("chestDiscomfort")));
        var suspended = await plan.ReadAsync();
        Assert.Equal(("suspended", true), ((string?)suspended["status"], (bool?)suspended["needsNewAssessment"]));
        Assert.Equal("PRG-SCREEN-001", (string?)suspended["flags"]![0]!["ruleId"]);
        Assert.Empty((await plan.WeekAsync(3))["sessions"]!.AsArray());
        await (await plan.ActAsync("resume", "feels well")).AssertProblemAsync(HttpStatusCode.UnprocessableEntity, "clinically-refused");

        async Task<string?> EffectAsync(Action<JsonObject> change, string? on = null)
        {
            var profile = Example.Robust["profile"]!.DeepClone().AsObject();
            change(profile);
            var body = new JsonObject { ["assessedOn"] = on ?? "2026-12-02", ["profile"] = profile };
            var made = await (await planner.Client.PostAsync($"{StoredPlanner.Patients}/{plan.PatientId}/assessments", body)).AssertAsync(HttpStatusCode.Created);
            var screened = Assert.Single(made["plans"]!.AsArray())!;
            Assert.Equal(plan.Id, (string?)screened["planId"]);
            return (string?)screened["effect"];
        }
    }

    [Theory, OnSqlite]
    public async Task Revise_WhatCannotBe_IsRefused(DatabaseProvider database)
    {
        await using var planner = await StoredPlanner.StartAsync(database);
        var plan = await planner.IssueAsync();
        plan.GoTo(2, 2, 9);
        var path = plan.Path + "/revisions";
        await (await planner.Client.PostAsync(path, """{"reason":"x","options":{}}""")).AssertProblemAsync(HttpStatusCode.PreconditionRequired, "precondition-required");
        var others = await planner.AssessAsync((string)(await planner.PatientAsync())["id"]!);
        foreach (var (body, pointer) in new[]
        {
            ("""{"options":{}}""", "/reason"), ("""{"reason":" ","options":{}}""", "/reason"), ("""{"reason":"x"}""", ""), ("""{"reason":"x","options":{"startDate":"2026-11-30"}}""", "/options/startDate"),
            ("""{"reason":"x","options":{"weeks":12}}""", "/options/weeks"), ("""{"reason":"x","options":{"timeZone":"UTC"}}""", "/options/timeZone"), ("""{"reason":"x","options":{"asOf":"2026-11-30"}}""", "/options/asOf"),
            ($$"""{"reason":"x","assessmentId":"{{others}}"}""", "/assessmentId"), ("""{"reason":"x","options":{"modalities":[]}}""", "/options/modalities"),
        })
        {
            var response = await planner.Client.SendAsync(HttpMethod.Post, path, JsonNode.Parse(body), match: await plan.TagAsync());
            var problem = await response.AssertProblemAsync(HttpStatusCode.BadRequest, "invalid-request");
            Assert.True(problem.Pointers().SequenceEqual([pointer]), $"{body}: {problem.ToJsonString()}");
        }

        var profile = Example.Robust["profile"]!.DeepClone().AsObject();
        profile["vitals"]!["systolicMmHg"] = 213;
        var refused = await (await plan.ReviseAsync(await planner.AssessAsync(plan.PatientId, profile))).AssertProblemAsync(HttpStatusCode.UnprocessableEntity, "clinically-refused");
        Assert.NotEmpty(refused["findings"]!.AsArray());
        Assert.Equal(1, (int)(await plan.ReadAsync())["revision"]!);
        Assert.Single((await planner.GetAsync(path))["items"]!.AsArray());
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task Maximum_Raised_IsApproachedByTenPercentAWeek(DatabaseProvider database)
    {
        await using var planner = await StoredPlanner.StartAsync(database);
        var (raised, same) = (await planner.IssueAsync(), await planner.IssueAsync());
        for (var week = 1; week <= 4; week++)
        {
            await raised.LogWeekAsync(week);
            await same.LogWeekAsync(week);
        }

        var before = await LoadAsync(raised, 4);
        raised.GoTo(5, 1, 9);
        await (await raised.PutMaximumAsync("legPress", 200)).AssertAsync(HttpStatusCode.OK);
        for (var week = 5; week <= 11; week++)
        {
            await raised.LogWeekAsync(week);
            await same.LogWeekAsync(week);
            var (load, usual) = (await LoadAsync(raised, week), await LoadAsync(same, week));
            Assert.True(load.Kg <= usual.Kg * (decimal)Math.Pow(1.1, week - 3) + 5, $"week {week}: {load} against {usual}");
            if (load.Percent == before.Percent) Assert.True(load.Kg <= before.Kg * 1.1m + 5, $"week {week}: {load} after {before}");
            Assert.Equal(usual.Percent, load.Percent);
            before = load;
        }

        Assert.True((await LoadAsync(raised, 11)).Kg > (await LoadAsync(same, 11)).Kg);
        Assert.Equal(200m, (decimal)Assert.Single((await planner.GetAsync(raised.Path + "/one-repetition-maxima"))["items"]!.AsArray())!["oneRepMaxKg"]!);
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task Maximum_Lowered_HoldsAtOnce(DatabaseProvider database)
    {
        await using var planner = await StoredPlanner.StartAsync(database);
        var plan = await planner.IssueAsync();
        for (var week = 1; week <= 2; week++) await plan.LiveAsync(week);
        plan.GoTo(3, 1, 13);
        var before = await LoadAsync(plan, 3);
        var response = await plan.PutMaximumAsync("legPress", 40);
        await response.AssertAsync(HttpStatusCode.OK);
        var after = await LoadAsync(plan, 3);
        Assert.Equal(before.Percent, after.Percent);
        Assert.InRange(after.Kg, 10, 40 * after.Percent / 100);
        Assert.True(after.Kg < before.Kg);

        var path = plan.Path + "/one-repetition-maxima/";
        await (await planner.Client.SendAsync(HttpMethod.Put, path + "legPress", new JsonObject { ["oneRepMaxKg"] = 50, ["reason"] = "x" })).AssertProblemAsync(HttpStatusCode.PreconditionRequired, "precondition-required");
        await (await planner.Client.SendAsync(HttpMethod.Put, path + "nobody", new JsonObject { ["oneRepMaxKg"] = 50, ["reason"] = "x" }, match: "*")).AssertProblemAsync(HttpStatusCode.NotFound, "not-found");
        foreach (var (body, pointer) in new[]
        {
            ("""{"reason":"x"}""", "/oneRepMaxKg"), ("""{"oneRepMaxKg":0,"reason":"x"}""", "/oneRepMaxKg"), ("""{"oneRepMaxKg":601,"reason":"x"}""", "/oneRepMaxKg"), ("""{"oneRepMaxKg":50.001,"reason":"x"}""", "/oneRepMaxKg"),
            ("""{"oneRepMaxKg":50}""", "/reason"), ("""{"oneRepMaxKg":50,"reason":""}""", "/reason"), ("""{"oneRepMaxKg":50,"reason":"x","testedOn":"2026-12-20"}""", "/testedOn"),
        })
        {
            var problem = await (await planner.Client.SendAsync(HttpMethod.Put, path + "legPress", JsonNode.Parse(body), match: "*")).AssertProblemAsync(HttpStatusCode.BadRequest, "invalid-request");
            Assert.True(problem.Pointers().SequenceEqual([pointer]), $"{body}: {problem.ToJsonString()}");
        }
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task Due_RetestsAndReassessment_FallDueAndAreDone(DatabaseProvider database)
    {
        await using var planner = await StoredPlanner.StartAsync(database);
        var plan = await planner.IssueAsync();
        Assert.Empty(await DueAsync(planner, plan));
        planner.Clock.Now = plan.At(4, 7, 11);
        Assert.Empty(await DueAsync(planner, plan));
        planner.Clock.Now = plan.At(4, 7, 12);
        Assert.Equal([("strengthTest", 4)], await DueAsync(planner, plan));

        var remind = planner.Service.Services.GetRequiredService<RemindJob>();
        await remind.RunAsync(default);
        planner.Clock.Now = plan.At(5, 2, 9);
        await remind.RunAsync(default);
        var reminded = Assert.Single(await planner.RowsAsync(rows => rows.AuditEvents.Where(row => row.Action == "reminded").ToListAsync()));
        Assert.Equal((plan.At(4, 7, 12), "strengthTest"), (reminded.At, reminded.Outcome));
        await (await plan.PutMaximumAsync("legPress", 80)).AssertAsync(HttpStatusCode.OK);
        Assert.Empty(await DueAsync(planner, plan));

        planner.Clock.Now = plan.At(12, 7, 12);
        var due = await DueAsync(planner, plan);
        Assert.Contains(("strengthTest", 8), due);
        Assert.Contains(("strengthTest", 12), due);
        Assert.Contains(("functionalAssessment", 12), due);
        await (await plan.ReviseAsync(options: new JsonObject { ["supervised"] = false })).AssertAsync(HttpStatusCode.Created);
        Assert.Contains(("functionalAssessment", 12), await DueAsync(planner, plan));
        await (await plan.ReviseAsync(await planner.AssessAsync(plan.PatientId))).AssertAsync(HttpStatusCode.Created);
        Assert.DoesNotContain(await DueAsync(planner, plan), item => item.Code == "functionalAssessment");
        await (await plan.PutMaximumAsync("legPress", 82)).AssertAsync(HttpStatusCode.OK);
        Assert.Empty(await DueAsync(planner, plan));
        await (await planner.Client.SendAsync(HttpMethod.Get, $"/v1/plans/{Guid.NewGuid()}/due")).AssertProblemAsync(HttpStatusCode.NotFound, "not-found");
    }

    private static async Task<IReadOnlyList<(string Code, int Week)>> DueAsync(StoredPlanner planner, IssuedPlan plan) =>
        [.. (await planner.GetAsync(plan.Path + "/due"))["items"]!.AsArray().Select(item => ((string)item!["code"]!, (int)item["week"]!))];

    private static async Task<(decimal Kg, decimal Percent)> LoadAsync(IssuedPlan plan, int week)
    {
        var dose = (await plan.WeekAsync(week))["sessions"]!.AsArray().Where(session => (string?)session!["modality"] == "resistance")
            .SelectMany(session => session!["resistance"]!.AsArray()).First(dose => (string?)dose!["exercise"] == "legPress")!;
        return ((decimal)dose["loadKg"]!, (decimal)dose["percentOneRepMax"]!);
    }

    private static string Before(JsonObject week) =>
        string.Join('\n', week["sessions"]!.AsArray().Where(session => string.CompareOrdinal((string)session!["date"]!, "2027-01-20") < 0).Select(session => session!.ToJsonString()));
}
