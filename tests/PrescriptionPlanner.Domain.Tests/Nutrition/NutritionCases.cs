using NodaTime;
using PrescriptionPlanner.Domain.Diagnosis;
using PrescriptionPlanner.Domain.Evidence;
using PrescriptionPlanner.Domain.Nutrition;
using PrescriptionPlanner.Domain.Patients;
using PrescriptionPlanner.Domain.Quantities;

namespace PrescriptionPlanner.Domain.Tests.Nutrition;

/// <summary>Profiles and hand-made diagnoses for nutrition tests.</summary>
internal static class NutritionCases
{
    public static readonly LocalDate Today = new(2026, 11, 30);

    /// <summary>A woman of 75 with 51.5 kg and 154 cm, everything asked, nothing wrong, eGFR 90 by cystatin C.</summary>
    public static PatientProfile Woman(Func<ClinicalHistory, ClinicalHistory>? history = null) => new()
    {
        Sex = Sex.Female,
        BirthDate = new LocalDate(1951, 3, 14),
        Height = new Stature(154m),
        BodyMass = new Mass(51.5m),
        Laboratory = new LaboratoryResults
        {
            EgfrMlPerMin173 = 90m,
            EgfrMarker = EgfrMarker.CystatinC,
            Serum25HydroxyvitaminDNmolPerL = 80m,
            SerumCalciumMmolPerL = 2.35m,
            AlbuminGPerL = 40m,
        },
        History = (history ?? (asked => asked))(Asked()),
        Diet = new DietRecord { ProteinGPerDay = 48m, CalciumMgPerDay = 520m, VitaminDIuPerDay = 120m, MealsPerDay = 3 },
    };

    public static ClinicalHistory Asked() => new()
    {
        Conditions = [],
        Symptoms = new HashSet<Symptom>(),
        Procedures = [],
        Medications = [],
        Fractures = [],
    };

    public static PatientProfile With(Condition condition) =>
        Woman(history => history with { Conditions = [new ConditionRecord(condition)] });

    public static PatientProfile Taking(params Medication[] medications) =>
        Woman(history => history with { Medications = [.. medications.Select(code => new MedicationRecord(code))] });

    public static PatientProfile OfAge(this PatientProfile profile, int years) =>
        profile with { BirthDate = Today.PlusYears(-years) };

    public static PatientProfile Laboratory(this PatientProfile profile, Func<LaboratoryResults, LaboratoryResults> change) =>
        profile with { Laboratory = change(profile.Laboratory) };

    public static PatientProfile Eating(this PatientProfile profile, Func<DietRecord, DietRecord> change) =>
        profile with { Diet = change(profile.Diet) };

    public static DiagnosisReport Diagnosed(
        BoneClassification bone = BoneClassification.Osteoporosis, Answer sarcopenia = Answer.Present,
        SarcopeniaStage? stage = null, ComponentState mass = ComponentState.Normal)
    {
        var label = new LocalizedText("label", "标签");
        var result = new SarcopeniaResult(
            SarcopeniaDefinition.Awgs2019, null, sarcopenia,
            stage ?? (sarcopenia == Answer.Present ? SarcopeniaStage.Severe : SarcopeniaStage.None), label,
            [new ComponentResult(MuscleComponent.MuscleMass, mass, [])], [], new RuleId("TEST-001"), []);
        var both = bone == BoneClassification.Osteoporosis && sarcopenia == Answer.Present ? Answer.Present : Answer.Absent;
        return new DiagnosisReport(
            RulesetVersion.Current, new BoneResult(bone, null, false, null, null, null, [], []), [result],
            new OsteosarcopeniaResult(SarcopeniaDefinition.Awgs2019, both, both, Answer.Absent, new DefinitionAgreement(0, 0, 0)),
            [], null, [], [], []);
    }

    public static DiagnosisReport Healthy() => Diagnosed(BoneClassification.Normal, Answer.Absent);

    public static NutritionPlan Plan(
        PatientProfile profile, DiagnosisReport? diagnosis = null, NutritionReference reference = NutritionReference.China2013,
        bool exercise = true, bool resistance = true, bool released = false) =>
        Nutritionist.Prescribe(
            profile, diagnosis ?? Diagnosed(), new NutritionOptions(Today, reference, exercise, resistance, released));

    public static bool Says(this NutritionPlan plan, string ruleId) => plan.Findings.Any(finding => finding.RuleId.Value == ruleId);

    public static bool Advises(this NutritionPlan plan, string code) => plan.Advice.Any(advice => advice.Code == code);
}
