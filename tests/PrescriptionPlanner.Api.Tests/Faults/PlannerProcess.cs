using System.Diagnostics;
using System.Net;
using System.Net.Http.Json;
using System.Net.Sockets;
using System.Text;
using System.Text.Json.Nodes;

namespace PrescriptionPlanner.Api.Tests.Faults;

/// <summary>The service as a process of its own, which can be killed at any moment.</summary>
internal sealed class PlannerProcess : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private readonly Process _process;
    private readonly StringBuilder _said = new();

    private PlannerProcess(Process process, int port)
    {
        _process = process;
        Client = new HttpClient { BaseAddress = new Uri($"http://127.0.0.1:{port}"), Timeout = TimeSpan.FromSeconds(30) };
        Client.DefaultRequestHeaders.Add("X-API-Key", RunningPlanner.AdministratorKey);
        process.OutputDataReceived += Hear;
        process.ErrorDataReceived += Hear;
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
    }

    public HttpClient Client { get; }

    /// <summary>What it wrote to its log.</summary>
    public string Said
    {
        get
        {
            lock (_said) return _said.ToString();
        }
    }

    /// <summary>Starts the service that was built beside the tests.</summary>
    /// <param name="database">Its database.</param>
    /// <param name="settings">Further settings, <c>Section__Name=value</c>.</param>
    public static PlannerProcess Start(DatabaseSettings database, params ReadOnlySpan<string> settings)
    {
        var port = FreePort();
        var start = StartOf(database);
        start.Environment["ASPNETCORE_URLS"] = $"http://127.0.0.1:{port}";
        foreach (var setting in settings)
        {
            var at = setting.IndexOf('=', StringComparison.Ordinal);
            start.Environment[setting[..at]] = setting[(at + 1)..];
        }

        return new PlannerProcess(Process.Start(start)!, port);
    }

    /// <summary>Runs a command in the place of the service, to its end.</summary>
    /// <returns>Its exit code, and what it wrote.</returns>
    public static async Task<(int Code, string Said)> RunCommandAsync(DatabaseSettings database, params string[] arguments)
    {
        var start = StartOf(database);
        foreach (var argument in arguments) start.ArgumentList.Add(argument);
        using var process = Process.Start(start)!;
        using var patience = new CancellationTokenSource(Patience);
        var said = await Task.WhenAll(process.StandardOutput.ReadToEndAsync(patience.Token), process.StandardError.ReadToEndAsync(patience.Token));
        await process.WaitForExitAsync(patience.Token);
        return (process.ExitCode, string.Concat(said));
    }

    private static ProcessStartInfo StartOf(DatabaseSettings database) =>
        new(Environment.ProcessPath is { } host && Path.GetFileNameWithoutExtension(host) == "dotnet" ? host : "dotnet")
        {
            ArgumentList = { Path.Combine(AppContext.BaseDirectory, "PrescriptionPlanner.Api.dll") },
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            Environment =
            {
                ["ASPNETCORE_ENVIRONMENT"] = "Production",
                ["Database__Provider"] = database.Provider.ToString(),
                ["ConnectionStrings__Planner"] = database.ConnectionString,
                ["Callers__FirstKey"] = RunningPlanner.AdministratorKey,
                ["RateLimits__Enabled"] = "false",
                ["Logging__LogLevel__Default"] = "Warning",
                ["Jobs__GuardSeconds"] = "1",
            },
        };

    /// <summary>Ends when the service says that it is ready.</summary>
    public Task ReadyAsync() => UntilAsync(async () => (await Client.GetAsync("/health/ready")).StatusCode == HttpStatusCode.OK);

    /// <summary>Ends when the service answers at all.</summary>
    public Task LiveAsync() => UntilAsync(async () => (await Client.GetAsync("/health/live")).StatusCode == HttpStatusCode.OK);

    /// <summary>Asks for a run of the weekly decisions.</summary>
    public async Task<JsonObject> RunAsync()
    {
        using var response = await Client.PostAsync("/v1/progression-runs", null);
        Assert.Equal(HttpStatusCode.Accepted, response.StatusCode);
        return (await response.Content.ReadFromJsonAsync<JsonObject>())!;
    }

    /// <summary>Ends it as the power does: nothing that it has begun is finished.</summary>
    public void Kill()
    {
        if (!_process.HasExited) _process.Kill();
        _process.WaitForExit();
    }

    public void Dispose()
    {
        Kill();
        Client.Dispose();
        _process.Dispose();
    }

    private async Task UntilAsync(Func<Task<bool>> holds)
    {
        for (var waited = Stopwatch.StartNew(); ; await Task.Delay(20))
        {
            Assert.False(_process.HasExited, $"The service ended by itself: {Said}");
            try
            {
                if (await holds()) return;
            }
            catch (HttpRequestException)
            {
                // It does not listen yet.
            }

            Assert.True(waited.Elapsed < Patience, $"The service did not get there: {Said}");
        }
    }

    private void Hear(object sender, DataReceivedEventArgs line)
    {
        lock (_said) _said.AppendLine(line.Data);
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
