using Microsoft.EntityFrameworkCore;
using PrescriptionPlanner.Api.Features.Plans;
using PrescriptionPlanner.Api.Features.Revisions;
using PrescriptionPlanner.Domain.Patients;
using PrescriptionPlanner.Domain.Prescriptions;
using PrescriptionPlanner.Domain.Progression;
using PrescriptionPlanner.Domain.Screening;

namespace PrescriptionPlanner.Api.Features.Assessments;

/// <summary>What a new assessment did to a running plan.</summary>
internal enum ScreeningEffect
{
    /// <summary>Nothing: it allows at least what the plan rests on. A clinician may revise the plan with it.</summary>
    Unchanged,

    /// <summary>The plan was revised the same day: something is allowed no longer, or less of it.</summary>
    Restricted,

    /// <summary>The plan was suspended: all exercise is withheld.</summary>
    Suspended,

    /// <summary>The profile says too little for a plan, so the plan was not screened again.</summary>
    NotScreened,

    /// <summary>The plan rests on a newer assessment.</summary>
    Older,
}

/// <summary>What a new assessment did to a running plan.</summary>
/// <param name="PlanId">The plan.</param>
/// <param name="Effect">What it did.</param>
internal sealed record ScreenedPlan(Guid PlanId, ScreeningEffect Effect);

/// <summary>
/// Screens the patient's running plans by a new assessment. What it forbids takes effect the same day; what it newly allows waits for a clinician's
/// revision.
/// </summary>
internal sealed class ScreenRunningPlans(PlannerDbContext database, StoredCall call)
{
    private const string Reason = "Screened again by a new assessment, which allows less.";

    public async Task<IReadOnlyList<ScreenedPlan>> ScreenAsync(Assessment assessment, CancellationToken token)
    {
        var running = await database.Plans.AsNoTracking()
            .Where(plan => plan.ClinicId == call.ClinicId && plan.PatientId == assessment.PatientId
                && (plan.Status == PlanStatus.Active || plan.Status == PlanStatus.Paused || plan.Status == PlanStatus.Suspended))
            .OrderBy(plan => plan.Id).Select(plan => plan.Id).ToListAsync(token);
        var screened = new List<ScreenedPlan>(running.Count);
        foreach (var planId in running)
        {
            var row = await call.HoldPlanAsync(database, planId, token);
            if (row is { Status: PlanStatus.Active or PlanStatus.Paused or PlanStatus.Suspended }) screened.Add(new ScreenedPlan(planId, await ScreenAsync(row, assessment, token)));
        }

        return screened;
    }

    private async Task<ScreeningEffect> ScreenAsync(Plan row, Assessment assessment, CancellationToken token)
    {
        var present = await database.Assessments.AsNoTracking().SingleAsync(known => known.Id == row.AssessmentId, token);
        if (assessment.AssessedOn < present.AssessedOn) return ScreeningEffect.Older;
        var plan = await StoredPlan.OpenAsync(database, row, token);
        var revising = new RevisePlan(database, call, row);
        var revision = await revising.PresentAsync(token);
        var screened = revising.Screened(revision);
        var on = NodaTime.LocalDate.Max(TimeZones.Today(call.Now, row.TimeZone), row.StartDate);
        var errors = new InputErrors();
        if (ProfileReader.Read(StoredRequests.Read<ProfileRequest>(assessment.ProfileJson), on, Purpose.Diagnosis, errors) is not { } known || !errors.IsEmpty) return ScreeningEffect.NotScreened;

        // What is known acts; what is missing only keeps things from getting looser.
        var profile = known.With(screened.Profile);
        var releases = Releases.StillHolding(screened.Options, screened.Profile, screened.Clearance, profile, on);
        var options = screened.Options with { ClinicianReleases = releases };
        var after = Prescriber.Screening(profile, options, on, screened.Clearance);
        if (!after.IsStricterThan(screened.Clearance)) return AssessedProfile.Read(assessment.ProfileJson, on, errors) is null || !errors.IsEmpty ? ScreeningEffect.NotScreened : ScreeningEffect.Unchanged;
        if (after.Status != ScreeningStatus.Stopped)
        {
            var request = StoredRequests.Read<OptionsRequest>(revision.OptionsJson) with { ClinicianReleases = [.. releases.Order()] };
            await revising.TightenAsync(plan, assessment, profile, request, options, screened.Clearance, Reason, token);
            return ScreeningEffect.Restricted;
        }

        if (ClinicianAction.Withhold(plan.State, TimeZones.Today(call.Now, row.TimeZone)).State is { } withheld) plan.Put(withheld, call.Now);
        database.AuditEvents.Add(call.Audit("planSuspended", "plan", row.Id, row.PatientId));
        return ScreeningEffect.Suspended;
    }
}
