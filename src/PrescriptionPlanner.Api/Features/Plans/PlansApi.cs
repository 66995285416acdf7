using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using NodaTime;
using PrescriptionPlanner.Domain.Prescriptions;

namespace PrescriptionPlanner.Api.Features.Plans;

/// <summary>Plans: computed for a look, or issued, kept and lived with.</summary>
internal static class PlansApi
{
    public static void MapPlans(this IEndpointRouteBuilder routes) =>
        routes.MapGroup("/plans").WithTags("Plans").MapPost("/preview", Preview).WithName("PreviewPlan").AsStatelessCalls();

    public static void MapStoredPlans(this RouteGroupBuilder routes)
    {
        routes.MapPost("/patients/{patientId:guid}/plans", Issue).WithTags("Plans").WithName("IssuePlan").Needs(Resource.Plans, Act.Create).Creates<PlanDocument>().AnswersTag();
        routes.MapGet("/patients/{patientId:guid}/plans", List).WithTags("Plans").WithName("ListPlans").Needs(Resource.Plans, Act.Read).Answers<Paged<PlanHead>>();
        var plans = routes.MapGroup("/plans/{planId:guid}").WithTags("Plans");
        plans.MapGet("/", Get).WithName("GetPlan").Needs(Resource.Plans, Act.Read).Answers<PlanDocument>().TakesIfNoneMatch();
        plans.MapGet("/weeks/{week:int}", GetWeek).WithName("GetPlanWeek").Needs(Resource.Plans, Act.Read).Answers<PlanWeekDocument>().AnswersTag();
        plans.MapGet("/due", GetDue).WithName("GetDueItems").Needs(Resource.Plans, Act.Read).Answers<DueList>();
    }

    /// <summary>Computes a whole prescription without storing anything.</summary>
    /// <remarks>
    /// Diagnosis, safety screening, the dated exercise programme, nutrition, and the reason for every number. Answers 200 whenever the profile
    /// is well formed: where all exercise is withheld the screening says <c>stopped</c>, <c>exercise</c> is null and the nutrition stands.
    /// </remarks>
    internal static Results<Rendered<Prescription>, ProblemResult> Preview(RequestBody<PlanRequest> body, IClock clock)
    {
        if (!body.TryGet(out var request, out var problem)) return problem;
        var errors = new InputErrors();
        var options = new OptionsReader(clock).ReadPlan(request.Options, errors);
        var profile = ProfileReader.Read(request.Profile, options.StartDate, Purpose.Plan, errors);
        if (!errors.IsEmpty || profile is null) return new ProblemResult(ProblemKind.InvalidRequest, errors);
        return new Rendered<Prescription>(Prescriber.Prescribe(profile, options));
    }

    /// <summary>Issues a plan from an assessment and keeps it.</summary>
    /// <remarks>
    /// The same computation as a preview. Refused with every finding where all exercise is withheld. The time zone is the patient's unless the
    /// options name one.
    /// </remarks>
    internal static async Task<Outcome<PlanDocument>> Issue(Guid patientId, RequestBody<PlanIssueRequest> body, StoredCall call)
    {
        if (!body.TryGet(out var request, out var problem)) return problem;
        if (request.AssessmentId is not { } assessmentId) return Required("/assessmentId");
        return await call.WriteAsync<PlanDocument>(body.Digest, (database, token) => new IssuePlan(database, call).IssueAsync(patientId, assessmentId, request.Options, token));
    }

    /// <summary>Lists a patient's plans without their documents, in the order in which they were issued.</summary>
    /// <param name="patientId">The patient.</param>
    /// <param name="call">The call.</param>
    /// <param name="limit">Page size, 1 to 200; 50 where absent.</param>
    /// <param name="cursor">Where the page begins: <c>nextCursor</c> of the page before.</param>
    internal static async Task<Outcome<Paged<PlanHead>>> List(Guid patientId, StoredCall call, string? limit, string? cursor)
    {
        var errors = new InputErrors();
        var size = Paging.ReadLimit(limit, errors);
        var after = Paging.ReadIdCursor(cursor, errors);
        if (!errors.IsEmpty) return new ProblemResult(ProblemKind.InvalidRequest, errors);
        return await call.ReadAsync<Paged<PlanHead>>(async (database, token) =>
        {
            if (await database.Patients.AsNoTracking().OfClinic(call, patientId, token) is null) return new ProblemResult(ProblemKind.NotFound);
            var found = database.Plans.AsNoTracking().Where(plan => plan.ClinicId == call.ClinicId && plan.PatientId == patientId);
            if (after is { } last) found = found.Where(plan => plan.Id.CompareTo(last) > 0);
            var page = await found.OrderBy(plan => plan.Id).Take(size + 1).ToListAsync(token);
            return page.Select(PlanReading.HeadOf).ToList().AsPage(size, plan => Paging.Cursor(plan.Id), call);
        });
    }

