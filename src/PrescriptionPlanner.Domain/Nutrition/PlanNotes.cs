using System.Globalization;
using PrescriptionPlanner.Domain.Evidence;

namespace PrescriptionPlanner.Domain.Nutrition;

/// <summary>Findings and advice as they are gathered, in the order in which they were found; a rule is reported once.</summary>
internal sealed class PlanNotes
{
    private readonly List<Finding> _findings = new(12);
    private readonly List<NutritionAdvice> _advice = new(8);

    public IReadOnlyList<Finding> Findings => _findings;

    public IReadOnlyList<NutritionAdvice> Advice => _advice;

    public void Report(Rule rule, string? observed = null)
    {
        foreach (var finding in _findings)
            if (finding.RuleId == rule.Id) return;
        _findings.Add(new Finding(rule.Id, observed));
    }

    public void Advise(string code, Rule rule) => _advice.Add(new NutritionAdvice(code, rule.Id));

    public static string Show(decimal value, string unit) => string.Create(CultureInfo.InvariantCulture, $"{value:0.##} {unit}");
}
