using System.ComponentModel.DataAnnotations;
using Microsoft.EntityFrameworkCore;
using NodaTime;
using PrescriptionPlanner.Api.Features.Plans;
using PrescriptionPlanner.Api.Features.SessionLogs;
using PrescriptionPlanner.Domain.Training;

namespace PrescriptionPlanner.Api.Features.Observations;

/// <summary>Pain, falls, illness and other events outside a session, or learned later.</summary>
internal static class ObservationsApi
{
    public static void MapObservations(this RouteGroupBuilder routes)
    {
        var observations = routes.MapGroup("/plans/{planId:guid}/observations").WithTags("Observations");
        observations.MapPost("/", Create).WithName("CreateObservation").Needs(Resource.Observations, Act.Create).Creates<ObservationDocument>().Answers<ObservationDocument>();
        observations.MapGet("/", List).WithName("ListObservations").Needs(Resource.Observations, Act.Read).Answers<Paged<ObservationDocument>>();
    }

    /// <summary>Reports something that happened outside a session, or was learned later.</summary>
    /// <remarks>Counts in the next decision; a stop sign acts at once.</remarks>
    internal static async Task<Outcome<ObservationDocument>> Create(Guid planId, RequestBody<ObservationRequest> body, StoredCall call)
    {
        if (!body.TryGet(out var request, out var problem)) return problem;
        var errors = new InputErrors();
        if (request.ObservedOn is null) errors.Required("/observedOn");
        var pain = SessionLogReader.ReadPain(request.Pain, errors);
        var events = SessionLogReader.ReadEvents(request.AdverseEvents, errors);
        errors.CheckText("/note", request.Note, SessionLogReader.LongestNote, required: false);
        errors.CheckText("/externalId", request.ExternalId, SessionLogReader.LongestExternalId, required: false);
        if (errors.IsEmpty && pain == PainReport.Unknown && events.Count == 0)
            errors.Add("", "Reports neither pain nor an event.", "未报告疼痛或事件。");
        if (!errors.IsEmpty || request.ObservedOn is not { } observedOn) return new ProblemResult(ProblemKind.InvalidRequest, errors);
        return await call.ChangePlanAsync<ObservationDocument>(planId, body.Digest, needsMatch: false, async (database, row, token) =>
        {
            var known = request.ExternalId is null ? null : await database.ObservationRecords.AsNoTracking()
                .SingleOrDefaultAsync(other => other.PlanId == planId && other.ExternalId == request.ExternalId, token);
            if (known is not null) return Outcome<ObservationDocument>.Of(ObservationDocument.Of(known), call.Language);
            var now = call.Now;
            var today = TimeZones.Today(now, row.TimeZone);
            if (observedOn > today) errors.Add("/observedOn", "Lies in the patient's future.", "晚于患者当地的今天。");
            if (observedOn < OptionsReader.FirstDay) errors.Add("/observedOn", OptionsReader.DateOutOfRange);
            if (!errors.IsEmpty) return new ProblemResult(ProblemKind.InvalidRequest, errors);
            var plan = await StoredPlan.OpenAsync(database, row, token);
            plan.WriteBegunWeeks(database, today);
            var record = new ObservationRecord
            {
                Id = call.NextId(),
                ClinicId = call.ClinicId,
                PlanId = planId,
                ObservedOn = observedOn,
                CountsInWeek = Math.Max(row.WeekOf(observedOn), row.Week),
                PainBefore = pain.Before,
                PainDuring = pain.During,
                PainNextMorning = pain.NextMorning,
                NewMidlineSpinalPain = pain.NewMidlineSpinalPain,
                AdverseEventsJson = PlanJson.Write(events),
                Note = request.Note,
                ExternalId = request.ExternalId,
                ReceivedAt = now,
            };
            database.ObservationRecords.Add(record);
            database.AuditEvents.Add(call.Audit("observed", "observation", record.Id, row.PatientId));
            await database.SaveChangesAsync(token);
            ActAtOnce.On(plan, database, call, null, pain, events, observedOn);
            await WeekGathering.GatherAsync(database, plan, record.CountsInWeek, today, token);
            await database.SaveChangesAsync(token);
            return Outcome<ObservationDocument>.Of(ObservationDocument.Of(record), call.Language, status: StatusCodes.Status201Created);
        });
    }

    /// <summary>Lists the observations of a plan, in the order in which they arrived.</summary>
    /// <param name="planId">The plan.</param>
    /// <param name="call">The call.</param>
    /// <param name="limit">Page size, 1 to 200; 50 where absent.</param>
    /// <param name="cursor">Where the page begins: <c>nextCursor</c> of the page before.</param>
    internal static async Task<Outcome<Paged<ObservationDocument>>> List(Guid planId, StoredCall call, string? limit, string? cursor)
    {
        var errors = new InputErrors();
        var size = Paging.ReadLimit(limit, errors);
        var after = Paging.ReadIdCursor(cursor, errors);
        if (!errors.IsEmpty) return new ProblemResult(ProblemKind.InvalidRequest, errors);
        return await call.ReadAsync<Paged<ObservationDocument>>(async (database, token) =>
        {
            if (await database.Plans.AsNoTracking().OfClinic(call, planId, token) is null) return new ProblemResult(ProblemKind.NotFound);
            var found = database.ObservationRecords.AsNoTracking().Where(record => record.ClinicId == call.ClinicId && record.PlanId == planId);
            if (after is { } last) found = found.Where(record => record.Id.CompareTo(last) > 0);
            var page = await found.OrderBy(record => record.Id).Take(size + 1).ToListAsync(token);
            return page.Select(ObservationDocument.Of).ToList().AsPage(size, record => Paging.Cursor(record.Id), call);
        });
    }

    /// <summary>Something that happened outside a session, or was learned later.</summary>
    internal sealed record ObservationRequest
    {
        /// <summary>The patient's local date of what happened; not in the future.</summary>
        [Required] public LocalDate? ObservedOn { get; init; }

        /// <summary>Pain; what was not asked is left out or null, never 0.</summary>
        public PainRequest? Pain { get; init; }

        /// <summary>Events.</summary>
        public IReadOnlyList<AdverseEventRequest>? AdverseEvents { get; init; }

        /// <summary>Free text of up to 2,000 characters; read by people alone.</summary>
        public string? Note { get; init; }

        /// <summary>The caller's own id, unique in the plan: the same again answers the first observation.</summary>
        public string? ExternalId { get; init; }
    }
}

/// <summary>A stored observation.</summary>
/// <param name="Id">Id.</param>
/// <param name="PlanId">The plan.</param>
/// <param name="ObservedOn">The patient's local date of what happened.</param>
/// <param name="CountsInWeek">The week whose decision counts it.</param>
/// <param name="Pain">Pain.</param>
/// <param name="AdverseEvents">Events.</param>
/// <param name="Note">Free text.</param>
/// <param name="ExternalId">The caller's own id.</param>
/// <param name="ReceivedAt">When it arrived.</param>
internal sealed record ObservationDocument(
    Guid Id, Guid PlanId, LocalDate ObservedOn, int CountsInWeek, PainReport Pain, IReadOnlyList<EventDocument> AdverseEvents, string? Note, string? ExternalId,
    Instant ReceivedAt)
{
    public static ObservationDocument Of(ObservationRecord record) => new(
        record.Id, record.PlanId, record.ObservedOn, record.CountsInWeek,
        new PainReport(record.PainBefore, record.PainDuring, record.PainNextMorning, record.NewMidlineSpinalPain),
        EventDocument.ListOf(record.AdverseEventsJson), record.Note, record.ExternalId, record.ReceivedAt);
}
