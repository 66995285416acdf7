using System.Text.RegularExpressions;

namespace PrescriptionPlanner.Api.Tests.Architecture;

/// <summary>The rooms of the domain, in the order in which they may use one another: only those above.</summary>
internal static class Rooms
{
    public const string DomainFolder = "src/PrescriptionPlanner.Domain";
    private const string Root = "PrescriptionPlanner.Domain";

    public static IReadOnlyList<string> InOrder { get; } =
    [
        "Quantities", "Evidence", "Exercises", "Patients", "Diagnosis", "Screening", "Training", "Periodization", "Progression",
        "Nutrition", "Prescriptions",
    ];

    private static readonly Regex Full = new($@"\b{Regex.Escape(Root)}\.(\w+)");

    // A room named in short, as in Patients.Medication: a qualifier that starts a name, not a property after a dot.
    private static readonly Regex Short = new($@"(?<![\w.])({string.Join('|', InOrder)})\.[A-Z]\w*");

    /// <summary>The room of a type; <see langword="null"/> where it is no type of the domain.</summary>
    public static string? Of(Type type) =>
        type.Namespace?.StartsWith(Root + ".", StringComparison.Ordinal) == true ? type.Namespace[(Root.Length + 1)..].Split('.')[0] : null;

    /// <summary>Whether code of one room may name another.</summary>
    public static bool MayUse(string user, string used) => Position(used) <= Position(user);

    /// <summary>What a file's text names that it may not.</summary>
    public static IEnumerable<string> Violations(SourceFile file)
    {
        var room = file.Path[(DomainFolder.Length + 1)..].Split('/')[0];
        var named = Full.Matches(file.Code).Select(match => match.Groups[1].Value)
            .Concat(Short.Matches(WithoutStrings(file.Code)).Select(match => match.Groups[1].Value));
        return named.Distinct().Where(used => !MayUse(room, used)).Select(used => $"{file.Path} uses {used}");
    }

    /// <summary>What a type names, in its shape or in its code, that it may not.</summary>
    public static IEnumerable<string> Violations(Type type)
    {
        if (Of(type) is not { } room) return [];
        return ReferencedTypes.Of(type).Where(used => Of(used) is { } other && !MayUse(room, other)).Select(used => $"{type} uses {used}");
    }

    private static string WithoutStrings(string code) => Regex.Replace(code, @"""(?:\\.|[^""\\\n])*""", "\"\"");

    private static int Position(string room)
    {
        var position = InOrder.ToList().IndexOf(room);
        return position >= 0 ? position : throw new InvalidOperationException($"{room} is not a room of the domain.");
    }
}
