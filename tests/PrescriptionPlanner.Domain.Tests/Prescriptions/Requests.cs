using CsCheck;
using NodaTime;
using PrescriptionPlanner.Domain.Exercises;
using PrescriptionPlanner.Domain.Patients;
using PrescriptionPlanner.Domain.Prescriptions;
using PrescriptionPlanner.Domain.Screening;
using PrescriptionPlanner.Domain.Tests.Profiles;
using PrescriptionPlanner.Domain.Training;

namespace PrescriptionPlanner.Domain.Tests.Prescriptions;

/// <summary>Random whole requests, and ways to read what comes out.</summary>
internal static class Requests
{
    public static readonly Gen<PrescriptionOptions> Options =
        from startDate in Gen.Int[0, 900].Select(days => new LocalDate(2026, 1, 1).PlusDays(days))
        from weeks in Gen.Int[4, 30]
        from supervised in Gen.Bool
        from modalities in Gen.Enum<Modality>().HashSet[1, 6]
        from releases in Gen.Enum<Modality>().HashSet[0, 6]
        select new PrescriptionOptions
        {
            StartDate = startDate,
            Weeks = weeks,
            Supervised = supervised,
            Modalities = [.. modalities.Order()],
            ClinicianReleases = releases,
        };

    /// <summary>
    /// Profiles that can train: measured vitals and asked histories with few entries, so that most of them are not stopped;
    /// everything else as random as it comes.
    /// </summary>
    public static readonly Gen<PatientProfile> Trainable =
        from profile in ProfileGenerator.Profile
        from days in Gen.Enum<IsoDayOfWeek>().Where(day => day != IsoDayOfWeek.None).HashSet[1, 7]
        from minutes in Gen.Int[15, 120]
        from conditions in ProfileGenerator.ConditionRecords.List[0, 2]
        from medications in ProfileGenerator.MedicationRecords.List[0, 2]
        from fractures in ProfileGenerator.FractureRecords.List[0, 1]
        from few in Gen.Int[0, 3]
        select profile with
        {
            Vitals = ProfileGenerator.Healthy().Vitals,
            Availability = new Availability(days, minutes),
            History = profile.History with
            {
                Conditions = few == 0 ? conditions : [],
                Medications = few <= 1 ? medications : [],
                Fractures = few == 2 ? fractures : [],
                Symptoms = new HashSet<Symptom>(),
                Procedures = profile.History.Procedures is null ? null : [],
            },
        };

    public static readonly Gen<PatientProfile> AnyProfile = Gen.Frequency((3, Trainable), (1, ProfileGenerator.Profile));

    public static IEnumerable<TSession> Sessions<TSession>(this Programme programme) where TSession : Session =>
        programme.Calendar.SelectMany(week => week.Sessions).OfType<TSession>();

    public static bool MayTrain(this Clearance clearance, Modality modality) =>
        clearance[modality].Decision is ModalityDecision.Prescribed or ModalityDecision.Limited;
}
