using PrescriptionPlanner.Api.Features.Decisions;

namespace PrescriptionPlanner.Api.Features.WeeklyReview;

/// <summary>What came of one approval.</summary>
internal enum ApprovalAnswer
{
    /// <summary>Approved.</summary>
    Approved,

    /// <summary>Flagged: look at it by itself.</summary>
    Flagged,

    /// <summary>It does not wait, or a later decision has taken its place.</summary>
    NotWaiting,

    /// <summary>It may not be raised as the plan stands.</summary>
    Refused,

    /// <summary>There is no such decision.</summary>
    NotFound,
}

/// <summary>What came of one approval.</summary>
/// <param name="PlanId">The plan.</param>
/// <param name="Week">The week that was judged.</param>
/// <param name="Result">What came of it.</param>
internal sealed record ApprovalResult(Guid PlanId, int Week, ApprovalAnswer Result);

/// <summary>Approves one of several decisions, in a transaction of its own: one that cannot be approved keeps none of the others.</summary>
internal static class ApproveDecision
{
    public static async Task<ApprovalResult> ApproveAsync(StoredCall call, Guid planId, int week)
    {
        var flagged = false;
        var outcome = await call.ChangePlanAsync<DecisionDocument>(planId, null, needsMatch: false, async (database, plan, token) =>
        {
            flagged = plan.HasFlags;
            return flagged ? new ProblemResult(ProblemKind.Conflict) : await new ReviewDecision(database, call, plan).ReviewAsync(week, ReviewAction.Approve, new Dictionary<Domain.Exercises.Modality, int>(), null, token);
        });
        var answer = flagged ? ApprovalAnswer.Flagged
            : outcome.Problem is not { } problem ? ApprovalAnswer.Approved
            : problem.Kind == ProblemKind.NotFound ? ApprovalAnswer.NotFound
            : problem.Kind == ProblemKind.ClinicallyRefused ? ApprovalAnswer.Refused
            : ApprovalAnswer.NotWaiting;
        return new ApprovalResult(planId, week, answer);
    }
}
