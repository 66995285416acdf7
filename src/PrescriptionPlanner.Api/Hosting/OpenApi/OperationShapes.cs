using System.Net.Mime;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;
using PrescriptionPlanner.Api.Features.Profiles;
using PrescriptionPlanner.Api.Hosting.Problems;

namespace PrescriptionPlanner.Api.Hosting.OpenApi;

/// <summary>What every operation has in common: the language header, the headers of answers, problems, and examples where a profile is sent.</summary>
internal sealed class OperationShapes : IOpenApiOperationTransformer
{
    private static readonly Dictionary<string, string> AnswerDescriptions = new Dictionary<string, string>
    {
        ["200"] = "The answer.",
        ["304"] = "Not changed since the entity tag that was sent.",
        ["400"] = "The body cannot be read, or holds values that cannot be right; `errors` says where.",
        ["401"] = "This installation answers the call only after signing in.",
        ["413"] = "The body is too large.",
        ["415"] = "The body is not `application/json`.",
        ["429"] = "Too many requests; `Retry-After` says how long to wait.",
    };

    public async Task TransformAsync(OpenApiOperation operation, OpenApiOperationTransformerContext context, CancellationToken cancellationToken)
    {
        AddLanguage(operation);
        if (context.Description.RelativePath?.StartsWith("v1/", StringComparison.Ordinal) == true)
            await AddProblemsAsync(operation, context, cancellationToken);
        if (context.Description.HttpMethod == HttpMethods.Get) AddEntityTag(operation);
        if (context.Description.ParameterDescriptions.Any(parameter => parameter.Type == typeof(PlanRequest))) AddExamples(operation);
        foreach (var (status, response) in operation.Responses ?? [])
            if (AnswerDescriptions.TryGetValue(status, out var description)) response.Description = description;
    }

    private static void AddLanguage(OpenApiOperation operation) => (operation.Parameters ??= []).Add(new OpenApiParameter
    {
        Name = "Accept-Language",
        In = ParameterLocation.Header,
        Description = "Language of texts that a person reads: `en` (the default) or `zh-Hans`. Codes never change.",
        Schema = new OpenApiSchema { Type = JsonSchemaType.String },
    });

    private static async Task AddProblemsAsync(OpenApiOperation operation, OpenApiOperationTransformerContext context, CancellationToken cancellationToken)
    {
        ProblemKind[] kinds = context.Description.HttpMethod == HttpMethods.Post ? [ProblemKind.Unauthorized, ProblemKind.TooManyRequests] : [ProblemKind.TooManyRequests];
        foreach (var kind in kinds)
            (operation.Responses ??= []).TryAdd(Text(kind.Status), new OpenApiResponse
            {
                Content = new Dictionary<string, OpenApiMediaType>
                {
                    [MediaTypeNames.Application.ProblemJson] = new() { Schema = await ProblemSchemaAsync(context, cancellationToken) },
                },
            });
    }

    private static async Task<IOpenApiSchema> ProblemSchemaAsync(OpenApiOperationTransformerContext context, CancellationToken cancellationToken)
    {
        var document = context.Document!;
        var schema = await context.GetOrCreateSchemaAsync(typeof(Problem), null, cancellationToken);
        if (document.Components?.Schemas?.ContainsKey(nameof(Problem)) != true) document.AddComponent(nameof(Problem), schema);
        return new OpenApiSchemaReference(nameof(Problem), document);
    }

    private static void AddEntityTag(OpenApiOperation operation)
    {
        (operation.Parameters ??= []).Add(new OpenApiParameter
        {
            Name = "If-None-Match",
            In = ParameterLocation.Header,
            Description = "Entity tag of the answer that the caller already holds.",
            Schema = new OpenApiSchema { Type = JsonSchemaType.String },
        });
        (operation.Responses ??= []).TryAdd(Text(StatusCodes.Status304NotModified), new OpenApiResponse());
    }

    private static void AddExamples(OpenApiOperation operation)
    {
        if (operation.RequestBody?.Content?.TryGetValue(MediaTypeNames.Application.Json, out var body) != true || body is null) return;
        body.Examples = RequestExamples.All.ToDictionary(
            example => example.Name, IOpenApiExample (example) => new OpenApiExample { Value = JsonNode.Parse(example.Utf8) });
    }

    private static string Text(int status) => status.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
