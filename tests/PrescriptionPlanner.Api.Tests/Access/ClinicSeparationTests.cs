using System.Net;
using System.Text.Json.Nodes;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace PrescriptionPlanner.Api.Tests.Access;

public sealed class ClinicSeparationTests
{
    private static readonly string Admin = RunningPlanner.AdministratorKey;

    [Fact]
    public async Task Rows_OfTwoClinicsWithTheSameIds_NeverCross()
    {
        await using var clinics = await TwoClinics.StartAsync();
        var here = await clinics.FileAsync(Admin, name: "Ada");
        var there = await clinics.FileAsync(clinics.OtherKey, name: "Grace");
        foreach (var (key, own, other, name) in new[] { (Admin, here, there, "Ada"), (clinics.OtherKey, there, here, "Grace") })
        {
            foreach (var path in new[] { "/v1/patients", $"/v1/patients?externalId={TwoClinics.ExternalId}", "/v1/weekly-review", $"/v1/patients/{own.Patient}/plans", $"/v1/patients/{own.Patient}/export" })
            {
                var text = await (await clinics.SendAsync(HttpMethod.Get, path, key)).Content.ReadAsStringAsync();
                Assert.Contains(own.Patient.ToString(), text, StringComparison.Ordinal);
                foreach (var id in new[] { other.Patient, other.Plan, other.Assessment, other.Log }) Assert.DoesNotContain(id.ToString(), text, StringComparison.Ordinal);
            }

            Assert.Equal(name, (string)Assert.Single((await clinics.DoAsync(HttpMethod.Get, $"/v1/patients?externalId={TwoClinics.ExternalId}", key))["items"]!.AsArray())!["displayName"]!);
        }
    }

