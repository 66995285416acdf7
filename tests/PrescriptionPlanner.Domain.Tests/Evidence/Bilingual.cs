using System.Text.RegularExpressions;
using PrescriptionPlanner.Domain.Evidence;

namespace PrescriptionPlanner.Domain.Tests.Evidence;

/// <summary>
/// Checks that a text is written in both languages, and that neither was pasted into the other's place. Abbreviations are the same in both.
/// </summary>
internal static partial class Bilingual
{
    public static void Check(LocalizedText text, string of)
    {
        Assert.False(string.IsNullOrWhiteSpace(text.English), $"{of} has no English text.");
        Assert.False(string.IsNullOrWhiteSpace(text.SimplifiedChinese), $"{of} has no Chinese text.");
        Assert.False(Han().IsMatch(text.English), $"{of}: Chinese in the English text: {text.English}");
        var isAbbreviation = !text.English.Any(char.IsLower);
        Assert.True(isAbbreviation || Han().IsMatch(text.SimplifiedChinese), $"{of}: no Chinese in the Chinese text: {text.SimplifiedChinese}");
    }

    [GeneratedRegex(@"\p{IsCJKUnifiedIdeographs}")]
    private static partial Regex Han();
}
