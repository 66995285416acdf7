using PrescriptionPlanner.Domain.Diagnosis;
using PrescriptionPlanner.Domain.Evidence;
using PrescriptionPlanner.Domain.Nutrition;
using PrescriptionPlanner.Domain.Screening;
using PrescriptionPlanner.Domain.Training;

namespace PrescriptionPlanner.Domain.Prescriptions;

/// <summary>What can be expected, and by when.</summary>
/// <param name="Code">Stable code.</param>
/// <param name="ByWeek">Week by which it can be expected; <see langword="null"/> where no week is known.</param>
/// <param name="RuleId">The rule that it comes from.</param>
public sealed record Expectation(string Code, int? ByWeek, RuleId RuleId);

/// <summary>A sign on which training stops at once.</summary>
/// <param name="Code">Stable code.</param>
/// <param name="RuleId">The rule that it comes from.</param>
public sealed record StopRule(string Code, RuleId RuleId);

/// <summary>The reason behind numbers of the prescription.</summary>
/// <param name="RuleId">The rule.</param>
public sealed record RationaleEntry(RuleId RuleId)
{
    /// <summary>What the rule says.</summary>
    public LocalizedText Text => RuleCatalogue.Find(RuleId).Text;

    /// <summary>How well it is founded.</summary>
    public EvidenceLevel Evidence => RuleCatalogue.Find(RuleId).Evidence;

    /// <summary>Ids of its sources.</summary>
    public IEnumerable<string> References => RuleCatalogue.Find(RuleId).References.Select(citation => citation.Id);
}

/// <summary>
/// The whole prescription: an immutable document of codes and parameters. A language is a rendering of it.
/// The same profile, options and ruleset give the same document.
/// </summary>
/// <param name="RulesetVersion">The tables and rules that were applied.</param>
/// <param name="Schema">Version of the document's form.</param>
/// <param name="Diagnosis">What the patient has.</param>
/// <param name="Screening">What is safe.</param>
/// <param name="Exercise">The programme; <see langword="null"/> where all exercise is withheld.</param>
/// <param name="Nutrition">Nutrition, always given as far as it is safe.</param>
/// <param name="Expectations">What can be expected, and by when.</param>
/// <param name="StopRules">When to stop at once.</param>
/// <param name="Rationale">The rules behind the numbers, each once.</param>
/// <param name="References">The sources of these rules, each once.</param>
public sealed record Prescription(
    string RulesetVersion, int Schema, DiagnosisReport Diagnosis, Clearance Screening, Programme? Exercise, NutritionPlan Nutrition,
    IReadOnlyList<Expectation> Expectations, IReadOnlyList<StopRule> StopRules, IReadOnlyList<RationaleEntry> Rationale,
    IReadOnlyList<Citation> References);
