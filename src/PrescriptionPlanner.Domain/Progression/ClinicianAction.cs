using NodaTime;
using PrescriptionPlanner.Domain.Evidence;

namespace PrescriptionPlanner.Domain.Progression;

/// <summary>What came of something that a person asked of a plan.</summary>
/// <param name="State">The state afterwards; <see langword="null"/> where it was refused.</param>
/// <param name="Refusals">The rules that refuse it; empty where it was done.</param>
public sealed record ActionOutcome(ProgressionState? State, IReadOnlyList<RuleId> Refusals)
{
    internal static ActionOutcome Done(ProgressionState state) => new(state, []);

    internal static ActionOutcome Refused(Rule rule) => new(null, rule.Ids);
}

/// <summary>What somebody responsible may do to a plan as a whole.</summary>
public static class ClinicianAction
{
    /// <summary>Nothing to pause.</summary>
    public static readonly Rule OnlyActivePauses = Rule.Policy("PRG-ACTION-001",
        "Planner policy: only a running plan can be paused.",
        "本规划器策略：仅进行中的计划可以暂停。");

    /// <summary>Nothing to resume.</summary>
    public static readonly Rule OnlyStoppedResumes = Rule.Policy("PRG-ACTION-002",
        "Planner policy: only a plan that is paused or suspended, or in which something stands still or is flagged, can be resumed.",
        "本规划器策略：仅已暂停、已中止，或有训练方式暂停、有待处理标记的计划可以恢复。");

    /// <summary>First a new assessment.</summary>
    public static readonly Rule AssessmentFirst = Rule.Policy("PRG-ACTION-003",
        "Planner policy: after a stay in hospital, a suspected fracture, a new diagnosis or nine weeks without training only a new assessment sets the plan going again.",
        "本规划器策略：住院、疑似骨折、新诊断疾病或中断9周及以上后，须重新评估方可恢复计划。");

    /// <summary>It is over.</summary>
    public static readonly Rule IsOver = Rule.Policy("PRG-ACTION-004",
        "Planner policy: a plan that has ended or is completed does not change any more.",
        "本规划器策略：已终止或已完成的计划不再更改。");

    /// <summary>After the end.</summary>
    public static readonly Rule Ended = Rule.Policy("PRG-END-001",
        "Planner policy: nothing is trained after the day on which a plan ends.",
        "本规划器策略：计划终止之日以后不再训练。");

    /// <summary>Nothing may be trained.</summary>
    public static readonly Rule AllWithheld = Rule.Policy("PRG-SCREEN-001",
        "Planner policy: a new assessment withholds all exercise: the plan stops the same day, until another assessment allows training again.",
        "本规划器策略：新的评估禁止一切运动：计划于当日停止，直至另一次评估重新允许训练。");

    /// <summary>Its documents cannot be read.</summary>
    public static readonly Rule Unreadable = Rule.Policy("PLAN-UNREADABLE-001",
        "Planner policy: the stored documents of this plan cannot be read; it is not decided until somebody responsible has looked at it.",
        "本规划器策略：该计划的存储文档无法读取；在负责人员查看之前不作任何决定。");

    /// <summary>Pauses a running plan from today on.</summary>
    public static ActionOutcome Pause(ProgressionState state, LocalDate today) => state.Status == PlanStatus.Active
        ? ActionOutcome.Done(state with { Status = PlanStatus.Paused, Standstills = [.. state.Standstills, new Standstill(Breaks.Paused.Id, today, null)] })
        : ActionOutcome.Refused(AcuteSigns.IsOver(state) ? IsOver : OnlyActivePauses);

    /// <summary>
    /// Lets a paused or suspended plan go on from today on; of a plan that runs, whatever stands still alone. Who does so has seen what was flagged.
    /// </summary>
    public static ActionOutcome Resume(ProgressionState state, LocalDate today)
    {
        if (AcuteSigns.IsOver(state)) return ActionOutcome.Refused(IsOver);
        if (state.Status == PlanStatus.Active)
            return state.Flags.Count > 0 || state.Modalities.Any(DecidedWeek.StandsStill)
                ? ActionOutcome.Done(WithFlagsSeen(WithoutStandstills(state, today)))
                : ActionOutcome.Refused(OnlyStoppedResumes);
        if (state.NeedsNewAssessment) return ActionOutcome.Refused(AssessmentFirst);
        return ActionOutcome.Done(WithFlagsSeen(state) with { Status = PlanStatus.Active, Standstills = Closed(state.Standstills, today) });
    }

    /// <summary>Suspends a plan because a new assessment withholds all exercise; only another assessment sets it going again.</summary>
    public static ActionOutcome Withhold(ProgressionState state, LocalDate today)
    {
        if (AcuteSigns.IsOver(state)) return ActionOutcome.Refused(IsOver);
        var flag = new Flag(AllWithheld.Id, today);
        return ActionOutcome.Done(state with
        {
            Status = PlanStatus.Suspended,
            NeedsNewAssessment = true,
            Flags = state.Flags.Contains(flag) ? state.Flags : [.. state.Flags, flag],
            Standstills = [.. state.Standstills, new Standstill(AllWithheld.Id, today, null)],
        });
    }

    /// <summary>Ends a plan before its time: nothing trains after today, and what stood still stays so.</summary>
    public static ActionOutcome End(ProgressionState state, LocalDate today) => AcuteSigns.IsOver(state)
        ? ActionOutcome.Refused(IsOver)
        : ActionOutcome.Done(state with { Status = PlanStatus.Ended, Standstills = [.. state.Standstills, new Standstill(Ended.Id, today.PlusDays(1), null)] });

    /// <summary>Takes note of a new assessment: the plan may be resumed, and every modality may go on from today on.</summary>
    public static ActionOutcome Reassess(ProgressionState state, LocalDate today) => AcuteSigns.IsOver(state)
        ? ActionOutcome.Refused(IsOver)
        : ActionOutcome.Done(WithFlagsSeen(state) with
        {
            NeedsNewAssessment = false,
            BreakWeeks = 0,
            Modalities = WithoutStandstills(state, today).Modalities,
        });

    private static ProgressionState WithoutStandstills(ProgressionState state, LocalDate today) =>
        state with { Modalities = [.. state.Modalities.Select(modality => modality with { Standstills = Closed(modality.Standstills, today) })] };

    private static ProgressionState WithFlagsSeen(ProgressionState state) =>
        state with { Flags = [], SeenFlags = [.. state.SeenFlags, .. state.Flags.Except(state.SeenFlags)] };

    private static IReadOnlyList<Standstill> Closed(IReadOnlyList<Standstill> standstills, LocalDate today) =>
    [
        .. standstills.Select(standstill => standstill.Until is null ? standstill with { Until = LocalDate.Max(standstill.From, today) } : standstill),
    ];
}
