using System.Net;
using System.Text.Json.Serialization.Metadata;

namespace PrescriptionPlanner.Api.Tests.Features;

public sealed class ProfileValidationTests(RunningPlanner service) : IClassFixture<RunningPlanner>
{
    private readonly HttpClient _client = service.CreateClient();

    [Theory]
    [InlineData("/profile/heightCm", "1.54")]
    [InlineData("/profile/heightCm", "99.9")]
    [InlineData("/profile/heightCm", "230.1")]
    [InlineData("/profile/bodyMassKg", "19.9")]
    [InlineData("/profile/muscle/appendicularLeanMassKg", "45.1")]
    [InlineData("/profile/muscle/gripStrengthKg", "-0.1")]
    [InlineData("/profile/muscle/gripStrengthKg", "90.1")]
    [InlineData("/profile/muscle/gaitSpeedMps", "0.04")]
    [InlineData("/profile/muscle/gaitSpeedMps", "2.51")]
    [InlineData("/profile/muscle/sppbScore", "13")]
    [InlineData("/profile/boneDensity/lumbarSpineTScore", "-7.1")]
    [InlineData("/profile/boneDensity/lumbarSpineTScore", "5.1")]
    [InlineData("/profile/vitals/restingHeartRateBpm", "19")]
    [InlineData("/profile/vitals/restingHeartRateBpm", "251")]
    [InlineData("/profile/vitals/diastolicMmHg", "124")]
    [InlineData("/profile/vitals/measuredMaximumHeartRateBpm", "64")]
    [InlineData("/profile/laboratory/serumCalciumMmolPerL", "9.4")]
    [InlineData("/profile/birthDate", "\"2026-12-01\"")]
    [InlineData("/profile/birthDate", "\"2008-12-01\"")]
    [InlineData("/profile/birthDate", "\"1905-11-30\"")]
    [InlineData("/profile/diet/calciumSupplementMgPerDay", "721")]
    [InlineData("/profile/diet/vitaminDSupplementIuPerDay", "221")]
    [InlineData("/profile/diet/mealsPerDay", "0")]
    [InlineData("/profile/history/fallsNeedingCare", "1")]
    [InlineData("/profile/strengthTests/0/exercise", "\"flying\"")]
    [InlineData("/profile/strengthTests/0/loadKg", "0")]
    [InlineData("/profile/availability/days", "[]")]
    [InlineData("/profile/availability/maximumSessionMinutes", "9")]
    [InlineData("/options/weeks", "3")]
    [InlineData("/options/weeks", "53")]
    [InlineData("/options/startDate", "\"1999-12-31\"")]
    [InlineData("/options/startDate", "\"2101-01-01\"")]
    [InlineData("/options/timeZone", "\"Mars/Olympus\"")]
    [InlineData("/options/timeZone", "\"UTC+08\"")]
    [InlineData("/options/modalities", "[]")]
    [InlineData("/options/variants/ewgsop2", "\"baumgartner\"")]
    [InlineData("/options/protocols/hiit", "\"zhu2019\"")]
    [InlineData("/options/protocols/resistance", "\"nobody1900\"")]
    public async Task Preview_ImplausibleOrContradicting_NamesTheField(string pointer, string json) =>
        Assert.Contains(pointer, await RefusedAsync(Example.With(pointer, json)));

