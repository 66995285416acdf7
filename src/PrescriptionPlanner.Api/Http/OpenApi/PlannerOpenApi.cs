using System.Text.Json.Serialization;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;
using PrescriptionPlanner.Domain.Evidence;

namespace PrescriptionPlanner.Api.Http.OpenApi;

/// <summary>The contract, made from the code; the build writes it to <c>openapi/planner.json</c>.</summary>
internal static class PlannerOpenApi
{
    /// <summary>Name of the document.</summary>
    public const string Document = "v1";

    public static void AddPlannerOpenApi(this IServiceCollection services)
    {
        services.ConfigureHttpJsonOptions(options =>
        {
            PlannerJson.Configure(options.SerializerOptions, Language.English);
            // In the document requests refuse unknown fields, and answers may gain some.
            options.SerializerOptions.UnmappedMemberHandling = JsonUnmappedMemberHandling.Skip;
        });
        services.AddOpenApi(Document, options =>
        {
            options.OpenApiVersion = OpenApiSpecVersion.OpenApi3_1;
            options.CreateSchemaReferenceId = info => SchemaShapes.StandsInPlace(info.Type) ? null : OpenApiOptions.CreateDefaultSchemaReferenceId(info);
            options.AddSchemaTransformer<SchemaShapes>();
            options.AddOperationTransformer<OperationShapes>();
            options.AddDocumentTransformer((document, _, _) =>
            {
                document.Info = new OpenApiInfo
                {
                    Title = "Prescription Planner",
                    Version = Document,
                    Description = "An open, computable prescription of exercise and nutrition for osteosarcopenia. "
                        + "Errors are RFC 9457 problems; units stand in the names of bare numbers.",
                    License = new OpenApiLicense { Name = "Apache-2.0", Identifier = "Apache-2.0" },
                };
                // The address depends on where the service runs; the contract does not.
                document.Servers = [new OpenApiServer { Url = "/" }];
                RefuseNullWhereRequired(document);
                return Task.CompletedTask;
            });
        });
    }

    // The records hold nothing in place of a required value so that it can be complained of with all else; a caller must send one.
    private static void RefuseNullWhereRequired(OpenApiDocument document)
    {
        foreach (var (name, component) in document.Components?.Schemas ?? new Dictionary<string, IOpenApiSchema>())
        {
            if (!name.EndsWith(SchemaShapes.RequestSuffix, StringComparison.Ordinal) || component is not OpenApiSchema { Properties: { } properties, Required: { } required }) continue;
            foreach (var field in required)
            {
                if (properties[field] is not OpenApiSchema schema) continue;
                if (schema.OneOf?.FirstOrDefault(one => one.Type != JsonSchemaType.Null) is { } only) properties[field] = only;
                else schema.Type &= ~JsonSchemaType.Null;
            }
        }
    }

    public static void UsePlannerSwagger(this WebApplication app) =>
        app.UseSwaggerUI(options =>
        {
            options.DocumentTitle = "Prescription Planner";
            options.SwaggerEndpoint($"/openapi/{Document}.json", "Prescription Planner");
        });
}
