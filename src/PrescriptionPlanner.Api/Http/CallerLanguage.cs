using Microsoft.Net.Http.Headers;
using PrescriptionPlanner.Domain.Evidence;

namespace PrescriptionPlanner.Api.Http;

/// <summary>The language that the caller asked to read.</summary>
internal static class CallerLanguage
{
    /// <summary>The best of <c>Accept-Language</c> that the planner speaks; English where nothing fits.</summary>
    public static Language Language(this HttpContext context)
    {
        var header = context.Request.Headers.AcceptLanguage;
        if (header.Count == 0 || !StringWithQualityHeaderValue.TryParseList(header, out var wishes)) return Domain.Evidence.Language.English;
        var best = Domain.Evidence.Language.English;
        var bestQuality = 0d;
        foreach (var wish in wishes)
            if (Spoken(wish.Value.AsSpan()) is { } language && (wish.Quality ?? 1) > bestQuality)
                (best, bestQuality) = (language, wish.Quality ?? 1);
        return best;
    }

    /// <summary>Says in which language the response is written, and that it depends on the caller's wish.</summary>
    public static void SetLanguage(this HttpResponse response, Language language)
    {
        response.Headers.ContentLanguage = language.Tag();
        response.Headers.Append(HeaderNames.Vary, HeaderNames.AcceptLanguage);
    }

    /// <summary>The language tag.</summary>
    public static string Tag(this Language language) => language switch
    {
        Domain.Evidence.Language.English => "en",
        Domain.Evidence.Language.SimplifiedChinese => "zh-Hans",
    };

    private static Language? Spoken(ReadOnlySpan<char> tag)
    {
        if (IsOrIsUnder(tag, "en")) return Domain.Evidence.Language.English;
        var simplified = tag.Equals("zh", StringComparison.OrdinalIgnoreCase) || IsOrIsUnder(tag, "zh-Hans")
            || IsOrIsUnder(tag, "zh-CN") || IsOrIsUnder(tag, "zh-SG");
        return simplified ? Domain.Evidence.Language.SimplifiedChinese : null;
    }

    private static bool IsOrIsUnder(ReadOnlySpan<char> tag, string parent) =>
        tag.StartsWith(parent, StringComparison.OrdinalIgnoreCase) && (tag.Length == parent.Length || tag[parent.Length] == '-');
}
