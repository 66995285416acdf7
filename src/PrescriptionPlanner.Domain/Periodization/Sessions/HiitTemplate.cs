using PrescriptionPlanner.Domain.Exercises;
using PrescriptionPlanner.Domain.Quantities;
using PrescriptionPlanner.Domain.Screening;
using PrescriptionPlanner.Domain.Training;

namespace PrescriptionPlanner.Domain.Periodization;

/// <summary>Interval sessions on one step.</summary>
public sealed record HiitTemplate : SessionTemplate
{
    /// <summary>Exercise id of the catalogue; empty where nothing for it is at hand.</summary>
    public required string Mode { get; init; }

    /// <summary>Number of work intervals.</summary>
    public required int Intervals { get; init; }

    /// <summary>Fewest work intervals.</summary>
    public required int FewestIntervals { get; init; }

    /// <summary>Length of a work interval, s.</summary>
    public required int WorkSeconds { get; init; }

    /// <summary>Easy movement after each, s.</summary>
    public required int RestSeconds { get; init; }

    /// <summary>Percentage of the heart rate reserve in the work intervals; <see langword="null"/> without a valid maximum.</summary>
    public required int? WorkPercentHeartRateReserve { get; init; }

    /// <summary>Band of target rates in the work intervals; <see langword="null"/> without a valid maximum.</summary>
    public required HeartRateBand? WorkTargetBpm { get; init; }

    /// <summary>Perceived effort of the work intervals.</summary>
    public required Effort Effort { get; init; }

    /// <summary>The usual warm-up and cool-down, then the short one.</summary>
    public required IReadOnlyList<SessionFrame> Frames { get; init; }

    /// <summary>Which frame is taken.</summary>
    public int Frame { get; init; }

    /// <inheritdoc/>
    public override Modality Trains => Modality.Hiit;

    /// <inheritdoc/>
    public override SessionTime Time => new(MinutesFor(Intervals * SecondsEach) + Frames[Frame].Minutes, Frames[Frame].WarmUp, Frames[Frame].CoolDown);

    /// <inheritdoc/>
    public override Effort ExpectedEffort => Effort;

    private int SecondsEach => WorkSeconds + RestSeconds;

    /// <inheritdoc/>
    public override SessionTemplate WithMaxima(LiftMaxima maxima) => this;

    /// <inheritdoc/>
    public override SessionTemplate Lighter() => this with { Volume = Volume.Lighter, Intervals = Math.Max(FewestIntervals, Intervals / 2) };

    /// <inheritdoc/>
    public override SessionTemplate Half() => this with { Volume = Volume.Half, Intervals = Math.Max(FewestIntervals, Intervals / 2) };

    /// <inheritdoc/>
    public override SessionTemplate? Within(DoseLimits limits, PermittedExercises exercises)
    {
        if (WorkTargetBpm?.Maximum > limits.HeartRateCeilingBpm || exercises.InPlaceOf(Mode) is not { } mode) return null;
        return this with { Mode = mode, Effort = limits.EffortBorg is { } hardest && Effort.Value > hardest ? Effort.Borg(hardest) : Effort };
    }

    /// <inheritdoc/>
    public override Session At(Place place)
    {
        var time = Time;
        return new HiitSession
        {
            Id = place.Id,
            Date = place.Date,
            Step = Step,
            DurationMinutes = time.Minutes,
            WarmUpMinutes = time.WarmUp,
            CoolDownMinutes = time.CoolDown,
            ModifiedBy = ModifiedBy,
            Hiit = new HiitDose(Mode, Intervals, WorkSeconds, RestSeconds, WorkPercentHeartRateReserve, WorkTargetBpm, Effort),
        };
    }

    /// <inheritdoc/>
    protected override SessionTemplate Shorten(int minutes)
    {
        var frame = MinutesFor(Intervals * SecondsEach) + Frames[0].Minutes <= minutes ? 0 : Frames.Count - 1;
        var intervals = Math.Clamp((minutes - Frames[frame].Minutes) * 60 / SecondsEach, FewestIntervals, Intervals);
        return this with { Frame = frame, Intervals = intervals, Shortened = intervals < Intervals };
    }
}
