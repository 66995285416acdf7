using OpenTelemetry.Metrics;
using OpenTelemetry.Resources;
using OpenTelemetry.Trace;

namespace PrescriptionPlanner.Api.Http;

/// <summary>
/// Sends traces and metrics to a collector by OpenTelemetry's protocol, where the setting turns it on. Where to, and how often, say the variables of
/// OpenTelemetry itself (<c>OTEL_EXPORTER_OTLP_ENDPOINT</c> and the others).
/// </summary>
internal static class Telemetry
{
    private const string Endpoint = "OTEL_EXPORTER_OTLP_ENDPOINT";
    private const string Npgsql = "Npgsql";

    public static void AddPlannerTelemetry(this WebApplicationBuilder builder)
    {
        var services = builder.Services;
        services.AddSingleton<PlannerMetrics>();
        services.AddOptions<TelemetrySettings>().BindConfiguration("Telemetry")
            // The exporter would take no notice of it and send to this machine.
            .Validate<IConfiguration>((settings, configuration) => !settings.Enabled || IsAddress(configuration[Endpoint]), $"{Endpoint} is not an address.")
            .ValidateOnStart();
        var settings = builder.Configuration.GetSection("Telemetry").Get<TelemetrySettings>() ?? new TelemetrySettings();
        if (settings.Enabled) Export(services);
    }

    private static void Export(IServiceCollection services) => services.AddOpenTelemetry()
        .ConfigureResource(resource => resource
            .AddService("prescription-planner", serviceVersion: typeof(Telemetry).Assembly.GetName().Version?.ToString(3))
            .AddEnvironmentVariableDetector())
        .WithTracing(traces => traces
            .AddAspNetCoreInstrumentation(calls => calls.Filter = context => !context.Request.Path.StartsWithSegments("/health"))
            .AddSource(PlannerMetrics.Name, Npgsql)
            .AddProcessor<HarmlessSpans>()
            .AddOtlpExporter())
        .WithMetrics(metrics => metrics
            .AddMeter(PlannerMetrics.Name, "Microsoft.AspNetCore.Hosting", "Microsoft.AspNetCore.Server.Kestrel", "Microsoft.AspNetCore.RateLimiting", Npgsql)
            .AddOtlpExporter());

    private static bool IsAddress(string? text) =>
        string.IsNullOrEmpty(text) || (Uri.TryCreate(text, UriKind.Absolute, out var address) && address.Scheme is "http" or "https");
}
