using PrescriptionPlanner.Domain.Exercises;
using PrescriptionPlanner.Domain.Quantities;
using PrescriptionPlanner.Domain.Screening;
using PrescriptionPlanner.Domain.Training;

namespace PrescriptionPlanner.Domain.Periodization;

/// <summary>Aerobic sessions on one step.</summary>
public sealed record AerobicTemplate : SessionTemplate
{
    /// <summary>Exercise id of the catalogue; empty where nothing for it is at hand.</summary>
    public required string Mode { get; init; }

    /// <summary>Number of bouts.</summary>
    public required int Bouts { get; init; }

    /// <summary>Minutes of each bout.</summary>
    public required int BoutMinutes { get; init; }

    /// <summary>Percentage of the heart rate reserve; <see langword="null"/> without a valid maximum.</summary>
    public required int? PercentHeartRateReserve { get; init; }

    /// <summary>Band of target rates; <see langword="null"/> without a valid maximum.</summary>
    public required HeartRateBand? TargetBpm { get; init; }

    /// <summary>Perceived effort.</summary>
    public required Effort Effort { get; init; }

    /// <summary>Shortest bout, minutes.</summary>
    public required int ShortestBoutMinutes { get; init; }

    /// <summary>A bout gives up minutes down to this length before the warm-up and the cool-down do.</summary>
    public required int LongestShortFramedMinutes { get; init; }

    /// <summary>The usual warm-up and cool-down, then the short one.</summary>
    public required IReadOnlyList<SessionFrame> Frames { get; init; }

    /// <summary>Which frame is taken.</summary>
    public int Frame { get; init; }

    /// <inheritdoc/>
    public override Modality Trains => Modality.Aerobic;

    /// <inheritdoc/>
    public override SessionTime Time => new(Bouts * BoutMinutes + Frames[Frame].Minutes, Frames[Frame].WarmUp, Frames[Frame].CoolDown);

    /// <inheritdoc/>
    public override Effort ExpectedEffort => Effort;

    /// <inheritdoc/>
    public override SessionTemplate WithMaxima(LiftMaxima maxima) => this;

    /// <inheritdoc/>
    public override SessionTemplate Lighter() => this with { Volume = Volume.Lighter, BoutMinutes = Math.Max(ShortestBoutMinutes, BoutMinutes * 2 / 3) };

    /// <inheritdoc/>
    public override SessionTemplate Half() => Bouts > 1
        ? this with { Volume = Volume.Half, Bouts = Bouts / 2 }
        : this with { Volume = Volume.Half, BoutMinutes = Math.Max(ShortestBoutMinutes, BoutMinutes / 2) };

    /// <inheritdoc/>
    public override SessionTemplate? Within(DoseLimits limits, PermittedExercises exercises)
    {
        if (TargetBpm?.Maximum > limits.HeartRateCeilingBpm || exercises.InPlaceOf(Mode) is not { } mode) return null;
        return this with { Mode = mode, Effort = limits.EffortBorg is { } hardest && Effort.Value > hardest ? Effort.Borg(hardest) : Effort };
    }

    /// <inheritdoc/>
    public override Session At(Place place)
    {
        var time = Time;
        return new AerobicSession
        {
            Id = place.Id,
            Date = place.Date,
            Step = Step,
            DurationMinutes = time.Minutes,
            WarmUpMinutes = time.WarmUp,
            CoolDownMinutes = time.CoolDown,
            ModifiedBy = ModifiedBy,
            Aerobic = new AerobicDose(Mode, Bouts, BoutMinutes, PercentHeartRateReserve, TargetBpm, Effort),
        };
    }

    /// <inheritdoc/>
    protected override SessionTemplate Shorten(int minutes)
    {
        var frame = Bouts * Math.Min(BoutMinutes, LongestShortFramedMinutes) + Frames[0].Minutes <= minutes ? 0 : Frames.Count - 1;
        var left = minutes - Frames[frame].Minutes;
        var bouts = left < Bouts * ShortestBoutMinutes ? 1 : Bouts;
        var length = Math.Clamp(left / bouts, ShortestBoutMinutes, BoutMinutes);
        return this with { Frame = frame, Bouts = bouts, BoutMinutes = length, Shortened = bouts < Bouts || length < BoutMinutes };
    }
}
