using Microsoft.EntityFrameworkCore;
using NodaTime;
using PrescriptionPlanner.Domain.Exercises;
using PrescriptionPlanner.Domain.Training;

namespace PrescriptionPlanner.Api.Features.SessionLogs;

/// <summary>What was done of the planned sessions.</summary>
internal static class SessionLogsApi
{
    public static void MapSessionLogs(this RouteGroupBuilder routes)
    {
        var logs = routes.MapGroup("/plans/{planId:guid}/session-logs").WithTags("Session logs");
        logs.MapPost("/", Create).WithName("CreateSessionLog").Needs(Resource.SessionLogs, Act.Create).Creates<SessionLogDocument>().Answers<SessionLogDocument>().AnswersTag();
        logs.MapGet("/", List).WithName("ListSessionLogs").Needs(Resource.SessionLogs, Act.Read).Answers<Paged<SessionLogDocument>>();
        logs.MapGet("/{logId:guid}", Get).WithName("GetSessionLog").Needs(Resource.SessionLogs, Act.Read).Answers<SessionLogDocument>().TakesIfNoneMatch();
        logs.MapPut("/{logId:guid}", Replace).WithName("ReplaceSessionLog").Needs(Resource.SessionLogs, Act.Change).Changes<SessionLogDocument>();
    }

    /// <summary>Logs a session.</summary>
    /// <remarks>
    /// Counts in the decision of its week if it arrives by that week's noon, else in the next one. A stop sign acts at once. The same
    /// <c>externalId</c> again answers the first log; a second log for a session is refused.
    /// </remarks>
    internal static async Task<Outcome<SessionLogDocument>> Create(Guid planId, RequestBody<SessionLogRequest> body, StoredCall call)
    {
        if (!body.TryGet(out var request, out var problem)) return problem;
        var errors = new InputErrors();
        var log = SessionLogReader.Read(request, errors);
        if (!errors.IsEmpty) return new ProblemResult(ProblemKind.InvalidRequest, errors);
        return await call.ChangePlanAsync<SessionLogDocument>(planId, body.Digest, needsMatch: false, async (database, row, token) =>
        {
            var others = await database.SessionRecords.AsNoTracking()
                .Where(other => other.PlanId == planId && (other.SessionId == log.SessionId || (request.ExternalId != null && other.ExternalId == request.ExternalId))).ToListAsync(token);
            if (request.ExternalId is not null && others.Find(other => other.ExternalId == request.ExternalId) is { } first)
                return Outcome<SessionLogDocument>.Of(SessionLogDocument.Of(first), call.Language, EntityTags.Of(first.Version));
            if (others.Count > 0)
                return new ProblemResult(ProblemKind.Conflict, InputErrors.One("/sessionId", new("The session has a log already; replace that one.", "该次训练已有记录；请替换原记录。")));
            return await new LogSession(database, call, row).CreateAsync(request, log, token);
        });
    }

    /// <summary>Lists the logs of a plan, in the order in which they arrived.</summary>
    /// <param name="planId">The plan.</param>
    /// <param name="call">The call.</param>
    /// <param name="limit">Page size, 1 to 200; 50 where absent.</param>
    /// <param name="cursor">Where the page begins: <c>nextCursor</c> of the page before.</param>
    /// <param name="week">Only the sessions of this week.</param>
    internal static async Task<Outcome<Paged<SessionLogDocument>>> List(Guid planId, StoredCall call, string? limit, string? cursor, int? week)
    {
        var errors = new InputErrors();
        var size = Paging.ReadLimit(limit, errors);
        var after = Paging.ReadIdCursor(cursor, errors);
        if (!errors.IsEmpty) return new ProblemResult(ProblemKind.InvalidRequest, errors);
        return await call.ReadAsync<Paged<SessionLogDocument>>(async (database, token) =>
        {
            if (await database.Plans.AsNoTracking().OfClinic(call, planId, token) is null) return new ProblemResult(ProblemKind.NotFound);
            var found = database.SessionRecords.AsNoTracking().Where(record => record.ClinicId == call.ClinicId && record.PlanId == planId);
            if (week is { } wanted) found = found.Where(record => record.Week == wanted);
            if (after is { } last) found = found.Where(record => record.Id.CompareTo(last) > 0);
            var page = await found.OrderBy(record => record.Id).Take(size + 1).ToListAsync(token);
            return page.Select(SessionLogDocument.Of).ToList().AsPage(size, log => Paging.Cursor(log.Id), call);
        });
    }

    /// <summary>One log.</summary>
    internal static Task<Outcome<SessionLogDocument>> Get(Guid planId, Guid logId, StoredCall call) => call.ReadAsync<SessionLogDocument>(async (database, token) =>
    {
        if (await FindAsync(database.SessionRecords.AsNoTracking(), call, planId, logId, token) is not { } record) return new ProblemResult(ProblemKind.NotFound);
        var tag = EntityTags.Of(record.Version);
        return EntityTags.IsKnown(call.Request, tag)
            ? Outcome<SessionLogDocument>.NotChanged(tag, call.Language)
            : Outcome<SessionLogDocument>.Of(SessionLogDocument.Of(record), call.Language, tag);
    });

