using Microsoft.EntityFrameworkCore;
using NodaTime;
using PrescriptionPlanner.Domain.Periodization;
using PrescriptionPlanner.Domain.Progression;
using PrescriptionPlanner.Domain.Training;

namespace PrescriptionPlanner.Records.Plans;

/// <summary>The calendar of a plan as its revisions issued it, each with the past that it kept.</summary>
public static class IssuedCalendar
{
    /// <summary>The calendar of the newest revision, from its kept programmes.</summary>
    public static async Task<IReadOnlyList<CalendarWeek>> ReadAsync(PlannerDbContext database, Guid planId, CancellationToken token)
    {
        ArgumentNullException.ThrowIfNull(database);
        var revisions = await database.PlanRevisions.AsNoTracking().Where(revision => revision.PlanId == planId).OrderBy(revision => revision.Revision)
            .Select(revision => new { revision.ProgrammeJson, revision.EffectiveOn }).ToListAsync(token).ConfigureAwait(false);
        IReadOnlyList<CalendarWeek> calendar = [];
        foreach (var revision in revisions)
        {
            var programme = PlanJson.Read<KeptProgramme>(revision.ProgrammeJson ?? throw new PlanUnreadableException(planId));
            calendar = Continued(calendar, AsPlanned(programme), revision.EffectiveOn);
        }

        return calendar;
    }

    /// <summary>A calendar that goes on from a later week: earlier days stay as they were issued.</summary>
    /// <param name="before">The calendar before; empty for a plan as first issued.</param>
    /// <param name="next">The weeks that are planned anew.</param>
    /// <param name="effectiveOn">First day that is planned anew.</param>
    public static IReadOnlyList<CalendarWeek> Continued(IReadOnlyList<CalendarWeek> before, IReadOnlyList<CalendarWeek> next, LocalDate effectiveOn) => before.Count == 0
        ? next
        : [.. before.Where(week => week.Week < next[0].Week), Joined(before.Single(week => week.Week == next[0].Week), next[0], effectiveOn), .. next.Skip(1)];

    /// <summary>A kept programme as a reader sees it, its weeks as they are planned.</summary>
    public static Programme Shown(KeptProgramme programme)
    {
        ArgumentNullException.ThrowIfNull(programme);
        return new Programme(
            programme.StartDate, programme.Weeks, programme.TimeZone, programme.HeartRate, programme.Phases, programme.Protocols,
            [.. programme.Modalities.Select(modality => modality.Ladder)], programme.Reassessments, AsPlanned(programme));
    }

    private static List<CalendarWeek> AsPlanned(KeptProgramme programme)
    {
        var weeks = new List<CalendarWeek>();
        int? loadBefore = null;
        for (var week = programme.FromWeek; week <= programme.Weeks; week++)
        {
            var steps = programme.Modalities.ToDictionary(modality => modality.Modality, modality => modality.Planned[week - 1]);
            weeks.Add(programme.Week(week, new StandingDose { Steps = steps }).Shown([], loadBefore));
            loadBefore = weeks[^1].LoadArbitraryUnits;
        }

        return weeks;
    }

    private static CalendarWeek Joined(CalendarWeek before, CalendarWeek after, LocalDate effectiveOn)
    {
        if (effectiveOn <= before.StartsOn) return after;
        var kept = before.Sessions.Where(session => session.Date < effectiveOn).ToList();
        // An id names one session: what was on an earlier day is not asked for again.
        var ids = kept.Select(session => session.Id).ToHashSet(StringComparer.Ordinal);
        var sessions = kept.Concat(after.Sessions.Where(session => session.Date >= effectiveOn && !ids.Contains(session.Id))).ToList();
        return after with { Sessions = sessions, LoadArbitraryUnits = sessions.Sum(SessionTarget.Load), LoadChangePercent = null };
    }
}
