namespace PrescriptionPlanner.Domain.Patients;

/// <summary>Joins what is known of a patient now with what was known before.</summary>
public static class KnownBefore
{
    /// <summary>
    /// The patient as known now, with earlier answers where nothing is said now: what is missing is neither normal nor gone. Measurements that can be
    /// refused (<see cref="MuscleMeasurements.Unable"/>), training, diet, equipment and days are those of now.
    /// </summary>
    /// <param name="now">What is known now.</param>
    /// <param name="before">What was known before.</param>
    public static PatientProfile With(this PatientProfile now, PatientProfile before) => now with
    {
        Postmenopausal = now.Postmenopausal ?? before.Postmenopausal,
        Height = now.Height ?? before.Height,
        BodyMass = now.BodyMass ?? before.BodyMass,
        BoneDensity = Join(now.BoneDensity, before.BoneDensity),
        Muscle = Join(now.Muscle, before.Muscle),
        Vitals = Join(now.Vitals, before.Vitals),
        Laboratory = Join(now.Laboratory, before.Laboratory),
        History = Join(now.History, before.History),
        TrainingStatus = now.TrainingStatus ?? before.TrainingStatus,
        ResistanceExperience = now.ResistanceExperience ?? before.ResistanceExperience,
    };

    /// <summary>The conditions, symptoms, procedures, medicines and fractures that are known now and were not before.</summary>
    public static ClinicalHistory NewSince(this ClinicalHistory now, ClinicalHistory before) => new()
    {
        Conditions = [.. (now.Conditions ?? []).Except(before.Conditions ?? [])],
        Symptoms = (now.Symptoms ?? new HashSet<Symptom>()).Except(before.Symptoms ?? new HashSet<Symptom>()).ToHashSet(),
        Procedures = [.. (now.Procedures ?? []).Except(before.Procedures ?? [])],
        Medications = [.. (now.Medications ?? []).Except(before.Medications ?? [])],
        Fractures = [.. (now.Fractures ?? []).Except(before.Fractures ?? [])],
    };

    private static BoneDensity Join(BoneDensity now, BoneDensity before) => new()
    {
        LumbarSpineTScore = now.LumbarSpineTScore ?? before.LumbarSpineTScore,
        FemoralNeckTScore = now.FemoralNeckTScore ?? before.FemoralNeckTScore,
        TotalHipTScore = now.TotalHipTScore ?? before.TotalHipTScore,
        OneThirdRadiusTScore = now.OneThirdRadiusTScore ?? before.OneThirdRadiusTScore,
        LumbarSpineZScore = now.LumbarSpineZScore ?? before.LumbarSpineZScore,
        FemoralNeckZScore = now.FemoralNeckZScore ?? before.FemoralNeckZScore,
        TotalHipZScore = now.TotalHipZScore ?? before.TotalHipZScore,
        OneThirdRadiusZScore = now.OneThirdRadiusZScore ?? before.OneThirdRadiusZScore,
        QctLumbarMgPerCm3 = now.QctLumbarMgPerCm3 ?? before.QctLumbarMgPerCm3,
    };

    private static VitalSigns Join(VitalSigns now, VitalSigns before) => new()
    {
        RestingHeartRate = now.RestingHeartRate ?? before.RestingHeartRate,
        MeasuredMaximumHeartRate = now.MeasuredMaximumHeartRate ?? before.MeasuredMaximumHeartRate,
        RhythmIrregular = now.RhythmIrregular ?? before.RhythmIrregular,
        SystolicMmHg = now.SystolicMmHg ?? before.SystolicMmHg,
        DiastolicMmHg = now.DiastolicMmHg ?? before.DiastolicMmHg,
        OrthostaticSystolicDropMmHg = now.OrthostaticSystolicDropMmHg ?? before.OrthostaticSystolicDropMmHg,
        OrthostaticDiastolicDropMmHg = now.OrthostaticDiastolicDropMmHg ?? before.OrthostaticDiastolicDropMmHg,
        SpO2Percent = now.SpO2Percent ?? before.SpO2Percent,
        TemperatureC = now.TemperatureC ?? before.TemperatureC,
        BloodGlucoseMmolPerL = now.BloodGlucoseMmolPerL ?? before.BloodGlucoseMmolPerL,
        BloodKetonesMmolPerL = now.BloodKetonesMmolPerL ?? before.BloodKetonesMmolPerL,
    };

    private static ClinicalHistory Join(ClinicalHistory now, ClinicalHistory before) => new()
    {
        Conditions = now.Conditions ?? before.Conditions,
        Symptoms = now.Symptoms ?? before.Symptoms,
        Procedures = now.Procedures ?? before.Procedures,
        Medications = now.Medications ?? before.Medications,
        Fractures = now.Fractures ?? before.Fractures,
        FallsLastYear = now.FallsLastYear ?? before.FallsLastYear,
        FallsNeedingCare = now.FallsNeedingCare ?? before.FallsNeedingCare,
    };

    // A measurement that the patient could not do stays so, whatever was measured before.
    private static MuscleMeasurements Join(MuscleMeasurements now, MuscleMeasurements before) => now.Unable.Count > 0 ? now : new()
    {
        AppendicularLeanMassKg = now.AppendicularLeanMassKg ?? before.AppendicularLeanMassKg,
        LeanMassMethod = now.LeanMassMethod ?? before.LeanMassMethod,
        WholeBodySkeletalMuscleKg = now.WholeBodySkeletalMuscleKg ?? before.WholeBodySkeletalMuscleKg,
        LegMuscleMassKg = now.LegMuscleMassKg ?? before.LegMuscleMassKg,
        GripStrengthKg = now.GripStrengthKg ?? before.GripStrengthKg,
        GaitSpeedMps = now.GaitSpeedMps ?? before.GaitSpeedMps,
        FiveTimesChairStandSeconds = now.FiveTimesChairStandSeconds ?? before.FiveTimesChairStandSeconds,
        SppbScore = now.SppbScore ?? before.SppbScore,
        TimedUpAndGoSeconds = now.TimedUpAndGoSeconds ?? before.TimedUpAndGoSeconds,
        FourHundredMetreWalkSeconds = now.FourHundredMetreWalkSeconds ?? before.FourHundredMetreWalkSeconds,
        CalfCircumferenceCm = now.CalfCircumferenceCm ?? before.CalfCircumferenceCm,
        SarcFScore = now.SarcFScore ?? before.SarcFScore,
        Unable = now.FiveTimesChairStandSeconds is null && now.GaitSpeedMps is null && now.FourHundredMetreWalkSeconds is null && now.TimedUpAndGoSeconds is null
            ? before.Unable
            : now.Unable,
    };

    private static LaboratoryResults Join(LaboratoryResults now, LaboratoryResults before) => new()
    {
        EgfrMlPerMin173 = now.EgfrMlPerMin173 ?? before.EgfrMlPerMin173,
        EgfrMarker = now.EgfrMarker ?? before.EgfrMarker,
        AlbuminuriaMgPerG = now.AlbuminuriaMgPerG ?? before.AlbuminuriaMgPerG,
        Serum25HydroxyvitaminDNmolPerL = now.Serum25HydroxyvitaminDNmolPerL ?? before.Serum25HydroxyvitaminDNmolPerL,
        SerumCalciumMmolPerL = now.SerumCalciumMmolPerL ?? before.SerumCalciumMmolPerL,
        AlbuminGPerL = now.AlbuminGPerL ?? before.AlbuminGPerL,
        Biomarkers = now.Biomarkers,
    };
}
