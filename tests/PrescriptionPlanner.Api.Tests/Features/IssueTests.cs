using System.Net;
using System.Text.Json.Nodes;
using Microsoft.EntityFrameworkCore;

namespace PrescriptionPlanner.Api.Tests.Features;

public sealed class IssueTests
{
    [Theory, OnSqlite, OnPostgreSql]
    public async Task Issue_EachExample_IsThePreviewInBothLanguages(DatabaseProvider database)
    {
        await using var planner = await StoredPlanner.StartAsync(database);
        foreach (var name in Example.Names)
        {
            var request = Example.Read(name);
            var patient = (string)(await planner.PatientAsync("Europe/Paris"))["id"]!;
            var assessment = await planner.AssessAsync(patient, request["profile"]!.DeepClone().AsObject());
            var response = await planner.Client.PostAsync($"{StoredPlanner.Patients}/{patient}/plans", new JsonObject { ["assessmentId"] = assessment, ["options"] = request["options"]!.DeepClone() });
            var issued = await response.AssertAsync(HttpStatusCode.Created);
            var path = response.Headers.Location!.OriginalString;
            Assert.Equal($"/v1/plans/{issued["id"]}", path);
            Assert.False(response.Headers.ETag!.IsWeak);
            Assert.Equal((patient, assessment, 1, "active"), ((string?)issued["patientId"], (string?)issued["assessmentId"], (int?)issued["revision"], (string?)issued["status"]));
            Assert.Equal("2026-12-07", (string?)issued["nextDecisionOn"]);
            foreach (var language in new[] { "en", "zh-Hans" })
            {
                var preview = await (await planner.Client.PostAsync(Wire.Preview, Example.Read(name), language)).JsonAsync();
                var read = await planner.Client.SendAsync(HttpMethod.Get, path, language: language);
                Assert.Equal([language], read.Content.Headers.ContentLanguage);
                Assert.True(JsonNode.DeepEquals(preview, (await read.AssertAsync(HttpStatusCode.OK))["prescription"]), $"{name} {language}");
                Assert.Equal(HttpStatusCode.NotModified, (await planner.Client.SendAsync(HttpMethod.Get, path, noneMatch: read.Tag(), language: language)).StatusCode);
                if (language != "en") await (await planner.Client.SendAsync(HttpMethod.Get, path, noneMatch: response.Tag(), language: language)).AssertAsync(HttpStatusCode.OK);
            }

            var first = issued["prescription"]!["exercise"]!["calendar"]![0]!["steps"]!.AsObject();
            foreach (var (modality, step) in issued["positions"]!.AsObject()) Assert.Equal((int?)first[modality] ?? 0, (int)step!);
        }
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task Issue_SameProfileTwice_SharesTheDocument(DatabaseProvider database)
    {
        await using var planner = await StoredPlanner.StartAsync(database);
        var plans = new[] { await planner.IssueAsync(), await planner.IssueAsync() };
        Assert.Equal(2, await planner.RowsAsync(rows => rows.Documents.CountAsync()));
        Assert.Single(await planner.RowsAsync(rows => rows.PlanRevisions.Select(row => row.DocumentId).Distinct().ToListAsync()));
        Assert.True(JsonNode.DeepEquals(plans[0].Issued["prescription"], plans[1].Issued["prescription"]));
        var listed = await planner.GetAsync($"{StoredPlanner.Patients}/{plans[0].PatientId}/plans");
        var head = Assert.Single(listed["items"]!.AsArray())!.AsObject();
        Assert.Equal(plans[0].Id, (string?)head["id"]);
        Assert.False(head.ContainsKey("prescription"));
    }

    [Theory, OnSqlite]
    public async Task Issue_NoOptions_TakesDefaultsAndThePatientsZone(DatabaseProvider database)
    {
        // Sunday evening in UTC is Monday already in Kiritimati.
        await using var planner = await StoredPlanner.StartAsync(database, "2026-11-29T20:00:00Z");
        foreach (var (zone, start) in new[] { ("Pacific/Kiritimati", "2026-11-30"), ("America/Los_Angeles", "2026-11-30"), ("UTC", "2026-11-30") })
        {
            var patient = (string)(await planner.PatientAsync(zone))["id"]!;
            var body = new JsonObject { ["assessmentId"] = await planner.AssessAsync(patient) };
            var issued = await (await planner.Client.PostAsync($"{StoredPlanner.Patients}/{patient}/plans", body)).AssertAsync(HttpStatusCode.Created);
            var exercise = issued["prescription"]!["exercise"]!;
            Assert.Equal((start, zone, 24), ((string?)exercise["startDate"], (string?)exercise["timeZone"], (int)exercise["weeks"]!));
        }
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task Issue_StoppedProfile_IsRefusedWithFindingsAndWithoutValues(DatabaseProvider database)
    {
        await using var planner = await StoredPlanner.StartAsync(database);
        var patient = (string)(await planner.PatientAsync())["id"]!;
        var profile = Example.Robust["profile"]!.DeepClone().AsObject();
        profile["vitals"]!["systolicMmHg"] = 213;
        profile["vitals"]!["diastolicMmHg"] = 127;
        var body = new JsonObject { ["assessmentId"] = await planner.AssessAsync(patient, profile) };
        foreach (var language in new[] { "en", "zh-Hans" })
        {
            var response = await planner.Client.SendAsync(HttpMethod.Post, $"{StoredPlanner.Patients}/{patient}/plans", body, language: language);
            var problem = await response.AssertProblemAsync(HttpStatusCode.UnprocessableEntity, "clinically-refused");
            Assert.NotEmpty(problem["findings"]!.AsArray());
            Assert.All(problem["findings"]!.AsArray(), finding => Assert.NotEmpty((string)finding!["ruleId"]!));
            problem.Remove("traceId");
            Assert.DoesNotContain("213", problem.ToJsonString(), StringComparison.Ordinal);
            Assert.DoesNotContain("127", problem.ToJsonString(), StringComparison.Ordinal);
        }

        Assert.Equal(0, await planner.RowsAsync(async rows => await rows.Plans.CountAsync() + await rows.Documents.CountAsync()));
    }

    [Theory, OnSqlite]
    public async Task Issue_WhatCannotBe_IsNamed(DatabaseProvider database)
    {
        await using var planner = await StoredPlanner.StartAsync(database);
        var (mine, others) = ((string)(await planner.PatientAsync())["id"]!, (string)(await planner.PatientAsync())["id"]!);
        var path = $"{StoredPlanner.Patients}/{mine}/plans";
        var thin = Example.Robust["profile"]!.DeepClone().AsObject();
        thin["history"]!.AsObject().Remove("conditions");
        var (assessment, elsewhere, incomplete) = (await planner.AssessAsync(mine), await planner.AssessAsync(others), await planner.AssessAsync(mine, thin));
        foreach (var (body, pointer) in new (string, string)[]
        {
            ("{}", "/assessmentId"), ("""{"assessmentId":null}""", "/assessmentId"), ($$"""{"assessmentId":"{{Guid.NewGuid()}}"}""", "/assessmentId"),
            ($$"""{"assessmentId":"{{elsewhere}}"}""", "/assessmentId"), ($$"""{"assessmentId":"{{incomplete}}"}""", "/profile/history/conditions"),
            ($$$"""{"assessmentId":"{{{assessment}}}","options":{"weeks":3}}""", "/options/weeks"), ($$$"""{"assessmentId":"{{{assessment}}}","options":{"timeZone":"UTC+3"}}""", "/options/timeZone"),
            ($$$"""{"assessmentId":"{{{assessment}}}","options":{"modalities":[]}}""", "/options/modalities"), ($$$"""{"assessmentId":"{{{assessment}}}","options":{"startDate":"1999-12-31"}}""", "/options/startDate"),
        })
        {
            var problem = await (await planner.Client.PostAsync(path, body)).AssertProblemAsync(HttpStatusCode.BadRequest, "invalid-request");
            Assert.True(problem.Pointers().SequenceEqual([pointer]), $"{body}: {problem.ToJsonString()}");
        }

        await (await planner.Client.PostAsync(path, """{"assessmentId":"x"}""")).AssertProblemAsync(HttpStatusCode.BadRequest, "malformed-body");
        await (await planner.Client.PostAsync($"{StoredPlanner.Patients}/{Guid.NewGuid()}/plans", $$"""{"assessmentId":"{{assessment}}"}""")).AssertProblemAsync(HttpStatusCode.NotFound, "not-found");
    }

    [Theory, OnSqlite]
    public async Task Week_OfAFreshPlan_IsTheCalendarsWeek(DatabaseProvider database)
    {
        await using var planner = await StoredPlanner.StartAsync(database);
        foreach (var name in Example.Names)
        {
            var plan = await planner.IssueAsync(example: name);
            foreach (var issued in plan.Issued["prescription"]!["exercise"]!["calendar"]!.AsArray())
            {
                var week = await plan.WeekAsync((int)issued!["week"]!);
                Assert.Equal((int)issued["week"]! > 1, (bool)week["provisional"]!);
                week.Remove("provisional");
                Assert.True(JsonNode.DeepEquals(issued, week), $"{name} {issued["week"]}: {week.ToJsonString()}");
            }

            foreach (var week in new[] { "0", "25", "-1", "99999999999", "x" })
                await (await planner.Client.SendAsync(HttpMethod.Get, $"{plan.Path}/weeks/{week}")).AssertProblemAsync(HttpStatusCode.NotFound, "not-found");
        }
    }
}
