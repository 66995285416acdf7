using NodaTime;

namespace PrescriptionPlanner.Records.Access;

/// <summary>A clinic: whose patients and plans are its own.</summary>
public sealed class Clinic
{
    /// <summary>The clinic that every database begins with.</summary>
    public static readonly Guid SeededId = new("01900000-0000-7000-8000-000000000001");

    /// <summary>Id.</summary>
    public required Guid Id { get; init; }

    /// <summary>What it is called.</summary>
    public required string Name { get; set; }

    /// <summary>When it was made.</summary>
    public required Instant CreatedAt { get; init; }
}
