using PrescriptionPlanner.Domain.Evidence;

namespace PrescriptionPlanner.Domain.Exercises;

/// <summary>
/// The six kinds of training. Declared in order of importance: where time runs short, earlier ones are placed first.
/// </summary>
public enum Modality
{
    /// <summary>Resistance training.</summary>
    [Text("Resistance training", "抗阻训练")] Resistance,

    /// <summary>Balance training.</summary>
    [Text("Balance training", "平衡训练")] Balance,

    /// <summary>Continuous aerobic training.</summary>
    [Text("Aerobic training", "有氧训练")] Aerobic,

    /// <summary>Impact training: stamps, heel drops, hops.</summary>
    [Text("Impact training", "冲击性训练")] Impact,

    /// <summary>High-intensity interval training.</summary>
    [Text("High-intensity interval training", "高强度间歇训练")] Hiit,

    /// <summary>Whole-body vibration.</summary>
    [Text("Whole-body vibration", "全身振动训练")] WholeBodyVibration,
}

/// <summary>The six modalities in order of importance.</summary>
public static class Modalities
{
    /// <summary>All six, most important first.</summary>
    public static IReadOnlyList<Modality> All { get; } = Enum.GetValues<Modality>();

    /// <summary>Whether two sessions of the modality stay 48 hours apart.</summary>
    public static bool NeedsADayBetween(this Modality modality) => modality switch
    {
        Modality.Resistance or Modality.Hiit => true,
        Modality.Balance or Modality.Aerobic or Modality.Impact or Modality.WholeBodyVibration => false,
    };
}
