using PrescriptionPlanner.Domain.Evidence;
using PrescriptionPlanner.Domain.Training;

namespace PrescriptionPlanner.Domain.Progression;

/// <summary>What pain says about the next week, from the best to the worst.</summary>
public enum PainVerdict
{
    /// <summary>Nothing against a step up.</summary>
    Quiet,

    /// <summary>Pain of 3 to 5 that was back to its level by the next morning.</summary>
    Settled,

    /// <summary>Pain of 3 to 5, and whether it settled is not known.</summary>
    SettlingUnknown,

    /// <summary>Still raised the next morning.</summary>
    StillRaised,

    /// <summary>Above 5.</summary>
    Severe,
}

/// <summary>Judges pain by how strong it was and whether it had settled by the next morning.</summary>
public static class PainGate
{
    /// <summary>Settled pain.</summary>
    public static readonly Rule Settled = Rule.Policy("PRG-PAIN-001",
        "Planner policy: pain of 3 to 5 out of 10 during training that is back to its level before by the next morning holds the step. Pain of 0 to 2 is quiet.",
        "本规划器策略：训练中疼痛3～5分（0～10分）且次日晨恢复至训练前水平者，保持当前阶梯；0～2分不影响。");

    /// <summary>Unknown settling.</summary>
    public static readonly Rule SettlingUnknown = Rule.Policy("PRG-PAIN-002",
        "Planner policy: pain of 3 to 5 out of 10 holds the step while pain before the session or the next morning is not recorded; what is unknown is never normal.",
        "本规划器策略：疼痛3～5分而训练前或次日晨疼痛未记录时，保持当前阶梯；未知不等于正常。");

    /// <summary>Raised the next morning.</summary>
    public static readonly Rule StillRaised = Rule.Policy("PRG-PAIN-003",
        "Planner policy: pain that is still raised the next morning leads one step back: above its level before after pain of 3 to 5, or at least 3 and not known to be as before.",
        "本规划器策略：次日晨疼痛仍升高者退回一级：训练中疼痛3～5分且次日晨高于训练前，或次日晨至少3分且不能确定与训练前相同。");

    /// <summary>Severe pain.</summary>
    public static readonly Rule Severe = Rule.Policy("PRG-PAIN-004",
        "Planner policy: pain above 5 out of 10, during training or the next morning, leads one step back.",
        "本规划器策略：训练中或次日晨疼痛超过5分者，退回一级。");

    private const int HighestQuiet = 2;
    private const int HighestTolerated = 5;

    /// <summary>Judges one report. Pain that was not asked about is quiet here; who needs it to be known asks for it separately.</summary>
    public static PainVerdict Judge(PainReport pain)
    {
        if (pain.During > HighestTolerated || pain.NextMorning > HighestTolerated) return PainVerdict.Severe;
        if (pain.NextMorning > HighestQuiet && !(pain.Before >= pain.NextMorning)) return PainVerdict.StillRaised;
        if (pain.During is not > HighestQuiet) return PainVerdict.Quiet;
        if (pain.NextMorning is not { } morning || pain.Before is not { } before) return PainVerdict.SettlingUnknown;
        return morning <= before ? PainVerdict.Settled : PainVerdict.StillRaised;
    }

    /// <summary>Whether pain was above its level before; a level that is not known counts as none.</summary>
    public static bool IsAboveBefore(PainReport pain) => pain.During > (pain.Before ?? 0) || pain.NextMorning > (pain.Before ?? 0);

    internal static Verdict? VerdictOf(PainVerdict pain, int step) => pain switch
    {
        PainVerdict.Quiet => null,
        PainVerdict.Settled => Verdict.Hold(Settled, step),
        PainVerdict.SettlingUnknown => Verdict.Hold(SettlingUnknown, step),
        PainVerdict.StillRaised => Verdict.StepBack(StillRaised, step),
        PainVerdict.Severe => Verdict.StepBack(Severe, step),
    };
}
