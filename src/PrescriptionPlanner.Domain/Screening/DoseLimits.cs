using PrescriptionPlanner.Domain.Exercises;

namespace PrescriptionPlanner.Domain.Screening;

/// <summary>
/// What a dose of one modality may not pass. An absent number and a false flag mean no limit.
/// Merging takes the stricter value attribute by attribute, so it is commutative, associative and idempotent.
/// </summary>
public sealed record DoseLimits
{
    /// <summary>No limit at all: the neutral element of <see cref="Merge"/>.</summary>
    public static DoseLimits Unlimited { get; } = new();

    /// <summary>Highest percentage of the one-repetition maximum, inclusive.</summary>
    public int? PercentOneRepMax { get; init; }

    /// <summary>Highest percentage of the one-repetition maximum for free-weight lifts that load the spine, inclusive.</summary>
    public int? AxialFreeWeightPercentOneRepMax { get; init; }

    /// <summary>Highest percentage of the heart rate reserve, whole points, inclusive.</summary>
    public int? PercentHeartRateReserve { get; init; }

    /// <summary>Highest effort on Borg's 6 to 20 scale, inclusive.</summary>
    public int? EffortBorg { get; init; }

    /// <summary>Heart rate never to be passed, bpm, inclusive.</summary>
    public int? HeartRateCeilingBpm { get; init; }

    /// <summary>Hardest impact allowed.</summary>
    public ImpactLevel? Impact { get; init; }

    /// <summary>Highest peak acceleration of a vibration platform, multiples of gravity, inclusive.</summary>
    public decimal? VibrationPeakG { get; init; }

    /// <summary>Longest isometric hold, s, inclusive.</summary>
    public int? IsometricHoldSeconds { get; init; }

    /// <summary>First week of the programme in which the modality may start.</summary>
    public int? NotBeforeWeek { get; init; }

    /// <summary>Only seated or with the hands held.</summary>
    public bool SeatedOrHeld { get; init; }

    /// <summary>Only on machines or seated.</summary>
    public bool MachinesOrSeated { get; init; }

    /// <summary>Only with a hand on the rail.</summary>
    public bool HeldRail { get; init; }

    /// <summary>No flexion and no twisting of the trunk.</summary>
    public bool SpineNeutral { get; init; }

    /// <summary>No jumping.</summary>
    public bool NoJumping { get; init; }

    /// <summary>No loaded work of the arms and the upper trunk.</summary>
    public bool NoLoadedUpperBody { get; init; }

    /// <summary>No holding of the breath.</summary>
    public bool NoBreathHolding { get; init; }

    /// <summary>No rowing.</summary>
    public bool NoRowing { get; init; }

    /// <summary>Only on a cycle or in water.</summary>
    public bool CycleOrWaterOnly { get; init; }

    /// <summary>Only under supervision.</summary>
    public bool SupervisedOnly { get; init; }

    /// <summary>The stricter of both, attribute by attribute.</summary>
    public static DoseLimits Merge(DoseLimits left, DoseLimits right)
    {
        if (ReferenceEquals(right, Unlimited)) return left;
        if (ReferenceEquals(left, Unlimited)) return right;
        return new DoseLimits
        {
            PercentOneRepMax = Lower(left.PercentOneRepMax, right.PercentOneRepMax),
            AxialFreeWeightPercentOneRepMax = Lower(left.AxialFreeWeightPercentOneRepMax, right.AxialFreeWeightPercentOneRepMax),
            PercentHeartRateReserve = Lower(left.PercentHeartRateReserve, right.PercentHeartRateReserve),
            EffortBorg = Lower(left.EffortBorg, right.EffortBorg),
            HeartRateCeilingBpm = Lower(left.HeartRateCeilingBpm, right.HeartRateCeilingBpm),
            Impact = Lower(left.Impact, right.Impact),
            VibrationPeakG = Lower(left.VibrationPeakG, right.VibrationPeakG),
            IsometricHoldSeconds = Lower(left.IsometricHoldSeconds, right.IsometricHoldSeconds),
            NotBeforeWeek = Later(left.NotBeforeWeek, right.NotBeforeWeek),
            SeatedOrHeld = left.SeatedOrHeld || right.SeatedOrHeld,
            MachinesOrSeated = left.MachinesOrSeated || right.MachinesOrSeated,
            HeldRail = left.HeldRail || right.HeldRail,
            SpineNeutral = left.SpineNeutral || right.SpineNeutral,
            NoJumping = left.NoJumping || right.NoJumping,
            NoLoadedUpperBody = left.NoLoadedUpperBody || right.NoLoadedUpperBody,
            NoBreathHolding = left.NoBreathHolding || right.NoBreathHolding,
            NoRowing = left.NoRowing || right.NoRowing,
            CycleOrWaterOnly = left.CycleOrWaterOnly || right.CycleOrWaterOnly,
            SupervisedOnly = left.SupervisedOnly || right.SupervisedOnly,
        };
    }

    private static int? Lower(int? left, int? right) =>
        left is not { } one ? right : right is not { } other ? left : Math.Min(one, other);

    private static decimal? Lower(decimal? left, decimal? right) =>
        left is not { } one ? right : right is not { } other ? left : Math.Min(one, other);

    private static ImpactLevel? Lower(ImpactLevel? left, ImpactLevel? right) =>
        left is not { } one ? right : right is not { } other ? left : one <= other ? one : other;

    private static int? Later(int? left, int? right) =>
        left is not { } one ? right : right is not { } other ? left : Math.Max(one, other);
}
