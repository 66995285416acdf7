using System.ComponentModel.DataAnnotations;
using Microsoft.EntityFrameworkCore;
using NodaTime;
using PrescriptionPlanner.Api.Features.Plans;

namespace PrescriptionPlanner.Api.Features.Revisions;

/// <summary>A clinician's changes of a running plan.</summary>
internal static class RevisionsApi
{
    private const int LongestReason = 1_000;

    public static void MapRevisions(this RouteGroupBuilder routes)
    {
        var revisions = routes.MapGroup("/plans/{planId:guid}/revisions").WithTags("Revisions");
        revisions.MapPost("/", Create).WithName("RevisePlan").Needs(Resource.Revisions, Act.Create).Creates<PlanDocument>().NeedsIfMatch().AnswersTag();
        revisions.MapGet("/", List).WithName("ListRevisions").Needs(Resource.Revisions, Act.Read).Answers<Paged<RevisionDocument>>();
        revisions.MapGet("/{from:int}/diff/{to:int}", Compare).WithName("CompareRevisions").Needs(Resource.Revisions, Act.Read).Answers<RevisionDifference>();
    }

    /// <summary>Revises a plan from today on: with a new assessment, with other options, or both.</summary>
    /// <remarks>
    /// Screened anew at today's date. Past weeks and days stay as they were; each modality goes on from the highest step of its new ladder that is no
    /// harder than where it stands. Start date, weeks and time zone stay. Refused with every finding where all exercise would be withheld: the plan
    /// is then suspended by reporting the event or ending it, never revised into nothing.
    /// </remarks>
    internal static async Task<Outcome<PlanDocument>> Create(Guid planId, RequestBody<RevisionRequest> body, StoredCall call)
    {
        if (!body.TryGet(out var request, out var problem)) return problem;
        var errors = new InputErrors();
        errors.CheckText("/reason", request.Reason, LongestReason, required: true);
        if (request.AssessmentId is null && request.Options is null)
            errors.Add("", "Names neither a new assessment nor other options.", "既未指定新的评估，也未指定其他选项。");
        foreach (var (pointer, given) in RevisePlan.Fixed(request.Options))
            if (given) errors.Add(pointer, "A running plan keeps this.", "进行中的计划不能更改此项。");
        if (!errors.IsEmpty) return new ProblemResult(ProblemKind.InvalidRequest, errors);
        return await call.ChangePlanAsync<PlanDocument>(planId, body.Digest, needsMatch: true, (database, row, token) =>
            new RevisePlan(database, call, row).ReviseAsync(request.AssessmentId, request.Options, request.Reason!, token));
    }

    /// <summary>Lists the revisions of a plan.</summary>
    internal static Task<Outcome<Paged<RevisionDocument>>> List(Guid planId, StoredCall call) => call.ReadAsync<Paged<RevisionDocument>>(async (database, token) =>
    {
        if (await database.Plans.AsNoTracking().OfClinic(call, planId, token) is null) return new ProblemResult(ProblemKind.NotFound);
        var rows = await database.PlanRevisions.AsNoTracking().Where(revision => revision.PlanId == planId).OrderBy(revision => revision.Revision).ToListAsync(token);
        return Outcome<Paged<RevisionDocument>>.Of(new Paged<RevisionDocument>([.. rows.Select(RevisionDocument.Of)], null), call.Language);
    });

    /// <summary>What changed between two revisions, to be read by a person.</summary>
    internal static Task<Outcome<RevisionDifference>> Compare(Guid planId, int from, int to, StoredCall call) => call.ReadAsync<RevisionDifference>(async (database, token) =>
    {
        if (await database.Plans.AsNoTracking().OfClinic(call, planId, token) is null) return new ProblemResult(ProblemKind.NotFound);
        var rows = await database.PlanRevisions.AsNoTracking()
            .Where(revision => revision.PlanId == planId && (revision.Revision == from || revision.Revision == to)).ToListAsync(token);
        if (rows.Find(row => row.Revision == from) is not { } before || rows.Find(row => row.Revision == to) is not { } after) return new ProblemResult(ProblemKind.NotFound);
        var language = call.Language.Tag();
        var difference = RevisionDifference.Between(
            from, await call.Documents.ReadAsync(database, call.ClinicId, before.DocumentId, language, token),
            to, await call.Documents.ReadAsync(database, call.ClinicId, after.DocumentId, language, token));
        return Outcome<RevisionDifference>.Of(difference, call.Language);
    });

    /// <summary>A change of a running plan.</summary>
    internal sealed record RevisionRequest
    {
        /// <summary>Why, 1 to 1,000 characters.</summary>
        [Required] public string? Reason { get; init; }

        /// <summary>A newer assessment of the patient; the present one where absent.</summary>
        public Guid? AssessmentId { get; init; }

        /// <summary>Options in the place of the present ones; those left out stay.</summary>
        public OptionsRequest? Options { get; init; }
    }
}

/// <summary>A revision.</summary>
/// <param name="Revision">Its number, from 1.</param>
/// <param name="AssessmentId">The assessment that it rests on.</param>
/// <param name="FromWeek">First week that it plans.</param>
/// <param name="EffectiveOn">First day that it holds for.</param>
/// <param name="Reason">Why the plan was changed; <see langword="null"/> for the plan as first issued.</param>
/// <param name="CreatedAt">When it was made.</param>
internal sealed record RevisionDocument(int Revision, Guid AssessmentId, int FromWeek, LocalDate EffectiveOn, string? Reason, Instant CreatedAt)
{
    public static RevisionDocument Of(PlanRevision row) => new(row.Revision, row.AssessmentId, row.FromWeek, row.EffectiveOn, row.Reason, row.CreatedAt);
}
