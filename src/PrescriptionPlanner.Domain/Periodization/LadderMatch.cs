using PrescriptionPlanner.Domain.Training;

namespace PrescriptionPlanner.Domain.Periodization;

/// <summary>Finds the step of one ladder that takes the place of a step of another, never a harder one.</summary>
public static class LadderMatch
{
    /// <summary>
    /// The highest step of the new ladder that is no harder than the old step: its intensity first, then its volume. Where none is, the first,
    /// with which everyone begins.
    /// </summary>
    /// <param name="old">A step that the patient stands on.</param>
    /// <param name="newLadder">The ladder that takes the place of the old one.</param>
    /// <returns>A step from 1; 0 where the ladder is empty.</returns>
    /// <exception cref="ArgumentException">The step is not of the ladder's modality.</exception>
    public static int StepFor(LadderStep old, Ladder newLadder)
    {
        var steps = newLadder.Steps;
        if (steps.Count == 0) return 0;
        var step = steps.Count;
        while (step > 1 && !steps[step - 1].IsNoHarderThan(old)) step--;

        // A protocol of few intervals repeats a dose on the next step: there the old number stands.
        while (step > Math.Max(old.Step, 1) && steps[step - 1].IsNoHarderThan(steps[step - 2])) step--;
        return step;
    }
}
