using System.Net.Mime;
using System.Reflection;
using System.Text.Json;
using Microsoft.AspNetCore.Http.Metadata;
using PrescriptionPlanner.Api.Hosting.Json;

namespace PrescriptionPlanner.Api.Hosting;

/// <summary>A document answered in the caller's language, written straight to the response's pipe.</summary>
internal sealed class Rendered<T>(T document) : IResult, IEndpointMetadataProvider
{
    public Task ExecuteAsync(HttpContext httpContext)
    {
        var language = httpContext.Language();
        var response = httpContext.Response;
        response.ContentType = JsonContent.Type;
        response.Headers.CacheControl = "no-store";
        response.SetLanguage(language);
        return JsonSerializer.SerializeAsync(response.BodyWriter, document, PlannerJson.TypeInfo<T>(language), httpContext.RequestAborted);
    }

    public static void PopulateMetadata(MethodInfo method, EndpointBuilder builder) => JsonContent.Declare<T>(builder);
}

/// <summary>What every JSON answer has in common.</summary>
internal static class JsonContent
{
    public const string Type = "application/json; charset=utf-8";

    public static void Declare<T>(EndpointBuilder builder) =>
        builder.Metadata.Add(new ProducesResponseTypeMetadata(StatusCodes.Status200OK, typeof(T), [MediaTypeNames.Application.Json]));
}
