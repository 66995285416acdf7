using CsCheck;
using NodaTime;
using PrescriptionPlanner.Domain.Exercises;
using PrescriptionPlanner.Domain.Patients;
using PrescriptionPlanner.Domain.Quantities;

namespace PrescriptionPlanner.Domain.Tests.Profiles;

/// <summary>Whole random profiles, plausible value by value, with much left out; and one healthy person to change from.</summary>
public static class ProfileGenerator
{
    /// <summary>The day that generated histories look back from.</summary>
    public static readonly LocalDate Today = new(2026, 11, 30);

    /// <summary>Everything measured, everything asked, nothing found: an active, robust woman of 70.</summary>
    public static PatientProfile Healthy() => new()
    {
        Sex = Sex.Female,
        BirthDate = new LocalDate(1956, 3, 14),
        Postmenopausal = true,
        Height = new Stature(160),
        BodyMass = new Mass(60),
        BoneDensity = new BoneDensity { LumbarSpineTScore = -0.2m, FemoralNeckTScore = -0.4m, TotalHipTScore = -0.1m },
        Muscle = new MuscleMeasurements
        {
            AppendicularLeanMassKg = 16.5m,
            LeanMassMethod = LeanMassMethod.Dxa,
            GripStrengthKg = 26,
            GaitSpeedMps = 1.25m,
            FiveTimesChairStandSeconds = 9.5m,
            SppbScore = 12,
            TimedUpAndGoSeconds = 8.2m,
            CalfCircumferenceCm = 36,
            SarcFScore = 0,
        },
        Vitals = new VitalSigns
        {
            RestingHeartRate = new HeartRate(66),
            RhythmIrregular = false,
            SystolicMmHg = 124,
            DiastolicMmHg = 76,
            OrthostaticSystolicDropMmHg = 4,
            OrthostaticDiastolicDropMmHg = 2,
            SpO2Percent = 98,
            TemperatureC = 36.5m,
            BloodGlucoseMmolPerL = 5.6m,
            BloodKetonesMmolPerL = 0.1m,
        },
        Laboratory = new LaboratoryResults
        {
            EgfrMlPerMin173 = 88,
            EgfrMarker = EgfrMarker.CystatinC,
            AlbuminuriaMgPerG = 8,
            Serum25HydroxyvitaminDNmolPerL = 80,
            SerumCalciumMmolPerL = 2.35m,
            AlbuminGPerL = 42,
        },
        History = new ClinicalHistory
        {
            Conditions = [],
            Symptoms = new HashSet<Symptom>(),
            Procedures = [],
            Medications = [],
            Fractures = [],
            FallsLastYear = 0,
            FallsNeedingCare = 0,
        },
        TrainingStatus = TrainingStatus.RegularlyActive,
        ResistanceExperience = ResistanceExperience.Novice,
        Diet = new DietRecord { ProteinGPerDay = 70, EnergyKcalPerDay = 1800, CalciumMgPerDay = 1000, VitaminDIuPerDay = 600, MealsPerDay = 3 },
        Equipment = [new EquipmentItem(Equipment.LegPress), new EquipmentItem(Equipment.CycleErgometer), new EquipmentItem(Equipment.VibrationPlatform)],
    };

    /// <summary>A condition with a date and a stability that may both be unknown.</summary>
    public static readonly Gen<ConditionRecord> ConditionRecords =
        from code in Gen.Enum<Condition>()
        from since in PastDate(4000, 30)
        from stable in Gen.Frequency((70, Gen.Const((bool?)null)), (25, Gen.Const((bool?)true)), (5, Gen.Const((bool?)false)))
        select new ConditionRecord(code, since, stable);

    /// <summary>An operation, implant or admission.</summary>
    public static readonly Gen<ProcedureRecord> ProcedureRecords =
        from code in Gen.Enum<Procedure>()
        from performedOn in PastDate(4000, 20)
        from rate in Maybe(Whole(140, 220), 50)
        select new ProcedureRecord(
            code, performedOn, code == Procedure.ImplantableDefibrillator && rate is { } bpm ? new HeartRate(bpm) : null);

