using PrescriptionPlanner.Domain.Exercises;
using PrescriptionPlanner.Domain.Screening;

namespace PrescriptionPlanner.Domain.Periodization;

/// <summary>Which of a programme's exercises limits let through, and what takes the place of the others.</summary>
public sealed class PermittedExercises
{
    private readonly Dictionary<string, KeptExercise> _exercises;
    private readonly Dictionary<string, Lift> _lifts;
    private readonly DoseLimits _limits;
    private readonly HashSet<string> _missing = new(StringComparer.Ordinal);

    internal PermittedExercises(KeptProgramme programme, DoseLimits limits)
    {
        _exercises = programme.Exercises.ToDictionary(exercise => exercise.Id, StringComparer.Ordinal);
        _lifts = programme.Lifts.ToDictionary(lift => lift.Exercise, StringComparer.Ordinal);
        _limits = limits;
    }

    /// <summary>Exercises that are forbidden and that nothing kept may replace: a clinician has to revise the plan.</summary>
    public IReadOnlyCollection<string> Missing => _missing;

    /// <summary>The exercise itself where it is permitted, else the first alternative that is; <see langword="null"/> where none is.</summary>
    /// <param name="exercise">Exercise id.</param>
    /// <param name="taken">Ids that are in the session already.</param>
    public string? InPlaceOf(string exercise, IEnumerable<string>? taken = null)
    {
        // Without the equipment a session has no exercise. It is never held, and the week says why: nothing is left to forbid.
        if (exercise.Length == 0) return exercise;
        if (!_exercises.TryGetValue(exercise, out var kept))
        {
            // What the programme does not know cannot be judged, so it is left out, and said so.
            _missing.Add(exercise);
            return null;
        }

        var others = taken?.ToHashSet(StringComparer.Ordinal) ?? [];
        if (kept.Demands.Fit(_limits)) return others.Contains(exercise) ? null : exercise;
        foreach (var alternative in kept.Alternatives)
            if (!others.Contains(alternative) && _exercises.TryGetValue(alternative, out var other) && other.Demands.Fit(_limits)) return alternative;
        _missing.Add(exercise);
        return null;
    }

    /// <summary>The exercises of a session, each once, with others in the place of those that are forbidden.</summary>
    public IReadOnlyList<string> InPlaceOf(IReadOnlyList<string> exercises)
    {
        var permitted = new List<string>(exercises.Count);
        foreach (var exercise in exercises)
            if (InPlaceOf(exercise, permitted) is { } other) permitted.Add(other);
        return permitted;
    }

    /// <summary>How hard an exercise of the programme lands.</summary>
    public ImpactLevel ImpactOf(string exercise) => _exercises[exercise].Demands.Impact;

    /// <summary>Highest percentage of the one-repetition maximum that an exercise may be loaded with.</summary>
    public int HighestPercentOf(string exercise) => _lifts.TryGetValue(exercise, out var lift) ? Capped(lift).HighestPercent : 100;

    /// <summary>A lift inside the limits.</summary>
    internal Lift Capped(Lift lift) => _limits.AxialFreeWeightPercentOneRepMax is { } cap && _exercises.TryGetValue(lift.Exercise, out var kept) && kept.Demands.LoadsSpineFreely
        ? lift with { HighestPercent = Math.Min(lift.HighestPercent, cap) }
        : lift;
}
