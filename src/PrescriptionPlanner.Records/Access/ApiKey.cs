using NodaTime;

namespace PrescriptionPlanner.Records.Access;

/// <summary>An app's key. Of its secret only a digest is kept.</summary>
public sealed class ApiKey
{
    /// <summary>Id.</summary>
    public required Guid Id { get; init; }

    /// <summary>The clinic.</summary>
    public required Guid ClinicId { get; init; }

    /// <summary>The part of the key that may be seen: finds the row, and names the caller in the audit trail.</summary>
    public required string VisibleId { get; init; }

    /// <summary>The first key of the rotation: what one key of it made belongs to all.</summary>
    public required Guid FamilyId { get; init; }

    /// <summary>What the clinic calls it.</summary>
    public required string Name { get; init; }

    /// <summary>SHA-256 of the secret.</summary>
    public required byte[] SecretHash { get; init; }

    /// <summary>What it may do: codes, with a space between two.</summary>
    public required string Scopes { get; init; }

    /// <summary>Whether it reaches only the patients that it, or a key that it replaced, registered.</summary>
    public required bool OwnPatientsOnly { get; init; }

    /// <summary>When it was made.</summary>
    public required Instant CreatedAt { get; init; }

    /// <summary>From when on it is refused.</summary>
    public required Instant ExpiresAt { get; set; }

    /// <summary>When it was revoked.</summary>
    public Instant? RevokedAt { get; set; }

    /// <summary>When it was last used, to the hour.</summary>
    public Instant? LastUsedAt { get; set; }

    /// <summary>The key that takes its place.</summary>
    public Guid? ReplacedById { get; set; }
}
