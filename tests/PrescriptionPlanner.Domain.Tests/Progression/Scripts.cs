using CsCheck;
using PrescriptionPlanner.Domain.Exercises;
using PrescriptionPlanner.Domain.Periodization;
using PrescriptionPlanner.Domain.Progression;
using PrescriptionPlanner.Domain.Training;

namespace PrescriptionPlanner.Domain.Tests.Progression;

/// <summary>What is logged of one session, said relative to whatever is prescribed when it comes.</summary>
internal sealed record LogScript
{
    public bool Logged { get; init; } = true;

    public SessionStatus Status { get; init; } = SessionStatus.Completed;

    public decimal? EffortAbove { get; init; } = 0;

    public PainReport Pain { get; init; } = new(0, 0, 0, false);

    public bool? TechniqueOk { get; init; } = true;

    public IReadOnlyList<AdverseEvent> Events { get; init; } = [];

    /// <summary>Repetitions above the range; below nought, fewer than the fewest.</summary>
    public int Repetitions { get; init; }

    public int? ReserveAbove { get; init; } = 0;

    public bool HasSets { get; init; } = true;

    public SessionJudgement Judge(Session session)
    {
        var target = SessionTarget.Cr10(session);
        var log = new SessionLog
        {
            SessionId = session.Id,
            PerformedOn = session.Date,
            Status = Status,
            SessionRpe = EffortAbove is { } above ? target + above : null,
            Pain = Pain,
            TechniqueOk = TechniqueOk,
            AdverseEvents = Events,
            Sets = HasSets && session is ResistanceSession resistance
                ? [.. resistance.Resistance.Select(dose => new SetLog(dose.Exercise, dose.LoadKg, RepetitionsOf(dose), ReserveAbove is { } more ? Math.Max(0, dose.RepetitionsInReserve + more) : null))]
                : [],
        };
        return SessionJudgement.Of(session, log);
    }

    private int RepetitionsOf(ResistanceDose dose) => Repetitions < 0 ? dose.Repetitions.Minimum + Repetitions : dose.Repetitions.Maximum + Repetitions;
}

/// <summary>What is logged and observed in one week: a row of sessions for each modality, in the order of the track.</summary>
internal sealed record WeekScript(IReadOnlyList<IReadOnlyList<LogScript>> Modalities, IReadOnlyList<Observation> Observations)
{
    public static WeekScript Silent(ProgressionTrack track) => new([.. track.Modalities.Select(_ => new[] { new LogScript { Logged = false } })], []);

    /// <summary>The evidence of the week for a plan as it stands; <see langword="null"/> where nothing was logged or observed.</summary>
    public WeekEvidence? Play(ProgressionTrack track, ProgressionState state)
    {
        var planned = new Dictionary<Modality, int>();
        var judgements = new List<(SessionJudgement, bool)>();
        for (var index = 0; index < track.Modalities.Count; index++)
        {
            var modality = track.Modalities[index].Modality;
            if (state.For(modality).Step == 0) continue;
            planned[modality] = Modalities[index].Count;
            for (var number = 1; number <= Modalities[index].Count; number++)
                if (Modalities[index][number - 1] is { Logged: true } script) judgements.Add((script.Judge(Weeks.SessionOf(modality, number)), true));
        }

        return judgements.Count == 0 && Observations.Count == 0 ? null : WeekEvidence.Gather(planned, judgements, Observations);
    }
}

/// <summary>Random tracks and weeks.</summary>
internal static class Scripts
{
    public static readonly Gen<ProgressionTrack> Track =
        from weeks in Gen.Int[4, 16]
        from gate in Gen.Enum<ProgressionGate>()
        from approval in Gen.Enum<ProgressionApproval>()
        from modalities in Gen.Enum<Modality>().HashSet[1, 4]
        from ladders in Gen.Select(Gen.Int[1, 7].Array[6], Gen.Int[1, 2].Array[6], Gen.Int[0, 1].Array[6], Gen.Int[1, 7].Array[6], Gen.Int[1, 9].Array[6], Gen.Int[1, 3].Array[6])
        let steps = ladders.Item1
        let minimum = ladders.Item2
        let slower = ladders.Item3
        let starts = ladders.Item4
        let needsLogFrom = ladders.Item5
        let adaptation = ladders.Item6
        select new ProgressionTrack
        {
            FromWeek = 1,
            Weeks = weeks,
            StartDate = Weeks.Start,
            Settings = new ProgressionSettings(gate, approval),
            Modalities =
            [
                .. modalities.Order().Select((modality, index) => new ModalityTrack
                {
                    Modality = modality,
                    Steps = [.. Enumerable.Range(1, steps[index]).Select(step => new TrackStep(minimum[index], modality == Modality.Hiit || step >= needsLogFrom[index]))],
                    Planned = Climb.Plan(weeks, index == 0 ? 1 : Math.Min(weeks, starts[index]), [.. Enumerable.Repeat(minimum[index] + slower[index], steps[index])]),
                    AdaptationStep = Math.Min(steps[index], adaptation[index]),
                }),
            ],
        };

