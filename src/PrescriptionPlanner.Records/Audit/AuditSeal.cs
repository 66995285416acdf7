namespace PrescriptionPlanner.Records.Audit;

/// <summary>
/// A link of the chain over a clinic's audit trail: the digest of an audit event and of the link before. Whoever changes or deletes an event breaks
/// the chain there. Only ever added to.
/// </summary>
public sealed class AuditSeal
{
    /// <summary>The clinic.</summary>
    public required Guid ClinicId { get; init; }

    /// <summary>The place in the chain, from 1.</summary>
    public required long Sequence { get; init; }

    /// <summary>The event.</summary>
    public required long AuditEventId { get; init; }

    /// <summary>SHA-256 of the link before and the event.</summary>
    public required byte[] Hash { get; init; }
}
