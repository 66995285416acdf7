using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using NodaTime;
using PrescriptionPlanner.Domain.Patients;
using PrescriptionPlanner.Domain.Prescriptions;

namespace PrescriptionPlanner.Benchmarks;

/// <summary>A request as it comes in, and what the service reads from it.</summary>
internal sealed record Case(byte[] Body, PatientProfile Profile, PrescriptionOptions Options)
{
    public Prescription Prescribe() => Prescriber.Prescribe(Profile, Options);
}

/// <summary>The requests that are measured: the robust example, and people who differ from it and from one another.</summary>
internal static class Cases
{
    /// <summary>The example whose plan holds all six modalities over 24 weeks.</summary>
    public static Case Robust { get; } = Read(Example());

    /// <summary>The same person, 48 weeks.</summary>
    public static Case RobustTwiceAsLong { get; } = Read(With(Example(), root => root["options"]!["weeks"] = 48));

    /// <summary>Different people. The same seed gives the same people.</summary>
    public static IReadOnlyList<Case> Population(int count)
    {
        var dice = new Dice(20261123);
        return [.. Enumerable.Range(0, count).Select(_ => Read(With(Example(), root => Vary(root, dice))))];
    }

    private static JsonNode Example() =>
        JsonNode.Parse(RequestExamples.All.Single(example => example.Name.StartsWith("robust", StringComparison.Ordinal)).Utf8)!;

    private static JsonNode With(JsonNode root, Action<JsonNode> change)
    {
        change(root);
        return root;
    }

    private static Case Read(JsonNode root)
    {
        var body = Encoding.UTF8.GetBytes(root.ToJsonString());
        var request = JsonSerializer.Deserialize<PlanRequest>(body, PlannerJson.Reading)!;
        var errors = new InputErrors();
        var options = new OptionsReader(SystemClockAtStart()).ReadPlan(request.Options, errors);
        var profile = ProfileReader.Read(request.Profile, options.StartDate, Purpose.Plan, errors);
        return errors.IsEmpty && profile is not null
            ? new Case(body, profile, options)
            : throw new InvalidOperationException($"The service refuses the request: {Encoding.UTF8.GetString(body)}");
    }

    // Every request names its start date, so that no clock is asked.
    private static FixedClock SystemClockAtStart() => new(Instant.FromUtc(2026, 11, 23, 0, 0));

    private static void Vary(JsonNode root, Dice dice)
    {
        var profile = root["profile"]!;
        var female = dice.Chance(65);
        var height = dice.Between(female ? 145 : 155, female ? 172 : 186);
        var squareMetres = height * height / 10_000m;
        profile["sex"] = female ? "female" : "male";
        profile["postmenopausal"] = female ? true : null;
        profile["birthDate"] = $"{dice.Between(1938, 1968)}-{dice.Between(1, 12):00}-{dice.Between(1, 28):00}";
        profile["heightCm"] = height;
        profile["bodyMassKg"] = Math.Round(squareMetres * dice.Between(180, 320) / 10m, 1);
        foreach (var site in (string[])["lumbarSpineTScore", "femoralNeckTScore", "totalHipTScore"])
            profile["boneDensity"]![site] = dice.Between(-34, -5) / 10m;

        var muscle = profile["muscle"]!;
        muscle["appendicularLeanMassKg"] = Math.Round(squareMetres * dice.Between(45, 75) / 10m, 1);
        muscle["gripStrengthKg"] = dice.Between(120, 380) / 10m;
        muscle["gaitSpeedMps"] = dice.Between(60, 130) / 100m;
        muscle["fiveTimesChairStandSeconds"] = dice.Between(80, 180) / 10m;
        muscle["sppbScore"] = dice.Between(5, 12);
        muscle["timedUpAndGoSeconds"] = dice.Between(70, 190) / 10m;
        profile["vitals"]!["restingHeartRateBpm"] = dice.Between(54, 84);
        profile["vitals"]!["systolicMmHg"] = dice.Between(102, 172);
        profile["vitals"]!["diastolicMmHg"] = dice.Between(62, 98);
        profile["laboratory"]!["egfrMlPerMin173"] = dice.Between(25, 105);
        profile["laboratory"]!["serum25HydroxyvitaminDNmolPerL"] = dice.Between(15, 120);

        var history = profile["history"]!;
        history["conditions"] = Codes(Some(["hypertension", "typeTwoDiabetes", "osteoarthritis", "hypothyroidism", "stableCoronaryDisease", "glaucoma"], 20));
        history["medications"] = Codes(Some(["betaBlocker", "metformin", "statin", "alendronate", "levothyroxine", "aceInhibitorOrArb"], 20));
        history["fallsLastYear"] = dice.Between(0, 2);
        if (dice.Chance(25)) profile["strengthTests"] = new JsonArray();
        profile["training"]!["status"] = dice.One(["sedentary", "insufficientlyActive", "regularlyActive", "regularlyVigorous"]);
        profile["diet"]!["proteinGPerDay"] = dice.Between(35, 95);
        profile["diet"]!["calciumMgPerDay"] = dice.Between(250, 1_300);

        var equipment = profile["equipment"]!.AsArray();
        for (var index = equipment.Count - 1; index >= 0; index--)
            if (dice.Chance(20)) equipment.RemoveAt(index);
        var days = Some(["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"], 75);
        profile["availability"]!["days"] = Names(days.Count >= 2 ? days : ["tuesday", "friday"]);
        profile["availability"]!["maximumSessionMinutes"] = dice.Between(30, 90);
        root["options"]!["supervised"] = dice.Chance(50);

        List<string> Some(string[] names, int percent) => [.. names.Where(_ => dice.Chance(percent))];

        static JsonArray Names(List<string> names) => [.. names.Select(name => (JsonNode)name)];

        static JsonArray Codes(List<string> names) => [.. names.Select(name => (JsonNode)new JsonObject { ["code"] = name })];
    }

    private sealed class FixedClock(Instant now) : IClock
    {
        public Instant GetCurrentInstant() => now;
    }

    /// <summary>A small generator of its own: the same people on every runtime.</summary>
    private sealed class Dice(uint seed)
    {
        private uint _state = seed;

        public int Between(int minimum, int maximum)
        {
            _state ^= _state << 13;
            _state ^= _state >> 17;
            _state ^= _state << 5;
            return minimum + (int)(_state % (uint)(maximum - minimum + 1));
        }

        public bool Chance(int percent) => Between(1, 100) <= percent;

        public string One(string[] names) => names[Between(0, names.Length - 1)];
    }
}
