using System.ComponentModel.DataAnnotations;
using Microsoft.EntityFrameworkCore;
using NodaTime;
using PrescriptionPlanner.Domain.Progression;

namespace PrescriptionPlanner.Api.Features.Plans;

/// <summary>Pausing a plan, setting it going again, and ending it.</summary>
internal static class PlanStatusApi
{
    private const int LongestReason = 1_000;

    public static void MapPlanStatus(this RouteGroupBuilder routes)
    {
        var plan = routes.MapGroup("/plans/{planId:guid}").WithTags("Plans");
        plan.MapPost("/pause", Pause).WithName("PausePlan").Needs(Resource.Plans, Act.Pause).Changes<PlanDocument>();
        plan.MapPost("/resume", Resume).WithName("ResumePlan").Needs(Resource.Plans, Act.ResumeOrEnd).Changes<PlanDocument>();
        plan.MapPost("/end", End).WithName("EndPlan").Needs(Resource.Plans, Act.ResumeOrEnd).Changes<PlanDocument>();
    }

    /// <summary>Pauses a plan from today on.</summary>
    /// <remarks>The calendar goes on: a pause is a break, and a break of two weeks or more costs steps. Nothing that lies behind changes.</remarks>
    internal static Task<Outcome<PlanDocument>> Pause(Guid planId, RequestBody<PlanStatusRequest> body, StoredCall call) =>
        ChangeAsync(planId, body, call, "planPaused", ClinicianAction.Pause);

    /// <summary>Sets a paused plan going again, or one that a stop sign suspended, once a clinician has seen the patient.</summary>
    /// <remarks>
    /// Of a plan that runs, it lets the modalities go on that stand still alone, as after a fall; a plan that was suspended is resumed first, and they
    /// with a second call. What was flagged counts as seen. Refused where the stop asks for a new assessment: revise the plan with one.
    /// </remarks>
    internal static Task<Outcome<PlanDocument>> Resume(Guid planId, RequestBody<PlanStatusRequest> body, StoredCall call) =>
        ChangeAsync(planId, body, call, "planResumed", ClinicianAction.Resume);

    /// <summary>Ends a plan before its time.</summary>
    internal static Task<Outcome<PlanDocument>> End(Guid planId, RequestBody<PlanStatusRequest> body, StoredCall call) =>
        ChangeAsync(planId, body, call, "planEnded", ClinicianAction.End);

    private static async Task<Outcome<PlanDocument>> ChangeAsync(
        Guid planId, RequestBody<PlanStatusRequest> body, StoredCall call, string action, Func<ProgressionState, LocalDate, ActionOutcome> change)
    {
        if (!body.TryGet(out var request, out var problem)) return problem;
        var errors = new InputErrors();
        errors.CheckText("/reason", request.Reason, LongestReason, required: true);
        if (!errors.IsEmpty) return new ProblemResult(ProblemKind.InvalidRequest, errors);
        return await call.ChangePlanAsync<PlanDocument>(planId, body.Digest, needsMatch: true, async (database, row, token) =>
        {
            var plan = await StoredPlan.OpenAsync(database, row, token);
            var now = call.Now;
            plan.WriteBegunWeeks(database, TimeZones.Today(now, row.TimeZone));
            var answer = change(plan.State, TimeZones.Today(now, row.TimeZone));
            if (answer.State is not { } state) return Refused(answer);
            plan.Put(state, now);
            // Sessions went or came back: what was logged is a share of others now.
            if (await database.WeekRecords.AnyAsync(week => week.PlanId == planId && week.Week == row.Week && week.EvidenceJson != null, token))
                await WeekGathering.GatherAsync(database, plan, row.Week, TimeZones.Today(now, row.TimeZone), token);
            database.AuditEvents.Add(call.Audit(action, "plan", planId, row.PatientId));
            database.StatusChanges.Add(new StatusChange
            {
                Id = call.NextId(),
                ClinicId = row.ClinicId,
                PlanId = row.Id,
                Status = state.Status,
                Reason = request.Reason!,
                At = now,
            });
            await database.SaveChangesAsync(token);
            return await PlanReading.ReplyAsync(database, call, row, StatusCodes.Status200OK, token);
        });
    }

    /// <summary>A stop that only an assessment lifts is a clinical ground; the rest is a matter of what state the plan is in.</summary>
    private static ProblemResult Refused(ActionOutcome answer) => new(
        answer.Refusals.Contains(ClinicianAction.AssessmentFirst.Id) ? ProblemKind.ClinicallyRefused : ProblemKind.Conflict,
        findings: [.. answer.Refusals.Select(rule => ProblemFinding.Of(rule))]);

    /// <summary>Why a plan is paused, set going again or ended.</summary>
    internal sealed record PlanStatusRequest
    {
        /// <summary>Why, 1 to 1,000 characters; kept with the plan and shown in its export.</summary>
        [Required] public string? Reason { get; init; }
    }
}
