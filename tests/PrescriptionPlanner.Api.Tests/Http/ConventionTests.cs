using System.Net;
using System.Net.Http.Headers;
using System.Net.Sockets;
using System.Text;

namespace PrescriptionPlanner.Api.Tests.Http;

public sealed class ConventionTests(RunningPlanner service) : IClassFixture<RunningPlanner>
{
    private readonly HttpClient _client = service.CreateClient();

    [Theory]
    [InlineData("Production")]
    [InlineData("Development")]
    public async Task Problems_InEveryEnvironment_AreTheSame(string environment)
    {
        using var other = new RunningPlanner { Environment = environment };
        using var client = other.CreateClient();
        await (await client.PostAsync(Wire.Preview, "{")).AssertProblemAsync(HttpStatusCode.BadRequest, "malformed-body");
        await (await client.PostAsync(Wire.Preview, "{}")).AssertProblemAsync(HttpStatusCode.BadRequest, "invalid-request");
        await (await client.GetAsync(new Uri("/v1/nothing", UriKind.Relative))).AssertProblemAsync(HttpStatusCode.NotFound, "not-found");
        await (await client.GetAsync(new Uri(Wire.Preview, UriKind.Relative))).AssertProblemAsync(HttpStatusCode.MethodNotAllowed, "method-not-allowed");
    }

    [Theory]
    [InlineData("text/plain")]
    [InlineData("application/x-www-form-urlencoded")]
    [InlineData("application/json; charset=utf-16")]
    [InlineData("application/xml")]
    public async Task Post_OtherMediaType_Is415(string type)
    {
        using var content = new ByteArrayContent("{}"u8.ToArray());
        content.Headers.ContentType = MediaTypeHeaderValue.Parse(type);
        await (await _client.PostAsync(new Uri(Wire.Preview, UriKind.Relative), content)).AssertProblemAsync(HttpStatusCode.UnsupportedMediaType, "unsupported-media-type");
    }

    [Fact]
    public async Task Post_NoMediaType_Is415()
    {
        using var content = new ByteArrayContent("{}"u8.ToArray());
        await (await _client.PostAsync(new Uri(Wire.Preview, UriKind.Relative), content)).AssertProblemAsync(HttpStatusCode.UnsupportedMediaType, "unsupported-media-type");
    }

    [Fact]
    public async Task Post_CompressedBody_Is415()
    {
        using var content = new StringContent("{}", Encoding.UTF8, "application/json");
        content.Headers.ContentEncoding.Add("gzip");
        await (await _client.PostAsync(new Uri(Wire.Preview, UriKind.Relative), content)).AssertProblemAsync(HttpStatusCode.UnsupportedMediaType, "unsupported-media-type");
    }

