using NodaTime;
using PrescriptionPlanner.Domain.Progression;

namespace PrescriptionPlanner.Records.Plans;

/// <summary>A plan that lives: where it stands, and when its next decision falls due. What was issued is in its revisions.</summary>
public sealed class Plan
{
    /// <summary>Id.</summary>
    public required Guid Id { get; init; }

    /// <summary>The clinic.</summary>
    public required Guid ClinicId { get; init; }

    /// <summary>The patient.</summary>
    public required Guid PatientId { get; init; }

    /// <summary>The assessment that the present revision rests on.</summary>
    public required Guid AssessmentId { get; set; }

    /// <summary>The present revision; 1 for the plan as first issued.</summary>
    public int Revision { get; set; } = 1;

    /// <summary>How the plan stands.</summary>
    public PlanStatus Status { get; set; }

    /// <summary>First day of week 1, the patient's local date.</summary>
    public required LocalDate StartDate { get; init; }

    /// <summary>Weeks of the whole programme.</summary>
    public required int Weeks { get; set; }

    /// <summary>The time zone in which decisions fall due.</summary>
    public required string TimeZone { get; set; }

    /// <summary>The week whose decision falls due next; one past the last once all are decided.</summary>
    public int Week { get; set; } = 1;

    /// <summary>The patient's local date on which the next decision falls due; <see langword="null"/> where none will.</summary>
    public LocalDate? NextDecisionOn { get; set; }

    /// <summary>The instant at which it falls due, derived again where the time-zone data changes.</summary>
    public Instant? NextDecisionAt { get; set; }

    /// <summary>The <see cref="ProgressionTrack"/> of the present revision, as <see cref="PlanJson"/> writes it.</summary>
    public required string TrackJson { get; set; }

    /// <summary>The <see cref="ProgressionState"/>, as <see cref="PlanJson"/> writes it.</summary>
    public required string StateJson { get; set; }

    /// <summary>The present step of each modality: a JSON object.</summary>
    public required string PositionsJson { get; set; }

    /// <summary>Whether something is open that a clinician has to look at.</summary>
    public bool HasFlags { get; set; }

    /// <summary>Whether a decision waits for a clinician.</summary>
    public bool AwaitsReview { get; set; }

    /// <summary>Whether it could not be brought over from an older format: it is shown in lists, and its weeks cannot be.</summary>
    public bool IsUnreadable { get; set; }

    /// <summary>Counts the changes, decisions among them; 1 for the row as made.</summary>
    public int Version { get; set; } = 1;

    /// <summary>When it was made.</summary>
    public required Instant CreatedAt { get; init; }

    /// <summary>When it last changed; of a decision, when it fell due.</summary>
    public required Instant UpdatedAt { get; set; }
}