    /// <summary>A medicine.</summary>
    public static readonly Gen<MedicationRecord> MedicationRecords =
        from code in Gen.Enum<Medication>()
        from dose in Maybe(Tenths(0.5m, 40), 50)
        from months in Maybe(Whole(0, 60), 50)
        select new MedicationRecord(code, dose, dose is null ? null : "mg", months);

    /// <summary>A fracture.</summary>
    public static readonly Gen<FractureRecord> FractureRecords =
        from site in Gen.Enum<FractureSite>()
        from occurredOn in PastDate(4000, 10)
        from lowTrauma in Gen.Bool.Nullable(0.3)
        from healing in Gen.Enum<FractureHealing>().Nullable(0.3)
        from painful in Gen.Frequency((20, Gen.Const((bool?)null)), (65, Gen.Const((bool?)false)), (15, Gen.Const((bool?)true)))
        select new FractureRecord(site, occurredOn, lowTrauma, healing, painful);

    private static readonly Gen<BoneDensity> BoneDensities =
        from lumbar in Maybe(Tenths(-4.5m, 2), 30)
        from neck in Maybe(Tenths(-4.5m, 2), 30)
        from hip in Maybe(Tenths(-4.5m, 2), 40)
        from radius in Maybe(Tenths(-4.5m, 2), 80)
        from lumbarZ in Maybe(Tenths(-3.5m, 2), 80)
        from neckZ in Maybe(Tenths(-3.5m, 2), 80)
        from qct in Maybe(Whole(40, 160), 85)
        select new BoneDensity
        {
            LumbarSpineTScore = lumbar,
            FemoralNeckTScore = neck,
            TotalHipTScore = hip,
            OneThirdRadiusTScore = radius,
            LumbarSpineZScore = lumbarZ,
            FemoralNeckZScore = neckZ,
            QctLumbarMgPerCm3 = qct,
        };

    private static readonly Gen<MuscleMeasurements> Muscles =
        from lean in Maybe(Tenths(9, 28), 30)
        from method in Gen.Enum<LeanMassMethod>()
        from body in Maybe(Tenths(12, 38), 80)
        from strength in Gen.Select(Maybe(Tenths(5, 48), 20), Maybe(Tenths(6, 30), 30))
        from gait in Maybe(Hundredths(0.2m, 1.6m), 25)
        from walk in Maybe(Whole(240, 900), 70)
        from timedUpAndGo in Maybe(Tenths(6, 40), 40)
        from scores in Gen.Select(Gen.Int[0, 12].Nullable(0.4), Gen.Int[0, 10].Nullable(0.5))
        from calf in Maybe(Tenths(25, 44), 40)
        from legs in Maybe(Tenths(7, 20), 85)
        from unable in Gen.Enum<PerformanceTest>().HashSet[0, 2]
        from anyUnable in Gen.Int[0, 9]
        let cannot = anyUnable == 0 ? unable : []
        select new MuscleMeasurements
        {
            AppendicularLeanMassKg = lean,
            LeanMassMethod = lean is null ? null : method,
            WholeBodySkeletalMuscleKg = body,
            LegMuscleMassKg = legs,
            GripStrengthKg = strength.Item1,
            FiveTimesChairStandSeconds = cannot.Contains(PerformanceTest.FiveTimesChairStand) ? null : strength.Item2,
            GaitSpeedMps = cannot.Contains(PerformanceTest.GaitSpeed) ? null : gait,
            FourHundredMetreWalkSeconds = cannot.Contains(PerformanceTest.FourHundredMetreWalk) ? null : walk,
            TimedUpAndGoSeconds = cannot.Contains(PerformanceTest.TimedUpAndGo) ? null : timedUpAndGo,
            SppbScore = scores.Item1,
            SarcFScore = scores.Item2,
            CalfCircumferenceCm = calf,
            Unable = cannot,
        };

