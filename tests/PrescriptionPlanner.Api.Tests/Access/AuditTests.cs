using System.Net;
using System.Text.Json.Nodes;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using PrescriptionPlanner.Api.Tests.Faults;

namespace PrescriptionPlanner.Api.Tests.Access;

public sealed class AuditTests
{
    private const string Verification = "/v1/audit-events/verification";
    private static readonly string Admin = RunningPlanner.AdministratorKey;

    [Fact]
    public async Task Trail_OfReadsChangesAndRefusals_SaysWhoDidWhatToWhom()
    {
        await using var clinics = await TwoClinics.StartAsync();
        var file = await clinics.FileAsync(Admin);
        var reader = await clinics.KeyAsync(["plans:read"]);
        await clinics.DoAsync(HttpMethod.Get, $"/v1/plans/{file.Plan}", reader);
        await clinics.SendAsync(HttpMethod.Post, "/v1/patients", reader, TwoClinics.PatientBody("x"));
        await clinics.SendAsync(HttpMethod.Get, $"/v1/plans/{file.Patient}", reader);
        var events = (await clinics.DoAsync(HttpMethod.Get, "/v1/audit-events?limit=200", Admin))["items"]!.AsArray();
        var actor = $"key:{ApiKeyText.Parse(reader)!.VisibleId}";
        Assert.Equal(
            [("plans.read", "done", file.Patient), ("patients.create", "forbidden", null), ("plans.read", "not-found", (Guid?)null)],
            events.Where(row => (string)row!["actor"]! == actor).Select(row => ((string)row!["action"]!, (string)row["outcome"]!, (Guid?)row["patientId"])));
        Assert.Contains(events, row => (string)row!["action"]! == "planIssued" && (Guid?)row["subjectId"] == file.Plan);

        var ofPatient = (await clinics.DoAsync(HttpMethod.Get, $"/v1/audit-events?patient={file.Patient}&action=plans.read", Admin))["items"]!.AsArray();
        Assert.Equal(file.Plan, (Guid)Assert.Single(ofPatient, row => (string)row!["actor"]! == actor)!["subjectId"]!);
        Assert.Empty((await clinics.DoAsync(HttpMethod.Get, "/v1/audit-events?from=2030-01-01T00:00:00Z", Admin))["items"]!.AsArray());
        Assert.Empty((await clinics.DoAsync(HttpMethod.Get, $"/v1/audit-events?patient={file.Patient}", clinics.OtherKey))["items"]!.AsArray());
    }

    [Fact]
    public async Task Trail_OfAnswersGivenAgainAndRefused_LeavesNothingOut()
    {
        await using var clinics = await TwoClinics.StartAsync();
        var file = await clinics.FileAsync(Admin);
        var app = await clinics.KeyAsync(["plans:read", "plans:write", "logs:write", "review"]);
        var before = await LastAsync(clinics);
        await clinics.SendAsync(HttpMethod.Post, "/v1/patients", app, TwoClinics.PatientBody("again"), repeat: "k");
        await clinics.SendAsync(HttpMethod.Post, "/v1/patients", app, TwoClinics.PatientBody("again"), repeat: "k");
        await clinics.SendAsync(HttpMethod.Post, "/v1/patients", app, TwoClinics.PatientBody("other"), repeat: "k");
        await clinics.SendAsync(HttpMethod.Post, "/v1/patients", app, TwoClinics.PatientBody());
        var log = new JsonObject { ["sessionId"] = "w01-resistance-1", ["performedOn"] = "2026-11-24", ["status"] = "completed", ["externalId"] = "L-1" };
        await clinics.SendAsync(HttpMethod.Post, $"/v1/plans/{file.Plan}/session-logs", app, log);
        await clinics.SendAsync(HttpMethod.Put, $"/v1/patients/{file.Patient}", app, TwoClinics.PatientBody(), match: "\"9\"");
        await clinics.SendAsync(HttpMethod.Post, "/v1/weekly-review/approvals", app, new JsonObject { ["items"] = new JsonArray(new JsonObject { ["planId"] = file.Plan, ["week"] = 1 }) });
        var events = (await clinics.DoAsync(HttpMethod.Get, $"/v1/audit-events?limit=200&cursor={before}", Admin))["items"]!.AsArray();
        var made = (Guid?)events.First(row => (string)row!["action"]! == "patientCreated")!["patientId"];
        Assert.Equal(
            [
                ("patientCreated", "done", made), ("patients.create", "unchanged", made), ("patients.create", "idempotency-key-reused", null), ("patients.create", "conflict", null),
                ("sessionLogs.create", "unchanged", file.Patient), ("patients.change", "precondition-failed", file.Patient), ("weeklyReview.approve", "unchanged", file.Patient),
            ],
            events.Where(row => ((string)row!["actor"]!).StartsWith("key:", StringComparison.Ordinal) && (string)row["action"]! != "auditEvents.read")
                .Select(row => ((string)row!["action"]!, (string)row["outcome"]!, (Guid?)row["patientId"])));
    }

