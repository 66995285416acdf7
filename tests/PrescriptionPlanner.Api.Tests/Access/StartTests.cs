using System.Net;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Authentication.JwtBearer;
using Microsoft.AspNetCore.TestHost;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Protocols;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;
using Microsoft.IdentityModel.Tokens;
using NodaTime;

namespace PrescriptionPlanner.Api.Tests.Access;

public sealed class StartTests
{
    [Fact]
    public async Task Development_CallerOnThisMachine_IsTheSeededAdministrator()
    {
        using var service = new RunningPlanner { Environment = "Development" };
        using var client = service.CreateStranger();
        var me = await (await client.GetAsync("/v1/me", "en")).JsonAsync();
        Assert.Equal(("seeded", "administrator"), ((string)me["kind"]!, (string)me["role"]!));
        Assert.Equal(HttpStatusCode.Created, (await client.PostAsync("/v1/patients", TwoClinics.PatientBody())).StatusCode);
        using var rebound = new HttpRequestMessage(HttpMethod.Get, "/v1/me") { Headers = { Host = "evil.example" } };
        Assert.Equal(HttpStatusCode.Unauthorized, (await client.SendAsync(rebound)).StatusCode);
        using var forged = new HttpRequestMessage(HttpMethod.Post, "/v1/progression-runs") { Headers = { { "Sec-Fetch-Site", "cross-site" } } };
        Assert.Equal(HttpStatusCode.Forbidden, (await client.SendAsync(forged)).StatusCode);
        // Whoever sends a key is who the key says.
        using var wrong = new HttpRequestMessage(HttpMethod.Get, "/v1/me") { Headers = { { "X-API-Key", ApiKeyText.New().ToString() } } };
        Assert.Equal(HttpStatusCode.Unauthorized, (await client.SendAsync(wrong)).StatusCode);
    }

    [Fact]
    public async Task Development_WithTheSettingOff_NeedsAKey()
    {
        using var service = new RunningPlanner { Environment = "Development" }.With("Callers:LoopbackIsAdministrator", "false");
        using var client = service.CreateStranger();
        Assert.Equal(HttpStatusCode.Unauthorized, (await client.GetAsync("/v1/patients", "en")).StatusCode);
    }

    [Theory]
    [InlineData("Production")]
    [InlineData("Staging")]
    public void Start_OutsideDevelopmentWithTheSettingOn_IsRefused(string environment)
    {
        using var service = new RunningPlanner { Environment = environment }.With("Callers:LoopbackIsAdministrator", "true");
        Assert.Contains("LoopbackIsAdministrator", Assert.ThrowsAny<Exception>(service.CreateClient).ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Production_Stranger_IsAskedForAKeyAndMayStillPreview()
    {
        using var service = new RunningPlanner();
        using var client = service.CreateStranger();
        var response = await client.GetAsync("/v1/patients", "en");
        await response.AssertProblemAsync(HttpStatusCode.Unauthorized, "unauthorized");
        Assert.NotEmpty(response.Headers.WwwAuthenticate);
        Assert.Equal(HttpStatusCode.OK, (await client.PostAsync(Wire.Preview, Example.Robust)).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await client.GetAsync("/v1/permissions", "en")).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await client.GetAsync("/v1/nothing", "en")).StatusCode);
    }

