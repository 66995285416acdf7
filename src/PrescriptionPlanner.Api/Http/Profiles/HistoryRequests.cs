using System.ComponentModel.DataAnnotations;
using PrescriptionPlanner.Domain.Patients;

namespace PrescriptionPlanner.Api.Http.Profiles;

/// <summary>What the patient's history holds. An absent list was not asked; an empty one was asked and holds none.</summary>
internal sealed record HistoryRequest
{
    /// <summary>Conditions, each code once. A preview needs the list, empty or not.</summary>
    public IReadOnlyList<ConditionRequest>? Conditions { get; init; }

    /// <summary>Present symptoms and signs. A preview needs the list, empty or not.</summary>
    public IReadOnlyList<Symptom>? Symptoms { get; init; }

    /// <summary>Operations, implants, admissions.</summary>
    public IReadOnlyList<ProcedureRequest>? Procedures { get; init; }

    /// <summary>Present medicines, each code once.</summary>
    public IReadOnlyList<MedicationRequest>? Medications { get; init; }

    /// <summary>Fractures in adult life. A preview needs the list, empty or not.</summary>
    public IReadOnlyList<FractureRequest>? Fractures { get; init; }

    /// <summary>Falls in the last twelve months.</summary>
    public int? FallsLastYear { get; init; }

    /// <summary>Falls in the last twelve months that needed medical care.</summary>
    public int? FallsNeedingCare { get; init; }
}

/// <summary>A condition.</summary>
internal sealed record ConditionRequest
{
    /// <summary>What it is.</summary>
    [Required] public Condition? Code { get; init; }

    /// <summary>When it began or happened: a year, a month or a day.</summary>
    public PartialDate? Since { get; init; }

    /// <summary>Whether it is stable.</summary>
    public bool? Stable { get; init; }
}

/// <summary>A medicine.</summary>
internal sealed record MedicationRequest
{
    /// <summary>What it is.</summary>
    [Required] public Medication? Code { get; init; }

    /// <summary>Daily dose, in `unit`. Glucocorticoids in mg prednisolone.</summary>
    public decimal? DosePerDay { get; init; }

    /// <summary>Unit of the daily dose; needed with a dose.</summary>
    [MaxLength(HistoryReader.LongestText)] public string? Unit { get; init; }

    /// <summary>For how many months it has been taken.</summary>
    public decimal? Months { get; init; }
}

/// <summary>A fracture.</summary>
internal sealed record FractureRequest
{
    /// <summary>Which bone.</summary>
    [Required] public FractureSite? Site { get; init; }

    /// <summary>When: a year, a month or a day; the latest day that fits counts.</summary>
    public PartialDate? OccurredOn { get; init; }

    /// <summary>Whether a fall from standing height or less broke it.</summary>
    public bool? LowTrauma { get; init; }

    /// <summary>How it heals.</summary>
    public FractureHealing? Healing { get; init; }

    /// <summary>Whether it still hurts.</summary>
    public bool? Painful { get; init; }
}

/// <summary>An operation, implant or admission.</summary>
internal sealed record ProcedureRequest
{
    /// <summary>What it is.</summary>
    [Required] public Procedure? Code { get; init; }

    /// <summary>When: a year, a month or a day; the latest day that fits counts.</summary>
    public PartialDate? PerformedOn { get; init; }

    /// <summary>Where on the body; kept on record only.</summary>
    [MaxLength(HistoryReader.LongestText)] public string? Site { get; init; }

    /// <summary>For an implantable defibrillator, the rate at which it treats, bpm.</summary>
    public decimal? DetectionRateBpm { get; init; }
}
