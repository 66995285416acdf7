using NodaTime;
using PrescriptionPlanner.Domain.Progression;

namespace PrescriptionPlanner.Records.Plans;

/// <summary>The decision at the end of one week. Written once, never changed; a review is a row of its own.</summary>
public sealed class DecisionRecord
{
    /// <summary>Made by the planner when a decision fell due.</summary>
    public const string BySchedule = "schedule";

    /// <summary>Id.</summary>
    public required Guid Id { get; init; }

    /// <summary>The clinic.</summary>
    public required Guid ClinicId { get; init; }

    /// <summary>The plan.</summary>
    public required Guid PlanId { get; init; }

    /// <summary>The week that was judged; one decision each.</summary>
    public required int Week { get; init; }

    /// <summary>When the decision fell due, so that the row is the same whenever it was written.</summary>
    public required Instant DecidedAt { get; init; }

    /// <summary>Who decided.</summary>
    public required string By { get; init; }

    /// <summary>Whether a step up was left to a clinician.</summary>
    public required bool AwaitsReview { get; init; }

    /// <summary>A list of <see cref="StepDecision"/>, as <see cref="PlanJson"/> writes it.</summary>
    public required string ModalitiesJson { get; init; }

    /// <summary>Whether the decision brought up something that a clinician has to look at.</summary>
    public required bool RaisesFlag { get; init; }
}
