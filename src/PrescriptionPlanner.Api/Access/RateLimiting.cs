using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Threading.RateLimiting;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.Extensions.Options;

namespace PrescriptionPlanner.Api.Access;

/// <summary>Counts the calls of each address and of each caller, and tells the caller how many are left.</summary>
internal static class RateLimiting
{
    private const string PolicyName = "\"address\"";
    private const string CallerPolicyName = "\"caller\"";

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

    /// <summary>Counts the calls of each caller, wherever they come from.</summary>
    public static void UseCallerRateLimits(this WebApplication app)
    {
        var settings = app.Services.GetRequiredService<IOptions<RateLimitSettings>>().Value;
        if (!settings.Enabled) return;
        var limiter = PartitionedRateLimiter.Create<string, string>(caller => RateLimitPartition.GetFixedWindowLimiter(caller, _ => new FixedWindowRateLimiterOptions
        {
            PermitLimit = settings.CallerPermitLimit,
            Window = TimeSpan.FromSeconds(settings.WindowSeconds),
            QueueLimit = 0,
        }));
        app.Lifetime.ApplicationStopped.Register(limiter.Dispose);
        app.Use(async (context, next) =>
        {
            if (context.User.Caller() is not { Kind: not CallerKind.Seeded } caller)
            {
                await next(context);
                return;
            }

            var counted = $"{caller.ClinicId:N} {caller.Id}";
            using var lease = limiter.AttemptAcquire(counted);
            if (lease.IsAcquired)
            {
                TellCaller(context.Response, settings, limiter.GetStatistics(counted)?.CurrentAvailablePermits ?? 0, reset: null);
                await next(context);
                return;
            }

            var wait = WaitOf(lease, settings);
            context.Response.Headers.RetryAfter = wait.ToString(CultureInfo.InvariantCulture);
            TellCaller(context.Response, settings, remaining: 0, wait);
            await Problem.WriteAsync(context, ProblemKind.TooManyRequests);
        });
    }

    private static RateLimitPartition<string> PartitionOf(HttpContext context, RateLimitSettings settings) =>
        RateLimitPartition.GetFixedWindowLimiter(PartitionOf(context.Connection.RemoteIpAddress), _ => new FixedWindowRateLimiterOptions
        {
            PermitLimit = settings.PermitLimit,
            Window = TimeSpan.FromSeconds(settings.WindowSeconds),
            QueueLimit = 0,
        });

    /// <summary>What an address is counted as. A household with IPv6 owns a whole /64; counting single addresses of it would count nothing.</summary>
    public static string PartitionOf(IPAddress? address)
    {
        if (address is null) return "unknown";
        if (address.IsIPv4MappedToIPv6) address = address.MapToIPv4();
        return address.AddressFamily == AddressFamily.InterNetworkV6
            ? Convert.ToHexString(address.GetAddressBytes().AsSpan(0, 8))
            : address.ToString();
    }

    private static async ValueTask AnswerRejected(OnRejectedContext rejection, RateLimitSettings settings)
    {
        var wait = WaitOf(rejection.Lease, settings);
        var response = rejection.HttpContext.Response;
        response.Headers.RetryAfter = wait.ToString(CultureInfo.InvariantCulture);
        Tell(response, settings, remaining: 0, wait);
        await Problem.WriteAsync(rejection.HttpContext, ProblemKind.TooManyRequests);
    }

    private static int WaitOf(RateLimitLease lease, RateLimitSettings settings) => lease.TryGetMetadata(MetadataName.RetryAfter, out var after)
        ? Math.Max(1, (int)Math.Ceiling(after.TotalSeconds))
        : settings.WindowSeconds;

    private static void Tell(HttpResponse response, RateLimitSettings settings, long remaining, int? reset) =>
        Tell(response, PolicyName, settings.PermitLimit, settings.WindowSeconds, remaining, reset);

    private static void TellCaller(HttpResponse response, RateLimitSettings settings, long remaining, int? reset) =>
        Tell(response, CallerPolicyName, settings.CallerPermitLimit, settings.WindowSeconds, remaining, reset);

    // A list of policies: a second one stands behind the first.
    private static void Tell(HttpResponse response, string policy, int limit, int window, long remaining, int? reset)
    {
        var (policies, left) = (response.Headers["RateLimit-Policy"].ToString(), response.Headers["RateLimit"].ToString());
        var separator = policies.Length == 0 ? "" : ", ";
        response.Headers["RateLimit-Policy"] = string.Create(CultureInfo.InvariantCulture, $"{policies}{separator}{policy};q={limit};w={window}");
        response.Headers["RateLimit"] = reset is { } seconds
            ? string.Create(CultureInfo.InvariantCulture, $"{left}{separator}{policy};r={remaining};t={seconds}")
            : string.Create(CultureInfo.InvariantCulture, $"{left}{separator}{policy};r={remaining}");
    }
}
