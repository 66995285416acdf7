using NodaTime;
using PrescriptionPlanner.Domain.Exercises;

namespace PrescriptionPlanner.Domain.Screening;

/// <summary>What the screening is asked with, beyond the profile.</summary>
/// <param name="On">The date that ages and intervals are reckoned at.</param>
/// <param name="Supervised">Whether every session is supervised.</param>
/// <param name="Releases">Modalities that the responsible clinician releases.</param>
public sealed record ScreeningOptions(LocalDate On, bool Supervised, IReadOnlySet<Modality> Releases);