    [Fact]
    public async Task Erase_AnswerThatWasGivenAgain_IsForgottenWhateverItsAddress()
    {
        await using var clinics = await TwoClinics.StartAsync();
        var file = await clinics.FileAsync(Admin);
        var log = new JsonObject { ["sessionId"] = "w01-resistance-1", ["performedOn"] = "2026-11-24", ["status"] = "completed", ["externalId"] = "L-1" };
        var again = await clinics.SendAsync(HttpMethod.Post, $"/v1/plans/{file.Plan.ToString().ToUpperInvariant()}/session-logs", Admin, log, repeat: "k");
        Assert.Equal(HttpStatusCode.OK, again.StatusCode);
        await clinics.DoAsync(HttpMethod.Delete, $"/v1/patients/{file.Patient}", Admin, match: "\"1\"");
        Assert.Equal(0, await clinics.Store.ReadAsync((database, token) => database.IdempotencyRecords.CountAsync(token), default));
    }

    [Fact]
    public async Task Trail_OfGuesses_TellsThem()
    {
        await using var clinics = await TwoClinics.StartAsync();
        var cookie = await clinics.PersonAsync("coach", email: "ann@example.org");
        await clinics.SignInAsync("nobody@example.org", "wrong");
        var wrong = new JsonObject { ["present"] = "wrong", ["password"] = "a quite different one" };
        await (await clinics.SendAsync(HttpMethod.Put, "/v1/me/password", cookie, wrong)).AssertProblemAsync(HttpStatusCode.BadRequest, "invalid-request");
        var events = (await clinics.DoAsync(HttpMethod.Get, "/v1/audit-events?limit=200", Admin))["items"]!.AsArray();
        Assert.Contains(events, row => ((string)row!["actor"]!, (string)row["action"]!, (string)row["outcome"]!) == ("stranger", "signIn", "sign-in-refused"));
        Assert.Contains(events, row => ((string)row!["action"]!, (string)row["outcome"]!) == ("account.change", "invalid-request"));
    }

    [Fact]
    public async Task Trail_InPages_IsWhole()
    {
        await using var clinics = await TwoClinics.StartAsync();
        await clinics.FileAsync(Admin);
        for (var count = 0; count < 5; count++) await clinics.DoAsync(HttpMethod.Get, "/v1/patients", Admin);
        var ids = new List<long>();
        string? cursor = null;
        do
        {
            var page = await clinics.DoAsync(HttpMethod.Get, $"/v1/audit-events?limit=2&to=2030-01-01T00:00:00Z{(cursor is null ? "" : $"&cursor={cursor}")}", Admin);
            ids.AddRange(page["items"]!.AsArray().Select(row => (long)row!["id"]!));
            cursor = ids.Count > 8 ? null : (string?)page["nextCursor"];
        }
        while (cursor is not null);
        Assert.True(ids.Count > 8);
        Assert.Equal(ids.Distinct().Order(), ids);
    }

