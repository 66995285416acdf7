using System.Runtime.CompilerServices;
using System.Text.Json;
using PrescriptionPlanner.Domain.Evidence;
using PrescriptionPlanner.Domain.Prescriptions;

namespace PrescriptionPlanner.Benchmarks;

/// <summary>
/// A document of about 100 KB to measure serialisation by: a real prescription with as many of its weeks as fit, written with the service's own
/// options. The file beside this one is what it looked like when it was committed; the run says whether it still does.
/// </summary>
internal static class GoldenDocument
{
    private const int Bytes = 100_000;

    /// <summary>The document as the service holds it.</summary>
    public static Prescription Prescription { get; } = Cut();

    /// <summary>The committed file.</summary>
    public static byte[] Committed() => File.ReadAllBytes(FilePath());

    /// <summary>One language, minified.</summary>
    public static byte[] Serialise(Prescription prescription, Language language = Language.English) =>
        JsonSerializer.SerializeToUtf8Bytes(prescription, PlannerJson.TypeInfo<Prescription>(language));

    /// <summary>Writes the file anew.</summary>
    public static int Write()
    {
        File.WriteAllBytes(FilePath(), Serialise(Prescription));
        Console.WriteLine($"{FilePath()}: {Serialise(Prescription).Length:N0} bytes, {Prescription.Exercise!.Calendar.Count} weeks");
        return 0;
    }

    private static Prescription Cut()
    {
        var whole = Cases.RobustTwiceAsLong.Prescribe();
        var programme = whole.Exercise ?? throw new InvalidOperationException("The robust example has no programme.");
        for (var weeks = programme.Calendar.Count; ; weeks--)
        {
            var cut = whole with { Exercise = programme with { Calendar = [.. programme.Calendar.Take(weeks)] } };
            if (Serialise(cut).Length <= Bytes) return cut;
        }
    }

    private static string FilePath([CallerFilePath] string source = "") =>
        Path.Combine(Path.GetDirectoryName(source)!, "golden-document.json");
}