    /// <summary>A plan: where it stands, and its document.</summary>
    internal static Task<Outcome<PlanDocument>> Get(Guid planId, StoredCall call) => PlanReading.GetAsync(planId, call);

    /// <summary>One week as it really stands now.</summary>
    /// <remarks>
    /// In the form of a calendar week. A past week never changes; the running week shows what is left of it after a pause or a stop; a later week is
    /// what will come if every week until then is done and tolerated, and is marked <c>provisional</c>.
    /// </remarks>
    internal static async Task<Outcome<PlanWeekDocument>> GetWeek(Guid planId, int week, StoredCall call)
    {
        if (await call.ReadHeadAsync(planId) is null) return new ProblemResult(ProblemKind.NotFound);
        if (await call.ReadWrittenWeekAsync(planId, week) is { } shown)
            return Outcome<PlanWeekDocument>.Of(PlanWeekDocument.Of(shown.Week, shown.IsProvisional), call.Language, EntityTags.Of(shown.Version));
        var writes = false;
        var read = await call.ReadAsync<PlanWeekDocument>((database, token) => ShowAsync(database, token));
        // Whoever first looks at a week that has begun writes it down: it never changes afterwards, whatever a later release would make of it.
        return writes ? await call.ChangePlanAsync<PlanWeekDocument>(planId, null, needsMatch: false, (database, _, token) => ShowAsync(database, token)) : read;

        async Task<Outcome<PlanWeekDocument>> ShowAsync(PlannerDbContext database, CancellationToken token)
        {
            if (await database.Plans.OfClinic(call, planId, token) is not { } row || week < 1 || week > row.Weeks) return new ProblemResult(ProblemKind.NotFound);
            var today = TimeZones.Today(call.Now, row.TimeZone);
            var inTransaction = database.Database.CurrentTransaction is not null;
            var plan = await StoredPlan.OpenAsync(database, row, token);
            writes = !inTransaction && plan.NeedsWriting(week, today);
            if (inTransaction)
            {
                plan.WriteBegunWeeks(database, today);
                await database.SaveChangesAsync(token);
            }

            return Outcome<PlanWeekDocument>.Of(PlanWeekDocument.Of(plan.Week(week, today), plan.IsProvisional(week)), call.Language, EntityTags.Of(row.Version));
        }
    }

    /// <summary>Re-tests and re-assessments that have fallen due and are not done.</summary>
    internal static Task<Outcome<DueList>> GetDue(Guid planId, StoredCall call) => call.ReadAsync<DueList>(async (database, token) =>
    {
        if (await database.Plans.AsNoTracking().OfClinic(call, planId, token) is not { } plan) return new ProblemResult(ProblemKind.NotFound);
        var now = call.Now;
        var due = await database.DueItems.AsNoTracking().Where(item => item.PlanId == planId && item.DoneAt == null && item.DueAt <= now).ToListAsync(token);
        return Outcome<DueList>.Of(new DueList(plan.Id, [.. due.OrderBy(item => item.DueOn).ThenBy(item => item.Code, StringComparer.Ordinal).Select(DueDocument.Of)]), call.Language);
    });

    private static ProblemResult Required(string pointer)
    {
        var errors = new InputErrors();
        errors.Required(pointer);
        return new ProblemResult(ProblemKind.InvalidRequest, errors);
    }

    /// <summary>What a plan is issued from.</summary>
    internal sealed record PlanIssueRequest
    {
        /// <summary>One of the patient's assessments.</summary>
        [Required] public Guid? AssessmentId { get; init; }

        /// <summary>What is asked for; every option has a default.</summary>
        public OptionsRequest? Options { get; init; }
    }

    /// <summary>What has fallen due.</summary>
    internal sealed record DueList(Guid PlanId, IReadOnlyList<DueDocument> Items);
}

/// <summary>A re-test or re-assessment that has fallen due.</summary>
/// <param name="Code">What is due: <c>strengthTest</c>, <c>functionalAssessment</c>, <c>screening</c>.</param>
/// <param name="Week">The week at whose end it is due.</param>
/// <param name="DueOn">The patient's local date.</param>
/// <param name="RemindedAt">When somebody was reminded.</param>
internal sealed record DueDocument(string Code, int Week, LocalDate DueOn, Instant? RemindedAt)
{
    public static DueDocument Of(DueItem item) => new(item.Code, item.Week, item.DueOn, item.RemindedAt);
}
