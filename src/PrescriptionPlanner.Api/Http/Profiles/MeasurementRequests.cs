using PrescriptionPlanner.Domain.Patients;

namespace PrescriptionPlanner.Api.Http.Profiles;

/// <summary>Bone densitometry: scores in standard deviations.</summary>
internal sealed record BoneDensityRequest
{
    /// <summary>Lumbar spine (L1 to L4) T-score.</summary>
    public decimal? LumbarSpineTScore { get; init; }

    /// <summary>Femoral neck T-score.</summary>
    public decimal? FemoralNeckTScore { get; init; }

    /// <summary>Total hip T-score.</summary>
    public decimal? TotalHipTScore { get; init; }

    /// <summary>One-third radius T-score, read where no central site can be measured.</summary>
    public decimal? OneThirdRadiusTScore { get; init; }

    /// <summary>Lumbar spine Z-score.</summary>
    public decimal? LumbarSpineZScore { get; init; }

    /// <summary>Femoral neck Z-score.</summary>
    public decimal? FemoralNeckZScore { get; init; }

    /// <summary>Total hip Z-score.</summary>
    public decimal? TotalHipZScore { get; init; }

    /// <summary>One-third radius Z-score.</summary>
    public decimal? OneThirdRadiusZScore { get; init; }

    /// <summary>Volumetric lumbar density by quantitative computed tomography, mg/cm³.</summary>
    public decimal? QctLumbarMgPerCm3 { get; init; }
}

/// <summary>Muscle mass, strength and physical performance.</summary>
internal sealed record MuscleRequest
{
    /// <summary>Appendicular (four-limb) lean mass, kg.</summary>
    public decimal? AppendicularLeanMassKg { get; init; }

    /// <summary>How lean mass was measured.</summary>
    public LeanMassMethod? LeanMassMethod { get; init; }

    /// <summary>Whole-body skeletal muscle by bio-impedance, kg; read by EWGSOP1 alone.</summary>
    public decimal? WholeBodySkeletalMuscleKg { get; init; }

    /// <summary>Muscle mass of both legs, kg.</summary>
    public decimal? LegMuscleMassKg { get; init; }

    /// <summary>Grip strength, kg: the best trial of either hand.</summary>
    public decimal? GripStrengthKg { get; init; }

    /// <summary>Usual gait speed, m/s.</summary>
    public decimal? GaitSpeedMps { get; init; }

    /// <summary>Time for five chair stands with arms folded, s.</summary>
    public decimal? FiveTimesChairStandSeconds { get; init; }

    /// <summary>Short Physical Performance Battery, 0 to 12.</summary>
    public int? SppbScore { get; init; }

    /// <summary>Timed up and go, s.</summary>
    public decimal? TimedUpAndGoSeconds { get; init; }

    /// <summary>Time for a 400 m walk, s.</summary>
    public decimal? FourHundredMetreWalkSeconds { get; init; }

    /// <summary>Calf circumference, cm: the larger calf.</summary>
    public decimal? CalfCircumferenceCm { get; init; }

    /// <summary>SARC-F questionnaire, 0 to 10.</summary>
    public int? SarcFScore { get; init; }

    /// <summary>Tests that the patient could not do; each counts as the poor result and excludes a value.</summary>
    public IReadOnlyList<PerformanceTest>? Unable { get; init; }
}

/// <summary>Vital signs of the day.</summary>
internal sealed record VitalSignsRequest
{
    /// <summary>Resting heart rate, bpm.</summary>
    public decimal? RestingHeartRateBpm { get; init; }

    /// <summary>Maximum heart rate measured in an exercise test on the present medicines, bpm.</summary>
    public decimal? MeasuredMaximumHeartRateBpm { get; init; }

    /// <summary>Whether the resting pulse is irregular.</summary>
    public bool? RhythmIrregular { get; init; }

    /// <summary>Resting systolic blood pressure, mmHg.</summary>
    public int? SystolicMmHg { get; init; }

    /// <summary>Resting diastolic blood pressure, mmHg.</summary>
    public int? DiastolicMmHg { get; init; }

    /// <summary>Fall of systolic pressure within three minutes of standing, mmHg.</summary>
    public int? OrthostaticSystolicDropMmHg { get; init; }

    /// <summary>Fall of diastolic pressure within three minutes of standing, mmHg.</summary>
    public int? OrthostaticDiastolicDropMmHg { get; init; }

    /// <summary>Oxygen saturation at rest, %.</summary>
    public decimal? SpO2Percent { get; init; }

    /// <summary>Body temperature, °C.</summary>
    public decimal? TemperatureC { get; init; }

    /// <summary>Blood glucose, mmol/L.</summary>
    public decimal? BloodGlucoseMmolPerL { get; init; }

    /// <summary>Blood ketones, mmol/L.</summary>
    public decimal? BloodKetonesMmolPerL { get; init; }
}

/// <summary>Laboratory results.</summary>
internal sealed record LaboratoryRequest
{
    /// <summary>Estimated glomerular filtration rate, mL/min/1.73 m².</summary>
    public decimal? EgfrMlPerMin173 { get; init; }

    /// <summary>The marker that the filtration rate was estimated from.</summary>
    public EgfrMarker? EgfrMarker { get; init; }

    /// <summary>Urinary albumin to creatinine ratio, mg/g.</summary>
    public decimal? AlbuminuriaMgPerG { get; init; }

    /// <summary>Serum 25-hydroxyvitamin D, nmol/L (ng/mL × 2.5).</summary>
    public decimal? Serum25HydroxyvitaminDNmolPerL { get; init; }

    /// <summary>Serum total calcium, mmol/L.</summary>
    public decimal? SerumCalciumMmolPerL { get; init; }

    /// <summary>Serum albumin, g/L.</summary>
    public decimal? AlbuminGPerL { get; init; }

    /// <summary>Bone and muscle biomarkers: supporting information that never decides.</summary>
    public BiomarkersRequest? Biomarkers { get; init; }
}

/// <summary>Bone and muscle biomarkers.</summary>
internal sealed record BiomarkersRequest
{
    /// <summary>Osteocalcin, ng/mL.</summary>
    public decimal? OsteocalcinNgPerMl { get; init; }

    /// <summary>C-terminal telopeptide of type I collagen, ng/mL.</summary>
    public decimal? CtxNgPerMl { get; init; }

    /// <summary>Tartrate-resistant acid phosphatase, U/L.</summary>
    public decimal? TracpUPerL { get; init; }

    /// <summary>Bone-specific alkaline phosphatase, µg/L.</summary>
    public decimal? BalpUgPerL { get; init; }

    /// <summary>Insulin-like growth factor 1, standard-deviation score.</summary>
    public decimal? Igf1SdScore { get; init; }
}
