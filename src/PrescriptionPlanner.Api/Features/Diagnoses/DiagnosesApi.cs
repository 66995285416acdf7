using Microsoft.AspNetCore.Http.HttpResults;
using NodaTime;
using PrescriptionPlanner.Domain.Diagnosis;

namespace PrescriptionPlanner.Api.Features.Diagnoses;

/// <summary>Diagnoses that are computed and not kept.</summary>
internal static class DiagnosesApi
{
    public static void MapDiagnoses(this IEndpointRouteBuilder routes)
    {
        var diagnoses = routes.MapGroup("/diagnoses").WithTags("Diagnoses").AsStatelessCalls();
        diagnoses.MapPost("/", Diagnose).WithName("Diagnose");
    }

    /// <summary>Classifies bone and muscle by every definition.</summary>
    /// <remarks>Answers WHO bone density, all eight definitions of sarcopenia, osteosarcopenia, screening tools, the functional class and what to measure next. Stores nothing.</remarks>
    internal static Results<Rendered<DiagnosisReport>, ProblemResult> Diagnose(RequestBody<PlanRequest> body, IClock clock)
    {
        if (!body.TryGet(out var request, out var problem)) return problem;
        var errors = new InputErrors();
        var asOf = new OptionsReader(clock).ReadAsOf(request.Options, errors);
        var options = OptionsReader.ReadDiagnosis(request.Options, errors);
        var profile = ProfileReader.Read(request.Profile, asOf, Purpose.Diagnosis, errors);
        if (!errors.IsEmpty || profile is null) return new ProblemResult(ProblemKind.InvalidRequest, errors);
        return new Rendered<DiagnosisReport>(Diagnostician.Classify(profile, options, asOf));
    }
}
