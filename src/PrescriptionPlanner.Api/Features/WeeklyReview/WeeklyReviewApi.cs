using System.ComponentModel.DataAnnotations;
using NodaTime;
using NodaTime.Text;

namespace PrescriptionPlanner.Api.Features.WeeklyReview;

/// <summary>The week of a whole caseload.</summary>
internal static class WeeklyReviewApi
{
    private const int MostApprovals = 200;

    public static void MapWeeklyReview(this RouteGroupBuilder routes)
    {
        var review = routes.MapGroup("/weekly-review").WithTags("Weekly review");
        review.MapGet("/", Get).WithName("GetWeeklyReview").Needs(Resource.WeeklyReview, Act.Read).Answers<Paged<ReviewedPlan>>();
        review.MapPost("/approvals", Approve).WithName("ApproveDecisions").Needs(Resource.WeeklyReview, Act.Approve).Answers<ApprovalList>();
    }

    /// <summary>The caseload's week: planned against done, effort and pain, load, the decision, what awaits review. What is flagged comes first.</summary>
    /// <param name="call">The call.</param>
    /// <param name="weekOf">A day of the week to look at; today in each patient's time zone where absent.</param>
    /// <param name="flag"><c>true</c> for what is flagged alone, <c>false</c> for what is not.</param>
    /// <param name="limit">Page size, 1 to 200; 50 where absent.</param>
    /// <param name="cursor">Where the page begins: <c>nextCursor</c> of the page before.</param>
    internal static async Task<Outcome<Paged<ReviewedPlan>>> Get(StoredCall call, string? weekOf, string? flag, string? limit, string? cursor)
    {
        var errors = new InputErrors();
        var size = Paging.ReadLimit(limit, errors);
        var after = ReviewPosition.Read(Paging.ReadCursor(cursor, errors), errors);
        LocalDate? day = null;
        if (weekOf is not null)
        {
            if (LocalDatePattern.Iso.Parse(weekOf) is { Success: true } parsed && parsed.Value >= OptionsReader.FirstDay && parsed.Value <= OptionsReader.LastDay) day = parsed.Value;
            else errors.Add("/weekOf", "Expects a date as yyyy-MM-dd.", "应为yyyy-MM-dd格式的日期。");
        }

        if (flag is not (null or "true" or "false")) errors.Add("/flag", "Expects true or false.", "应为true或false。");
        if (!errors.IsEmpty) return new ProblemResult(ProblemKind.InvalidRequest, errors);
        bool? flagged = flag is null ? null : flag == "true";
        // A decision can move a plan to the front: all that are due are made before the first page, and none between two pages, so that no plan is passed over.
        if (after is null && await call.QueryAsync((database, token) => ReviewPage.IsAnyDueAsync(database, call, token))) await call.DecideDueAsync();
        return await call.ReadAsync<Paged<ReviewedPlan>>(async (database, token) =>
            (await ReviewPage.ReadAsync(database, call, day, flagged, after, size, token)).AsPage(size, item => Paging.Cursor(ReviewPosition.Of(item).ToString()), call));
    }

    /// <summary>Approves several decisions that wait. One that is flagged is refused: it has to be looked at by itself.</summary>
    internal static async Task<Outcome<ApprovalList>> Approve(RequestBody<ApprovalsRequest> body, StoredCall call)
    {
        if (!body.TryGet(out var request, out var problem)) return problem;
        var errors = new InputErrors();
        if (request.Items is not { Count: > 0 }) errors.Required("/items");
        else if (request.Items.Count > MostApprovals) errors.Add("/items", $"Holds more than {MostApprovals} items.", $"超过{MostApprovals}项。");
        else
            for (var index = 0; index < request.Items.Count; index++)
            {
                var item = (ApprovalRequest?)request.Items[index];
                if (item?.PlanId is null) errors.Required($"/items/{index}/planId");
                if (item?.Week is null) errors.Required($"/items/{index}/week");
                errors.InRange($"/items/{index}/week", item?.Week);
            }

        if (!errors.IsEmpty) return new ProblemResult(ProblemKind.InvalidRequest, errors);
        var results = new List<ApprovalResult>(request.Items!.Count);
        foreach (var item in request.Items) results.Add(await ApproveDecision.ApproveAsync(call, item.PlanId ?? default, item.Week ?? default));
        return Outcome<ApprovalList>.Of(new ApprovalList(results), call.Language);
    }

    /// <summary>Decisions to approve.</summary>
    internal sealed record ApprovalsRequest
    {
        /// <summary>The decisions, 1 to 200.</summary>
        [Required] public IReadOnlyList<ApprovalRequest>? Items { get; init; }
    }

    /// <summary>A decision to approve.</summary>
    internal sealed record ApprovalRequest
    {
        /// <summary>The plan.</summary>
        [Required] public Guid? PlanId { get; init; }

        /// <summary>The week that was judged.</summary>
        [Required] public int? Week { get; init; }
    }

    /// <summary>What came of each, in the order asked.</summary>
    internal sealed record ApprovalList(IReadOnlyList<ApprovalResult> Items);
}
