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
        while (step > 1 && !IsNoHarder(steps[step - 1], old)) step--;

        // A protocol of few intervals repeats a dose on the next step: there the old number stands.
        while (step > Math.Max(old.Step, 1) && IsNoHarder(steps[step - 1], steps[step - 2])) step--;
        return step;
    }

    private static bool IsNoHarder(LadderStep step, LadderStep old) => (step, old) switch
    {
        (ResistanceStep ours, ResistanceStep theirs) => IsNoHarder(ours, theirs),
        (AerobicStep ours, AerobicStep theirs) => ours.PercentHeartRateReserve <= theirs.PercentHeartRateReserve
            && MinutesAWeek(ours) <= MinutesAWeek(theirs) && ours.BoutMinutes <= theirs.BoutMinutes,
        (HiitStep ours, HiitStep theirs) => ours.WorkPercentHeartRateReserve <= theirs.WorkPercentHeartRateReserve
            && WorkSecondsAWeek(ours) <= WorkSecondsAWeek(theirs),
        (VibrationStep ours, VibrationStep theirs) => ours.PeakG <= theirs.PeakG && SecondsAWeek(ours) <= SecondsAWeek(theirs),
        (BalanceStep ours, BalanceStep theirs) => ours.Difficulty <= theirs.Difficulty && ours.Support <= theirs.Support
            && (ours.Difficulty < theirs.Difficulty || ours.Support < theirs.Support || ours.HoldSeconds <= theirs.HoldSeconds),
        (ImpactStep ours, ImpactStep theirs) => ours.Intensity < theirs.Intensity
            || (ours.Intensity == theirs.Intensity && LandingsAWeek(ours) <= LandingsAWeek(theirs)),
        _ => throw new ArgumentException($"A {old.GetType().Name} has no place on a ladder of {step.GetType().Name}."),
    };

    /// <summary>Led by effort is the lightest; a lighter load may be lifted more often, but not in more sets.</summary>
    private static bool IsNoHarder(ResistanceStep ours, ResistanceStep theirs)
    {
        var (percent, most) = (ours.PercentOneRepMax ?? 0, theirs.PercentOneRepMax ?? 0);
        if (percent > most || ours.Sets > theirs.Sets) return false;
        return percent < most
            || (ours.RepetitionsInReserve >= theirs.RepetitionsInReserve && ours.Sets * ours.Repetitions.Maximum <= theirs.Sets * theirs.Repetitions.Maximum);
    }

    private static int MinutesAWeek(AerobicStep step) => step.DaysPerWeek * step.Bouts * step.BoutMinutes;

    private static int WorkSecondsAWeek(HiitStep step) => step.DaysPerWeek * step.Intervals * step.WorkSeconds;

    private static int SecondsAWeek(VibrationStep step) => step.DaysPerWeek * step.Bouts * step.OnSeconds;

    private static int LandingsAWeek(ImpactStep step) => step.DaysPerWeek * step.Sets * step.Repetitions;
}
