using Microsoft.EntityFrameworkCore;
using NodaTime;
using PrescriptionPlanner.Domain.Progression;

namespace PrescriptionPlanner.Api.Features.Patients;

/// <summary>A patient who moves to another time zone: the dates of the plans stay, and fall due at noon of the new place.</summary>
internal static class PatientMoves
{
    public static async Task ToNewZoneAsync(PlannerDbContext database, Patient patient, Instant now, CancellationToken token)
    {
        var zone = DateTimeZoneProviders.Tzdb[patient.TimeZone];
        foreach (var plan in await database.Plans.Where(plan => plan.ClinicId == patient.ClinicId && plan.PatientId == patient.Id).ToListAsync(token))
        {
            if (plan.NextDecisionOn is null) continue;
            plan.TimeZone = patient.TimeZone;
            plan.PutNextDecision();
            plan.Version++;
            plan.UpdatedAt = now;
            foreach (var due in await database.DueItems.Where(due => due.PlanId == plan.Id && due.DoneAt == null).ToListAsync(token))
                due.DueAt = DecisionDue.NoonOf(due.DueOn, zone);
        }
    }
}
