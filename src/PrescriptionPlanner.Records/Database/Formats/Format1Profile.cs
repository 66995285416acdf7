using System.Globalization;
using NodaTime;
using NodaTime.Text;
using PrescriptionPlanner.Domain.Exercises;
using PrescriptionPlanner.Domain.Patients;
using PrescriptionPlanner.Domain.Quantities;

namespace PrescriptionPlanner.Records.Database.Formats;

/// <summary>
/// Reads the profile of an assessment of ruleset 2026.1, which was stored as the caller sent it. It was checked before it was stored: no value is
/// checked for its range again.
/// </summary>
public static class Format1Profile
{
    private const int MinutesWhereNotStated = 60;

    private static readonly IsoDayOfWeek[] EveryDay =
    [
        IsoDayOfWeek.Monday, IsoDayOfWeek.Tuesday, IsoDayOfWeek.Wednesday, IsoDayOfWeek.Thursday, IsoDayOfWeek.Friday, IsoDayOfWeek.Saturday,
        IsoDayOfWeek.Sunday,
    ];

    /// <summary>Reads a profile.</summary>
    /// <param name="profileJson">The profile as it was stored.</param>
    /// <param name="on">The date from which ages and intervals are counted: a date that is known only by its year or month is never after it.</param>
    /// <exception cref="InvalidDataException">It is not a profile of format 1. The message holds no data of the patient.</exception>
    public static PatientProfile Read(string profileJson, LocalDate on) => StoredValue.Read(profileJson, "profile", root => new PatientProfile
    {
        Sex = root["sex"].Code<Sex>() ?? throw root.Lacks("sex"),
        BirthDate = root["birthDate"].Date ?? throw root.Lacks("birthDate"),
        Postmenopausal = root["postmenopausal"].Truth,
        Height = root["heightCm"].Decimal is { } height ? new Stature(height) : null,
        BodyMass = root["bodyMassKg"].Decimal is { } mass ? new Mass(mass) : null,
        BoneDensity = ReadBone(root["boneDensity"]),
        Muscle = ReadMuscle(root["muscle"]),
        Vitals = ReadVitals(root["vitals"]),
        Laboratory = ReadLaboratory(root["laboratory"]),
        History = ReadHistory(root["history"], on),
        StrengthTests = root["strengthTests"].Each(ReadStrengthTest) ?? [],
        TrainingStatus = root["training"]["status"].Code<TrainingStatus>(),
        ResistanceExperience = root["training"]["resistanceExperience"].Code<ResistanceExperience>(),
        Diet = ReadDiet(root["diet"]),
        // No equipment was a code of its own; in a profile it is an empty list.
        Equipment = root["equipment"].Each(ReadEquipment)?.FindAll(item => item.Code != Equipment.None) ?? [],
        Availability = new Availability(
            root["availability"]["days"].Set<IsoDayOfWeek>() ?? [.. EveryDay],
            root["availability"]["maximumSessionMinutes"].Whole ?? MinutesWhereNotStated),
    });

    private static BoneDensity ReadBone(StoredValue bone) => new()
    {
        LumbarSpineTScore = bone["lumbarSpineTScore"].Decimal,
        FemoralNeckTScore = bone["femoralNeckTScore"].Decimal,
        TotalHipTScore = bone["totalHipTScore"].Decimal,
        OneThirdRadiusTScore = bone["oneThirdRadiusTScore"].Decimal,
        LumbarSpineZScore = bone["lumbarSpineZScore"].Decimal,
        FemoralNeckZScore = bone["femoralNeckZScore"].Decimal,
        TotalHipZScore = bone["totalHipZScore"].Decimal,
        OneThirdRadiusZScore = bone["oneThirdRadiusZScore"].Decimal,
        QctLumbarMgPerCm3 = bone["qctLumbarMgPerCm3"].Decimal,
    };

