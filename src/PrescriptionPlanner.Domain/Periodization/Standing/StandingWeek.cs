using NodaTime;
using PrescriptionPlanner.Domain.Exercises;
using PrescriptionPlanner.Domain.Training;

namespace PrescriptionPlanner.Domain.Periodization;

/// <summary>A session of a standing week.</summary>
/// <param name="Session">The session.</param>
/// <param name="Load">Planned session-RPE load, arbitrary units.</param>
public sealed record StandingSession(Session Session, int Load);

/// <summary>
/// A week as it stands, with every session that it holds, also those on days on which nothing is trained: they may come back, and what was done of
/// them may be logged.
/// </summary>
/// <param name="Week">Number of the week, from 1.</param>
/// <param name="StartsOn">First day.</param>
/// <param name="Phase">Phase that the week belongs to.</param>
/// <param name="Lighter">Whether it is a lighter week.</param>
/// <param name="Steps">Step that each modality stands on.</param>
/// <param name="NotPlaced">Sessions that found no place.</param>
/// <param name="Sessions">The sessions by date, then by importance.</param>
public sealed record StandingWeek(
    int Week, LocalDate StartsOn, PhaseName Phase, bool Lighter, IReadOnlyDictionary<Modality, int> Steps, IReadOnlyList<NotPlaced> NotPlaced,
    IReadOnlyList<StandingSession> Sessions)
{
    /// <summary>The week as it is shown: without the sessions on days that stand still, which are named with the reason.</summary>
    /// <param name="standsStill">Days on which sessions are left out; where several name a day, the first gives the reason.</param>
    /// <param name="loadBefore">Load of the week before, as it stood, arbitrary units; <see langword="null"/> leaves the change out.</param>
    public CalendarWeek Shown(IReadOnlyList<StandingStill> standsStill, int? loadBefore = null)
    {
        var sessions = new List<Session>(Sessions.Count);
        var still = new List<(Modality Modality, NotPlacedReason Reason)>();
        var load = 0;
        foreach (var (session, itsLoad) in Sessions)
        {
            if (ReasonToStandStill(session, standsStill) is { } reason)
            {
                still.Add((session.Trains, reason));
                continue;
            }

            sessions.Add(session);
            load += itsLoad;
        }

        return new CalendarWeek(
            Week, StartsOn, Phase, Lighter, Steps, load, SessionLoad.ChangePercent(loadBefore, load), WithStill(still), sessions);
    }

    private List<NotPlaced> WithStill(List<(Modality Modality, NotPlacedReason Reason)> still)
    {
        var notPlaced = new List<NotPlaced>();
        foreach (var modality in Modalities.All)
        {
            notPlaced.AddRange(NotPlaced.Where(row => row.Modality == modality && row.Reason != NotPlacedReason.NotYet));
            foreach (var group in still.Where(one => one.Modality == modality).GroupBy(one => one.Reason))
                notPlaced.Add(new NotPlaced(modality, group.Key, group.Count()));
        }

        notPlaced.AddRange(NotPlaced.Where(row => row.Reason == NotPlacedReason.NotYet));
        return notPlaced;
    }

    private static NotPlacedReason? ReasonToStandStill(Session session, IReadOnlyList<StandingStill> standsStill)
    {
        foreach (var still in standsStill)
            if (still.Covers(session)) return still.Reason;
        return null;
    }
}
