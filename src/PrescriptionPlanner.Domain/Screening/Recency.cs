using NodaTime;

namespace PrescriptionPlanner.Domain.Screening;

/// <summary>
/// How long after a date a row applies. A date is the latest day that fits what was given; the row ends on the day that
/// the interval is completed. Where both days and months are given, the later end counts.
/// </summary>
internal readonly record struct Recency
{
    private readonly int _days;
    private readonly int _months;
    private readonly bool _always;
    private readonly bool _whereUndated;

    private Recency(int days, int months, bool always, bool whereUndated)
    {
        _days = days;
        _months = months;
        _always = always;
        _whereUndated = whereUndated;
    }

    /// <summary>Whatever the date.</summary>
    public static Recency Always { get; } = new(0, 0, always: true, whereUndated: true);

    /// <summary>Only where no date is known: a rule of time cannot be evaluated.</summary>
    public static Recency Undated { get; } = new(0, 0, always: false, whereUndated: true);

    /// <summary>Fewer than <paramref name="days"/> days ago; an unknown date counts as recent.</summary>
    public static Recency WithinDays(int days) => new(days, 0, always: false, whereUndated: true);

    /// <summary>Known to be fewer than <paramref name="days"/> days ago.</summary>
    public static Recency KnownWithinDays(int days) => new(days, 0, always: false, whereUndated: false);

    /// <summary>Less than <paramref name="months"/> calendar months ago; an unknown date counts as recent.</summary>
    public static Recency WithinMonths(int months) => new(0, months, always: false, whereUndated: true);

    /// <summary>Before the later of <paramref name="days"/> days and <paramref name="months"/> calendar months; an unknown date counts as recent.</summary>
    public static Recency WithinLaterOf(int days, int months) => new(days, months, always: false, whereUndated: true);

    /// <summary>Whether the row applies on <paramref name="on"/> to something dated <paramref name="since"/>.</summary>
    public bool Covers(LocalDate? since, LocalDate on) =>
        _always || (since is { } date ? on < EndOf(date) : _whereUndated);

    /// <summary>The first day that the row no longer applies; <see langword="null"/> where time does not end it or no date is known.</summary>
    public LocalDate? EndsOn(LocalDate? since) => !_always && since is { } date ? EndOf(date) : null;

    private LocalDate EndOf(LocalDate date) => LocalDate.Max(date.PlusDays(_days), date.PlusMonths(_months));
}