    [Fact]
    public async Task Dashboard_ShowsTheJobsAndDoesNothingElse()
    {
        using var service = new RunningPlanner { Environment = "Development" }.With("Jobs:Enabled", "true").With("Jobs:Dashboard", "true");
        using var client = service.CreateStranger();
        Assert.Equal(HttpStatusCode.OK, (await client.GetAsync("/jobs/recurring", "en")).StatusCode);
        using var form = new FormUrlEncodedContent([KeyValuePair.Create("jobs[]", "audit-seal")]);
        Assert.Equal(HttpStatusCode.Unauthorized, (await client.PostAsync("/jobs/recurring/remove", form)).StatusCode);
        Assert.Contains("audit-seal", await client.GetStringAsync("/jobs/recurring"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("10.0.0.0/8", "10.0.0.5", "9.9.9.9", true)]
    [InlineData("10.0.0.5", "::ffff:10.0.0.5", "9.9.9.9", true)]
    [InlineData("10.0.0.0/8", "8.8.8.8", "8.8.8.8", false)]
    [InlineData(null, "10.0.0.5", "10.0.0.5", false)]
    public async Task Proxy_ThatIsTrusted_IsBelievedAboutTheCaller(string? trusted, string from, string address, bool secure)
    {
        using var service = new RunningPlanner();
        if (trusted is not null) service.With("Proxies:Trusted:0", trusted);
        using var client = service.CreateClient();
        await client.PostAsync("/v1/people", TwoClinics.PersonBody("coach", "ann@example.org"));
        var answer = await service.Server.SendAsync(context =>
        {
            context.Connection.RemoteIpAddress = IPAddress.Parse(from);
            context.Request.Method = "POST";
            context.Request.Path = "/v1/sign-in";
            context.Request.ContentType = "application/json";
            context.Request.Body = new MemoryStream(System.Text.Encoding.UTF8.GetBytes($$"""{ "email": "ann@example.org", "password": "{{TwoClinics.Password}}" }"""));
            // The first address is what the caller made up.
            context.Request.Headers["X-Forwarded-For"] = "6.6.6.6, 9.9.9.9";
            context.Request.Headers["X-Forwarded-Proto"] = "https";
        });
        Assert.Equal(secure, answer.Response.Headers.SetCookie.ToString().Contains("secure", StringComparison.Ordinal));
        var signIn = (await (await client.GetAsync("/v1/audit-events?action=signIn", "en")).JsonAsync())["items"]!.AsArray();
        Assert.Equal(address, (string)Assert.Single(signIn)!["address"]!);
    }

    [Fact]
    public void Start_WithAProxyThatIsNoAddress_IsRefused()
    {
        using var service = new RunningPlanner().With("Proxies:Trusted:0", "proxy.example");
        Assert.Contains("Proxies:Trusted", Assert.ThrowsAny<Exception>(service.CreateClient).ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("urls", "http://*:5080;https://*:8443", 8443)]
    [InlineData("Kestrel:Endpoints:Safe:Url", "https://127.0.0.1:8444", 8444)]
    [InlineData("https_ports", "8445;8446", 8445)]
    [InlineData("https_ports", "443", -1)]
    public async Task Production_WithAnHttpsAddress_SendsEverybodyThere(string setting, string value, int port)
    {
        using var service = new RunningPlanner().With(setting, value);
        using var client = service.CreateClient(new() { AllowAutoRedirect = false, BaseAddress = new Uri("http://planner.example") });
        var response = await client.GetAsync("/v1/rules", "en");
        Assert.Equal(HttpStatusCode.TemporaryRedirect, response.StatusCode);
        Assert.Equal(port == -1 ? "https://planner.example/v1/rules" : $"https://planner.example:{port}/v1/rules", response.Headers.Location!.ToString());
    }

    [Fact]
    public async Task Production_WithoutAnHttpsAddress_SendsNobodyAway()
    {
        using var service = new RunningPlanner();
        using var client = service.CreateClient(new() { AllowAutoRedirect = false, BaseAddress = new Uri("http://planner.example") });
        Assert.Equal(HttpStatusCode.OK, (await client.GetAsync("/v1/rules", "en")).StatusCode);
    }

    [Fact]
    public void FirstKey_ThatIsNone_IsRefused() => Assert.Throws<InvalidOperationException>(
        () => new FirstKey(Microsoft.Extensions.Options.Options.Create(new CallerSettings { FirstKey = "secret" })).Make());

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task CookieKeys_WithACertificate_LieEncryptedInTheDatabase(bool withCertificate)
    {
        var file = Path.GetTempFileName();
        using var rsa = RSA.Create(2048);
        using var certificate = new CertificateRequest("CN=planner", rsa, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1)
            .CreateSelfSigned(DateTimeOffset.UnixEpoch, TwoClinics.Today.AddYears(50));
        await File.WriteAllBytesAsync(file, certificate.Export(X509ContentType.Pkcs12, "secret"));
        var service = new RunningPlanner();
        if (withCertificate) service.With("Callers:CookieCertificate", file).With("Callers:CookieCertificatePassword", "secret");
        using (service)
        {
            using var client = service.CreateClient();
            await (await client.PostAsync("/v1/people", TwoClinics.PersonBody("coach", "ann@example.org"))).AssertAsync(HttpStatusCode.Created);
            var signedIn = await client.PostAsync("/v1/sign-in", new JsonObject { ["email"] = "ann@example.org", ["password"] = TwoClinics.Password });
            Assert.Equal(HttpStatusCode.OK, signedIn.StatusCode);
            var keys = await service.Services.GetRequiredService<PlannerStore>().ReadAsync(
                (database, token) => database.DataProtectionKeys.Select(key => key.Xml!).ToListAsync(token), default);
            Assert.NotEmpty(keys);
            Assert.All(keys, key => Assert.Equal(withCertificate, !key.Contains("<masterKey", StringComparison.Ordinal)));
            using var request = new HttpRequestMessage(HttpMethod.Get, "/v1/me") { Headers = { { "Cookie", TwoClinics.CookieOf(signedIn) } } };
            using var stranger = service.CreateStranger();
            Assert.Equal(HttpStatusCode.OK, (await stranger.SendAsync(request)).StatusCode);
        }

        File.Delete(file);
    }

    [Fact]
    public async Task Prepare_EmptyDatabase_TakesTheKeyOnceAndOnlyThen()
    {
        await using var clinics = await TwoClinics.StartAsync();
        var first = await clinics.Store.PrepareAsync(Instant.FromUnixTimeSeconds(0), default, _ => Assert.Fail("The database was not empty."));
        Assert.False(first);
    }

    [Fact]
    public async Task Token_OfTheOrganisationsIssuer_ActsInItsClinicAndRole()
    {
        using var rsa = RSA.Create(2048);
        using var stranger = RSA.Create(2048);
        using var planner = new RunningPlanner()
            .With("Callers:Jwt:Authority", "https://id.example").With("Callers:Jwt:Audience", "planner").With("Callers:Jwt:RoleClaim", "planner_role");
        using var service = planner.WithWebHostBuilder(builder => builder.ConfigureTestServices(services => services.PostConfigure<JwtBearerOptions>(
            JwtBearerDefaults.AuthenticationScheme,
            options => options.ConfigurationManager = new StaticConfigurationManager<OpenIdConnectConfiguration>(
                new OpenIdConnectConfiguration { Issuer = "https://id.example", SigningKeys = { new RsaSecurityKey(rsa) } }))));
        using var client = service.CreateClient();
        client.DefaultRequestHeaders.Remove("X-API-Key");
        var now = TimeProvider.System.GetUtcNow().UtcDateTime;
        SecurityTokenDescriptor Token(RSA key, Action<SecurityTokenDescriptor>? change = null)
        {
            var token = new SecurityTokenDescriptor
            {
                Issuer = "https://id.example",
                Audience = "planner",
                IssuedAt = now,
                NotBefore = now,
                Expires = now.AddMinutes(5),
                Claims = new Dictionary<string, object> { ["sub"] = "u1", ["clinic"] = Clinic.SeededId.ToString(), ["planner_role"] = "coach" },
                SigningCredentials = new SigningCredentials(new RsaSecurityKey(key), SecurityAlgorithms.RsaSha256),
            };
            change?.Invoke(token);
            return token;
        }

        var me = await (await SendAsync(Token(rsa), "/v1/me")).JsonAsync();
        Assert.Equal(("token:u1", "coach", Clinic.SeededId), ((string)me["caller"]!, (string)me["role"]!, (Guid)me["clinicId"]!));
        Assert.Equal(HttpStatusCode.Forbidden, (await SendAsync(Token(rsa), "/v1/api-keys")).StatusCode);
        var listed = await (await SendAsync(Token(rsa, token => token.Claims["planner_role"] = new[] { "emperor", "physiotherapist" }), "/v1/me")).JsonAsync();
        Assert.Equal("physiotherapist", (string)listed["role"]!);
        var hmac = new SymmetricSecurityKey(rsa.ExportRSAPublicKey());
        foreach (var wrong in new[]
        {
            Token(stranger),
            Token(rsa, token => token.Issuer = "https://other.example"),
            Token(rsa, token => token.Audience = "other"),
            Token(rsa, token => (token.IssuedAt, token.NotBefore, token.Expires) = (now.AddHours(-2), now.AddHours(-2), now.AddMinutes(-1))),
            Token(rsa, token => token.Claims["clinic"] = Guid.NewGuid().ToString()),
            Token(rsa, token => token.Claims["planner_role"] = "emperor"),
            Token(rsa, token => token.Claims["planner_role"] = new[] { "administrator", "patient" }),
            Token(rsa, token => token.Claims["sub"] = "u\u00001"),
            Token(rsa, token => token.Claims.Remove("clinic")),
            Token(rsa, token => token.SigningCredentials = new SigningCredentials(hmac, SecurityAlgorithms.HmacSha256)),
        }) Assert.Equal(HttpStatusCode.Unauthorized, (await SendAsync(wrong, "/v1/me")).StatusCode);

        async Task<HttpResponseMessage> SendAsync(SecurityTokenDescriptor token, string path)
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, path);
            request.Headers.Add("Authorization", "Bearer " + new JsonWebTokenHandler { SetDefaultTimesOnTokenCreation = false }.CreateToken(token));
            return await client.SendAsync(request);
        }
    }
}
