using NodaTime;
using PrescriptionPlanner.Domain.Exercises;

namespace PrescriptionPlanner.Domain.Periodization;

/// <summary>What a programme is asked with, beyond profile and clearance.</summary>
/// <param name="StartDate">First day of week 1, the patient's local date.</param>
/// <param name="TimeZone">The patient's IANA time zone.</param>
/// <param name="Weeks">Weeks, 4 to 52.</param>
/// <param name="Modalities">Modalities asked for.</param>
/// <param name="Supervised">Whether every session is supervised.</param>
/// <param name="Protocols">Trial protocol that a modality's ladder climbs to, by protocol id.</param>
public sealed record ProgrammeOptions(
    LocalDate StartDate, string TimeZone, int Weeks, IReadOnlyList<Modality> Modalities, bool Supervised,
    IReadOnlyDictionary<Modality, string> Protocols);
