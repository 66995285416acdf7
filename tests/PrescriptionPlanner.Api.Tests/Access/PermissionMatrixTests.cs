using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;

namespace PrescriptionPlanner.Api.Tests.Access;

public sealed class PermissionMatrixTests
{
    // What a call of each route sends. A tag that is never the present one keeps what is called from being changed.
    private const string StaleTag = "\"999\"";

    [Fact]
    public void Routes_OfTheService_AreStatelessOrStandInTheTable()
    {
        using var service = new RunningPlanner { Environment = "Development" };
        var routes = RoutesOf(service);
        Assert.True(routes.Count > 40);
        Assert.Empty(routes.Where(route => !StatelessCalls.IsOne(route.Metadata) && route.Metadata.GetMetadata<Permission>() is null).Select(NameOf));
        var used = routes.Select(route => route.Metadata.GetMetadata<Permission>()).OfType<Permission>().ToHashSet();
        Assert.Equal([Permissions.Of(Resource.Decisions, Act.Override)], Permissions.All.Where(line => !used.Contains(line)));
    }

    [Fact]
    public void Table_EveryLine_LetsAdministratorsAndStandsOnce()
    {
        Assert.Equal(Permissions.All.Count, Permissions.All.Select(line => (line.Resource, line.Act)).Distinct().Count());
        Assert.All(Permissions.All, line => Assert.Contains(Role.Administrator, line.Roles));
        Act[] clinical = [Act.Create, Act.Change, Act.ResumeOrEnd, Act.Override, Act.Erase, Act.Export];
        Resource[] clearance = [Resource.Patients, Resource.Assessments, Resource.Plans, Resource.Revisions, Resource.OneRepetitionMaxima, Resource.Decisions];
        Assert.DoesNotContain(Permissions.All, line => line.Roles.Contains(Role.Coach) && clearance.Contains(line.Resource) && clinical.Contains(line.Act));
        Assert.Throws<InvalidOperationException>(() => Permissions.Of(Resource.AuditEvents, Act.Erase));
    }

    [Fact]
    public async Task Calls_EveryRouteAndCaller_AreAnsweredAsTheTableSays()
    {
        await using var clinics = await TwoClinics.StartAsync();
        var admin = RunningPlanner.AdministratorKey;
        var file = await clinics.FileAsync(admin);
        var neighbour = await clinics.FileAsync(admin, "P-2", "Grace");
        var targets = await TargetsAsync(clinics, file);
        var callers = await CallersAsync(clinics, file, neighbour);

        var wrong = new List<string>();
        var calls = 0;
        // What changes how the caller signs in comes last.
        foreach (var route in RoutesOf(clinics.Service).OrderBy(route => Array.IndexOf(["PrepareSecondFactor", "SignOut"], NameOf(route))))
        {
            var method = HttpMethod.Parse(route.Metadata.GetMetadata<HttpMethodMetadata>()!.HttpMethods.Single());
            var path = PathOf(route, targets);
            var needsBody = method == HttpMethod.Post || method == HttpMethod.Put;
            var body = !needsBody ? null : Bodies(file).TryGetValue(NameOf(route), out var known) ? known : throw new InvalidOperationException($"The matrix has no body for {NameOf(route)}.");
            for (var index = 0; index < callers.Count; index++)
            {
                var caller = callers[index];
                var response = await clinics.SendAsync(method, path, caller.Credential, body, StaleTag);
                var status = (int)response.StatusCode;
                var expected = Expected(route, caller);
                var text = await response.Content.ReadAsStringAsync();
                calls++;
                if (response.Headers.Contains("Set-Cookie")) callers[index] = caller with { Credential = TwoClinics.CookieOf(response) };
                if (!Fits(status, expected)) wrong.Add($"{caller.Name}: {method} {path}: {status}, expected {expected}: {text}");
                // The audit trail tells a caller which ids they asked for in vain.
                else if (caller.SeesNothing && status < 300 && NameOf(route) != "ListAuditEvents" && new[] { file.Patient, file.Plan, file.Assessment }.Any(id => text.Contains(id.ToString(), StringComparison.Ordinal)))
                    wrong.Add($"{caller.Name}: {method} {path} tells what is another's: {text}");
                if (status == 401 && response.Headers.WwwAuthenticate.Count == 0 && NameOf(route) != "SignIn") wrong.Add($"{caller.Name}: {method} {path}: 401 without a challenge");
            }
        }

        Assert.True(calls > 700, $"{calls} calls");
        Assert.True(wrong.Count == 0, string.Join('\n', wrong.Take(20)));
    }

