using NodaTime;
using PrescriptionPlanner.Domain.Diagnosis;
using PrescriptionPlanner.Domain.Patients;

namespace PrescriptionPlanner.Domain.Screening;

/// <summary>The facts that the safety rules read, with the few questions that several of them ask.</summary>
internal sealed class ScreeningFacts(PatientProfile profile, DiagnosisReport diagnosis, ScreeningOptions options)
{
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
        History.Has(Condition.TypeOneDiabetes) || History.Has(Condition.TypeTwoDiabetes) || History.Has(Condition.DiabetesDecompensated);

    /// <summary>Whether the patient takes an anticoagulant, or may: medicines that were not asked for are not taken as none.</summary>
    public bool MayBeAnticoagulated =>
        !MedicationsAsked || History.Has(Medication.AnticoagulantWarfarin) || History.Has(Medication.AnticoagulantDirect);

    /// <summary>Whether any of <paramref name="symptoms"/> is present.</summary>
    public bool HasAny(ReadOnlySpan<Symptom> symptoms)
    {
        foreach (var symptom in symptoms)
            if (History.Has(symptom)) return true;
        return false;
    }

    /// <summary>Whether any of <paramref name="medications"/> is taken.</summary>
    public bool HasAny(ReadOnlySpan<Medication> medications)
    {
        foreach (var medication in medications)
            if (History.Has(medication)) return true;
        return false;
    }
}
