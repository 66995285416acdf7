using NodaTime;
using PrescriptionPlanner.Domain.Evidence;
using PrescriptionPlanner.Domain.Exercises;
using PrescriptionPlanner.Domain.Training;

namespace PrescriptionPlanner.Domain.Progression;

/// <summary>
/// What a log or an observation does at once, whenever it comes, without waiting for the week's end. It takes training away and never adds any.
/// </summary>
public static class AcuteSigns
{
    /// <summary>
    /// Responds to what a log or an observation reports. The same report again adds nothing while its response stands; after a clinician has let
    /// the plan go on, it acts again, so that only new reports should be given.
    /// </summary>
    /// <param name="track">The revision in force.</param>
    /// <param name="state">Where the plan stands.</param>
    /// <param name="session">The modality of the session; <see langword="null"/> for an observation.</param>
    /// <param name="pain">Pain.</param>
    /// <param name="events">Events.</param>
    /// <param name="on">The day of what happened, the patient's local date.</param>
    /// <param name="today">The patient's local date now.</param>
    public static ProgressionState Respond(
        ProgressionTrack track, ProgressionState state, Modality? session, PainReport pain, IReadOnlyList<AdverseEvent> events, LocalDate on, LocalDate today)
    {
        if (pain.NewMidlineSpinalPain) state = Heed(state, EventEffects.Of(AdverseEvent.NewMidlineSpinalPain), on, today);
        if (WeekEvidence.IsPainfulFall(pain, events)) state = Heed(state, EventEffects.StopsAfterFall, on, today);
        foreach (var code in events)
        {
            state = Heed(state, EventEffects.Of(code), on, today);
            if (code == AdverseEvent.IllnessWithFever) state = RestWithFever(track, state, today);
        }

        return state;
    }

    internal static bool IsOver(ProgressionState state) => state.Status is PlanStatus.Ended or PlanStatus.Completed;

    /// <summary>Flags, stops and suspends as the effect says.</summary>
    internal static ProgressionState Heed(ProgressionState state, EventEffect effect, LocalDate on, LocalDate today)
    {
        var flag = new Flag(effect.RuleId, on);
        if (effect.AsksClinician && !state.Flags.Contains(flag)) state = state with { Flags = [.. state.Flags, flag] };
        if (IsOver(state)) return state;

        var from = LocalDate.Max(on, today);
        if (effect.Decision == ProgressionDecision.Stop)
            state = state with
            {
                Status = PlanStatus.Suspended,
                NeedsNewAssessment = state.NeedsNewAssessment || effect.NeedsNewAssessment,
                Standstills = WithOpen(state.Standstills, effect.RuleId, from),
            };
        if (effect.StandStill.Count == 0) return state;
        return state with
        {
            Modalities =
            [
                .. state.Modalities.Select(modality => effect.StandStill.Contains(modality.Modality)
                    ? modality with { Standstills = WithOpen(modality.Standstills, effect.RuleId, from) }
                    : modality),
            ],
        };
    }

    private static ProgressionState RestWithFever(ProgressionTrack track, ProgressionState state, LocalDate today)
    {
        if (IsOver(state)) return state;
        var until = track.FirstDayAfterWeekOf(today);
        var rests = state.Standstills.Any(standstill => standstill.RuleId == EventEffects.Fever.Id && standstill.Until >= until);
        if (rests) return state;
        // The half week is the one in which training comes back: reported on a Monday, the running week is rested, whenever the fever was.
        var back = Period.DaysBetween(track.StartDate, until) / 7 + 1;
        return state with
        {
            Standstills = [.. state.Standstills, new Standstill(EventEffects.Fever.Id, today, until)],
            HalfVolumeWeeks = back > track.Weeks || state.HalfVolumeWeeks.Contains(back) ? state.HalfVolumeWeeks : [.. state.HalfVolumeWeeks, back],
        };
    }

    private static IReadOnlyList<Standstill> WithOpen(IReadOnlyList<Standstill> standstills, RuleId rule, LocalDate from) =>
        standstills.Any(standstill => standstill.RuleId == rule && standstill.Until is null) ? standstills : [.. standstills, new Standstill(rule, from, null)];
}
