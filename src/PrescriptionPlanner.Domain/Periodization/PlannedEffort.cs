using PrescriptionPlanner.Domain.Evidence;

namespace PrescriptionPlanner.Domain.Periodization;

/// <summary>The session effort on CR10 that a planned session is expected to feel like, where its dose does not say it.</summary>
internal static class PlannedEffort
{
    /// <summary>Expected efforts.</summary>
    public static readonly Rule Expected = Rule.Policy("LOAD-PLAN-001",
        "Planner policy: the planned load of a session is its minutes times the effort that it is expected to feel like on CR10: 2 for balance, 3 for vibration, 4 for impact; resistance counts 10 minus the reserve, aerobic and interval work the CR10 counterpart of their Borg effort.",
        "本规划器策略：计划负荷等于训练分钟数乘以预期的CR10用力程度：平衡为2，振动为3，冲击为4；抗阻按10减储备次数计，有氧和间歇按其Borg用力程度对应的CR10值计。",
        Citations.Foster1998);

    /// <summary>Balance.</summary>
    public const int Balance = 2;

    /// <summary>Vibration.</summary>
    public const int Vibration = 3;

    /// <summary>Impact.</summary>
    public const int Impact = 4;

    /// <summary>The CR10 counterpart of an effort on Borg's 6 to 20 scale.</summary>
    public static int FromBorg(int borg) => borg switch
    {
        < 9 => 1,
        < 12 => 2,
        < 13 => 3,
        < 14 => 4,
        < 15 => 5,
        < 17 => 6,
        < 18 => 7,
        < 19 => 8,
        _ => 10,
    };
}
