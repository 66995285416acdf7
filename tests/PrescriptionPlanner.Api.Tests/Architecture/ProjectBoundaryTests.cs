using System.Reflection;
using System.Xml.Linq;
using PrescriptionPlanner.Domain.Evidence;

namespace PrescriptionPlanner.Api.Tests.Architecture;

public sealed class ProjectBoundaryTests
{
    private static readonly Assembly Domain = typeof(Rule).Assembly;
    private static readonly Assembly Records = typeof(PlannerStore).Assembly;

    [Fact]
    public void References_Domain_AreTheBaseLibraryAndNodaTime() =>
        Assert.DoesNotContain(Domain.GetReferencedAssemblies().Select(name => name.Name!), name => name != "NodaTime" && !IsBaseLibrary(name));

    [Fact]
    public void ProjectFile_Domain_NamesNodaTimeAlone()
    {
        var project = XDocument.Load(Path.Combine(SourceTree.Root, "src/PrescriptionPlanner.Domain/PrescriptionPlanner.Domain.csproj"));
        Assert.Equal("Microsoft.NET.Sdk", project.Root!.Attribute("Sdk")!.Value);
        Assert.Equal(["NodaTime"], Includes(project, "PackageReference"));
        Assert.Empty(Includes(project, "ProjectReference"));
        Assert.Empty(Includes(project, "FrameworkReference"));
    }

    [Fact]
    public void References_Records_AreTheDomainTheDatabasesAndTime() =>
        Assert.DoesNotContain(
            Records.GetReferencedAssemblies().Select(name => name.Name!), name => name != Domain.GetName().Name && !IsBaseLibrary(name) && !IsStorage(name));

    [Fact]
    public void ProjectFile_Records_NamesTheDomainAlone()
    {
        var project = XDocument.Load(Path.Combine(SourceTree.Root, "src/PrescriptionPlanner.Records/PrescriptionPlanner.Records.csproj"));
        Assert.Equal("Microsoft.NET.Sdk", project.Root!.Attribute("Sdk")!.Value);
        Assert.Equal("PrescriptionPlanner.Domain.csproj", Path.GetFileName(Assert.Single(Includes(project, "ProjectReference")).Replace('\\', '/')));
        Assert.Empty(Includes(project, "FrameworkReference"));
    }

    [Fact]
    public void References_Api_HoldTheDomain() =>
        Assert.Contains(Domain.GetName().Name, typeof(Program).Assembly.GetReferencedAssemblies().Select(name => name.Name));

    [Fact]
    public void ProjectsAndFolders_AllOfThem_HaveNoCatchAllName()
    {
        var folders = SourceTree.Files("src").Concat(SourceTree.Files("tests")).Concat(SourceTree.Files("src", "*.csproj"))
            .SelectMany(file => Path.GetDirectoryName(file.Path)!.Replace('\\', '/').Split('/')).Distinct();
        Assert.DoesNotContain(folders, IsCatchAll);
    }

    [Theory]
    [InlineData("Core", true)]
    [InlineData("Common", true)]
    [InlineData("PrescriptionPlanner.Shared", true)]
    [InlineData("PrescriptionPlanner.Domain", false)]
    [InlineData("CoreStrength", false)]
    public void IsCatchAll_Name_IsJudged(string name, bool catchAll) => Assert.Equal(catchAll, IsCatchAll(name));

    [Theory]
    [InlineData("System.Collections.Immutable", true)]
    [InlineData("Microsoft.EntityFrameworkCore", false)]
    [InlineData("Microsoft.AspNetCore.Http", false)]
    [InlineData("Hl7.Fhir.R4", false)]
    public void IsBaseLibrary_Name_IsJudged(string name, bool isBase) => Assert.Equal(isBase, IsBaseLibrary(name));

    [Theory]
    [InlineData("Npgsql.EntityFrameworkCore.PostgreSQL.NodaTime", true)]
    [InlineData("Microsoft.AspNetCore.Http", false)]
    [InlineData("Hangfire.Core", false)]
    public void IsStorage_Name_IsJudged(string name, bool isStorage) => Assert.Equal(isStorage, IsStorage(name));

    private static bool IsStorage(string assembly) =>
        assembly == "NodaTime" || assembly.StartsWith("NodaTime.", StringComparison.Ordinal) || assembly.StartsWith("Npgsql", StringComparison.Ordinal)
        || assembly.StartsWith("Microsoft.EntityFrameworkCore", StringComparison.Ordinal)
        // Rows that parts of the framework bring with them: people who sign in, keys that protect cookies.
        || assembly == "Microsoft.AspNetCore.DataProtection.EntityFrameworkCore"
        || assembly == "Microsoft.Data.Sqlite" || assembly.StartsWith("Microsoft.Extensions.", StringComparison.Ordinal);

    private static bool IsCatchAll(string folder) => folder.Split('.').Any(part => part is "Core" or "Common" or "Shared");

    private static bool IsBaseLibrary(string assembly) =>
        assembly.StartsWith("System.", StringComparison.Ordinal) || assembly is "netstandard" or "mscorlib";

    private static IEnumerable<string> Includes(XDocument project, string element) =>
        project.Descendants(element).Select(item => item.Attribute("Include")!.Value);
}