    private static Answer Expected(RouteEndpoint route, Tried caller)
    {
        var permission = route.Metadata.GetMetadata<Permission>();
        if (permission is null || permission.Everybody) return Answer.Anything;
        if (caller.Known is not { } known) return Answer.Unauthorized;
        if (!permission.Allows(known)) return Answer.Forbidden;
        var ofPatient = route.RoutePattern.Parameters.Any(parameter => parameter.Name is "patientId" or "planId" or "keyId" or "personId" or "runId");
        return ofPatient && caller.SeesNothing ? Answer.NotFound : Answer.Allowed;
    }

    private static bool Fits(int status, Answer expected) => expected switch
    {
        Answer.Unauthorized => status == 401,
        Answer.Forbidden => status == 403,
        Answer.NotFound => status == 404,
        Answer.Allowed => status is not (401 or 403 or 404 or >= 500),
        _ => status is not (403 or >= 500),
    };

    private static async Task<Dictionary<string, string>> TargetsAsync(TwoClinics clinics, TwoClinics.PatientFile file)
    {
        var run = Guid.CreateVersion7();
        await clinics.AddAsync(new ProgressionRun { Id = run, ClinicId = Clinic.SeededId, RequestedAt = Instant.FromDateTimeOffset(TwoClinics.Today) });
        var key = await clinics.DoAsync(HttpMethod.Post, "/v1/api-keys", RunningPlanner.AdministratorKey, new JsonObject { ["name"] = "victim", ["scopes"] = new JsonArray("review") });
        var person = await clinics.DoAsync(HttpMethod.Post, "/v1/people", RunningPlanner.AdministratorKey, TwoClinics.PersonBody("coach", "victim@example.org"));
        await DecideAsync(clinics, file.Plan);
        return new Dictionary<string, string>
        {
            ["patientId"] = file.Patient.ToString(),
            ["planId"] = file.Plan.ToString(),
            ["assessmentId"] = file.Assessment.ToString(),
            ["logId"] = file.Log.ToString(),
            ["runId"] = run.ToString(),
            ["keyId"] = (string)key["apiKey"]!["id"]!,
            ["personId"] = (string)person["id"]!,
            ["week"] = "1",
            ["from"] = "1",
            ["to"] = "1",
            ["exercise"] = "legPress",
        };
    }

    private static Task<int> DecideAsync(TwoClinics clinics, Guid plan) => clinics.AddAsync(new DecisionRecord
    {
        Id = Guid.CreateVersion7(),
        ClinicId = Clinic.SeededId,
        PlanId = plan,
        Week = 1,
        DecidedAt = Instant.FromDateTimeOffset(TwoClinics.Today),
        By = "schedule",
        AwaitsReview = true,
        RaisesFlag = false,
        ModalitiesJson = "[]",
    });

    private static async Task<List<Tried>> CallersAsync(TwoClinics clinics, TwoClinics.PatientFile file, TwoClinics.PatientFile neighbour)
    {
        var now = Instant.FromDateTimeOffset(TwoClinics.Today);
        var (expired, revoked) = (ApiKeyText.New(), ApiKeyText.New());
        var old = FirstKey.RowOf(expired, Clinic.SeededId, now - Duration.FromDays(400));
        var gone = FirstKey.RowOf(revoked, Clinic.SeededId, now);
        gone.RevokedAt = now;
        await clinics.AddAsync(old, gone);
        var callers = new List<Tried>
        {
            new("nobody", null, null),
            new("a wrong key", ApiKeyText.New().ToString(), null),
            new("no key at all", "exrx_live_", null),
            new("an expired key", expired.ToString(), null),
            new("a revoked key", revoked.ToString(), null),
            new("the other clinic's administrator", clinics.OtherKey, Key(ScopeNames.All), SeesNothing: true),
            new("a key of its own patients", await clinics.KeyAsync(["plans:read", "plans:write", "logs:write", "review"], ownPatientsOnly: true),
                Key(Scopes.PlansRead | Scopes.PlansWrite | Scopes.LogsWrite | Scopes.Review), SeesNothing: true),
            new("the patient", await clinics.PersonAsync("patient", file.Patient), Person(Role.Patient)),
            new("another patient", await clinics.PersonAsync("patient", neighbour.Patient), Person(Role.Patient), SeesNothing: true),
        };
        foreach (var scope in Enum.GetValues<Scopes>().Where(scope => scope != Scopes.None))
            callers.Add(new Tried($"scope {scope}", await clinics.KeyAsync([.. ScopeNames.Of(scope)]), Key(scope)));
        foreach (var role in new[] { Role.Administrator, Role.Physiotherapist, Role.Coach })
            callers.Add(new Tried($"{role}", await clinics.PersonAsync(System.Text.Json.JsonNamingPolicy.CamelCase.ConvertName(role.ToString())), Person(role)));
        return callers;
    }

