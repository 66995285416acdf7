using System.Text.RegularExpressions;

namespace PrescriptionPlanner.Api.Tests.Architecture;

/// <summary>A file of source, named by its path below the repository's root.</summary>
internal sealed record SourceFile(string Path, string Text)
{
    /// <summary>The text without comments, so that words about code do not count as code.</summary>
    public string Code { get; } = Regex.Replace(Text, @"^\s*//.*$|(?<=\s)//[^""\n]*$", "", RegexOptions.Multiline);
}

/// <summary>The repository that the tests were built from.</summary>
internal static class SourceTree
{
    /// <summary>The folder that holds the solution.</summary>
    public static string Root { get; } = FindRoot();

    /// <summary>Every source file below a folder, generated ones left out.</summary>
    public static IReadOnlyList<SourceFile> Files(string folder, string pattern = "*.cs") =>
    [
        .. Directory.EnumerateFiles(Path.Combine(Root, folder), pattern, SearchOption.AllDirectories)
            .Select(path => (Path: Path.GetRelativePath(Root, path).Replace('\\', '/'), Full: path))
            .Where(file => !file.Path.Split('/').Any(part => part is "bin" or "obj"))
            .OrderBy(file => file.Path, StringComparer.Ordinal)
            .Select(file => new SourceFile(file.Path, File.ReadAllText(file.Full))),
    ];

    private static string FindRoot()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
            if (File.Exists(Path.Combine(folder.FullName, "PrescriptionPlanner.sln"))) return folder.FullName;
        throw new InvalidOperationException("The tests run outside the repository.");
    }
}
