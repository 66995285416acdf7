using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Http.HttpResults;
using PrescriptionPlanner.Domain.Quantities;
using PrescriptionPlanner.Domain.Training;

namespace PrescriptionPlanner.Api.Features.Calculators;

/// <summary>Heart-rate targets by heart rate reserve.</summary>
internal static class HeartRateTargetsApi
{
    public static void MapHeartRateTargets(this IEndpointRouteBuilder routes) =>
        routes.MapGroup("/heart-rate-targets").WithTags("Calculators").AsStatelessCalls()
            .MapPost("/", Calculate).WithName("CalculateHeartRateTarget");

    /// <summary>Computes a target by heart rate reserve (Karvonen).</summary>
    /// <remarks>From an age-based equation or a measured maximum, one of the two. Not valid on medicines that hold the rate down, unless the maximum was measured on them.</remarks>
    internal static Results<Rendered<HeartRateTarget>, ProblemResult> Calculate(RequestBody<HeartRateTargetRequest> body)
    {
        if (!body.TryGet(out var request, out var problem)) return problem;
        var errors = new InputErrors();
        Check(request, errors);
        if (!errors.IsEmpty || request is not { RestingHeartRateBpm: { } restingBpm, PercentHeartRateReserve: { } percent })
            return new ProblemResult(ProblemKind.InvalidRequest, errors);

        var resting = new HeartRate(restingBpm);
        var target = request.MeasuredMaximumHeartRateBpm is { } measured
            ? HeartRateTarget.Calculate(resting, new HeartRate(measured), percent)
            : HeartRateTarget.Calculate(request.AgeYears ?? 0, resting, percent, request.Equation ?? default);
        if (target is not null) return new Rendered<HeartRateTarget>(target);
        errors.Add("/restingHeartRateBpm", "Has to be lower than the maximum heart rate.", "应低于最大心率。");
        return new ProblemResult(ProblemKind.InvalidRequest, errors);
    }

    private static void Check(HeartRateTargetRequest request, InputErrors errors)
    {
        if (request.RestingHeartRateBpm is null) errors.Required("/restingHeartRateBpm");
        if (request.PercentHeartRateReserve is null) errors.Required("/percentHeartRateReserve");
        if (request.MeasuredMaximumHeartRateBpm is null)
        {
            if (request.Equation is null)
                errors.Add("/equation", "Give an equation, or `measuredMaximumHeartRateBpm` in its place.", "请指定公式，或改填`measuredMaximumHeartRateBpm`。");
            if (request.AgeYears is null) errors.Add("/ageYears", "An equation needs the age.", "使用公式须填写年龄。");
        }
        else if (request.Equation is not null)
        {
            errors.Add("/equation", "Give either an equation or a measured maximum.", "公式与实测最大心率只能填写其一。");
        }

        errors.InRange("/ageYears", request.AgeYears);
        errors.InRange("/restingHeartRateBpm", request.RestingHeartRateBpm);
        errors.InRange("/percentHeartRateReserve", request.PercentHeartRateReserve);
        errors.InRange("/measuredMaximumHeartRateBpm", request.MeasuredMaximumHeartRateBpm);
    }

    /// <summary>What a target is computed from.</summary>
    internal sealed record HeartRateTargetRequest
    {
        /// <summary>Completed years of age; needed with an equation.</summary>
        public int? AgeYears { get; init; }

        /// <summary>Resting heart rate, bpm.</summary>
        [Required] public decimal? RestingHeartRateBpm { get; init; }

        /// <summary>Share of the heart rate reserve, percent.</summary>
        [Required] public decimal? PercentHeartRateReserve { get; init; }

        /// <summary>Equation for the maximum.</summary>
        public HeartRateEquation? Equation { get; init; }

        /// <summary>Maximum heart rate measured on the present medicines, bpm; in place of the equation.</summary>
        public decimal? MeasuredMaximumHeartRateBpm { get; init; }
    }
}
