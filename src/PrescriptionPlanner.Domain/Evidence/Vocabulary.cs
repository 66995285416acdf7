using System.Collections.Frozen;
using System.Reflection;
using System.Text.Json;

namespace PrescriptionPlanner.Domain.Evidence;

/// <summary>A code of a closed list with what it is called.</summary>
/// <param name="Code">The code as it stands on the wire: the member's name in camelCase.</param>
/// <param name="Text">What it is called.</param>
/// <param name="RecordOnly">Whether the code is kept on record and read by no rule.</param>
public sealed record VocabularyCode(string Code, LocalizedText Text, bool RecordOnly);

/// <summary>What the codes of the closed lists are called, read once from the attributes beside them.</summary>
public static class Vocabulary
{
    private static readonly Lazy<FrozenDictionary<Type, FrozenDictionary<Enum, VocabularyCode>>> CodesByType = new(ReadAll);

    /// <summary>Every closed list of the domain that has texts, ordered by name.</summary>
    public static IReadOnlyList<Type> Types { get; } = [.. CodesByType.Value.Keys.OrderBy(type => type.Name, StringComparer.Ordinal)];

    /// <summary>What a code is called.</summary>
    /// <param name="value">A declared member of a list in <see cref="Types"/>.</param>
    /// <exception cref="KeyNotFoundException">The list has no texts, or the value is none of its members.</exception>
    public static LocalizedText TextOf<TEnum>(TEnum value) where TEnum : struct, Enum => Texts<TEnum>.ByValue[value];

    /// <summary>Every code of a list in the order of its declaration.</summary>
    /// <param name="type">A list in <see cref="Types"/>.</param>
    /// <exception cref="KeyNotFoundException">The list has no texts.</exception>
    public static IReadOnlyList<VocabularyCode> CodesOf(Type type) =>
        [.. type.GetEnumValues().Cast<Enum>().Select(value => CodesByType.Value[type][value])];

    private static FrozenDictionary<Type, FrozenDictionary<Enum, VocabularyCode>> ReadAll() => (
        from type in typeof(Vocabulary).Assembly.GetTypes()
        where type.IsEnum
        let members = type.GetFields(BindingFlags.Static | BindingFlags.Public)
        where members.Any(member => member.IsDefined(typeof(TextAttribute)))
        select (type, members))
        .ToFrozenDictionary(list => list.type, list => list.members.ToFrozenDictionary(member => (Enum)member.GetValue(null)!, ReadCode));

    private static VocabularyCode ReadCode(FieldInfo member) => new(
        JsonNamingPolicy.CamelCase.ConvertName(member.Name),
        member.GetCustomAttribute<TextAttribute>()?.Text
            ?? throw new InvalidOperationException($"{member.DeclaringType!.Name}.{member.Name} has no text beside members that have one."),
        member.IsDefined(typeof(RecordOnlyAttribute)));

    /// <summary>One table per list, so that a look-up does not box.</summary>
    private static class Texts<TEnum> where TEnum : struct, Enum
    {
        public static readonly FrozenDictionary<TEnum, LocalizedText> ByValue =
            CodesByType.Value[typeof(TEnum)].ToFrozenDictionary(entry => (TEnum)(object)entry.Key, entry => entry.Value.Text);
    }
}
