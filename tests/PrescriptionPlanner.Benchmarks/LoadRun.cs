using System.Buffers;
using System.Text.Json;
using System.Text.Json.Nodes;
using PrescriptionPlanner.Domain.Diagnosis;
using PrescriptionPlanner.Domain.Evidence;
using PrescriptionPlanner.Domain.Exercises;
using PrescriptionPlanner.Domain.Nutrition;
using PrescriptionPlanner.Domain.Periodization;
using PrescriptionPlanner.Domain.Prescriptions;
using PrescriptionPlanner.Domain.Screening;

namespace PrescriptionPlanner.Benchmarks;

/// <summary>Every ratio in one run of bounded length.</summary>
internal static class LoadRun
{
    private const int People = 300;
    private const int LargestDocument = 200_000;

    public static int Run(TimeSpan length)
    {
#if DEBUG
        Console.WriteLine("This is a Debug build: the figures say nothing. Run with -c Release.");
#endif
        Console.WriteLine($"{Environment.ProcessorCount} processors, .NET {Environment.Version}; medians of interleaved rounds.");
        Sizes();
        Computation(length * 0.55);
        PreviewLoad.Run(length * 0.45);
        Console.WriteLine();
        Console.WriteLine("Peers, as published, on other machines: FHIR $apply that only copies 15 ms; a lifters' planner 87 to 122 ms; $apply with logic 620 ms.");
        return 0;
    }

    private static void Sizes()
    {
        var robust = Cases.Robust.Prescribe();
        var trained = robust.Exercise!.Calendar.SelectMany(week => week.Sessions).Select(session => session.Trains).Distinct().Count();
        Console.WriteLine();
        Console.WriteLine($"Document, robust example, {robust.Exercise.Weeks} weeks, {trained} modalities in its sessions, minified (limit {LargestDocument:N0} bytes):");
        foreach (var language in Enum.GetValues<Language>())
        {
            Report($"{language}, 24 weeks", GoldenDocument.Serialise(robust, language).Length);
            Console.WriteLine($"  {language}, 48 weeks: {GoldenDocument.Serialise(Cases.RobustTwiceAsLong.Prescribe(), language).Length:N0} bytes");
        }

        Report($"English, 24 weeks, the largest of {People} people", Cases.Population(People).Max(person => GoldenDocument.Serialise(person.Prescribe()).Length));

        var golden = GoldenDocument.Serialise(GoldenDocument.Prescription);
        Console.WriteLine($"  golden document: {golden.Length:N0} bytes, {GoldenDocument.Prescription.Exercise!.Calendar.Count} weeks; "
            + (golden.AsSpan().SequenceEqual(GoldenDocument.Committed()) ? "the committed file, byte for byte" : "DIFFERS from the committed file: run --golden"));

        static void Report(string what, int bytes) =>
            Console.WriteLine($"  {what}: {bytes:N0} bytes{(bytes < LargestDocument ? "" : "  ABOVE THE LIMIT")}");
    }

    private static void Computation(TimeSpan length)
    {
        var people = Cases.Population(People);
        var documents = people.Select(person => person.Prescribe()).ToList();
        var next = 0;
        var form = PlannerJson.TypeInfo<Prescription>(Language.English);
        var buffer = new ArrayBufferWriter<byte>(512 * 1_024);
        using var writer = new Utf8JsonWriter(buffer, new JsonWriterOptions { Encoder = form.Options.Encoder, SkipValidation = true });
        var tree = Materialised(JsonNode.Parse(GoldenDocument.Committed()))!;
        var golden = GoldenDocument.Prescription;

        var serialise = new Measurement("serialise golden, service's options, reused buffer", () => Write(() => JsonSerializer.Serialize(writer, golden, form)));
        var fresh = new Measurement("serialise golden, service's options, new byte array", () => GoldenDocument.Serialise(golden));
        var plain = new Measurement("serialise golden as a tree of nodes, reused buffer", () => Write(() => tree.WriteTo(writer)));
        var robust = new Measurement("prescribe robust, 24 weeks", () => Cases.Robust.Prescribe());
        var twice = new Measurement("prescribe robust, 48 weeks", () => Cases.RobustTwiceAsLong.Prescribe());
        var varied = new Measurement($"prescribe {People} people in turn, 24 weeks", () => people[next = (next + 1) % People].Prescribe());
        Measurement[] whole = [serialise, fresh, plain, robust, twice, varied];
        var ofRobust = Parts([Cases.Robust]);
        var ofPeople = Parts(people);

        var rounds = Measurement.Interleave([.. whole, .. ofRobust, .. ofPeople], TimeSpan.FromMilliseconds(20), length * 0.4, length * 0.6);
        Console.WriteLine();
        Console.WriteLine($"One thread, {rounds} rounds ({documents.Count(document => document.Exercise is not null)} of {People} people have a programme):");
        Table(whole);
        PartsTable("robust prescription", ofRobust, robust);
        PartsTable("prescriptions of the people", ofPeople, varied);

        Console.WriteLine();
        Console.WriteLine("Ratios of processor time of the thread (of the process), then of allocations:");
        Ratio("prescribe robust / serialise golden (reused buffer)", robust, serialise, fresh);
        Ratio("prescribe people / serialise golden (reused buffer)", varied, serialise, fresh);
        Ratio("prescribe robust / golden as a tree of nodes", robust, plain, fresh);
        Ratio("prescribe people / golden as a tree of nodes", varied, plain, fresh);
        Ratio("48 weeks / 24 weeks", twice, robust, robust);

        void Write(Action write)
        {
            buffer.ResetWrittenCount();
            writer.Reset(buffer);
            write();
            writer.Flush();
        }

        static void Ratio(string name, Measurement mine, Measurement its, Measurement allocating) =>
            Console.WriteLine($"  {name}: {mine.ThreadRatioTo(its):N2} ({mine.ProcessRatioTo(its):N2}); {mine.Allocated / allocating.Allocated:N2} (against {allocating.Name})");
    }

