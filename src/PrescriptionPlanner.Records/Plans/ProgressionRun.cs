using NodaTime;

namespace PrescriptionPlanner.Records.Plans;

/// <summary>How a run that somebody asked for stands.</summary>
public enum RunStatus
{
    /// <summary>Asked for.</summary>
    Queued,

    /// <summary>At work.</summary>
    Running,

    /// <summary>Done.</summary>
    Finished,

    /// <summary>Broken off; what it had decided by then stays.</summary>
    Failed,
}

/// <summary>A run of the weekly decisions that somebody asked for, with what it changed.</summary>
public sealed class ProgressionRun
{
    /// <summary>Id.</summary>
    public required Guid Id { get; init; }

    /// <summary>The clinic that asked; the run reaches its plans alone.</summary>
    public required Guid ClinicId { get; init; }

    /// <summary>When it was asked for.</summary>
    public required Instant RequestedAt { get; init; }

    /// <summary>When it began.</summary>
    public Instant? StartedAt { get; set; }

    /// <summary>When it ended.</summary>
    public Instant? FinishedAt { get; set; }

    /// <summary>How it stands.</summary>
    public RunStatus Status { get; set; }

    /// <summary>Plans that it decided a week of.</summary>
    public int Plans { get; set; }

    /// <summary>Decisions that it made.</summary>
    public int Decisions { get; set; }

    /// <summary>Plans that could not be decided and were left as they were.</summary>
    public int Failures { get; set; }

    /// <summary>The decisions that it made, up to a limit: a list of <see cref="DecidedWeek"/>, as <see cref="PlanJson"/> writes it.</summary>
    public string DecidedJson { get; set; } = "[]";
}
