using System.Text.Json;
using NodaTime;
using PrescriptionPlanner.Domain.Exercises;
using PrescriptionPlanner.Domain.Periodization;
using PrescriptionPlanner.Domain.Progression;

namespace PrescriptionPlanner.Records.Plans;

/// <summary>A week of a plan as it was written down.</summary>
/// <param name="Format">Format of the document.</param>
/// <param name="MadeFor">Where the plan stood when it was made: a decision that came since has moved it on.</param>
/// <param name="LoadBefore">Load of the week before, arbitrary units; <see langword="null"/> where it is not compared.</param>
/// <param name="Week">The week.</param>
public sealed record WrittenWeek(int Format, WeekStanding MadeFor, int? LoadBefore, StandingWeek Week)
{
    /// <summary>The present format.</summary>
    public const int PresentFormat = KeptProgramme.PresentFormat;

    /// <summary>Whether a decision has come since a stored week was written: it was made for another standing than the week has now.</summary>
    /// <param name="weekJson">The week, as <see cref="PlanJson"/> writes it; <see langword="null"/> where it was not written, which is not stale.</param>
    /// <param name="standingJson">The standing, as <see cref="PlanJson"/> writes it; <see langword="null"/> where none was written.</param>
    internal static bool IsStale(string? weekJson, string? standingJson)
    {
        if (weekJson is null || standingJson is null) return false;
        // Nearly always both stand in the same words; only where they do not is the week read to compare them.
        const string Member = "\"madeFor\":";
        var at = weekJson.IndexOf(Member, StringComparison.Ordinal);
        return (at < 0 || !weekJson.AsSpan(at + Member.Length).StartsWith(standingJson, StringComparison.Ordinal)) && !IsMadeFor(weekJson, standingJson);
    }

    // A week that cannot be read counts as stale. The error shows when somebody opens the week.
    private static bool IsMadeFor(string weekJson, string standingJson)
    {
        try
        {
            return PlanJson.Write(PlanJson.Read<WrittenWeek>(weekJson).MadeFor) == standingJson;
        }
        catch (JsonException)
        {
            return false;
        }
    }

    /// <summary>
    /// The week with the sessions of another from a day on. What is logged stays, and so do earlier days. A modality keeps its number of sessions and
    /// its ids: a session that is done is not asked for again, and one that moves to a day before takes none away.
    /// </summary>
    /// <param name="next">The whole week as it stands now.</param>
    /// <param name="from">First day that may change.</param>
    /// <param name="logged">Ids of sessions that have a log.</param>
    public WrittenWeek RewrittenFrom(WrittenWeek next, LocalDate from, IReadOnlySet<string> logged)
    {
        var kept = Week.Sessions.Where(session => session.Session.Date < from || logged.Contains(session.Session.Id)).ToList();
        var sessions = new List<StandingSession>(kept);
        foreach (var modality in next.Week.Sessions.GroupBy(session => session.Session.Trains))
        {
            var done = kept.Where(session => session.Session.Trains == modality.Key).ToList();
            var wanted = Math.Max(modality.Count() - done.Count, 0);
            var ids = done.Select(session => session.Session.Id).ToHashSet(StringComparer.Ordinal);
            foreach (var session in modality.Where(session => session.Session.Date >= from && !IsTooClose(session, done)).TakeLast(wanted))
            {
                var ordinal = 1;
                while (!ids.Add(SessionId.Of(Week.Week, modality.Key, ordinal))) ordinal++;
                sessions.Add(session with { Session = session.Session with { Id = SessionId.Of(Week.Week, modality.Key, ordinal) } });
            }
        }

        return next with { Week = next.Week with { Sessions = [.. sessions.OrderBy(session => session.Session.Date).ThenBy(session => session.Session.Trains)] } };
    }

    // A session of the same kind was done on the day, or on the day before where the modality needs a day between.
    private static bool IsTooClose(StandingSession session, List<StandingSession> done) => done.Exists(other =>
        Period.DaysBetween(other.Session.Date, session.Session.Date) is var apart && Math.Abs(apart) < (session.Session.Trains.NeedsADayBetween() ? 2 : 1));
}
