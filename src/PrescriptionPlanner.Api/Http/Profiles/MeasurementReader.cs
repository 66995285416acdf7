using PrescriptionPlanner.Domain.Patients;
using PrescriptionPlanner.Domain.Quantities;

namespace PrescriptionPlanner.Api.Http.Profiles;

/// <summary>Reads measurements: each within its plausible range, and together without contradiction.</summary>
internal static class MeasurementReader
{
    public static BoneDensity ReadBone(BoneDensityRequest? request, InputErrors errors) => request is null ? new() : new()
    {
        LumbarSpineTScore = errors.InRange("/profile/boneDensity/lumbarSpineTScore", request.LumbarSpineTScore),
        FemoralNeckTScore = errors.InRange("/profile/boneDensity/femoralNeckTScore", request.FemoralNeckTScore),
        TotalHipTScore = errors.InRange("/profile/boneDensity/totalHipTScore", request.TotalHipTScore),
        OneThirdRadiusTScore = errors.InRange("/profile/boneDensity/oneThirdRadiusTScore", request.OneThirdRadiusTScore),
        LumbarSpineZScore = errors.InRange("/profile/boneDensity/lumbarSpineZScore", request.LumbarSpineZScore),
        FemoralNeckZScore = errors.InRange("/profile/boneDensity/femoralNeckZScore", request.FemoralNeckZScore),
        TotalHipZScore = errors.InRange("/profile/boneDensity/totalHipZScore", request.TotalHipZScore),
        OneThirdRadiusZScore = errors.InRange("/profile/boneDensity/oneThirdRadiusZScore", request.OneThirdRadiusZScore),
        QctLumbarMgPerCm3 = errors.InRange("/profile/boneDensity/qctLumbarMgPerCm3", request.QctLumbarMgPerCm3),
    };

    public static MuscleMeasurements ReadMuscle(MuscleRequest? request, InputErrors errors)
    {
        if (request is null) return new();
        CheckUnable(request, errors);
        return new()
        {
            AppendicularLeanMassKg = errors.InRange("/profile/muscle/appendicularLeanMassKg", request.AppendicularLeanMassKg),
            LeanMassMethod = request.LeanMassMethod,
            WholeBodySkeletalMuscleKg = errors.InRange("/profile/muscle/wholeBodySkeletalMuscleKg", request.WholeBodySkeletalMuscleKg),
            LegMuscleMassKg = errors.InRange("/profile/muscle/legMuscleMassKg", request.LegMuscleMassKg),
            GripStrengthKg = errors.InRange("/profile/muscle/gripStrengthKg", request.GripStrengthKg),
            GaitSpeedMps = errors.InRange("/profile/muscle/gaitSpeedMps", request.GaitSpeedMps),
            FiveTimesChairStandSeconds = errors.InRange("/profile/muscle/fiveTimesChairStandSeconds", request.FiveTimesChairStandSeconds),
            SppbScore = errors.InRange("/profile/muscle/sppbScore", request.SppbScore),
            TimedUpAndGoSeconds = errors.InRange("/profile/muscle/timedUpAndGoSeconds", request.TimedUpAndGoSeconds),
            FourHundredMetreWalkSeconds = errors.InRange("/profile/muscle/fourHundredMetreWalkSeconds", request.FourHundredMetreWalkSeconds),
            CalfCircumferenceCm = errors.InRange("/profile/muscle/calfCircumferenceCm", request.CalfCircumferenceCm),
            SarcFScore = errors.InRange("/profile/muscle/sarcFScore", request.SarcFScore),
            Unable = errors.ReadSet("/profile/muscle/unable", request.Unable) ?? [],
        };
    }

