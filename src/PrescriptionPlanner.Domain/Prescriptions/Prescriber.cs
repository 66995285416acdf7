using PrescriptionPlanner.Domain.Diagnosis;
using PrescriptionPlanner.Domain.Evidence;
using PrescriptionPlanner.Domain.Exercises;
using PrescriptionPlanner.Domain.Nutrition;
using PrescriptionPlanner.Domain.Patients;
using PrescriptionPlanner.Domain.Periodization;
using PrescriptionPlanner.Domain.Screening;

namespace PrescriptionPlanner.Domain.Prescriptions;

/// <summary>Joins the rooms: what it is, what is safe, what to do, what to eat.</summary>
public static class Prescriber
{
    /// <summary>Version of the document's form.</summary>
    public const int Schema = 1;

    /// <summary>Prescribes for a profile. Pure: the same arguments give the same document.</summary>
    public static Prescription Prescribe(PatientProfile profile, PrescriptionOptions options)
    {
        var diagnosis = Diagnostician.Classify(profile, options.Diagnosis, options.StartDate);
        var clearance = Clearance.Screen(profile, diagnosis, new ScreeningOptions(options.StartDate, options.Supervised, options.ClinicianReleases));
        var programme = clearance.Status == ScreeningStatus.Stopped
            ? null
            : ProgrammeGenerator.Generate(profile, diagnosis, clearance, new ProgrammeOptions(
                options.StartDate, options.TimeZone, options.Weeks, options.Modalities, options.Supervised, options.Protocols));
        var nutrition = Nutritionist.Prescribe(profile, diagnosis, new NutritionOptions(
            options.StartDate, options.NutritionReference, ExercisePrescribed: programme is not null,
            ResistancePrescribed: programme is not null && MayTrain(options, clearance, Modality.Resistance), KidneyReleased: false));
        var expectations = programme is null ? [] : Expectations.Of(programme);
        var rationale = Rationale.Of(diagnosis, clearance, programme, nutrition, expectations, StopRules.All);
        return new Prescription(
            RulesetVersion.Current, Schema, diagnosis, clearance, programme, nutrition, expectations, StopRules.All,
            rationale.Entries, rationale.References);
    }

    private static bool MayTrain(PrescriptionOptions options, Clearance clearance, Modality modality) =>
        options.Modalities.Contains(modality) && clearance[modality].Decision is ModalityDecision.Prescribed or ModalityDecision.Limited;
}