    private static Caller Key(Scopes scopes) => new() { Kind = CallerKind.Key, Id = "key", ClinicId = Clinic.SeededId, Scopes = scopes };

    private static Caller Person(Role role) => new() { Kind = CallerKind.Person, Id = "person", ClinicId = Clinic.SeededId, Role = role };

    private static Dictionary<string, JsonNode?> Bodies(TwoClinics.PatientFile file)
    {
        var reason = new JsonObject { ["reason"] = "why" };
        var log = new JsonObject { ["sessionId"] = "w01-nothing-9", ["performedOn"] = "2026-11-24", ["status"] = "completed" };
        return new()
        {
            ["CreatePatient"] = TwoClinics.PatientBody(externalId: null),
            ["ReplacePatient"] = TwoClinics.PatientBody(),
            ["CreateAssessment"] = TwoClinics.AssessmentBody,
            ["IssuePlan"] = new JsonObject { ["assessmentId"] = Guid.Empty },
            ["PausePlan"] = reason.DeepClone(),
            ["ResumePlan"] = reason.DeepClone(),
            ["EndPlan"] = reason.DeepClone(),
            ["RevisePlan"] = new JsonObject { ["reason"] = "why", ["assessmentId"] = file.Assessment },
            ["PutOneRepetitionMaximum"] = new JsonObject { ["oneRepMaxKg"] = 50, ["reason"] = "why" },
            ["CreateSessionLog"] = log.DeepClone(),
            ["ReplaceSessionLog"] = log.DeepClone(),
            ["CreateObservation"] = new JsonObject { ["observedOn"] = "2026-11-24", ["pain"] = new JsonObject { ["during"] = 1 }, ["externalId"] = "O-1" },
            ["ReviewDecision"] = new JsonObject { ["action"] = "approve" },
            ["ApproveDecisions"] = new JsonObject { ["items"] = new JsonArray(new JsonObject { ["planId"] = Guid.Empty, ["week"] = 1 }) },
            ["CreateProgressionRun"] = null,
            ["CreateApiKey"] = new JsonObject { ["name"] = "app", ["scopes"] = new JsonArray("review") },
            ["RotateApiKey"] = new JsonObject { ["overlapHours"] = 1 },
            ["RevokeApiKey"] = null,
            ["CreatePerson"] = TwoClinics.PersonBody("coach", "victim@example.org"),
            ["DeactivatePerson"] = null,
            ["ReactivatePerson"] = null,
            ["ChangeRole"] = new JsonObject { ["role"] = "coach" },
            ["ResetPassword"] = new JsonObject { ["password"] = "another fine password" },
            ["SignIn"] = new JsonObject { ["email"] = "nobody@example.org", ["password"] = "wrong" },
            ["SignOut"] = null,
            ["ChangePassword"] = new JsonObject { ["present"] = "wrong", ["password"] = "another fine password" },
            ["PrepareSecondFactor"] = null,
            ["ConfirmSecondFactor"] = new JsonObject { ["code"] = "000000" },
            ["PreviewPlan"] = Example.Robust,
            ["Diagnose"] = Example.Robust,
            ["EstimateOneRepetitionMaximum"] = new JsonObject(),
            ["CalculateHeartRateTarget"] = new JsonObject(),
            ["SimulatePlan"] = new JsonObject(),
        };
    }

    private static List<RouteEndpoint> RoutesOf(RunningPlanner service) =>
    [
        .. service.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
            .Where(route => ("/" + route.RoutePattern.RawText!.TrimStart('/')).StartsWith("/v1/", StringComparison.Ordinal)),
    ];

    private static string NameOf(RouteEndpoint route) => route.Metadata.GetMetadata<IEndpointNameMetadata>()?.EndpointName ?? route.RoutePattern.RawText!;

    private static string PathOf(RouteEndpoint route, Dictionary<string, string> targets) => "/" + string.Join('/', route.RoutePattern.PathSegments.Select(segment =>
        string.Concat(segment.Parts.Select(part => part switch
        {
            Microsoft.AspNetCore.Routing.Patterns.RoutePatternLiteralPart literal => literal.Content,
            Microsoft.AspNetCore.Routing.Patterns.RoutePatternParameterPart parameter => targets[parameter.Name],
            _ => "",
        }))));

    private enum Answer
    {
        Anything,
        Allowed,
        Unauthorized,
        Forbidden,
        NotFound,
    }

    private sealed record Tried(string Name, string? Credential, Caller? Known, bool SeesNothing = false);
}
