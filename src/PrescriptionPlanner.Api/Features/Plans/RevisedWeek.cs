using NodaTime;
using PrescriptionPlanner.Domain.Progression;
using PrescriptionPlanner.Domain.Training;

namespace PrescriptionPlanner.Api.Features.Plans;

/// <summary>The week in which a revision took effect: the days before it stay as they were.</summary>
internal static class RevisedWeek
{
    /// <summary>Joins the week before the revision and the week after it.</summary>
    /// <param name="before">The week as it stood.</param>
    /// <param name="after">The week as the revision has it.</param>
    /// <param name="effectiveOn">First day of the revision.</param>
    public static CalendarWeek Join(CalendarWeek before, CalendarWeek after, LocalDate effectiveOn)
    {
        if (effectiveOn <= before.StartsOn) return after;
        var kept = before.Sessions.Where(session => session.Date < effectiveOn).ToList();
        // An id names one session: what was on an earlier day is not asked for again.
        var ids = kept.Select(session => session.Id).ToHashSet(StringComparer.Ordinal);
        var sessions = kept.Concat(after.Sessions.Where(session => session.Date >= effectiveOn && !ids.Contains(session.Id))).ToList();
        return after with { Sessions = sessions, LoadArbitraryUnits = sessions.Sum(SessionTarget.Load), LoadChangePercent = null };
    }
}
