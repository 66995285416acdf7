using NodaTime;

namespace PrescriptionPlanner.Records.Patients;

/// <summary>A patient of a clinic.</summary>
public sealed class Patient
{
    /// <summary>Id; in the audit trail the pseudonym that outlives the patient's data.</summary>
    public required Guid Id { get; init; }

    /// <summary>The clinic.</summary>
    public required Guid ClinicId { get; init; }

    /// <summary>The key that registered the patient, by <see cref="ApiKey.FamilyId"/>; <see langword="null"/> where a person did.</summary>
    public Guid? KeyFamilyId { get; init; }

    /// <summary>What the clinic calls the patient.</summary>
    public required string DisplayName { get; set; }

    /// <summary>The id in the clinic's own records, unique there; <see langword="null"/> without one.</summary>
    public string? ExternalId { get; set; }

    /// <summary>Time zone of the tz database, such as <c>Europe/Berlin</c>.</summary>
    public required string TimeZone { get; set; }

    /// <summary>The language that the patient reads, as a tag.</summary>
    public required string Language { get; set; }

    /// <summary>Who looks after the patient: a JSON list of strings.</summary>
    public string CareTeam { get; set; } = "[]";

    /// <summary>Counts the changes; 1 for the row as made.</summary>
    public int Version { get; set; } = 1;

    /// <summary>When it was made.</summary>
    public required Instant CreatedAt { get; init; }

    /// <summary>When it last changed.</summary>
    public required Instant UpdatedAt { get; set; }
}
