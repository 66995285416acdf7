using System.Text.Json;
using System.Text.Json.Serialization;
using NodaTime;
using NodaTime.Text;
using PrescriptionPlanner.Domain.Evidence;
using PrescriptionPlanner.Domain.Exercises;
using PrescriptionPlanner.Domain.Periodization;
using PrescriptionPlanner.Domain.Progression;
using PrescriptionPlanner.Domain.Quantities;
using PrescriptionPlanner.Domain.Training;

namespace PrescriptionPlanner.Domain.Tests.Progression;

/// <summary>Small made-up tracks, sessions and logs to decide weeks of.</summary>
internal static class Weeks
{
    public static readonly LocalDate Start = new(2026, 11, 30);
    public const int Programme = 24;

    private static readonly JsonSerializerOptions Json = new() { Converters = { new IsoDates(), new JsonStringEnumConverter() } };

    /// <summary>A track that climbs a step in every week that is no deload.</summary>
    public static ProgressionTrack Track(params ModalityTrack[] modalities) => new()
    {
        FromWeek = 1,
        Weeks = Programme,
        StartDate = Start,
        Settings = ProgressionSettings.Default,
        Modalities = modalities,
    };

    public static ModalityTrack Ladder(Modality modality, int from = 1, int steps = 12, int minimumWeeks = 1, int needsLogFrom = int.MaxValue, int adaptation = 2) => new()
    {
        Modality = modality,
        Steps = [.. Enumerable.Range(1, steps).Select(step => new TrackStep(minimumWeeks, step >= needsLogFrom))],
        Planned = Climb.Plan(Programme, from, [.. Enumerable.Repeat(minimumWeeks, steps)]),
        AdaptationStep = adaptation,
    };

    public static ProgressionTrack By(this ProgressionTrack track, ProgressionGate gate, ProgressionApproval approval = ProgressionApproval.Automatic) =>
        track with { Settings = new ProgressionSettings(gate, approval) };

    /// <summary>A plan that has stood on a step in every week so far.</summary>
    public static ProgressionState Standing(ProgressionTrack track, int week, int step, int weeksOnStep = 1) => ProgressionState.Start(track) with
    {
        Week = week,
        Modalities =
        [
            .. track.Modalities.Select(own => new ModalityState { Modality = own.Modality, Stood = [.. Enumerable.Repeat(step, week)], WeeksOnStep = weeksOnStep }),
        ],
    };

    public static Session SessionOf(Modality modality, int number = 1, params string[] modifiedBy)
    {
        var id = $"w01-{modality}-{number}";
        RuleId[] rules = [.. modifiedBy.Select(rule => new RuleId(rule))];
        return modality switch
        {
            Modality.Resistance => new ResistanceSession
            {
                Id = id,
                Date = Start,
                Step = 1,
                DurationMinutes = 40,
                WarmUpMinutes = 5,
                CoolDownMinutes = 3,
                ModifiedBy = rules,
                Resistance = [Dose("legPress", 50m), Dose("chestPress", 20m)],
            },
            Modality.Balance => new BalanceSession
            {
                Id = id,
                Date = Start,
                Step = 1,
                DurationMinutes = 15,
                WarmUpMinutes = 0,
                CoolDownMinutes = 0,
                ModifiedBy = rules,
                Balance = [],
            },
            Modality.Aerobic => new AerobicSession
            {
                Id = id,
                Date = Start,
                Step = 1,
                DurationMinutes = 30,
                WarmUpMinutes = 5,
                CoolDownMinutes = 5,
                ModifiedBy = rules,
                Aerobic = new AerobicDose("walking", 1, 20, 40, null, Effort.Borg(12)),
            },
            Modality.Impact => new ImpactSession
            {
                Id = id,
                Date = Start,
                Step = 1,
                DurationMinutes = 10,
                WarmUpMinutes = 3,
                CoolDownMinutes = 0,
                ModifiedBy = rules,
                Impact = [],
            },
            Modality.Hiit => new HiitSession
            {
                Id = id,
                Date = Start,
                Step = 1,
                DurationMinutes = 25,
                WarmUpMinutes = 5,
                CoolDownMinutes = 5,
                ModifiedBy = rules,
                Hiit = new HiitDose("cycling", 5, 60, 90, 70, null, Effort.Borg(14)),
            },
            Modality.WholeBodyVibration => new VibrationSession
            {
                Id = id,
                Date = Start,
                Step = 1,
                DurationMinutes = 15,
                WarmUpMinutes = 0,
                CoolDownMinutes = 0,
                ModifiedBy = rules,
                Vibration = new VibrationDose(VibrationType.Synchronous, 20, 1, 0.8m, 5, 60, 60, "halfSquat", 30, 0.1m),
            },
        };
    }

