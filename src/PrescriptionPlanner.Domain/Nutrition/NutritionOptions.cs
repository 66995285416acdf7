using NodaTime;

namespace PrescriptionPlanner.Domain.Nutrition;

/// <summary>What the nutrition prescription depends on beyond profile and diagnosis.</summary>
/// <param name="On">The day that age is reckoned on.</param>
/// <param name="Reference">The reference intakes for vitamin D and calcium.</param>
/// <param name="ExercisePrescribed">Whether the plan holds any exercise.</param>
/// <param name="ResistancePrescribed">Whether the plan holds resistance training.</param>
/// <param name="KidneyReleased">Whether the responsible clinician has released protein up to 1.2 g/kg at an eGFR of 30 to 44.</param>
public sealed record NutritionOptions(
    LocalDate On, NutritionReference Reference, bool ExercisePrescribed, bool ResistancePrescribed, bool KidneyReleased);
