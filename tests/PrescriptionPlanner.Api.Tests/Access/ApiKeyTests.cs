using System.Net;
using System.Net.Http.Headers;
using System.Text.Json.Nodes;
using Microsoft.EntityFrameworkCore;

namespace PrescriptionPlanner.Api.Tests.Access;

public sealed class ApiKeyTests
{
    private static readonly string Admin = RunningPlanner.AdministratorKey;

    [Fact]
    public void Text_OfANewKey_IsReadBackAndHoldsACheck()
    {
        for (var count = 0; count < 200; count++)
        {
            var key = ApiKeyText.New();
            var text = key.ToString();
            Assert.Matches("^exrx_live_[a-z0-9]{8}_[A-Za-z0-9_-]{43}_[0-9a-f]{8}$", text);
            Assert.Equal(key.Secret, ApiKeyText.Parse(text)!.Secret);
            Assert.Equal(key.VisibleId, ApiKeyText.Parse(text)!.VisibleId);
            Assert.Equal(32, key.Secret.Length);
            Assert.Null(ApiKeyText.Parse(text[..^1] + (text[^1] == '0' ? '1' : '0')));
            Assert.Null(ApiKeyText.Parse(text + "0"));
        }
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("exrx_live_")]
    [InlineData("exrx_live_ABCDEFGH_0000000000000000000000000000000000000000000_00000000")]
    [InlineData("bearer")]
    public void Text_ThatIsNoKey_IsNone(string? text) => Assert.Null(ApiKeyText.Parse(text));

    [Fact]
    public async Task Create_Key_IsShownOnceAndStoredAsADigest()
    {
        await using var clinics = await TwoClinics.StartAsync();
        var key = await clinics.KeyAsync(["plans:read"]);
        var list = await (await clinics.SendAsync(HttpMethod.Get, "/v1/api-keys", Admin)).Content.ReadAsStringAsync();
        var parsed = ApiKeyText.Parse(key)!;
        Assert.Contains("exrx_live_" + parsed.VisibleId, list, StringComparison.Ordinal);
        Assert.DoesNotContain(key[19..], list, StringComparison.Ordinal);
        var row = await clinics.Store.ReadAsync((database, token) => database.ApiKeys.SingleAsync(known => known.VisibleId == parsed.VisibleId, token), default);
        Assert.Equal(System.Security.Cryptography.SHA256.HashData(parsed.Secret), row.SecretHash);
    }

    [Fact]
    public async Task Send_Key_InEitherHeader_IsTaken()
    {
        await using var clinics = await TwoClinics.StartAsync();
        var key = await clinics.KeyAsync(["plans:read"]);
        using var request = new HttpRequestMessage(HttpMethod.Get, "/v1/me");
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", key);
        Assert.Equal(HttpStatusCode.OK, (await clinics.Client.SendAsync(request)).StatusCode);
        var me = await clinics.DoAsync(HttpMethod.Get, "/v1/me", key);
        Assert.Equal($"key:{ApiKeyText.Parse(key)!.VisibleId}", (string)me["caller"]!);
        Assert.Equal(["plans:read"], me["scopes"]!.AsArray().Select(scope => (string)scope!));
        // The id of one key with the secret of another.
        var mixed = new ApiKeyText(ApiKeyText.Parse(key)!.VisibleId, ApiKeyText.New().Secret).ToString();
        await (await clinics.SendAsync(HttpMethod.Get, "/v1/me", mixed)).AssertProblemAsync(HttpStatusCode.Unauthorized, "unauthorized");
    }

    [Fact]
    public async Task Rotate_Key_BothWorkUntilTheOverlapEnds()
    {
        await using var clinics = await TwoClinics.StartAsync();
        var old = await clinics.KeyAsync(["plans:read", "plans:write"], ownPatientsOnly: true);
        var file = await clinics.FileAsync(old);
        var id = await IdAsync(clinics, old);
        var made = await clinics.DoAsync(HttpMethod.Post, $"/v1/api-keys/{id}/rotate", Admin, new JsonObject { ["overlapHours"] = 2 });
        var fresh = (string)made["key"]!;
        Assert.NotEqual(old, fresh);
        foreach (var key in new[] { old, fresh }) Assert.Equal(file.Patient, (Guid)(await clinics.DoAsync(HttpMethod.Get, $"/v1/patients/{file.Patient}", key))["id"]!);
        await (await clinics.SendAsync(HttpMethod.Post, $"/v1/api-keys/{id}/rotate", Admin, new JsonObject())).AssertProblemAsync(HttpStatusCode.Conflict, "conflict");
        var made2 = await clinics.DoAsync(HttpMethod.Post, $"/v1/api-keys/{await IdAsync(clinics, fresh)}/rotate", Admin, new JsonObject { ["overlapHours"] = 0 });
        Assert.Equal(HttpStatusCode.Unauthorized, (await clinics.SendAsync(HttpMethod.Get, "/v1/me", fresh)).StatusCode);
        Assert.Equal(file.Patient, (Guid)(await clinics.DoAsync(HttpMethod.Get, $"/v1/patients/{file.Patient}", (string)made2["key"]!))["id"]!);
    }

    [Fact]
    public async Task Revoke_Key_HoldsAtOnce()
    {
        await using var clinics = await TwoClinics.StartAsync();
        var key = await clinics.KeyAsync(["plans:read"]);
        Assert.Equal(HttpStatusCode.OK, (await clinics.SendAsync(HttpMethod.Get, "/v1/patients", key)).StatusCode);
        await clinics.DoAsync(HttpMethod.Post, $"/v1/api-keys/{await IdAsync(clinics, key)}/revoke", Admin);
        Assert.Equal(HttpStatusCode.Unauthorized, (await clinics.SendAsync(HttpMethod.Get, "/v1/patients", key)).StatusCode);
    }

