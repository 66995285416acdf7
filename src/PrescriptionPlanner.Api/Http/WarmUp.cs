using System.Text.Json;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using NodaTime;
using PrescriptionPlanner.Domain.Evidence;
using PrescriptionPlanner.Domain.Prescriptions;

namespace PrescriptionPlanner.Api.Http;

/// <summary>
/// Computes the examples before the service calls itself ready, so that whoever waits for that never pays for the first compilation of the way from
/// body to document. Whoever first asks whether the service is ready sets it going and waits for it: a caller who comes without asking has the
/// processors to himself.
/// </summary>
internal sealed class WarmUp : IHealthCheck
{
    private readonly Lazy<Task> _done;

    public WarmUp(IClock clock) => _done = new(() => Task.Run(() => Compute(clock)));

    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        await _done.Value.WaitAsync(cancellationToken);
        return HealthCheckResult.Healthy();
    }

    private static void Compute(IClock clock)
    {
        foreach (var example in RequestExamples.All)
        {
            var request = JsonSerializer.Deserialize(example.Utf8, PlannerJson.TypeInfo<PlanRequest>(Language.English));
            var errors = new InputErrors();
            var options = new OptionsReader(clock).ReadPlan(request?.Options, errors);
            var profile = ProfileReader.Read(request?.Profile, options.StartDate, Purpose.Plan, errors)
                ?? throw new InvalidOperationException($"The example {example.Name} has no profile.");
            JsonSerializer.Serialize(Stream.Null, Prescriber.Prescribe(profile, options), PlannerJson.TypeInfo<Prescription>(Language.English));
        }
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
