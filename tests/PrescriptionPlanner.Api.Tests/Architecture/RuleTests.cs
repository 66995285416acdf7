using System.Reflection;
using System.Text.RegularExpressions;
using PrescriptionPlanner.Domain.Diagnosis;
using PrescriptionPlanner.Domain.Evidence;
using PrescriptionPlanner.Domain.Training;

namespace PrescriptionPlanner.Api.Tests.Architecture;

public sealed class RuleTests
{
    private static readonly IReadOnlyList<Rule> Rules = Declared<Rule>();

    private static readonly Regex IdLiteral = new(@"""([A-Z0-9]+(?:-[A-Z0-9]+)*-\d{3})""");

    [Fact]
    public void Ids_EveryRule_HaveTheAgreedForm() => Assert.Empty(Rules.Where(rule => !IsWellFormed(rule.Id.Value)).Select(rule => rule.Id.Value));

    [Fact]
    public void Ids_EveryRule_AreUnique() => Assert.Empty(Repeated(Rules.Select(rule => rule.Id.Value)));

    [Fact]
    public void Ids_WrittenInTheDomain_AreTheCatalogue()
    {
        var written = SourceTree.Files(Rooms.DomainFolder).SelectMany(file => IdLiteral.Matches(file.Code)).Select(match => match.Groups[1].Value);
        Assert.Equal(RuleCatalogue.Rules.Keys.Select(id => id.Value).Order(StringComparer.Ordinal), written.Distinct().Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Texts_EveryRule_AreInBothLanguages() =>
        Assert.Empty(Rules.Where(rule => !IsBilingual(rule.Text)).Select(rule => rule.Id.Value));

    [Fact]
    public void Evidence_EveryRule_IsCitedOrOwnedAsPolicy() => Assert.Empty(Rules.SelectMany(rule => Unfounded(rule, RuleCatalogue.Citations)));

    [Fact]
    public void Citations_EveryOne_IsUsed() => Assert.Empty(Unused());

    [Theory]
    [InlineData("SCR-BP-002", true)]
    [InlineData("SARC-AWGS2019-001", true)]
    [InlineData("SCR-BP-02", false)]
    [InlineData("Scr-BP-002", false)]
    [InlineData("SCR--002", false)]
    [InlineData("002", false)]
    public void IsWellFormed_Id_IsJudged(string id, bool wellFormed) => Assert.Equal(wellFormed, IsWellFormed(id));

    [Fact]
    public void Repeated_MadeUpIds_AreFound() => Assert.Equal(["A-001"], Repeated(["A-001", "B-001", "A-001"]));

    [Fact]
    public void Unfounded_PolicyThatDoesNotSaySo_IsFound() =>
        Assert.Equal(2, Unfounded(Rule.Policy("MADE-UP-001", "Do this.", "这样做。"), RuleCatalogue.Citations).Count());

    [Fact]
    public void Unfounded_SourceOutsideTheCatalogue_IsFound() => Assert.Single(
        Unfounded(Rule.Of("MADE-UP-002", "Do this.", "这样做。", EvidenceLevel.Trial, new Citation("nobody1900", "Nobody. 1900.")), RuleCatalogue.Citations));

    [Theory]
    [InlineData("Text", "文字", true)]
    [InlineData("", "文字", false)]
    [InlineData("Text", "", false)]
    [InlineData("Text", "Text", false)]
    public void IsBilingual_Text_IsJudged(string english, string chinese, bool bilingual) =>
        Assert.Equal(bilingual, IsBilingual(new LocalizedText(english, chinese)));

    private static bool IsWellFormed(string id) => Regex.IsMatch(id, @"^[A-Z0-9]+(-[A-Z0-9]+)*-\d{3}$") && id.Contains('-', StringComparison.Ordinal);

    private static IEnumerable<string> Repeated(IEnumerable<string> ids) => ids.GroupBy(id => id).Where(group => group.Count() > 1).Select(group => group.Key);

    private static bool IsBilingual(LocalizedText text) =>
        !string.IsNullOrWhiteSpace(text.English) && text.SimplifiedChinese.Any(letter => letter is >= '\u4E00' and <= '\u9FFF')
        && !text.English.Any(letter => letter is >= '\u4E00' and <= '\u9FFF');

    private static IEnumerable<string> Unfounded(Rule rule, IReadOnlyDictionary<string, Citation> catalogue)
    {
        if (rule.Evidence == EvidenceLevel.PlannerPolicy)
        {
            if (!rule.Text.English.Contains("planner policy", StringComparison.OrdinalIgnoreCase)) yield return $"{rule.Id} does not say planner policy";
            if (!rule.Text.SimplifiedChinese.Contains("本规划器策略", StringComparison.Ordinal)) yield return $"{rule.Id} does not say 本规划器策略";
        }
        else if (rule.References.Count == 0)
        {
            yield return $"{rule.Id} cites nothing";
        }

        foreach (var source in rule.References)
            if (!catalogue.TryGetValue(source.Id, out var known) || known != source) yield return $"{rule.Id} cites {source.Id}, which is not in the catalogue";
    }

    private static IEnumerable<string> Unused()
    {
        var used = Rules.SelectMany(rule => rule.References)
            .Concat(DiscrepancyRegister.All.SelectMany(entry => entry.References))
            .Concat(TrialProtocols.All.SelectMany(protocol => protocol.Further.Append(protocol.Citation)))
            .Select(source => source.Id)
            .Concat(SarcopeniaCriteria.All.SelectMany(criterion => criterion.References))
            .ToHashSet(StringComparer.Ordinal);
        var read = MechanismNotes.All.SelectMany(note => note.SeedReferences).Select(number => $"s{number}").ToHashSet(StringComparer.Ordinal);
        return RuleCatalogue.Citations.Values
            .Where(source => !used.Contains(source.Id) && !(source.SeedNumber is { } number && read.Contains(number)))
            .Select(source => source.Id).Order(StringComparer.Ordinal);
    }

    private static IReadOnlyList<T> Declared<T>() where T : class =>
    [
        .. from type in typeof(T).Assembly.GetTypes()
           where !type.ContainsGenericParameters
           from field in type.GetFields(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly)
           where field.FieldType == typeof(T)
           select (T)field.GetValue(null)!,
    ];
}
