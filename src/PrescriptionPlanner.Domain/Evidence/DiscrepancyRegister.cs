using System.Collections.Frozen;

namespace PrescriptionPlanner.Domain.Evidence;

/// <summary>Every known place where the seed review differs from a better source.</summary>
public static class DiscrepancyRegister
{
    /// <summary>The whole register in the order of its ids.</summary>
    public static IReadOnlyList<Discrepancy> All { get; } =
        [.. DiagnosticDiscrepancies.All, .. TrialDiscrepancies.All, .. NutritionDiscrepancies.All, .. CoverageDiscrepancies.All];

    private static readonly FrozenDictionary<string, Discrepancy> ById =
        All.ToFrozenDictionary(discrepancy => discrepancy.Id, StringComparer.Ordinal);

    /// <summary>The entry with this id; <see langword="null"/> where there is none.</summary>
    public static Discrepancy? Find(string id) => ById.GetValueOrDefault(id);
}