    private static readonly Gen<VitalSigns> Vitals =
        from pulse in Maybe(Gen.Frequency((85, Whole(52, 96)), (15, Whole(34, 130))), 5)
        from maximum in Maybe(Whole(105, 185), 85)
        from irregular in Gen.Frequency((50, Gen.Const((bool?)null)), (45, Gen.Const((bool?)false)), (5, Gen.Const((bool?)true)))
        from pressure in Gen.Select(
            Gen.Frequency((80, Gen.Int[102, 158]), (20, Gen.Int[80, 200])).Nullable(0.04),
            Gen.Frequency((80, Gen.Int[58, 98]), (20, Gen.Int[50, 120])).Nullable(0.04))
        from drops in Gen.Select(Gen.Int[-5, 26].Nullable(0.6), Gen.Int[-5, 14].Nullable(0.6))
        from oxygen in Maybe(Gen.Frequency((85, Whole(93, 100)), (15, Whole(84, 93))), 60)
        from temperature in Maybe(Gen.Frequency((90, Tenths(35.8m, 37.4m)), (10, Tenths(37.4m, 39))), 60)
        from sugar in Gen.Select(
            Maybe(Gen.Frequency((80, Tenths(4.2m, 12)), (20, Tenths(3, 24))), 60),
            Maybe(Gen.Frequency((80, Tenths(0, 0.5m)), (20, Tenths(0, 3))), 80))
        select new VitalSigns
        {
            RestingHeartRate = pulse is { } bpm ? new HeartRate(bpm) : null,
            MeasuredMaximumHeartRate = maximum is { } most ? new HeartRate(most) : null,
            RhythmIrregular = irregular,
            SystolicMmHg = pressure.Item1,
            DiastolicMmHg = pressure.Item2,
            OrthostaticSystolicDropMmHg = drops.Item1,
            OrthostaticDiastolicDropMmHg = drops.Item2,
            SpO2Percent = oxygen,
            TemperatureC = temperature,
            BloodGlucoseMmolPerL = sugar.Item1,
            BloodKetonesMmolPerL = sugar.Item2,
        };

    private static readonly Gen<LaboratoryResults> Laboratories =
        from filtration in Maybe(Whole(8, 110), 40)
        from marker in Gen.Enum<EgfrMarker>().Nullable(0.5)
        from albuminuria in Maybe(Whole(2, 600), 70)
        from vitaminD in Maybe(Whole(10, 270), 40)
        from calcium in Maybe(Hundredths(1.9m, 2.9m), 40)
        from albumin in Maybe(Whole(24, 50), 50)
        select new LaboratoryResults
        {
            EgfrMlPerMin173 = filtration,
            EgfrMarker = marker,
            AlbuminuriaMgPerG = albuminuria,
            Serum25HydroxyvitaminDNmolPerL = vitaminD,
            SerumCalciumMmolPerL = calcium,
            AlbuminGPerL = albumin,
        };

    private static readonly Gen<ClinicalHistory> Histories =
        from conditions in OrNotAsked(Few(ConditionRecords, 3), 2)
        from symptoms in Gen.Frequency(
            (78, Gen.Enum<Symptom>().HashSet[0, 0].Select(set => (HashSet<Symptom>?)set)),
            (20, Gen.Enum<Symptom>().HashSet[1, 2].Select(set => (HashSet<Symptom>?)set)),
            (2, Gen.Bool.Select(_ => (HashSet<Symptom>?)null)))
        from procedures in OrNotAsked(Few(ProcedureRecords, 2), 15)
        from medications in OrNotAsked(Few(MedicationRecords, 4), 15)
        from fractures in OrNotAsked(Few(FractureRecords, 2), 2)
        from falls in Gen.Int[0, 4].Nullable(0.2)
        from cared in Gen.Int[0, 2].Nullable(0.5)
        select new ClinicalHistory
        {
            Conditions = conditions,
            Symptoms = symptoms,
            Procedures = procedures,
            Medications = medications,
            Fractures = fractures,
            FallsLastYear = falls,
            FallsNeedingCare = falls is { } all && cared > all ? all : cared,
        };

