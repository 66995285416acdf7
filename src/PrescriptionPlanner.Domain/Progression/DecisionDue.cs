using NodaTime;
using NodaTime.TimeZones;

namespace PrescriptionPlanner.Domain.Progression;

/// <summary>
/// When a week's decision falls due: noon of the day after the week's end in the patient's zone, so that the last session and its next morning
/// count. Weeks are counted on the calendar, never in hours.
/// </summary>
public static class DecisionDue
{
    // A zone that skips noon, or has it twice, takes the first instant at or after it, or the earlier one.
    private static readonly ZoneLocalMappingResolver Lenient = Resolvers.LenientResolver;

    /// <summary>The day on which the decision of a week falls due, the patient's local date.</summary>
    /// <param name="startDate">First day of week 1.</param>
    /// <param name="week">The week, from 1.</param>
    public static LocalDate On(LocalDate startDate, int week) => startDate.PlusWeeks(week);

    /// <summary>The instant at which the decision of a week falls due.</summary>
    /// <param name="startDate">First day of week 1, the patient's local date.</param>
    /// <param name="week">The week, from 1.</param>
    /// <param name="zone">The patient's time zone.</param>
    public static Instant At(LocalDate startDate, int week, DateTimeZone zone) => NoonOf(On(startDate, week), zone);

    /// <summary>Noon of a day: when whatever is due on it falls due.</summary>
    /// <param name="date">The patient's local date.</param>
    /// <param name="zone">The patient's time zone.</param>
    public static Instant NoonOf(LocalDate date, DateTimeZone zone) => date.At(LocalTime.Noon).InZone(zone, Lenient).ToInstant();
}
