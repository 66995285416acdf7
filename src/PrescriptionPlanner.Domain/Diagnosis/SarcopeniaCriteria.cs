using PrescriptionPlanner.Domain.Evidence;
using PrescriptionPlanner.Domain.Patients;

namespace PrescriptionPlanner.Domain.Diagnosis;

/// <summary>A definition that names components and gives no cut-points, so that nothing can be computed from it.</summary>
/// <param name="Code">Short code.</param>
/// <param name="Components">The components that it names.</param>
/// <param name="Rule">What it says.</param>
public sealed record ConceptualDefinition(string Code, IReadOnlyList<MuscleComponent> Components, Rule Rule);

/// <summary>The tables of every definition, as they are applied.</summary>
public static class SarcopeniaCriteria
{
    internal static readonly Rule Glis2024 = Rule.Of("SARC-GLIS-001",
        "GLIS 2024 is a conceptual definition: muscle mass, strength and muscle-specific strength are components, impaired performance is an outcome. It gives no cut-offs, so nothing is computed from it.",
        "GLIS 2024为概念性定义：肌量、肌力和单位肌量肌力为组成部分，躯体功能受损属于结局。该定义未给出切点，因此不据此计算。",
        EvidenceLevel.Guideline, Citations.Kirk2024);

    /// <summary>Every row, definitions oldest first.</summary>
    public static IReadOnlyList<SarcopeniaCriterion> All { get; } = [.. DefinitionEntry.All.SelectMany(entry => entry.Criteria)];

    /// <summary>Definitions that are listed and not computed.</summary>
    public static IReadOnlyList<ConceptualDefinition> Conceptual { get; } =
        [new("glis2024", [MuscleComponent.MuscleMass, MuscleComponent.MuscleStrength], Glis2024)];

    private static readonly Dictionary<SarcopeniaDefinition, string[]> VariantsByDefinition = Enum.GetValues<SarcopeniaDefinition>()
        .ToDictionary(definition => definition, definition => All
            .Where(row => row.Definition == definition && row.Variant is not null)
            .Select(row => row.Variant!).Distinct(StringComparer.Ordinal).ToArray());

    /// <summary>The variants that a definition knows besides its default; empty where it has none.</summary>
    public static IReadOnlyList<string> Variants(SarcopeniaDefinition definition) => VariantsByDefinition[definition];
}

/// <summary>The rows of one definition that hold for one patient.</summary>
/// <param name="rows">The definition's table.</param>
/// <param name="facts">The patient.</param>
/// <param name="variant">The selected variant.</param>
internal readonly ref struct CriteriaFor(SarcopeniaCriterion[] rows, MuscleFacts facts, string? variant)
{
    /// <summary>The row for a measure; the selected variant's own, where it has one.</summary>
    /// <exception cref="InvalidOperationException">The table has no such row: a fault of the table.</exception>
    public SarcopeniaCriterion this[MuscleMeasure measure] => Find(measure, null)
        ?? throw new InvalidOperationException($"No row for {measure}.");

    /// <summary>The row for a mass index by a method; <see langword="null"/> where the definition does not cover the method.</summary>
    public SarcopeniaCriterion? Find(MuscleMeasure measure, LeanMassMethod? method)
    {
        SarcopeniaCriterion? standard = null;
        foreach (var row in rows)
        {
            if (!row.IsFor(measure, facts.Sex, facts.AgeYears, method)) continue;
            if (row.Variant == variant) return row;
            if (row.Variant is null) standard = row;
        }

        return standard;
    }
}
