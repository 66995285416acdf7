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
            // For the document: requests refuse unknown fields, answers may gain some.
            options.SerializerOptions.UnmappedMemberHandling = System.Text.Json.Serialization.JsonUnmappedMemberHandling.Skip;
        });
        services.AddOpenApi(Document, options =>
        {
            options.OpenApiVersion = OpenApiSpecVersion.OpenApi3_1;
        });
    }

    public static void UsePlannerSwagger(this WebApplication app) =>
        app.UseSwaggerUI(options =>
        {
            options.DocumentTitle = "Prescription Planner";
            options.SwaggerEndpoint($"/openapi/{Document}.json", "Prescription Planner");
        });
}
