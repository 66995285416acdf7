using System.Text.Json.Nodes;
using static PrescriptionPlanner.Api.Tests.Personas.Persona;

namespace PrescriptionPlanner.Api.Tests.Personas;

/// <summary>What a clinician would look for first in the plan of each example.</summary>
public sealed class PersonaTests(RunningPlanner service) : IClassFixture<RunningPlanner>
{
    private const string Robust = "robust-osteosarcopenia";
    private const string VertebralFracture = "pre-frail-vertebral-fracture";
    private const string KidneyDisease = "frail-ckd3b";
    private const int LargestDocumentBytes = 200_000;

    /// <summary>Fields that hold text for people; everything else is the same in every language.</summary>
    private static readonly HashSet<string> Texts = ["label", "message", "text"];

    private readonly HttpClient _client = service.CreateClient();

    [Fact]
    public async Task Robust_24Weeks_ReachesTheTrialDoses()
    {
        var persona = await AskAsync(_client, Robust);

        Assert.Contains(persona.Doses("resistance"), dose => (int?)dose.Dose["percentOneRepMax"] == 80);
        Assert.Contains(persona.Weeks, week => Items(week["sessions"]).Count(IsTopAerobic) == 3);

        static bool IsTopAerobic(JsonNode session) =>
            session["aerobic"] is { } dose && ((int?)dose["bouts"] ?? 1) * (int)dose["boutMinutes"]! == 45 && (int?)dose["percentHeartRateReserve"] == 70;
    }

    [Fact]
    public async Task Robust_EverythingReleased_TrainsEveryModalityAndIntervalsOnlyFromWeek7()
    {
        var persona = await AskAsync(_client, Robust);

        foreach (var modality in new[] { "resistance", "balance", "aerobic", "impact", "hiit", "wholeBodyVibration" })
            Assert.NotEmpty(persona.Sessions(modality));
        Assert.Equal(7, persona.Sessions("hiit").Min(session => session.Week));
        Assert.All(persona.Weeks, week => Assert.Empty(week["notPlaced"]!.AsArray()));
    }

    [Theory]
    [InlineData(English)]
    [InlineData(Chinese)]
    public async Task Robust_Minified_StaysUnderTheLargestDocument(string language)
    {
        var size = (await AskAsync(_client, Robust, language)).Answer.Length;
        Assert.True(size < LargestDocumentBytes, $"{size:N0} bytes");
    }

    [Fact]
    public async Task VertebralFracture_EveryExercise_SparesTheSpine()
    {
        var catalogue = await CatalogueAsync();
        var persona = await AskAsync(_client, VertebralFracture);

        Assert.All(persona.Exercises(), used =>
        {
            var exercise = catalogue[used.Exercise];
            Assert.False((string?)exercise["spineDemand"] is "flexion" or "twisting", used.Exercise);
            Assert.False((bool)exercise["isJump"]!, used.Exercise);
        });
        Assert.Empty(persona.Sessions("hiit"));
        Assert.Empty(persona.Sessions("impact"));
    }

    [Fact]
    public async Task VertebralFracture_Resistance_StaysAtSeventyPercent()
    {
        var persona = await AskAsync(_client, VertebralFracture);

        Assert.All(persona.Doses("resistance"), dose => Assert.True((int?)dose.Dose["percentOneRepMax"] is null or <= 70));
        var steps = Items(Items(persona.Plan["exercise"]!["ladders"]).Single(ladder => (string?)ladder["modality"] == "resistance")["steps"]);
        Assert.Equal(70, steps.Max(step => (int?)step["percentOneRepMax"]));
        Assert.All(persona.Doses("resistance"), dose => Assert.Equal("controlled", (string?)dose.Dose["velocity"]));
    }

    [Fact]
    public async Task VertebralFracture_OnABetaBlocker_TrainsByEffort()
    {
        var persona = await AskAsync(_client, VertebralFracture);

        Assert.False((bool)persona.Plan["exercise"]!["heartRate"]!["targetAvailable"]!);
        var sessions = persona.Sessions("aerobic").ToList();
        Assert.NotEmpty(sessions);
        Assert.All(sessions, session =>
        {
            Assert.Null(session.Session["aerobic"]!["targetBpm"]);
            Assert.InRange((int)session.Session["aerobic"]!["effort"]!["value"]!, 10, 13);
            Assert.Equal("borg6To20", (string?)session.Session["aerobic"]!["effort"]!["scale"]);
        });
    }

    [Fact]
    public async Task VertebralFracture_FiveDaysOfAnHour_PlacesEverySessionWithoutCuttingSets()
    {
        var persona = await AskAsync(_client, VertebralFracture);

        Assert.All(persona.Weeks, week => Assert.Empty(week["notPlaced"]!.AsArray()));
        Assert.Contains(persona.Doses("resistance"), dose => (int)dose.Dose["sets"]! == 3);
        Assert.DoesNotContain(persona.Sessions("resistance"), session => Items(session.Session["modifiedBy"]).Any(rule => (string?)rule == "CAL-FIT-001"));
    }