    [Theory]
    [InlineData("/profile/muscle/unable", "[\"gaitSpeed\"]", "/profile/muscle/gaitSpeedMps")]
    [InlineData("/profile/muscle/unable", "[\"timedUpAndGo\",\"timedUpAndGo\"]", "/profile/muscle/unable/1")]
    [InlineData("/profile/availability/days", "[\"monday\",\"monday\"]", "/profile/availability/days/1")]
    [InlineData("/options/modalities", "[\"hiit\",\"hiit\"]", "/options/modalities/1")]
    [InlineData("/options/clinicianReleases", "[\"hiit\",\"hiit\"]", "/options/clinicianReleases/1")]
    [InlineData("/profile/history/symptoms", "[\"fever\",\"fever\"]", "/profile/history/symptoms/1")]
    [InlineData("/profile/history/conditions", "[{\"code\":\"gout\"},{\"code\":\"gout\"}]", "/profile/history/conditions/1/code")]
    [InlineData("/profile/history/conditions", "[{\"code\":\"gout\",\"since\":\"2026-12\"}]", "/profile/history/conditions/0/since")]
    [InlineData("/profile/history/conditions", "[{\"code\":\"gout\",\"since\":\"1959\"}]", "/profile/history/conditions/0/since")]
    [InlineData("/profile/history/conditions", "[{}]", "/profile/history/conditions/0/code")]
    [InlineData("/profile/history/conditions", "[null]", "/profile/history/conditions/0")]
    [InlineData("/profile/history/medications", "[{\"code\":\"statin\"},{\"code\":\"statin\"}]", "/profile/history/medications/1/code")]
    [InlineData("/profile/history/medications", "[{\"code\":\"glucocorticoid\",\"dosePerDay\":5}]", "/profile/history/medications/0/unit")]
    [InlineData("/profile/history/fractures", "[{\"occurredOn\":\"2020\"}]", "/profile/history/fractures/0/site")]
    [InlineData("/profile/history/fractures", "[{\"site\":\"rib\",\"occurredOn\":\"2026-12-01\"}]", "/profile/history/fractures/0/occurredOn")]
    [InlineData("/profile/history/procedures", "[{\"code\":\"pacemaker\",\"detectionRateBpm\":170}]", "/profile/history/procedures/0/detectionRateBpm")]
    [InlineData("/profile/strengthTests/1/exercise", "\"legPress\"", "/profile/strengthTests/1/exercise")]
    [InlineData("/profile/strengthTests/0", "{\"exercise\":\"legPress\"}", "/profile/strengthTests/0/loadKg")]
    [InlineData("/profile/equipment", "[\"none\",\"chair\"]", "/profile/equipment/0")]
    [InlineData("/profile/equipment", "[\"chair\",{\"code\":\"chair\"}]", "/profile/equipment/1")]
    [InlineData("/profile/equipment", "[{\"stepKg\":1}]", "/profile/equipment/0/code")]
    [InlineData("/profile/equipment", "[{\"code\":\"chair\",\"frequencyHz\":{\"minimum\":5,\"maximum\":30}}]", "/profile/equipment/0/frequencyHz")]
    [InlineData("/profile/equipment", "[{\"code\":\"vibrationPlatform\",\"frequencyHz\":{\"minimum\":30,\"maximum\":5}}]", "/profile/equipment/0/frequencyHz/minimum")]
    [InlineData("/profile/equipment", "[{\"code\":\"vibrationPlatform\",\"frequencyHz\":{\"minimum\":5}}]", "/profile/equipment/0/frequencyHz/maximum")]
    [InlineData("/profile/muscle/appendicularLeanMassKg", "40", "/profile/muscle/appendicularLeanMassKg")]
    public async Task Preview_Contradiction_NamesThePlace(string pointer, string json, string named) =>
        Assert.Contains(named, await RefusedAsync(Example.With(pointer, json)));

    [Theory]
    [InlineData("/profile/sex")]
    [InlineData("/profile/birthDate")]
    [InlineData("/profile/history/conditions")]
    [InlineData("/profile/history/symptoms")]
    [InlineData("/profile/history/fractures")]
    [InlineData("/profile")]
    public async Task Preview_RequiredAbsent_NamesIt(string pointer) =>
        Assert.Contains(pointer, await RefusedAsync(Example.Without(pointer).ToJsonString()));

    [Fact]
    public async Task Preview_SeveralErrors_AnswersAll()
    {
        var pointers = await RefusedAsync("""{"profile":{"heightCm":1.5,"muscle":{"gripStrengthKg":200}},"options":{"weeks":2,"timeZone":"x"}}""");
        string[] expected = ["/profile/sex", "/profile/birthDate", "/profile/heightCm", "/profile/muscle/gripStrengthKg", "/profile/history/conditions", "/options/weeks", "/options/timeZone"];
        Assert.Superset(expected.ToHashSet(), pointers.ToHashSet());
    }

