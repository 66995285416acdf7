using System.ComponentModel.DataAnnotations;
using Microsoft.EntityFrameworkCore;
using NodaTime;
using PrescriptionPlanner.Domain.Exercises;
using PrescriptionPlanner.Domain.Progression;

namespace PrescriptionPlanner.Api.Features.Decisions;

/// <summary>The weekly decisions of a plan, and what a clinician says to them.</summary>
internal static class DecisionsApi
{
    public static void MapDecisions(this RouteGroupBuilder routes)
    {
        var decisions = routes.MapGroup("/plans/{planId:guid}/decisions").WithTags("Decisions");
        decisions.MapGet("/", List).WithName("ListDecisions").Needs(Resource.Decisions, Act.Read).Answers<Paged<DecisionDocument>>();
        decisions.MapPost("/{week:int}/review", Review).WithName("ReviewDecision").Needs(Resource.Decisions, Act.Approve).Changes<DecisionDocument>();
    }

    /// <summary>Lists the decisions of a plan by week, each with the rules and the inputs that led there.</summary>
    /// <param name="planId">The plan.</param>
    /// <param name="call">The call.</param>
    /// <param name="limit">Page size, 1 to 200; 50 where absent.</param>
    /// <param name="cursor">Where the page begins: <c>nextCursor</c> of the page before.</param>
    internal static async Task<Outcome<Paged<DecisionDocument>>> List(Guid planId, StoredCall call, string? limit, string? cursor)
    {
        var errors = new InputErrors();
        var size = Paging.ReadLimit(limit, errors);
        var after = 0;
        if (Paging.ReadCursor(cursor, errors) is { } text && !int.TryParse(text, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out after))
            Paging.Refuse(errors);
        if (!errors.IsEmpty) return new ProblemResult(ProblemKind.InvalidRequest, errors);
        return await call.ReadPlanAsync<Paged<DecisionDocument>>(planId, async (database, token) =>
        {
            if (await database.Plans.AsNoTracking().OfClinic(call, planId, token) is not { } plan) return new ProblemResult(ProblemKind.NotFound);
            var rows = await database.DecisionRecords.AsNoTracking().Where(row => row.PlanId == planId && row.Week > after).OrderBy(row => row.Week).Take(size + 1).ToListAsync(token);
            var reviews = (await database.ReviewRecords.AsNoTracking().Where(review => review.PlanId == planId).ToListAsync(token)).ToLookup(review => review.Week);
            return rows.Select(row => DecisionDocument.Of(row, reviews[row.Week], plan.Week)).ToList()
                .AsPage(size, decision => Paging.Cursor(decision.Week.ToString(System.Globalization.CultureInfo.InvariantCulture)), call);
        });
    }

    /// <summary>Approves a decision that waits, or puts other steps in the place of those decided.</summary>
    /// <remarks>
    /// Only the newest decision can be reviewed: an older one has been built upon. An override goes at most one step above the step that the week stood
    /// on, never above the ladder, and never raises a plan that is suspended.
    /// </remarks>
    internal static async Task<Outcome<DecisionDocument>> Review(Guid planId, int week, RequestBody<ReviewRequest> body, StoredCall call)
    {
        if (!body.TryGet(out var request, out var problem)) return problem;
        var errors = new InputErrors();
        if (request.Action == ReviewAction.Override && !call.May(Resource.Decisions, Act.Override)) return new ProblemResult(ProblemKind.Forbidden);
        var steps = ReviewReader.Read(request, errors);
        if (!errors.IsEmpty) return new ProblemResult(ProblemKind.InvalidRequest, errors);
        return await call.ChangePlanAsync<DecisionDocument>(planId, body.Digest, needsMatch: true, (database, plan, token) =>
            new ReviewDecision(database, call, plan).ReviewAsync(week, request.Action ?? default, steps, request.Reason, token));
    }

    /// <summary>What a clinician says to a decision.</summary>
    internal sealed record ReviewRequest
    {
        /// <summary>Whether to approve or to override.</summary>
        [Required] public ReviewAction? Action { get; init; }

        /// <summary>With an override, the steps to stand on; modalities left out keep theirs.</summary>
        public IReadOnlyList<StepRequest>? Modalities { get; init; }

        /// <summary>Why, up to 1,000 characters; required with an override.</summary>
        public string? Reason { get; init; }
    }

    /// <summary>A step to stand on.</summary>
    internal sealed record StepRequest
    {
        /// <summary>Which modality.</summary>
        [Required] public Modality? Modality { get; init; }

        /// <summary>The step.</summary>
        [Required] public int? ToStep { get; init; }
    }
}

/// <summary>How a decision stands.</summary>
internal enum DecisionStatus
{
    /// <summary>In effect.</summary>
    Applied,

    /// <summary>Waits for a clinician; the plan stands where it was.</summary>
    AwaitingReview,

    /// <summary>A clinician put other steps in its place.</summary>
    Overridden,

    /// <summary>Waited until the next decision took its place.</summary>
    Superseded,
}

/// <summary>A decision.</summary>
/// <param name="Week">The week that was judged.</param>
/// <param name="DecidedAt">When it fell due.</param>
/// <param name="By">Who had the last word: <c>schedule</c> or <c>clinician</c>.</param>
/// <param name="Status">How it stands.</param>
/// <param name="Modalities">What was decided, with the rules and inputs that led there.</param>
/// <param name="Reviews">What clinicians said to it, in order.</param>
internal sealed record DecisionDocument(
    int Week, Instant DecidedAt, string By, DecisionStatus Status, IReadOnlyList<StepDecision> Modalities, IReadOnlyList<ReviewDocument> Reviews)
{
    public static DecisionDocument Of(DecisionRecord row, IEnumerable<ReviewRecord> reviews, int nextWeek)
    {
        var said = reviews.OrderBy(review => review.At).ThenBy(review => review.Id).Select(ReviewDocument.Of).ToList();
        var status = said.Exists(review => review.Action == ReviewAction.Override) ? DecisionStatus.Overridden
            : !row.AwaitsReview || said.Count > 0 ? DecisionStatus.Applied
            : row.Week == nextWeek - 1 ? DecisionStatus.AwaitingReview
            : DecisionStatus.Superseded;
        return new DecisionDocument(
            row.Week, row.DecidedAt, said.Count > 0 ? "clinician" : row.By, status, PlanJson.Read<IReadOnlyList<StepDecision>>(row.ModalitiesJson), said);
    }
}

/// <summary>What a clinician said to a decision.</summary>
/// <param name="Action">What.</param>
/// <param name="Modalities">The steps put in place.</param>
/// <param name="Reason">Why.</param>
/// <param name="At">When.</param>
internal sealed record ReviewDocument(ReviewAction Action, IReadOnlyDictionary<Modality, int>? Modalities, string? Reason, Instant At)
{
    public static ReviewDocument Of(ReviewRecord row) => new(
        row.Action, row.ModalitiesJson is { } json ? PlanJson.ReadPositions(json) : null, row.Reason, row.At);
}
