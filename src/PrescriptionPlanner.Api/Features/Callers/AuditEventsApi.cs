using System.Globalization;
using Microsoft.EntityFrameworkCore;
using NodaTime;
using NodaTime.Text;

namespace PrescriptionPlanner.Api.Features.Callers;

/// <summary>Who did what to whose record, when, from where, with which outcome.</summary>
internal static class AuditEventsApi
{
    private const int LongestAction = 100;

    public static void MapAuditEvents(this RouteGroupBuilder routes)
    {
        var events = routes.MapGroup("/audit-events").WithTags("Audit");
        events.MapGet("/", List).WithName("ListAuditEvents").Needs(Resource.AuditEvents, Act.Read).Answers<Paged<AuditEventDocument>>();
        events.MapGet("/verification", Verify).WithName("VerifyAuditEvents").Needs(Resource.AuditEvents, Act.Read).Answers<AuditVerificationDocument>();
    }

    /// <summary>Lists the clinic's audit trail, in the order in which it was written.</summary>
    /// <param name="call">The call.</param>
    /// <param name="trail">The trail.</param>
    /// <param name="limit">Page size, 1 to 200; 50 where absent.</param>
    /// <param name="cursor">Where the page begins: <c>nextCursor</c> of the page before.</param>
    /// <param name="patient">Only what concerns this patient.</param>
    /// <param name="action">Only this action, such as <c>planIssued</c> or <c>plans.read</c>.</param>
    /// <param name="from">Only from this instant on.</param>
    /// <param name="to">Only before this instant.</param>
    internal static async Task<Outcome<Paged<AuditEventDocument>>> List(
        StoredCall call, AuditTrail trail, string? limit, string? cursor, string? patient, string? action, string? from, string? to)
    {
        var errors = new InputErrors();
        var size = Paging.ReadLimit(limit, errors);
        var after = 0L;
        if (Paging.ReadCursor(cursor, errors) is { } text && !long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out after)) Paging.Refuse(errors);
        errors.CheckText("/action", action, LongestAction, required: false);
        var (since, until) = (ReadInstant("/from", from, errors), ReadInstant("/to", to, errors));
        Guid? patientId = null;
        if (patient is not null)
        {
            if (Guid.TryParse(patient, out var id)) patientId = id;
            else errors.Add("/patient", "Expects an id.", "应为编号。");
        }

        if (!errors.IsEmpty) return new ProblemResult(ProblemKind.InvalidRequest, errors);
        await trail.WrittenAsync(call.Aborted);
        return await call.ReadAsync<Paged<AuditEventDocument>>(async (database, token) =>
        {
            var found = database.AuditEvents.Where(row => row.ClinicId == call.ClinicId && row.Id > after);
            if (patientId is { } concerned) found = found.Where(row => row.PatientId == concerned);
            if (action is not null) found = found.Where(row => row.Action == action);
            if (since is { } first) found = found.Where(row => row.At >= first);
            if (until is { } end) found = found.Where(row => row.At < end);
            var page = await found.OrderBy(row => row.Id).Take(size + 1).ToListAsync(token);
            return page.Select(AuditEventDocument.Of).ToList().AsPage(size, row => Paging.Cursor(row.Id.ToString(CultureInfo.InvariantCulture)), call);
        });
    }

    /// <summary>Checks the clinic's audit trail against the chain of digests over it.</summary>
    /// <remarks>What was written in the last minute may not be sealed yet.</remarks>
    /// <param name="call">The call.</param>
    /// <param name="chain">The chain.</param>
    /// <param name="head">
    /// The <c>head</c> of an earlier answer, noted elsewhere: where the chain no longer leads through it, its end was cut off.
    /// </param>
    internal static async Task<Outcome<AuditVerificationDocument>> Verify(StoredCall call, AuditChain chain, string? head)
    {
        byte[]? noted = null;
        if (head is not null && !AuditVerification.TryReadHead(head, out noted))
            return new ProblemResult(ProblemKind.InvalidRequest, InputErrors.One("/head", new("Expects the head of an earlier answer: 64 hexadecimal digits.", "应为先前应答中的head：64位十六进制数。")));
        return Outcome<AuditVerificationDocument>.Of(AuditVerificationDocument.Of(await chain.VerifyAsync(call.ClinicId, noted, call.Aborted)), call.Language);
    }

    private static Instant? ReadInstant(string pointer, string? text, InputErrors errors)
    {
        if (text is null) return null;
        if (InstantPattern.ExtendedIso.Parse(text) is { Success: true } instant) return instant.Value;
        errors.Add(pointer, "Expects an instant in UTC, such as 2027-03-08T12:00:00Z.", "应为UTC时刻，例如2027-03-08T12:00:00Z。");
        return null;
    }
}

/// <summary>Something that was done.</summary>
/// <param name="Id">Its number.</param>
/// <param name="At">When.</param>
/// <param name="Actor">Who.</param>
/// <param name="Action">What.</param>
/// <param name="SubjectKind">The kind of thing that it was done to.</param>
/// <param name="SubjectId">The thing.</param>
/// <param name="PatientId">Whose record, as a pseudonym.</param>
/// <param name="Outcome">What came of it.</param>
/// <param name="Address">The network address that it came from.</param>
internal sealed record AuditEventDocument(
    long Id, Instant At, string Actor, string Action, string SubjectKind, Guid? SubjectId, Guid? PatientId, string Outcome, string? Address)
{
    public static AuditEventDocument Of(AuditEvent row) => new(
        row.Id, row.At, row.Actor, row.Action, row.SubjectKind, row.SubjectId, row.PatientId, row.Outcome, row.Address);
}

/// <summary>What a check of the audit trail found.</summary>
/// <param name="Intact">Whether every sealed event is as it was sealed.</param>
/// <param name="Sealed">Events that fit, up to the first break.</param>
/// <param name="Unsealed">Events that are not sealed yet.</param>
/// <param name="Break">What is wrong at the first place where something is.</param>
/// <param name="AtSequence">The place in the chain.</param>
/// <param name="AtEvent">The event.</param>
/// <param name="Head">The last digest, hexadecimal.</param>
internal sealed record AuditVerificationDocument(bool Intact, long Sealed, long Unsealed, AuditBreak? Break, long? AtSequence, long? AtEvent, string Head)
{
    public static AuditVerificationDocument Of(AuditVerification found) => new(
        found.Break is null, found.Sealed, found.Unsealed, found.Break, found.AtSequence, found.AtEvent, found.Head);
}
