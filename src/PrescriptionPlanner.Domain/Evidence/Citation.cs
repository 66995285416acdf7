namespace PrescriptionPlanner.Domain.Evidence;

/// <summary>A source that rules cite.</summary>
/// <param name="Id">Short stable id, for example <c>chen2020</c>.</param>
/// <param name="Text">The reference as printed.</param>
/// <param name="Doi">Digital object identifier, where known.</param>
/// <param name="SeedNumber">The number that the seed review uses for the same work, for example <c>s20</c>.</param>
/// <param name="Verified">Whether the details were checked against a public record; otherwise they are recalled.</param>
public sealed record Citation(string Id, string Text, string? Doi = null, string? SeedNumber = null, bool Verified = false);
