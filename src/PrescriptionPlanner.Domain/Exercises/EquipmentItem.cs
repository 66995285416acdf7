using PrescriptionPlanner.Domain.Evidence;

namespace PrescriptionPlanner.Domain.Exercises;

/// <summary>How a vibration platform moves.</summary>
public enum VibrationType
{
    /// <summary>The plate tilts about a middle axis, one foot up while the other goes down.</summary>
    [Text("Side-alternating", "侧向交替式")] SideAlternating,

    /// <summary>The whole plate moves up and down.</summary>
    [Text("Synchronous", "垂直同步式")] Synchronous,
}

/// <summary>A range in the unit of the property that holds it, both ends inclusive.</summary>
/// <param name="Minimum">Lowest setting.</param>
/// <param name="Maximum">Highest setting.</param>
public readonly record struct SettingRange(decimal Minimum, decimal Maximum);

/// <summary>A piece of equipment with the settings that a dose has to fit.</summary>
/// <param name="Code">What it is.</param>
public sealed record EquipmentItem(Equipment Code)
{
    /// <summary>Smallest load increment, kg; <see langword="null"/> takes <see cref="DefaultStepKg"/>.</summary>
    public decimal? StepKg { get; init; }

    /// <summary>Lightest load setting, kg; <see langword="null"/> means that the increments start at zero.</summary>
    public decimal? MinimumKg { get; init; }

    /// <summary>How a vibration platform moves; <see langword="null"/> is taken as side-alternating.</summary>
    public VibrationType? VibrationType { get; init; }

    /// <summary>Frequencies that a vibration platform can run at, Hz.</summary>
    public SettingRange? FrequencyHz { get; init; }

    /// <summary>Peak-to-peak displacements that a vibration platform can run at, mm.</summary>
    public SettingRange? PeakToPeakMm { get; init; }

    /// <summary>The increment taken for equipment whose step is not given, kg: 2.5 for machines and bars, 1 for hand weights, 0.5 for cuffs.</summary>
    public decimal DefaultStepKg => Code switch
    {
        Equipment.Dumbbell or Equipment.Kettlebell or Equipment.MedicineBall or Equipment.WeightedVest => 1m,
        Equipment.AnkleWeight => 0.5m,
        _ => 2.5m,
    };

    /// <summary>The increment in force, kg.</summary>
    public decimal EffectiveStepKg => StepKg ?? DefaultStepKg;
}
