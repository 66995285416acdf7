using PrescriptionPlanner.Domain.Exercises;
using PrescriptionPlanner.Domain.Periodization;
using PrescriptionPlanner.Domain.Training;

namespace PrescriptionPlanner.Domain.Progression;

/// <summary>Where a plan stands in a week: what was for the past, what is for the present, and what would come for a later one.</summary>
public static class Standing
{
    /// <summary>
    /// The dose of a week. A week whose decision has not been made stands on the step before; a later one that has not begun is shown as it would come
    /// if every week until then were done and tolerated.
    /// </summary>
    /// <param name="track">The revision that plans the week.</param>
    /// <param name="state">Where the plan stands; of a revision that was replaced, where it stood then.</param>
    /// <param name="week">The week, from the first that the revision plans.</param>
    /// <param name="begun">Whether the week has begun.</param>
    public static StandingDose In(ProgressionTrack track, ProgressionState state, int week, bool begun) => new()
    {
        Steps = state.Modalities.ToDictionary(modality => modality.Modality, modality => StepIn(track, modality, week, begun)),
        HalfVolume = state.HalfVolumeWeeks.Contains(week),
        Maxima = state.Lifts.Where(lift => lift.Working.Count > 0 && lift.MaximumIn(week) is not null)
            .ToDictionary(lift => lift.Exercise, lift => new LiftMaximum(lift.TestedKg ?? lift.MaximumIn(week)!.Value, lift.MaximumIn(week)!.Value), StringComparer.Ordinal),
        StandsStill = StillIn(state),
    };

    /// <summary>Days on which the plan, or one modality, is not trained.</summary>
    public static IReadOnlyList<StandingStill> StillIn(ProgressionState state) =>
    [
        .. state.Standstills.Select(standstill => Of(standstill, null)),
        .. state.Modalities.SelectMany(modality => modality.Standstills.Select(standstill => Of(standstill, modality.Modality))),
    ];

    private static int StepIn(ProgressionTrack track, ModalityState modality, int week, bool begun)
    {
        var known = modality.Stood.Count;
        if (week <= known) return modality.Stood[week - 1];
        if (begun || track.Modalities.FirstOrDefault(own => own.Modality == modality.Modality) is not { } own) return modality.Step;
        var (step, stood) = (modality.Step, modality.WeeksOnStep);
        for (var next = known + 1; next <= week; next++)
        {
            // The week before is taken as done and tolerated; a deload is no time on a step.
            if (!Climb.IsDeload(next - 1)) stood++;
            var planned = own.Planned[next - 1];
            if (planned > step && (step == 0 || stood >= own.Steps[step - 1].MinimumWeeks)) (step, stood) = (step + 1, 0);
            else if (planned < step && planned < own.Planned[next - 2]) (step, stood) = (planned, planned > 0 ? own.Steps[planned - 1].MinimumWeeks : 0);
        }

        return step;
    }

    private static StandingStill Of(Standstill standstill, Modality? modality) => new(
        modality, standstill.From, standstill.Until, standstill.RuleId == Breaks.Paused.Id ? NotPlacedReason.Paused
            : standstill.RuleId == ClinicianAction.Ended.Id ? NotPlacedReason.Ended
            : NotPlacedReason.Suspended);
}
