using System.Data.Common;
using NodaTime;
using PrescriptionPlanner.Domain.Progression;

namespace PrescriptionPlanner.Records.Plans;

/// <summary>Where a plan stands, and which document it serves.</summary>
public sealed record PlanHeadRow
{
    /// <summary>Id.</summary>
    public required Guid Id { get; init; }

    /// <summary>The patient.</summary>
    public required Guid PatientId { get; init; }

    /// <summary>The assessment that the present revision rests on.</summary>
    public required Guid AssessmentId { get; init; }

    /// <summary>The present revision.</summary>
    public required int Revision { get; init; }

    /// <summary>How the plan stands.</summary>
    public required PlanStatus Status { get; init; }

    /// <summary>The week whose decision falls due next.</summary>
    public required int Week { get; init; }

    /// <summary>The patient's local date on which it falls due; <see langword="null"/> where none will.</summary>
    public LocalDate? NextDecisionOn { get; init; }

    /// <summary>The instant at which it falls due.</summary>
    public Instant? NextDecisionAt { get; init; }

    /// <summary>The present step of each modality, as <see cref="PlanJson"/> writes it.</summary>
    public required string PositionsJson { get; init; }

    /// <summary>Whether a decision waits for a clinician.</summary>
    public required bool AwaitsReview { get; init; }

    /// <summary>Counts the changes.</summary>
    public required int Version { get; init; }

    /// <summary>The <see cref="ProgressionState"/> where it holds a flag; <see langword="null"/> where nothing is open.</summary>
    public string? FlaggedStateJson { get; init; }

    /// <summary>The document of the present revision, by its content.</summary>
    public required string DocumentId { get; init; }
}

/// <summary>
/// Reads where a plan stands: one query on keys. Every look at a plan begins with it, and nothing of it is kept in memory, as other replicas change the
/// rows. It knows no <see cref="RowScope"/>: whoever asks for less than a clinic has to look there too.
/// </summary>
public sealed class PlanHeads
{
    // Without the large columns: they lie apart from the row and are not wanted.
    private const string Select =
        """
        SELECT plan.id, plan.patient_id, plan.assessment_id, plan.revision, plan.status, plan.week, plan.next_decision_on, plan.next_decision_at,
            plan.positions_json, plan.awaits_review, plan.version, CASE WHEN plan.has_flags THEN plan.state_json END, plan_revision.document_id
        FROM plan JOIN plan_revision ON plan_revision.plan_id = plan.id AND plan_revision.revision = plan.revision
        WHERE plan.id = $1 AND plan.clinic_id = $2
        """;

    private readonly PreparedQuery _find;

    internal PlanHeads(PreparedQueries queries) => _find = queries.Prepare(Select);

    /// <summary>The clinic's plan with this id, as it was committed last; <see langword="null"/> where there is none.</summary>
    /// <param name="clinicId">The clinic.</param>
    /// <param name="planId">The plan.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public ValueTask<PlanHeadRow?> FindAsync(Guid clinicId, Guid planId, CancellationToken cancellationToken) =>
        _find.FirstAsync([planId, clinicId], Read, cancellationToken);

    private static PlanHeadRow Read(DbDataReader row) => new()
    {
        Id = row.GetGuid(0),
        PatientId = row.GetGuid(1),
        AssessmentId = row.GetGuid(2),
        Revision = row.GetInt32(3),
        Status = Codes<PlanStatus>.Parse(row.GetString(4)),
        Week = row.GetInt32(5),
        NextDecisionOn = row.IsDBNull(6) ? null : row.DateAt(6),
        NextDecisionAt = row.IsDBNull(7) ? null : row.InstantAt(7),
        PositionsJson = row.GetString(8),
        AwaitsReview = row.GetBoolean(9),
        Version = row.GetInt32(10),
        FlaggedStateJson = row.IsDBNull(11) ? null : row.GetString(11),
        DocumentId = row.GetString(12),
    };
}
