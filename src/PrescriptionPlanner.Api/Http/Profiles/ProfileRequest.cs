using System.ComponentModel.DataAnnotations;
using NodaTime;
using PrescriptionPlanner.Domain.Patients;

namespace PrescriptionPlanner.Api.Http.Profiles;

/// <summary>A patient at one moment. Any measurement may be absent: absent means not measured, never normal.</summary>
internal sealed record ProfileRequest
{
    /// <summary>Sex that the cut-points are chosen by.</summary>
    [Required] public Sex? Sex { get; init; }

    /// <summary>Date of birth. The age at the start date has to lie between 18 and 120 years.</summary>
    [Required] public LocalDate? BirthDate { get; init; }

    /// <summary>Whether a woman is past menopause.</summary>
    public bool? Postmenopausal { get; init; }

    /// <summary>Standing height, cm.</summary>
    public decimal? HeightCm { get; init; }

    /// <summary>Body mass, kg.</summary>
    public decimal? BodyMassKg { get; init; }

    /// <summary>Bone densitometry.</summary>
    public BoneDensityRequest? BoneDensity { get; init; }

    /// <summary>Muscle mass, strength and physical performance.</summary>
    public MuscleRequest? Muscle { get; init; }

    /// <summary>Vital signs of the day.</summary>
    public VitalSignsRequest? Vitals { get; init; }

    /// <summary>Laboratory results.</summary>
    public LaboratoryRequest? Laboratory { get; init; }

    /// <summary>Conditions, symptoms, procedures, medicines, fractures, falls. A preview needs conditions, symptoms and fractures.</summary>
    public HistoryRequest? History { get; init; }

    /// <summary>Submaximal strength tests, at most one per exercise.</summary>
    public IReadOnlyList<StrengthTestRequest>? StrengthTests { get; init; }

    /// <summary>Present training.</summary>
    public TrainingRequest? Training { get; init; }

    /// <summary>Present diet.</summary>
    public DietRequest? Diet { get; init; }

    /// <summary>Equipment at hand: plain codes, or objects where settings matter.</summary>
    public IReadOnlyList<EquipmentItemRequest>? Equipment { get; init; }

    /// <summary>When the patient can train; every day, 60 minutes, where nothing is said.</summary>
    public AvailabilityRequest? Availability { get; init; }
}

/// <summary>Present training.</summary>
internal sealed record TrainingRequest
{
    /// <summary>Present training status.</summary>
    public TrainingStatus? Status { get; init; }

    /// <summary>Experience with resistance training.</summary>
    public ResistanceExperience? ResistanceExperience { get; init; }
}

/// <summary>A submaximal strength test.</summary>
internal sealed record StrengthTestRequest
{
    /// <summary>Exercise id of the catalogue (<c>GET /v1/exercises</c>).</summary>
    [Required] public string? Exercise { get; init; }

    /// <summary>Load moved, kg.</summary>
    [Required] public decimal? LoadKg { get; init; }

    /// <summary>Repetitions done.</summary>
    [Required] public int? Repetitions { get; init; }

    /// <summary>Repetitions that were left; 0 where absent.</summary>
    public int? RepetitionsInReserve { get; init; }
}

/// <summary>Present diet. The intakes are totals of food and supplements together.</summary>
internal sealed record DietRequest
{
    /// <summary>Protein, g a day.</summary>
    public decimal? ProteinGPerDay { get; init; }

    /// <summary>Energy, kcal a day.</summary>
    public decimal? EnergyKcalPerDay { get; init; }

    /// <summary>Calcium, mg a day, food and supplements together.</summary>
    public decimal? CalciumMgPerDay { get; init; }

    /// <summary>Calcium already taken as a supplement, mg a day; part of the total.</summary>
    public decimal? CalciumSupplementMgPerDay { get; init; }

    /// <summary>Vitamin D, IU a day, food and supplements together.</summary>
    public decimal? VitaminDIuPerDay { get; init; }

    /// <summary>Vitamin D already taken as a supplement, IU a day; part of the total.</summary>
    public decimal? VitaminDSupplementIuPerDay { get; init; }

    /// <summary>Servings of dairy food a day.</summary>
    public decimal? DairyServingsPerDay { get; init; }

    /// <summary>Main meals a day.</summary>
    public int? MealsPerDay { get; init; }
}

/// <summary>When the patient can train.</summary>
internal sealed record AvailabilityRequest
{
    /// <summary>Days of the week, at least one; every day where absent.</summary>
    public IReadOnlyList<IsoDayOfWeek>? Days { get; init; }

    /// <summary>Minutes for all sessions of one day together; 60 where absent.</summary>
    public int? MaximumSessionMinutes { get; init; }
}
