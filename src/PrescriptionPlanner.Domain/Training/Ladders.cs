using PrescriptionPlanner.Domain.Evidence;
using PrescriptionPlanner.Domain.Exercises;
using PrescriptionPlanner.Domain.Quantities;
using PrescriptionPlanner.Domain.Screening;

namespace PrescriptionPlanner.Domain.Training;

/// <summary>Whether a ladder is climbed.</summary>
public enum LadderState
{
    /// <summary>Climbed to its own top.</summary>
    [Text("Active", "进行中")] Active,

    /// <summary>Climbed within limits.</summary>
    [Text("Limited", "受限")] Limited,

    /// <summary>Shown, and not started before a clinician releases it.</summary>
    [Text("Awaiting release", "等待放行")] AwaitingRelease,

    /// <summary>Withheld.</summary>
    [Text("Withheld", "禁止")] Withheld,
}

/// <summary>The steps of one modality, from the easiest to the top that the clearance allows.</summary>
/// <param name="Modality">Which modality.</param>
/// <param name="State">Whether it is climbed.</param>
/// <param name="Steps">The steps, numbered from 1; empty where the modality is withheld.</param>
public sealed record Ladder(Modality Modality, LadderState State, IReadOnlyList<LadderStep> Steps);

/// <summary>One step of a ladder: a complete weekly dose.</summary>
public abstract record LadderStep
{
    /// <summary>Which steps need a log.</summary>
    public static readonly Rule HeavyNeedsLog = Rule.Policy("PRG-TRACK-001",
        "Planner policy: a step above 60 % 1RM or above 60 % of the heart rate reserve, and any interval step, is never climbed to without a log.",
        "本规划器策略：高于60% 1RM或高于60%心率储备的阶梯以及任何间歇阶梯，没有训练记录不得进入。");

    /// <summary>Above this percentage of the one-repetition maximum or of the heart rate reserve a step needs a log.</summary>
    private protected const int HighestWithoutLog = 60;

    /// <summary>Number of the step, from 1.</summary>
    public required int Step { get; init; }

    /// <summary>Sessions a week.</summary>
    public required int DaysPerWeek { get; init; }

    /// <summary>Fewest weeks, deload weeks not counted, to stand on the step before the next.</summary>
    public int MinimumWeeks { get; init; } = 1;

    /// <summary>The rules that the dose comes from.</summary>
    public required IReadOnlyList<RuleId> RuleIds { get; init; }

    /// <summary>Whether the step may never be climbed to without a log, by <see cref="HeavyNeedsLog"/>.</summary>
    public abstract bool NeedsLog();

    /// <summary>Whether this step asks no more than another of the same modality, in intensity and in volume.</summary>
    /// <param name="other">A step of the same modality, of this ladder or another.</param>
    /// <exception cref="ArgumentException">The other step is of another modality.</exception>
    public abstract bool IsNoHarderThan(LadderStep other);

    /// <summary>Whether the limits let the step's intensity through.</summary>
    public abstract bool IsWithin(DoseLimits limits);

    private protected static TStep Like<TStep>(LadderStep other) where TStep : LadderStep => other as TStep
        ?? throw new ArgumentException($"A {other.GetType().Name} cannot be compared with a {typeof(TStep).Name}.", nameof(other));
}

/// <summary>A step of the resistance ladder.</summary>
public sealed record ResistanceStep : LadderStep
{
    /// <summary>Percentage of the one-repetition maximum; <see langword="null"/> where the step is led by effort.</summary>
    public required int? PercentOneRepMax { get; init; }

    /// <summary>Sets of each exercise.</summary>
    public required int Sets { get; init; }

    /// <summary>Repetitions of each set.</summary>
    public required RepetitionRange Repetitions { get; init; }

    /// <summary>Repetitions that should be left at the end of a set.</summary>
    public required int RepetitionsInReserve { get; init; }

    /// <summary>Ten minus the repetitions in reserve.</summary>
    public Effort Effort => Effort.FromReserve(RepetitionsInReserve);

    /// <summary>Rest between sets, s.</summary>
    public required int RestSeconds { get; init; }

    /// <inheritdoc/>
    public override bool IsWithin(DoseLimits limits) => limits.PercentOneRepMax is not { } cap || PercentOneRepMax is null || PercentOneRepMax <= cap;

    /// <inheritdoc/>
    public override bool NeedsLog() => PercentOneRepMax > HighestWithoutLog;

    /// <inheritdoc/>
    /// <remarks>Led by effort is the lightest; a lighter load may be lifted more often, but not in more sets.</remarks>
    public override bool IsNoHarderThan(LadderStep other)
    {
        var theirs = Like<ResistanceStep>(other);
        var (percent, most) = (PercentOneRepMax ?? 0, theirs.PercentOneRepMax ?? 0);
        if (percent > most || Sets > theirs.Sets) return false;
        return percent < most
            || (RepetitionsInReserve >= theirs.RepetitionsInReserve && Sets * Repetitions.Maximum <= theirs.Sets * theirs.Repetitions.Maximum);
    }
}

/// <summary>A step of the aerobic ladder.</summary>
public sealed record AerobicStep : LadderStep
{
    /// <summary>Percentage of the heart rate reserve that the step stands for.</summary>
    public required int PercentHeartRateReserve { get; init; }

    /// <summary>Number of bouts that the minutes are split into.</summary>
    public required int Bouts { get; init; }

    /// <summary>Minutes of each bout, warm-up and cool-down not counted.</summary>
    public required int BoutMinutes { get; init; }

