namespace PrescriptionPlanner.Api.Http.Problems;

/// <summary>Checks that several readers make, with their messages.</summary>
internal static class InputChecks
{
    public static void Required(this InputErrors errors, string pointer) => errors.Add(pointer, "Required.", "必填。");

    public static void Repeated(this InputErrors errors, string pointer) =>
        errors.Add(pointer, "Is in the list more than once.", "在列表中重复出现。");

    /// <summary>A text without control characters, no longer than it may be.</summary>
    public static void CheckText(this InputErrors errors, string pointer, string? text, int longest, bool required)
    {
        if (text is null)
        {
            if (required) errors.Required(pointer);
            return;
        }

        if (text.Length > longest) errors.Add(pointer, $"Is longer than {longest} characters.", $"超过{longest}个字符。");
        else if (required && string.IsNullOrWhiteSpace(text)) errors.Required(pointer);
        else if (!required && text.Length == 0) errors.Add(pointer, "Is empty; leave it out instead.", "为空；请省略该字段。");
        else if (text.Any(letter => char.IsControl(letter) && letter is not ('\n' or '\t')) || !IsWellFormed(text))
            errors.Add(pointer, "Holds characters that no text should hold.", "含有不应出现的字符。");
    }

    private static bool IsWellFormed(string text)
    {
        for (var at = 0; at < text.Length; at++)
            if (char.IsSurrogate(text[at]) && !(at + 1 < text.Length && char.IsSurrogatePair(text[at], text[++at]))) return false;
        return true;
    }

    /// <summary>The codes as a set; a code that comes twice is an error.</summary>
    public static HashSet<T>? ReadSet<T>(this InputErrors errors, string pointer, IReadOnlyList<T>? codes) where T : struct, Enum
    {
        if (codes is null) return null;
        var set = new HashSet<T>(codes.Count);
        for (var index = 0; index < codes.Count; index++)
            if (!set.Add(codes[index])) errors.Repeated($"{pointer}/{index}");
        return set;
    }
}
