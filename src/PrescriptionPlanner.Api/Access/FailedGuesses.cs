using System.Globalization;
using System.Threading.RateLimiting;
using Microsoft.Extensions.Options;

namespace PrescriptionPlanner.Api.Access;

/// <summary>Slows guessing: an address that failed too often is not listened to for the rest of the minute, right or wrong.</summary>
internal sealed class FailedGuesses(IOptions<CallerSettings> settings, IOptions<RateLimitSettings> limits) : IDisposable
{
    private static readonly object Waits = new();
    private static readonly TimeSpan Window = TimeSpan.FromMinutes(1);

    private readonly PartitionedRateLimiter<string> _failures = PartitionedRateLimiter.Create<string, string>(address =>
        RateLimitPartition.GetFixedWindowLimiter(address, _ => new FixedWindowRateLimiterOptions
        {
            PermitLimit = settings.Value.FailuresPerMinute,
            Window = Window,
            QueueLimit = 0,
        }));

    /// <summary>Whether the address has to wait. Whoever asks answers the call so.</summary>
    public bool MustWait(HttpContext context)
    {
        var waits = limits.Value.Enabled && _failures.GetStatistics(RateLimiting.PartitionOf(context.Connection.RemoteIpAddress)) is { CurrentAvailablePermits: 0 };
        if (waits) context.Items[Waits] = true;
        return waits;
    }

    /// <summary>The refusal of an address that has to wait; <see langword="null"/> for any other.</summary>
    public ProblemResult? Refuse(HttpContext context)
    {
        if (!MustWait(context)) return null;
        TellToWait(context.Response);
        return new ProblemResult(ProblemKind.TooManyRequests);
    }

    /// <summary>Says for how long: the longest that the minute can still last.</summary>
    public static void TellToWait(HttpResponse response) => response.Headers.RetryAfter = Window.TotalSeconds.ToString(CultureInfo.InvariantCulture);

    /// <summary>Whether the call was not listened to.</summary>
    public static bool Waited(HttpContext context) => context.Items.ContainsKey(Waits);

    /// <summary>Notes a failure.</summary>
    public void Note(HttpContext context)
    {
        if (!limits.Value.Enabled) return;
        using var lease = _failures.AttemptAcquire(RateLimiting.PartitionOf(context.Connection.RemoteIpAddress));
    }

    public void Dispose() => _failures.Dispose();
}
