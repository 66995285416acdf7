using System.Buffers.Binary;
using System.Globalization;
using System.Net;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;

namespace PrescriptionPlanner.Api.Tests.Access;

public sealed class SignInTests
{
    private const string Email = "ann@example.org";
    private static readonly string Admin = RunningPlanner.AdministratorKey;

    [Fact]
    public async Task SignIn_Person_CarriesOnWithACookieThatScriptsCannotRead()
    {
        await using var clinics = await TwoClinics.StartAsync();
        await clinics.DoAsync(HttpMethod.Post, "/v1/people", Admin, TwoClinics.PersonBody("physiotherapist", Email));
        var response = await clinics.SignInAsync("ANN@example.org", TwoClinics.Password);
        var cookie = response.Headers.GetValues("Set-Cookie").Single();
        Assert.Contains("httponly", cookie, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("samesite=strict", cookie, StringComparison.OrdinalIgnoreCase);
        var me = await clinics.DoAsync(HttpMethod.Get, "/v1/me", TwoClinics.CookieOf(response));
        Assert.Equal("physiotherapist", (string)me["role"]!);
    }

    [Fact]
    public async Task SignOut_EndsTheSignInAndNoOther()
    {
        await using var clinics = await TwoClinics.StartAsync();
        var other = await clinics.PersonAsync("coach", email: Email);
        var cookie = TwoClinics.CookieOf(await clinics.SignInAsync(Email, TwoClinics.Password));
        var signedOut = await clinics.SendAsync(HttpMethod.Post, "/v1/sign-out", cookie);
        Assert.Equal(HttpStatusCode.NoContent, signedOut.StatusCode);
        Assert.Equal("planner=", TwoClinics.CookieOf(signedOut));
        // Whoever kept a copy of the cookie has nothing of it.
        Assert.Equal(HttpStatusCode.Unauthorized, (await clinics.SendAsync(HttpMethod.Get, "/v1/me", cookie)).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await clinics.SendAsync(HttpMethod.Get, "/v1/me", other)).StatusCode);
        var trail = await clinics.DoAsync(HttpMethod.Get, "/v1/audit-events?action=signOut", Admin);
        Assert.Single(trail["items"]!.AsArray());
    }

    [Fact]
    public async Task SignIn_FiveFailures_LockTheRightPasswordOutToo()
    {
        await using var clinics = await TwoClinics.StartAsync();
        await clinics.DoAsync(HttpMethod.Post, "/v1/people", Admin, TwoClinics.PersonBody("coach", Email));
        Assert.Equal(HttpStatusCode.OK, (await clinics.SignInAsync(Email, TwoClinics.Password)).StatusCode);
        var texts = new HashSet<string>();
        for (var count = 0; count < 5; count++) texts.Add(await TextAsync(await clinics.SignInAsync(Email, "wrong")));
        texts.Add(await TextAsync(await clinics.SignInAsync(Email, TwoClinics.Password)));
        texts.Add(await TextAsync(await clinics.SignInAsync("nobody@example.org", TwoClinics.Password)));
        // Whether the address is known, the password right or the sign-in locked: the answer is the same.
        Assert.Single(texts);
        var person = await OnlyPersonAsync(clinics);
        await clinics.DoAsync(HttpMethod.Post, $"/v1/people/{person}/reactivate", Admin);
        Assert.Equal(HttpStatusCode.OK, (await clinics.SignInAsync(Email, TwoClinics.Password)).StatusCode);

        static async Task<string> TextAsync(HttpResponseMessage response)
        {
            var problem = await response.AssertProblemAsync(HttpStatusCode.Unauthorized, "sign-in-refused");
            problem.Remove("traceId");
            return problem.ToJsonString();
        }
    }

    [Fact]
    public async Task Deactivate_Person_EndsCookiesThatAreOut()
    {
        await using var clinics = await TwoClinics.StartAsync();
        var cookie = await clinics.PersonAsync("coach", email: Email);
        var person = await OnlyPersonAsync(clinics);
        await clinics.DoAsync(HttpMethod.Post, $"/v1/people/{person}/deactivate", Admin);
        Assert.Equal(HttpStatusCode.Unauthorized, (await clinics.SendAsync(HttpMethod.Get, "/v1/me", cookie)).StatusCode);
        Assert.Equal(HttpStatusCode.Unauthorized, (await clinics.SignInAsync(Email, TwoClinics.Password)).StatusCode);
    }

    [Fact]
    public async Task ChangeRole_Person_HoldsAtOnceAndNeverMakesAPatient()
    {
        await using var clinics = await TwoClinics.StartAsync();
        await clinics.PersonAsync("coach", email: Email);
        var path = $"/v1/people/{await OnlyPersonAsync(clinics)}/role";
        var cookie = TwoClinics.CookieOf(await clinics.SignInAsync(Email, TwoClinics.Password));
        var changed = await clinics.DoAsync(HttpMethod.Put, path, Admin, new JsonObject { ["role"] = "physiotherapist" });
        Assert.Equal("physiotherapist", (string)changed["role"]!);
        Assert.Equal(HttpStatusCode.Unauthorized, (await clinics.SendAsync(HttpMethod.Get, "/v1/me", cookie)).StatusCode);
        var wrong = await clinics.SendAsync(HttpMethod.Put, path, Admin, new JsonObject { ["role"] = "patient" });
        Assert.Equal(["/role"], (await wrong.AssertProblemAsync(HttpStatusCode.Conflict, "conflict")).Pointers());
        var none = await clinics.SendAsync(HttpMethod.Put, path, Admin, new JsonObject());
        Assert.Equal(["/role"], (await none.AssertProblemAsync(HttpStatusCode.BadRequest, "invalid-request")).Pointers());
    }

