using Microsoft.EntityFrameworkCore;
using PrescriptionPlanner.Api.Features.Plans;
using PrescriptionPlanner.Domain.Exercises;
using PrescriptionPlanner.Domain.Progression;

namespace PrescriptionPlanner.Api.Features.Decisions;

/// <summary>Takes in what a clinician says to a decision.</summary>
internal sealed class ReviewDecision(PlannerDbContext database, StoredCall call, Plan row)
{
    public async Task<Outcome<DecisionDocument>> ReviewAsync(
        int week, ReviewAction action, IReadOnlyDictionary<Modality, int> steps, string? reason, CancellationToken token)
    {
        if (await database.DecisionRecords.AsNoTracking().SingleOrDefaultAsync(decision => decision.PlanId == row.Id && decision.Week == week, token) is not { } decision)
            return new ProblemResult(ProblemKind.NotFound);
        if (week != row.Week - 1) return Conflict("The next decision has been made: only the newest can be reviewed.", "后一次决定已作出：仅最新的决定可被审核。");
        var reviews = await database.ReviewRecords.AsNoTracking().Where(review => review.PlanId == row.Id && review.Week == week).ToListAsync(token);
        if (action == ReviewAction.Approve && !(decision.AwaitsReview && reviews.Count == 0))
            return Conflict("The decision does not wait for a review.", "该决定无需审核。");

        var plan = await StoredPlan.OpenAsync(database, row, token);
        plan.WriteBegunWeeks(database, TimeZones.Today(call.Now, row.TimeZone));
        var decided = PlanJson.Read<IReadOnlyList<StepDecision>>(decision.ModalitiesJson);
        var answer = action switch
        {
            ReviewAction.Approve => DecisionReview.Approve(plan.Track, plan.State, new WeekDecision(week, decision.AwaitsReview, decided, plan.State)),
            ReviewAction.Override => DecisionReview.Override(plan.Track, plan.State, week, steps),
        };
        if (answer.State is not { } state)
            return new ProblemResult(ProblemKind.ClinicallyRefused, findings: [.. answer.Refusals.Select(rule => ProblemFinding.Of(rule))]);

        var now = call.Now;
        var review = new ReviewRecord
        {
            Id = call.NextId(),
            ClinicId = call.ClinicId,
            PlanId = row.Id,
            Week = week,
            Action = action,
            ModalitiesJson = steps.Count > 0 ? PlanJson.Write(steps) : null,
            Reason = reason,
            At = now,
        };
        database.ReviewRecords.Add(review);
        row.AwaitsReview = false;
        plan.Put(state, now);
        plan.RewriteRunningWeek(database, TimeZones.Today(now, row.TimeZone));
        database.AuditEvents.Add(call.Audit(action == ReviewAction.Approve ? "decisionApproved" : "decisionOverridden", "plan", row.Id, row.PatientId, AuditDetail.OfWeek(week)));
        await database.SaveChangesAsync(token);
        return Outcome<DecisionDocument>.Of(DecisionDocument.Of(decision, [.. reviews, review], row.Week), call.Language, EntityTags.Of(row.Version));
    }

    private static ProblemResult Conflict(string english, string chinese) => new(ProblemKind.Conflict, InputErrors.One("", new(english, chinese)));
}
