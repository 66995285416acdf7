using PrescriptionPlanner.Domain.Diagnosis;
using PrescriptionPlanner.Domain.Patients;

namespace PrescriptionPlanner.Domain.Nutrition;

/// <summary>
/// Prescribes protein, vitamin D, calcium and energy. Given also where every exercise is withheld: what is unsafe or cannot be told is
/// left out with a finding that says so.
/// </summary>
public static class Nutritionist
{
    /// <summary>The nutrition prescription for a profile.</summary>
    /// <param name="profile">What is known of the patient.</param>
    /// <param name="diagnosis">The classification of the same profile.</param>
    /// <param name="options">The day, the reference intakes, and what the exercise plan holds.</param>
    /// <returns>
    /// Amounts with the rules that led to them. Totals of food and supplements never pass an upper limit because of a suggestion made here.
    /// </returns>
    public static NutritionPlan Prescribe(PatientProfile profile, DiagnosisReport diagnosis, NutritionOptions options)
    {
        var notes = new PlanNotes();
        var patient = new NutritionCase(profile, diagnosis, options);
        var mass = ReferenceMass.Of(profile, notes);
        var protein = ProteinPrescription.Prescribe(patient, mass, notes);
        var guards = MineralGuards.Of(patient, notes);
        var vitaminD = VitaminDPrescription.Prescribe(patient, guards, notes);
        var calcium = CalciumPrescription.Prescribe(patient, guards, notes);
        var energy = EnergyPrescription.Prescribe(patient, mass, notes);
        SupplementAdvice.Advise(patient, protein, notes);
        return new NutritionPlan(
            options.Reference, protein, vitaminD, calcium, energy, DoseTimetable.Spacing(profile.History), notes.Advice, notes.Findings);
    }
}
