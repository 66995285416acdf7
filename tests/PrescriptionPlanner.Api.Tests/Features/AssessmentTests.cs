using System.Net;
using System.Text.Json.Nodes;

namespace PrescriptionPlanner.Api.Tests.Features;

public sealed class AssessmentTests
{
    [Theory, OnSqlite, OnPostgreSql]
    public async Task Create_ThenGet_AnswersTheProfileAsItWasSent(DatabaseProvider database)
    {
        await using var planner = await StoredPlanner.StartAsync(database);
        foreach (var name in Example.Names)
        {
            var path = $"{StoredPlanner.Patients}/{(await planner.PatientAsync())["id"]}/assessments";
            var profile = Example.Read(name)["profile"]!.AsObject().DeepClone();
            profile["history"]!["conditions"] = new JsonArray(
                new JsonObject { ["code"] = "hypertension", ["since"] = "2019" }, new JsonObject { ["code"] = "typeTwoDiabetes", ["since"] = "2019-05", ["stable"] = true },
                new JsonObject { ["code"] = "atrialFibrillation", ["since"] = "2019-05-31" });
            var response = await planner.Client.PostAsync(path, new JsonObject { ["assessedOn"] = "2026-11-20", ["profile"] = profile.DeepClone() });
            var made = await response.AssertAsync(HttpStatusCode.Created);
            Assert.True(JsonNode.DeepEquals(profile, made["profile"]), name);
            Assert.Equal("2026-11-20", (string?)made["assessedOn"]);
            var read = await planner.Client.SendAsync(HttpMethod.Get, response.Headers.Location!.OriginalString);
            Assert.True(JsonNode.DeepEquals(made, await read.AssertAsync(HttpStatusCode.OK)));
            Assert.Equal(read.Tag(), response.Tag());
            Assert.Equal(HttpStatusCode.NotModified, (await planner.Client.SendAsync(HttpMethod.Get, response.Headers.Location.OriginalString, noneMatch: read.Tag())).StatusCode);
            Assert.True(JsonNode.DeepEquals(made, Assert.Single((await planner.GetAsync(path))["items"]!.AsArray())));
        }
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task Create_DateInThePatientsFuture_IsRefused(DatabaseProvider database)
    {
        // Wednesday 23:30 UTC is Thursday in Kiritimati and still Wednesday in Los Angeles.
        await using var planner = await StoredPlanner.StartAsync(database, "2026-11-25T23:30:00Z");
        foreach (var (zone, day, fits) in new[]
        {
            ("Pacific/Kiritimati", "2026-11-26", true), ("Pacific/Kiritimati", "2026-11-27", false), ("America/Los_Angeles", "2026-11-25", true),
            ("America/Los_Angeles", "2026-11-26", false), ("America/Los_Angeles", "1999-12-31", false), ("America/Los_Angeles", "2101-01-01", false),
        })
        {
            var path = $"{StoredPlanner.Patients}/{(await planner.PatientAsync(zone))["id"]}/assessments";
            var response = await planner.Client.PostAsync(path, new JsonObject { ["assessedOn"] = day, ["profile"] = Example.Robust["profile"]!.DeepClone() });
            if (fits) await response.AssertAsync(HttpStatusCode.Created);
            else Assert.Equal(["/assessedOn"], (await response.AssertProblemAsync(HttpStatusCode.BadRequest, "invalid-request")).Pointers());
        }
    }

    [Theory, OnSqlite]
    public async Task Create_WrongProfile_NamesEveryPlace(DatabaseProvider database)
    {
        await using var planner = await StoredPlanner.StartAsync(database);
        var path = $"{StoredPlanner.Patients}/{(await planner.PatientAsync())["id"]}/assessments";
        var profile = Example.Robust["profile"]!.DeepClone();
        profile["heightCm"] = 1.58;
        profile["vitals"]!["systolicMmHg"] = 900;
        var problem = await (await planner.Client.PostAsync(path, new JsonObject { ["profile"] = profile })).AssertProblemAsync(HttpStatusCode.BadRequest, "invalid-request");
        Assert.Equal(["/assessedOn", "/profile/heightCm", "/profile/vitals/systolicMmHg"], problem.Pointers().Order(StringComparer.Ordinal));
        Assert.Equal(["/profile"], (await (await planner.Client.PostAsync(path, """{"assessedOn":"2026-11-20"}""")).AssertProblemAsync(HttpStatusCode.BadRequest, "invalid-request")).Pointers());
        var unknown = await planner.Client.PostAsync($"{StoredPlanner.Patients}/{Guid.NewGuid()}/assessments", new JsonObject { ["assessedOn"] = "2026-11-20", ["profile"] = Example.Robust["profile"]!.DeepClone() });
        await unknown.AssertProblemAsync(HttpStatusCode.NotFound, "not-found");
    }
}
