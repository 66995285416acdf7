using NodaTime;

namespace PrescriptionPlanner.Records.Plans;

/// <summary>A stored observation: something that happened outside a session, or was learned later.</summary>
public sealed class ObservationRecord
{
    /// <summary>Id.</summary>
    public required Guid Id { get; init; }

    /// <summary>The clinic.</summary>
    public required Guid ClinicId { get; init; }

    /// <summary>The plan.</summary>
    public required Guid PlanId { get; init; }

    /// <summary>The patient's local date of what happened.</summary>
    public required LocalDate ObservedOn { get; init; }

    /// <summary>The week whose decision counts it.</summary>
    public required int CountsInWeek { get; init; }

    /// <summary>Pain before, 0 to 10; <see langword="null"/> where unknown.</summary>
    public int? PainBefore { get; init; }

    /// <summary>Worst pain during, 0 to 10; <see langword="null"/> where unknown.</summary>
    public int? PainDuring { get; init; }

    /// <summary>Pain the next morning, 0 to 10; <see langword="null"/> where unknown.</summary>
    public int? PainNextMorning { get; init; }

    /// <summary>Whether pain in the middle of the back is new.</summary>
    public bool NewMidlineSpinalPain { get; init; }

    /// <summary>Adverse events: a JSON list of codes, as <see cref="PlanJson"/> writes it.</summary>
    public string AdverseEventsJson { get; init; } = "[]";

    /// <summary>What was written beside it.</summary>
    public string? Note { get; init; }

    /// <summary>The id in the caller's own records, unique in the plan.</summary>
    public string? ExternalId { get; init; }

    /// <summary>When it arrived.</summary>
    public required Instant ReceivedAt { get; init; }
}
