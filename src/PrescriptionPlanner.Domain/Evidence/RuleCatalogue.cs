using System.Reflection;

namespace PrescriptionPlanner.Domain.Evidence;

/// <summary>Every rule and every citation of the planner, found where they are declared, so that none can be forgotten. Two of one id are refused.</summary>
public static class RuleCatalogue
{
    private static readonly Lazy<Dictionary<RuleId, Rule>> RulesById = new(() =>
        DeclaredFields<Rule>().ToDictionary(rule => rule.Id));

    private static readonly Lazy<Dictionary<string, Citation>> CitationsById = new(() =>
        DeclaredFields<Citation>().ToDictionary(citation => citation.Id, StringComparer.Ordinal));

    /// <summary>Every rule, by id.</summary>
    public static IReadOnlyDictionary<RuleId, Rule> Rules => RulesById.Value;

    /// <summary>Every citation, by id.</summary>
    public static IReadOnlyDictionary<string, Citation> Citations => CitationsById.Value;

    /// <summary>The rule with this id.</summary>
    /// <exception cref="KeyNotFoundException">No rule has the id.</exception>
    public static Rule Find(RuleId id) => RulesById.Value[id];

    private static IEnumerable<T> DeclaredFields<T>() where T : class =>
        from type in typeof(RuleCatalogue).Assembly.GetTypes()
        where !type.ContainsGenericParameters
        from field in type.GetFields(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly)
        where field.FieldType == typeof(T) && field.IsInitOnly
        select (T)field.GetValue(null)!;
}
