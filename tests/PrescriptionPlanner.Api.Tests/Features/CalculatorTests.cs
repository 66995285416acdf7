using System.Net;

namespace PrescriptionPlanner.Api.Tests.Features;

public sealed class CalculatorTests(RunningPlanner service) : IClassFixture<RunningPlanner>
{
    private const string Maxima = "/v1/one-repetition-maxima";
    private const string Targets = "/v1/heart-rate-targets";

    private readonly HttpClient _client = service.CreateClient();

    [Fact]
    public async Task OneRepetitionMaximum_EightRepetitions_AnswersEveryEquation()
    {
        var answer = await (await _client.PostAsync(Maxima, """{"loadKg":40,"repetitions":8,"repetitionsInReserve":0,"exercise":"legPress"}""")).JsonAsync();
        var epley = answer["estimates"]!.AsArray().Single(estimate => (string?)estimate!["equation"] == "epley")!;
        Assert.Equal("50.67", epley["kg"]!.ToJsonString());
        Assert.True((bool)epley["withinRange"]!);
        Assert.False(string.IsNullOrEmpty((string?)answer["used"]!["reason"]));
    }

    [Theory]
    [InlineData("""{"ageYears":45,"restingHeartRateBpm":60,"percentHeartRateReserve":70,"equation":"fox"}""", 175, 115, "140.5", 141)]
    [InlineData("""{"restingHeartRateBpm":60,"percentHeartRateReserve":50,"measuredMaximumHeartRateBpm":180}""", 180, 120, "120", 120)]
    public async Task HeartRateTarget_Known_IsExactAndRounded(string body, int maximum, int reserve, string exact, int target)
    {
        var answer = await (await _client.PostAsync(Targets, body)).JsonAsync();
        Assert.Equal(maximum, (int)answer["maximumBpm"]!);
        Assert.Equal(reserve, (int)answer["reserveBpm"]!);
        Assert.Equal(exact, answer["exactBpm"]!.ToJsonString());
        Assert.Equal(target, (int)answer["targetBpm"]!);
    }

    [Theory]
    [InlineData(Maxima, "{}", "/loadKg")]
    [InlineData(Maxima, """{"loadKg":0,"repetitions":5}""", "/loadKg")]
    [InlineData(Maxima, """{"loadKg":10,"repetitions":0}""", "/repetitions")]
    [InlineData(Maxima, """{"loadKg":10,"repetitions":5,"repetitionsInReserve":-1}""", "/repetitionsInReserve")]
    [InlineData(Maxima, """{"loadKg":10,"repetitions":5,"exercise":"flying"}""", "/exercise")]
    [InlineData(Targets, "{}", "/restingHeartRateBpm")]
    [InlineData(Targets, """{"restingHeartRateBpm":60,"percentHeartRateReserve":70}""", "/equation")]
    [InlineData(Targets, """{"restingHeartRateBpm":60,"percentHeartRateReserve":70,"equation":"fox"}""", "/ageYears")]
    [InlineData(Targets, """{"ageYears":45,"restingHeartRateBpm":60,"percentHeartRateReserve":101,"equation":"fox"}""", "/percentHeartRateReserve")]
    [InlineData(Targets, """{"ageYears":45,"restingHeartRateBpm":200,"percentHeartRateReserve":50,"equation":"fox"}""", "/restingHeartRateBpm")]
    [InlineData(Targets, """{"ageYears":45,"restingHeartRateBpm":60,"percentHeartRateReserve":50,"equation":"fox","measuredMaximumHeartRateBpm":170}""", "/equation")]
    public async Task Calculators_WrongInput_NamesTheField(string path, string body, string pointer) =>
        Assert.Contains(pointer, (await (await _client.PostAsync(path, body)).AssertProblemAsync(HttpStatusCode.BadRequest, "invalid-request")).Pointers());
}