    private static void Table(IEnumerable<Measurement> measurements)
    {
        foreach (var measurement in measurements)
            Console.WriteLine($"  {measurement.Name,-56} {measurement.Thread,8:N1} µs thread {measurement.Process,8:N1} µs process {measurement.Allocated,12:N0} bytes");
    }

    private static void PartsTable(string name, Measurement[] parts, Measurement whole)
    {
        Console.WriteLine($"  Of the {name}:");
        Table(parts);
        Console.WriteLine($"    the rest (expectations, rationale), by difference {whole.Thread - parts.Sum(part => part.Thread),18:N1} µs thread {whole.Allocated - parts.Sum(part => part.Allocated),32:N0} bytes");
    }

    private static Measurement[] Parts(IReadOnlyList<Case> people)
    {
        var inputs = people.Select(person => new PartInput(person)).ToArray();
        return
        [
            Part("diagnosis", input => Diagnostician.Classify(input.Person.Profile, input.Person.Options.Diagnosis, input.Person.Options.StartDate)),
            Part("screening", input => Clearance.Screen(input.Person.Profile, input.Diagnosis, input.Screening)),
            Part("generation", input => ProgrammeGenerator.Generate(input.Person.Profile, input.Diagnosis, input.Clearance, input.Programme)),
            Part("nutrition", input => Nutritionist.Prescribe(input.Person.Profile, input.Diagnosis, input.Nutrition)),
        ];

        Measurement Part(string name, Func<PartInput, object> compute)
        {
            var next = 0;
            return new Measurement("  " + name, () => compute(inputs[next = (next + 1) % inputs.Length]));
        }
    }

    /// <summary>What each part of a prescription is given by the parts before it.</summary>
    private sealed class PartInput
    {
        public PartInput(Case person)
        {
            Person = person;
            var options = person.Options;
            Screening = new ScreeningOptions(options.StartDate, options.Supervised, options.ClinicianReleases);
            Diagnosis = Diagnostician.Classify(person.Profile, options.Diagnosis, options.StartDate);
            Clearance = Clearance.Screen(person.Profile, Diagnosis, Screening);
            Programme = new ProgrammeOptions(options.StartDate, options.TimeZone, options.Weeks, options.Modalities, options.Supervised, options.Protocols);
            Nutrition = new NutritionOptions(options.StartDate, options.NutritionReference, true, options.Modalities.Contains(Modality.Resistance), false);
        }

        public Case Person { get; }

        public DiagnosisReport Diagnosis { get; }

        public ScreeningOptions Screening { get; }

        public Clearance Clearance { get; }

        public ProgrammeOptions Programme { get; }

        public NutritionOptions Nutrition { get; }
    }

    /// <summary>The tree with values of its own: parsed nodes copy the text that they came from, which is not serialisation.</summary>
    private static JsonNode? Materialised(JsonNode? node) => node switch
    {
        null => null,
        JsonObject members => new JsonObject(members.Select(member => KeyValuePair.Create(member.Key, Materialised(member.Value)))),
        JsonArray items => new JsonArray([.. items.Select(Materialised)]),
        _ => node.GetValueKind() switch
        {
            JsonValueKind.String => JsonValue.Create(node.GetValue<string>()),
            JsonValueKind.Number => JsonValue.Create(node.GetValue<decimal>()),
            _ => JsonValue.Create(node.GetValue<bool>()),
        },
    };
}
