using System.Globalization;
using Microsoft.Net.Http.Headers;
using PrescriptionPlanner.Domain.Evidence;

namespace PrescriptionPlanner.Api.Calls;

/// <summary>
/// Strong entity tags: the version of a row, and the language where the answer holds texts. A precondition asks for the version alone, whatever the
/// language in which it was read.
/// </summary>
internal static class EntityTags
{
    /// <summary>The tag of a version.</summary>
    public static string Of(int version) => string.Create(CultureInfo.InvariantCulture, $"\"{version}\"");

    /// <summary>The tag of a version in a language.</summary>
    public static string Of(int version, Language language) => string.Create(CultureInfo.InvariantCulture, $"\"{version}.{language.Tag()}\"");

    /// <summary>Whether the caller already holds the answer with this tag.</summary>
    public static bool IsKnown(HttpRequest request, string tag) =>
        request.Headers.IfNoneMatch is { Count: > 0 } known
        && EntityTagHeaderValue.TryParseList(known, out var tags)
        && tags.Any(candidate => candidate.Equals(EntityTagHeaderValue.Any) || string.Equals(candidate.Tag.Value, tag, StringComparison.Ordinal));

    /// <summary>What is wrong with the precondition of a request that changes something at <paramref name="version"/>; <see langword="null"/> where nothing is.</summary>
    public static ProblemResult? Refuse(HttpRequest request, int version)
    {
        if (request.Headers.IfMatch is not { Count: > 0 } wanted) return new ProblemResult(ProblemKind.PreconditionRequired);
        if (!EntityTagHeaderValue.TryParseList(wanted, out var tags)) return new ProblemResult(ProblemKind.PreconditionFailed);
        var present = version.ToString(CultureInfo.InvariantCulture);
        return tags.Any(tag => tag.Equals(EntityTagHeaderValue.Any) || (!tag.IsWeak && VersionOf(tag).SequenceEqual(present)))
            ? null
            : new ProblemResult(ProblemKind.PreconditionFailed);
    }

    private static ReadOnlySpan<char> VersionOf(EntityTagHeaderValue tag)
    {
        var text = tag.Tag.AsSpan().Trim('"');
        return text.IndexOf('.') is >= 0 and var dot ? text[..dot] : text;
    }
}
