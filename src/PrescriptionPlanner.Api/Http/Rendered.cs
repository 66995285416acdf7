using System.Net.Mime;
using System.Reflection;
using System.Text.Json;
using Microsoft.AspNetCore.Http.Metadata;

namespace PrescriptionPlanner.Api.Http;

/// <summary>A document answered in the caller's language, written straight to the response's pipe.</summary>
internal sealed class Rendered<T>(T document) : IResult, IEndpointMetadataProvider
{
    public async Task ExecuteAsync(HttpContext httpContext)
    {
        var language = httpContext.Language();
        var response = httpContext.Response;
        response.ContentType = JsonMediaType.Type;
        response.Headers.CacheControl = "no-store";
        response.SetLanguage(language);
        // Written in one go and flushed once: the asynchronous serialiser stops every sixteen kilobytes, and costs a quarter more a request.
        var form = PlannerJson.TypeInfo<T>(language);
        await using var writer = new Utf8JsonWriter(response.BodyWriter, new JsonWriterOptions { Encoder = form.Options.Encoder, SkipValidation = true });
        JsonSerializer.Serialize(writer, document, form);
    }

    public static void PopulateMetadata(MethodInfo method, EndpointBuilder builder) => JsonMediaType.Declare<T>(builder);
}

/// <summary>What every JSON answer has in common.</summary>
internal static class JsonMediaType
{
    public const string Type = "application/json; charset=utf-8";

    public static void Declare<T>(EndpointBuilder builder) =>
        builder.Metadata.Add(new ProducesResponseTypeMetadata(StatusCodes.Status200OK, typeof(T), [MediaTypeNames.Application.Json]));
}
