using NodaTime;
using PrescriptionPlanner.Domain.Exercises;
using PrescriptionPlanner.Domain.Quantities;

namespace PrescriptionPlanner.Domain.Patients;

/// <summary>
/// What is known of a patient at one moment: immutable, and already checked for plausible ranges at the edge of the service.
/// An absent value means "not measured" or "not asked", never "normal".
/// </summary>
public sealed record PatientProfile
{
    /// <summary>Sex that the cut-points are chosen by.</summary>
    public required Sex Sex { get; init; }

    /// <summary>Date of birth.</summary>
    public required LocalDate BirthDate { get; init; }

    /// <summary>Whether a woman is past menopause; <see langword="null"/> where not asked or not applicable.</summary>
    public bool? Postmenopausal { get; init; }

    /// <summary>Standing height.</summary>
    public Stature? Height { get; init; }

    /// <summary>Body mass.</summary>
    public Mass? BodyMass { get; init; }

    /// <summary>Bone densitometry.</summary>
    public BoneDensity BoneDensity { get; init; } = new();

    /// <summary>Muscle mass, strength and physical performance.</summary>
    public MuscleMeasurements Muscle { get; init; } = new();

    /// <summary>Vital signs of the day.</summary>
    public VitalSigns Vitals { get; init; } = new();

    /// <summary>Laboratory results.</summary>
    public LaboratoryResults Laboratory { get; init; } = new();

    /// <summary>Conditions, symptoms, procedures, medicines, fractures, falls.</summary>
    public ClinicalHistory History { get; init; } = new();

    /// <summary>Submaximal strength tests.</summary>
    public IReadOnlyList<StrengthTest> StrengthTests { get; init; } = [];

    /// <summary>Present training status.</summary>
    public TrainingStatus? TrainingStatus { get; init; }

    /// <summary>Experience with resistance training.</summary>
    public ResistanceExperience? ResistanceExperience { get; init; }

    /// <summary>Present diet.</summary>
    public DietRecord Diet { get; init; } = new();

    /// <summary>Equipment at hand; empty means body weight, a wall and a chair.</summary>
    public IReadOnlyList<EquipmentItem> Equipment { get; init; } = [];

    /// <summary>When the patient can train.</summary>
    public Availability Availability { get; init; } = Availability.Unstated;

    /// <summary>Body-mass index, kg/m²; <see langword="null"/> without height or mass.</summary>
    public decimal? BodyMassIndex => Height is { } height && BodyMass is { } mass ? height.BodyMassIndex(mass) : null;

    /// <summary>Completed years of age on <paramref name="date"/>.</summary>
    public int AgeOn(LocalDate date) => Period.Between(BirthDate, date, PeriodUnits.Years).Years;
}
