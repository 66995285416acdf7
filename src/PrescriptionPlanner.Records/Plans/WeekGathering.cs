using Microsoft.EntityFrameworkCore;
using NodaTime;
using PrescriptionPlanner.Domain.Progression;
using PrescriptionPlanner.Domain.Training;

namespace PrescriptionPlanner.Records.Plans;

/// <summary>Gathers what the logs and observations that count in a week say, so that the decision reads one row and never the logs.</summary>
public static class WeekGathering
{
    /// <summary>Gathers a week anew. What was just logged has to be saved by then.</summary>
    /// <param name="database">The rows, in the transaction of the change.</param>
    /// <param name="plan">The plan.</param>
    /// <param name="week">The week; one past the last is left alone.</param>
    /// <param name="today">The patient's local date.</param>
    /// <param name="token">Cancels the operation.</param>
    public static async Task GatherAsync(PlannerDbContext database, StoredPlan plan, int week, LocalDate today, CancellationToken token)
    {
        ArgumentNullException.ThrowIfNull(database);
        ArgumentNullException.ThrowIfNull(plan);
        if (week > plan.Row.Weeks) return;
        var logs = await database.SessionRecords.AsNoTracking().Where(record => record.PlanId == plan.Row.Id && record.CountsInWeek == week)
            .Select(record => new { record.Week, record.PerformedOn, record.ReceivedAt, record.JudgementJson }).ToListAsync(token).ConfigureAwait(false);
        var observed = await database.ObservationRecords.AsNoTracking().Where(record => record.PlanId == plan.Row.Id && record.CountsInWeek == week)
            .ToListAsync(token).ConfigureAwait(false);
        var planned = plan.Week(week, today).Sessions.GroupBy(session => session.Trains).ToDictionary(group => group.Key, group => group.Count());
        var evidence = WeekEvidence.Gather(
            planned,
            logs.OrderBy(log => log.PerformedOn).ThenBy(log => log.ReceivedAt).Select(log => (PlanJson.Read<SessionJudgement>(log.JudgementJson), log.Week == week)),
            observed.OrderBy(row => row.ObservedOn).ThenBy(row => row.ReceivedAt).Select(AsObservation));
        var json = PlanJson.Write(evidence);
        if (await database.WeekRecords.FindAsync([plan.Row.Id, week], token).ConfigureAwait(false) is { } known) known.EvidenceJson = json;
        else database.WeekRecords.Add(new WeekRecord { PlanId = plan.Row.Id, ClinicId = plan.Row.ClinicId, Week = week, EvidenceJson = json });
    }

    /// <summary>The observation that a row keeps.</summary>
    private static Observation AsObservation(ObservationRecord row) => new(
        row.ObservedOn, new PainReport(row.PainBefore, row.PainDuring, row.PainNextMorning, row.NewMidlineSpinalPain),
        PlanJson.Read<IReadOnlyList<AdverseEvent>>(row.AdverseEventsJson));
}
