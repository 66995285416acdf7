using PrescriptionPlanner.Domain.Exercises;

namespace PrescriptionPlanner.Domain.Periodization;

/// <summary>
/// Where a programme goes on from: its weeks before are left as they were issued, and weeks, dates, phases and deloads keep their numbers.
/// </summary>
/// <param name="FromWeek">First week that is planned anew, 1 to the last.</param>
/// <param name="Steps">
/// Step that each modality stands on in that week; one beyond the ladder stands on its top. Absent or 0 begins as a new modality: in its usual
/// first week, or in this one where that is past. A modality that the clearance bars until a later week waits for that week.
/// </param>
public sealed record Continuation(int FromWeek, IReadOnlyDictionary<Modality, int> Steps)
{
    /// <summary>Where one modality's climb goes on from.</summary>
    internal ClimbStart StartOf(Modality modality) => new(FromWeek, Steps.GetValueOrDefault(modality));
}
