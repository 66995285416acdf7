using System.Collections.Frozen;
using System.Diagnostics.CodeAnalysis;
using PrescriptionPlanner.Domain.Exercises.Catalogue;

namespace PrescriptionPlanner.Domain.Exercises;

/// <summary>
/// Every exercise that the planner can prescribe, with how to do it, what it asks of the body, and its easier, harder and
/// spine-safe neighbours.
/// </summary>
public static class ExerciseCatalogue
{
    private static readonly Exercise[] Everything =
    [
        .. Squats.All, .. Hinges.All, .. Pushes.All, .. Pulls.All, .. Calves.All, .. TrunkExtensions.All, .. TrunkBracings.All,
        .. HipAbductions.All, .. Carries.All, .. StaticBalance.All, .. MovingBalance.All, .. Impacts.All, .. Locomotions.All,
        .. VibrationPostures.All,
    ];

    private static readonly FrozenDictionary<string, Exercise> ById =
        Everything.ToFrozenDictionary(exercise => exercise.Id, StringComparer.Ordinal);

    private static readonly Exercise[][] ByModality =
        [.. Modalities.All.Select(modality => Everything.Where(exercise => exercise.Modalities.Contains(modality)).ToArray())];

    private static readonly Exercise[][] ByPattern =
        [.. Enum.GetValues<MovementPattern>().Select(pattern => Everything.Where(exercise => exercise.Pattern == pattern).ToArray())];

    /// <summary>Every exercise, pattern by pattern, in order of preference among equals.</summary>
    public static IReadOnlyList<Exercise> All => Everything;

    /// <summary>The exercise with this id.</summary>
    /// <exception cref="KeyNotFoundException">No exercise has the id.</exception>
    public static Exercise Find(string id) => ById[id];

    /// <summary>The exercise with this id, if there is one. Ids are compared exactly.</summary>
    public static bool TryFind(string? id, [NotNullWhen(true)] out Exercise? exercise)
    {
        exercise = null;
        return id is not null && ById.TryGetValue(id, out exercise);
    }

    /// <summary>The exercises that a modality may prescribe, in catalogue order.</summary>
    public static IReadOnlyList<Exercise> Of(Modality modality) => ByModality[(int)modality];

    /// <summary>The exercises of a movement pattern, in catalogue order.</summary>
    public static IReadOnlyList<Exercise> Of(MovementPattern pattern) => ByPattern[(int)pattern];
}
