using System.ComponentModel.DataAnnotations;

namespace PrescriptionPlanner.Api.Http;

/// <summary>What a request may cost. Section <c>Limits</c>.</summary>
internal sealed class LimitSettings
{
    /// <summary>Longest request body, bytes. Default 262,144.</summary>
    [Range(1_024, 16 * 1_048_576)] public int MaximumBodyBytes { get; init; } = 262_144;

    /// <summary>Deepest nesting of a JSON body. Default 16.</summary>
    [Range(8, 64)] public int JsonDepth { get; init; } = 16;

    /// <summary>Seconds after which a request is given up. Default 30.</summary>
    [Range(1, 600)] public int RequestSeconds { get; init; } = 30;
}

/// <summary>How many calls one address may make. Section <c>RateLimits</c>.</summary>
internal sealed class RateLimitSettings
{
    /// <summary>Whether calls are counted at all. Default true.</summary>
    public bool Enabled { get; init; } = true;

    /// <summary>Calls of one address in a window. Default 6,000.</summary>
    [Range(1, int.MaxValue)] public int PermitLimit { get; init; } = 6_000;

    /// <summary>Calls of one caller in a window, wherever they come from. Default 6,000.</summary>
    [Range(1, int.MaxValue)] public int CallerPermitLimit { get; init; } = 6_000;

    /// <summary>Length of the window, seconds. Default 60.</summary>
    [Range(1, 86_400)] public int WindowSeconds { get; init; } = 60;
}

/// <summary>What may be done without signing in. Section <c>Anonymous</c>.</summary>
internal sealed class AnonymousSettings
{
    /// <summary>Whether calls that store nothing are open to everybody. Default true.</summary>
    public bool StatelessCalls { get; init; } = true;
}

/// <summary>Traces and metrics for a collector. Section <c>Telemetry</c>.</summary>
internal sealed class TelemetrySettings
{
    /// <summary>Whether they are sent. Default false.</summary>
    public bool Enabled { get; init; }
}

/// <summary>Binds every section and refuses to start with a value out of range.</summary>
internal static class Settings
{
    public static void AddPlannerSettings(this IServiceCollection services)
    {
        services.AddOptions<LimitSettings>().BindConfiguration("Limits").ValidateDataAnnotations().ValidateOnStart();
        services.AddOptions<RateLimitSettings>().BindConfiguration("RateLimits").ValidateDataAnnotations().ValidateOnStart();
        services.AddOptions<AnonymousSettings>().BindConfiguration("Anonymous").ValidateDataAnnotations().ValidateOnStart();
    }
}