    [Fact]
    public async Task Diagnosis_HistoryAbsent_IsAnswered()
    {
        var response = await _client.PostAsync(Wire.Diagnoses, """{"profile":{"sex":"male","birthDate":"1950-01-01"}}""");
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
    }

    [Theory]
    [InlineData("en", "looks like metres; give centimetres")]
    [InlineData("zh-Hans", "请以厘米填写")]
    public async Task Preview_HeightInMetres_HintsAtTheUnit(string language, string hint)
    {
        var problem = await (await _client.PostAsync(Wire.Preview, Example.With("/profile/heightCm", "1.54"), language)).JsonAsync();
        var message = (string)problem["errors"]!["/profile/heightCm"]![0]!;
        Assert.Contains(hint, message, StringComparison.Ordinal);
        Assert.Contains("100", message, StringComparison.Ordinal);
        Assert.Contains("230 cm", message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("\"2026\"")]
    [InlineData("\"2026-11\"")]
    [InlineData("\"2026-11-30\"")]
    [InlineData("\"1960\"")]
    public async Task Preview_PartialDateThatFits_IsAnswered(string date)
    {
        var body = Example.With("/profile/history/conditions", $$"""[{"code":"gout","since":{{date}}}]""");
        Assert.Equal(HttpStatusCode.OK, (await _client.PostAsync(Wire.Preview, body)).StatusCode);
    }

    [Fact]
    public async Task Preview_EveryDefault_IsTaken()
    {
        using var later = new RunningPlanner { Clock = new StandingClock(new DateTimeOffset(2026, 11, 29, 16, 30, 0, TimeSpan.Zero)) };
        using var client = later.CreateClient();
        var body = Example.Robust;
        body.Remove("options");
        Assert.Equal("2026-11-30", await StartAsync(client, body.ToJsonString()));
        body["options"] = new System.Text.Json.Nodes.JsonObject { ["timeZone"] = "Asia/Shanghai" };
        Assert.Equal("2026-11-30", await StartAsync(client, body.ToJsonString()));
        using var tuesday = new RunningPlanner { Clock = new StandingClock(new DateTimeOffset(2026, 12, 1, 0, 0, 0, TimeSpan.Zero)) };
        Assert.Equal("2026-12-07", await StartAsync(tuesday.CreateClient(), body.ToJsonString()));
    }

    [Fact]
    public void Ranges_EveryNumberOfARequest_HasOne()
    {
        foreach (var type in typeof(PlanRequest).Assembly.GetTypes().Where(type => type.Name.EndsWith("Request", StringComparison.Ordinal)))
        {
            var info = PlannerJson.Reading.GetTypeInfo(type);
            if (info.Kind != JsonTypeInfoKind.Object || type == typeof(FrequencyRangeRequest) || type == typeof(DisplacementRangeRequest)) continue;
            foreach (var property in info.Properties.Where(property => property.PropertyType == typeof(decimal?) || property.PropertyType == typeof(int?)))
                Assert.True(PlausibleRanges.ByField.ContainsKey(property.Name), $"{type.Name}.{property.Name}");
        }
    }

    [Theory]
    [InlineData("robust-osteosarcopenia")]
    [InlineData("pre-frail-vertebral-fracture")]
    [InlineData("frail-ckd3b")]
    public async Task Examples_AreAnswered(string name)
    {
        foreach (var path in new[] { Wire.Preview, Wire.Diagnoses })
            Assert.Equal(HttpStatusCode.OK, (await _client.PostAsync(path, Example.Read(name))).StatusCode);
    }

    private static async Task<string?> StartAsync(HttpClient client, string body) =>
        (string?)(await (await client.PostAsync(Wire.Preview, body)).JsonAsync())["exercise"]!["startDate"];

    private async Task<IReadOnlyList<string>> RefusedAsync(string body) =>
        (await (await _client.PostAsync(Wire.Preview, body)).AssertProblemAsync(HttpStatusCode.BadRequest, "invalid-request")).Pointers();
}
