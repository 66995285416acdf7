using PrescriptionPlanner.Domain.Evidence;
using PrescriptionPlanner.Domain.Quantities;

namespace PrescriptionPlanner.Domain.Training;

/// <summary>The session effort that a planned session is expected to feel like, where its dose does not say it.</summary>
internal static class PlannedEffort
{
    /// <summary>Expected efforts.</summary>
    public static readonly Rule Expected = Rule.Policy("LOAD-PLAN-001",
        "Planner policy: where a dose names no effort, the planned load counts 2 on CR10 for balance, 3 for vibration and 4 for impact.",
        "本规划器策略：剂量未注明用力程度时，计划负荷按CR10计：平衡为2，振动为3，冲击为4。",
        Citations.Foster1998);

    /// <summary>Balance.</summary>
    public static readonly Effort Balance = new(2, EffortScale.Cr10);

    /// <summary>Vibration.</summary>
    public static readonly Effort Vibration = new(3, EffortScale.Cr10);

    /// <summary>Impact.</summary>
    public static readonly Effort Impact = new(4, EffortScale.Cr10);
}
