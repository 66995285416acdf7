using PrescriptionPlanner.Domain.Evidence;

namespace PrescriptionPlanner.Domain.Tests.Evidence;

public class DiscrepancyRegisterTests
{
    [Fact]
    public void All_Register_RunsFromX01ToX29WithoutAGap() =>
        Assert.Equal(Enumerable.Range(1, 29).Select(number => $"X{number:00}"), DiscrepancyRegister.All.Select(entry => entry.Id));

    [Fact]
    public void All_EveryText_IsInBothLanguages() => Assert.All(DiscrepancyRegister.All, entry =>
    {
        Bilingual.Check(entry.Topic, $"{entry.Id} topic");
        Bilingual.Check(entry.Seed, $"{entry.Id} seed");
        Bilingual.Check(entry.Source, $"{entry.Id} source");
        Bilingual.Check(entry.Handling, $"{entry.Id} handling");
    });

    [Fact]
    public void All_EveryEntry_RestsOnCataloguedSources() => Assert.All(DiscrepancyRegister.All, entry =>
    {
        Assert.NotEmpty(entry.References);
        Assert.All(entry.References, citation => Assert.Same(citation, RuleCatalogue.Citations[citation.Id]));
    });

    [Fact]
    public void All_PlannerPolicy_SaysSoInBothLanguages() => Assert.All(
        DiscrepancyRegister.All.Where(entry => entry.Evidence == EvidenceLevel.PlannerPolicy), entry =>
        {
            Assert.Contains("planner policy", entry.Handling.English, StringComparison.Ordinal);
            Assert.Contains("本规划器策略", entry.Handling.SimplifiedChinese, StringComparison.Ordinal);
        });

    [Theory]
    [InlineData("X02", "seed", "baumgartner")]
    [InlineData("X05", "corrected2019", "2018Print")]
    [InlineData("X26", "china2013", "iom2011")]
    [InlineData("X27", "china2013", "iom2011")]
    public void Find_EntryWithAChoice_NamesDefaultAndVariant(string id, string byDefault, string selectable)
    {
        var entry = DiscrepancyRegister.Find(id);
        Assert.Equal(byDefault, entry?.DefaultVariant);
        Assert.Equal(selectable, entry?.SelectableVariant);
    }

    [Fact]
    public void All_Variants_ComeInPairs() =>
        Assert.All(DiscrepancyRegister.All, entry => Assert.Equal(entry.DefaultVariant is null, entry.SelectableVariant is null));

    [Theory]
    [InlineData("X00")]
    [InlineData("X30")]
    [InlineData("x01")]
    public void Find_UnknownId_IsNull(string id) => Assert.Null(DiscrepancyRegister.Find(id));
}
