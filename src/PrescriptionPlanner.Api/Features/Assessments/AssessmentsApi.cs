using System.ComponentModel.DataAnnotations;
using System.Text.Json;
using System.Text.Json.Serialization;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace PrescriptionPlanner.Api.Features.Assessments;

/// <summary>Dated profiles of a patient: what plans are issued from.</summary>
internal static class AssessmentsApi
{
    public static void MapAssessments(this RouteGroupBuilder routes)
    {
        var assessments = routes.MapGroup("/patients/{patientId:guid}/assessments").WithTags("Assessments");
        assessments.MapPost("/", Create).WithName("CreateAssessment").Needs(Resource.Assessments, Act.Create).Creates<AssessmentDocument>().AnswersTag();
        assessments.MapGet("/", List).WithName("ListAssessments").Needs(Resource.Assessments, Act.Read).Answers<Paged<AssessmentDocument>>();
        assessments.MapGet("/{assessmentId:guid}", Get).WithName("GetAssessment").Needs(Resource.Assessments, Act.Read).Answers<AssessmentDocument>().TakesIfNoneMatch();
    }

    /// <summary>Stores a dated profile.</summary>
    /// <remarks>
    /// Checked like the profile of a diagnosis: what was not measured is left out. An assessment never changes; a correction is a new one. The
    /// patient's running plans are screened by it: what it forbids takes effect the same day, what it newly allows waits for a revision.
    /// </remarks>
    internal static async Task<Outcome<AssessmentDocument>> Create(Guid patientId, RequestBody<AssessmentRequest> body, StoredCall call)
    {
        if (!body.TryGet(out var request, out var problem)) return problem;
        var errors = new InputErrors();
        if (request.AssessedOn is null) errors.Required("/assessedOn");
        else if (request.AssessedOn < OptionsReader.FirstDay || request.AssessedOn > OptionsReader.LastDay) errors.Add("/assessedOn", OptionsReader.DateOutOfRange);
        if (request.Profile is null) errors.Required("/profile");
        else ProfileReader.Read(request.Profile, ReckonedOn(request.AssessedOn, call), Purpose.Diagnosis, errors);
        if (!errors.IsEmpty || request is not { AssessedOn: { } assessedOn, Profile: { } profile }) return new ProblemResult(ProblemKind.InvalidRequest, errors);
        return await call.WriteAsync<AssessmentDocument>(body.Digest, async (database, token) =>
        {
            if (await database.Patients.AsNoTracking().OfClinic(call, patientId, token) is not { } patient) return new ProblemResult(ProblemKind.NotFound);
            var now = call.Now;
            if (assessedOn > TimeZones.Today(now, patient.TimeZone))
                return new ProblemResult(ProblemKind.InvalidRequest, InputErrors.One("/assessedOn", new("Lies in the patient's future.", "晚于患者当地的今天。")));
            var assessment = new Assessment
            {
                Id = call.NextId(),
                ClinicId = call.ClinicId,
                PatientId = patientId,
                AssessedOn = assessedOn,
                ProfileJson = StoredRequests.Write(profile),
                CreatedAt = now,
            };
            database.Assessments.Add(assessment);
            database.AuditEvents.Add(call.Audit("assessmentCreated", "assessment", assessment.Id, patientId));
            await database.SaveChangesAsync(token);
            var plans = await new ScreenRunningPlans(database, call).ScreenAsync(assessment, token);
            await database.SaveChangesAsync(token);
            return Outcome<AssessmentDocument>.Created(
                AssessmentDocument.Of(assessment) with { Plans = plans.Count == 0 ? null : plans }, call.Language, EntityTags.Of(assessment.Version), $"/v1/patients/{patientId}/assessments/{assessment.Id}");
        });
    }

    // An impossible date is complained of by itself, and not by what would follow from it.
    private static LocalDate ReckonedOn(LocalDate? assessedOn, StoredCall call) =>
        assessedOn is { } day && day >= OptionsReader.FirstDay && day <= OptionsReader.LastDay ? day : call.Now.InUtc().Date;

    /// <summary>Lists a patient's assessments, in the order in which they were stored.</summary>
    /// <param name="patientId">The patient.</param>
    /// <param name="call">The call.</param>
    /// <param name="limit">Page size, 1 to 200; 50 where absent.</param>
    /// <param name="cursor">Where the page begins: <c>nextCursor</c> of the page before.</param>
    internal static async Task<Outcome<Paged<AssessmentDocument>>> List(Guid patientId, StoredCall call, string? limit, string? cursor)
    {
        var errors = new InputErrors();
        var size = Paging.ReadLimit(limit, errors);
        var after = Paging.ReadIdCursor(cursor, errors);
        if (!errors.IsEmpty) return new ProblemResult(ProblemKind.InvalidRequest, errors);
        return await call.ReadAsync<Paged<AssessmentDocument>>(async (database, token) =>
        {
            if (await database.Patients.AsNoTracking().OfClinic(call, patientId, token) is null) return new ProblemResult(ProblemKind.NotFound);
            var found = database.Assessments.AsNoTracking().Where(assessment => assessment.ClinicId == call.ClinicId && assessment.PatientId == patientId);
            if (after is { } last) found = found.Where(assessment => assessment.Id.CompareTo(last) > 0);
            var page = await found.OrderBy(assessment => assessment.Id).Take(size + 1).ToListAsync(token);
            return page.Select(AssessmentDocument.Of).ToList().AsPage(size, assessment => Paging.Cursor(assessment.Id), call);
        });
    }

    /// <summary>One assessment.</summary>
    internal static Task<Outcome<AssessmentDocument>> Get(Guid patientId, Guid assessmentId, StoredCall call) => call.ReadAsync<AssessmentDocument>(async (database, token) =>
    {
        var assessment = await database.Assessments.AsNoTracking().SingleOrDefaultAsync(
            row => row.ClinicId == call.ClinicId && row.PatientId == patientId && row.Id == assessmentId, token);
        if (assessment is null) return new ProblemResult(ProblemKind.NotFound);
        call.Concerns(patientId);
        var tag = EntityTags.Of(assessment.Version);
        return EntityTags.IsKnown(call.Request, tag)
            ? Outcome<AssessmentDocument>.NotChanged(tag, call.Language)
            : Outcome<AssessmentDocument>.Of(AssessmentDocument.Of(assessment), call.Language, tag);
    });

    /// <summary>A dated profile.</summary>
    internal sealed record AssessmentRequest
    {
        /// <summary>The day that the profile speaks of, the patient's local date; not in the future.</summary>
        [Required] public LocalDate? AssessedOn { get; init; }

        /// <summary>The patient on that day.</summary>
        [Required] public ProfileRequest? Profile { get; init; }
    }
}

/// <summary>A stored profile.</summary>
/// <param name="Id">Id.</param>
/// <param name="PatientId">The patient.</param>
/// <param name="AssessedOn">The day that it speaks of.</param>
/// <param name="CreatedAt">When it was stored.</param>
/// <param name="Profile">The profile as it was sent, without what was left out.</param>
internal sealed record AssessmentDocument(Guid Id, Guid PatientId, LocalDate AssessedOn, Instant CreatedAt, JsonElement Profile)
{
    /// <summary>What it did to the patient's running plans; told once, when it is stored, where there are any.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<ScreenedPlan>? Plans { get; init; }

    public static AssessmentDocument Of(Assessment assessment) => new(
        assessment.Id, assessment.PatientId, assessment.AssessedOn, assessment.CreatedAt, JsonElement.Parse(assessment.ProfileJson));
}
