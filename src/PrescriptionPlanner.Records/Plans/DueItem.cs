using NodaTime;

namespace PrescriptionPlanner.Records.Plans;

/// <summary>A re-test or re-assessment that a plan asks for in one of its weeks.</summary>
public sealed class DueItem
{
    /// <summary>The plan.</summary>
    public required Guid PlanId { get; init; }

    /// <summary>What is due.</summary>
    public required string Code { get; init; }

    /// <summary>The week in which it is due.</summary>
    public required int Week { get; init; }

    /// <summary>The clinic.</summary>
    public required Guid ClinicId { get; init; }

    /// <summary>The patient's local date on which it is due.</summary>
    public required LocalDate DueOn { get; set; }

    /// <summary>Noon of <see cref="DueOn"/> in the plan's zone, derived again where the time-zone data changes.</summary>
    public required Instant DueAt { get; set; }

    /// <summary>When somebody was reminded.</summary>
    public Instant? RemindedAt { get; set; }

    /// <summary>When it was done.</summary>
    public Instant? DoneAt { get; set; }
}
