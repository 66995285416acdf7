using NodaTime;
using PrescriptionPlanner.Api.Features.Decisions;
using PrescriptionPlanner.Api.Features.Plans;
using PrescriptionPlanner.Domain.Exercises;
using PrescriptionPlanner.Domain.Progression;
using PrescriptionPlanner.Domain.Training;

namespace PrescriptionPlanner.Api.Features.WeeklyReview;

/// <summary>One plan's week.</summary>
/// <param name="PlanId">The plan.</param>
/// <param name="PatientId">The patient.</param>
/// <param name="DisplayName">Name that the clinic goes by.</param>
/// <param name="ExternalId">The clinic's own id.</param>
/// <param name="Status">How the plan stands.</param>
/// <param name="Week">The week that is shown; 0 before the plan begins.</param>
/// <param name="StartsOn">Its first day.</param>
/// <param name="Phase">Its phase.</param>
/// <param name="Deload">Whether it is a deload.</param>
/// <param name="NothingLogged">Whether not one of its sessions has a log.</param>
/// <param name="Modalities">Planned against done.</param>
/// <param name="Effort">Effort of the sessions.</param>
/// <param name="Pain">Pain.</param>
/// <param name="Load">Session-RPE load.</param>
/// <param name="Decision">The decision at the week's end; <see langword="null"/> until it is made.</param>
/// <param name="AwaitsReview">Whether a decision of the plan waits for a clinician.</param>
/// <param name="Flags">What a clinician has to look at.</param>
/// <param name="Due">Re-tests and re-assessments that have fallen due.</param>
internal sealed record ReviewedPlan(
    Guid PlanId, Guid PatientId, string DisplayName, string? ExternalId, PlanStatus Status, int Week, LocalDate? StartsOn, PhaseName? Phase, bool Deload, bool NothingLogged,
    IReadOnlyList<ReviewedModality> Modalities, ReviewedEffort Effort, ReviewedPain Pain, ReviewedLoad Load, DecisionDocument? Decision, bool AwaitsReview,
    IReadOnlyList<FlagDocument> Flags, IReadOnlyList<DueDocument> Due)
{
    public static ReviewedPlan Of(
        Plan row, StoredPlan? plan, Patient patient, int week, LocalDate today, ReviewedWeek done, ReviewedWeek before, DecisionRecord? decision, IEnumerable<ReviewRecord> reviews,
        IEnumerable<DueItem> due)
    {
        var planned = week >= 1 && week <= row.Weeks ? plan?.TryWeek(week, today) : null;
        var unreadable = plan is null || row.IsUnreadable || (planned is null && week >= 1 && week <= row.Weeks);
        return new ReviewedPlan(
            row.Id, row.PatientId, patient.DisplayName, patient.ExternalId, row.Status, week, planned?.StartsOn, planned?.Phase, planned?.Deload ?? false,
            planned is { Sessions.Count: > 0 } && done.Logs.Count == 0,
            planned is null ? [] : ReviewedModality.Of(planned, done), ReviewedEffort.Of(done, before), ReviewedPain.Of(done, before),
            ReviewedLoad.Of(planned, done, before), decision is null ? null : DecisionDocument.Of(decision, reviews, row.Week), row.AwaitsReview,
            [.. (unreadable ? [Unreadable(row)] : plan!.State.Flags).Select(FlagDocument.Of)], [.. due.OrderBy(item => item.DueOn).Select(DueDocument.Of)]);
    }

    private static Flag Unreadable(Plan row) => new(ClinicianAction.Unreadable.Id, row.UpdatedAt.InUtc().Date);
}

/// <summary>What was logged and observed of one week.</summary>
internal sealed record ReviewedWeek(IReadOnlyList<SessionRecord> Logs, IReadOnlyList<SessionJudgement> Judged, IReadOnlyList<ObservationRecord> Observed)
{
    public ReviewedWeek(IEnumerable<SessionRecord> logs, IEnumerable<ObservationRecord> observed)
        : this([.. logs], [], [.. observed]) => Judged = [.. Logs.Select(log => PlanJson.Read<SessionJudgement>(log.JudgementJson))];

    /// <summary>The sessions that were held, in whole or in part.</summary>
    public IEnumerable<SessionJudgement> Held => Judged.Where(session => session.Status != SessionStatus.Missed);
}

/// <summary>How much of the plan was done.</summary>
internal enum ReviewedAdherence
{
    /// <summary>80 to 120 % of the planned minutes.</summary>
    OnPlan,

    /// <summary>50 % and above, below 80 %.</summary>
    Part,

    /// <summary>Below 50 %.</summary>
    Missed,

    /// <summary>Above 120 %.</summary>
    Above,

    /// <summary>Nothing was logged, or nothing was planned and something done: look.</summary>
    Check,
}

