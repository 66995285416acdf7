using PrescriptionPlanner.Domain.Exercises;
using PrescriptionPlanner.Domain.Patients;
using PrescriptionPlanner.Domain.Training;

namespace PrescriptionPlanner.Domain.Progression;

/// <summary>How a state goes on under a new revision.</summary>
public static class Revising
{
    /// <summary>One-repetition maxima, kg, that a profile's strength tests give, by exercise id.</summary>
    public static IReadOnlyDictionary<string, decimal> TestedMaxima(PatientProfile profile)
    {
        var maxima = new Dictionary<string, decimal>(StringComparer.Ordinal);
        foreach (var test in profile.StrengthTests)
            if (OneRepMax.Estimate(test.LoadKg, test.Repetitions, test.RepetitionsInReserve, test.Exercise).UsableForPlanningKg is { } kilograms)
                maxima[test.Exercise] = kilograms;
        return maxima;
    }

    /// <summary>
    /// The state on the ladders of a new revision, from its first week on. What was stood before keeps its numbers, which are those of the ladders
    /// before; a modality that the new revision does not train is gone. One that was not trained yet waits for its own gate: a revision begins nothing.
    /// </summary>
    /// <param name="state">Where the plan stands; the week to decide next is the revision's first, or the one before where it is not decided yet.</param>
    /// <param name="track">The new revision.</param>
    /// <param name="steps">Step of each modality on its new ladder; absent or 0 does not train yet.</param>
    /// <param name="tested">One-repetition maxima of a new assessment, kg; empty where the revision rests on the same one, which tests since have replaced.</param>
    public static ProgressionState ContinueOn(
        this ProgressionState state, ProgressionTrack track, IReadOnlyDictionary<Modality, int> steps, IReadOnlyDictionary<string, decimal> tested)
    {
        var before = state.Modalities.ToDictionary(modality => modality.Modality);
        var next = state with { Modalities = [.. track.Modalities.Select(own => Continued(own, before.GetValueOrDefault(own.Modality), state, track, steps.GetValueOrDefault(own.Modality)))] };
        foreach (var (exercise, kilograms) in tested)
            if (next.Lifts.FirstOrDefault(lift => lift.Exercise == exercise)?.TestedKg != kilograms) next = next.WithTested(exercise, kilograms, track.FromWeek);
        return next;
    }

    private static ModalityState Continued(ModalityTrack own, ModalityState? before, ProgressionState state, ProgressionTrack track, int step)
    {
        // A plan that has not begun begins as it is planned.
        var now = step > 0 || HasBegun(state) ? step : own.Planned[track.FromWeek - 1];
        if (before is null) return new ModalityState { Modality = own.Modality, Stood = [.. Enumerable.Repeat(0, state.Week - 1), now] };
        return before with
        {
            Stood = [.. before.Stood.Take(state.Week - 1), now],
            WeeksOnStep = now == before.Step ? before.WeeksOnStep : 0,
            HardSessions = now == before.Step ? before.HardSessions : 0,
        };
    }

    private static bool HasBegun(ProgressionState state) => state.Week > 1 || state.Modalities.Any(modality => modality.Step > 0 && modality.WeeksOnStep > 0);
}
