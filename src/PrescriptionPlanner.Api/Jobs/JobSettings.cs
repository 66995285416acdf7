using System.ComponentModel.DataAnnotations;

namespace PrescriptionPlanner.Api.Jobs;

/// <summary>Where jobs are kept.</summary>
internal enum JobStorageKind
{
    /// <summary>In memory: a ticker of this process.</summary>
    InMemory,

    /// <summary>In PostgreSQL, beside the planner's rows, shared and visible.</summary>
    PostgreSql,
}

/// <summary>Scheduled jobs. Section <c>Jobs</c>.</summary>
internal sealed class JobSettings
{
    /// <summary>Whether Hangfire runs. The timer that guards against a dead job server runs anyhow. Default true.</summary>
    public bool Enabled { get; init; } = true;

    /// <summary>Where jobs are kept. Default in memory.</summary>
    public JobStorageKind Storage { get; init; } = JobStorageKind.InMemory;

    /// <summary>Whether the dashboard at <c>/jobs</c> is on, for administrators. Default false.</summary>
    public bool Dashboard { get; init; }

    /// <summary>Seconds between two looks of the timer that guards against a dead job server. Default 300.</summary>
    [Range(1, 3_600)] public int GuardSeconds { get; init; } = 300;
}
