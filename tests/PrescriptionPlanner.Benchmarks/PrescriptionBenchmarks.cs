using System.Buffers;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using BenchmarkDotNet.Attributes;
using PrescriptionPlanner.Domain.Evidence;
using PrescriptionPlanner.Domain.Prescriptions;

namespace PrescriptionPlanner.Benchmarks;

/// <summary>The whole way from profile to document, against writing a document of 100 KB.</summary>
[MemoryDiagnoser]
public class PrescriptionBenchmarks
{
    private const int People = 300;

    private readonly Prescription _golden = GoldenDocument.Prescription;
    private readonly JsonTypeInfo<Prescription> _form = PlannerJson.TypeInfo<Prescription>(Language.English);
    private readonly ArrayBufferWriter<byte> _buffer = new(256 * 1_024);
    private readonly Case _robust = Cases.Robust;
    private readonly Case _twiceAsLong = Cases.RobustTwiceAsLong;
    private readonly IReadOnlyList<Case> _people = Cases.Population(People);
    private int _next;

    [Benchmark(Baseline = true)]
    public int SerialiseGolden()
    {
        _buffer.ResetWrittenCount();
        using var writer = new Utf8JsonWriter(_buffer, new JsonWriterOptions { Encoder = _form.Options.Encoder, SkipValidation = true });
        JsonSerializer.Serialize(writer, _golden, _form);
        return _buffer.WrittenCount;
    }

    [Benchmark]
    public object Prescribe24Weeks() => _robust.Prescribe();

    [Benchmark]
    public object Prescribe48Weeks() => _twiceAsLong.Prescribe();

    [Benchmark]
    public object PrescribeOneOfManyPeople()
    {
        _next = (_next + 1) % People;
        return _people[_next].Prescribe();
    }
}
