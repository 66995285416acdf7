using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace PrescriptionPlanner.Api.Jobs;

/// <summary>Notes, once each, that a re-test or a re-assessment has fallen due. Whether it is due never depends on this job.</summary>
internal sealed class RemindJob(PlannerStore store, IClock clock)
{
    private const int Batch = 500;

    public async Task RunAsync(CancellationToken token)
    {
        while (await store.WriteAsync(RemindAsync, token) == Batch) { }
    }

    private async Task<int> RemindAsync(PlannerDbContext database, CancellationToken token)
    {
        var now = clock.GetCurrentInstant();
        var due = await database.DueItems.Where(item => item.RemindedAt == null && item.DoneAt == null && item.DueAt <= now)
            .OrderBy(item => item.DueAt).ThenBy(item => item.PlanId).Take(Batch).ToListAsync(token);
        var plans = due.Select(item => item.PlanId).Distinct().ToList();
        var patients = await database.Plans.Where(plan => plans.Contains(plan.Id)).ToDictionaryAsync(plan => plan.Id, plan => plan.PatientId, token);
        foreach (var item in due)
        {
            // The instant at which it fell due, so that the rows are the same whenever the job ran.
            item.RemindedAt = item.DueAt;
            database.AuditEvents.Add(new AuditEvent
            {
                ClinicId = item.ClinicId,
                At = item.DueAt,
                Actor = AuditEvent.Schedule,
                Action = "reminded",
                SubjectKind = "plan",
                SubjectId = item.PlanId,
                PatientId = patients[item.PlanId],
                Outcome = item.Code,
            });
        }

        await database.SaveChangesAsync(token);
        return due.Count;
    }
}