    [Fact]
    public async Task VertebralFracture_OnAlendronate_TakesCalciumLaterInTheDay()
    {
        var calcium = (await AskAsync(_client, VertebralFracture)).Nutrition["calcium"]!;

        Assert.NotEmpty(Items(calcium["doses"]));
        Assert.All(Items(calcium["doses"]), dose => Assert.Contains((string?)dose["when"], new[] { "withLunch", "withDinner" }));
    }

    [Fact]
    public async Task KidneyDisease_Nutrition_KeepsTheKidneysLimits()
    {
        var nutrition = (await AskAsync(_client, KidneyDisease)).Nutrition;

        Assert.True((decimal)nutrition["protein"]!["gPerKgPerDay"]!["maximum"]! <= 1.0m);
        Assert.DoesNotContain(Items(nutrition["advice"]), advice => (string?)advice["code"] is "wheyAfterResistance" or "creatineWithResistance");
        var calcium = nutrition["calcium"]!;
        Assert.True((decimal)calcium["targetMgPerDay"]! <= 1000);
        Assert.True((decimal)calcium["currentMgPerDay"]! + (decimal)calcium["supplementMgPerDay"]! <= 1000);
        Assert.All(Items(calcium["doses"]), dose => Assert.True((decimal)dose["mg"]! <= 500));
    }

    [Fact]
    public async Task KidneyDisease_FirstFourWeeks_TrainsByEffortSeatedOrHeld()
    {
        var catalogue = await CatalogueAsync();
        var persona = await AskAsync(_client, KidneyDisease);
        var resistance = persona.Doses("resistance").Where(dose => dose.Week <= 4).ToList();

        Assert.NotEmpty(resistance);
        Assert.All(resistance, dose =>
        {
            Assert.Null(dose.Dose["percentOneRepMax"]);
            Assert.Null(dose.Dose["loadKg"]);
            Assert.NotNull(dose.Dose["effort"]);
        });
        Assert.All(persona.Exercises().Where(used => used.Week <= 4), used => Assert.True(IsSteady(catalogue[used.Exercise]), used.Exercise));
        Assert.All(
            persona.Doses("balance").Where(dose => dose.Week <= 4), dose => Assert.Contains((string?)dose.Dose["support"], new[] { "bothHands", "oneHand" }));

        static bool IsSteady(JsonNode exercise) =>
            (string?)exercise["position"] == "seated" || (bool)exercise["handsHeld"]! || (string?)exercise["resistanceSource"] == "machine";
    }

    [Theory]
    [InlineData(Robust)]
    [InlineData(VertebralFracture)]
    [InlineData(KidneyDisease)]
    public async Task EveryExercise_IsPossibleWithWhatIsAtHand(string name)
    {
        var catalogue = await CatalogueAsync();
        var persona = await AskAsync(_client, name);
        var atHand = Items(persona.Request["profile"]!["equipment"]).Select(item => (string?)(item is JsonObject ? item["code"] : item)).ToHashSet();

        Assert.All(persona.Exercises().Select(used => used.Exercise).Distinct(), id =>
        {
            var needed = Items(catalogue[id]["equipment"]).Select(code => (string?)code).ToList();
            Assert.True(needed.Count == 0 || needed.Any(atHand.Contains), $"{id} needs {string.Join(" or ", needed)}");
        });
    }

    [Theory]
    [InlineData(Robust)]
    [InlineData(VertebralFracture)]
    [InlineData(KidneyDisease)]
    public async Task SameInput_GivesTheSameBytesAndTheSameCodesInBothLanguages(string name)
    {
        var english = await AskAsync(_client, name);
        var chinese = await AskAsync(_client, name, Chinese);

        Assert.Equal(english.Answer, (await AskAsync(_client, name)).Answer);
        Assert.Equal(chinese.Answer, (await AskAsync(_client, name, Chinese)).Answer);
        Assert.NotEqual(english.Answer, chinese.Answer);
        Assert.Equal(WithoutTexts(english.Plan), WithoutTexts(chinese.Plan));
    }

    private static string WithoutTexts(JsonObject plan)
    {
        var copy = plan.DeepClone();
        Strip(copy);
        return copy.ToJsonString();

        static void Strip(JsonNode? node)
        {
            if (node is JsonArray list)
                foreach (var item in list) Strip(item);
            if (node is not JsonObject fields) return;
            foreach (var (name, value) in fields.ToList())
                if (Texts.Contains(name)) fields.Remove(name);
                else Strip(value);
        }
    }

    private async Task<Dictionary<string, JsonNode>> CatalogueAsync()
    {
        using var response = await _client.GetAsync("/v1/exercises?limit=200");
        var page = await response.JsonAsync();
        Assert.Null(page["nextCursor"]);
        return Items(page["items"]).ToDictionary(exercise => (string)exercise["id"]!);
    }
}