    public static ResistanceDose Dose(string exercise, decimal? kilograms, Velocity velocity = Velocity.Controlled, int reserve = 3) => new(
        exercise, LoadBasis.OneRepMax, 60, kilograms, 2, new RepetitionRange(8, 10), reserve, Effort.FromReserve(reserve), velocity, 90);

    /// <summary>A log of a session done exactly as prescribed.</summary>
    public static SessionLog Perfect(Session session, int extraRepetitions = 0) => new()
    {
        SessionId = session.Id,
        PerformedOn = session.Date,
        Status = SessionStatus.Completed,
        SessionRpe = SessionTarget.Cr10(session),
        Pain = new PainReport(0, 0, 0, false),
        TechniqueOk = true,
        Sets = session is ResistanceSession resistance
            ?
            [
                .. resistance.Resistance.SelectMany(dose => Enumerable.Repeat(
                    new SetLog(dose.Exercise, dose.LoadKg, dose.Repetitions.Maximum + extraRepetitions, dose.RepetitionsInReserve), dose.Sets)),
            ]
            : [],
    };

    public static SessionJudgement Judge(Session session, Func<SessionLog, SessionLog>? change = null) =>
        SessionJudgement.Of(session, change is null ? Perfect(session) : change(Perfect(session)));

    /// <summary>A week with so many sessions of each modality, all as prescribed unless changed.</summary>
    public static WeekEvidence Week(IReadOnlyList<Modality> modalities, int sessions = 2, Func<SessionLog, SessionLog>? changeFirst = null, params Observation[] observations) =>
        WeekEvidence.Gather(
            modalities.ToDictionary(modality => modality, _ => sessions),
            modalities.SelectMany(modality => Enumerable.Range(1, sessions).Select(number =>
                (Judge(SessionOf(modality, number), number == 1 ? changeFirst : null), true))),
            observations);

    public static WeekEvidence Week(Modality modality, int sessions = 2, Func<SessionLog, SessionLog>? changeFirst = null, params Observation[] observations) =>
        Week([modality], sessions, changeFirst, observations);

    /// <summary>A week of which every session was missed.</summary>
    public static WeekEvidence Missed(params Modality[] modalities) => WeekEvidence.Gather(
        modalities.ToDictionary(modality => modality, _ => 2),
        modalities.SelectMany(modality => Enumerable.Range(1, 2).Select(number => (SessionJudgement.Of(SessionOf(modality, number), new SessionLog
        {
            SessionId = $"w01-{modality}-{number}",
            PerformedOn = Start,
            Status = SessionStatus.Missed,
        }), true))),
        []);

    public static Observation Seen(params AdverseEvent[] events) => new(Start.PlusDays(2), PainReport.Unknown, events);

    public static StepDecision For(this WeekDecision decision, Modality modality) => decision.Modalities.Single(own => own.Modality == modality);

    public static ModalityState For(this ProgressionState state, Modality modality) => state.Modalities.Single(own => own.Modality == modality);

    public static string Written<T>(T value) => JsonSerializer.Serialize(value, Json);

    public static T Read<T>(string json) => JsonSerializer.Deserialize<T>(json, Json)!;

    private sealed class IsoDates : JsonConverter<LocalDate>
    {
        public override LocalDate Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => LocalDatePattern.Iso.Parse(reader.GetString()!).Value;

        public override void Write(Utf8JsonWriter writer, LocalDate value, JsonSerializerOptions options) => writer.WriteStringValue(LocalDatePattern.Iso.Format(value));
    }
}
