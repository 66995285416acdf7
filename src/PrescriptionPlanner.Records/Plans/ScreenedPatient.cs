using NodaTime;
using PrescriptionPlanner.Domain.Patients;
using PrescriptionPlanner.Domain.Prescriptions;
using PrescriptionPlanner.Domain.Screening;

namespace PrescriptionPlanner.Records.Plans;

/// <summary>What a revision was generated from, as the domain's own records: it is never validated again.</summary>
/// <param name="Format">Format of the document.</param>
/// <param name="Profile">The patient as known then.</param>
/// <param name="Options">The options as they were read.</param>
/// <param name="Clearance">What was safe.</param>
/// <param name="On">The day that ages and intervals were counted at.</param>
public sealed record ScreenedPatient(int Format, PatientProfile Profile, PrescriptionOptions Options, KeptClearance Clearance, LocalDate On);