    [Fact]
    public async Task Chain_LeftAlone_IsIntactAndSurvivesAnErasure()
    {
        await using var clinics = await TwoClinics.StartAsync();
        var file = await clinics.FileAsync(Admin);
        await SealAsync(clinics);
        Assert.True((bool)(await clinics.DoAsync(HttpMethod.Get, Verification, Admin))["intact"]!);
        await clinics.DoAsync(HttpMethod.Delete, $"/v1/patients/{file.Patient}", Admin, match: "\"1\"");
        var before = await clinics.DoAsync(HttpMethod.Get, Verification, Admin);
        Assert.True((bool)before["intact"]!);
        Assert.True((long)before["unsealed"]! > 0);
        await SealAsync(clinics);
        var after = await clinics.DoAsync(HttpMethod.Get, Verification, Admin);
        Assert.True((bool)after["intact"]!);
        Assert.True((long)after["sealed"]! > (long)before["sealed"]!);
        Assert.NotEqual((string)before["head"]!, (string)after["head"]!);
    }

    [Theory]
    [InlineData("changed")]
    [InlineData("deleted")]
    [InlineData("linkMissing")]
    public async Task Chain_TamperedWith_IsBrokenThere(string how)
    {
        await using var clinics = await TwoClinics.StartAsync();
        await clinics.FileAsync(Admin);
        await clinics.FileAsync(clinics.OtherKey);
        await SealAsync(clinics);
        var victim = await clinics.Store.ReadAsync(
            (database, token) => database.AuditEvents.Where(row => row.ClinicId == Clinic.SeededId && row.Action == "patientCreated").Select(row => row.Id).SingleAsync(token), default);
        await clinics.Store.WriteAsync(
            (database, token) => how switch
            {
                "changed" => database.AuditEvents.Where(row => row.Id == victim).ExecuteUpdateAsync(row => row.SetProperty(audit => audit.Actor, "somebody else"), token),
                "deleted" => database.AuditEvents.Where(row => row.Id == victim).ExecuteDeleteAsync(token),
                _ => database.AuditSeals.Where(row => row.AuditEventId == victim).ExecuteDeleteAsync(token),
            },
            default);
        var found = await clinics.DoAsync(HttpMethod.Get, Verification, Admin);
        Assert.False((bool)found["intact"]!);
        Assert.Equal(how, (string)found["break"]!);
        if (how != "linkMissing") Assert.Equal(victim, (long)found["atEvent"]!);
        Assert.True((bool)(await clinics.DoAsync(HttpMethod.Get, Verification, clinics.OtherKey))["intact"]!);
    }

    [Fact]
    public async Task Chain_CutOffAfterItsHeadWasNoted_NoLongerLeadsThroughIt()
    {
        await using var clinics = await TwoClinics.StartAsync();
        await clinics.FileAsync(Admin);
        await SealAsync(clinics);
        var head = (string)(await clinics.DoAsync(HttpMethod.Get, Verification, Admin))["head"]!;
        await clinics.FileAsync(Admin, "P-2");
        await SealAsync(clinics);
        Assert.True((bool)(await clinics.DoAsync(HttpMethod.Get, $"{Verification}?head={head}", Admin))["intact"]!);
        await clinics.Store.WriteAsync(
            async (database, token) =>
            {
                var last = await database.AuditSeals.Where(seal => seal.ClinicId == Clinic.SeededId).OrderByDescending(seal => seal.Sequence).Take(20).ToListAsync(token);
                var events = last.ConvertAll(seal => seal.AuditEventId);
                database.RemoveRange(last);
                await database.AuditEvents.Where(row => events.Contains(row.Id)).ExecuteDeleteAsync(token);
                return await database.SaveChangesAsync(token);
            },
            default);
        Assert.True((bool)(await clinics.DoAsync(HttpMethod.Get, Verification, Admin))["intact"]!);
        Assert.Equal("cutOff", (string)(await clinics.DoAsync(HttpMethod.Get, $"{Verification}?head={head}", Admin))["break"]!);
        foreach (var wrong in (string[])["", "12", head + "00", new string('x', 64)])
            Assert.Equal(["/head"], (await (await clinics.SendAsync(HttpMethod.Get, $"{Verification}?head={wrong}", Admin)).AssertProblemAsync(HttpStatusCode.BadRequest, "invalid-request")).Pointers());
    }

