using NodaTime;
using PrescriptionPlanner.Domain.Diagnosis;
using PrescriptionPlanner.Domain.Exercises;
using PrescriptionPlanner.Domain.Nutrition;
using PrescriptionPlanner.Domain.Progression;

namespace PrescriptionPlanner.Domain.Prescriptions;

/// <summary>What a prescription is asked with, beyond the profile. Already checked at the edge of the service.</summary>
public sealed record PrescriptionOptions
{
    /// <summary>First day of week 1, the patient's local date; ages and intervals are reckoned at it.</summary>
    public required LocalDate StartDate { get; init; }

    /// <summary>The patient's IANA time zone.</summary>
    public string TimeZone { get; init; } = "UTC";

    /// <summary>Weeks, 4 to 52.</summary>
    public int Weeks { get; init; } = 24;

    /// <summary>Modalities asked for, in order of importance.</summary>
    public IReadOnlyList<Modality> Modalities { get; init; } = Exercises.Modalities.All;

    /// <summary>Whether every session is supervised.</summary>
    public bool Supervised { get; init; }

    /// <summary>Definition of sarcopenia and variants of cut-points.</summary>
    public DiagnosisOptions Diagnosis { get; init; } = DiagnosisOptions.Default;

    /// <summary>Reference intakes for vitamin D and calcium.</summary>
    public NutritionReference NutritionReference { get; init; } = NutritionReference.China2013;

    /// <summary>Modalities that the responsible clinician releases.</summary>
    public IReadOnlySet<Modality> ClinicianReleases { get; init; } = new HashSet<Modality>();

    /// <summary>How a stored plan will progress.</summary>
    public ProgressionSettings Progression { get; init; } = ProgressionSettings.Default;

    /// <summary>Trial protocol that a modality's ladder climbs to instead of its default top, by protocol id.</summary>
    public IReadOnlyDictionary<Modality, string> Protocols { get; init; } = new Dictionary<Modality, string>();
}
