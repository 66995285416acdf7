using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using NodaTime;
using PrescriptionPlanner.Domain.Exercises;
using PrescriptionPlanner.Domain.Patients;
using PrescriptionPlanner.Domain.Prescriptions;
using PrescriptionPlanner.Domain.Progression;
using PrescriptionPlanner.Records.Database.Formats;

namespace PrescriptionPlanner.Api.Tests.StoredPlans;

/// <summary>The readers of format 1 against the readers that the documents were stored for.</summary>
public sealed class FormatOneTests
{
    private const int Requests = 3_000;

    private static readonly LocalDate On = RandomRequests.On;

    /// <summary>Every public member of the domain's records, decimals with their zeros, lists and sets in their order.</summary>
    private static readonly JsonSerializerOptions Everything = new()
    {
        Converters = { new LocalDateConverter() },
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public static TheoryData<string> Examples => [.. Example.Names];

    [Theory]
    [MemberData(nameof(Examples))]
    public void Read_Example_IsWhatTheServiceReads(string name)
    {
        var example = Example.Read(name);
        AssertSameProfile(StoredRequests.Write(StoredRequests.Read<ProfileRequest>(example["profile"]!.ToJsonString())));
        AssertSameOptions(StoredRequests.Write(StoredRequests.Read<OptionsRequest>(example["options"]!.ToJsonString())));
    }

    [Theory]
    [MemberData(nameof(Examples))]
    public void Read_ExampleWithMembersLeftOut_IsWhatTheServiceReads(string name)
    {
        var random = new Random(7);
        var example = Example.Read(name);
        var compared = 0;
        for (var left = Requests; left > 0; left--)
        {
            var profile = example["profile"]!.DeepClone();
            LeaveOut(profile, random);
            if (FromService(profile.ToJsonString()) is not { } expected) continue;
            compared++;
            Assert.Equal(expected, Text(Format1Profile.Read(profile.ToJsonString(), On)));
        }

        Assert.InRange(compared, Requests / 20, Requests);
    }

    [Fact]
    public void ReadProfile_RandomRequests_IsWhatTheServiceReads()
    {
        var requests = new RandomRequests(1);
        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (var left = Requests; left > 0; left--)
        {
            var json = StoredRequests.Write(requests.Profile());
            AssertSameProfile(json);
            NoteMembers(JsonNode.Parse(json)!, "", seen);
        }

        // Every member of the format was compared: those of lists and of ranges count once.
        Assert.Equal(109, seen.Count);
    }

    [Fact]
    public void ReadOptions_RandomRequests_IsWhatTheServiceReads()
    {
        var requests = new RandomRequests(2);
        for (var left = Requests; left > 0; left--) AssertSameOptions(StoredRequests.Write(requests.Options()));
    }

    [Fact]
    public void ReadOptions_OnlyTheStart_HasTheDefaultsOfTheRuleset() => AssertSameOptions("""{"startDate":"2026-11-30"}""");

    [Theory]
    [InlineData("heightCm", "9000")]
    [InlineData("muscle", """{"fourHundredMetreWalkSeconds":99999.50}""")]
    [InlineData("vitals", """{"systolicMmHg":1,"diastolicMmHg":900,"restingHeartRateBpm":999}""")]
    [InlineData("strengthTests", """[{"exercise":"noLongerInTheCatalogue","loadKg":5000,"repetitions":900}]""")]
    [InlineData("birthDate", "\"1800-01-01\"")]
    [InlineData("history", "{}")]
    public void ReadProfile_ValueThatIsRefusedToday_IsRead(string member, string value)
    {
        var profile = new JsonObject { ["sex"] = "female", ["birthDate"] = "1950-01-01" };
        profile[member] = JsonNode.Parse(value);
        var json = profile.ToJsonString();
        Assert.Null(FromService(json));
        Assert.Equal(ServiceProfile(json, new InputErrors()), Text(Format1Profile.Read(json, On)));
    }

    [Fact]
    public void ReadOptions_ValueThatIsRefusedToday_IsRead()
    {
        var options = Format1Options.Read("""{"startDate":"1990-01-01","weeks":900,"timeZone":"Mars/Olympus","protocols":{"hiit":"forgotten"}}""");
        Assert.Equal(
            (new LocalDate(1990, 1, 1), 900, "Mars/Olympus", "forgotten"),
            (options.StartDate, options.Weeks, options.TimeZone, options.Protocols[Modality.Hiit]));
    }

    [Theory]
    [InlineData("4711")]
    [InlineData("{4711")]
    [InlineData("""{"birthDate":"4711-01-01"}""")]
    [InlineData("""{"sex":"4711","birthDate":"1950-01-01"}""")]
    [InlineData("""{"sex":"female","birthDate":"4711"}""")]
    [InlineData("""{"sex":"female","birthDate":"1950-01-01","heightCm":"4711"}""")]
    [InlineData("""{"sex":"female","birthDate":"1950-01-01","heightCm":1,"heightCm":4711}""")]
    [InlineData("""{"sex":"female","birthDate":"1950-01-01","muscle":4711}""")]
    [InlineData("""{"sex":"female","birthDate":"1950-01-01","muscle":{"sppbScore":4711.5}}""")]
    [InlineData("""{"sex":"female","birthDate":"1950-01-01","muscle":{"x4711":1}}""")]
    [InlineData("""{"sex":"female","birthDate":"1950-01-01","history":{"fractures":[{"site":"hip","occurredOn":"47111"}]}}""")]
    [InlineData("""{"sex":"female","birthDate":"1950-01-01","history":{"conditions":[null]},"heightCm":4711}""")]
    [InlineData("""{"sex":"female","birthDate":"1950-01-01","equipment":["4711"]}""")]
    [InlineData("""{"sex":"female","birthDate":"1950-01-01","equipment":[{"code":"vibrationPlatform","frequencyHz":{"minimum":4711}}]}""")]
    public void ReadProfile_NotOfTheFormat_IsRefusedWithoutItsValues(string json)
    {
        var refusal = Assert.Throws<InvalidDataException>(() => Format1Profile.Read(json, On));
        Assert.DoesNotContain("4711", refusal.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("""{"startDate":"2026-11-30","variants":{"awgs2019":null}}""")]
    [InlineData("""{"startDate":"2026-11-30","modalities":["yoga"]}""")]
    public void ReadOptions_NotOfTheFormat_IsRefused(string json) => Assert.Throws<InvalidDataException>(() => Format1Options.Read(json));

    [Theory]
    [MemberData(nameof(Examples))]
    public void ReadStart_StoredContinuation_IsWhatTheServiceReads(string name)
    {
        var example = Example.Read(name);
        var options = Format1Options.Read(example["options"]!.ToJsonString());
        var programme = Prescriber.Prescribe(Format1Profile.Read(example["profile"]!.ToJsonString(), options.StartDate), options).Exercise!;
        var state = ProgressionState.Start(ProgressionTrack.Of(programme, options.Progression), new Dictionary<string, decimal> { ["legPress"] = 76.00m });
        var steps = new Dictionary<Modality, int> { [Modality.WholeBodyVibration] = 3, [Modality.Resistance] = 4 };

        var start = Format1Start.Read(StoredRequests.Write(new { Steps = steps, Before = PlanJson.Write(state) }));

        Assert.Equal(steps, start.Steps);
        Assert.Equal(PlanJson.Write(state), PlanJson.Write(start.Before));
    }

    [Theory]
    [InlineData("""{"steps":{"resistance":1}}""")]
    [InlineData("""{"steps":{"resistance":null},"before":"{}"}""")]
    [InlineData("""{"steps":{"yoga":1},"before":"{}"}""")]
    [InlineData("""{"steps":{"resistance":1},"before":"{}"}""")]
    public void ReadStart_NotOfTheFormat_IsRefused(string json) => Assert.Throws<InvalidDataException>(() => Format1Start.Read(json));

    private static void AssertSameProfile(string json)
    {
        var errors = new InputErrors();
        var expected = ServiceProfile(json, errors);
        Assert.True(
            errors.IsEmpty, string.Join('\n', errors.In(Domain.Evidence.Language.English).Select(error => $"{error.Key}: {error.Value[0]}")));
        Assert.Equal(expected, Text(Format1Profile.Read(json, On)));
    }

    private static void AssertSameOptions(string json)
    {
        var errors = new InputErrors();
        var expected = OptionsReader.Stored.ReadPlan(StoredRequests.Read<OptionsRequest>(json), errors);
        Assert.True(errors.IsEmpty);
        Assert.Equal(Text(expected), Text(Format1Options.Read(json)));
    }

    private static string? FromService(string json)
    {
        var errors = new InputErrors();
        var profile = ServiceProfile(json, errors);
        return errors.IsEmpty ? profile : null;
    }

    private static string ServiceProfile(string json, InputErrors errors) =>
        Text(ProfileReader.Read(StoredRequests.Read<ProfileRequest>(json), On, Purpose.Plan, errors)!);

    private static string Text(PatientProfile profile) => JsonSerializer.Serialize(profile, Everything);

    private static string Text(PrescriptionOptions options) => JsonSerializer.Serialize(options, Everything);

    private static void LeaveOut(JsonNode node, Random random)
    {
        if (node is JsonArray list) foreach (var item in list) LeaveOut(item!, random);
        if (node is not JsonObject members) return;
        foreach (var (name, value) in members.ToList())
            if (random.Next(12) == 0) members.Remove(name);
            else LeaveOut(value!, random);
    }

    private static void NoteMembers(JsonNode? node, string path, HashSet<string> seen)
    {
        if (node is JsonArray list) foreach (var item in list) NoteMembers(item, path, seen);
        if (node is not JsonObject members) return;
        foreach (var (name, value) in members)
        {
            seen.Add($"{path}/{name}");
            NoteMembers(value, $"{path}/{name}", seen);
        }
    }
}
