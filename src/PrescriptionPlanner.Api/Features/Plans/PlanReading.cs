using Microsoft.EntityFrameworkCore;
using PrescriptionPlanner.Domain.Progression;

namespace PrescriptionPlanner.Api.Features.Plans;

/// <summary>Answers a plan: an indexed read of its row, and the document as it was rendered when it was issued.</summary>
internal static class PlanReading
{
    public static async Task<Outcome<PlanDocument>> GetAsync(Guid planId, StoredCall call)
    {
        if (await call.ReadHeadAsync(planId) is not { } plan) return new ProblemResult(ProblemKind.NotFound);
        var tag = EntityTags.Of(plan.Version, call.Language);
        if (EntityTags.IsKnown(call.Request, tag)) return Outcome<PlanDocument>.NotChanged(tag, call.Language);
        var utf8 = await call.ReadDocumentAsync(plan.DocumentId);
        return Outcome<PlanDocument>.Of(new Reply(StatusCodes.Status200OK, HeadOf(plan).With(utf8, call.Language), tag, null, call.Language.Tag()));
    }

    /// <summary>The plan with its document, in the caller's language.</summary>
    public static async Task<Outcome<PlanDocument>> ReplyAsync(PlannerDbContext database, StoredCall call, Plan plan, int status, CancellationToken token)
    {
        var documentId = await database.PlanRevisions.AsNoTracking()
            .Where(revision => revision.PlanId == plan.Id && revision.Revision == plan.Revision).Select(revision => revision.DocumentId).SingleAsync(token);
        var utf8 = await call.Documents.ReadAsync(database, call.ClinicId, documentId, call.Language.Tag(), token);
        return Outcome<PlanDocument>.Of(new Reply(
            status, HeadOf(plan).With(utf8, call.Language), EntityTags.Of(plan.Version, call.Language),
            status == StatusCodes.Status201Created ? $"/v1/plans/{plan.Id}" : null, call.Language.Tag()));
    }

    /// <summary>Everything of a plan but its document.</summary>
    public static PlanHead HeadOf(Plan plan) => HeadOf(new PlanHeadRow
    {
        Id = plan.Id,
        PatientId = plan.PatientId,
        AssessmentId = plan.AssessmentId,
        Revision = plan.Revision,
        Status = plan.Status,
        Week = plan.Week,
        NextDecisionOn = plan.NextDecisionOn,
        PositionsJson = plan.PositionsJson,
        AwaitsReview = plan.AwaitsReview,
        Version = plan.Version,
        FlaggedStateJson = plan.HasFlags ? plan.StateJson : null,
        DocumentId = "",
    });

    private static PlanHead HeadOf(PlanHeadRow plan)
    {
        var state = plan.FlaggedStateJson is { } json ? PlanJson.Read<ProgressionState>(json) : null;
        return new PlanHead(
            plan.Id, plan.PatientId, plan.AssessmentId, plan.Revision, plan.Status, PlanJson.ReadPositions(plan.PositionsJson), plan.Week, plan.NextDecisionOn,
            plan.AwaitsReview, state?.NeedsNewAssessment ?? false, [.. state?.Flags.Select(FlagDocument.Of) ?? []]);
    }
}