    /// <summary>Replaces a log, as long as its week has not been decided.</summary>
    internal static async Task<Outcome<SessionLogDocument>> Replace(Guid planId, Guid logId, RequestBody<SessionLogRequest> body, StoredCall call)
    {
        if (!body.TryGet(out var request, out var problem)) return problem;
        var errors = new InputErrors();
        var log = SessionLogReader.Read(request, errors);
        if (!errors.IsEmpty) return new ProblemResult(ProblemKind.InvalidRequest, errors);
        return await call.ChangePlanAsync<SessionLogDocument>(planId, body.Digest, needsMatch: false, async (database, row, token) =>
        {
            if (await FindAsync(database.SessionRecords, call, planId, logId, token) is not { } record) return new ProblemResult(ProblemKind.NotFound);
            if (EntityTags.Refuse(call.Request, record.Version) is { } refused) return refused;
            if (record.CountsInWeek < row.Week) return new ProblemResult(ProblemKind.AlreadyDecided);
            if (record.SessionId != log.SessionId)
                return new ProblemResult(ProblemKind.InvalidRequest, InputErrors.One("/sessionId", new("A log keeps its session.", "训练记录不能改为另一次训练。")));
            var taken = request.ExternalId is not null
                && await database.SessionRecords.AnyAsync(other => other.PlanId == planId && other.ExternalId == request.ExternalId && other.Id != logId, token);
            if (taken) return new ProblemResult(ProblemKind.Conflict, InputErrors.One("/externalId", new("Another log of this plan has this external id.", "本计划另一记录已使用该外部编号。")));
            return await new LogSession(database, call, row).ReplaceAsync(record, request, log, token);
        });
    }

    private static Task<SessionRecord?> FindAsync(IQueryable<SessionRecord> records, StoredCall call, Guid planId, Guid logId, CancellationToken token) =>
        records.SingleOrDefaultAsync(record => record.ClinicId == call.ClinicId && record.PlanId == planId && record.Id == logId, token);
}

/// <summary>A stored log.</summary>
/// <param name="Id">Id.</param>
/// <param name="PlanId">The plan.</param>
/// <param name="SessionId">The session.</param>
/// <param name="Modality">What the session trains.</param>
/// <param name="Week">The session's week.</param>
/// <param name="CountsInWeek">The week whose decision counts the log.</param>
/// <param name="PerformedOn">The patient's local date.</param>
/// <param name="Status">What became of it.</param>
/// <param name="DurationMinutes">Whole length, minutes.</param>
/// <param name="SessionRpe">Effort on CR10.</param>
/// <param name="Pain">Pain.</param>
/// <param name="AdverseEvents">What went wrong.</param>
/// <param name="TechniqueOk">Whether the technique was in order.</param>
/// <param name="Note">Free text.</param>
/// <param name="Sets">The sets.</param>
/// <param name="AverageHeartRateBpm">Mean heart rate, bpm.</param>
/// <param name="IntervalsCompleted">Work intervals finished.</param>
/// <param name="BoutsCompleted">Bouts finished.</param>
/// <param name="ExternalId">The caller's own id.</param>
/// <param name="ReceivedAt">When it arrived.</param>
internal sealed record SessionLogDocument(
    Guid Id, Guid PlanId, string SessionId, Modality Modality, int Week, int CountsInWeek, LocalDate PerformedOn, SessionStatus Status, int? DurationMinutes,
    decimal? SessionRpe, PainReport Pain, IReadOnlyList<EventDocument> AdverseEvents, bool? TechniqueOk, string? Note, IReadOnlyList<SetLog> Sets,
    int? AverageHeartRateBpm, int? IntervalsCompleted, int? BoutsCompleted, string? ExternalId, Instant ReceivedAt)
{
    public static SessionLogDocument Of(SessionRecord record) => new(
        record.Id, record.PlanId, record.SessionId, record.Modality, record.Week, record.CountsInWeek, record.PerformedOn, record.Status, record.DurationMinutes,
        record.SessionRpeTenths / 10m, new PainReport(record.PainBefore, record.PainDuring, record.PainNextMorning, record.NewMidlineSpinalPain),
        EventDocument.ListOf(record.AdverseEventsJson), record.TechniqueOk, record.Note, PlanJson.Read<IReadOnlyList<SetLog>>(record.SetsJson),
        record.AverageHeartRateBpm, record.IntervalsCompleted, record.BoutsCompleted, record.ExternalId, record.ReceivedAt);
}

/// <summary>Something that went wrong.</summary>
/// <param name="Code">What.</param>
internal sealed record EventDocument(AdverseEvent Code)
{
    public static IReadOnlyList<EventDocument> ListOf(string json) => [.. PlanJson.Read<IReadOnlyList<AdverseEvent>>(json).Select(code => new EventDocument(code))];
}
