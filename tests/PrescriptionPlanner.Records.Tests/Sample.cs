using NodaTime;
using PrescriptionPlanner.Domain.Exercises;
using PrescriptionPlanner.Domain.Progression;
using PrescriptionPlanner.Domain.Training;

namespace PrescriptionPlanner.Records.Tests;

/// <summary>Rows as the service writes them.</summary>
internal static class Sample
{
    /// <summary>A Monday.</summary>
    public static readonly LocalDate Start = new(2026, 10, 5);

    public static readonly Instant Made = Instant.FromUtc(2026, 10, 1, 8, 0) + Duration.FromNanoseconds(123_456_000);

    private static int _made;

    public static Guid NewId() => Guid.CreateVersion7(Made.ToDateTimeOffset().AddMilliseconds(Interlocked.Increment(ref _made)));

    public static Clinic Clinic() => new() { Id = NewId(), Name = "Bone and muscle", CreatedAt = Made };

    public static Patient Patient(Guid? clinicId = null, string? externalId = null, string zone = "Europe/Berlin") => new()
    {
        Id = NewId(),
        ClinicId = clinicId ?? Access.Clinic.SeededId,
        DisplayName = "患者 one",
        ExternalId = externalId,
        TimeZone = zone,
        Language = "zh-Hans",
        CareTeam = """["a","b"]""",
        CreatedAt = Made,
        UpdatedAt = Made,
    };

    public static Assessment Assessment(Patient patient) => new()
    {
        Id = NewId(),
        ClinicId = patient.ClinicId,
        PatientId = patient.Id,
        AssessedOn = new LocalDate(2026, 9, 30),
        ProfileJson = "{}",
        CreatedAt = Made,
    };

    public static ProgressionTrack Track(int weeks) => new()
    {
        StartDate = new LocalDate(2026, 10, 5),
        FromWeek = 1,
        Weeks = weeks,
        Settings = ProgressionSettings.Default,
        Modalities = [Modality(Domain.Exercises.Modality.Resistance, weeks), Modality(Domain.Exercises.Modality.Balance, weeks)],
    };

    public static ProgressionState State(int weeksStood = 1) => new()
    {
        Week = weeksStood,
        Status = PlanStatus.Active,
        Modalities = [.. new[] { Domain.Exercises.Modality.Resistance, Domain.Exercises.Modality.Balance }
            .Select(modality => new ModalityState { Modality = modality, Stood = [.. Enumerable.Repeat(1, weeksStood)] })],
    };

    public static Plan Plan(Patient patient, Assessment assessment, LocalDate? start = null, int weeks = 12)
    {
        var state = State();
        var zone = DateTimeZoneProviders.Tzdb[patient.TimeZone];
        return new Plan
        {
            Id = NewId(),
            ClinicId = patient.ClinicId,
            PatientId = patient.Id,
            AssessmentId = assessment.Id,
            StartDate = start ?? Start,
            Weeks = weeks,
            TimeZone = patient.TimeZone,
            NextDecisionOn = DecisionDue.On(start ?? Start, 1),
            NextDecisionAt = DecisionDue.At(start ?? Start, 1, zone),
            TrackJson = PlanJson.Write(Track(weeks)),
            StateJson = PlanJson.Write(state),
            PositionsJson = PlanJson.WritePositions(state),
            CreatedAt = Made,
            UpdatedAt = Made,
        };
    }

    public static PlanRevision Revision(Plan plan, string documentId = "d0c") => new()
    {
        PlanId = plan.Id,
        Revision = 1,
        ClinicId = plan.ClinicId,
        AssessmentId = plan.AssessmentId,
        OptionsJson = "{}",
        ContinuationJson = "{}",
        FromWeek = 1,
        EffectiveOn = plan.StartDate,
        ReckonedOn = plan.StartDate,
        Reason = "first",
        DocumentId = documentId,
        CreatedAt = Made,
    };

    public static Document Document(Guid clinicId, string id = "d0c", string language = "en") =>
        new() { ClinicId = clinicId, Id = id, Language = language, Schema = 1, Utf8 = "{}"u8.ToArray(), CreatedAt = Made };

    public static SessionRecord Session(Plan plan, string sessionId = "w01-resistance-1", string? externalId = null) => new()
    {
        Id = NewId(),
        ClinicId = plan.ClinicId,
        PlanId = plan.Id,
        SessionId = sessionId,
        Week = 1,
        CountsInWeek = 2,
        Modality = Domain.Exercises.Modality.WholeBodyVibration,
        PerformedOn = plan.StartDate,
        Status = SessionStatus.Partial,
        DurationMinutes = 38,
        SessionRpeTenths = 45,
        PainBefore = 1,
        PainDuring = 2,
        PainNextMorning = null,
        NewMidlineSpinalPain = true,
        TechniqueOk = false,
        AverageHeartRateBpm = 98,
        IntervalsCompleted = 3,
        BoutsCompleted = 4,
        AdverseEventsJson = PlanJson.Write<IReadOnlyList<AdverseEvent>>([AdverseEvent.ChestPain]),
        SetsJson = PlanJson.Write<IReadOnlyList<SetLog>>([new SetLog("legPress", 12.5m, 12, null)]),
        Note = "tired",
        ExternalId = externalId,
        JudgementJson = "{}",
        ReceivedAt = Made,
        UpdatedAt = Made,
    };

    public static ObservationRecord Observation(Plan plan, string? externalId = null) => new()
    {
        Id = NewId(),
        ClinicId = plan.ClinicId,
        PlanId = plan.Id,
        ObservedOn = plan.StartDate,
        CountsInWeek = 1,
        PainBefore = 0,
        PainDuring = 10,
        PainNextMorning = 5,
        NewMidlineSpinalPain = true,
        AdverseEventsJson = "[]",
        Note = "fell",
        ExternalId = externalId,
        ReceivedAt = Made,
    };

