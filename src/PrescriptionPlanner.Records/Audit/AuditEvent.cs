using NodaTime;

namespace PrescriptionPlanner.Records.Audit;

/// <summary>Who did what to which row, and when. Only ever added to, holds codes and no clinical value, and outlives what it speaks of.</summary>
public sealed class AuditEvent
{
    /// <summary>The actor of decisions that fell due.</summary>
    public const string Schedule = "schedule";

    /// <summary>The action of a decision.</summary>
    public const string Decision = "decision";

    /// <summary>The subject kind of a plan.</summary>
    public const string PlanSubject = "plan";

    /// <summary>Numbered by the database.</summary>
    public long Id { get; init; }

    /// <summary>The clinic.</summary>
    public required Guid ClinicId { get; init; }

    /// <summary>When; of a decision, when it fell due.</summary>
    public required Instant At { get; init; }

    /// <summary>Who.</summary>
    public required string Actor { get; init; }

    /// <summary>What.</summary>
    public required string Action { get; init; }

    /// <summary>The kind of row that it was done to, such as <c>plan</c>.</summary>
    public required string SubjectKind { get; init; }

    /// <summary>The row.</summary>
    public Guid? SubjectId { get; init; }

    /// <summary>The patient as a pseudonym; means nobody once the patient is erased.</summary>
    public Guid? PatientId { get; init; }

    /// <summary>What came of it.</summary>
    public required string Outcome { get; init; }

    /// <summary>The network address that it came from; <see langword="null"/> for what happened by itself.</summary>
    public string? Address { get; init; }

    /// <summary>Codes that say more.</summary>
    public string? DetailJson { get; init; }
}