    [Theory]
    [InlineData("Production")]
    [InlineData("Development")]
    public async Task Post_FaultOfTheService_Is500WithoutDetails(string environment)
    {
        var clock = new BreakableClock();
        using var service = new RunningPlanner { Environment = environment, Clock = clock };
        using var client = service.CreateClient();
        Assert.Equal(HttpStatusCode.OK, (await client.GetAsync("/health/ready", "en")).StatusCode);
        clock.Broken = true;
        var response = await client.PostAsync(Wire.Diagnoses, """{"profile":{"sex":"male","birthDate":"1950-01-01"}}""");
        await response.AssertProblemAsync(HttpStatusCode.InternalServerError, "internal-error");
        Assert.Equal(["nosniff"], response.Headers.GetValues("X-Content-Type-Options"));
        Assert.DoesNotContain("secret", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Preview_SameBodyTwice_IsByteIdentical()
    {
        foreach (var name in Example.Names)
        {
            var first = await (await _client.PostAsync(Wire.Preview, Example.Read(name))).Content.ReadAsByteArrayAsync();
            Assert.Equal(first, await (await _client.PostAsync(Wire.Preview, Example.Read(name))).Content.ReadAsByteArrayAsync());
        }
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Post_BodyOverLimit_Is413(bool chunked)
    {
        using var content = new StringContent("{" + new string(' ', 262_144) + "}", Encoding.UTF8, "application/json");
        using var request = new HttpRequestMessage(HttpMethod.Post, Wire.Preview) { Content = content };
        request.Headers.TransferEncodingChunked = chunked;
        await (await _client.SendAsync(request)).AssertProblemAsync(HttpStatusCode.RequestEntityTooLarge, "body-too-large");
    }

    [Fact]
    public async Task Post_TenMegabytesSentBeforeReading_StillGetsTheProblem()
    {
        const int Length = 10_000_000;
        using var served = new RunningPlanner();
        served.UseKestrel(0);
        var address = served.CreateClient().BaseAddress!;
        using var caller = new TcpClient();
        await caller.ConnectAsync(address.Host, address.Port);
        var stream = caller.GetStream();
        await stream.WriteAsync(Encoding.ASCII.GetBytes(
            $"POST {Wire.Preview} HTTP/1.1\r\nHost: planner\r\nContent-Type: application/json\r\nContent-Length: {Length}\r\n\r\n"));
        await stream.WriteAsync(new byte[Length]);
        var start = new byte[12];
        await stream.ReadExactlyAsync(start);
        Assert.Equal("HTTP/1.1 413", Encoding.ASCII.GetString(start));
    }

    [Fact]
    public async Task Post_BodyAtLimit_IsRead()
    {
        var body = Example.Robust.ToJsonString();
        body += new string(' ', 262_144 - Encoding.UTF8.GetByteCount(body));
        Assert.Equal(HttpStatusCode.OK, (await _client.PostAsync(Wire.Preview, body)).StatusCode);
    }

    [Fact]
    public async Task Post_LowerLimitBySetting_Is413()
    {
        using var other = new RunningPlanner().With("Limits:MaximumBodyBytes", "1024");
        await (await other.CreateClient().PostAsync(Wire.Preview, Example.Robust)).AssertProblemAsync(HttpStatusCode.RequestEntityTooLarge, "body-too-large");
    }

    [Theory]
    [InlineData(null, "en")]
    [InlineData("en", "en")]
    [InlineData("en-GB", "en")]
    [InlineData("zh-Hans", "zh-Hans")]
    [InlineData("zh", "zh-Hans")]
    [InlineData("zh-CN", "zh-Hans")]
    [InlineData("zh-Hans-CN", "zh-Hans")]
    [InlineData("ZH-cn", "zh-Hans")]
    [InlineData("fr, zh-CN;q=0.8, en;q=0.5", "zh-Hans")]
    [InlineData("en;q=0.4, zh-Hans;q=0.9", "zh-Hans")]
    [InlineData("zh;q=0, en", "en")]
    [InlineData("fr", "en")]
    public async Task Answers_AreInTheLanguageAskedFor(string? asked, string answered)
    {
        foreach (var body in new[] { Example.Robust.ToJsonString(), "{}", "{" })
        {
            var response = await _client.PostAsync(Wire.Preview, body, asked);
            Assert.Equal([answered], response.Content.Headers.ContentLanguage);
            Assert.Contains("Accept-Language", response.Headers.Vary);
        }
    }

    [Fact]
    public async Task Codes_InAnyLanguage_AreTheSame()
    {
        var english = await (await _client.PostAsync(Wire.Diagnoses, Example.Robust)).JsonAsync();
        var chinese = await (await _client.PostAsync(Wire.Diagnoses, Example.Robust, "zh-Hans")).JsonAsync();
        Assert.Equal((string?)english["bone"]!["classification"], (string?)chinese["bone"]!["classification"]);
        Assert.NotEqual(english.ToJsonString(), chinese.ToJsonString());
    }

    [Fact]
    public async Task Answers_CarrySecurityHeaders()
    {
        var response = await _client.PostAsync(Wire.Preview, Example.Robust);
        Assert.Equal(["nosniff"], response.Headers.GetValues("X-Content-Type-Options"));
        Assert.True(response.Headers.CacheControl?.NoStore);
        Assert.False(response.Headers.Contains("Server"));
    }

    [Fact]
    public async Task Post_AnonymousCallsClosed_Is401()
    {
        using var closed = new RunningPlanner().With("Anonymous:StatelessCalls", "false");
        using var client = closed.CreateStranger();
        foreach (var path in new[] { Wire.Preview, Wire.Diagnoses, "/v1/one-repetition-maxima", "/v1/heart-rate-targets" })
        {
            var response = await client.PostAsync(path, Example.Robust);
            await response.AssertProblemAsync(HttpStatusCode.Unauthorized, "unauthorized");
            Assert.NotEmpty(response.Headers.WwwAuthenticate);
        }

        Assert.Equal(HttpStatusCode.OK, (await client.GetAsync("/v1/rules", "en")).StatusCode);
    }

    [Fact]
    public async Task RateLimit_UsedUp_Is429WithRetryAfter()
    {
        using var limited = new RunningPlanner().With("RateLimits:Enabled", "true").With("RateLimits:PermitLimit", "2");
        using var client = limited.CreateClient();
        var first = await client.PostAsync(Wire.Preview, Example.Robust);
        Assert.Equal("\"address\";q=2;w=60", Assert.Single(first.Headers.GetValues("RateLimit-Policy")));
        Assert.Equal("\"address\";r=1", Assert.Single(first.Headers.GetValues("RateLimit")));
        await client.PostAsync(Wire.Preview, "{}");
        var refused = await client.PostAsync(Wire.Preview, Example.Robust);
        await refused.AssertProblemAsync(HttpStatusCode.TooManyRequests, "too-many-requests");
        Assert.InRange(refused.Headers.RetryAfter!.Delta!.Value.TotalSeconds, 1, 60);
        Assert.StartsWith("\"address\";r=0;t=", Assert.Single(refused.Headers.GetValues("RateLimit")), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, (await client.GetAsync("/health/live", "en")).StatusCode);
    }

    [Fact]
    public void Settings_OutOfRange_RefuseToStart()
    {
        using var wrong = new RunningPlanner().With("Limits:JsonDepth", "0");
        Assert.ThrowsAny<Exception>(() => wrong.CreateClient());
    }

    [Fact]
    public async Task Health_FirstAsked_WarmsUpAndIsReady()
    {
        Assert.Equal(HttpStatusCode.OK, (await _client.GetAsync("/health/live", "en")).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await _client.GetAsync("/health/ready", "en")).StatusCode);
    }

    private sealed class BreakableClock : TimeProvider
    {
        public volatile bool Broken;

        public override DateTimeOffset GetUtcNow() => Broken ? throw new InvalidOperationException("secret") : System.GetUtcNow();
    }
}
