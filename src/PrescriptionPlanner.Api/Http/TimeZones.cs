using NodaTime;
using PrescriptionPlanner.Domain.Evidence;

namespace PrescriptionPlanner.Api.Http;

/// <summary>The time zones that a patient may live in.</summary>
internal static class TimeZones
{
    /// <summary>What to say of a text that is none.</summary>
    public static LocalizedText NotOne { get; } = new("Not an IANA time zone. Give one such as Asia/Shanghai.", "不是IANA时区。请填写如Asia/Shanghai的时区。");

    /// <summary>The zone with an IANA id; <see langword="null"/> where there is none. A bare offset is no place to live in.</summary>
    public static DateTimeZone? Find(string id) =>
        id.StartsWith("UTC+", StringComparison.Ordinal) || id.StartsWith("UTC-", StringComparison.Ordinal) ? null : DateTimeZoneProviders.Tzdb.GetZoneOrNull(id);

    /// <summary>Today in a zone that was checked when it was stored.</summary>
    public static LocalDate Today(Instant now, string zone) => now.InZone(DateTimeZoneProviders.Tzdb[zone]).Date;
}
