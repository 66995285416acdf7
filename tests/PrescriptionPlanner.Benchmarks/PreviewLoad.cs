using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using PrescriptionPlanner.Benchmarks.Stored;
using PrescriptionPlanner.Domain.Evidence;
using PrescriptionPlanner.Domain.Prescriptions;

namespace PrescriptionPlanner.Benchmarks;

/// <summary>
/// The preview endpoint of the whole service against a bare endpoint that writes the same documents from memory: both on Kestrel, over loopback, in
/// this process, in turn, under the same client. The client's own cost falls on both. Then the same endpoint where it takes callers with a key alone.
/// </summary>
internal static class PreviewLoad
{
    private const int People = 300;

    public static void Run(TimeSpan length)
    {
        using var database = BenchmarkDatabase.Create(server: null);
        string[] settings = ["--Database:Provider=Sqlite", $"--ConnectionStrings:Planner={database.Settings.ConnectionString}"];
        var barePort = HttpLoad.FreePort();
        var servicePort = HttpLoad.StartService(settings);

        var people = Cases.Population(People);
        var documents = people.Select(person => person.Prescribe()).ToArray();
        Case[] one = [Cases.Robust];
        Prescription[] oneDocument = [Cases.Robust.Prescribe()];
        var answered = oneDocument;
        var bare = StartBare(barePort, () => answered);

        Console.WriteLine();
        Console.WriteLine($"Preview over loopback, {HttpLoad.Connections} connections, client in the same process:");
        foreach (var (name, cases, served) in ((string, IReadOnlyList<Case>, Prescription[])[])
            [("robust example", one, oneDocument), ($"{People} people in turn", people, documents)])
        {
            answered = served;
            var preview = new HttpEndpoint(servicePort, [.. cases.Select(person => Request("/v1/plans/preview", person.Body))]);
            var memory = new HttpEndpoint(barePort, [.. cases.Select(person => Request("/", person.Body))]);
            HttpLoad.Compare(name, "preview", preview, memory, length / 3);
        }

        bare.StopAsync().GetAwaiter().GetResult();
        var closedPort = HttpLoad.StartService([.. settings, "--Anonymous:StatelessCalls=false"]);
        var ratio = HttpLoad.Compare(
            "robust example, only with a key", "key",
            new HttpEndpoint(closedPort, [Request("/v1/plans/preview", Cases.Robust.Body, HttpLoad.KeyLine)]),
            new HttpEndpoint(servicePort, [Request("/v1/plans/preview", Cases.Robust.Body)]),
            length / 3, "without");
        Console.WriteLine($"    a key makes a call {1 / ratio - 1:P0} longer (aim: at most 15 %)");
    }

    private static WebApplication StartBare(int port, Func<Prescription[]> documents)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls($"http://127.0.0.1:{port}");
        var app = builder.Build();
        var form = PlannerJson.TypeInfo<Prescription>(Language.English);
        var next = 0;
        app.MapPost("/", (HttpContext context) =>
        {
            var served = documents();
            var document = served[(uint)Interlocked.Increment(ref next) % served.Length];
            context.Response.ContentType = "application/json; charset=utf-8";

            // As the service writes it: in one go, flushed once.
            using (var writer = new Utf8JsonWriter(context.Response.BodyWriter, new JsonWriterOptions { Encoder = form.Options.Encoder, SkipValidation = true }))
                JsonSerializer.Serialize(writer, document, form);
            return Task.CompletedTask;
        });
        app.StartAsync().GetAwaiter().GetResult();
        return app;
    }

    private static byte[] Request(string path, byte[] body, string headers = "") =>
    [
        .. Encoding.ASCII.GetBytes($"POST {path} HTTP/1.1\r\nHost: localhost\r\n{headers}Content-Type: application/json\r\nContent-Length: {body.Length}\r\n\r\n"),
        .. body,
    ];
}
