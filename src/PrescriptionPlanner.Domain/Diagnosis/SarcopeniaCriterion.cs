using PrescriptionPlanner.Domain.Evidence;
using PrescriptionPlanner.Domain.Patients;
using PrescriptionPlanner.Domain.Quantities;

namespace PrescriptionPlanner.Domain.Diagnosis;

/// <summary>One row of a definition's table: a cut-point with everything that says when it applies.</summary>
/// <param name="Definition">The definition that the row belongs to.</param>
/// <param name="Component">The component that it judges.</param>
/// <param name="Measure">What is compared.</param>
/// <param name="Sex">The sex that it is for; <see langword="null"/> for both.</param>
/// <param name="CutOff">The cut-point, met on the poor side; <see langword="null"/> where the value ships unset.</param>
/// <param name="Rule">Where the number comes from.</param>
public sealed record SarcopeniaCriterion(
    SarcopeniaDefinition Definition, MuscleComponent Component, MuscleMeasure Measure, Sex? Sex, CutOff? CutOff, Rule Rule)
{
    /// <summary>The method of measuring lean mass that it is for; <see langword="null"/> for any.</summary>
    public LeanMassMethod? Method { get; init; }

    /// <summary>Youngest age that it is for, completed years, inclusive; <see langword="null"/> for no limit.</summary>
    public int? MinimumAge { get; init; }

    /// <summary>Oldest age that it is for, completed years, inclusive; <see langword="null"/> for no limit.</summary>
    public int? MaximumAge { get; init; }

    /// <summary>The variant that it belongs to; <see langword="null"/> for the default.</summary>
    public string? Variant { get; init; }

    /// <summary>The unit of the cut-point.</summary>
    public string Unit => Measure.Unit();

    /// <summary>Ids of the sources.</summary>
    public IReadOnlyList<string> References { get; } = [.. Rule.References.Select(citation => citation.Id)];

    internal bool IsFor(MuscleMeasure measure, Sex sex, int ageYears, LeanMassMethod? method) =>
        Measure == measure
        && (Sex is null || Sex == sex)
        && (Method is null || Method == method)
        && (MinimumAge is null || ageYears >= MinimumAge)
        && (MaximumAge is null || ageYears <= MaximumAge);
}

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
    public static IReadOnlyList<SarcopeniaCriterion> All { get; } =
    [
        .. Ewgsop1.Criteria, .. Iwgs.Criteria, .. Fnih.Criteria, .. Awgs2014.Criteria,
        .. Ewgsop2.Criteria, .. Awgs2019.Criteria, .. Sdoc.Criteria, .. Awgs2025.Criteria,
    ];

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