    [Fact]
    public async Task Answers_AboutAnotherClinicsRow_AreThoseAboutNoRow()
    {
        await using var clinics = await TwoClinics.StartAsync();
        var there = await clinics.FileAsync(clinics.OtherKey);
        var nowhere = Guid.CreateVersion7();
        foreach (var (theirs, none) in new[]
        {
            ($"/v1/patients/{there.Patient}", $"/v1/patients/{nowhere}"),
            ($"/v1/plans/{there.Plan}", $"/v1/plans/{nowhere}"),
            ($"/v1/plans/{there.Plan}/session-logs/{there.Log}", $"/v1/plans/{nowhere}/session-logs/{there.Log}"),
        })
        {
            var (first, second) = (await (await clinics.SendAsync(HttpMethod.Get, theirs, Admin)).AssertProblemAsync(HttpStatusCode.NotFound, "not-found"),
                await (await clinics.SendAsync(HttpMethod.Get, none, Admin)).AssertProblemAsync(HttpStatusCode.NotFound, "not-found"));
            first.Remove("traceId");
            second.Remove("traceId");
            Assert.True(JsonNode.DeepEquals(first, second));
        }

        // The present tag of another's row neither answers 304 nor changes anything.
        var tag = (await clinics.SendAsync(HttpMethod.Get, $"/v1/patients/{there.Patient}", clinics.OtherKey)).Headers.ETag!.ToString();
        Assert.Equal(HttpStatusCode.NotFound, (await clinics.SendAsync(HttpMethod.Get, $"/v1/patients/{there.Patient}", Admin, noneMatch: tag)).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await clinics.SendAsync(HttpMethod.Delete, $"/v1/patients/{there.Patient}", Admin, match: tag)).StatusCode);
        // Another's assessment is no ground for a plan.
        var here = await clinics.FileAsync(Admin);
        var refused = await clinics.SendAsync(HttpMethod.Post, $"/v1/patients/{here.Patient}/plans", Admin, new JsonObject { ["assessmentId"] = there.Assessment });
        Assert.Equal(["/assessmentId"], (await refused.AssertProblemAsync(HttpStatusCode.BadRequest, "invalid-request")).Pointers());
        Assert.Equal(HttpStatusCode.OK, (await clinics.SendAsync(HttpMethod.Get, $"/v1/patients/{there.Patient}", clinics.OtherKey)).StatusCode);
    }

    [Fact]
    public async Task Cursors_FromAnotherClinic_LeadThroughOnesOwnList()
    {
        await using var clinics = await TwoClinics.StartAsync();
        foreach (var number in new[] { "1", "2", "3" })
        {
            await clinics.DoAsync(HttpMethod.Post, "/v1/patients", clinics.OtherKey, TwoClinics.PatientBody("p" + number, "There"));
            await clinics.DoAsync(HttpMethod.Post, "/v1/patients", Admin, TwoClinics.PatientBody("p" + number, "Here"));
        }

        var cursor = (string)(await clinics.DoAsync(HttpMethod.Get, "/v1/patients?limit=1", clinics.OtherKey))["nextCursor"]!;
        var items = (await clinics.DoAsync(HttpMethod.Get, $"/v1/patients?cursor={cursor}", Admin))["items"]!.AsArray();
        Assert.NotEmpty(items);
        Assert.All(items, item => Assert.Equal("Here", (string)item!["displayName"]!));
    }

    [Fact]
    public async Task IdempotencyKeys_OfTwoCallers_AreTheirOwn()
    {
        await using var clinics = await TwoClinics.StartAsync();
        var app = await clinics.KeyAsync(["plans:write"]);
        var ids = new List<Guid>();
        foreach (var (key, external) in new[] { (Admin, "a"), (clinics.OtherKey, "a"), (app, "b") })
        {
            var first = await clinics.SendAsync(HttpMethod.Post, "/v1/patients", key, TwoClinics.PatientBody(external), repeat: "same");
            var again = await clinics.SendAsync(HttpMethod.Post, "/v1/patients", key, TwoClinics.PatientBody(external), repeat: "same");
            Assert.Equal(HttpStatusCode.Created, first.StatusCode);
            Assert.Equal(await first.Content.ReadAsStringAsync(), await again.Content.ReadAsStringAsync());
            ids.Add((Guid)(await first.JsonAsync())["id"]!);
        }

        Assert.Equal(3, ids.Distinct().Count());
    }

    [Fact]
    public async Task Patient_SignedIn_SeesAndLogsTheirOwnAlone()
    {
        await using var clinics = await TwoClinics.StartAsync();
        var own = await clinics.FileAsync(Admin);
        var other = await clinics.FileAsync(Admin, "P-2", "Grace");
        var cookie = await clinics.PersonAsync("patient", own.Patient);
        Assert.Equal([own.Patient], (await clinics.DoAsync(HttpMethod.Get, "/v1/patients", cookie))["items"]!.AsArray().Select(item => (Guid)item!["id"]!));
        await clinics.DoAsync(HttpMethod.Get, $"/v1/plans/{own.Plan}", cookie);
        var body = new JsonObject { ["observedOn"] = "2026-11-24", ["pain"] = new JsonObject { ["during"] = 2 } };
        await clinics.DoAsync(HttpMethod.Post, $"/v1/plans/{own.Plan}/observations", cookie, body);
        await (await clinics.SendAsync(HttpMethod.Post, $"/v1/plans/{other.Plan}/observations", cookie, body.DeepClone())).AssertProblemAsync(HttpStatusCode.NotFound, "not-found");
        await (await clinics.SendAsync(HttpMethod.Get, $"/v1/patients?externalId=P-2", cookie)).JsonAsync().ContinueWith(page => Assert.Empty(page.Result["items"]!.AsArray()));
        await (await clinics.SendAsync(HttpMethod.Post, $"/v1/patients/{own.Patient}/plans", cookie, new JsonObject { ["assessmentId"] = own.Assessment })).AssertProblemAsync(HttpStatusCode.Forbidden, "forbidden");
    }

    [Fact]
    public async Task Coach_Approves_AndNeverOverrides()
    {
        await using var clinics = await TwoClinics.StartAsync();
        var file = await clinics.FileAsync(Admin);
        var coach = await clinics.PersonAsync("coach");
        var body = new JsonObject { ["action"] = "override", ["reason"] = "why", ["modalities"] = new JsonArray(new JsonObject { ["modality"] = "resistance", ["toStep"] = 0 }) };
        await (await clinics.SendAsync(HttpMethod.Post, $"/v1/plans/{file.Plan}/decisions/1/review", coach, body, "\"1\"")).AssertProblemAsync(HttpStatusCode.Forbidden, "forbidden");
        await (await clinics.SendAsync(HttpMethod.Post, $"/v1/plans/{file.Plan}/decisions/1/review", await clinics.KeyAsync(["review"]), body.DeepClone(), "\"1\"")).AssertProblemAsync(HttpStatusCode.Forbidden, "forbidden");
        await (await clinics.SendAsync(HttpMethod.Post, $"/v1/plans/{file.Plan}/decisions/1/review", coach, new JsonObject { ["action"] = "approve" }, "\"1\"")).AssertProblemAsync(HttpStatusCode.NotFound, "not-found");
    }

    [Fact]
    public async Task Filter_OnEveryRowOfAClinic_HidesAnothers()
    {
        await using var clinics = await TwoClinics.StartAsync();
        await clinics.FileAsync(clinics.OtherKey);
        await clinics.Store.ReadAsync(
            async (database, token) =>
            {
                foreach (var row in database.Model.GetEntityTypes().Where(row => row.FindProperty("ClinicId") is not null || row.ClrType == typeof(Clinic)))
                    Assert.True(row.GetDeclaredQueryFilters().Any(filter => filter.Key == PlannerDbContext.ClinicFilter), row.Name);
                foreach (var row in database.Model.GetEntityTypes().Where(row => row.FindProperty("PlanId") is not null || row.ClrType == typeof(Plan) || row.ClrType == typeof(Patient) || row.ClrType == typeof(Assessment)))
                    Assert.True(row.GetDeclaredQueryFilters().Any(filter => filter.Key == PlannerDbContext.PatientFilter), row.Name);
                Assert.True(await database.Patients.AnyAsync(token));
                return true;
            },
            default);
        await clinics.Store.ReadAsync(
            RowScope.OfClinic(Clinic.SeededId),
            async (database, token) =>
            {
                Assert.False(await database.Patients.AnyAsync(token) || await database.Plans.AnyAsync(token) || await database.SessionRecords.AnyAsync(token)
                    || await database.Documents.AnyAsync(token) || await database.PlanRevisions.AnyAsync(token) || await database.AuditEvents.AnyAsync(row => row.ClinicId != Clinic.SeededId, token));
                Assert.Equal([Clinic.SeededId], await database.Clinics.Select(clinic => clinic.Id).ToListAsync(token));
                return true;
            },
            default);
        // A context that a call used is used again by what happens by itself.
        Assert.True(await clinics.Store.ReadAsync((database, token) => database.Patients.AnyAsync(token), default));
    }
}