    private static MuscleMeasurements ReadMuscle(StoredValue muscle) => new()
    {
        AppendicularLeanMassKg = muscle["appendicularLeanMassKg"].Decimal,
        LeanMassMethod = muscle["leanMassMethod"].Code<LeanMassMethod>(),
        WholeBodySkeletalMuscleKg = muscle["wholeBodySkeletalMuscleKg"].Decimal,
        LegMuscleMassKg = muscle["legMuscleMassKg"].Decimal,
        GripStrengthKg = muscle["gripStrengthKg"].Decimal,
        GaitSpeedMps = muscle["gaitSpeedMps"].Decimal,
        FiveTimesChairStandSeconds = muscle["fiveTimesChairStandSeconds"].Decimal,
        SppbScore = muscle["sppbScore"].Whole,
        TimedUpAndGoSeconds = muscle["timedUpAndGoSeconds"].Decimal,
        FourHundredMetreWalkSeconds = muscle["fourHundredMetreWalkSeconds"].Decimal,
        CalfCircumferenceCm = muscle["calfCircumferenceCm"].Decimal,
        SarcFScore = muscle["sarcFScore"].Whole,
        Unable = muscle["unable"].Set<PerformanceTest>() ?? [],
    };

    private static VitalSigns ReadVitals(StoredValue vitals) => new()
    {
        RestingHeartRate = ReadHeartRate(vitals["restingHeartRateBpm"]),
        MeasuredMaximumHeartRate = ReadHeartRate(vitals["measuredMaximumHeartRateBpm"]),
        RhythmIrregular = vitals["rhythmIrregular"].Truth,
        SystolicMmHg = vitals["systolicMmHg"].Whole,
        DiastolicMmHg = vitals["diastolicMmHg"].Whole,
        OrthostaticSystolicDropMmHg = vitals["orthostaticSystolicDropMmHg"].Whole,
        OrthostaticDiastolicDropMmHg = vitals["orthostaticDiastolicDropMmHg"].Whole,
        SpO2Percent = vitals["spO2Percent"].Decimal,
        TemperatureC = vitals["temperatureC"].Decimal,
        BloodGlucoseMmolPerL = vitals["bloodGlucoseMmolPerL"].Decimal,
        BloodKetonesMmolPerL = vitals["bloodKetonesMmolPerL"].Decimal,
    };

    private static LaboratoryResults ReadLaboratory(StoredValue laboratory) => new()
    {
        EgfrMlPerMin173 = laboratory["egfrMlPerMin173"].Decimal,
        EgfrMarker = laboratory["egfrMarker"].Code<EgfrMarker>(),
        AlbuminuriaMgPerG = laboratory["albuminuriaMgPerG"].Decimal,
        Serum25HydroxyvitaminDNmolPerL = laboratory["serum25HydroxyvitaminDNmolPerL"].Decimal,
        SerumCalciumMmolPerL = laboratory["serumCalciumMmolPerL"].Decimal,
        AlbuminGPerL = laboratory["albuminGPerL"].Decimal,
        Biomarkers = new Biomarkers
        {
            OsteocalcinNgPerMl = laboratory["biomarkers"]["osteocalcinNgPerMl"].Decimal,
            CtxNgPerMl = laboratory["biomarkers"]["ctxNgPerMl"].Decimal,
            TracpUPerL = laboratory["biomarkers"]["tracpUPerL"].Decimal,
            BalpUgPerL = laboratory["biomarkers"]["balpUgPerL"].Decimal,
            Igf1SdScore = laboratory["biomarkers"]["igf1SdScore"].Decimal,
        },
    };

