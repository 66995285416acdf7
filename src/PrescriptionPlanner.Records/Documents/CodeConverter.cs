using System.Collections.Frozen;
using System.Text.Json;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace PrescriptionPlanner.Records.Documents;

/// <summary>A member of a closed list as its code: the member's name in camelCase, as it stands on the wire.</summary>
internal sealed class CodeConverter<T>() : ValueConverter<T, string>(member => Codes<T>.Of(member), code => Codes<T>.Parse(code)) where T : struct, Enum;

/// <summary>The codes of a closed list.</summary>
internal static class Codes<T> where T : struct, Enum
{
    private static readonly FrozenDictionary<T, string> ByMember =
        Enum.GetValues<T>().ToFrozenDictionary(member => member, member => JsonNamingPolicy.CamelCase.ConvertName(member.ToString()));

    private static readonly FrozenDictionary<string, T> ByCode = ByMember.ToFrozenDictionary(entry => entry.Value, entry => entry.Key, StringComparer.Ordinal);

    /// <summary>The code of a member.</summary>
    public static string Of(T member) => ByMember[member];

    /// <summary>The member that a code stands for.</summary>
    /// <exception cref="KeyNotFoundException">The list has no such code.</exception>
    public static T Parse(string code) => ByCode[code];

    /// <summary>The member that a code stands for, if the list has the code.</summary>
    public static bool TryParse(string code, out T member) => ByCode.TryGetValue(code, out member);
}
