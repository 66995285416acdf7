using PrescriptionPlanner.Domain.Exercises;

namespace PrescriptionPlanner.Domain.Screening;

/// <summary>
/// The limits that several rules share. Published bands are half-open ("below 40 %"), limits are inclusive whole points,
/// so light stops at 39 and moderate at 59 % of the heart rate reserve.
/// </summary>
internal static class DoseCaps
{
    /// <summary>Light effort: below 40 % of the reserve, at most 11 on Borg's scale.</summary>
    public static readonly DoseLimits Light = new() { PercentHeartRateReserve = 39, EffortBorg = 11 };

    /// <summary>Moderate effort: below 60 % of the reserve, at most 13 on Borg's scale.</summary>
    public static readonly DoseLimits Moderate = new() { PercentHeartRateReserve = 59, EffortBorg = 13 };

    /// <summary>Light resistance: at most 40 % of the one-repetition maximum, and no more effort than light where no maximum is known.</summary>
    public static readonly DoseLimits LightResistance = new() { PercentOneRepMax = 40, EffortBorg = 11 };

    /// <summary>Below heavy: at most 69 % of the one-repetition maximum.</summary>
    public static readonly DoseLimits BelowHeavyResistance = new() { PercentOneRepMax = 69 };

    /// <summary>Seated, or with the hands held.</summary>
    public static readonly DoseLimits SeatedOrHeld = new() { SeatedOrHeld = true };

    /// <summary>On machines or seated.</summary>
    public static readonly DoseLimits MachinesOrSeated = new() { MachinesOrSeated = true };

    /// <summary>Only on a cycle or in water.</summary>
    public static readonly DoseLimits CycleOrWaterOnly = new() { CycleOrWaterOnly = true };

    /// <summary>Only under supervision.</summary>
    public static readonly DoseLimits SupervisedOnly = new() { SupervisedOnly = true };

    /// <summary>No breath-holding and no isometric hold over 6 s.</summary>
    public static readonly DoseLimits NoStraining = new() { NoBreathHolding = true, IsometricHoldSeconds = 6 };

    /// <summary>Low impact at most: stamps and heel drops.</summary>
    public static readonly DoseLimits LowImpact = new() { Impact = ImpactLevel.Low };

    /// <summary>Light effort until a clinician releases more.</summary>
    public static readonly Restriction LightUntilReleased = Restriction.LimitedUntilReleased(Light);

    /// <summary>Moderate effort until a clinician releases more.</summary>
    public static readonly Restriction ModerateUntilReleased = Restriction.LimitedUntilReleased(Moderate);

    /// <summary>Light resistance until a clinician releases more.</summary>
    public static readonly Restriction LightResistanceUntilReleased = Restriction.LimitedUntilReleased(LightResistance);

    /// <summary>Seated or held until a clinician releases more.</summary>
    public static readonly Restriction SeatedUntilReleased = Restriction.LimitedUntilReleased(SeatedOrHeld);
}
