using PrescriptionPlanner.Domain.Evidence;

namespace PrescriptionPlanner.Api.Features.ReferenceData;

/// <summary>The rules behind every number, and their sources.</summary>
internal static class RulesApi
{
    private static readonly ReferenceDocument<RuleList> Rules = new(() => new RuleList(RulesetVersion.Current,
        [.. RuleCatalogue.Rules.Values.OrderBy(rule => rule.Id.Value, StringComparer.Ordinal).Select(RuleEntry.Of)]));

    private static readonly ReferenceDocument<ReferenceList> References = new(() => new ReferenceList(RulesetVersion.Current,
        [.. RuleCatalogue.Citations.Values.OrderBy(citation => citation.Id, StringComparer.Ordinal)]));

    public static void MapRules(this IEndpointRouteBuilder routes)
    {
        var reference = routes.MapGroup("/").WithTags("Reference data");
        reference.MapGet("/rules", GetRules).WithName("GetRules");
        reference.MapGet("/references", GetReferences).WithName("GetReferences");
    }

    /// <summary>Every rule: what it says, how well it is founded, and its sources.</summary>
    internal static ReferenceDocument<RuleList> GetRules() => Rules;

    /// <summary>Every source that rules cite, with its DOI and whether its details were checked against a public record.</summary>
    internal static ReferenceDocument<ReferenceList> GetReferences() => References;

    /// <summary>Every rule.</summary>
    internal sealed record RuleList(string RulesetVersion, IReadOnlyList<RuleEntry> Items);

    /// <summary>A rule.</summary>
    internal sealed record RuleEntry(RuleId RuleId, LocalizedText Text, EvidenceLevel Evidence, IReadOnlyList<string> References)
    {
        public static RuleEntry Of(Rule rule) => new(rule.Id, rule.Text, rule.Evidence, [.. rule.References.Select(citation => citation.Id)]);
    }

    /// <summary>Every source.</summary>
    internal sealed record ReferenceList(string RulesetVersion, IReadOnlyList<Citation> Items);
}