    private static readonly Gen<DietRecord> Diets =
        from protein in Maybe(Whole(25, 110), 40)
        from energy in Maybe(Whole(900, 2800), 60)
        from calcium in Maybe(Whole(200, 1600), 40)
        from vitaminD in Maybe(Whole(0, 2500), 50)
        from dairy in Maybe(Tenths(0, 4), 60)
        from shares in Gen.Select(Gen.Int[0, 100].Nullable(0.6), Gen.Int[0, 100].Nullable(0.6))
        from meals in Gen.Int[2, 6].Nullable(0.4)
        select new DietRecord
        {
            ProteinGPerDay = protein,
            EnergyKcalPerDay = energy,
            CalciumMgPerDay = calcium,
            CalciumSupplementMgPerDay = calcium * shares.Item1 / 100m,
            VitaminDIuPerDay = vitaminD,
            VitaminDSupplementIuPerDay = vitaminD * shares.Item2 / 100m,
            DairyServingsPerDay = dairy,
            MealsPerDay = meals,
        };

    private static readonly Gen<Availability> Availabilities =
        from days in Gen.Int[1, 7].HashSet[1, 7]
        from minutes in Gen.Int[3, 24]
        from stated in Gen.Bool
        select stated ? new Availability(days.Select(day => (IsoDayOfWeek)day).ToHashSet(), minutes * 5) : Availability.Unstated;

    /// <summary>A whole profile.</summary>
    public static readonly Gen<PatientProfile> Profile =
        from sex in Gen.Enum<Sex>()
        from age in Gen.Int[18 * 365, 98 * 365]
        from menopause in Gen.Bool.Nullable(0.3)
        from body in Gen.Select(Maybe(Whole(140, 190), 10), Maybe(Tenths(38, 110), 10))
        from measured in Gen.Select(BoneDensities, Muscles, Vitals, Laboratories)
        from history in Histories
        from training in Gen.Select(Gen.Enum<TrainingStatus>().Nullable(0.2), Gen.Enum<ResistanceExperience>().Nullable(0.2))
        from diet in Diets
        from equipment in Gen.Enum<Equipment>().HashSet[0, 8]
        from availability in Availabilities
        select new PatientProfile
        {
            Sex = sex,
            BirthDate = Today.PlusDays(-age),
            Postmenopausal = sex == Sex.Female ? menopause : null,
            Height = body.Item1 is { } height ? new Stature(height) : null,
            BodyMass = body.Item2 is { } mass ? new Mass(mass) : null,
            BoneDensity = measured.Item1,
            Muscle = measured.Item2,
            Vitals = measured.Item3,
            Laboratory = measured.Item4,
            History = history,
            TrainingStatus = training.Item1,
            ResistanceExperience = training.Item2,
            Diet = diet,
            Equipment = [.. equipment.Select(code => new EquipmentItem(code))],
            Availability = availability,
        };

    private static Gen<decimal> Whole(int minimum, int maximum) => Gen.Int[minimum, maximum].Select(value => (decimal)value);

    private static Gen<decimal> Tenths(decimal minimum, decimal maximum) =>
        Gen.Int[(int)(minimum * 10), (int)(maximum * 10)].Select(value => value / 10m);

    private static Gen<decimal> Hundredths(decimal minimum, decimal maximum) =>
        Gen.Int[(int)(minimum * 100), (int)(maximum * 100)].Select(value => value / 100m);

    private static Gen<decimal?> Maybe(Gen<decimal> value, int percentAbsent) => value.Nullable(percentAbsent / 100.0);

    private static Gen<LocalDate?> PastDate(int days, int percentUnknown) =>
        Gen.Frequency((1, Gen.Int[0, 200]), (1, Gen.Int[0, days])).Select(ago => Today.PlusDays(-ago)).Nullable(percentUnknown / 100.0);

    private static Gen<T[]> Few<T>(Gen<T> item, int most) => Gen.Frequency((1, item.Array[0, 0]), (1, item.Array[0, most]));

    private static Gen<IReadOnlyList<T>?> OrNotAsked<T>(Gen<T[]> list, int percentNotAsked) =>
        from items in list
        from roll in Gen.Int[0, 99]
        select roll < percentNotAsked ? null : (IReadOnlyList<T>?)items;
}
