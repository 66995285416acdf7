using System.Text.RegularExpressions;
using PrescriptionPlanner.Domain.Evidence;

namespace PrescriptionPlanner.Api.Tests.Architecture
{
    public sealed class RoomOrderTests
    {
        private static readonly IReadOnlyList<SourceFile> Domain = SourceTree.Files(Rooms.DomainFolder);

        [Fact]
        public void Source_EveryRoom_NamesOnlyRoomsAboveIt() => Assert.Empty(Domain.SelectMany(Rooms.Violations));

        [Fact]
        public void Types_EveryRoom_UseOnlyRoomsAboveIt() => Assert.Empty(typeof(Rule).Assembly.GetTypes().SelectMany(Rooms.Violations));

        [Fact]
        public void Folder_EveryFile_IsItsNamespace()
        {
            Assert.NotEmpty(Domain);
            Assert.Empty(Domain.Where(file => !NamespaceFits(file)).Select(file => file.Path));
        }

        [Fact]
        public void Folders_OfTheDomain_AreRooms() =>
            Assert.Empty(Domain.Select(file => file.Path[(Rooms.DomainFolder.Length + 1)..].Split('/')[0]).Distinct().Except(Rooms.InOrder));

        [Theory]
        [InlineData("using PrescriptionPlanner.Domain.Screening;")]
        [InlineData("using static PrescriptionPlanner.Domain.Training.MechanismModel;")]
        [InlineData("public sealed record Wrong(Training.Programme Programme);")]
        [InlineData("var answer = global::PrescriptionPlanner.Domain.Prescriptions.Prescriber.Schema;")]
        public void Violations_TextThatNamesALowerRoom_IsFound(string text) =>
            Assert.Single(Rooms.Violations(new SourceFile(Rooms.DomainFolder + "/Diagnosis/Wrong.cs", text)));

        [Theory]
        [InlineData("using PrescriptionPlanner.Domain.Patients;")]
        [InlineData("// compare Training.Programme")]
        [InlineData("/// <see cref=\"x\"/> Training.Programme")]
        [InlineData("var sentence = \"Training.Programme\";")]
        [InlineData("var status = profile.Training.Status;")]
        public void Violations_TextThatKeepsTheOrder_IsNotFound(string text) =>
            Assert.Empty(Rooms.Violations(new SourceFile(Rooms.DomainFolder + "/Diagnosis/Right.cs", text)));

        [Theory]
        [InlineData(typeof(Domain.Quantities.MadeUp.UsesInAField))]
        [InlineData(typeof(Domain.Quantities.MadeUp.UsesInACall))]
        [InlineData(typeof(Domain.Quantities.MadeUp.UsesInAGenericArgument))]
        public void Violations_TypeThatUsesALowerRoom_IsFound(Type wrong) => Assert.NotEmpty(Rooms.Violations(wrong));

        [Fact]
        public void Violations_TypeThatKeepsTheOrder_IsNotFound() => Assert.Empty(Rooms.Violations(typeof(Domain.Quantities.MadeUp.UsesNothing)));

        [Theory]
        [InlineData("src/PrescriptionPlanner.Domain/Patients/Wrong.cs", "namespace PrescriptionPlanner.Domain.Training;", false)]
        [InlineData("src/PrescriptionPlanner.Domain/Patients/Wrong.cs", "namespace PrescriptionPlanner.Domain;", false)]
        [InlineData("src/PrescriptionPlanner.Domain/Patients/Right.cs", "namespace PrescriptionPlanner.Domain.Patients;", true)]
        [InlineData("src/PrescriptionPlanner.Domain/Exercises/Catalogue/Right.cs", "namespace PrescriptionPlanner.Domain.Exercises.Catalogue;", true)]
        [InlineData("src/PrescriptionPlanner.Domain/Exercises/Catalogue/Wrong.cs", "namespace PrescriptionPlanner.Domain.Patients.Catalogue;", false)]
        public void NamespaceFits_PathAndNamespace_AgreeOrNot(string path, string text, bool fits) =>
            Assert.Equal(fits, NamespaceFits(new SourceFile(path, text)));

        // A subfolder sorts a room's files; its types may stand in the room itself.
        private static bool NamespaceFits(SourceFile file)
        {
            if (Path.GetFileName(file.Path) is "GlobalUsings.cs" or "AssemblyInfo.cs") return true;
            var folder = Path.GetDirectoryName(file.Path)!.Replace('\\', '/')["src/".Length..].Replace('/', '.');
            var room = string.Join('.', folder.Split('.').Take(3));
            var declared = Regex.Match(file.Code, @"^namespace\s+([\w.]+)\s*;", RegexOptions.Multiline).Groups[1].Value;
            return declared.Length > 0 && (declared == folder || declared == room);
        }
    }
}

// Stand in a room by their namespace only, to show that the search finds what it looks for.
namespace PrescriptionPlanner.Domain.Quantities.MadeUp
{
    internal sealed class UsesInAField
    {
        public Patients.PatientProfile? Profile { get; init; }
    }

    internal static class UsesInACall
    {
        public static string Read() => PrescriptionPlanner.Domain.Exercises.Modalities.All.Count.ToString(System.Globalization.CultureInfo.InvariantCulture);
    }

    internal static class UsesInAGenericArgument
    {
        public static object Read() => Array.Empty<Patients.PatientProfile>();
    }

    internal static class UsesNothing
    {
        public static int Read() => 1;
    }
}
