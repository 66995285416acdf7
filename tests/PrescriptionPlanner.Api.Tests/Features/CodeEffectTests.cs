using System.Text.Json;
using NodaTime;
using PrescriptionPlanner.Domain.Evidence;
using PrescriptionPlanner.Domain.Exercises;
using PrescriptionPlanner.Domain.Patients;
using PrescriptionPlanner.Domain.Prescriptions;
using PrescriptionPlanner.Domain.Quantities;

namespace PrescriptionPlanner.Api.Tests.Features;

/// <summary>Every code that a history may hold changes some prescription, unless it is marked as kept on record only.</summary>
public sealed class CodeEffectTests
{
    private static readonly LocalDate Start = new(2026, 11, 30);

    private static readonly PrescriptionOptions Options = new()
    {
        StartDate = Start,
        Weeks = 4,
        Supervised = true,
        ClinicianReleases = new HashSet<Modality>(Modalities.All),
    };

    /// <summary>A robust woman with osteoporosis whose diet lacks calcium, vitamin D and protein.</summary>
    private static readonly PatientProfile Healthy = new()
    {
        Sex = Sex.Female,
        BirthDate = new LocalDate(1958, 4, 2),
        Postmenopausal = true,
        Height = new Stature(158),
        BodyMass = new Mass(56),
        BoneDensity = new() { LumbarSpineTScore = -2.7m, FemoralNeckTScore = -2.0m, TotalHipTScore = -1.8m },
        Muscle = new() { GripStrengthKg = 22, GaitSpeedMps = 1.1m, SppbScore = 11, TimedUpAndGoSeconds = 8 },
        Vitals = new() { RestingHeartRate = new HeartRate(66), SystolicMmHg = 126, DiastolicMmHg = 76 },
        Laboratory = new() { EgfrMlPerMin173 = 88, EgfrMarker = EgfrMarker.Combined, AlbuminGPerL = 41, SerumCalciumMmolPerL = 2.3m },
        History = new()
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
        Diet = new() { ProteinGPerDay = 45, CalciumMgPerDay = 400, VitaminDIuPerDay = 80, MealsPerDay = 3 },
        Equipment = [new(Equipment.VibrationPlatform), new(Equipment.CycleErgometer)],
    };

    private static readonly PatientProfile Falling = Healthy with { History = Healthy.History with { FallsLastYear = 3 } };

    private static readonly PatientProfile WeakKidney = Healthy with { Laboratory = Healthy.Laboratory with { EgfrMlPerMin173 = 25 } };

    private static readonly PatientProfile LowPressure = Healthy with { Vitals = Healthy.Vitals with { SystolicMmHg = 96, DiastolicMmHg = 60 } };

    /// <summary>Without resistance training only those who take creatine already are told that their kidney forbids it.</summary>
    private static readonly PrescriptionOptions WithoutResistance = Options with { Modalities = [Modality.Balance, Modality.Aerobic] };

    private static readonly (PatientProfile Profile, PrescriptionOptions Options)[] Bases =
        [(Healthy, Options), (Falling, Options), (LowPressure, Options), (WeakKidney, WithoutResistance)];

    [Fact]
    public void Conditions_EachButThoseOnRecordOnly_ChangeSomePrescription() =>
        AssertEffects<Condition>((history, code) => history with { Conditions = [new ConditionRecord(code)] });

    [Fact]
    public void Symptoms_EachButThoseOnRecordOnly_ChangeSomePrescription() =>
        AssertEffects<Symptom>((history, code) => history with { Symptoms = new HashSet<Symptom> { code } });

    [Fact]
    public void Medications_EachButThoseOnRecordOnly_ChangeSomePrescription() =>
        AssertEffects<Medication>(
            (history, code) => history with { Medications = [new MedicationRecord(code, 10, "mg", 6)] },
            (history, code) => history with { Medications = [new MedicationRecord(code)] });

    [Fact]
    public void Procedures_EachButThoseOnRecordOnly_ChangeSomePrescription() =>
        AssertEffects<Procedure>((history, code) => history with { Procedures = [new ProcedureRecord(code, Start.PlusDays(-20))] });

    [Fact]
    public void FractureSites_Each_ChangeSomePrescription() =>
        AssertEffects<FractureSite>((history, code) => history with { Fractures = [new FractureRecord(code, Start.PlusDays(-20), true, FractureHealing.Simple, false)] });

    private static void AssertEffects<TCode>(params Func<ClinicalHistory, TCode, ClinicalHistory>[] ways) where TCode : struct, Enum
    {
        var silent = new List<string>();
        var loud = new List<string>();
        foreach (var code in Enum.GetValues<TCode>())
        {
            var changes = ways.Any(add => Bases.Any(asked =>
                !Written(asked.Profile, asked.Options).SequenceEqual(Written(asked.Profile with { History = add(asked.Profile.History, code) }, asked.Options))));
            if (IsRecordOnly(code) && changes) loud.Add(code.ToString());
            if (!IsRecordOnly(code) && !changes) silent.Add(code.ToString());
        }

        Assert.Empty(silent);
        Assert.Empty(loud);
    }

    private static bool IsRecordOnly<TCode>(TCode code) where TCode : struct, Enum =>
        typeof(TCode).GetField(code.ToString())!.IsDefined(typeof(RecordOnlyAttribute), false);

    private static byte[] Written(PatientProfile profile, PrescriptionOptions options) =>
        JsonSerializer.SerializeToUtf8Bytes(Prescriber.Prescribe(profile, options), PlannerJson.TypeInfo<Prescription>(Language.English));
}
