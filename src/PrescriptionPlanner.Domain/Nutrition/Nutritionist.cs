using NodaTime;
using PrescriptionPlanner.Domain.Diagnosis;
using PrescriptionPlanner.Domain.Patients;

namespace PrescriptionPlanner.Domain.Nutrition;

/// <summary>Options.</summary>
public sealed record NutritionOptions(LocalDate On, NutritionReference Reference, bool ExercisePrescribed, bool ResistancePrescribed, bool KidneyReleased);

/// <summary>Prescribes.</summary>
public static class Nutritionist
{
    /// <summary>Prescribes.</summary>
    public static NutritionPlan Prescribe(PatientProfile profile, DiagnosisReport diagnosis, NutritionOptions options) => new(
        options.Reference, new ProteinTarget(null, null, null, null, null, null, null, []),
        new VitaminDTarget(VitaminDStatus.Unknown, null, 2000, null, 0, false, []),
        new CalciumTarget(null, null, 2000, null, 0, null, [], 0, false, []), new EnergyTarget(null, null, null, []), [], [], []);
}
