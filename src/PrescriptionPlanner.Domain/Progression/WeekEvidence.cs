using NodaTime;
using PrescriptionPlanner.Domain.Exercises;
using PrescriptionPlanner.Domain.Training;

namespace PrescriptionPlanner.Domain.Progression;

/// <summary>
/// All that a week's logs and observations say, gathered when they arrive: the decision reads this and never the logs. Sums and the worst of each
/// kind alone, no words of anybody.
/// </summary>
public sealed record WeekEvidence
{
    /// <summary>Nothing was planned, logged or observed.</summary>
    public static WeekEvidence Nothing { get; } = new();

    /// <summary>Each modality that was planned or logged, in order of importance.</summary>
    public IReadOnlyList<ModalityEvidence> Modalities { get; init; } = [];

    /// <summary>Every event, once for each day and modality.</summary>
    public IReadOnlyList<EventReport> Events { get; init; } = [];

    /// <summary>Days of a fall or near fall with pain above its level before.</summary>
    public IReadOnlyList<LocalDate> PainfulFalls { get; init; } = [];

    /// <summary>Logs and observations that report dizziness.</summary>
    public int DizzinessReports { get; init; }

    /// <summary>The worst of what pain outside sessions says.</summary>
    public PainVerdict ObservedPain { get; init; }

    /// <summary>Worst pain in an observation, 0 to 10.</summary>
    public int? ObservedPainDuring { get; init; }

    /// <summary>Worst pain of a next morning in an observation, 0 to 10.</summary>
    public int? ObservedPainNextMorning { get; init; }

    /// <summary>What was said about a modality; an empty row where nothing was.</summary>
    public ModalityEvidence Of(Modality modality) => Find(modality) ?? new ModalityEvidence { Modality = modality };

    /// <summary>What was said about a modality, or <see langword="null"/>.</summary>
    public ModalityEvidence? Find(Modality modality)
    {
        foreach (var row in Modalities)
            if (row.Modality == modality) return row;
        return null;
    }

    /// <summary>Folds a week's judgements and observations.</summary>
    /// <param name="plannedSessions">Sessions of the week as it stood, by modality.</param>
    /// <param name="judgements">
    /// Judgements in the order in which the sessions were done. Those of an earlier week, learned after its decision, count in everything but adherence.
    /// </param>
    /// <param name="observations">Observations that arrived for the week.</param>
    public static WeekEvidence Gather(
        IReadOnlyDictionary<Modality, int> plannedSessions, IEnumerable<(SessionJudgement Judgement, bool OfThisWeek)> judgements,
        IEnumerable<Observation> observations)
    {
        var rows = new SortedDictionary<Modality, ModalityEvidence>();
        foreach (var (modality, sessions) in plannedSessions) rows[modality] = new ModalityEvidence { Modality = modality, Planned = sessions };
        var week = Nothing;
        foreach (var (judgement, ofThisWeek) in judgements)
        {
            var row = rows.GetValueOrDefault(judgement.Modality) ?? new ModalityEvidence { Modality = judgement.Modality };
            rows[judgement.Modality] = row.With(judgement, ofThisWeek);
            week = week.WithReport(judgement.Modality, judgement.PerformedOn, judgement.Pain, judgement.AdverseEvents);
        }

        foreach (var observation in observations)
            week = week.WithReport(null, observation.ObservedOn, observation.Pain, observation.AdverseEvents) with
            {
                ObservedPain = (PainVerdict)Math.Max((int)week.ObservedPain, (int)PainGate.Judge(observation.Pain)),
                ObservedPainDuring = ModalityEvidence.Worst(week.ObservedPainDuring, observation.Pain.During),
                ObservedPainNextMorning = ModalityEvidence.Worst(week.ObservedPainNextMorning, observation.Pain.NextMorning),
            };
        return week with { Modalities = [.. rows.Values] };
    }

    private WeekEvidence WithReport(Modality? session, LocalDate on, PainReport pain, IReadOnlyList<AdverseEvent> codes)
    {
        if (codes.Count == 0 && !pain.NewMidlineSpinalPain) return this;
        var events = new List<EventReport>(Events);
        foreach (var code in codes) AddOnce(events, new EventReport(code, session, on));
        if (pain.NewMidlineSpinalPain) AddOnce(events, new EventReport(AdverseEvent.NewMidlineSpinalPain, session, on));
        return this with
        {
            Events = events,
            PainfulFalls = IsPainfulFall(pain, codes) && !PainfulFalls.Contains(on) ? [.. PainfulFalls, on] : PainfulFalls,
            DizzinessReports = DizzinessReports + (codes.Contains(AdverseEvent.Dizziness) ? 1 : 0),
        };
    }

    internal static bool IsPainfulFall(PainReport pain, IReadOnlyList<AdverseEvent> codes) =>
        (codes.Contains(AdverseEvent.Fall) || codes.Contains(AdverseEvent.NearFall)) && PainGate.IsAboveBefore(pain);

    private static void AddOnce(List<EventReport> events, EventReport report)
    {
        if (!events.Contains(report)) events.Add(report);
    }
}

/// <summary>An event with the day and, where it came in a session, the modality.</summary>
/// <param name="Code">What happened.</param>
/// <param name="Session">The modality of its session; <see langword="null"/> outside one.</param>
/// <param name="On">The patient's local date.</param>
public sealed record EventReport(AdverseEvent Code, Modality? Session, LocalDate On);