/// <summary>One modality's week, planned against done.</summary>
/// <param name="Modality">Which modality.</param>
/// <param name="Step">The step that it stands on.</param>
/// <param name="SessionsPlanned">Sessions as the week stands.</param>
/// <param name="SessionsDone">Sessions held, a partial one as half.</param>
/// <param name="MinutesPlanned">Minutes as the week stands.</param>
/// <param name="MinutesDone">Minutes done; where a log names none, those of the session, or half of them for a partial one.</param>
/// <param name="Percent">Minutes done in percent of those planned, rounded down.</param>
/// <param name="Adherence">What that comes to.</param>
internal sealed record ReviewedModality(
    Modality Modality, int Step, int SessionsPlanned, decimal SessionsDone, int MinutesPlanned, int MinutesDone, int? Percent, ReviewedAdherence Adherence)
{
    public static IReadOnlyList<ReviewedModality> Of(CalendarWeek planned, ReviewedWeek done)
    {
        var sessions = planned.Sessions.ToLookup(session => session.Trains);
        var logged = done.Judged.ToLookup(session => session.Modality);
        return
        [
            .. Modalities.All.Where(modality => sessions[modality].Any() || logged[modality].Any()).Select(modality =>
            {
                var minutes = sessions[modality].Sum(session => session.DurationMinutes);
                var doneMinutes = logged[modality].Sum(session => session.DoneMinutes);
                int? percent = minutes == 0 ? null : doneMinutes * 100 / minutes;
                return new ReviewedModality(
                    modality, planned.Steps.GetValueOrDefault(modality), sessions[modality].Count(),
                    logged[modality].Sum(session => session.Status switch { SessionStatus.Completed => 1m, SessionStatus.Partial => 0.5m, SessionStatus.Missed => 0m }),
                    minutes, doneMinutes, percent, logged[modality].Any() ? Judge(percent) : ReviewedAdherence.Check);
            }),
        ];
    }

    private static ReviewedAdherence Judge(int? percent) => percent switch
    {
        null => ReviewedAdherence.Check,
        < 50 => ReviewedAdherence.Missed,
        < 80 => ReviewedAdherence.Part,
        <= 120 => ReviewedAdherence.OnPlan,
        _ => ReviewedAdherence.Above,
    };
}

/// <summary>Effort of the week's sessions, CR10.</summary>
/// <param name="Mean">Mean session effort, one decimal; <see langword="null"/> where none was logged.</param>
/// <param name="MeanAboveTarget">Mean above the sessions' targets, one decimal; negative below.</param>
/// <param name="ChangeFromWeekBefore">Change of the mean; <see langword="null"/> where either week has none.</param>
internal sealed record ReviewedEffort(decimal? Mean, decimal? MeanAboveTarget, decimal? ChangeFromWeekBefore)
{
    public static ReviewedEffort Of(ReviewedWeek done, ReviewedWeek before)
    {
        var mean = MeanOf(done.Held.Select(session => session.Cr10));
        return new ReviewedEffort(mean, MeanOf(done.Held.Select(session => session.EffortAboveTarget)), mean - MeanOf(before.Held.Select(session => session.Cr10)));
    }

    private static decimal? MeanOf(IEnumerable<decimal?> values) =>
        values.Average() is { } mean ? Math.Round(mean, 1, MidpointRounding.AwayFromZero) : null;
}

/// <summary>Pain of the week, 0 to 10.</summary>
/// <param name="WorstDuring">Worst during a session; <see langword="null"/> where unknown.</param>
/// <param name="WorstNextMorning">Worst on a next morning; <see langword="null"/> where unknown.</param>
/// <param name="ChangeFromWeekBefore">Change of the worst of both; <see langword="null"/> where either week has none.</param>
/// <param name="NewMidlineSpinalPain">Whether new pain in the middle of the back was reported.</param>
internal sealed record ReviewedPain(int? WorstDuring, int? WorstNextMorning, int? ChangeFromWeekBefore, bool NewMidlineSpinalPain)
{
    public static ReviewedPain Of(ReviewedWeek done, ReviewedWeek before) => new(
        During(done), NextMorning(done), Worst(done) - Worst(before), done.Logs.Any(log => log.NewMidlineSpinalPain) || done.Observed.Any(row => row.NewMidlineSpinalPain));

    private static int? During(ReviewedWeek week) => week.Logs.Select(log => log.PainDuring).Concat(week.Observed.Select(row => row.PainDuring)).Max();

    private static int? NextMorning(ReviewedWeek week) => week.Logs.Select(log => log.PainNextMorning).Concat(week.Observed.Select(row => row.PainNextMorning)).Max();

    private static int? Worst(ReviewedWeek week) => new[] { During(week), NextMorning(week) }.Max();
}

/// <summary>Session-RPE load of the week, arbitrary units: minutes times effort on CR10.</summary>
/// <param name="Planned">Load of the sessions as the week stands.</param>
/// <param name="Done">Load of the sessions whose effort was logged.</param>
/// <param name="ChangePercent">Change of what was done from the week before, whole percent; <see langword="null"/> where that week has none.</param>
/// <param name="Monotony">Mean of the seven days' loads by their standard deviation, two decimals; <see langword="null"/> where the days are all alike or nothing was logged.</param>
internal sealed record ReviewedLoad(int? Planned, int Done, int? ChangePercent, decimal? Monotony)
{
    public static ReviewedLoad Of(CalendarWeek? planned, ReviewedWeek done, ReviewedWeek before)
    {
        var load = LoadOf(done);
        return new ReviewedLoad(planned?.LoadArbitraryUnits, load, SessionLoad.ChangePercent(LoadOf(before), load), planned is null ? null : MonotonyOf(planned.StartsOn, done));
    }

    private static int LoadOf(ReviewedWeek week) => (int)Math.Round(week.Held.Sum(session => session.LoadArbitraryUnits ?? 0), MidpointRounding.AwayFromZero);

    private static decimal? MonotonyOf(LocalDate startsOn, ReviewedWeek done)
    {
        Span<decimal> days = stackalloc decimal[LoadMonotony.Days];
        foreach (var session in done.Held)
            if (Period.DaysBetween(startsOn, session.PerformedOn) is >= 0 and < LoadMonotony.Days and var day) days[day] += session.LoadArbitraryUnits ?? 0;
        return LoadMonotony.Of(days);
    }
}
