using NodaTime;

namespace PrescriptionPlanner.Records.Plans;

/// <summary>A one-repetition maximum that was tested again or corrected. Never changed; the latest holds.</summary>
public sealed class StrengthReference
{
    /// <summary>Id.</summary>
    public required Guid Id { get; init; }

    /// <summary>The clinic.</summary>
    public required Guid ClinicId { get; init; }

    /// <summary>The plan.</summary>
    public required Guid PlanId { get; init; }

    /// <summary>Exercise id of the catalogue.</summary>
    public required string Exercise { get; init; }

    /// <summary>One-repetition maximum, grams.</summary>
    public required int OneRepMaxGrams { get; init; }

    /// <summary>Where it comes from, or why it was corrected.</summary>
    public required string Reason { get; init; }

    /// <summary>First day that it holds for, the patient's local date.</summary>
    public required LocalDate ValidFrom { get; init; }

    /// <summary>When it was made.</summary>
    public required Instant CreatedAt { get; init; }
}
