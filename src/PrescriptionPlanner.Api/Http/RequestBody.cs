using System.Buffers;
using System.Net.Mime;
using System.Reflection;
using System.Security.Cryptography;
using System.Text.Json;
using Microsoft.AspNetCore.Http.Metadata;
using Microsoft.Extensions.Options;
using Microsoft.Net.Http.Headers;

namespace PrescriptionPlanner.Api.Http;

/// <summary>
/// A JSON body of a request, or the problem with it. Read straight from the request's pipe: one buffer, no exception for what a caller sends wrong
/// beyond the serialiser's own.
/// </summary>
internal sealed class RequestBody<T> : IEndpointParameterMetadataProvider where T : class
{
    private readonly T? _value;
    private readonly ProblemResult? _problem;

    private RequestBody(T value, string? digest) => (_value, Digest) = (value, digest);

    private RequestBody(ProblemResult problem) => _problem = problem;

    /// <summary>SHA-256 of the bytes as they came, where the caller sent an <c>Idempotency-Key</c>.</summary>
    public string? Digest { get; }

    /// <summary>The body where it could be read, else the problem.</summary>
    public bool TryGet(out T value, out ProblemResult problem)
    {
        value = _value!;
        problem = _problem!;
        return _value is not null;
    }

    public static async ValueTask<RequestBody<T>> BindAsync(HttpContext context, ParameterInfo parameter)
    {
        ArgumentNullException.ThrowIfNull(parameter);
        var limits = context.RequestServices.GetRequiredService<IOptions<LimitSettings>>().Value;
        if (!IsJson(context.Request.ContentType) || IsEncoded(context.Request.Headers.ContentEncoding)) return Refused(ProblemKind.UnsupportedMediaType);
        if (context.Request.ContentLength > limits.MaximumBodyBytes) return Refused(ProblemKind.BodyTooLarge);

        var pipe = context.Request.BodyReader;
        try
        {
            var read = await pipe.ReadAsync(context.RequestAborted);
            while (!read.IsCompleted && read.Buffer.Length <= limits.MaximumBodyBytes)
            {
                pipe.AdvanceTo(read.Buffer.Start, read.Buffer.End);
                read = await pipe.ReadAsync(context.RequestAborted);
            }

            var body = read.Buffer.Length > limits.MaximumBodyBytes
                ? Refused(ProblemKind.BodyTooLarge)
                : Parse(read.Buffer, limits.JsonDepth, RequestDigest.IsAsked(context.Request));
            pipe.AdvanceTo(read.Buffer.End);
            return body;
        }
        catch (BadHttpRequestException refused)
        {
            return Refused(ProblemKind.ForStatus(refused.StatusCode));
        }
    }

    public static void PopulateMetadata(ParameterInfo parameter, EndpointBuilder builder)
    {
        builder.Metadata.Add(new AcceptsMetadata([MediaTypeNames.Application.Json], typeof(T)));
        foreach (var refused in new[] { ProblemKind.BodyTooLarge, ProblemKind.UnsupportedMediaType })
            builder.Metadata.Add(new ProducesResponseTypeMetadata(refused.Status, typeof(Problem), [MediaTypeNames.Application.ProblemJson]));
    }

    private static RequestBody<T> Parse(ReadOnlySequence<byte> bytes, int depth, bool digest)
    {
        try
        {
            var reader = new Utf8JsonReader(WithoutByteOrderMark(bytes), new JsonReaderOptions { MaxDepth = depth });
            var value = JsonSerializer.Deserialize(ref reader, (System.Text.Json.Serialization.Metadata.JsonTypeInfo<T>)PlannerJson.Reading.GetTypeInfo(typeof(T)));
            // Anything but white space behind the value makes the reader throw.
            reader.Read();
            return value is not null
                ? new RequestBody<T>(value, digest ? RequestDigest.Of(bytes) : null)
                : Refused(ProblemKind.MalformedBody, InputErrors.One("", new("Expects an object.", "应为对象。")));
        }
        catch (JsonException failure)
        {
            return Refused(ProblemKind.MalformedBody, JsonErrors.Explain(failure, typeof(T)));
        }
    }

    private static ReadOnlySequence<byte> WithoutByteOrderMark(ReadOnlySequence<byte> bytes)
    {
        Span<byte> start = stackalloc byte[3];
        if (bytes.Length < 3) return bytes;
        bytes.Slice(0, 3).CopyTo(start);
        return start.SequenceEqual("\uFEFF"u8) ? bytes.Slice(3) : bytes;
    }

    private static bool IsJson(string? contentType) =>
        MediaTypeHeaderValue.TryParse(contentType, out var type)
        && type.MediaType.Equals(MediaTypeNames.Application.Json, StringComparison.OrdinalIgnoreCase)
        && (!type.Charset.HasValue || type.Charset.Equals("utf-8", StringComparison.OrdinalIgnoreCase) || type.Charset.Equals("\"utf-8\"", StringComparison.OrdinalIgnoreCase));

    private static bool IsEncoded(string? encoding) => !string.IsNullOrEmpty(encoding) && !encoding.Equals("identity", StringComparison.OrdinalIgnoreCase);

    private static RequestBody<T> Refused(ProblemKind kind, InputErrors? errors = null) => new(new ProblemResult(kind, errors));
}

/// <summary>The digest of a body, by which a repeated request is known.</summary>
internal static class RequestDigest
{
    /// <summary>The header that makes a repeated request harmless.</summary>
    public const string Header = "Idempotency-Key";

    public static bool IsAsked(HttpRequest request) => request.Headers.ContainsKey(Header);

    public static string Of(ReadOnlySequence<byte> bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes.ToArray()));
}
