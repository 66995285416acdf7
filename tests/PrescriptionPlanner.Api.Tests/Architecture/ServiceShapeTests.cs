using System.Text.RegularExpressions;

namespace PrescriptionPlanner.Api.Tests.Architecture;

public sealed class ServiceShapeTests
{
    private const int LongestProgram = 80;
    private const string Features = "src/PrescriptionPlanner.Api/Features/";

    private static readonly IReadOnlyList<SourceFile> Api = SourceTree.Files("src/PrescriptionPlanner.Api");

    [Fact]
    public void Program_Always_FitsOnAPage() =>
        Assert.InRange(Assert.Single(Api, file => file.Path.EndsWith("Api/Program.cs", StringComparison.Ordinal)).Text.TrimEnd().Split('\n').Length, 1, LongestProgram);

    [Fact]
    public void Files_OfTheService_StandInKnownFolders() => Assert.Empty(Api.Where(file => !IsPlaced(file.Path)).Select(file => file.Path));

    [Fact]
    public void Namespaces_OfTheService_AreTheirFolders() => Assert.Empty(Api.Where(file => !NamespaceFits(file)).Select(file => file.Path));

    [Fact]
    public void Routes_OfTheFeatures_AreMappedInFilesNamedApi() =>
        Assert.Empty(Api.Where(file => file.Path.StartsWith(Features, StringComparison.Ordinal) && MapsRoutes(file.Code)
            && !file.Path.EndsWith("Api.cs", StringComparison.Ordinal)).Select(file => file.Path));

    [Fact]
    public void ApiFiles_OfTheFeatures_BeginWithTheirRoutes()
    {
        var files = Api.Where(file => file.Path.StartsWith(Features, StringComparison.Ordinal) && file.Path.EndsWith("Api.cs", StringComparison.Ordinal)).ToList();
        Assert.NotEmpty(files);
        Assert.Empty(files.Where(file => !BeginsWithRoutes(file)).Select(file => file.Path));
    }

    [Fact]
    public void Rooms_OfTheService_UseOnlyRoomsAboveThem() => AssertNone(ServiceRooms.ArrowsDown);

    [Fact]
    public void Types_OfTheService_AreInternal() => Assert.Empty(typeof(Program).Assembly.GetTypes()
        .Where(type => type.IsVisible && type != typeof(Program) && type.Namespace?.StartsWith("PrescriptionPlanner", StringComparison.Ordinal) == true)
        .Select(type => type.FullName));

    [Theory]
    [InlineData("src/PrescriptionPlanner.Api/Features/Plans/PlansApi.cs", true)]
    [InlineData("src/PrescriptionPlanner.Api/Features/PlansApi.cs", false)]
    [InlineData("src/PrescriptionPlanner.Api/Features/Plans/Models/Plan.cs", false)]
    [InlineData("src/PrescriptionPlanner.Api/Models/Plan.cs", false)]
    [InlineData("src/PrescriptionPlanner.Api/Program.cs", true)]
    public void IsPlaced_Path_IsJudged(string path, bool placed) => Assert.Equal(placed, IsPlaced(path));

    [Theory]
    [InlineData("internal static class XApi { public static void MapX(this IEndpointRouteBuilder routes) { } internal static int Get() => 1; }", true)]
    [InlineData("internal static class XApi { internal static int Get() => 1; public static void MapX(this IEndpointRouteBuilder routes) { } }", false)]
    [InlineData("internal sealed class XApi { }", false)]
    public void BeginsWithRoutes_Text_IsJudged(string text, bool begins) =>
        Assert.Equal(begins, BeginsWithRoutes(new SourceFile(Features + "X/XApi.cs", text)));

    // Every arrow is named: who added one wants to see it.
    private static void AssertNone(Func<Type, IEnumerable<string>> arrows)
    {
        var found = typeof(Program).Assembly.GetTypes().SelectMany(arrows).Distinct().ToList();
        Assert.True(found.Count == 0, string.Join('\n', found));
    }

    private static bool IsPlaced(string path)
    {
        var parts = path["src/PrescriptionPlanner.Api/".Length..].Split('/');
        return parts[0] switch
        {
            "Features" => parts.Length == 3,
            "Http" or "Access" or "Calls" or "Jobs" or "Web" => parts.Length is 2 or 3,
            _ => parts.Length == 1 && parts[0] is "Program.cs" or "GlobalUsings.cs",
        };
    }

    private static bool NamespaceFits(SourceFile file)
    {
        if (Path.GetFileName(file.Path) is "Program.cs" or "GlobalUsings.cs") return true;
        var folder = Path.GetDirectoryName(file.Path)!.Replace('\\', '/')["src/".Length..].Replace('/', '.');
        return Regex.IsMatch(file.Code, $@"^namespace {Regex.Escape(folder)}\s*;", RegexOptions.Multiline);
    }

    private static bool MapsRoutes(string code) => Regex.IsMatch(code, @"\.Map(Get|Post|Put|Patch|Delete)\(");

    private static bool BeginsWithRoutes(SourceFile file)
    {
        var name = Path.GetFileNameWithoutExtension(file.Path);
        var opening = Regex.Match(file.Code, $@"internal static class {Regex.Escape(name)}\s*\{{(?<body>.*)", RegexOptions.Singleline);
        if (!opening.Success) return false;
        var firstMethod = Regex.Match(opening.Groups["body"].Value, @"(?:public|internal|private) (?:static |async )+[^=;{(]*?(?<name>\w+)\(");
        return firstMethod.Success && Regex.IsMatch(firstMethod.Groups["name"].Value, "^Map[A-Z]");
    }
}
