using NodaTime;

namespace PrescriptionPlanner.Records.Patients;

/// <summary>A dated profile of a patient.</summary>
public sealed class Assessment
{
    /// <summary>Id.</summary>
    public required Guid Id { get; init; }

    /// <summary>The clinic.</summary>
    public required Guid ClinicId { get; init; }

    /// <summary>The patient.</summary>
    public required Guid PatientId { get; init; }

    /// <summary>The day that the profile speaks of, the patient's local date.</summary>
    public required LocalDate AssessedOn { get; init; }

    /// <summary>The profile as it was sent.</summary>
    public required string ProfileJson { get; init; }

    /// <summary>Counts the changes; 1 for the row as made.</summary>
    public int Version { get; set; } = 1;

    /// <summary>When it was made.</summary>
    public required Instant CreatedAt { get; init; }
}
