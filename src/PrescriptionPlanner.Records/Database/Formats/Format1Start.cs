using PrescriptionPlanner.Domain.Exercises;
using PrescriptionPlanner.Domain.Progression;

namespace PrescriptionPlanner.Records.Database.Formats;

/// <summary>What a revision of a plan of ruleset 2026.1 continued from.</summary>
/// <param name="Steps">The step of each modality on the revision's own ladders.</param>
/// <param name="Before">The state of the plan before the revision.</param>
public sealed record Format1Start(IReadOnlyDictionary<Modality, int> Steps, ProgressionState Before)
{
    /// <summary>Reads a continuation.</summary>
    /// <param name="continuationJson">The continuation as it was stored.</param>
    /// <exception cref="InvalidDataException">It is not a continuation of format 1. The message holds no data of the patient.</exception>
    public static Format1Start Read(string continuationJson) => StoredValue.Read(continuationJson, "continuation", root => new Format1Start(
        root["steps"].ByCode<Modality, int>(step => step.Whole ?? throw step.IsNull()) ?? throw root.Lacks("steps"),
        PlanJson.Read<ProgressionState>(root["before"].Text ?? throw root.Lacks("before"))));
}
