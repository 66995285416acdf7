using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace PrescriptionPlanner.Benchmarks;

/// <summary>The whole service beside something bare: both on Kestrel, over loopback, in this process, in turn, under the same client.</summary>
internal static class HttpLoad
{
    public const int Connections = 2;

    /// <summary>The key that the client calls with; only databases that were made for a measurement know it.</summary>
    public static ApiKeyText Key { get; } = ApiKeyText.New();

    /// <summary>The header line that holds the key.</summary>
    public static string KeyLine => $"{ApiKeyAuthentication.Header}: {Key}\r\n";

    /// <summary>A client that calls with the key.</summary>
    public static HttpClient Client(int port) =>
        new() { BaseAddress = new Uri($"http://127.0.0.1:{port}"), DefaultRequestHeaders = { { ApiKeyAuthentication.Header, Key.ToString() } } };

    /// <summary>Starts the service and waits until it is ready.</summary>
    /// <param name="settings">Settings of its own, as its command line takes them.</param>
    /// <returns>Its port.</returns>
    public static int StartService(params string[] settings)
    {
        var port = FreePort();
        string[] arguments =
        [
            $"--urls=http://127.0.0.1:{port}", "--environment=Production", "--Logging:LogLevel:Default=Warning",
            "--Logging:LogLevel:Microsoft.Extensions.Diagnostics.HealthChecks=None", $"--RateLimits:PermitLimit={int.MaxValue.ToString(CultureInfo.InvariantCulture)}",
            $"--RateLimits:CallerPermitLimit={int.MaxValue.ToString(CultureInfo.InvariantCulture)}", .. settings,
        ];
        // The service's own entry point: everything that it does to a request, it does here.
        new Thread(() => typeof(PlannerJson).Assembly.EntryPoint!.Invoke(null, [arguments])) { IsBackground = true }.Start();
        var request = Encoding.ASCII.GetBytes("GET /health/ready HTTP/1.1\r\nHost: localhost\r\n\r\n");
        for (var clock = Stopwatch.StartNew(); clock.Elapsed < TimeSpan.FromSeconds(60); Thread.Sleep(20))
            if (Connection.TryAsk(port, request)) return port;
        throw new TimeoutException("The service did not become ready.");
    }

    /// <summary>Loads both in turn and prints what they manage.</summary>
    /// <returns>The ratio of their throughput.</returns>
    public static double Compare(string name, string mine, HttpEndpoint service, HttpEndpoint bare, TimeSpan length, string its = "bare")
    {
        var slice = TimeSpan.FromMilliseconds(700);
        // Until the runtime has compiled for good what is hot: a way through the whole service has a thousand methods.
        for (var warmUp = 0; warmUp < 8; warmUp++)
            foreach (var endpoint in (HttpEndpoint[])[service, bare]) endpoint.Load(slice);
        service.Forget();
        bare.Forget();
        var clock = Stopwatch.StartNew();
        var rounds = 0;
        for (; rounds < 3 || (clock.Elapsed < length - 16 * slice && !service.IsNearlySpent); rounds++)
        {
            service.Load(slice);
            bare.Load(slice);
        }

        var ratio = service.RequestsPerSecond / bare.RequestsPerSecond;
        Console.WriteLine($"  {name}, {rounds} rounds:");
        Console.WriteLine($"    {mine,-7} {service.RequestsPerSecond,8:N0} requests/s {service.CpuMicroseconds,8:N0} µs cpu a request");
        Console.WriteLine($"    {its,-7} {bare.RequestsPerSecond,8:N0} requests/s {bare.CpuMicroseconds,8:N0} µs cpu a request");
        Console.WriteLine($"    ratio   throughput {ratio:N2}; processor time {service.CpuMicroseconds / bare.CpuMicroseconds:N2}");
        return ratio;
    }

    /// <summary>A port that nobody listens on.</summary>
    public static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}

/// <summary>One of the two, and what was seen of it in each round.</summary>
/// <param name="port">Where it listens.</param>
/// <param name="requests">What it is asked, in turn.</param>
/// <param name="expected">How its answers begin; with 200 where absent.</param>
/// <param name="once">Whether each request may be sent once only.</param>
internal sealed class HttpEndpoint(int port, IReadOnlyList<byte[]> requests, byte[]? expected = null, bool once = false)
{
    private int _next = -1;
    private int _longest;
    private readonly List<double> _perSecond = [];
    private readonly List<double> _cpu = [];

    public double RequestsPerSecond => Measurement.MedianOf(_perSecond);

    public double CpuMicroseconds => Measurement.MedianOf(_cpu);

    /// <summary>Whether the requests that are left may not last for another round.</summary>
    public bool IsNearlySpent => once && requests.Count - _next < 2 * _longest;

    public void Forget()
    {
        _perSecond.Clear();
        _cpu.Clear();
    }

    public void Load(TimeSpan length)
    {
        var counts = new int[HttpLoad.Connections];
        Exception? failure = null;
        var cpu = Environment.CpuUsage.TotalTime;
        var clock = Stopwatch.StartNew();
        var threads = Enumerable.Range(0, HttpLoad.Connections).Select(worker => new Thread(() =>
        {
            try
            {
                using var connection = new Connection(port);
                while (clock.Elapsed < length)
                {
                    var next = Interlocked.Increment(ref _next);
                    if (once && next >= requests.Count) throw new InvalidOperationException("Every request was sent: add plans, or shorten the run.");
                    connection.Ask(requests[(int)((uint)next % (uint)requests.Count)], expected);
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
        _longest = Math.Max(_longest, counts.Sum());
        _perSecond.Add(counts.Sum() / clock.Elapsed.TotalSeconds);
        _cpu.Add(spent.TotalMicroseconds / counts.Sum());
    }
}
