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
