using System.Runtime.CompilerServices;
using System.Text.Json;
using NodaTime;

namespace PrescriptionPlanner.Api.Http.Json;

/// <summary>The codes of a closed list as they stand on the wire: the member's name in camel case, exact and case-sensitive.</summary>
internal static class Codes<T> where T : struct, Enum
{
    private static readonly CodeTable Table = CodeTable.Of(typeof(T));

    public static bool TryParse(string? code, out T member)
    {
        var known = Table.TryParse(code, out var number);
        member = Unsafe.BitCast<int, T>(number);
        return known;
    }

    public static JsonEncodedText Encoded(T member) => Table.Encoded(Unsafe.BitCast<T, int>(member));

    public static string Of(T member) => Encoded(member).Value;
}

/// <summary>
/// The codes of a closed list by the numbers of its members. Not generic: the runtime compiles a dictionary anew for every list that is its key or
/// its value, and with some fifty lists that was a third of the time to a first prescription.
/// </summary>
internal sealed class CodeTable
{
    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);
    private readonly JsonEncodedText[] _codes;

    private CodeTable(Type list)
    {
        if (Enum.GetValuesAsUnderlyingType(list) is not int[] { Length: > 0 } numbers || numbers[0] < 0 || numbers[^1] > byte.MaxValue)
            throw new ArgumentException($"{list.Name} is not numbered from nought.", nameof(list));
        var names = Enum.GetNames(list);
        _codes = new JsonEncodedText[numbers[^1] + 1];
        for (var index = 0; index < numbers.Length; index++)
        {
            // NodaTime's "no day" is an absence, not a day that anybody could send.
            if (list == typeof(IsoDayOfWeek) && numbers[index] == (int)IsoDayOfWeek.None) continue;
            var code = JsonNamingPolicy.CamelCase.ConvertName(names[index]);
            _numbers.Add(code, numbers[index]);
            _codes[numbers[index]] = JsonEncodedText.Encode(code);
        }

        All = [.. _numbers.Keys];
    }

    /// <summary>Every code, in the order of the members' numbers.</summary>
    public IReadOnlyList<string> All { get; }

    /// <summary>The codes of <paramref name="list"/>, an enumeration.</summary>
    public static CodeTable Of(Type list) => new(list);

    public bool TryParse(string? code, out int number)
    {
        number = 0;
        return code is not null && _numbers.TryGetValue(code, out number);
    }

    /// <summary>The code of a member.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The list has no such member.</exception>
    public JsonEncodedText Encoded(int number)
    {
        var code = (uint)number < (uint)_codes.Length ? _codes[number] : default;
        return code.EncodedUtf8Bytes.Length > 0 ? code : throw new ArgumentOutOfRangeException(nameof(number), number, "The list has no such member.");
    }
}
