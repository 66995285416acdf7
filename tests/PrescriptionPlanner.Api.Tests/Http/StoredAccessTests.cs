using System.Net;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;

namespace PrescriptionPlanner.Api.Tests.Http;

public sealed class StoredAccessTests
{
    [Theory]
    [InlineData("192.168.1.7", false)]
    [InlineData("10.0.0.1", false)]
    [InlineData("2001:db8::1", false)]
    [InlineData("::ffff:192.168.1.7", false)]
    [InlineData("127.0.0.1", true)]
    [InlineData("127.8.8.8", true)]
    [InlineData("::1", true)]
    [InlineData("::ffff:127.0.0.1", true)]
    public async Task Stored_FromAnAddress_WithoutAKeyInDevelopment_IsAnsweredOnLoopbackAlone(string address, bool answered)
    {
        await using var service = new RunningPlanner { Environment = "Development", Additions = services => services.AddSingleton<IStartupFilter>(new CallsFrom(IPAddress.Parse(address))) };
        using var client = service.CreateStranger();
        var plan = "/v1/plans/" + Guid.NewGuid();
        foreach (var (method, path) in new[]
        {
            (HttpMethod.Get, "/v1/patients"), (HttpMethod.Post, "/v1/patients"), (HttpMethod.Get, plan), (HttpMethod.Get, plan + "/weeks/1"), (HttpMethod.Post, plan + "/session-logs"), (HttpMethod.Get, "/v1/weekly-review"),
            (HttpMethod.Get, "/v1/test-clock"), (HttpMethod.Put, "/v1/test-clock"), (HttpMethod.Delete, "/v1/patients/" + Guid.NewGuid()),
        })
        {
            var response = await client.SendAsync(method, path, method == HttpMethod.Post || method == HttpMethod.Put ? new JsonObject() : null);
            if (answered) Assert.NotEqual(HttpStatusCode.Unauthorized, response.StatusCode);
            else await response.AssertProblemAsync(HttpStatusCode.Unauthorized, "unauthorized");
        }

        await (await client.PostAsync(Wire.Preview, Example.Robust)).AssertAsync(HttpStatusCode.OK);
        await (await client.PostAsync("/v1/plans/simulate", Example.Robust)).AssertAsync(HttpStatusCode.OK);
        await (await client.SendAsync(HttpMethod.Get, "/v1/rules")).AssertAsync(HttpStatusCode.OK);
    }

    [Fact]
    public async Task TestClock_InDevelopment_MovesForwardsOnly()
    {
        await using var service = new RunningPlanner { Environment = "Development" };
        using var client = service.CreateClient();
        var before = DateTimeOffset.Parse((string)(await (await client.SendAsync(HttpMethod.Get, "/v1/test-clock")).AssertAsync(HttpStatusCode.OK))["now"]!, System.Globalization.CultureInfo.InvariantCulture);
        var wanted = before.AddDays(40).ToString("yyyy-MM-dd'T'06:00:00'Z'", System.Globalization.CultureInfo.InvariantCulture);
        var moved = await (await client.SendAsync(HttpMethod.Put, "/v1/test-clock", new JsonObject { ["now"] = wanted })).AssertAsync(HttpStatusCode.OK);
        Assert.StartsWith(wanted[..16], (string?)moved["now"], StringComparison.Ordinal);
        Assert.StartsWith(wanted[..10], (string?)(await (await client.SendAsync(HttpMethod.Get, "/v1/test-clock")).JsonAsync())["now"], StringComparison.Ordinal);
        foreach (var body in new[] { $$"""{"now":"{{before:yyyy-MM-dd}}T00:00:00Z"}""", """{"now":"2150-01-01T00:00:00Z"}""", "{}", """{"now":null}""" })
            Assert.Equal(["/now"], (await (await client.SendAsync(HttpMethod.Put, "/v1/test-clock", JsonNode.Parse(body))).AssertProblemAsync(HttpStatusCode.BadRequest, "invalid-request")).Pointers());
        foreach (var body in new[] { """{"now":"tomorrow"}""", """{"now":5}""", """{"now":"2027-01-01"}""", """{"later":1}""" })
            await (await client.SendAsync(HttpMethod.Put, "/v1/test-clock", JsonNode.Parse(body))).AssertProblemAsync(HttpStatusCode.BadRequest, "malformed-body");

        // Plans live by that clock.
        var preview = Example.Robust;
        preview["options"]!.AsObject().Remove("startDate");
        var start = (string)(await (await client.PostAsync(Wire.Preview, preview)).JsonAsync())["exercise"]!["startDate"]!;
        Assert.True(string.CompareOrdinal(start, wanted[..10]) >= 0, start);
    }

    [Theory]
    [InlineData("Production")]
    [InlineData("Staging")]
    public async Task TestClock_Elsewhere_DoesNotExist(string environment)
    {
        await using var service = new RunningPlanner { Environment = environment };
        using var client = service.CreateClient();
        await (await client.SendAsync(HttpMethod.Get, "/v1/test-clock")).AssertProblemAsync(HttpStatusCode.NotFound, "not-found");
        await (await client.SendAsync(HttpMethod.Put, "/v1/test-clock", new JsonObject { ["now"] = "2027-01-01T00:00:00Z" })).AssertProblemAsync(HttpStatusCode.NotFound, "not-found");
    }

    private sealed class CallsFrom(IPAddress address) : IStartupFilter
    {
        public Action<IApplicationBuilder> Configure(Action<IApplicationBuilder> next) => app =>
        {
            app.Use((context, following) =>
            {
                context.Connection.RemoteIpAddress = address;
                return following(context);
            });
            next(app);
        };
    }
}