    /// <summary>Perceived effort.</summary>
    public required Effort Effort { get; init; }

    /// <inheritdoc/>
    public override bool IsWithin(DoseLimits limits) => limits.PercentHeartRateReserve is not { } cap || PercentHeartRateReserve <= cap;

    /// <inheritdoc/>
    public override bool NeedsLog() => PercentHeartRateReserve > HighestWithoutLog;

    /// <inheritdoc/>
    public override bool IsNoHarderThan(LadderStep other)
    {
        var theirs = Like<AerobicStep>(other);
        return PercentHeartRateReserve <= theirs.PercentHeartRateReserve
            && MinutesAWeek <= theirs.MinutesAWeek && BoutMinutes <= theirs.BoutMinutes;
    }

    private int MinutesAWeek => DaysPerWeek * Bouts * BoutMinutes;
}

/// <summary>A step of the interval ladder.</summary>
public sealed record HiitStep : LadderStep
{
    /// <summary>Number of work intervals.</summary>
    public required int Intervals { get; init; }

    /// <summary>Length of a work interval, s.</summary>
    public required int WorkSeconds { get; init; }

    /// <summary>Easy movement after each, s.</summary>
    public required int RestSeconds { get; init; }

    /// <summary>Percentage of the heart rate reserve in the work intervals.</summary>
    public required int WorkPercentHeartRateReserve { get; init; }

    /// <summary>Perceived effort of the work intervals.</summary>
    public required Effort Effort { get; init; }

    /// <inheritdoc/>
    public override bool IsWithin(DoseLimits limits) => limits.PercentHeartRateReserve is not { } cap || WorkPercentHeartRateReserve <= cap;

    /// <inheritdoc/>
    public override bool NeedsLog() => true;

    /// <inheritdoc/>
    public override bool IsNoHarderThan(LadderStep other)
    {
        var theirs = Like<HiitStep>(other);
        return WorkPercentHeartRateReserve <= theirs.WorkPercentHeartRateReserve && WorkSecondsAWeek <= theirs.WorkSecondsAWeek;
    }

    private int WorkSecondsAWeek => DaysPerWeek * Intervals * WorkSeconds;
}

/// <summary>A step of the vibration ladder.</summary>
public sealed record VibrationStep : LadderStep
{
    /// <summary>Frequency, Hz.</summary>
    public required decimal FrequencyHz { get; init; }

    /// <summary>Peak-to-peak displacement, mm.</summary>
    public required decimal PeakToPeakMm { get; init; }

    /// <summary>Peak acceleration, multiples of gravity, two decimals.</summary>
    public required decimal PeakG { get; init; }

    /// <summary>Number of bouts.</summary>
    public required int Bouts { get; init; }

    /// <summary>Length of a bout, s.</summary>
    public required int OnSeconds { get; init; }

    /// <summary>Pause after each, s.</summary>
    public required int OffSeconds { get; init; }

    /// <inheritdoc/>
    public override bool IsWithin(DoseLimits limits) => limits.VibrationPeakG is not { } cap || PeakG <= cap;

    /// <inheritdoc/>
    public override bool NeedsLog() => false;

    /// <inheritdoc/>
    public override bool IsNoHarderThan(LadderStep other)
    {
        var theirs = Like<VibrationStep>(other);
        return PeakG <= theirs.PeakG && SecondsAWeek <= theirs.SecondsAWeek;
    }

    private int SecondsAWeek => DaysPerWeek * Bouts * OnSeconds;
}

/// <summary>A step of the balance ladder.</summary>
public sealed record BalanceStep : LadderStep
{
    /// <summary>Difficulty of the exercises, as in the catalogue.</summary>
    public required int Difficulty { get; init; }

    /// <summary>Sets of each exercise.</summary>
    public required int Sets { get; init; }

    /// <summary>Length of a hold or of continuous movement, s.</summary>
    public required int HoldSeconds { get; init; }

    /// <summary>How much the hands help.</summary>
    public required Support Support { get; init; }

    /// <inheritdoc/>
    public override bool IsWithin(DoseLimits limits) => true;

    /// <inheritdoc/>
    public override bool NeedsLog() => false;

    /// <inheritdoc/>
    public override bool IsNoHarderThan(LadderStep other)
    {
        var theirs = Like<BalanceStep>(other);
        return Difficulty <= theirs.Difficulty && Support <= theirs.Support
            && (Difficulty < theirs.Difficulty || Support < theirs.Support || HoldSeconds <= theirs.HoldSeconds);
    }
}

/// <summary>A step of the impact ladder.</summary>
public sealed record ImpactStep : LadderStep
{
    /// <summary>How hard the landing is.</summary>
    public required ImpactLevel Intensity { get; init; }

    /// <summary>Sets.</summary>
    public required int Sets { get; init; }

    /// <summary>Landings in each set.</summary>
    public required int Repetitions { get; init; }

    /// <inheritdoc/>
    public override bool IsWithin(DoseLimits limits) => limits.Impact is not { } hardest || Intensity <= hardest;

    /// <inheritdoc/>
    public override bool NeedsLog() => false;

    /// <inheritdoc/>
    public override bool IsNoHarderThan(LadderStep other)
    {
        var theirs = Like<ImpactStep>(other);
        return Intensity < theirs.Intensity || (Intensity == theirs.Intensity && LandingsAWeek <= theirs.LandingsAWeek);
    }

    private int LandingsAWeek => DaysPerWeek * Sets * Repetitions;
}
