using Microsoft.EntityFrameworkCore;

namespace PrescriptionPlanner.Api.Features.Patients;

/// <summary>What an erasure takes beside the patient's own rows.</summary>
internal static class PatientErasure
{
    /// <summary>Forgets the answers that were kept for repeated requests and speak of the patient.</summary>
    public static async Task ForgetAnswersAsync(PlannerDbContext database, StoredCall call, Guid patientId, CancellationToken token)
    {
        var plans = await database.Plans.Where(plan => plan.ClinicId == call.ClinicId && plan.PatientId == patientId).Select(plan => plan.Id).ToListAsync(token);
        foreach (var id in plans.Append(patientId).Select(id => id.ToString()))
            await database.IdempotencyRecords
                .Where(record => record.ClinicId == call.ClinicId && (record.Route.Contains(id) || (record.Location != null && record.Location.Contains(id)))).ExecuteDeleteAsync(token);
    }
}