    public static VitalSigns ReadVitals(VitalSignsRequest? request, InputErrors errors)
    {
        if (request is null) return new();
        if (request.DiastolicMmHg >= request.SystolicMmHg)
            errors.Add("/profile/vitals/diastolicMmHg", "Has to be lower than the systolic pressure.", "应低于收缩压。");
        if (request.MeasuredMaximumHeartRateBpm <= request.RestingHeartRateBpm)
            errors.Add("/profile/vitals/measuredMaximumHeartRateBpm", "Has to be higher than the resting heart rate.", "应高于静息心率。");
        return new()
        {
            RestingHeartRate = HeartRateOf(errors.InRange("/profile/vitals/restingHeartRateBpm", request.RestingHeartRateBpm)),
            MeasuredMaximumHeartRate = HeartRateOf(errors.InRange("/profile/vitals/measuredMaximumHeartRateBpm", request.MeasuredMaximumHeartRateBpm)),
            RhythmIrregular = request.RhythmIrregular,
            SystolicMmHg = errors.InRange("/profile/vitals/systolicMmHg", request.SystolicMmHg),
            DiastolicMmHg = errors.InRange("/profile/vitals/diastolicMmHg", request.DiastolicMmHg),
            OrthostaticSystolicDropMmHg = errors.InRange("/profile/vitals/orthostaticSystolicDropMmHg", request.OrthostaticSystolicDropMmHg),
            OrthostaticDiastolicDropMmHg = errors.InRange("/profile/vitals/orthostaticDiastolicDropMmHg", request.OrthostaticDiastolicDropMmHg),
            SpO2Percent = errors.InRange("/profile/vitals/spO2Percent", request.SpO2Percent),
            TemperatureC = errors.InRange("/profile/vitals/temperatureC", request.TemperatureC),
            BloodGlucoseMmolPerL = errors.InRange("/profile/vitals/bloodGlucoseMmolPerL", request.BloodGlucoseMmolPerL),
            BloodKetonesMmolPerL = errors.InRange("/profile/vitals/bloodKetonesMmolPerL", request.BloodKetonesMmolPerL),
        };
    }

    public static LaboratoryResults ReadLaboratory(LaboratoryRequest? request, InputErrors errors) => request is null ? new() : new()
    {
        EgfrMlPerMin173 = errors.InRange("/profile/laboratory/egfrMlPerMin173", request.EgfrMlPerMin173),
        EgfrMarker = request.EgfrMarker,
        AlbuminuriaMgPerG = errors.InRange("/profile/laboratory/albuminuriaMgPerG", request.AlbuminuriaMgPerG),
        Serum25HydroxyvitaminDNmolPerL = errors.InRange("/profile/laboratory/serum25HydroxyvitaminDNmolPerL", request.Serum25HydroxyvitaminDNmolPerL),
        SerumCalciumMmolPerL = errors.InRange("/profile/laboratory/serumCalciumMmolPerL", request.SerumCalciumMmolPerL),
        AlbuminGPerL = errors.InRange("/profile/laboratory/albuminGPerL", request.AlbuminGPerL),
        Biomarkers = ReadBiomarkers(request.Biomarkers, errors),
    };

    private static Biomarkers ReadBiomarkers(BiomarkersRequest? request, InputErrors errors) => request is null ? new() : new()
    {
        OsteocalcinNgPerMl = errors.InRange("/profile/laboratory/biomarkers/osteocalcinNgPerMl", request.OsteocalcinNgPerMl),
        CtxNgPerMl = errors.InRange("/profile/laboratory/biomarkers/ctxNgPerMl", request.CtxNgPerMl),
        TracpUPerL = errors.InRange("/profile/laboratory/biomarkers/tracpUPerL", request.TracpUPerL),
        BalpUgPerL = errors.InRange("/profile/laboratory/biomarkers/balpUgPerL", request.BalpUgPerL),
        Igf1SdScore = errors.InRange("/profile/laboratory/biomarkers/igf1SdScore", request.Igf1SdScore),
    };

    private static HeartRate? HeartRateOf(decimal? beats) => beats is { } value ? new HeartRate(value) : null;

    private static void CheckUnable(MuscleRequest request, InputErrors errors)
    {
        if (request.Unable is null) return;
        foreach (var test in request.Unable)
        {
            var (pointer, value) = test switch
            {
                PerformanceTest.FiveTimesChairStand => ("/profile/muscle/fiveTimesChairStandSeconds", request.FiveTimesChairStandSeconds),
                PerformanceTest.GaitSpeed => ("/profile/muscle/gaitSpeedMps", request.GaitSpeedMps),
                PerformanceTest.FourHundredMetreWalk => ("/profile/muscle/fourHundredMetreWalkSeconds", request.FourHundredMetreWalkSeconds),
                PerformanceTest.TimedUpAndGo => ("/profile/muscle/timedUpAndGoSeconds", request.TimedUpAndGoSeconds),
            };
            if (value is not null)
                errors.Add(pointer, "The test is also named in `unable`: give either a value or inability.", "该测试同时列于`unable`：请仅填写测量值或无法完成之一。");
        }
    }
}
