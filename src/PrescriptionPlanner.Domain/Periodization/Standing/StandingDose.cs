using NodaTime;
using PrescriptionPlanner.Domain.Exercises;
using PrescriptionPlanner.Domain.Training;

namespace PrescriptionPlanner.Domain.Periodization;

/// <summary>Where a patient really stands in one week of a programme, whatever was planned.</summary>
public sealed record StandingDose
{
    /// <summary>Step of each modality, from 1; absent or 0 does not train, and one beyond the ladder stands on its top.</summary>
    public required IReadOnlyDictionary<Modality, int> Steps { get; init; }

    /// <summary>Whether the week holds half its volume, after a fever.</summary>
    public bool HalfVolume { get; init; }

    /// <summary>
    /// Maxima that differ from the programme's, by exercise id. An exercise without a tested maximum stays led by effort, as there is nothing that
    /// would cap its load.
    /// </summary>
    public IReadOnlyDictionary<string, LiftMaximum> Maxima { get; init; } = new Dictionary<string, LiftMaximum>();

    /// <summary>Days on which sessions are left out; where several name a day, the first gives the reason.</summary>
    public IReadOnlyList<StandingStill> StandsStill { get; init; } = [];
}

/// <summary>Days on which a modality, or the whole plan, is not trained.</summary>
/// <param name="Modality">Which modality; <see langword="null"/> for all.</param>
/// <param name="From">First day, the patient's local date.</param>
/// <param name="Until">First day on which training may go on; <see langword="null"/> while it lasts.</param>
/// <param name="Reason">Why.</param>
public sealed record StandingStill(Modality? Modality, LocalDate From, LocalDate? Until, NotPlacedReason Reason)
{
    /// <summary>Whether a session is left out.</summary>
    public bool Covers(Session session) =>
        (Modality is null || Modality == session.Trains) && session.Date >= From && (Until is null || session.Date < Until);
}
