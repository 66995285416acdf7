using NodaTime;
using PrescriptionPlanner.Domain.Exercises;
using PrescriptionPlanner.Domain.Periodization;
using PrescriptionPlanner.Domain.Training;

namespace PrescriptionPlanner.Domain.Progression;

/// <summary>What one log says against the session as it was prescribed when the log came in.</summary>
public sealed record SessionJudgement
{
    /// <summary>The modality that the session trains.</summary>
    public required Modality Modality { get; init; }

    /// <summary>Id of the planned session.</summary>
    public required string SessionId { get; init; }

    /// <summary>The patient's local date.</summary>
    public required LocalDate PerformedOn { get; init; }

    /// <summary>What became of it.</summary>
    public required SessionStatus Status { get; init; }

    /// <summary>Whole length as prescribed, minutes.</summary>
    public required int PlannedMinutes { get; init; }

    /// <summary>Whole length as done, minutes: as logged, else as planned where completed, half of it where partial.</summary>
    public required int DoneMinutes { get; init; }

    /// <summary>Effort of the whole session on CR10; <see langword="null"/> where unknown.</summary>
    public decimal? Cr10 { get; init; }

    /// <summary>
    /// Effort above the target, CR10 points, negative below it; from the repetitions in reserve where the session's effort is unknown.
    /// <see langword="null"/> where neither says it.
    /// </summary>
    public decimal? EffortAboveTarget { get; init; }

    /// <summary>Whether the effort is known: of the session, or of every set by its reserve.</summary>
    public bool EffortKnown { get; init; }

    /// <summary>Whether a set fell short of the prescribed repetitions, load or reserve.</summary>
    public bool ShortOfPrescription { get; init; }

    /// <summary>Whether a set ended two repetitions or more closer to failure than prescribed.</summary>
    public bool FarBelowReserve { get; init; }

    /// <summary>Whether the technique was in order; <see langword="null"/> where nobody judged it.</summary>
    public bool? TechniqueOk { get; init; }

    /// <summary>Pain.</summary>
    public PainReport Pain { get; init; } = PainReport.Unknown;

    /// <summary>What went wrong.</summary>
    public IReadOnlyList<AdverseEvent> AdverseEvents { get; init; } = [];

    /// <summary>For each exercise that counts towards more load, whether its last set went two repetitions or more above the range.</summary>
    public IReadOnlyList<ExtraRepetitions> Extra { get; init; } = [];

    /// <summary>Effort times minutes done, arbitrary units; <see langword="null"/> where the effort is unknown.</summary>
    public decimal? LoadArbitraryUnits { get; init; }

    /// <summary>Judges a log.</summary>
    /// <param name="prescribed">The session as it stood when the log came in.</param>
    /// <param name="log">The log.</param>
    public static SessionJudgement Of(Session prescribed, SessionLog log)
    {
        var sets = prescribed is ResistanceSession resistance ? SetComparison.Of(resistance, log.Sets) : SetComparison.Nothing;
        var minutes = log.DurationMinutes ?? log.Status switch
        {
            SessionStatus.Completed => prescribed.DurationMinutes,
            SessionStatus.Partial => prescribed.DurationMinutes / 2,
            SessionStatus.Missed => 0,
        };
        var judgement = new SessionJudgement
        {
            Modality = prescribed.Trains,
            SessionId = log.SessionId,
            PerformedOn = log.PerformedOn,
            Status = log.Status,
            PlannedMinutes = prescribed.DurationMinutes,
            DoneMinutes = minutes,
            Cr10 = log.SessionRpe,
            EffortAboveTarget = log.SessionRpe is { } rpe ? rpe - SessionTarget.Cr10(prescribed) : sets.ReserveShortfall,
            EffortKnown = log.SessionRpe is not null || sets.ReserveKnown,
            ShortOfPrescription = sets.Short,
            FarBelowReserve = sets.ReserveShortfall >= 2,
            TechniqueOk = log.TechniqueOk,
            Pain = log.Pain,
            AdverseEvents = log.AdverseEvents,
            LoadArbitraryUnits = log.SessionRpe * minutes,
        };
        return prescribed is ResistanceSession counted
            ? judgement with { Extra = ExtraOf(counted, log.Sets, judgement.IsInOrder()) }
            : judgement;
    }

    /// <summary>Whether the session was at least two points above its target; <see langword="null"/> where the effort is unknown.</summary>
    public bool? WasHard() => FarBelowReserve || EffortAboveTarget >= 2 ? true : EffortAboveTarget is null ? null : false;

    private bool IsInOrder() =>
        Status == SessionStatus.Completed && EffortKnown && EffortAboveTarget is not > 0 && !ShortOfPrescription && TechniqueOk == true
        && AdverseEvents.Count == 0 && !Pain.NewMidlineSpinalPain && Pain.During is not null && PainGate.Judge(Pain) == PainVerdict.Quiet;

    /// <summary>A deload and fast lifting are easier than the step, so that they say nothing about more load.</summary>
    private static List<ExtraRepetitions> ExtraOf(ResistanceSession prescribed, IReadOnlyList<SetLog> sets, bool inOrder)
    {
        var extra = new List<ExtraRepetitions>();
        if (prescribed.ModifiedBy.Contains(Climb.Deload.Id)) return extra;
        foreach (var dose in prescribed.Resistance)
            if (dose.Velocity != Velocity.FastConcentric && extra.TrueForAll(other => other.Exercise != dose.Exercise))
                extra.Add(new ExtraRepetitions(dose.Exercise, inOrder && SetComparison.LastSetHasExtra(dose, sets)));
        return extra;
    }
}

/// <summary>Whether the last set of an exercise went two repetitions or more above the range, with everything else in order.</summary>
/// <param name="Exercise">Exercise id of the catalogue.</param>
/// <param name="Reached">Whether it did; a session without the exercise did not.</param>
public sealed record ExtraRepetitions(string Exercise, bool Reached);
