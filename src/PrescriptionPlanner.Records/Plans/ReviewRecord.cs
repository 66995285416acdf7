using NodaTime;

namespace PrescriptionPlanner.Records.Plans;

/// <summary>What a clinician did about a decision.</summary>
public enum ReviewAction
{
    /// <summary>Let it take effect as it was.</summary>
    Approve,

    /// <summary>Decided otherwise.</summary>
    Override,
}

/// <summary>A clinician's answer to a decision. Never changed.</summary>
public sealed class ReviewRecord
{
    /// <summary>Id.</summary>
    public required Guid Id { get; init; }

    /// <summary>The clinic.</summary>
    public required Guid ClinicId { get; init; }

    /// <summary>The plan.</summary>
    public required Guid PlanId { get; init; }

    /// <summary>The week whose decision it answers.</summary>
    public required int Week { get; init; }

    /// <summary>What was done.</summary>
    public required ReviewAction Action { get; init; }

    /// <summary>The steps decided instead; <see langword="null"/> where none were.</summary>
    public string? ModalitiesJson { get; init; }

    /// <summary>Why.</summary>
    public string? Reason { get; init; }

    /// <summary>When.</summary>
    public required Instant At { get; init; }
}
