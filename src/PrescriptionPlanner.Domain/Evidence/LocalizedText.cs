namespace PrescriptionPlanner.Domain.Evidence;

/// <summary>The languages that every text is written in.</summary>
public enum Language
{
    /// <summary>English (<c>en</c>).</summary>
    English,

    /// <summary>Simplified Chinese (<c>zh-Hans</c>).</summary>
    SimplifiedChinese,
}

/// <summary>A text that a person reads, in every language that the planner speaks.</summary>
/// <param name="English">English.</param>
/// <param name="SimplifiedChinese">Simplified Chinese.</param>
public sealed record LocalizedText(string English, string SimplifiedChinese)
{
    /// <summary>The text in <paramref name="language"/>.</summary>
    public string In(Language language) => language switch
    {
        Language.English => English,
        Language.SimplifiedChinese => SimplifiedChinese,
    };
}

/// <summary>What a code of a closed list is called. Written beside the code, so that the two cannot drift apart.</summary>
/// <param name="english">English.</param>
/// <param name="simplifiedChinese">Simplified Chinese.</param>
[AttributeUsage(AttributeTargets.Field)]
public sealed class TextAttribute(string english, string simplifiedChinese) : Attribute
{
    /// <summary>The text in every language.</summary>
    public LocalizedText Text { get; } = new(english, simplifiedChinese);
}

/// <summary>Marks a code that is kept on record and that no rule reads. A test holds that these, and only these, change nothing.</summary>
[AttributeUsage(AttributeTargets.Field)]
public sealed class RecordOnlyAttribute : Attribute;