    [Fact]
    public async Task VerifyAudit_AtTheMachine_FindsAChangedRow()
    {
        await using var database = await TestDatabase.CreateAsync(DatabaseProvider.Sqlite);
        await database.ExecuteAsync(
            $"""
            INSERT INTO audit_event (clinic_id, at, actor, action, subject_kind, outcome)
            VALUES ('{Clinic.SeededId.ToString().ToUpperInvariant()}', 0, 'key:abcd2345', 'patientErased', 'patient', 'done')
            """);
        await new AuditChain(database.Store).SealAsync(default);
        var (code, said) = await PlannerProcess.RunCommandAsync(database.Settings, "verify-audit");
        Assert.True(code == 0 && said.Contains("intact, 1 events sealed", StringComparison.Ordinal), said);
        await database.ExecuteAsync("UPDATE audit_event SET actor = 'key:efgh6789'");
        (code, said) = await PlannerProcess.RunCommandAsync(database.Settings, "verify-audit");
        Assert.True(code == 1 && said.Contains("BROKEN (Changed) at link 1", StringComparison.Ordinal), said);
        (code, said) = await PlannerProcess.RunCommandAsync(database.Settings, "verify-audit", "nonsense");
        Assert.True(code == 2, said);
    }

    [Fact]
    public async Task Chain_OfManyEventsByParallelCallers_HoldsEachOnce()
    {
        await using var clinics = await TwoClinics.StartAsync();
        await Parallel.ForEachAsync(Enumerable.Range(0, 40), async (number, _) =>
        {
            await clinics.DoAsync(HttpMethod.Post, "/v1/patients", Admin, TwoClinics.PatientBody($"n{number}"));
            if (number % 10 == 0) await SealAsync(clinics);
        });
        await Task.WhenAll(SealAsync(clinics), SealAsync(clinics));
        var found = await clinics.DoAsync(HttpMethod.Get, Verification, Admin);
        Assert.True((bool)found["intact"]!);
        Assert.True((long)found["sealed"]! >= 40);
    }

    [Fact]
    public async Task Events_ForStrangers_AreNotThere()
    {
        await using var clinics = await TwoClinics.StartAsync();
        await (await clinics.SendAsync(HttpMethod.Get, "/v1/audit-events", null)).AssertProblemAsync(HttpStatusCode.Unauthorized, "unauthorized");
        await (await clinics.SendAsync(HttpMethod.Get, "/v1/audit-events", await clinics.PersonAsync("physiotherapist"))).AssertProblemAsync(HttpStatusCode.Forbidden, "forbidden");
        var wrong = await clinics.SendAsync(HttpMethod.Get, "/v1/audit-events?patient=x&from=y&cursor=%21&action=%00", Admin);
        Assert.Equal(["/action", "/cursor", "/from", "/patient"], (await wrong.AssertProblemAsync(HttpStatusCode.BadRequest, "invalid-request")).Pointers().Order());
    }

    private static async Task<string> LastAsync(TwoClinics clinics)
    {
        var events = (await clinics.DoAsync(HttpMethod.Get, "/v1/audit-events?limit=200", Admin))["items"]!.AsArray();
        return Paging.Cursor(((long)events[^1]!["id"]!).ToString(System.Globalization.CultureInfo.InvariantCulture));
    }

    private static Task<long> SealAsync(TwoClinics clinics) => clinics.Service.Services.GetRequiredService<AuditChain>().SealAsync(default);
}
