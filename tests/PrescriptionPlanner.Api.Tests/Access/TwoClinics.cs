using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;

namespace PrescriptionPlanner.Api.Tests.Access;

/// <summary>A service with two clinics that name their patients alike, and one caller of each kind.</summary>
internal sealed class TwoClinics : IAsyncDisposable
{
    public const string ExternalId = "P-1";
    public const string Password = "correct horse battery";
    public static readonly DateTimeOffset Today = new(2026, 11, 24, 12, 0, 0, TimeSpan.Zero);
    public static readonly Guid OtherClinicId = new("01900000-0000-7000-8000-000000000002");

    private TwoClinics(RunningPlanner service)
    {
        Service = service;
        Client = service.CreateStranger();
    }

    public RunningPlanner Service { get; }

    /// <summary>Sends no key by itself.</summary>
    public HttpClient Client { get; }

    public PlannerStore Store => Service.Services.GetRequiredService<PlannerStore>();

    public string OtherKey { get; } = ApiKeyText.New().ToString();

    public static async Task<TwoClinics> StartAsync(RunningPlanner? service = null)
    {
        var clinics = new TwoClinics(service ?? new RunningPlanner { Clock = new StandingClock(Today) });
        await clinics.SendAsync(HttpMethod.Get, "/v1/me", RunningPlanner.AdministratorKey);
        await clinics.AddAsync(
            new Clinic { Id = OtherClinicId, Name = "Other", CreatedAt = Instant.FromDateTimeOffset(Today) },
            FirstKey.RowOf(ApiKeyText.Parse(clinics.OtherKey)!, OtherClinicId, Instant.FromDateTimeOffset(Today)));
        return clinics;
    }

    public Task<int> AddAsync(params object[] rows) => Store.WriteAsync(
        (database, token) =>
        {
            database.AddRange(rows);
            return database.SaveChangesAsync(token);
        },
        default);

    /// <summary>Sends a request with a key, or a cookie where it begins with <c>planner=</c>.</summary>
    public async Task<HttpResponseMessage> SendAsync(
        HttpMethod method, string path, string? credential, JsonNode? body = null, string? match = null, string? repeat = null, string? noneMatch = null)
    {
        using var request = new HttpRequestMessage(method, path);
        if (body is not null || method == HttpMethod.Post) request.Content = Json(body);
        if (credential?.StartsWith("planner=", StringComparison.Ordinal) == true) request.Headers.Add("Cookie", credential);
        else if (credential is not null) request.Headers.Add("X-API-Key", credential);
        if (match is not null) request.Headers.TryAddWithoutValidation("If-Match", match);
        if (noneMatch is not null) request.Headers.TryAddWithoutValidation("If-None-Match", noneMatch);
        if (repeat is not null) request.Headers.Add("Idempotency-Key", repeat);
        return await Client.SendAsync(request);
    }

    /// <summary>Sends what has to succeed.</summary>
    public async Task<JsonObject> DoAsync(HttpMethod method, string path, string credential, JsonNode? body = null, string? match = null)
    {
        var response = await SendAsync(method, path, credential, body, match);
        Assert.True(response.IsSuccessStatusCode, $"{method} {path}: {(int)response.StatusCode} {await response.Content.ReadAsStringAsync()}");
        return response.StatusCode == HttpStatusCode.NoContent ? [] : await response.JsonAsync();
    }

    public static JsonObject PatientBody(string? externalId = ExternalId, string name = "Ada") =>
        new() { ["displayName"] = name, ["externalId"] = externalId, ["timeZone"] = "Europe/Berlin", ["language"] = "en" };

    public static JsonObject AssessmentBody => new() { ["assessedOn"] = "2026-11-20", ["profile"] = Example.Robust["profile"]!.DeepClone() };

    /// <summary>A patient with an assessment, a plan and a log.</summary>
    public async Task<PatientFile> FileAsync(string credential, string? externalId = ExternalId, string name = "Ada")
    {
        var patient = (Guid)(await DoAsync(HttpMethod.Post, "/v1/patients", credential, PatientBody(externalId, name)))["id"]!;
        var assessment = (Guid)(await DoAsync(HttpMethod.Post, $"/v1/patients/{patient}/assessments", credential, AssessmentBody))["id"]!;
        var plan = (Guid)(await DoAsync(HttpMethod.Post, $"/v1/patients/{patient}/plans", credential, new JsonObject { ["assessmentId"] = assessment, ["options"] = new JsonObject { ["startDate"] = "2026-11-23" } }))["id"]!;
        // Logged by somebody who may, whatever the scopes of whoever made the rest.
        var logger = credential == OtherKey ? OtherKey : RunningPlanner.AdministratorKey;
        var session = (await DoAsync(HttpMethod.Get, $"/v1/plans/{plan}/weeks/1", logger))["sessions"]![0]!;
        var log = (Guid)(await DoAsync(HttpMethod.Post, $"/v1/plans/{plan}/session-logs", logger, new JsonObject
        {
            ["sessionId"] = (string)session["id"]!,
            ["performedOn"] = "2026-11-24",
            ["status"] = "completed",
            ["externalId"] = "L-1",
        }))["id"]!;
        return new PatientFile(patient, assessment, plan, log);
    }

    /// <summary>A key of the first clinic, or of the one that the maker belongs to.</summary>
    public async Task<string> KeyAsync(string[] scopes, bool ownPatientsOnly = false, string? maker = null) => (string)(await DoAsync(
        HttpMethod.Post, "/v1/api-keys", maker ?? RunningPlanner.AdministratorKey,
        new JsonObject { ["name"] = "app", ["scopes"] = new JsonArray([.. scopes.Select(scope => (JsonNode)scope)]), ["ownPatientsOnly"] = ownPatientsOnly }))["key"]!;

    /// <summary>Makes a person who has signed in, and gives the cookie.</summary>
    public async Task<string> PersonAsync(string role, Guid? patient = null, string? email = null)
    {
        email ??= $"{role}{patient}@example.org";
        await DoAsync(HttpMethod.Post, "/v1/people", RunningPlanner.AdministratorKey, PersonBody(role, email, patient));
        var response = await SignInAsync(email, Password);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        return CookieOf(response);
    }

    public static JsonObject PersonBody(string role, string email, Guid? patient = null) =>
        new() { ["displayName"] = "Somebody", ["email"] = email, ["password"] = Password, ["role"] = role, ["patientId"] = patient };

    public Task<HttpResponseMessage> SignInAsync(string email, string password, string? code = null) =>
        SendAsync(HttpMethod.Post, "/v1/sign-in", null, new JsonObject { ["email"] = email, ["password"] = password, ["code"] = code });

    public static string CookieOf(HttpResponseMessage response) =>
        response.Headers.GetValues("Set-Cookie").Single(cookie => cookie.StartsWith("planner=", StringComparison.Ordinal)).Split(';')[0];

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await Service.DisposeAsync();
    }

    private static ByteArrayContent Json(JsonNode? body)
    {
        var content = new ByteArrayContent(Encoding.UTF8.GetBytes(body?.ToJsonString() ?? ""));
        content.Headers.ContentType = new MediaTypeHeaderValue("application/json");
        return content;
    }

    internal sealed record PatientFile(Guid Patient, Guid Assessment, Guid Plan, Guid Log);
}
