using NodaTime;
using PrescriptionPlanner.Domain.Exercises;
using PrescriptionPlanner.Domain.Progression;
using PrescriptionPlanner.Domain.Training;

namespace PrescriptionPlanner.Api.Features.Plans;

/// <summary>Acts on a sign as soon as it is reported, whenever that is: what is unsafe stands still from today.</summary>
internal static class ActAtOnce
{
    public static void On(
        StoredPlan plan, PlannerDbContext database, StoredCall call, Modality? session, PainReport pain, IReadOnlyList<AdverseEvent> events, LocalDate on)
    {
        var now = call.Now;
        var after = AcuteSigns.Respond(plan.Track, plan.State, session, pain, events, on, TimeZones.Today(now, plan.Row.TimeZone));
        if (ReferenceEquals(after, plan.State) || after == plan.State) return;
        var stopped = after.Status == PlanStatus.Suspended && plan.State.Status != PlanStatus.Suspended;
        plan.Put(after, now);
        database.AuditEvents.Add(call.Audit(stopped ? "planSuspended" : "planRestricted", "plan", plan.Row.Id, plan.Row.PatientId));
    }
}
