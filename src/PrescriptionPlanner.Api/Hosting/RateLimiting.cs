using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Threading.RateLimiting;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.Extensions.Options;
using PrescriptionPlanner.Api.Hosting.Problems;

namespace PrescriptionPlanner.Api.Hosting;

/// <summary>Counts the calls of each address, and tells the caller how many are left.</summary>
internal static class RateLimiting
{
    private const string PolicyName = "\"address\"";

    public static void AddPlannerRateLimits(this IServiceCollection services)
    {
        services.AddRateLimiter();
        services.AddOptions<RateLimiterOptions>().Configure<IOptions<RateLimitSettings>>((options, settings) =>
        {
            options.GlobalLimiter = PartitionedRateLimiter.Create<HttpContext, string>(context => PartitionOf(context, settings.Value));
            options.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
            options.OnRejected = (rejection, _) => AnswerRejected(rejection, settings.Value);
        });
    }

    public static void UsePlannerRateLimits(this WebApplication app)
    {
        var settings = app.Services.GetRequiredService<IOptions<RateLimitSettings>>().Value;
        if (!settings.Enabled) return;
        app.UseWhen(context => context.Request.Path.StartsWithSegments("/v1"), counted =>
        {
            counted.UseRateLimiter();
            var limiter = counted.ApplicationServices.GetRequiredService<IOptions<RateLimiterOptions>>().Value.GlobalLimiter!;
            counted.Use((context, next) =>
            {
                Tell(context.Response, settings, limiter.GetStatistics(context)?.CurrentAvailablePermits ?? 0, reset: null);
                return next(context);
            });
        });
    }

    private static RateLimitPartition<string> PartitionOf(HttpContext context, RateLimitSettings settings) =>
        RateLimitPartition.GetFixedWindowLimiter(Caller(context.Connection.RemoteIpAddress), _ => new FixedWindowRateLimiterOptions
        {
            PermitLimit = settings.PermitLimit,
            Window = TimeSpan.FromSeconds(settings.WindowSeconds),
            QueueLimit = 0,
        });

    // A household with IPv6 owns a whole /64; counting single addresses of it would count nothing.
    private static string Caller(IPAddress? address)
    {
        if (address is null) return "unknown";
        if (address.IsIPv4MappedToIPv6) address = address.MapToIPv4();
        return address.AddressFamily == AddressFamily.InterNetworkV6
            ? Convert.ToHexString(address.GetAddressBytes().AsSpan(0, 8))
            : address.ToString();
    }

    private static async ValueTask AnswerRejected(OnRejectedContext rejection, RateLimitSettings settings)
    {
        var wait = rejection.Lease.TryGetMetadata(MetadataName.RetryAfter, out var after)
            ? Math.Max(1, (int)Math.Ceiling(after.TotalSeconds))
            : settings.WindowSeconds;
        var response = rejection.HttpContext.Response;
        response.Headers.RetryAfter = wait.ToString(CultureInfo.InvariantCulture);
        Tell(response, settings, remaining: 0, wait);
        await Problem.WriteAsync(rejection.HttpContext, ProblemKind.TooManyRequests);
    }

    private static void Tell(HttpResponse response, RateLimitSettings settings, long remaining, int? reset)
    {
        response.Headers["RateLimit-Policy"] = string.Create(CultureInfo.InvariantCulture, $"{PolicyName};q={settings.PermitLimit};w={settings.WindowSeconds}");
        response.Headers["RateLimit"] = reset is { } seconds
            ? string.Create(CultureInfo.InvariantCulture, $"{PolicyName};r={remaining};t={seconds}")
            : string.Create(CultureInfo.InvariantCulture, $"{PolicyName};r={remaining}");
    }
}
