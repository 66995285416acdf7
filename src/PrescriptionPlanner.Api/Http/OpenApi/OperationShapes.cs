using System.Net.Mime;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace PrescriptionPlanner.Api.Http.OpenApi;

/// <summary>What every operation has in common: the language header, the headers of answers, problems, and examples where a profile is sent.</summary>
internal sealed class OperationShapes : IOpenApiOperationTransformer
{
    private static readonly Dictionary<string, string> AnswerDescriptions = new Dictionary<string, string>
    {
        ["200"] = "The answer.",
        ["201"] = "It was made and is kept; `Location` says where.",
        ["202"] = "It was asked for and goes on; `Location` says where to look.",
        ["204"] = "It is done.",
        ["304"] = "Not changed since the entity tag that was sent.",
        ["400"] = "The request cannot be read, or holds values that cannot be right; `errors` says where.",
        ["401"] = "No caller, or one whose key, token or sign-in does not hold.",
        ["403"] = "The caller's role or scopes do not include this; `/v1/permissions` lists who may do what.",
        ["404"] = "There is no such thing.",
        ["409"] = "Contradicts what is stored, the week has been decided, or the first request with this `Idempotency-Key` is still running.",
        ["412"] = "Changed since the entity tag in `If-Match` was read.",
        ["413"] = "The body is too large.",
        ["415"] = "The body is not `application/json`.",
        ["422"] = "Refused on clinical grounds, which `findings` names; or the `Idempotency-Key` was used with another body.",
        ["428"] = "`If-Match` is missing.",
        ["429"] = "Too many requests; `Retry-After` says how long to wait.",
    };

    public async Task TransformAsync(OpenApiOperation operation, OpenApiOperationTransformerContext context, CancellationToken cancellationToken)
    {
        AddLanguage(operation);
        if (context.Description.RelativePath?.StartsWith("v1/", StringComparison.Ordinal) == true)
            await AddProblemsAsync(operation, context, cancellationToken);
        var marks = context.Description.ActionDescriptor.EndpointMetadata;
        if (marks.OfType<StoredAnswers.TakesIdempotencyKey>().Any())
            AddHeader(operation, "Idempotency-Key", "1 to 200 visible ASCII characters. The same key and body again answer what was answered before, for 24 hours.");
        if (marks.OfType<StoredAnswers.TakesIfMatch>().Any()) AddHeader(operation, "If-Match", "`ETag` as it was read last.", required: true);
        if (marks.OfType<StoredAnswers.AnswersNoContent>().Any()) AddEmpty(operation, StatusCodes.Status204NoContent);
        if (marks.OfType<StoredAnswers.AnswersEntityTag>().Any(tag => tag.Conditional))
        {
            AddHeader(operation, "If-None-Match", "Entity tag of the answer that the caller already holds.");
            AddEmpty(operation, StatusCodes.Status304NotModified);
        }

        AddAnswerHeaders(operation, marks.OfType<StoredAnswers.AnswersEntityTag>().Any());
        if (context.Description.ParameterDescriptions.Any(parameter => parameter.Type == typeof(PlanRequest))) AddExamples(operation);
        foreach (var (status, response) in operation.Responses ?? [])
            if (AnswerDescriptions.TryGetValue(status, out var description)) response.Description = description;
    }

    private static void AddLanguage(OpenApiOperation operation) =>
        AddHeader(operation, "Accept-Language", "Language of texts that a person reads: `en` (the default) or `zh-Hans`. Codes never change.");

    private static void AddHeader(OpenApiOperation operation, string name, string description, bool required = false) =>
        (operation.Parameters ??= []).Add(new OpenApiParameter
        {
            Name = name,
            In = ParameterLocation.Header,
            Description = description,
            Required = required,
            Schema = new OpenApiSchema { Type = JsonSchemaType.String },
        });

    private static void AddEmpty(OpenApiOperation operation, int status) => (operation.Responses ??= []).TryAdd(Text(status), new OpenApiResponse());

    private static void AddAnswerHeaders(OpenApiOperation operation, bool tagged)
    {
        foreach (var (status, answer) in operation.Responses ?? [])
        {
            if (answer is not OpenApiResponse response) continue;
            if (tagged && (status is "200" or "201" or "304")) Describe(response, "ETag", "Entity tag of what is answered; send it in `If-Match` to change it.");
            if (status is "201" or "202") Describe(response, "Location", "Address of what was made.");
        }
    }

    private static void Describe(OpenApiResponse response, string header, string description) =>
        (response.Headers ??= new Dictionary<string, IOpenApiHeader>()).TryAdd(
            header, new OpenApiHeader { Description = description, Schema = new OpenApiSchema { Type = JsonSchemaType.String } });

    private static async Task AddProblemsAsync(OpenApiOperation operation, OpenApiOperationTransformerContext context, CancellationToken cancellationToken)
    {
        var closable = context.Description.ActionDescriptor.EndpointMetadata.OfType<StatelessCalls.Mark>().Any();
        ProblemKind[] kinds = closable ? [ProblemKind.Unauthorized, ProblemKind.TooManyRequests] : [ProblemKind.TooManyRequests];
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

    private static void AddExamples(OpenApiOperation operation)
    {
        if (operation.RequestBody?.Content?.TryGetValue(MediaTypeNames.Application.Json, out var body) != true || body is null) return;
        body.Examples = RequestExamples.All.ToDictionary(
            example => example.Name, IOpenApiExample (example) => new OpenApiExample { Value = JsonNode.Parse(example.Utf8) });
    }

    private static string Text(int status) => status.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
