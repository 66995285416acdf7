using PrescriptionPlanner.Domain.Evidence;

namespace PrescriptionPlanner.Domain.Progression;

/// <summary>What a week without logs does to the plan.</summary>
public enum ProgressionGate
{
    /// <summary>A week with no evidence of tolerance never steps up.</summary>
    [Text("By logs", "按训练记录")] Logged,

    /// <summary>A week steps up unless something reported speaks against it.</summary>
    [Text("By calendar", "按日历")] Calendar,
}

/// <summary>Who lets a step up take effect.</summary>
public enum ProgressionApproval
{
    /// <summary>The policy alone.</summary>
    [Text("Automatic", "自动")] Automatic,

    /// <summary>A clinician approves each decision.</summary>
    [Text("By a clinician", "由临床医生批准")] Clinician,
}

/// <summary>How a stored plan will progress.</summary>
/// <param name="Gate">What a week without logs does.</param>
/// <param name="Approval">Who lets a step up take effect.</param>
public sealed record ProgressionSettings(ProgressionGate Gate, ProgressionApproval Approval)
{
    /// <summary>By logs, automatic.</summary>
    public static ProgressionSettings Default { get; } = new(ProgressionGate.Logged, ProgressionApproval.Automatic);
}
