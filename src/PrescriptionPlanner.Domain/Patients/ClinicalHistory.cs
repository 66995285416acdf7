using NodaTime;
using PrescriptionPlanner.Domain.Quantities;

namespace PrescriptionPlanner.Domain.Patients;

/// <summary>What the patient's history holds. A <see langword="null"/> list was not asked; an empty one was asked and holds none.</summary>
public sealed record ClinicalHistory
{
    /// <summary>Conditions.</summary>
    public IReadOnlyList<ConditionRecord>? Conditions { get; init; }

    /// <summary>Present symptoms and signs.</summary>
    public IReadOnlySet<Symptom>? Symptoms { get; init; }

    /// <summary>Operations, implants, admissions.</summary>
    public IReadOnlyList<ProcedureRecord>? Procedures { get; init; }

    /// <summary>Present medicines.</summary>
    public IReadOnlyList<MedicationRecord>? Medications { get; init; }

    /// <summary>Fractures in adult life.</summary>
    public IReadOnlyList<FractureRecord>? Fractures { get; init; }

    /// <summary>Falls in the last twelve months.</summary>
    public int? FallsLastYear { get; init; }

    /// <summary>Falls in the last twelve months that needed medical care.</summary>
    public int? FallsNeedingCare { get; init; }

    /// <summary>Whether a condition is recorded.</summary>
    public bool Has(Condition code) => Find(code) is not null;

    /// <summary>Whether a symptom is recorded.</summary>
    public bool Has(Symptom code) => Symptoms?.Contains(code) ?? false;

    /// <summary>Whether a medicine is recorded.</summary>
    public bool Has(Medication code) => Find(code) is not null;

    /// <summary>Whether a procedure is recorded.</summary>
    public bool Has(Procedure code)
    {
        if (Procedures is null) return false;
        foreach (var record in Procedures)
            if (record.Code == code) return true;
        return false;
    }

    /// <summary>The first record of a condition, or <see langword="null"/>.</summary>
    public ConditionRecord? Find(Condition code)
    {
        if (Conditions is null) return null;
        foreach (var record in Conditions)
            if (record.Code == code) return record;
        return null;
    }

    /// <summary>The first record of a medicine, or <see langword="null"/>.</summary>
    public MedicationRecord? Find(Medication code)
    {
        if (Medications is null) return null;
        foreach (var record in Medications)
            if (record.Code == code) return record;
        return null;
    }
}

/// <summary>A recorded condition.</summary>
/// <param name="Code">What it is.</param>
/// <param name="Since">When it began or happened: the latest day that fits what was given; <see langword="null"/> where unknown.</param>
/// <param name="Stable">Whether it is stable; <see langword="null"/> where not asked.</param>
public sealed record ConditionRecord(Condition Code, LocalDate? Since = null, bool? Stable = null);

/// <summary>A recorded operation, implant or admission.</summary>
/// <param name="Code">What it is.</param>
/// <param name="PerformedOn">When: the latest day that fits what was given; <see langword="null"/> where unknown.</param>
/// <param name="DetectionRate">For an implantable defibrillator, the rate at which it treats.</param>
public sealed record ProcedureRecord(Procedure Code, LocalDate? PerformedOn = null, HeartRate? DetectionRate = null)
{
    /// <summary>Where on the body, as given; kept on record only.</summary>
    public string? Site { get; init; }
}

/// <summary>A recorded medicine.</summary>
/// <param name="Code">What it is.</param>
/// <param name="DosePerDay">Daily dose in <paramref name="Unit"/>.</param>
/// <param name="Unit">Unit of the daily dose.</param>
/// <param name="Months">For how many months it has been taken.</param>
public sealed record MedicationRecord(Medication Code, decimal? DosePerDay = null, string? Unit = null, decimal? Months = null);

/// <summary>A recorded fracture.</summary>
/// <param name="Site">Which bone.</param>
/// <param name="OccurredOn">When: the latest day that fits what was given; <see langword="null"/> where unknown.</param>
/// <param name="LowTrauma">Whether a fall from standing height or less broke it; <see langword="null"/> where unknown.</param>
/// <param name="Healing">How it heals; <see langword="null"/> where unknown.</param>
/// <param name="Painful">Whether it still hurts; <see langword="null"/> where not asked.</param>
public sealed record FractureRecord(
    FractureSite Site, LocalDate? OccurredOn = null, bool? LowTrauma = null, FractureHealing? Healing = null, bool? Painful = null);

/// <summary>A submaximal strength test.</summary>
/// <param name="Exercise">Exercise id of the catalogue.</param>
/// <param name="LoadKg">Load moved, kg.</param>
/// <param name="Repetitions">Repetitions done.</param>
/// <param name="RepetitionsInReserve">Repetitions that were left.</param>
public sealed record StrengthTest(string Exercise, decimal LoadKg, int Repetitions, int RepetitionsInReserve);

/// <summary>Present diet. Intakes are totals of food and supplements together.</summary>
public sealed record DietRecord
{
    /// <summary>Protein, g/day.</summary>
    public decimal? ProteinGPerDay { get; init; }

    /// <summary>Energy, kcal/day.</summary>
    public decimal? EnergyKcalPerDay { get; init; }

    /// <summary>Calcium, mg/day, food and supplements together.</summary>
    public decimal? CalciumMgPerDay { get; init; }

    /// <summary>Calcium already taken as a supplement, mg/day.</summary>
    public decimal? CalciumSupplementMgPerDay { get; init; }

    /// <summary>Vitamin D, IU/day, food and supplements together.</summary>
    public decimal? VitaminDIuPerDay { get; init; }

    /// <summary>Vitamin D already taken as a supplement, IU/day.</summary>
    public decimal? VitaminDSupplementIuPerDay { get; init; }

    /// <summary>Servings of dairy food a day; estimates calcium where its intake is not given.</summary>
    public decimal? DairyServingsPerDay { get; init; }

    /// <summary>Main meals a day.</summary>
    public int? MealsPerDay { get; init; }
}

/// <summary>When the patient can train.</summary>
/// <param name="Days">Days of the week; never empty.</param>
/// <param name="MaximumSessionMinutes">Minutes for all sessions of one day together.</param>
public sealed record Availability(IReadOnlySet<IsoDayOfWeek> Days, int MaximumSessionMinutes)
{
    /// <summary>Taken where nothing was said: every day of the week, 60 minutes a day.</summary>
    public static Availability Unstated { get; } = new(
        new HashSet<IsoDayOfWeek>(Enum.GetValues<IsoDayOfWeek>().Where(day => day != IsoDayOfWeek.None)), 60);
}
