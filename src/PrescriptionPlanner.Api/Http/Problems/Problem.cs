using System.Diagnostics;
using System.Net.Mime;
using System.Reflection;
using System.Text.Json;
using System.Text.Json.Serialization;
using Microsoft.AspNetCore.Http.Metadata;
using PrescriptionPlanner.Domain.Evidence;
using PrescriptionPlanner.Domain.Exercises;

namespace PrescriptionPlanner.Api.Http.Problems;

/// <summary>An error answer (RFC 9457).</summary>
internal sealed record Problem
{
    /// <summary>What kind of problem it is: the address of a page that explains it.</summary>
    public required string Type { get; init; }

    /// <summary>The kind in words.</summary>
    public required string Title { get; init; }

    /// <summary>HTTP status.</summary>
    public required int Status { get; init; }

    /// <summary>What to do about it.</summary>
    public required string Detail { get; init; }

    /// <summary>Leads to this request in the service's log.</summary>
    public required string TraceId { get; init; }

    /// <summary>What is wrong where, by JSON pointer into the request body.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyDictionary<string, string[]>? Errors { get; init; }

    /// <summary>Why it was refused on clinical grounds: every finding, without the values that were found.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<ProblemFinding>? Findings { get; init; }

    /// <summary>Writes a problem of <paramref name="kind"/> as the answer to <paramref name="context"/>.</summary>
    public static Task WriteAsync(HttpContext context, ProblemKind kind, InputErrors? errors = null, int? status = null, IReadOnlyList<ProblemFinding>? findings = null)
    {
        var language = context.Language();
        var response = context.Response;
        response.StatusCode = status ?? kind.Status;
        response.ContentType = MediaTypeNames.Application.ProblemJson;
        response.Headers.CacheControl = "no-store";
        response.SetLanguage(language);
        var problem = new Problem
        {
            Type = kind.Type,
            Title = kind.Title.In(language),
            Status = response.StatusCode,
            Detail = kind.Explanation.In(language),
            TraceId = Activity.Current?.Id ?? context.TraceIdentifier,
            Errors = errors?.In(language),
            Findings = findings,
        };
        return JsonSerializer.SerializeAsync(response.BodyWriter, problem, PlannerJson.TypeInfo<Problem>(language), context.RequestAborted);
    }
}

/// <summary>A ground of a clinical refusal.</summary>
/// <param name="RuleId">The rule.</param>
/// <param name="Modality">The modality that it bears on; <see langword="null"/> where it bears on all.</param>
/// <param name="Message">What the rule says.</param>
/// <param name="References">Ids of its sources.</param>
internal sealed record ProblemFinding(RuleId RuleId, Modality? Modality, LocalizedText Message, IEnumerable<string> References)
{
    /// <summary>The ground that a rule is.</summary>
    public static ProblemFinding Of(RuleId rule, Modality? modality = null)
    {
        var known = RuleCatalogue.Find(rule);
        return new ProblemFinding(rule, modality, known.Text, known.References.Select(citation => citation.Id));
    }
}

/// <summary>A problem as the result of a handler.</summary>
internal sealed class ProblemResult(ProblemKind kind, InputErrors? errors = null, IReadOnlyList<ProblemFinding>? findings = null) : IResult, IEndpointMetadataProvider
{
    public ProblemKind Kind => kind;

    public Task ExecuteAsync(HttpContext httpContext) => Problem.WriteAsync(httpContext, kind, errors, findings: findings);

    public static void PopulateMetadata(MethodInfo method, EndpointBuilder builder) =>
        builder.Metadata.Add(new ProducesResponseTypeMetadata(ProblemKind.InvalidRequest.Status, typeof(Problem), [MediaTypeNames.Application.ProblemJson]));
}
