using PrescriptionPlanner.Domain.Evidence;
using PrescriptionPlanner.Domain.Exercises;

namespace PrescriptionPlanner.Domain.Progression;

/// <summary>A clinician's word on the newest decision.</summary>
public static class DecisionReview
{
    /// <summary>The newest alone.</summary>
    public static readonly Rule NewestOnly = Rule.Policy("PRG-REVIEW-001",
        "Planner policy: only the newest decision can be reviewed, while the week that it is for still runs.",
        "本规划器策略：只能审核最近一次决定，且须在其适用周结束之前。");

    /// <summary>No raise in a standstill.</summary>
    public static readonly Rule NoRaiseAtStandstill = Rule.Policy("PRG-REVIEW-002",
        "Planner policy: while the plan or the modality stands still no step is raised.",
        "本规划器策略：计划或训练方式暂停期间不得进阶。");

    /// <summary>The bounds.</summary>
    public static readonly Rule Bounds = Rule.Policy("PRG-REVIEW-003",
        "Planner policy: a clinician may set any step from the first to one above the step of the decided week, never above the ladder; to go further the plan has to be revised.",
        "本规划器策略：临床医生可设定从第一级到所审核周阶梯之上一级的任一级，不得超过阶梯上限；如需更高须修订计划。");

    /// <summary>Nothing to decide about.</summary>
    public static readonly Rule NotInTheDecision = Rule.Policy("PRG-REVIEW-004",
        "Planner policy: only a modality that was decided can be reviewed.",
        "本规划器策略：只能审核该决定中包含的训练方式。");

    /// <summary>Takes the steps up that waited.</summary>
    /// <param name="track">The revision that the decision belongs to.</param>
    /// <param name="state">Where the plan stands now.</param>
    /// <param name="decision">The decision as it was made.</param>
    public static ActionOutcome Approve(ProgressionTrack track, ProgressionState state, WeekDecision decision)
    {
        if (Refusal(track, state, decision.Week) is { } refusal) return ActionOutcome.Refused(refusal);
        var rises = decision.Modalities.Where(own => own.Decision == ProgressionDecision.Advance && StepOf(state, own.Modality) < own.ToStep).ToList();
        if (rises.Exists(own => MayNotRise(state, own.Modality))) return ActionOutcome.Refused(NoRaiseAtStandstill);
        foreach (var rise in rises) state = At(state, rise.Modality, rise.ToStep, rise.RuleIds.Contains(StepLimits.AdvanceByCalendar.Id));
        return ActionOutcome.Done(state);
    }

    /// <summary>Sets other steps than those decided, for the week that runs now.</summary>
    /// <param name="track">The revision that the decision belongs to.</param>
    /// <param name="state">Where the plan stands now.</param>
    /// <param name="decisionWeek">The week of the decision.</param>
    /// <param name="toSteps">The steps, by modality.</param>
    public static ActionOutcome Override(ProgressionTrack track, ProgressionState state, int decisionWeek, IReadOnlyDictionary<Modality, int> toSteps)
    {
        if (Refusal(track, state, decisionWeek) is { } refusal) return ActionOutcome.Refused(refusal);
        foreach (var (modality, toStep) in toSteps)
        {
            var own = state.Modalities.FirstOrDefault(other => other.Modality == modality);
            var ladder = track.Modalities.FirstOrDefault(other => other.Modality == modality);
            if (own is null || ladder is null) return ActionOutcome.Refused(NotInTheDecision);
            var from = own.Stood[decisionWeek - 1];
            if (from == 0 && !IsPlannedBy(ladder, state.Week)) return ActionOutcome.Refused(NotInTheDecision);
            if (toStep < Math.Min(1, from) || toStep > Math.Min(ladder.Steps.Count, from + 1)) return ActionOutcome.Refused(Bounds);
            if (toStep > own.Step && MayNotRise(state, modality)) return ActionOutcome.Refused(NoRaiseAtStandstill);
        }

        foreach (var (modality, toStep) in toSteps)
            if (StepOf(state, modality) != toStep) state = At(state, modality, toStep, unlogged: false);
        return ActionOutcome.Done(state);
    }

    private static Rule? Refusal(ProgressionTrack track, ProgressionState state, int decisionWeek) =>
        AcuteSigns.IsOver(state) ? ClinicianAction.IsOver
        : decisionWeek != state.Week - 1 || decisionWeek < track.FromWeek ? NewestOnly
        : null;

    /// <summary>A modality that the plan has not reached yet is no part of the decision.</summary>
    private static bool IsPlannedBy(ModalityTrack ladder, int week) => ladder.FirstPlannedWeek() <= week;

    private static bool MayNotRise(ProgressionState state, Modality modality) =>
        state.Status != PlanStatus.Active || state.Modalities.Any(own => own.Modality == modality && DecidedWeek.StandsStill(own));

    private static int StepOf(ProgressionState state, Modality modality)
    {
        foreach (var own in state.Modalities)
            if (own.Modality == modality) return own.Step;
        return 0;
    }

    private static ProgressionState At(ProgressionState state, Modality modality, int step, bool unlogged) => state with
    {
        Modalities =
        [
            .. state.Modalities.Select(own => own.Modality != modality ? own : own with
            {
                Stood = [.. own.Stood.Take(own.Stood.Count - 1), step],
                WeeksOnStep = 0,
                UnloggedSteps = unlogged ? own.UnloggedSteps + 1 : own.UnloggedSteps,
            }),
        ],
        Lifts = modality == Modality.Resistance ? [.. state.Lifts.Select(lift => lift with { ExtraRepetitions = 0 })] : state.Lifts,
    };
}