    [Fact]
    public async Task Use_OfAKey_IsNoted()
    {
        await using var clinics = await TwoClinics.StartAsync();
        var key = await clinics.KeyAsync(["plans:read"]);
        Assert.Null(await LastUseAsync());
        await clinics.DoAsync(HttpMethod.Get, "/v1/patients", key);
        Assert.Equal(NodaTime.Instant.FromDateTimeOffset(TwoClinics.Today), await LastUseAsync());

        Task<NodaTime.Instant?> LastUseAsync() => clinics.Store.ReadAsync(
            (database, token) => database.ApiKeys.Where(row => row.VisibleId == ApiKeyText.Parse(key)!.VisibleId).Select(row => row.LastUsedAt).SingleAsync(token), default);
    }

    [Fact]
    public async Task OwnPatients_OfAKey_AreAllItReaches()
    {
        await using var clinics = await TwoClinics.StartAsync();
        var clinicFile = await clinics.FileAsync(Admin);
        var app = await clinics.KeyAsync(["plans:read", "plans:write", "review"], ownPatientsOnly: true);
        var own = await clinics.FileAsync(app, "app-1");
        var list = await clinics.DoAsync(HttpMethod.Get, "/v1/patients", app);
        Assert.Equal([own.Patient], list["items"]!.AsArray().Select(item => (Guid)item!["id"]!));
        Assert.Equal([own.Plan], (await clinics.DoAsync(HttpMethod.Get, "/v1/weekly-review", app))["items"]!.AsArray().Select(item => (Guid)item!["planId"]!));
        foreach (var path in new[] { $"/v1/patients/{clinicFile.Patient}", $"/v1/plans/{clinicFile.Plan}", $"/v1/patients/{clinicFile.Patient}/assessments/{clinicFile.Assessment}" })
            await (await clinics.SendAsync(HttpMethod.Get, path, app)).AssertProblemAsync(HttpStatusCode.NotFound, "not-found");
        // The clinic's own external id is taken, also where the app does not see by whom.
        await (await clinics.SendAsync(HttpMethod.Post, "/v1/patients", app, TwoClinics.PatientBody())).AssertProblemAsync(HttpStatusCode.Conflict, "conflict");
        Assert.Equal(2, (await clinics.DoAsync(HttpMethod.Get, "/v1/patients", Admin))["items"]!.AsArray().Count);
    }

    [Fact]
    public async Task Create_KeyThatCannotBe_NamesWhatIsWrong()
    {
        await using var clinics = await TwoClinics.StartAsync();
        var response = await clinics.SendAsync(HttpMethod.Post, "/v1/api-keys", Admin, new JsonObject
        {
            ["name"] = "app",
            ["scopes"] = new JsonArray("admin", "everything"),
            ["ownPatientsOnly"] = true,
            ["expiresAt"] = "2020-01-01T00:00:00Z",
        });
        var problem = await response.AssertProblemAsync(HttpStatusCode.BadRequest, "invalid-request");
        Assert.Equal(["/expiresAt", "/ownPatientsOnly", "/scopes/1"], problem.Pointers().Order());
    }

    [Fact]
    public async Task Guesses_ThatFailTooOften_AreSlowedRightOrWrong()
    {
        using var service = new RunningPlanner().With("RateLimits:Enabled", "true").With("Callers:FailuresPerMinute", "3");
        using var client = service.CreateStranger();
        for (var count = 0; count < 3; count++) Assert.Equal(HttpStatusCode.Unauthorized, (await SendAsync(ApiKeyText.New().ToString())).StatusCode);
        foreach (var key in new[] { ApiKeyText.New().ToString(), Admin })
        {
            var refused = await SendAsync(key);
            await refused.AssertProblemAsync(HttpStatusCode.TooManyRequests, "too-many-requests");
            Assert.Equal("60", refused.Headers.RetryAfter?.ToString());
        }

        async Task<HttpResponseMessage> SendAsync(string key)
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, "/v1/patients");
            request.Headers.Add("X-API-Key", key);
            return await client.SendAsync(request);
        }
    }

    [Fact]
    public async Task Calls_OfOneCaller_AreCountedWithStandardHeaders()
    {
        using var service = new RunningPlanner().With("RateLimits:Enabled", "true").With("RateLimits:CallerPermitLimit", "2");
        using var client = service.CreateClient();
        var first = await client.GetAsync("/v1/me", "en");
        Assert.Equal(["\"address\";q=6000;w=60, \"caller\";q=2;w=60"], first.Headers.GetValues("RateLimit-Policy"));
        Assert.EndsWith("\"caller\";r=1", Assert.Single(first.Headers.GetValues("RateLimit")), StringComparison.Ordinal);
        await client.GetAsync("/v1/me", "en");
        var refused = await client.GetAsync("/v1/me", "en");
        await refused.AssertProblemAsync(HttpStatusCode.TooManyRequests, "too-many-requests");
        Assert.NotNull(refused.Headers.RetryAfter);
        Assert.Equal(HttpStatusCode.OK, (await client.GetAsync("/v1/rules", "en")).StatusCode);
    }

    private static Task<Guid> IdAsync(TwoClinics clinics, string key)
    {
        var visible = ApiKeyText.Parse(key)!.VisibleId;
        return clinics.Store.ReadAsync((database, token) => database.ApiKeys.Where(row => row.VisibleId == visible).Select(row => row.Id).SingleAsync(token), default);
    }
}
