using System.Buffers;
using System.Net.Mime;
using System.Reflection;
using System.Text.Json;
using Microsoft.AspNetCore.Http.Metadata;
using PrescriptionPlanner.Domain.Evidence;

namespace PrescriptionPlanner.Api.Calls;

/// <summary>What a stored call answers: a document in bytes, so that it can be replayed, or a problem.</summary>
internal abstract class Outcome(Reply? reply, ProblemResult? problem) : IResult
{
    /// <summary>The answer; <see langword="null"/> where there is a problem.</summary>
    public Reply? Reply { get; } = reply;

    /// <summary>The problem, where there is one. Whatever was written is undone.</summary>
    public ProblemResult? Problem { get; } = problem;

    public Task ExecuteAsync(HttpContext httpContext) => Reply is { } reply ? reply.WriteAsync(httpContext) : Problem!.ExecuteAsync(httpContext);
}

/// <summary>What a stored call answers.</summary>
/// <typeparam name="T">The document.</typeparam>
internal sealed class Outcome<T> : Outcome, IEndpointMetadataProvider
{
    private Outcome(Reply? reply, ProblemResult? problem) : base(reply, problem) { }

    public static implicit operator Outcome<T>(ProblemResult problem) => new(null, problem);

    /// <summary>A document.</summary>
    public static Outcome<T> Of(T document, Language language, string? tag = null, int status = StatusCodes.Status200OK, string? location = null) =>
        new(new Reply(status, JsonSerializer.SerializeToUtf8Bytes(document, PlannerJson.TypeInfo<T>(language)), tag, location, language.Tag()), null);

    /// <summary>A document that stands ready in bytes.</summary>
    public static Outcome<T> Of(Reply reply) => new(reply, null);

    /// <summary>A document that was made.</summary>
    public static Outcome<T> Created(T document, Language language, string tag, string location) =>
        Of(document, language, tag, StatusCodes.Status201Created, location);

    /// <summary>The caller holds the answer already.</summary>
    public static Outcome<T> NotChanged(string tag, Language language) => new(new Reply(StatusCodes.Status304NotModified, default, tag, null, language.Tag()), null);

    /// <summary>Done, and nothing to say.</summary>
    public static Outcome<T> Nothing() => new(new Reply(StatusCodes.Status204NoContent, default, null, null, Language.English.Tag()), null);

    public static void PopulateMetadata(MethodInfo method, EndpointBuilder builder)
    {
        foreach (var status in new[] { 400, 401, 403, 404 })
            builder.Metadata.Add(new ProducesResponseTypeMetadata(status, typeof(Problem), [MediaTypeNames.Application.ProblemJson]));
    }
}

/// <summary>An answer in bytes with its headers.</summary>
/// <param name="Status">HTTP status.</param>
/// <param name="Body">JSON in UTF-8; empty where there is none.</param>
/// <param name="Tag">Entity tag.</param>
/// <param name="Location">Address of what was made.</param>
/// <param name="LanguageTag">Language of the texts.</param>
internal sealed record Reply(int Status, ReplyBody Body, string? Tag, string? Location, string LanguageTag)
{
    /// <summary>Address of the next page.</summary>
    public string? Next { get; init; }

    public Task WriteAsync(HttpContext context)
    {
        var response = context.Response;
        response.StatusCode = Status;
        response.Headers.CacheControl = "no-store";
        response.Headers.ContentLanguage = LanguageTag;
        response.Headers.Append("Vary", "Accept-Language");
        if (Tag is not null) response.Headers.ETag = Tag;
        if (Location is not null) response.Headers.Location = Location;
        if (Next is not null) response.Headers.Link = $"<{Next}>; rel=\"next\"";
        if (Body.IsEmpty) return Task.CompletedTask;
        response.ContentType = JsonMediaType.Type;
        response.ContentLength = Body.Length;
        Body.WriteTo(response.BodyWriter);
        return response.BodyWriter.FlushAsync(context.RequestAborted).AsTask();
    }
}

/// <summary>A body in parts, so that a document that many answers share is not copied into each.</summary>
/// <param name="Begin">What comes first.</param>
/// <param name="Document">What many answers share; empty where there is nothing such.</param>
/// <param name="End">What comes last.</param>
internal readonly record struct ReplyBody(ReadOnlyMemory<byte> Begin, ReadOnlyMemory<byte> Document = default, ReadOnlyMemory<byte> End = default)
{
    /// <summary>Bytes of the whole body.</summary>
    public int Length => Begin.Length + Document.Length + End.Length;

    /// <summary>Whether there is none.</summary>
    public bool IsEmpty => Length == 0;

    public static implicit operator ReplyBody(byte[] whole) => new(whole);

    /// <summary>Writes the parts one after the other.</summary>
    public void WriteTo(IBufferWriter<byte> writer)
    {
        writer.Write(Begin.Span);
        writer.Write(Document.Span);
        writer.Write(End.Span);
    }

    /// <summary>The whole body.</summary>
    public byte[] ToArray() => [.. Begin.Span, .. Document.Span, .. End.Span];
}
