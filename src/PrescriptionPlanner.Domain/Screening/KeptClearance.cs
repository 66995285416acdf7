using NodaTime;

namespace PrescriptionPlanner.Domain.Screening;

/// <summary>A clearance as a plan keeps it: what was safe when it was issued or last made stricter.</summary>
/// <param name="Status">Whether the patient may train at all.</param>
/// <param name="Modalities">One row for each modality, all of them, in order of importance.</param>
/// <param name="Restrictions">What the rules ask of each modality, before a clinician's releases; in the order of the modalities.</param>
/// <param name="Findings">What was found; a release covers these and no other.</param>
/// <param name="ScreenAgainOn">First day on which a time-limited bar ends; <see langword="null"/> where none is running.</param>
public sealed record KeptClearance(
    ScreeningStatus Status, IReadOnlyList<ModalityClearance> Modalities, IReadOnlyList<Restriction> Restrictions, IReadOnlyList<ScreeningFinding> Findings,
    LocalDate? ScreenAgainOn)
{
    /// <summary>What is kept of a clearance.</summary>
    public static KeptClearance Of(Clearance clearance) => new(clearance.Status, clearance.Modalities, clearance.Restrictions, clearance.Findings, clearance.ScreenAgainOn);
}
