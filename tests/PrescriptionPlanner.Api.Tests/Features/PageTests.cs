using System.Net;

namespace PrescriptionPlanner.Api.Tests.Features;

public sealed class PageTests(RunningPlanner service) : IClassFixture<RunningPlanner>
{
    private readonly HttpClient _client = service.CreateClient();

    [Theory]
    [InlineData("en", "Prescription Planner")]
    [InlineData("zh-CN", "处方规划器")]
    public async Task Home_IsAPageWhoseLinksWork(string language, string title)
    {
        var response = await _client.GetAsync("/", language);
        Assert.Equal("text/html", response.Content.Headers.ContentType?.MediaType);
        var html = await response.Content.ReadAsStringAsync();
        Assert.Contains($"<h1>{title}</h1>", html, StringComparison.Ordinal);
        foreach (var link in System.Text.RegularExpressions.Regex.Matches(html, "href=\"([^\"]+)\"").Select(match => match.Groups[1].Value))
            Assert.True((await _client.GetAsync(link, language)).StatusCode is HttpStatusCode.OK or HttpStatusCode.ServiceUnavailable, link);
    }

    [Fact]
    public async Task Problems_EveryKind_HasAPage()
    {
        foreach (var kind in ProblemKind.All)
        {
            var page = await _client.GetAsync(kind.Type, "en");
            Assert.Equal(HttpStatusCode.OK, page.StatusCode);
            Assert.Contains(kind.Title.English, WebUtility.HtmlDecode(await page.Content.ReadAsStringAsync()), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Problems_UnknownKind_IsNotFound() =>
        await (await _client.GetAsync("/problems/nobody", "en")).AssertProblemAsync(HttpStatusCode.NotFound, "not-found");
}
