using Microsoft.EntityFrameworkCore.Storage.ValueConversion;
using NodaTime;
using NodaTime.Text;

namespace PrescriptionPlanner.Records.Database.Sqlite;

/// <summary>Times as SQLite keeps them: an instant as whole microseconds since 1970 (UTC), a date as ISO 8601 text. Both sort as they are.</summary>
internal static class SqliteTimes
{
    private const long TicksPerMicrosecond = 10;

    /// <summary>Microseconds since 1970, cut off as PostgreSQL does.</summary>
    public static long ToStored(Instant instant)
    {
        var ticks = instant.ToUnixTimeTicks();
        return (ticks - (((ticks % TicksPerMicrosecond) + TicksPerMicrosecond) % TicksPerMicrosecond)) / TicksPerMicrosecond;
    }

    /// <summary>The instant of so many microseconds since 1970.</summary>
    public static Instant ToInstant(long stored) => Instant.FromUnixTimeTicks(stored * TicksPerMicrosecond);

    /// <summary><c>yyyy-MM-dd</c>.</summary>
    public static string ToStored(LocalDate date) => LocalDatePattern.Iso.Format(date);

    /// <summary>The date of <c>yyyy-MM-dd</c>.</summary>
    public static LocalDate ToDate(string stored) => LocalDatePattern.Iso.Parse(stored).GetValueOrThrow();
}

/// <summary>An instant in SQLite.</summary>
internal sealed class SqliteInstantConverter() :
    ValueConverter<Instant, long>(instant => SqliteTimes.ToStored(instant), stored => SqliteTimes.ToInstant(stored));

/// <summary>A date in SQLite.</summary>
internal sealed class SqliteDateConverter() :
    ValueConverter<LocalDate, string>(date => SqliteTimes.ToStored(date), stored => SqliteTimes.ToDate(stored));
