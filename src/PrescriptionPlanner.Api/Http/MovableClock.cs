using NodaTime;

namespace PrescriptionPlanner.Api.Http;

/// <summary>The system's clock, moved forwards by so much. Everything that reads time reads it through this one.</summary>
internal sealed class MovableClock(TimeProvider system) : TimeProvider
{
    private long _ahead;

    /// <summary>The latest instant that it can be moved to: every date that a plan can name lies before it.</summary>
    public static Instant Latest { get; } = Instant.FromUtc(2101, 12, 31, 0, 0);

    public override DateTimeOffset GetUtcNow() => system.GetUtcNow().AddTicks(Interlocked.Read(ref _ahead));

    /// <summary>Moves it to an instant; an earlier one than the present leaves it as it is.</summary>
    public void MoveTo(Instant instant)
    {
        var by = (instant.ToDateTimeOffset() - GetUtcNow()).Ticks;
        if (by > 0) Interlocked.Add(ref _ahead, by);
    }
}
