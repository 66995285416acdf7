namespace PrescriptionPlanner.Domain.Evidence;

/// <summary>A place where the seed review differs from a better source, and what the planner does about it.</summary>
/// <param name="Id">Stable id, <c>X01</c> onwards.</param>
/// <param name="Topic">What it is about.</param>
/// <param name="Seed">What the seed review says.</param>
/// <param name="Source">What the better source says.</param>
/// <param name="Handling">How the planner handles it.</param>
/// <param name="Evidence">How well the better source's side is founded; recalled where it was not looked up again.</param>
/// <param name="References">The sources that the better side rests on.</param>
/// <param name="DefaultVariant">The variant taken unless another is chosen; <see langword="null"/> where there is nothing to choose.</param>
/// <param name="SelectableVariant">The variant that may be chosen instead; <see langword="null"/> where there is nothing to choose.</param>
public sealed record Discrepancy(
    string Id, LocalizedText Topic, LocalizedText Seed, LocalizedText Source, LocalizedText Handling,
    EvidenceLevel Evidence, IReadOnlyList<Citation> References, string? DefaultVariant = null, string? SelectableVariant = null);
