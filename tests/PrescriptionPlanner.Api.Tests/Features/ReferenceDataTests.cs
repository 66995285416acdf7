using System.Net;

namespace PrescriptionPlanner.Api.Tests.Features;

public sealed class ReferenceDataTests(RunningPlanner service) : IClassFixture<RunningPlanner>
{
    private readonly HttpClient _client = service.CreateClient();

    public static TheoryData<string> Paths =>
        new("/v1/vocabularies", "/v1/criteria", "/v1/rules", "/v1/references", "/v1/discrepancies", "/v1/exercises", "/v1/protocols");

    [Theory]
    [MemberData(nameof(Paths))]
    public async Task Get_WithItsOwnTag_IsNotModified(string path)
    {
        foreach (var language in new[] { "en", "zh-Hans" })
        {
            var first = await _client.GetAsync(path, language);
            Assert.Equal(HttpStatusCode.OK, first.StatusCode);
            var tag = first.Headers.ETag!;
            Assert.False(tag.IsWeak);
            Assert.Equal(HttpStatusCode.NotModified, (await ConditionalAsync(path, language, tag.ToString())).StatusCode);
            Assert.Equal(HttpStatusCode.NotModified, (await ConditionalAsync(path, language, "W/" + tag)).StatusCode);
            Assert.Equal(HttpStatusCode.NotModified, (await ConditionalAsync(path, language, "\"x\", " + tag)).StatusCode);
            Assert.Equal(HttpStatusCode.NotModified, (await ConditionalAsync(path, language, "*")).StatusCode);
            Assert.Equal(HttpStatusCode.OK, (await ConditionalAsync(path, language, "\"x\"")).StatusCode);
        }
    }

    [Theory]
    [MemberData(nameof(Paths))]
    public async Task Get_InOtherLanguage_HasAnotherTag(string path)
    {
        if (path == "/v1/references") return;
        var english = await _client.GetAsync(path, "en");
        var chinese = await _client.GetAsync(path, "zh");
        Assert.NotEqual(english.Headers.ETag, chinese.Headers.ETag);
        Assert.Matches(@"\p{IsCJKUnifiedIdeographs}", await chinese.Content.ReadAsStringAsync());
    }

    [Theory]
    [MemberData(nameof(Paths))]
    public async Task Get_Always_IsNeverEmpty(string path)
    {
        var document = await (await _client.GetAsync(path, "en")).JsonAsync();
        Assert.Equal("2026.1", (string?)document["rulesetVersion"]);
        Assert.NotEmpty((document["items"] ?? document["sarcopenia"])!.AsArray());
    }

    [Fact]
    public async Task Vocabularies_KnownCode_HasBothTexts()
    {
        var lists = (await (await _client.GetAsync("/v1/vocabularies", "zh-Hans")).JsonAsync())["items"]!.AsArray();
        var conditions = lists.Single(list => (string?)list!["name"] == "history.conditions")!["codes"]!.AsArray();
        var gout = conditions.Single(code => (string?)code!["code"] == "gout")!;
        Assert.Equal("Gout", (string?)gout["english"]);
        Assert.Equal((string?)gout["simplifiedChinese"], (string?)gout["text"]);
        Assert.Equal(lists.Count, lists.Select(list => (string?)list!["name"]).Distinct().Count());
        Assert.Contains(lists, list => (string?)list!["name"] == "availability.days" && list["codes"]!.AsArray().Count == 7);
    }

    [Fact]
    public async Task Criteria_Awgs2019_ShowsItsCutOffs()
    {
        var definitions = (await (await _client.GetAsync("/v1/criteria", "en")).JsonAsync())["sarcopenia"]!.AsArray();
        Assert.Equal(8, definitions.Count);
        var rows = definitions.Single(definition => (string?)definition!["definition"] == "awgs2019")!["criteria"]!.AsArray();
        var row = rows.Single(row => (string?)row!["measure"] == "gripStrength" && (string?)row["sex"] == "female")!;
        Assert.Equal("below", (string?)row["comparison"]);
        Assert.Equal(18m, (decimal)row["cutOff"]!);
    }

    [Fact]
    public async Task References_EveryRuleOfEveryList_IsListed()
    {
        var references = (await (await _client.GetAsync("/v1/references", "en")).JsonAsync())["items"]!.AsArray().Select(item => (string)item!["id"]!).ToHashSet();
        foreach (var rule in (await (await _client.GetAsync("/v1/rules", "en")).JsonAsync())["items"]!.AsArray())
            Assert.Subset(references, rule!["references"]!.AsArray().Select(id => (string)id!).ToHashSet());
    }

    private async Task<HttpResponseMessage> ConditionalAsync(string path, string language, string tags)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, path);
        request.Headers.AcceptLanguage.ParseAdd(language);
        request.Headers.TryAddWithoutValidation("If-None-Match", tags);
        return await _client.SendAsync(request);
    }
}