    public static WeekRecord Week(Plan plan, int week = 1) =>
        new() { PlanId = plan.Id, Week = week, ClinicId = plan.ClinicId, EvidenceJson = "{}" };

    public static DecisionRecord Decision(Plan plan, int week = 1) => new()
    {
        Id = NewId(),
        ClinicId = plan.ClinicId,
        PlanId = plan.Id,
        Week = week,
        DecidedAt = Made,
        By = DecisionRecord.BySchedule,
        AwaitsReview = true,
        ModalitiesJson = "[]",
        RaisesFlag = true,
    };

    public static ReviewRecord Review(Plan plan) => new()
    {
        Id = NewId(),
        ClinicId = plan.ClinicId,
        PlanId = plan.Id,
        Week = 1,
        Action = ReviewAction.Override,
        ModalitiesJson = "[]",
        Reason = "unwell",
        At = Made,
    };

    public static StatusChange Change(Plan plan) => new()
    {
        Id = NewId(),
        ClinicId = plan.ClinicId,
        PlanId = plan.Id,
        Status = PlanStatus.Paused,
        Reason = "away",
        At = Made,
    };

    public static StrengthReference Strength(Plan plan) => new()
    {
        Id = NewId(),
        ClinicId = plan.ClinicId,
        PlanId = plan.Id,
        Exercise = "legPress",
        OneRepMaxGrams = 82_500,
        Reason = "re-test",
        ValidFrom = plan.StartDate,
        CreatedAt = Made,
    };

    public static DueItem Due(Plan plan) => new()
    {
        PlanId = plan.Id,
        Code = "retestStrength",
        Week = 4,
        ClinicId = plan.ClinicId,
        DueOn = plan.StartDate.PlusWeeks(4),
        DueAt = DecisionDue.NoonOf(plan.StartDate.PlusWeeks(4), DateTimeZoneProviders.Tzdb[plan.TimeZone]),
        RemindedAt = Made,
        DoneAt = null,
    };

    public static AuditEvent Audit(Plan plan) => new()
    {
        ClinicId = plan.ClinicId,
        At = Made,
        Actor = "somebody",
        Action = "issue",
        SubjectKind = AuditEvent.PlanSubject,
        SubjectId = plan.Id,
        PatientId = plan.PatientId,
        Outcome = "done",
        DetailJson = "{}",
    };

    public static IdempotencyRecord Idempotency(Guid clinicId, Guid? patientId = null) => new()
    {
        ClinicId = clinicId,
        Caller = "key",
        Route = "POST /v1/patients",
        Key = "k" + patientId,
        PatientId = patientId,
        BodyHash = "00",
        Status = 201,
        Location = "/v1/patients/1",
        ETag = "\"1\"",
        Language = "en",
        Body = [0, 1, 255],
        CreatedAt = Made,
    };

    public static ProgressionRun Run(Guid clinicId) => new()
    {
        Id = NewId(),
        ClinicId = clinicId,
        RequestedAt = Made,
        StartedAt = Made,
        FinishedAt = null,
        Status = RunStatus.Running,
        Plans = 1,
        Decisions = 2,
        Failures = 3,
        DecidedJson = PlanJson.Write<IReadOnlyList<DecidedWeek>>([new DecidedWeek(NewId(), 1)]),
    };

    /// <summary>A patient's whole file: one row of every kind that a plan can have.</summary>
    public static IReadOnlyList<object> File(Guid clinicId, string documentId = "d0c")
    {
        var patient = Patient(clinicId);
        var assessment = Assessment(patient);
        var plan = Plan(patient, assessment);
        return
        [
            patient, assessment, plan, Revision(plan, documentId), Session(plan), Observation(plan), Week(plan), Decision(plan), Review(plan), Change(plan),
            Strength(plan), Due(plan), Audit(plan), Idempotency(clinicId, patient.Id),
        ];
    }

    private static ModalityTrack Modality(Modality modality, int weeks) => new()
    {
        Modality = modality,
        Steps = [new TrackStep(1, false), new TrackStep(2, true)],
        Planned = [.. Enumerable.Range(0, weeks).Select(week => week < 4 ? 1 : 2)],
        AdaptationStep = 1,
    };

    public static ApiKey Key(Guid clinicId) => new()
    {
        Id = Id(901),
        ClinicId = clinicId,
        VisibleId = "abcd2345",
        FamilyId = Id(901),
        Name = "app",
        SecretHash = new byte[32],
        Scopes = "plans:read review",
        OwnPatientsOnly = true,
        CreatedAt = Made,
        ExpiresAt = Made,
        RevokedAt = Made,
        LastUsedAt = Made,
        ReplacedById = Id(902),
    };

    public static Person Person(Guid clinicId) => new()
    {
        Id = Id(903),
        ClinicId = clinicId,
        DisplayName = "Ann",
        Role = Role.Physiotherapist,
        CreatedAt = Made,
        DeactivatedAt = Made,
        UserName = Access.Person.UserNameOf(clinicId, "ann@example.org"),
        NormalizedUserName = "ANN",
        LockoutEnd = Made.ToDateTimeOffset(),
        LockoutEnabled = true,
        AccessFailedCount = 2,
    };

    public static PersonToken Token() => new() { UserId = Id(903), LoginProvider = "provider", Name = "name", Value = "value" };

    public static AuditSeal Seal(Guid clinicId) => new() { ClinicId = clinicId, Sequence = 1, AuditEventId = 7, Hash = new byte[32] };

    private static Guid Id(int number) => new(number, 0, 0, new byte[8]);
}
