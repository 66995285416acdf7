using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace PrescriptionPlanner.Benchmarks.Stored;

/// <summary>
/// Reading a stored plan over HTTP against a bare endpoint that answers the same bytes ready-made; a matching entity tag against a bare 304. The
/// service looks up the caller's key with every call and records every read in the audit trail, which falls on its side of the ratio.
/// </summary>
internal static class PlanReads
{
    private const int Plans = 1_000;

    public static void Run(string? server, TimeSpan length)
    {
        using var database = BenchmarkDatabase.Create(server);
        // Nothing falls due.
        var plans = SeededPlans.Add(database, StoredRun.Now.InUtc().Date.PlusDays(7), Plans);
        database.Settle();
        var service = HttpLoad.StartService(
            $"--Database:Provider={database.Settings.Provider}", $"--ConnectionStrings:Planner={database.Settings.ConnectionString}", "--Jobs:Enabled=false", "--Jobs:GuardSeconds=3600");
        using var client = HttpLoad.Client(service);
        using var answer = client.GetAsync($"/v1/plans/{plans[0]}").GetAwaiter().GetResult();
        var body = answer.EnsureSuccessStatusCode().Content.ReadAsByteArrayAsync().GetAwaiter().GetResult();
        var tag = answer.Headers.ETag!.Tag;

        var port = HttpLoad.FreePort();
        var bare = StartBare(port, body, tag);
        Console.WriteLine();
        Console.WriteLine($"Reading a stored plan ({body.Length:N0} bytes) of {Plans:N0}, {database.Settings.Provider}, over loopback, {HttpLoad.Connections} connections, client in the same process:");
        var known = $"If-None-Match: {tag}\r\n";
        Report(0.4, HttpLoad.Compare(
            "whole plan", "stored", new HttpEndpoint(service, Requests("/v1/plans/{0}", "")), new HttpEndpoint(port, Requests("/plan/{0}", "")), length / 2));
        Report(0.5, HttpLoad.Compare(
            "matching entity tag, 304", "stored", new HttpEndpoint(service, Requests("/v1/plans/{0}", known), Connection.NotModified),
            new HttpEndpoint(port, Requests("/known/{0}", known), Connection.NotModified), length / 2));
        bare.StopAsync().GetAwaiter().GetResult();

        List<byte[]> Requests(string path, string header) =>
            [.. plans.Select(plan => Encoding.ASCII.GetBytes($"GET {path.Replace("{0}", plan.ToString(), StringComparison.Ordinal)} HTTP/1.1\r\nHost: localhost\r\n{HttpLoad.KeyLine}{header}\r\n"))];

        static void Report(double aim, double ratio) => Console.WriteLine($"    {(ratio >= aim ? "reaches" : "MISSES")} the aim of {aim:N1}");
    }

    private static WebApplication StartBare(int port, byte[] body, string tag)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls($"http://127.0.0.1:{port}");
        var app = builder.Build();
        app.MapGet("/plan/{id}", async (HttpContext context) =>
        {
            context.Response.ContentType = "application/json; charset=utf-8";
            context.Response.ContentLength = body.Length;
            context.Response.Headers.ETag = tag;
            await context.Response.BodyWriter.WriteAsync(body);
        });
        app.MapGet("/known/{id}", (HttpContext context) =>
        {
            context.Response.StatusCode = StatusCodes.Status304NotModified;
            context.Response.Headers.ETag = tag;
            return Task.CompletedTask;
        });
        app.StartAsync().GetAwaiter().GetResult();
        return app;
    }
}
