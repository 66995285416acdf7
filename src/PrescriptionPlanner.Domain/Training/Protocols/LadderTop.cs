using PrescriptionPlanner.Domain.Evidence;
using PrescriptionPlanner.Domain.Exercises;
using PrescriptionPlanner.Domain.Quantities;

namespace PrescriptionPlanner.Domain.Training;

/// <summary>
/// What the top of a ladder becomes when a plan follows a trial. Only tops change: climb, pace and clearance stay the planner's.
/// A number that is <see langword="null"/> leaves the planner's own.
/// </summary>
public abstract record LadderTop
{
    /// <summary>What is taken over from the trial and what is not; a dose at this top carries its id.</summary>
    public required Rule Rule { get; init; }

    /// <summary>Sessions a week; <see langword="null"/> leaves the planner's own.</summary>
    public int? DaysPerWeek { get; init; }

    /// <summary>Whether the top may be reached under supervision only.</summary>
    public bool SupervisedOnly { get; init; }

    /// <summary>Whether any vertebral fracture, old or new, rules the protocol out.</summary>
    public bool BarredByVertebralFracture { get; init; }

    /// <summary>Whether the sessions count as impact and need the impact modality to be allowed.</summary>
    public bool CountsAsImpact { get; init; }

    /// <summary>Equipment without which the protocol cannot be followed; <see langword="null"/> where any will do.</summary>
    public Equipment? Needs { get; init; }
}

/// <summary>A top for the resistance ladder.</summary>
public sealed record ResistanceTop : LadderTop
{
    /// <summary>Heaviest load, percentage of the one-repetition maximum.</summary>
    public int? PercentOneRepMax { get; init; }

    /// <summary>A lighter load that did as well in the trial, percentage of the one-repetition maximum, for those who should lift less.</summary>
    public int? GentlerPercentOneRepMax { get; init; }

    /// <summary>Sets of each exercise.</summary>
    public int? Sets { get; init; }

    /// <summary>Repetitions of each set.</summary>
    public RepetitionRange? Repetitions { get; init; }

    /// <summary>How fast the lifting phase is.</summary>
    public Velocity? Velocity { get; init; }
}

/// <summary>A top for the aerobic ladder.</summary>
public sealed record AerobicTop : LadderTop
{
    /// <summary>Percentage of the heart rate reserve.</summary>
    public required int PercentHeartRateReserve { get; init; }

    /// <summary>Minutes of a session at the prescribed intensity.</summary>
    public required int Minutes { get; init; }
}

/// <summary>A top for the interval ladder.</summary>
public sealed record HiitTop : LadderTop
{
    /// <summary>Number of work intervals.</summary>
    public int? Intervals { get; init; }

    /// <summary>Length of a work interval, s.</summary>
    public int? WorkSeconds { get; init; }

    /// <summary>Easy movement after each, s.</summary>
    public int? RestSeconds { get; init; }
}

/// <summary>A top for the vibration ladder.</summary>
public sealed record VibrationTop : LadderTop
{
    /// <summary>Frequencies to climb through, Hz.</summary>
    public SettingRange? FrequencyHz { get; init; }

    /// <summary>Peak-to-peak displacement, mm.</summary>
    public decimal? PeakToPeakMm { get; init; }

    /// <summary>Most minutes under vibration in a session, pauses not counted.</summary>
    public required int OnMinutes { get; init; }
}