    private static ClinicalHistory ReadHistory(StoredValue history, LocalDate on) => new()
    {
        Conditions = history["conditions"].Each(item => new ConditionRecord(
            item["code"].Code<Condition>() ?? throw item.Lacks("code"), ReadLatestDay(item["since"], on), item["stable"].Truth)),
        Symptoms = history["symptoms"].Set<Symptom>(),
        Procedures = history["procedures"].Each(item => new ProcedureRecord(
            item["code"].Code<Procedure>() ?? throw item.Lacks("code"), ReadLatestDay(item["performedOn"], on), ReadHeartRate(item["detectionRateBpm"]))
        {
            Site = item["site"].Text,
        }),
        Medications = history["medications"].Each(item => new MedicationRecord(
            item["code"].Code<Medication>() ?? throw item.Lacks("code"), item["dosePerDay"].Decimal, item["unit"].Text, item["months"].Decimal)),
        Fractures = history["fractures"].Each(item => new FractureRecord(
            item["site"].Code<FractureSite>() ?? throw item.Lacks("site"), ReadLatestDay(item["occurredOn"], on), item["lowTrauma"].Truth,
            item["healing"].Code<FractureHealing>(), item["painful"].Truth)),
        FallsLastYear = history["fallsLastYear"].Whole,
        FallsNeedingCare = history["fallsNeedingCare"].Whole,
    };

    private static StrengthTest ReadStrengthTest(StoredValue test) => new(
        test["exercise"].Text ?? throw test.Lacks("exercise"), test["loadKg"].Decimal ?? throw test.Lacks("loadKg"),
        test["repetitions"].Whole ?? throw test.Lacks("repetitions"), test["repetitionsInReserve"].Whole ?? 0);

    private static DietRecord ReadDiet(StoredValue diet) => new()
    {
        ProteinGPerDay = diet["proteinGPerDay"].Decimal,
        EnergyKcalPerDay = diet["energyKcalPerDay"].Decimal,
        CalciumMgPerDay = diet["calciumMgPerDay"].Decimal,
        CalciumSupplementMgPerDay = diet["calciumSupplementMgPerDay"].Decimal,
        VitaminDIuPerDay = diet["vitaminDIuPerDay"].Decimal,
        VitaminDSupplementIuPerDay = diet["vitaminDSupplementIuPerDay"].Decimal,
        DairyServingsPerDay = diet["dairyServingsPerDay"].Decimal,
        MealsPerDay = diet["mealsPerDay"].Whole,
    };

    /// <summary>A piece of equipment was a plain code, or an object where its settings mattered.</summary>
    private static EquipmentItem ReadEquipment(StoredValue item) => item.IsText && item.Code<Equipment>() is { } plain ? new EquipmentItem(plain)
        : new EquipmentItem(item["code"].Code<Equipment>() ?? throw item.Lacks("code"))
        {
            StepKg = item["stepKg"].Decimal,
            MinimumKg = item["minimumKg"].Decimal,
            VibrationType = item["vibrationType"].Code<VibrationType>(),
            FrequencyHz = ReadRange(item, "frequencyHz"),
            PeakToPeakMm = ReadRange(item, "peakToPeakMm"),
        };

    private static SettingRange? ReadRange(StoredValue item, string name) => item[name] is var range && range.IsAbsent ? null : new SettingRange(
        range["minimum"].Decimal ?? throw range.Lacks("minimum"), range["maximum"].Decimal ?? throw range.Lacks("maximum"));

    private static HeartRate? ReadHeartRate(StoredValue rate) => rate.Decimal is { } beats ? new HeartRate(beats) : null;

    /// <summary>The latest day that a year, a month or a day can mean, where that is not after <paramref name="on"/>.</summary>
    private static LocalDate? ReadLatestDay(StoredValue given, LocalDate on)
    {
        if (given.Text is not { } text) return null;
        var latest = text.Length switch
        {
            4 when int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var year) => new LocalDate(year, 12, 31),
            7 when YearMonthPattern.Iso.Parse(text) is { Success: true } month => month.Value.OnDayOfMonth(1).With(DateAdjusters.EndOfMonth),
            _ => given.Date!.Value,
        };
        return LocalDate.Min(latest, on);
    }
}