    private static readonly AdverseEvent[] AllEvents = Enum.GetValues<AdverseEvent>();

    private static readonly Gen<int?> Score = Gen.Frequency((1, Gen.Const((int?)null)), (4, Gen.Int[0, 3].Select(score => (int?)score)), (1, Gen.Int[0, 10].Select(score => (int?)score)));

    private static readonly Gen<PainReport> Pain =
        from before in Score
        from during in Score
        from morning in Score
        from spinal in Gen.Frequency((60, Gen.Const(false)), (1, Gen.Const(true)))
        select new PainReport(before, during, morning, spinal);

    private static readonly Gen<AdverseEvent[]> Events = Gen.Frequency((12, Gen.Const(Array.Empty<AdverseEvent>())), (1, Gen.Enum<AdverseEvent>().Array[1]));

    private static readonly Gen<LogScript> Perfect = Gen.Int[0, 3].Select(extra => new LogScript { Repetitions = extra });

    private static readonly Gen<LogScript> Any =
        from logged in Gen.Frequency((1, Gen.Const(false)), (5, Gen.Const(true)))
        from status in Gen.Enum<SessionStatus>()
        from effort in Gen.Frequency((1, Gen.Const((decimal?)null)), (6, Gen.Int[-4, 6].Select(half => (decimal?)(half * 0.5m))))
        from pain in Pain
        from technique in Gen.Frequency((1, Gen.Const((bool?)null)), (1, Gen.Const((bool?)false)), (6, Gen.Const((bool?)true)))
        from events in Events
        from sets in Gen.Select(Gen.Int[-2, 3], Gen.Int[-3, 2], Gen.Int[0, 5])
        select new LogScript
        {
            Logged = logged,
            Status = status,
            EffortAbove = effort,
            Pain = pain,
            TechniqueOk = technique,
            Events = events,
            Repetitions = sets.Item1,
            ReserveAbove = sets.Item3 == 0 ? null : sets.Item2,
            HasSets = sets.Item3 > 1,
        };

    private static readonly Gen<LogScript> Session = Gen.Frequency((12, Perfect), (1, Any));

    private static readonly Gen<Observation> Observed =
        from pain in Pain
        from events in Events
        select new Observation(Weeks.Start.PlusDays(3), pain, events);

    /// <summary>Mostly a good week, sometimes a silent, a missed or a mixed one.</summary>
    public static readonly Gen<WeekScript> Week = Gen.Frequency(
        (8, Of(Perfect, 0)), (6, Of(Session, 1)), (2, Of(Any, 1)), (1, Of(Gen.Const(new LogScript { Logged = false }), 0)),
        (1, Of(Gen.Const(new LogScript { Status = SessionStatus.Missed, EffortAbove = null, Pain = PainReport.Unknown, TechniqueOk = null, HasSets = false }), 0)));

    /// <summary>The ways in which a log can be worse; <see langword="null"/> where it cannot be in this respect.</summary>
    public static readonly IReadOnlyList<Func<LogScript, int, LogScript?>> Worsen =
    [
        (log, by) => log.Pain.During is { } pain && pain + by <= 10 ? log with { Pain = log.Pain with { During = pain + by } } : null,
        (log, by) => log.Pain.NextMorning is { } pain && pain + by <= 10 ? log with { Pain = log.Pain with { NextMorning = pain + by } } : null,
        (log, _) => log with { Pain = log.Pain with { NewMidlineSpinalPain = true } },
        (log, by) => log.EffortAbove is { } effort ? log with { EffortAbove = effort + by * 0.5m } : null,
        (log, by) => log.ReserveAbove is { } reserve ? log with { ReserveAbove = reserve - by } : null,
        (log, by) => log with { Repetitions = log.Repetitions - by },
        // What was not recorded of a session is asked only of one that was done, so that this compares recorded ones alone.
        (log, by) => IsRecorded(log) && (int)log.Status + by is var status && status <= (int)SessionStatus.Missed ? log with { Status = (SessionStatus)status } : null,
        (log, _) => log with { TechniqueOk = false },
        (log, by) => log with { Events = [.. log.Events, AllEvents[(by * 7 + log.Repetitions + 33) % AllEvents.Length]] },
        (log, _) => log.Logged ? null : new LogScript { Status = SessionStatus.Missed, EffortAbove = null, Pain = PainReport.Unknown, TechniqueOk = null, HasSets = false },
    ];

    private static bool IsRecorded(LogScript log) => log is { EffortAbove: not null, Pain.During: not null, TechniqueOk: not null };

    private static Gen<WeekScript> Of(Gen<LogScript> session, int observations) =>
        from sessions in session.List[1, 4].List[4]
        from observed in Gen.Frequency((8, Gen.Const(new List<Observation>())), (observations, Observed.List[1]))
        select new WeekScript(sessions, observed);
}
