using System.Collections.Concurrent;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using OpenTelemetry.Metrics;
using OpenTelemetry.Trace;

namespace PrescriptionPlanner.Api.Tests.Http;

/// <summary>What the service sends to is a collector; this one keeps the bytes. Texts stand in them as they are.</summary>
internal sealed class Collector : IAsyncDisposable
{
    private readonly ConcurrentQueue<(string Path, string Text)> _sent = new();
    private readonly WebApplication _server;

    private Collector()
    {
        _server = WebApplication.CreateSlimBuilder().Build();
        _server.Urls.Add("http://127.0.0.1:0");
        _server.Run(async context =>
        {
            using var body = new MemoryStream();
            await context.Request.Body.CopyToAsync(body);
            _sent.Enqueue((context.Request.Path.Value!, Encoding.UTF8.GetString(body.ToArray())));
        });
    }

    public static async Task<Collector> StartAsync()
    {
        var collector = new Collector();
        await collector._server.StartAsync();
        return collector;
    }

    /// <summary>Sets a service to send here.</summary>
    public void Receive(RunningPlanner service) => service
        .With("Telemetry:Enabled", "true").With("OTEL_EXPORTER_OTLP_ENDPOINT", _server.Urls.Single()).With("OTEL_EXPORTER_OTLP_PROTOCOL", "http/protobuf");

    /// <summary>All that a service has to send until now.</summary>
    public (string Traces, string Metrics) Take(IServiceProvider service)
    {
        Assert.True(service.GetRequiredService<TracerProvider>().ForceFlush());
        Assert.True(service.GetRequiredService<MeterProvider>().ForceFlush());
        return (TextOf("/v1/traces"), TextOf("/v1/metrics"));
    }

    public ValueTask DisposeAsync() => _server.DisposeAsync();

    private string TextOf(string path) => string.Join('\n', _sent.Where(one => one.Path == path).Select(one => one.Text));
}
