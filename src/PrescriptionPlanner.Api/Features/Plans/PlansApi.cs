using Microsoft.AspNetCore.Http.HttpResults;
using NodaTime;
using PrescriptionPlanner.Api.Features.Profiles;
using PrescriptionPlanner.Api.Hosting;
using PrescriptionPlanner.Api.Hosting.Problems;
using PrescriptionPlanner.Domain.Prescriptions;

namespace PrescriptionPlanner.Api.Features.Plans;

/// <summary>Plans.</summary>
internal static class PlansApi
{
    public static void MapPlans(this IEndpointRouteBuilder routes)
    {
        var plans = routes.MapGroup("/plans").WithTags("Plans");
        plans.MapPost("/preview", Preview).WithName("PreviewPlan").AsStatelessCalls();
    }

    /// <summary>Computes a whole prescription without storing anything.</summary>
    /// <remarks>
    /// Diagnosis, safety screening, the dated exercise programme, nutrition, and the reason for every number. Answers 200 whenever the profile
    /// is well formed: where all exercise is withheld the screening says <c>stopped</c>, <c>exercise</c> is null and the nutrition stands.
    /// </remarks>
    internal static Results<Rendered<Prescription>, ProblemResult> Preview(RequestBody<PlanRequest> body, IClock clock)
    {
        if (!body.TryGet(out var request, out var problem)) return problem;
        var errors = new InputErrors();
        var options = new OptionsReader(clock).ReadPlan(request.Options, errors);
        var profile = ProfileReader.Read(request.Profile, options.StartDate, Purpose.Plan, errors);
        if (!errors.IsEmpty || profile is null) return new ProblemResult(ProblemKind.InvalidRequest, errors);
        return new Rendered<Prescription>(Prescriber.Prescribe(profile, options));
    }
}
