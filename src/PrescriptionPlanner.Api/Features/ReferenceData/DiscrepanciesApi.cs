using PrescriptionPlanner.Domain.Evidence;

namespace PrescriptionPlanner.Api.Features.ReferenceData;

/// <summary>Where the seed review and better sources differ.</summary>
internal static class DiscrepanciesApi
{
    private static readonly ReferenceDocument<DiscrepancyList> Register = new(() => new DiscrepancyList(
        RulesetVersion.Current, [.. DiscrepancyRegister.All.Select(DiscrepancyEntry.Of)]));

    public static void MapDiscrepancies(this IEndpointRouteBuilder routes) =>
        routes.MapGroup("/discrepancies").WithTags("Reference data").MapGet("/", GetDiscrepancies).WithName("GetDiscrepancies");

    /// <summary>Every place where the seed review differs from a better source, and what the planner does about it.</summary>
    internal static ReferenceDocument<DiscrepancyList> GetDiscrepancies() => Register;

    /// <summary>The register.</summary>
    internal sealed record DiscrepancyList(string RulesetVersion, IReadOnlyList<DiscrepancyEntry> Items);

    /// <summary>An entry of the register.</summary>
    internal sealed record DiscrepancyEntry(
        string Id, LocalizedText Topic, LocalizedText Seed, LocalizedText Source, LocalizedText Handling, EvidenceLevel Evidence,
        string? DefaultVariant, string? SelectableVariant, IReadOnlyList<string> References)
    {
        public static DiscrepancyEntry Of(Discrepancy entry) => new(
            entry.Id, entry.Topic, entry.Seed, entry.Source, entry.Handling, entry.Evidence, entry.DefaultVariant, entry.SelectableVariant,
            [.. entry.References.Select(citation => citation.Id)]);
    }
}
