namespace PrescriptionPlanner.Records.Access;

/// <summary>Which rows a context shows: those of one caller, or every one.</summary>
public sealed record RowScope
{
    private RowScope() { }

    /// <summary>Every row of every clinic: for what happens by itself.</summary>
    public static RowScope Everything { get; } = new();

    /// <summary>The clinic; <see langword="null"/> for every one.</summary>
    public Guid? ClinicId { get; private init; }

    /// <summary>The one patient whose rows are shown; <see langword="null"/> for every one.</summary>
    public Guid? PatientId { get; private init; }

    /// <summary>The keys whose patients' rows are shown, by <see cref="ApiKey.FamilyId"/>; <see langword="null"/> for every one.</summary>
    public Guid? KeyFamilyId { get; private init; }

    /// <summary>Whether no patient is left out.</summary>
    public bool ShowsEveryPatient => PatientId is null && KeyFamilyId is null;

    /// <summary>The rows of a clinic.</summary>
    public static RowScope OfClinic(Guid clinicId) => new() { ClinicId = clinicId };

    /// <summary>The rows of one patient.</summary>
    public static RowScope OfPatient(Guid clinicId, Guid patientId) => new() { ClinicId = clinicId, PatientId = patientId };

    /// <summary>The rows of the patients that a key registered.</summary>
    public static RowScope OfKey(Guid clinicId, Guid keyFamilyId) => new() { ClinicId = clinicId, KeyFamilyId = keyFamilyId };
}
