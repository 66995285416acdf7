using NodaTime;
using PrescriptionPlanner.Domain.Diagnosis;
using PrescriptionPlanner.Domain.Evidence;
using PrescriptionPlanner.Domain.Exercises;
using PrescriptionPlanner.Domain.Nutrition;
using PrescriptionPlanner.Domain.Patients;
using PrescriptionPlanner.Domain.Periodization;
using PrescriptionPlanner.Domain.Screening;
using PrescriptionPlanner.Domain.Training;

namespace PrescriptionPlanner.Domain.Prescriptions;

/// <summary>Joins the rooms: what it is, what is safe, what to do, what to eat.</summary>
public static class Prescriber
{
    /// <summary>Version of the document's form.</summary>
    public const int Schema = 1;

    /// <summary>Prescribes for a profile. Pure: the same arguments give the same document.</summary>
    public static Prescription Prescribe(PatientProfile profile, PrescriptionOptions options) => Issue(profile, options, null, options.StartDate).Document;

    /// <summary>
    /// Prescribes for a profile as it is now, going on from a week of a programme that has begun. Pure, as <see cref="Prescribe"/>.
    /// </summary>
    /// <param name="profile">The patient as known on <paramref name="on"/>.</param>
    /// <param name="options">The programme's options; its start date stays that of week 1.</param>
    /// <param name="continuation">The week and the steps that the programme goes on from.</param>
    /// <param name="on">The day that ages and intervals are reckoned at; heart-rate targets go by the first day that is planned.</param>
    /// <exception cref="ArgumentOutOfRangeException">The programme has no such week to go on from.</exception>
    public static Prescription Continue(PatientProfile profile, PrescriptionOptions options, Continuation continuation, LocalDate on) =>
        Issue(profile, options, continuation, on).Document;

    /// <summary>Prescribes as <see cref="Prescribe"/> or <see cref="Continue"/> does, and gives the programme with it, to be kept.</summary>
    /// <param name="profile">The patient.</param>
    /// <param name="options">The options that the programme is prescribed with.</param>
    /// <param name="continuation">What the programme goes on from; <see langword="null"/> for one that begins in week 1.</param>
    /// <param name="on">The day that ages and intervals are counted at; the start date for a programme that begins in week 1.</param>
    /// <param name="before">What held before, where nothing learned since may loosen it.</param>
    /// <returns>The document and the programme; no programme where the screening stops the patient.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The programme has no such week to go on from.</exception>
    public static (Prescription Document, GeneratedProgramme? Programme) Issue(
        PatientProfile profile, PrescriptionOptions options, Continuation? continuation, LocalDate on, KeptClearance? before = null)
    {
        var (diagnosis, clearance) = Screen(profile, options, on, before);
        var programme = clearance.Status == ScreeningStatus.Stopped
            ? null
            : ProgrammeGenerator.Generate(profile, diagnosis, clearance, ProgrammeOptionsOf(options), continuation);
        return (Document(profile, options, diagnosis, clearance, programme?.Issued, on), programme);
    }

    /// <summary>The programme alone, without the document around it.</summary>
    /// <returns><see langword="null"/> where the screening stops the patient.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The programme has no such week to go on from.</exception>
    public static GeneratedProgramme? Programme(
        PatientProfile profile, PrescriptionOptions options, Continuation? continuation, LocalDate on, KeptClearance? before = null)
    {
        var (diagnosis, clearance) = Screen(profile, options, on, before);
        return clearance.Status == ScreeningStatus.Stopped
            ? null
            : ProgrammeGenerator.Generate(profile, diagnosis, clearance, ProgrammeOptionsOf(options), continuation);
    }

    /// <summary>What is safe for a patient now.</summary>
    /// <param name="profile">The patient as known on <paramref name="on"/>.</param>
    /// <param name="options">The options of the plan.</param>
    /// <param name="on">The day that ages and intervals are counted at.</param>
    /// <param name="before">What held before, where nothing learned since may loosen it.</param>
    public static Clearance Screening(PatientProfile profile, PrescriptionOptions options, LocalDate on, KeptClearance? before = null) =>
        Screen(profile, options, on, before).Clearance;

    /// <summary>
    /// The document around a programme that was not generated but tightened. Its calendar is given: it is made of what is kept.
    /// </summary>
    public static Prescription Around(PatientProfile profile, PrescriptionOptions options, LocalDate on, KeptClearance before, Programme programme)
    {
        var (diagnosis, clearance) = Screen(profile, options, on, before);
        return Document(profile, options, diagnosis, clearance, programme, on);
    }

    /// <summary>The document around a programme.</summary>
    private static Prescription Document(
        PatientProfile profile, PrescriptionOptions options, DiagnosisReport diagnosis, Clearance clearance, Programme? programme, LocalDate on)
    {
        var nutrition = Nutritionist.Prescribe(profile, diagnosis, new NutritionOptions(
            on, options.NutritionReference, ExercisePrescribed: programme is not null,
            ResistancePrescribed: programme is not null && MayTrain(options, clearance, Modality.Resistance), KidneyReleased: false));
        var expectations = programme is null ? [] : Expectations.Of(programme);
        var rationale = Rationale.Of(diagnosis, clearance, programme, nutrition, expectations, StopRules.All);
        return new Prescription(
            RulesetVersion.Current, Schema, diagnosis, clearance, programme, nutrition, expectations, StopRules.All,
            rationale.Entries, rationale.References);
    }

    private static (DiagnosisReport Diagnosis, Clearance Clearance) Screen(
        PatientProfile profile, PrescriptionOptions options, LocalDate on, KeptClearance? before = null)
    {
        var diagnosis = Diagnostician.Classify(profile, options.Diagnosis, on);
        return (diagnosis, Clearance.Screen(profile, diagnosis, new ScreeningOptions(on, options.Supervised, options.ClinicianReleases), before));
    }

    private static ProgrammeOptions ProgrammeOptionsOf(PrescriptionOptions options) =>
        new(options.StartDate, options.TimeZone, options.Weeks, options.Modalities, options.Supervised, options.Protocols);

    private static bool MayTrain(PrescriptionOptions options, Clearance clearance, Modality modality) =>
        options.Modalities.Contains(modality) && clearance[modality].Decision is ModalityDecision.Prescribed or ModalityDecision.Limited;
}
