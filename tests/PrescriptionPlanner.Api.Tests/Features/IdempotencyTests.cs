using System.Net;
using System.Text.Json.Nodes;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;
using PrescriptionPlanner.Api.Jobs;

namespace PrescriptionPlanner.Api.Tests.Features;

public sealed class IdempotencyTests
{
    [Theory, OnSqlite, OnPostgreSql]
    public async Task Post_SameKeyAgain_ReplaysTheAnswer(DatabaseProvider database)
    {
        await using var planner = await StoredPlanner.StartAsync(database);
        var patient = (string)(await planner.PatientAsync())["id"]!;
        var body = new JsonObject { ["assessmentId"] = await planner.AssessAsync(patient) };
        var path = $"{StoredPlanner.Patients}/{patient}/plans";
        var first = await planner.Client.SendAsync(HttpMethod.Post, path, body, key: "issue-1");
        await first.AssertAsync(HttpStatusCode.Created);
        planner.Clock.Now += Duration.FromHours(5);
        for (var times = 0; times < 3; times++)
        {
            var again = await planner.Client.SendAsync(HttpMethod.Post, path, body, key: "issue-1");
            Assert.Equal(HttpStatusCode.Created, again.StatusCode);
            Assert.Equal(await first.Content.ReadAsByteArrayAsync(), await again.Content.ReadAsByteArrayAsync());
            Assert.Equal(first.Tag(), again.Tag());
            Assert.Equal(first.Headers.Location, again.Headers.Location);
            Assert.Equal(first.Content.Headers.ContentLanguage, again.Content.Headers.ContentLanguage);
        }

        Assert.Equal(1, await planner.RowsAsync(rows => rows.Plans.CountAsync()));
        var other = body.DeepClone();
        other["options"] = new JsonObject { ["weeks"] = 12 };
        await (await planner.Client.SendAsync(HttpMethod.Post, path, other, key: "issue-1")).AssertProblemAsync(HttpStatusCode.UnprocessableEntity, "idempotency-key-reused");
        await (await planner.Client.SendAsync(HttpMethod.Post, path, other, key: "issue-2")).AssertAsync(HttpStatusCode.Created);
        Assert.Equal(2, await planner.RowsAsync(rows => rows.Plans.CountAsync()));
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task Post_TwentyAtOnce_HaveOneEffect(DatabaseProvider database)
    {
        await using var planner = await StoredPlanner.StartAsync(database);
        var answers = await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => planner.Client.SendAsync(HttpMethod.Post, StoredPlanner.Patients, StoredPlanner.PatientBody(), key: "once")));
        Assert.All(answers, answer => Assert.True(answer.StatusCode is HttpStatusCode.Created or HttpStatusCode.Conflict, answer.StatusCode.ToString()));
        Assert.Equal(1, await planner.RowsAsync(rows => rows.Patients.CountAsync()));
        var made = answers.First(answer => answer.StatusCode == HttpStatusCode.Created);
        var after = await planner.Client.SendAsync(HttpMethod.Post, StoredPlanner.Patients, StoredPlanner.PatientBody(), key: "once");
        Assert.Equal(await made.Content.ReadAsByteArrayAsync(), await after.Content.ReadAsByteArrayAsync());
        foreach (var running in answers.Where(answer => answer.StatusCode == HttpStatusCode.Conflict)) await running.AssertProblemAsync(HttpStatusCode.Conflict, "idempotency-key-running");
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task Post_TwentySessionsLogsAtOnce_HaveOneEffect(DatabaseProvider database)
    {
        await using var planner = await StoredPlanner.StartAsync(database);
        var plan = await planner.IssueAsync();
        plan.GoTo(1, 7, 20);
        var log = IssuedPlan.LogOf((await plan.WeekAsync(1))["sessions"]![0]!);
        var answers = await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => plan.LogAsync(log.DeepClone().AsObject())));
        Assert.Single(answers, answer => answer.StatusCode == HttpStatusCode.Created);
        Assert.Equal(19, answers.Count(answer => answer.StatusCode == HttpStatusCode.Conflict));
        Assert.Equal(1, await planner.RowsAsync(rows => rows.SessionRecords.CountAsync()));
    }

    [Theory, OnSqlite]
    public async Task Post_SameKeyOnAnotherRoute_IsAnotherKey(DatabaseProvider database)
    {
        await using var planner = await StoredPlanner.StartAsync(database);
        var patients = new[] { (string)(await planner.PatientAsync())["id"]!, (string)(await planner.PatientAsync())["id"]! };
        var body = new JsonObject { ["assessedOn"] = "2026-11-20", ["profile"] = Example.Robust["profile"]!.DeepClone() };
        var made = new List<string>();
        foreach (var patient in patients)
            made.Add((string)(await (await planner.Client.SendAsync(HttpMethod.Post, $"{StoredPlanner.Patients}/{patient}/assessments", body, key: "same")).AssertAsync(HttpStatusCode.Created))["id"]!);
        Assert.Equal(2, made.Distinct().Count());
    }

    [Theory, OnSqlite]
    public async Task Post_BadKey_IsRefused(DatabaseProvider database)
    {
        await using var planner = await StoredPlanner.StartAsync(database);
        foreach (var key in new[] { "a b", new string('k', 201), "clé", "tab\tkey" })
        {
            var response = await planner.Client.SendAsync(HttpMethod.Post, StoredPlanner.Patients, StoredPlanner.PatientBody(), key: key);
            await response.AssertProblemAsync(HttpStatusCode.BadRequest, "bad-request");
        }

        using var twice = new HttpRequestMessage(HttpMethod.Post, StoredPlanner.Patients) { Content = new StringContent(StoredPlanner.PatientBody().ToJsonString(), System.Text.Encoding.UTF8, "application/json") };
        twice.Headers.Add("Idempotency-Key", ["one", "two"]);
        await (await planner.Client.SendAsync(twice)).AssertProblemAsync(HttpStatusCode.BadRequest, "bad-request");
        Assert.Equal(0, await planner.RowsAsync(rows => rows.Patients.CountAsync()));
        await (await planner.Client.SendAsync(HttpMethod.Post, StoredPlanner.Patients, StoredPlanner.PatientBody(), key: new string('k', 200))).AssertAsync(HttpStatusCode.Created);
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task Post_RefusedRequest_KeepsNoKey(DatabaseProvider database)
    {
        await using var planner = await StoredPlanner.StartAsync(database);
        await planner.PatientAsync(externalId: "taken");
        var body = StoredPlanner.PatientBody();
        body["externalId"] = "taken";
        await (await planner.Client.SendAsync(HttpMethod.Post, StoredPlanner.Patients, body, key: "again")).AssertProblemAsync(HttpStatusCode.Conflict, "conflict");
        body["externalId"] = "";
        await (await planner.Client.SendAsync(HttpMethod.Post, StoredPlanner.Patients, body, key: "again")).AssertProblemAsync(HttpStatusCode.BadRequest, "invalid-request");
        body["externalId"] = "free";
        await (await planner.Client.SendAsync(HttpMethod.Post, StoredPlanner.Patients, body, key: "again")).AssertAsync(HttpStatusCode.Created);
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task Post_SameKeyAfterADay_IsANewRequest(DatabaseProvider database)
    {
        await using var planner = await StoredPlanner.StartAsync(database);
        await (await planner.Client.SendAsync(HttpMethod.Post, StoredPlanner.Patients, StoredPlanner.PatientBody(), key: "daily")).AssertAsync(HttpStatusCode.Created);
        var expire = planner.Service.Services.GetRequiredService<ExpireKeysJob>();
        planner.Clock.Now += Duration.FromHours(23);
        await expire.RunAsync(default);
        await (await planner.Client.SendAsync(HttpMethod.Post, StoredPlanner.Patients, StoredPlanner.PatientBody(), key: "daily")).AssertAsync(HttpStatusCode.Created);
        Assert.Equal(1, await planner.RowsAsync(rows => rows.Patients.CountAsync()));
        planner.Clock.Now += Duration.FromHours(2);
        await expire.RunAsync(default);
        await (await planner.Client.SendAsync(HttpMethod.Post, StoredPlanner.Patients, StoredPlanner.PatientBody(), key: "daily")).AssertAsync(HttpStatusCode.Created);
        Assert.Equal(2, await planner.RowsAsync(rows => rows.Patients.CountAsync()));
    }
}
