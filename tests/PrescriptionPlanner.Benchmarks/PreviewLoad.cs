using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using PrescriptionPlanner.Api.Hosting.Json;
using PrescriptionPlanner.Domain.Evidence;
using PrescriptionPlanner.Domain.Prescriptions;

namespace PrescriptionPlanner.Benchmarks;

/// <summary>
/// The preview endpoint of the whole service against a bare endpoint that writes the same documents from memory: both on Kestrel, over loopback, in
/// this process, in turn, under the same client. The client's own cost falls on both.
/// </summary>
internal static class PreviewLoad
{
    private const int Connections = 2;
    private const int People = 300;

    public static void Run(TimeSpan length)
    {
        var (servicePort, barePort) = (FreePort(), FreePort());
        StartService(servicePort);
        WaitUntilReady(servicePort);

        var people = Cases.Population(People);
        var documents = people.Select(person => person.Prescribe()).ToArray();
        Case[] one = [Cases.Robust];
        Prescription[] oneDocument = [Cases.Robust.Prescribe()];
        var answered = oneDocument;
        var bare = StartBare(barePort, () => answered);

        Console.WriteLine();
        Console.WriteLine($"Preview over loopback, {Connections} connections, client in the same process:");
        foreach (var (name, cases, served) in ((string, IReadOnlyList<Case>, Prescription[])[])
            [("robust example", one, oneDocument), ($"{People} people in turn", people, documents)])
        {
            answered = served;
            var preview = new Endpoint(servicePort, [.. cases.Select(person => Request("/v1/plans/preview", person.Body))]);
            var memory = new Endpoint(barePort, [.. cases.Select(person => Request("/", person.Body))]);
            Compare(name, preview, memory, length / 2);
        }

        bare.StopAsync().GetAwaiter().GetResult();
    }

    private static void Compare(string name, Endpoint preview, Endpoint memory, TimeSpan length)
    {
        var slice = TimeSpan.FromMilliseconds(700);
        foreach (var endpoint in (Endpoint[])[preview, memory, preview, memory]) endpoint.Load(slice);
        preview.Forget();
        memory.Forget();
        var clock = Stopwatch.StartNew();
        var rounds = 0;
        for (; rounds < 3 || clock.Elapsed < length - 4 * slice; rounds++)
        {
            preview.Load(slice);
            memory.Load(slice);
        }

        Console.WriteLine($"  {name}, {rounds} rounds:");
        Console.WriteLine($"    preview {preview.RequestsPerSecond,8:N0} requests/s {preview.CpuMicroseconds,8:N0} µs cpu a request");
        Console.WriteLine($"    bare    {memory.RequestsPerSecond,8:N0} requests/s {memory.CpuMicroseconds,8:N0} µs cpu a request");
        Console.WriteLine($"    ratio   throughput {preview.RequestsPerSecond / memory.RequestsPerSecond:N2}; processor time {preview.CpuMicroseconds / memory.CpuMicroseconds:N2}");
    }

    private static void StartService(int port)
    {
        string[] arguments =
        [
            $"--urls=http://127.0.0.1:{port}", "--environment=Production", "--Logging:LogLevel:Default=Warning",
            $"--RateLimits:PermitLimit={int.MaxValue.ToString(CultureInfo.InvariantCulture)}",
        ];
        // The service's own entry point: everything that it does to a request, it does here.
        new Thread(() => typeof(PlannerJson).Assembly.EntryPoint!.Invoke(null, [arguments])) { IsBackground = true }.Start();
    }

    private static void WaitUntilReady(int port)
    {
        var request = Encoding.ASCII.GetBytes("GET /health/ready HTTP/1.1\r\nHost: localhost\r\n\r\n");
        for (var clock = Stopwatch.StartNew(); clock.Elapsed < TimeSpan.FromSeconds(30); Thread.Sleep(20))
            if (Connection.TryAsk(port, request)) return;
        throw new TimeoutException("The service did not become ready.");
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

    private static byte[] Request(string path, byte[] body) =>
    [
        .. Encoding.ASCII.GetBytes($"POST {path} HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: {body.Length}\r\n\r\n"),
        .. body,
    ];

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    /// <summary>One of the two, and what was seen of it in each round.</summary>
    private sealed class Endpoint(int port, IReadOnlyList<byte[]> requests)
    {
        private readonly List<double> _perSecond = [];
        private readonly List<double> _cpu = [];

        public double RequestsPerSecond => Measurement.MedianOf(_perSecond);

        public double CpuMicroseconds => Measurement.MedianOf(_cpu);

        public void Forget()
        {
            _perSecond.Clear();
            _cpu.Clear();
        }

        public void Load(TimeSpan length)
        {
            var counts = new int[Connections];
            Exception? failure = null;
            var cpu = Environment.CpuUsage.TotalTime;
            var clock = Stopwatch.StartNew();
            var threads = Enumerable.Range(0, Connections).Select(worker => new Thread(() =>
            {
                try
                {
                    using var connection = new Connection(port);
                    for (var next = worker; clock.Elapsed < length; next += Connections)
                    {
                        connection.Ask(requests[next % requests.Count]);
                        counts[worker]++;
                    }
                }
                catch (Exception thrown) when (thrown is SocketException or InvalidOperationException)
                {
                    failure = thrown;
                }
            })).ToList();
            threads.ForEach(thread => thread.Start());
            threads.ForEach(thread => thread.Join());
            if (failure is not null) throw new InvalidOperationException("A request failed.", failure);
            var spent = Environment.CpuUsage.TotalTime - cpu;
            _perSecond.Add(counts.Sum() / clock.Elapsed.TotalSeconds);
            _cpu.Add(spent.TotalMicroseconds / counts.Sum());
        }
    }
}
