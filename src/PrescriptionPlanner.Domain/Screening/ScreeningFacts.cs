using NodaTime;
using PrescriptionPlanner.Domain.Diagnosis;
using PrescriptionPlanner.Domain.Patients;

namespace PrescriptionPlanner.Domain.Screening;

/// <summary>The facts that the safety rules read, with the few questions that several of them ask.</summary>
internal sealed class ScreeningFacts(PatientProfile profile, DiagnosisReport diagnosis, ScreeningOptions options)
{
    private static readonly int ConditionCount = Enum.GetValues<Condition>().Length;
    private static readonly int MedicationCount = Enum.GetValues<Medication>().Length;
    private static readonly int ProcedureCount = Enum.GetValues<Procedure>().Length;

    // The rules ask some two hundred times for a code, so each list is walked once.
    private readonly bool[] _conditions = Present(profile.History.Conditions, ConditionCount, static record => (int)record.Code);
    private readonly bool[] _medications = Present(profile.History.Medications, MedicationCount, static record => (int)record.Code);
    private readonly bool[] _procedures = Present(profile.History.Procedures, ProcedureCount, static record => (int)record.Code);

    /// <summary>The profile.</summary>
    public PatientProfile Profile { get; } = profile;

    /// <summary>The classification of the patient.</summary>
    public DiagnosisReport Diagnosis { get; } = diagnosis;

    /// <summary>Vital signs of the day.</summary>
    public VitalSigns Vitals => Profile.Vitals;

    /// <summary>Conditions, symptoms, procedures, medicines, fractures, falls.</summary>
    public ClinicalHistory History => Profile.History;

    /// <summary>The date that intervals are reckoned at.</summary>
    public LocalDate On { get; } = options.On;

    /// <summary>Whether every session is supervised.</summary>
    public bool Supervised { get; } = options.Supervised;

    /// <summary>Whether medicines were asked for.</summary>
    public bool MedicationsAsked => History.Medications is not null;

    /// <summary>Regular exercise in the sense of the pre-participation screening; an unknown status counts as inactive.</summary>
    public bool IsActive => Profile.TrainingStatus is Patients.TrainingStatus.RegularlyActive or Patients.TrainingStatus.RegularlyVigorous;

    /// <summary>Whether diabetes of either type, or a decompensated one, is recorded.</summary>
    public bool HasDiabetes =>
        Has(Condition.TypeOneDiabetes) || Has(Condition.TypeTwoDiabetes) || Has(Condition.DiabetesDecompensated);

    /// <summary>Whether the patient takes an anticoagulant, or may: medicines that were not asked for are not taken as none.</summary>
    public bool MayBeAnticoagulated =>
        !MedicationsAsked || Has(Medication.AnticoagulantWarfarin) || Has(Medication.AnticoagulantDirect);

    /// <summary>Whether a condition is recorded.</summary>
    public bool Has(Condition code) => _conditions[(int)code];

    /// <summary>Whether a symptom is recorded.</summary>
    public bool Has(Symptom code) => History.Has(code);

    /// <summary>Whether a medicine is recorded.</summary>
    public bool Has(Medication code) => _medications[(int)code];

    /// <summary>Whether a procedure is recorded.</summary>
    public bool Has(Procedure code) => _procedures[(int)code];

    /// <summary>Whether any of <paramref name="symptoms"/> is present.</summary>
    public bool HasAny(ReadOnlySpan<Symptom> symptoms)
    {
        foreach (var symptom in symptoms)
            if (Has(symptom)) return true;
        return false;
    }

    /// <summary>Whether any of <paramref name="medications"/> is taken.</summary>
    public bool HasAny(ReadOnlySpan<Medication> medications)
    {
        foreach (var medication in medications)
            if (Has(medication)) return true;
        return false;
    }

    private static bool[] Present<T>(IReadOnlyList<T>? records, int codes, Func<T, int> codeOf)
    {
        var present = new bool[codes];
        if (records is null) return present;
        foreach (var record in records) present[codeOf(record)] = true;
        return present;
    }
}
