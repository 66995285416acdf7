using System.Reflection;
using System.Security.Cryptography;
using System.Text.Json;
using Microsoft.AspNetCore.Http.Metadata;
using Microsoft.Net.Http.Headers;
using PrescriptionPlanner.Domain.Evidence;

namespace PrescriptionPlanner.Api.Http;

/// <summary>Reference data that changes only with a release: rendered once per language, on first use, and answered with a strong ETag.</summary>
internal sealed class ReferenceDocument<T>(Func<T> create) : IResult, IEndpointMetadataProvider
{
    private readonly Lazy<Rendering> _english = new(() => Rendering.Of(create(), Language.English));
    private readonly Lazy<Rendering> _simplifiedChinese = new(() => Rendering.Of(create(), Language.SimplifiedChinese));

    public Task ExecuteAsync(HttpContext httpContext)
    {
        var language = httpContext.Language();
        var rendering = language switch
        {
            Language.English => _english.Value,
            Language.SimplifiedChinese => _simplifiedChinese.Value,
        };
        var response = httpContext.Response;
        response.SetLanguage(language);
        response.Headers.ETag = rendering.Tag.ToString();
        response.Headers.CacheControl = "public, max-age=300";
        if (IsKnown(httpContext.Request, rendering.Tag))
        {
            response.StatusCode = StatusCodes.Status304NotModified;
            return Task.CompletedTask;
        }

        response.ContentType = JsonMediaType.Type;
        response.ContentLength = rendering.Utf8.Length;
        return response.BodyWriter.WriteAsync(rendering.Utf8, httpContext.RequestAborted).AsTask();
    }

    public static void PopulateMetadata(MethodInfo method, EndpointBuilder builder)
    {
        JsonMediaType.Declare<T>(builder);
        builder.Metadata.Add(new StoredAnswers.AnswersEntityTag(Conditional: true));
    }

    private static bool IsKnown(HttpRequest request, EntityTagHeaderValue tag) =>
        request.Headers.IfNoneMatch.Count > 0
        && EntityTagHeaderValue.TryParseList(request.Headers.IfNoneMatch, out var known)
        && known.Any(candidate => candidate.Equals(EntityTagHeaderValue.Any) || candidate.Compare(tag, useStrongComparison: false));

    private sealed record Rendering(byte[] Utf8, EntityTagHeaderValue Tag)
    {
        public static Rendering Of(T document, Language language)
        {
            var utf8 = JsonSerializer.SerializeToUtf8Bytes(document, PlannerJson.TypeInfo<T>(language));
            return new Rendering(utf8, new EntityTagHeaderValue($"\"{Convert.ToHexStringLower(SHA256.HashData(utf8).AsSpan(0, 12))}\""));
        }
    }
}
