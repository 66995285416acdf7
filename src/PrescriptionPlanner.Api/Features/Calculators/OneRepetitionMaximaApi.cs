using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Http.HttpResults;
using PrescriptionPlanner.Domain.Training;

namespace PrescriptionPlanner.Api.Features.Calculators;

/// <summary>One-repetition maxima estimated from a submaximal set.</summary>
internal static class OneRepetitionMaximaApi
{
    public static void MapOneRepetitionMaxima(this IEndpointRouteBuilder routes) =>
        routes.MapGroup("/one-repetition-maxima").WithTags("Calculators").AsStatelessCalls()
            .MapPost("/", Estimate).WithName("EstimateOneRepetitionMaximum");

    /// <summary>Estimates a one-repetition maximum from a submaximal set.</summary>
    /// <remarks>Answers every equation, whether the repetitions lie in its range, and the estimate that a plan would use; above twelve repetitions possible, none.</remarks>
    internal static Results<Rendered<OneRepMaxResult>, ProblemResult> Estimate(RequestBody<OneRepetitionMaximumRequest> body)
    {
        if (!body.TryGet(out var request, out var problem)) return problem;
        var errors = new InputErrors();
        if (request.LoadKg is null) errors.Required("/loadKg");
        if (request.Repetitions is null) errors.Required("/repetitions");
        errors.InRange("/loadKg", request.LoadKg);
        errors.InRange("/repetitions", request.Repetitions);
        errors.InRange("/repetitionsInReserve", request.RepetitionsInReserve);
        if (request.Exercise is not null) KnownNames.CheckExercise("/exercise", request.Exercise, errors);
        if (!errors.IsEmpty || request is not { LoadKg: { } load, Repetitions: { } repetitions })
            return new ProblemResult(ProblemKind.InvalidRequest, errors);
        return new Rendered<OneRepMaxResult>(OneRepMax.Estimate(load, repetitions, request.RepetitionsInReserve ?? 0, request.Exercise));
    }

    /// <summary>A submaximal set.</summary>
    internal sealed record OneRepetitionMaximumRequest
    {
        /// <summary>Load moved, kg.</summary>
        [Required] public decimal? LoadKg { get; init; }

        /// <summary>Repetitions done.</summary>
        [Required] public int? Repetitions { get; init; }

        /// <summary>Repetitions that were left; 0 where absent.</summary>
        public int? RepetitionsInReserve { get; init; }

        /// <summary>Exercise id of the catalogue; adds the older-adult polynomial where the exercise has one.</summary>
        public string? Exercise { get; init; }
    }
}
