using System.ComponentModel.DataAnnotations;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace PrescriptionPlanner.Api.Features.Patients;

/// <summary>The patients of the clinic.</summary>
internal static class PatientsApi
{
    public static void MapPatients(this RouteGroupBuilder routes)
    {
        var patients = routes.MapGroup("/patients").WithTags("Patients");
        patients.MapPost("/", Create).WithName("CreatePatient").Needs(Resource.Patients, Act.Create).Creates<PatientDocument>().AnswersTag();
        patients.MapGet("/", List).WithName("ListPatients").Needs(Resource.Patients, Act.Read).Answers<Paged<PatientDocument>>();
        patients.MapGet("/{patientId:guid}", Get).WithName("GetPatient").Needs(Resource.Patients, Act.Read).Answers<PatientDocument>().TakesIfNoneMatch();
        patients.MapPut("/{patientId:guid}", Replace).WithName("ReplacePatient").Needs(Resource.Patients, Act.Change).Changes<PatientDocument>();
        patients.MapDelete("/{patientId:guid}", Erase).WithName("ErasePatient").Needs(Resource.Patients, Act.Erase).AnswersNothing().NeedsIfMatch();
        patients.MapGet("/{patientId:guid}/export", Export).WithName("ExportPatient").Needs(Resource.Patients, Act.Export).Answers<PatientExport>();
    }

    /// <summary>Registers a patient.</summary>
    internal static async Task<Outcome<PatientDocument>> Create(RequestBody<PatientRequest> body, StoredCall call)
    {
        if (!body.TryGet(out var request, out var problem)) return problem;
        var errors = new InputErrors();
        PatientReader.Check(request, errors);
        if (!errors.IsEmpty) return new ProblemResult(ProblemKind.InvalidRequest, errors);
        return await call.WriteAsync<PatientDocument>(body.Digest, async (database, token) =>
        {
            var now = call.Now;
            var patient = new Patient
            {
                Id = call.NextId(),
                ClinicId = call.ClinicId,
                KeyFamilyId = call.Caller.KeyFamilyId,
                DisplayName = "",
                TimeZone = "",
                Language = "",
                CareTeam = "",
                Version = 1,
                CreatedAt = now,
                UpdatedAt = now,
            };
            PatientReader.Copy(request, patient);
            if (await IsTakenAsync(database, patient, token)) return Taken();
            database.Patients.Add(patient);
            database.AuditEvents.Add(call.Audit("patientCreated", "patient", patient.Id, patient.Id));
            await database.SaveChangesAsync(token);
            return Outcome<PatientDocument>.Created(PatientDocument.Of(patient), call.Language, EntityTags.Of(patient.Version), $"/v1/patients/{patient.Id}");
        });
    }

    /// <summary>Lists the patients, in the order in which they were registered.</summary>
    /// <param name="call">The call.</param>
    /// <param name="limit">Page size, 1 to 200; 50 where absent.</param>
    /// <param name="cursor">Where the page begins: <c>nextCursor</c> of the page before.</param>
    /// <param name="externalId">Only the patient with this external id.</param>
    internal static async Task<Outcome<Paged<PatientDocument>>> List(StoredCall call, string? limit, string? cursor, string? externalId)
    {
        var errors = new InputErrors();
        var size = Paging.ReadLimit(limit, errors);
        var after = Paging.ReadIdCursor(cursor, errors);
        PatientReader.CheckExternalId(externalId, errors);
        if (!errors.IsEmpty) return new ProblemResult(ProblemKind.InvalidRequest, errors);
        return await call.ReadAsync<Paged<PatientDocument>>(async (database, token) =>
        {
            var found = database.Patients.AsNoTracking().Where(patient => patient.ClinicId == call.ClinicId);
            if (externalId is not null) found = found.Where(patient => patient.ExternalId == externalId);
            if (after is { } last) found = found.Where(patient => patient.Id.CompareTo(last) > 0);
            var page = await found.OrderBy(patient => patient.Id).Take(size + 1).ToListAsync(token);
            foreach (var patient in page.Take(size)) call.Concerns(patient.Id);
            return page.Select(PatientDocument.Of).ToList().AsPage(size, patient => Paging.Cursor(patient.Id), call);
        });
    }

    /// <summary>One patient.</summary>
    internal static Task<Outcome<PatientDocument>> Get(Guid patientId, StoredCall call) => call.ReadAsync<PatientDocument>(async (database, token) =>
    {
        if (await database.Patients.AsNoTracking().OfClinic(call, patientId, token) is not { } patient) return new ProblemResult(ProblemKind.NotFound);
        var tag = EntityTags.Of(patient.Version);
        return EntityTags.IsKnown(call.Request, tag)
            ? Outcome<PatientDocument>.NotChanged(tag, call.Language)
            : Outcome<PatientDocument>.Of(PatientDocument.Of(patient), call.Language, tag);
    });

