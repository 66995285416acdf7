using NodaTime;
using PrescriptionPlanner.Domain.Diagnosis;
using PrescriptionPlanner.Domain.Exercises;
using PrescriptionPlanner.Domain.Patients;
using PrescriptionPlanner.Domain.Quantities;
using PrescriptionPlanner.Domain.Screening;
using PrescriptionPlanner.Domain.Tests.Profiles;

namespace PrescriptionPlanner.Domain.Tests.Screening;

/// <summary>Short ways to say what is screened: a healthy person with one thing changed.</summary>
internal static class Screened
{
    public static readonly LocalDate On = ProfileGenerator.Today;

    public static readonly IReadOnlySet<Modality> NoReleases = new HashSet<Modality>();

    public static readonly IReadOnlySet<Modality> EveryRelease = new HashSet<Modality>(Modalities.All);

    public static DiagnosisReport Diagnosis(
        BoneClassification bone = BoneClassification.Normal, decimal? lowestTScore = null, FunctionalLevel? level = FunctionalLevel.D,
        bool fallsRisk = false, Answer broad = Answer.Absent) => new(
        "test",
        new BoneResult(bone, null, false, lowestTScore, null, [], []),
        [],
        new OsteosarcopeniaResult(SarcopeniaDefinition.Awgs2019, Answer.Absent, broad, Answer.Absent, new DefinitionAgreement(0, 8, 0)),
        [], level is { } known ? new FunctionalClass(known, fallsRisk) : null, [], [], []);

    public static Clearance Of(
        PatientProfile profile, DiagnosisReport? diagnosis = null, bool supervised = false, IReadOnlySet<Modality>? releases = null) =>
        Clearance.Screen(profile, diagnosis ?? Diagnosis(), new ScreeningOptions(On, supervised, releases ?? NoReleases));

    public static PatientProfile Healthy() => ProfileGenerator.Healthy();

    public static PatientProfile WithVitals(Func<VitalSigns, VitalSigns> change)
    {
        var healthy = Healthy();
        return healthy with { Vitals = change(healthy.Vitals) };
    }

    public static PatientProfile WithHistory(Func<ClinicalHistory, ClinicalHistory> change) => Change(Healthy(), change);

    public static PatientProfile Change(PatientProfile profile, Func<ClinicalHistory, ClinicalHistory> change) =>
        profile with { History = change(profile.History) };

    public static PatientProfile With(Condition code, int? daysAgo = null, bool? stable = null) =>
        WithHistory(history => history with { Conditions = [new ConditionRecord(code, DaysAgo(daysAgo), stable)] });

    public static PatientProfile With(Symptom code) =>
        WithHistory(history => history with { Symptoms = new HashSet<Symptom> { code } });

    public static PatientProfile With(Procedure code, int? daysAgo = null, decimal? detectionRate = null) =>
        WithHistory(history => history with
        {
            Procedures = [new ProcedureRecord(code, DaysAgo(daysAgo), detectionRate is { } rate ? new HeartRate(rate) : null)],
        });

    public static PatientProfile With(Medication code) =>
        WithHistory(history => history with { Medications = [new MedicationRecord(code)] });

    public static PatientProfile With(params FractureRecord[] fractures) =>
        WithHistory(history => history with { Fractures = fractures });

    public static LocalDate? DaysAgo(int? days) => days is { } count ? On.PlusDays(-count) : null;

    public static bool Found(this Clearance clearance, string ruleId) =>
        clearance.Findings.Any(finding => finding.RuleId.Value == ruleId);

    public static ModalityDecision DecisionOn(this Clearance clearance, Modality modality) => clearance[modality].Decision;
}
