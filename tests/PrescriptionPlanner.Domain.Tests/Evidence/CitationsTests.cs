using System.Text.RegularExpressions;
using PrescriptionPlanner.Domain.Evidence;

namespace PrescriptionPlanner.Domain.Tests.Evidence;

public partial class CitationsTests
{
    [Fact]
    public void Citations_EveryEntry_ReadsAsAReference() => Assert.All(RuleCatalogue.Citations.Values, citation =>
    {
        Assert.EndsWith(".", citation.Text, StringComparison.Ordinal);
        Assert.True(citation.Text.Length > 40, $"{citation.Id} says too little: {citation.Text}");
        Assert.Matches(IdPattern(), citation.Id);
    });

    [Fact]
    public void Citations_EveryDoi_IsWhole() => Assert.All(RuleCatalogue.Citations.Values.Where(citation => citation.Doi is not null), citation =>
    {
        Assert.Matches(DoiPattern(), citation.Doi!);
        Assert.Equal(citation.Doi!.Count(letter => letter == '('), citation.Doi!.Count(letter => letter == ')'));
    });

    [Fact]
    public void Citations_SeedNumbers_AreNotShared()
    {
        var numbers = RuleCatalogue.Citations.Values.Select(citation => citation.SeedNumber).OfType<string>().ToList();
        Assert.Equal(numbers.Count, numbers.Distinct().Count());
    }

    [Theory]
    [InlineData("s12", "binkley2009")]
    [InlineData("s19", "cruzjentoft2019")]
    [InlineData("s20", "chen2020")]
    [InlineData("s69", "brightwell2019")]
    [InlineData("s90", "zhu2019")]
    [InlineData("s98", "consensus2022")]
    public void Citations_SeedNumber_LeadsToItsSource(string seedNumber, string id) =>
        Assert.Equal(id, Assert.Single(RuleCatalogue.Citations.Values, citation => citation.SeedNumber == seedNumber).Id);

    [Theory]
    [InlineData("s75")]
    [InlineData("s76")]
    [InlineData("s77")]
    [InlineData("s80")]
    [InlineData("s89")]
    [InlineData("s94")]
    public void Citations_KnownFromTheSeedAlone_AreNotVerified(string id)
    {
        var citation = RuleCatalogue.Citations[id];
        Assert.False(citation.Verified);
        Assert.Null(citation.Doi);
        Assert.Contains("seed review", citation.Text, StringComparison.Ordinal);
    }

    [GeneratedRegex("^[a-z][a-zA-Z]*[0-9]*$")]
    private static partial Regex IdPattern();

    [GeneratedRegex(@"^10\.\d{4,9}/\S+$")]
    private static partial Regex DoiPattern();
}
