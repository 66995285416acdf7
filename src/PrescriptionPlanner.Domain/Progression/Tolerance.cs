using PrescriptionPlanner.Domain.Evidence;
using PrescriptionPlanner.Domain.Exercises;

namespace PrescriptionPlanner.Domain.Progression;

/// <summary>Whether a modality's week was done and tolerated: adherence, effort, sets, technique, and whether they are known.</summary>
internal static class Tolerance
{
    /// <summary>Adherence.</summary>
    public static readonly Rule Adherence = Rule.Policy("PRG-ADHERENCE-001",
        "Planner policy: a step up needs at least 75 % of the week's sessions, a partial one counted as half. A missed session alone holds and never steps back.",
        "本规划器策略：进阶须完成本周至少75%的训练，部分完成按一半计。仅缺席训练只保持，不退级。");

    /// <summary>Nothing logged.</summary>
    public static readonly Rule NothingLogged = Rule.Policy("PRG-LOG-001",
        "Planner policy: a week without a log is a week without evidence of tolerance: the step holds.",
        "本规划器策略：没有训练记录的一周即没有耐受证据，保持当前阶梯。");

    /// <summary>Effort above target.</summary>
    public static readonly Rule AboveTarget = Rule.Policy("PRG-EFFORT-001",
        "Planner policy: a session effort above its target holds the step.",
        "本规划器策略：训练用力高于目标时，保持当前阶梯。", Citations.Foster1998);

    /// <summary>Twice too hard.</summary>
    public static readonly Rule TwiceHard = Rule.Policy("PRG-EFFORT-002",
        "Planner policy: two sessions in a row with an effort of at least two points above the target lead one step back.",
        "本规划器策略：连续两次训练的用力高出目标至少2分，退回一级。");

    /// <summary>Unknown effort.</summary>
    public static readonly Rule EffortNotRecorded = Rule.Policy("PRG-UNKNOWN-001",
        "Planner policy: a session was done and its effort is not recorded: the step holds, for what is unknown is never normal.",
        "本规划器策略：训练已进行但未记录用力程度，保持当前阶梯；未知不等于正常。");

    /// <summary>Unknown pain.</summary>
    public static readonly Rule PainNotRecorded = Rule.Policy("PRG-UNKNOWN-002",
        "Planner policy: a session was done and pain during it is not recorded: the step holds, for what is unknown is never normal.",
        "本规划器策略：训练已进行但未记录训练中疼痛，保持当前阶梯；未知不等于正常。");

    /// <summary>Unknown technique.</summary>
    public static readonly Rule TechniqueNotRecorded = Rule.Policy("PRG-UNKNOWN-003",
        "Planner policy: resistance and impact step up only where somebody has judged the technique.",
        "本规划器策略：抗阻与冲击训练须有人评估动作技术后方可进阶。");

    /// <summary>Technique.</summary>
    public static readonly Rule TechniqueWrong = Rule.Policy("PRG-TECHNIQUE-001",
        "Planner policy: technique that is not in order holds the step.",
        "本规划器策略：动作技术不合格时，保持当前阶梯。");

    /// <summary>The lowest adherence that lets a step up, percent, inclusive.</summary>
    public const int LowestAdherencePercent = 75;

    private const int HardSessions = 2;

    /// <summary>Adds whether enough was done and that it is known to have been.</summary>
    public static void AddDone(List<Verdict> verdicts, DecidedWeek week, ModalityState modality)
    {
        var row = week.Evidence.Of(modality.Modality);
        if (row.Logged == 0 && !week.ByCalendar) verdicts.Add(Verdict.Hold(NothingLogged, modality.Step));
        else if (week.AdherenceOf(modality.Modality) is not >= LowestAdherencePercent) verdicts.Add(Verdict.Hold(Adherence, modality.Step));
    }

    /// <summary>Adds how what was done went.</summary>
    public static void AddTolerated(List<Verdict> verdicts, DecidedWeek week, ModalityState modality)
    {
        var row = week.Evidence.Of(modality.Modality);
        var step = modality.Step;
        if (PainGate.VerdictOf(row.Pain, step) is { } pain) verdicts.Add(pain);
        if (WasTwiceHard(row, modality)) verdicts.Add(Verdict.StepBack(TwiceHard, step));
        if (row.EffortAboveTarget > 0) verdicts.Add(Verdict.Hold(AboveTarget, step));
        if (row.ShortOfPrescription) verdicts.Add(Verdict.Hold(SetComparison.Prescription, step));
        if (row.TechniqueWrong) verdicts.Add(Verdict.Hold(TechniqueWrong, step));
        if (week.ByCalendar) return;
        if (row.EffortUnknown > 0) verdicts.Add(Verdict.Hold(EffortNotRecorded, step));
        if (row.PainUnknown > 0) verdicts.Add(Verdict.Hold(PainNotRecorded, step));
        if (row.TechniqueUnknown > 0 && NeedsTechnique(modality.Modality)) verdicts.Add(Verdict.Hold(TechniqueNotRecorded, step));
    }

    private static bool NeedsTechnique(Modality modality) => modality switch
    {
        Modality.Resistance or Modality.Impact => true,
        Modality.Balance or Modality.Aerobic or Modality.Hiit or Modality.WholeBodyVibration => false,
    };

    /// <summary>Whether two sessions in a row were too hard, also across the turn of the week.</summary>
    public static bool WasTwiceHard(ModalityEvidence row, ModalityState modality) => row.Hard.LongestAfter(modality.HardSessions) >= HardSessions;
}
