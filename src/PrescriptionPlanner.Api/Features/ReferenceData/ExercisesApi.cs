using PrescriptionPlanner.Domain.Evidence;
using PrescriptionPlanner.Domain.Exercises;

namespace PrescriptionPlanner.Api.Features.ReferenceData;

/// <summary>The exercises that the planner can prescribe.</summary>
internal static class ExercisesApi
{
    private static readonly ReferenceDocument<ExerciseList> Catalogue = new(() => new ExerciseList(RulesetVersion.Current, ExerciseCatalogue.All));

    public static void MapExercises(this IEndpointRouteBuilder routes) =>
        routes.MapGroup("/exercises").WithTags("Reference data").MapGet("/", GetExercises).WithName("GetExercises");

    /// <summary>Every exercise: how to do it, what it asks of spine and balance, and its easier, harder and spine-safe neighbours.</summary>
    internal static ReferenceDocument<ExerciseList> GetExercises() => Catalogue;

    /// <summary>The catalogue.</summary>
    internal sealed record ExerciseList(string RulesetVersion, IReadOnlyList<Exercise> Items);
}
