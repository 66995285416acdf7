using NodaTime;
using PrescriptionPlanner.Domain.Patients;

namespace PrescriptionPlanner.Api.Features.Plans;

/// <summary>Reads a stored profile for a plan. A plan needs more of it than a diagnosis: what is missing is named inside the assessment.</summary>
internal static class AssessedProfile
{
    public static PatientProfile? Read(string profileJson, LocalDate on, InputErrors errors) =>
        ProfileReader.Read(StoredRequests.Read<ProfileRequest>(profileJson), on, Purpose.Plan, errors);
}
