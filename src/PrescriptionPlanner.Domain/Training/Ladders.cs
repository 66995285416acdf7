using PrescriptionPlanner.Domain.Evidence;
using PrescriptionPlanner.Domain.Exercises;
using PrescriptionPlanner.Domain.Quantities;

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
    /// <summary>Number of the step, from 1.</summary>
    public required int Step { get; init; }

    /// <summary>Sessions a week.</summary>
    public required int DaysPerWeek { get; init; }

    /// <summary>Fewest weeks, deload weeks not counted, to stand on the step before the next.</summary>
    public int MinimumWeeks { get; init; } = 1;

    /// <summary>The rules that the dose comes from.</summary>
    public required IReadOnlyList<RuleId> RuleIds { get; init; }
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
}
