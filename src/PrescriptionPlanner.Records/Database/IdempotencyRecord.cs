using NodaTime;

namespace PrescriptionPlanner.Records.Database;

/// <summary>The answer to a request that carried an idempotency key, written with its effect.</summary>
public sealed class IdempotencyRecord
{
    /// <summary>The clinic.</summary>
    public required Guid ClinicId { get; init; }

    /// <summary>Who asked.</summary>
    public required string Caller { get; init; }

    /// <summary>What was asked: method and path.</summary>
    public required string Route { get; init; }

    /// <summary>The key.</summary>
    public required string Key { get; init; }

    /// <summary>The patient that the answer speaks of, and with whom it is erased; <see langword="null"/> where it speaks of none.</summary>
    public Guid? PatientId { get; init; }

    /// <summary>SHA-256 of the request's body, lower-case hexadecimal.</summary>
    public required string BodyHash { get; init; }

    /// <summary>Status of the answer.</summary>
    public required int Status { get; init; }

    /// <summary>Where what was made is found.</summary>
    public string? Location { get; init; }

    /// <summary>Entity tag of the answer.</summary>
    public string? ETag { get; init; }

    /// <summary>Language of the answer, as a tag.</summary>
    public required string Language { get; init; }

    /// <summary>Body of the answer.</summary>
    public required byte[] Body { get; init; }

    /// <summary>When it was made.</summary>
    public required Instant CreatedAt { get; init; }
}
