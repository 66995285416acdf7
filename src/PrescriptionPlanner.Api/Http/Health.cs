using System.Text.Json;
using Microsoft.AspNetCore.Diagnostics.HealthChecks;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using PrescriptionPlanner.Domain.Evidence;

namespace PrescriptionPlanner.Api.Http;

/// <summary>Live: the process answers. Ready: it has computed a whole prescription and may be sent callers.</summary>
internal static class Health
{
    public static void AddPlannerHealth(this IServiceCollection services)
    {
        services.AddSingleton<WarmUp>();
        services.AddHealthChecks().AddCheck<WarmUp>("warmUp");
    }

    public static void MapPlannerHealth(this IEndpointRouteBuilder routes)
    {
        routes.MapHealthChecks("/health/live", new HealthCheckOptions { Predicate = _ => false, ResponseWriter = WriteAsync });
        routes.MapHealthChecks("/health/ready", new HealthCheckOptions { ResponseWriter = WriteAsync });
    }

    private static Task WriteAsync(HttpContext context, HealthReport report)
    {
        context.Response.ContentType = JsonMediaType.Type;
        var status = new HealthStatusDocument(
            report.Status, RulesetVersion.Current, report.Entries.ToDictionary(entry => entry.Key, entry => entry.Value.Status, StringComparer.Ordinal),
            report.Entries.SelectMany(entry => entry.Value.Data).Where(entry => entry.Key == StorageHealth.LagSeconds).Select(entry => (long?)entry.Value).FirstOrDefault());
        return JsonSerializer.SerializeAsync(context.Response.Body, status, PlannerJson.TypeInfo<HealthStatusDocument>(Language.English), context.RequestAborted);
    }

    /// <summary>How the service is, and for how long the oldest decision that is due has been waiting.</summary>
    internal sealed record HealthStatusDocument(HealthStatus Status, string RulesetVersion, IReadOnlyDictionary<string, HealthStatus> Checks, long? SweepLagSeconds);
}
