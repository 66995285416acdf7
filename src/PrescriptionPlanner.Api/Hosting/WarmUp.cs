using System.Text.Json;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using NodaTime;
using PrescriptionPlanner.Api.Features.Profiles;
using PrescriptionPlanner.Api.Hosting.Json;
using PrescriptionPlanner.Api.Hosting.Problems;
using PrescriptionPlanner.Domain.Evidence;
using PrescriptionPlanner.Domain.Prescriptions;

namespace PrescriptionPlanner.Api.Hosting;

/// <summary>
/// Computes the examples once before the service calls itself ready, so that no caller pays for the first compilation of the way from body to document.
/// </summary>
internal sealed class WarmUp(IClock clock) : BackgroundService, IHealthCheck
{
    private volatile bool _done;

    public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default) =>
        Task.FromResult(_done ? HealthCheckResult.Healthy() : HealthCheckResult.Unhealthy("Not warmed up yet."));

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        // Leaves start-up at once: the port opens while this runs.
        await Task.Yield();
        foreach (var example in RequestExamples.All)
        {
            stoppingToken.ThrowIfCancellationRequested();
            var request = JsonSerializer.Deserialize<PlanRequest>(example.Utf8, PlannerJson.Reading);
            var errors = new InputErrors();
            var options = new OptionsReader(clock).ReadPlan(request?.Options, errors);
            var profile = ProfileReader.Read(request?.Profile, options.StartDate, Purpose.Plan, errors)
                ?? throw new InvalidOperationException($"The example {example.Name} has no profile.");
            await JsonSerializer.SerializeAsync(Stream.Null, Prescriber.Prescribe(profile, options), PlannerJson.TypeInfo<Prescription>(Language.English), stoppingToken);
        }

        _done = true;
    }
}

/// <summary>The example requests that the service carries, the same files that stand in <c>openapi/examples</c>.</summary>
internal static class RequestExamples
{
    private const string Prefix = "Examples.";

    /// <summary>Every example, ordered by name.</summary>
    public static IReadOnlyList<(string Name, byte[] Utf8)> All { get; } = [.. Read()];

    private static IEnumerable<(string Name, byte[] Utf8)> Read()
    {
        var assembly = typeof(RequestExamples).Assembly;
        foreach (var resource in assembly.GetManifestResourceNames().Where(name => name.StartsWith(Prefix, StringComparison.Ordinal)).Order(StringComparer.Ordinal))
        {
            using var stream = assembly.GetManifestResourceStream(resource)!;
            using var copy = new MemoryStream();
            stream.CopyTo(copy);
            yield return (Path.GetFileNameWithoutExtension(resource[Prefix.Length..]), copy.ToArray());
        }
    }
}
