using System.Text.Json;
using NodaTime;
using PrescriptionPlanner.Domain.Prescriptions;
using PrescriptionPlanner.Domain.Progression;
using PrescriptionPlanner.Domain.Screening;
using PrescriptionPlanner.Domain.Training;

namespace PrescriptionPlanner.Api.Tests.Faults;

/// <summary>
/// The rows of a plan as the service issues it from the robust example: all six modalities, 24 weeks. Computed once; plans made of it differ by their
/// ids alone and share one document.
/// </summary>
internal sealed class ModelPlan
{
    private const string TimeZone = "UTC";

    private readonly LocalDate _start;
    private readonly Instant _made;
    private readonly string _profileJson;
    private readonly string _optionsJson;
    private readonly string _programmeJson;
    private readonly string _screenedJson;
    private readonly ProgressionTrack _track;
    private readonly ProgressionState _state;
    private readonly string _trackJson;
    private readonly string _stateJson;
    private readonly string _positionsJson;

    private ModelPlan(LocalDate start)
    {
        var example = RequestExamples.All.Single(one => one.Name.StartsWith("robust", StringComparison.Ordinal)).Utf8;
        var request = JsonSerializer.Deserialize<PlanRequest>(example, PlannerJson.Reading)!;
        var given = request.Options! with { StartDate = start, TimeZone = TimeZone };
        var errors = new InputErrors();
        var options = OptionsReader.Stored.ReadPlan(given, errors);
        var profile = ProfileReader.Read(request.Profile, start, Purpose.Plan, errors);
        if (!errors.IsEmpty || profile is null) throw new InvalidOperationException("The example is no longer readable.");
        _start = start;
        _made = start.AtStartOfDayInZone(DateTimeZone.Utc).ToInstant();
        _profileJson = StoredRequests.Write(request.Profile!);
        _optionsJson = StoredRequests.Write(given);
        var (document, programme) = Prescriber.Issue(profile, options, null, start);
        Prescription = document;
        _programmeJson = PlanJson.Write(programme!.Keep());
        _screenedJson = PlanJson.Write(new ScreenedPatient(WrittenWeek.PresentFormat, profile, options, KeptClearance.Of(document.Screening), start));
        _track = ProgressionTrack.Of(Prescription.Exercise!, options.Progression);
        _state = ProgressionState.Start(_track, Revising.TestedMaxima(profile));
        (_trackJson, _stateJson, _positionsJson) = (PlanJson.Write(_track), PlanJson.Write(_state), PlanJson.WritePositions(_state));
        EvidenceJson = PlanJson.Write(Evidence(Prescription.Exercise!.Calendar[0]));
    }

    /// <summary>The document that the plans share.</summary>
    public Prescription Prescription { get; }

    /// <summary>Every session, as it was issued.</summary>
    public IEnumerable<Session> Sessions => Prescription.Exercise!.Calendar.SelectMany(week => week.Sessions);

    /// <summary>What the logs of week 1 say where each session was done as prescribed.</summary>
    public string EvidenceJson { get; }

    public static ModelPlan StartingOn(LocalDate start) => new(start);

    public Patient Patient(Guid id) => new()
    {
        Id = id,
        ClinicId = Clinic.SeededId,
        DisplayName = "Model",
        TimeZone = TimeZone,
        Language = "en",
        CreatedAt = _made,
        UpdatedAt = _made,
    };

    public Assessment Assessment(Patient patient, Guid id) => new()
    {
        Id = id,
        ClinicId = patient.ClinicId,
        PatientId = patient.Id,
        AssessedOn = _start,
        ProfileJson = _profileJson,
        CreatedAt = _made,
    };

    public Plan Plan(Assessment assessment, Guid id)
    {
        var plan = new Plan
        {
            Id = id,
            ClinicId = assessment.ClinicId,
            PatientId = assessment.PatientId,
            AssessmentId = assessment.Id,
            StartDate = _start,
            Weeks = _track.Weeks,
            TimeZone = TimeZone,
            TrackJson = _trackJson,
            StateJson = _stateJson,
            PositionsJson = _positionsJson,
            Week = _state.Week,
            CreatedAt = _made,
            UpdatedAt = _made,
        };
        plan.PutNextDecision();
        return plan;
    }

    public PlanRevision Revision(Plan plan, string documentId) => new()
    {
        PlanId = plan.Id,
        Revision = 1,
        ClinicId = plan.ClinicId,
        AssessmentId = plan.AssessmentId,
        OptionsJson = _optionsJson,
        RulesetVersion = Prescription.RulesetVersion,
        ProgrammeJson = _programmeJson,
        ScreenedJson = _screenedJson,
        FromWeek = 1,
        EffectiveOn = _start,
        ReckonedOn = _start,
        DocumentId = documentId,
        CreatedAt = _made,
    };

    /// <summary>A log of each session of the first weeks, done as prescribed.</summary>
    public IEnumerable<SessionRecord> Logs(Plan plan, int weeks) => Prescription.Exercise!.Calendar.Take(weeks)
        .SelectMany(week => week.Sessions, (week, session) => (week.Week, Session: session, Log: AsPrescribed(session)))
        .Select(one => new SessionRecord
        {
            Id = Guid.CreateVersion7(),
            ClinicId = plan.ClinicId,
            PlanId = plan.Id,
            SessionId = one.Session.Id,
            Week = one.Week,
            CountsInWeek = one.Week,
            Modality = one.Session.Trains,
            PerformedOn = one.Session.Date,
            Status = one.Log.Status,
            DurationMinutes = one.Log.DurationMinutes,
            SessionRpeTenths = (int?)(one.Log.SessionRpe * 10),
            PainBefore = one.Log.Pain.Before,
            PainDuring = one.Log.Pain.During,
            PainNextMorning = one.Log.Pain.NextMorning,
            TechniqueOk = one.Log.TechniqueOk,
            SetsJson = PlanJson.Write(one.Log.Sets),
            JudgementJson = PlanJson.Write(SessionJudgement.Of(one.Session, one.Log)),
            ReceivedAt = _made,
            UpdatedAt = _made,
        });

    /// <summary>The state after so many weeks of which nothing is known, by the domain alone.</summary>
    public ProgressionState AfterUnloggedWeeks(int weeks)
    {
        var state = _state;
        for (var week = 0; week < weeks; week++) state = ProgressionPolicy.Decide(_track, state, null).After;
        return state;
    }

    private static WeekEvidence Evidence(CalendarWeek week) => WeekEvidence.Gather(
        week.Sessions.GroupBy(session => session.Trains).ToDictionary(group => group.Key, group => group.Count()),
        week.Sessions.Select(session => (SessionJudgement.Of(session, AsPrescribed(session)), true)),
        []);

    private static SessionLog AsPrescribed(Session session) => new()
    {
        SessionId = session.Id,
        PerformedOn = session.Date,
        Status = SessionStatus.Completed,
        DurationMinutes = session.DurationMinutes,
        SessionRpe = SessionTarget.Cr10(session),
        Pain = new PainReport(1, 1, 1, false),
        TechniqueOk = true,
        Sets = session is ResistanceSession resistance
            ? [.. resistance.Resistance.SelectMany(dose => Enumerable.Repeat(new SetLog(dose.Exercise, dose.LoadKg, dose.Repetitions.Minimum, dose.RepetitionsInReserve), dose.Sets))]
            : [],
    };
}
