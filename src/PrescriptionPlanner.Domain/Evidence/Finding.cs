namespace PrescriptionPlanner.Domain.Evidence;

/// <summary>What a rule found in a profile. Holds codes and observed values; the words come from the rule.</summary>
/// <param name="RuleId">The rule that fired.</param>
/// <param name="Observed">The observed values with their units, as a reader would check them; <see langword="null"/> where there is none.</param>
public sealed record Finding(RuleId RuleId, string? Observed = null)
{
    /// <summary>What the rule says.</summary>
    public LocalizedText Message => RuleCatalogue.Find(RuleId).Text;

    /// <summary>How well the rule is founded.</summary>
    public EvidenceLevel Evidence => RuleCatalogue.Find(RuleId).Evidence;

    /// <summary>Ids of the sources that the rule cites.</summary>
    public IEnumerable<string> References => RuleCatalogue.Find(RuleId).References.Select(citation => citation.Id);
}