    [Fact]
    public async Task ResetPassword_OfSomebodyLockedOutWithoutTheirPhone_LetsThemInAgain()
    {
        await using var clinics = await TwoClinics.StartAsync();
        var cookie = await clinics.PersonAsync("coach", email: Email);
        var prepared = await clinics.SendAsync(HttpMethod.Post, "/v1/me/second-factor", cookie);
        var code = new JsonObject { ["code"] = Code((string)(await prepared.JsonAsync())["key"]!) };
        Assert.True((await clinics.SendAsync(HttpMethod.Put, "/v1/me/second-factor", TwoClinics.CookieOf(prepared), code)).IsSuccessStatusCode);
        for (var count = 0; count < 5; count++) await clinics.SignInAsync(Email, "wrong");
        var path = $"/v1/people/{await OnlyPersonAsync(clinics)}/password";
        Assert.Equal(["/password"], (await (await clinics.SendAsync(HttpMethod.Put, path, Admin, new JsonObject { ["password"] = "aaaaaaaaaaaaaa" }))
            .AssertProblemAsync(HttpStatusCode.BadRequest, "invalid-request")).Pointers());
        var person = await clinics.DoAsync(HttpMethod.Put, path, Admin, new JsonObject { ["password"] = "a quite different one" });
        Assert.False((bool)person["secondFactor"]!);
        Assert.Equal(HttpStatusCode.Unauthorized, (await clinics.SignInAsync(Email, TwoClinics.Password)).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await clinics.SignInAsync(Email, "a quite different one")).StatusCode);
    }

    [Fact]
    public async Task ErasePatient_WhoSignsIn_ErasesThePerson()
    {
        await using var clinics = await TwoClinics.StartAsync();
        var file = await clinics.FileAsync(Admin);
        var cookie = await clinics.PersonAsync("patient", file.Patient);
        await clinics.DoAsync(HttpMethod.Delete, $"/v1/patients/{file.Patient}", Admin, match: "\"1\"");
        Assert.Equal(HttpStatusCode.Unauthorized, (await clinics.SendAsync(HttpMethod.Get, "/v1/me", cookie)).StatusCode);
        Assert.Empty((await clinics.DoAsync(HttpMethod.Get, "/v1/people", Admin))["items"]!.AsArray());
    }

    [Fact]
    public async Task SecondFactor_OnceConfirmed_IsAskedFor()
    {
        await using var clinics = await TwoClinics.StartAsync();
        var cookie = await clinics.PersonAsync("coach", email: Email);
        var prepared = await clinics.SendAsync(HttpMethod.Post, "/v1/me/second-factor", cookie);
        var key = (string)(await prepared.JsonAsync())["key"]!;
        cookie = TwoClinics.CookieOf(prepared);
        await (await clinics.SendAsync(HttpMethod.Put, "/v1/me/second-factor", cookie, new JsonObject { ["code"] = "000000" })).AssertProblemAsync(HttpStatusCode.BadRequest, "invalid-request");
        Assert.True((await clinics.SendAsync(HttpMethod.Put, "/v1/me/second-factor", cookie, new JsonObject { ["code"] = Code(key) })).IsSuccessStatusCode);
        await (await clinics.SignInAsync(Email, TwoClinics.Password)).AssertProblemAsync(HttpStatusCode.Unauthorized, "second-factor-required");
        await (await clinics.SignInAsync(Email, "wrong")).AssertProblemAsync(HttpStatusCode.Unauthorized, "sign-in-refused");
        var code = Code(key);
        Assert.Equal(HttpStatusCode.OK, (await clinics.SignInAsync(Email, TwoClinics.Password, code)).StatusCode);
        // It would fit for a while yet, and counts once.
        foreach (var again in new[] { code, " " + code })
            await (await clinics.SignInAsync(Email, TwoClinics.Password, again)).AssertProblemAsync(HttpStatusCode.Unauthorized, "sign-in-refused");
    }

    [Fact]
    public async Task ChangePassword_OfOnesOwn_EndsOtherSignIns()
    {
        await using var clinics = await TwoClinics.StartAsync();
        var other = await clinics.PersonAsync("coach", email: Email);
        var cookie = TwoClinics.CookieOf(await clinics.SignInAsync(Email, TwoClinics.Password));
        var body = new JsonObject { ["present"] = TwoClinics.Password, ["password"] = "a quite different one" };
        var changed = await clinics.SendAsync(HttpMethod.Put, "/v1/me/password", cookie, body);
        Assert.Equal(HttpStatusCode.OK, changed.StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await clinics.SendAsync(HttpMethod.Get, "/v1/me", TwoClinics.CookieOf(changed))).StatusCode);
        Assert.Equal(HttpStatusCode.Unauthorized, (await clinics.SendAsync(HttpMethod.Get, "/v1/me", other)).StatusCode);
    }

    [Fact]
    public async Task ChangePassword_GuessedTooOften_HasToWait()
    {
        await using var clinics = await TwoClinics.StartAsync(new RunningPlanner { Clock = new StandingClock(TwoClinics.Today) }.With("RateLimits:Enabled", "true").With("Callers:FailuresPerMinute", "2"));
        var cookie = await clinics.PersonAsync("coach", email: Email);
        var body = new JsonObject { ["present"] = "wrong", ["password"] = "a quite different one" };
        for (var count = 0; count < 2; count++)
            Assert.Equal(["/present"], (await (await clinics.SendAsync(HttpMethod.Put, "/v1/me/password", cookie, body)).AssertProblemAsync(HttpStatusCode.BadRequest, "invalid-request")).Pointers());
        body["present"] = TwoClinics.Password;
        await (await clinics.SendAsync(HttpMethod.Put, "/v1/me/password", cookie, body)).AssertProblemAsync(HttpStatusCode.TooManyRequests, "too-many-requests");
    }

    [Fact]
    public async Task Create_PersonThatCannotBe_NamesWhatIsWrong()
    {
        await using var clinics = await TwoClinics.StartAsync();
        async Task<IReadOnlyList<string>> PointersAsync(JsonObject body, HttpStatusCode status = HttpStatusCode.BadRequest, string slug = "invalid-request") =>
            (await (await clinics.SendAsync(HttpMethod.Post, "/v1/people", Admin, body)).AssertProblemAsync(status, slug)).Pointers();
        Assert.Equal(["/password"], await PointersAsync(With("password", "short")));
        Assert.Equal(["/password"], await PointersAsync(With("password", "aaaaaaaaaaaaaaaa")));
        Assert.Equal(["/patientId"], await PointersAsync(With("role", "patient")));
        Assert.Equal(["/email"], await PointersAsync(With("email", "nobody")));
        await clinics.DoAsync(HttpMethod.Post, "/v1/people", Admin, TwoClinics.PersonBody("coach", Email));
        Assert.Equal(["/email"], await PointersAsync(TwoClinics.PersonBody("coach", Email), HttpStatusCode.Conflict, "conflict"));
        // The other clinic's people are none of this clinic's business.
        await clinics.DoAsync(HttpMethod.Post, "/v1/people", clinics.OtherKey, TwoClinics.PersonBody("coach", Email));

        static JsonObject With(string field, string value)
        {
            var body = TwoClinics.PersonBody("coach", Email);
            body[field] = value;
            return body;
        }
    }

    [Theory]
    [InlineData("application/x-www-form-urlencoded", null, HttpStatusCode.UnsupportedMediaType)]
    [InlineData("text/plain", null, HttpStatusCode.UnsupportedMediaType)]
    [InlineData("application/json", "cross-site", HttpStatusCode.Forbidden)]
    [InlineData("application/json", "same-origin", HttpStatusCode.NoContent)]
    public async Task Post_WithACookie_IsTakenFromThisSiteAlone(string type, string? site, HttpStatusCode status)
    {
        await using var clinics = await TwoClinics.StartAsync();
        using var request = new HttpRequestMessage(HttpMethod.Post, "/v1/sign-out");
        request.Headers.Add("Cookie", await clinics.PersonAsync("coach"));
        if (site is not null) request.Headers.Add("Sec-Fetch-Site", site);
        request.Content = new StringContent("{}", Encoding.UTF8, type);
        Assert.Equal(status, (await clinics.Client.SendAsync(request)).StatusCode);
    }

    private static async Task<string> OnlyPersonAsync(TwoClinics clinics) =>
        (string)(await clinics.DoAsync(HttpMethod.Get, "/v1/people", Admin))["items"]!.AsArray().Single()!["id"]!;

    // RFC 6238, six digits.
    private static string Code(string base32)
    {
        const string Letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
        var bits = string.Concat(base32.Select(letter => Convert.ToString(Letters.IndexOf(letter, StringComparison.Ordinal), 2).PadLeft(5, '0')));
        var secret = Enumerable.Range(0, bits.Length / 8).Select(index => Convert.ToByte(bits.Substring(index * 8, 8), 2)).ToArray();
        Span<byte> step = stackalloc byte[8];
        BinaryPrimitives.WriteInt64BigEndian(step, TimeProvider.System.GetUtcNow().ToUnixTimeSeconds() / 30);
#pragma warning disable CA5350 // The form that authenticator apps use.
        var hash = HMACSHA1.HashData(secret, step);
#pragma warning restore CA5350
        var number = BinaryPrimitives.ReadInt32BigEndian(hash.AsSpan(hash[^1] & 0xF)) & int.MaxValue;
        return (number % 1_000_000).ToString("D6", CultureInfo.InvariantCulture);
    }
}
