using System.Collections.Frozen;
using System.Text.Json;
using NodaTime;

namespace PrescriptionPlanner.Api.Hosting.Json;

/// <summary>The codes of a closed list as they stand on the wire: the member's name in camel case, exact and case-sensitive.</summary>
internal static class Codes<T> where T : struct, Enum
{
    private static readonly FrozenDictionary<string, T> ByCode =
        Members().ToFrozenDictionary(member => CodeOf(member), StringComparer.Ordinal);

    private static readonly FrozenDictionary<T, JsonEncodedText> ByMember =
        Members().ToFrozenDictionary(member => member, member => JsonEncodedText.Encode(CodeOf(member)));

    /// <summary>The members that have a code, in declared order.</summary>
    public static IReadOnlyList<T> All { get; } = [.. Members()];

    public static bool TryParse(string? code, out T member)
    {
        member = default;
        return code is not null && ByCode.TryGetValue(code, out member);
    }

    public static JsonEncodedText Encoded(T member) => ByMember[member];

    public static string Of(T member) => ByMember[member].Value;

    // NodaTime's "no day" is an absence, not a day that anybody could send.
    private static IEnumerable<T> Members() =>
        Enum.GetValues<T>().Distinct().Where(member => member is not IsoDayOfWeek.None);

    private static string CodeOf(T member) => JsonNamingPolicy.CamelCase.ConvertName(member.ToString());
}