    /// <summary>Replaces what is known of a patient. A move to another time zone moves the next decisions of the running plans.</summary>
    internal static async Task<Outcome<PatientDocument>> Replace(Guid patientId, RequestBody<PatientRequest> body, StoredCall call)
    {
        if (!body.TryGet(out var request, out var problem)) return problem;
        var errors = new InputErrors();
        PatientReader.Check(request, errors);
        if (!errors.IsEmpty) return new ProblemResult(ProblemKind.InvalidRequest, errors);
        return await call.WriteAsync<PatientDocument>(body.Digest, async (database, token) =>
        {
            if (await database.Patients.OfClinic(call, patientId, token) is not { } patient) return new ProblemResult(ProblemKind.NotFound);
            if (EntityTags.Refuse(call.Request, patient.Version) is { } refused) return refused;
            var moves = patient.TimeZone != request.TimeZone;
            PatientReader.Copy(request, patient);
            patient.Version++;
            patient.UpdatedAt = call.Now;
            if (await IsTakenAsync(database, patient, token)) return Taken();
            if (moves) await PatientMoves.ToNewZoneAsync(database, patient, call.Now, token);
            database.AuditEvents.Add(call.Audit("patientChanged", "patient", patient.Id, patient.Id));
            await database.SaveChangesAsync(token);
            return Outcome<PatientDocument>.Of(PatientDocument.Of(patient), call.Language, EntityTags.Of(patient.Version));
        });
    }

    /// <summary>Erases a patient with everything that is kept of them. The audit trail keeps a pseudonym: the id, which now leads nowhere.</summary>
    internal static Task<Outcome<PatientDocument>> Erase(Guid patientId, StoredCall call) => call.WriteAsync<PatientDocument>(null, async (database, token) =>
    {
        if (await database.Patients.AsNoTracking().OfClinic(call, patientId, token) is not { } patient) return new ProblemResult(ProblemKind.NotFound);
        if (EntityTags.Refuse(call.Request, patient.Version) is { } refused) return refused;
        await PatientErasure.ForgetAnswersAsync(database, call, patientId, token);
        await database.ErasePatientAsync(call.ClinicId, patientId, token);
        database.AuditEvents.Add(call.Audit("patientErased", "patient", patientId, patientId));
        await database.SaveChangesAsync(token);
        return Outcome<PatientDocument>.Nothing();
    });

    /// <summary>Everything that is kept of one patient, in one document.</summary>
    internal static Task<Outcome<PatientExport>> Export(Guid patientId, StoredCall call) => call.ReadAsync<PatientExport>(async (database, token) =>
        await PatientExport.ReadAsync(database, call, patientId, token) is { } export
            ? Outcome<PatientExport>.Of(export, call.Language)
            : new ProblemResult(ProblemKind.NotFound));

    // Also by a patient whom the caller does not see: the clinic's own records know one patient by it.
    private static Task<bool> IsTakenAsync(PlannerDbContext database, Patient patient, CancellationToken token) => patient.ExternalId is null
        ? Task.FromResult(false)
        : database.Patients.IgnoreQueryFilters([PlannerDbContext.PatientFilter]).AnyAsync(other => other.ClinicId == patient.ClinicId && other.ExternalId == patient.ExternalId && other.Id != patient.Id, token);

    private static ProblemResult Taken() => new(ProblemKind.Conflict, InputErrors.One("/externalId",
        new("Another patient of this clinic has this external id.", "本机构另一患者已使用该外部编号。")));

    /// <summary>A patient as a clinic names them.</summary>
    internal sealed record PatientRequest
    {
        /// <summary>Name that the clinic goes by, 1 to 200 characters.</summary>
        [Required] public string? DisplayName { get; init; }

        /// <summary>The caller's own id, unique within the clinic, up to 100 characters.</summary>
        public string? ExternalId { get; init; }

        /// <summary>IANA time zone that weeks and decisions are reckoned in.</summary>
        [Required] public string? TimeZone { get; init; }

        /// <summary>Language of what the patient reads: <c>en</c> or <c>zh-Hans</c>.</summary>
        [Required] public string? Language { get; init; }

        /// <summary>Who looks after the patient, up to 50 names.</summary>
        public IReadOnlyList<string>? CareTeam { get; init; }
    }
}

/// <summary>A patient.</summary>
internal sealed record PatientDocument(
    Guid Id, string DisplayName, string? ExternalId, string TimeZone, string Language, IReadOnlyList<string> CareTeam, Instant CreatedAt, Instant UpdatedAt)
{
    public static PatientDocument Of(Patient patient) => new(
        patient.Id, patient.DisplayName, patient.ExternalId, patient.TimeZone, patient.Language, PatientReader.ReadTeam(patient.CareTeam), patient.CreatedAt, patient.UpdatedAt);
}
