using System.Text.Json.Serialization;
using Microsoft.OpenApi;
using PrescriptionPlanner.Api.Hosting.Json;
using PrescriptionPlanner.Domain.Evidence;

namespace PrescriptionPlanner.Api.Hosting.OpenApi;

/// <summary>The contract, made from the code; the build writes it to <c>openapi/planner.json</c>.</summary>
internal static class PlannerOpenApi
{
    private const string Document = "v1";

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
                return Task.CompletedTask;
            });
        });
    }

    public static void UsePlannerSwagger(this WebApplication app) =>
        app.UseSwaggerUI(options =>
        {
            options.DocumentTitle = "Prescription Planner";
            options.SwaggerEndpoint($"/openapi/{Document}.json", "Prescription Planner");
        });
}
