using NodaTime;

namespace PrescriptionPlanner.Records.Documents;

/// <summary>A prescription as it is served, in one language. Found by its content, so that equal plans of a clinic share one.</summary>
public sealed class Document
{
    /// <summary>The clinic.</summary>
    public required Guid ClinicId { get; init; }

    /// <summary>SHA-256 of the English rendering, lower-case hexadecimal.</summary>
    public required string Id { get; init; }

    /// <summary>The language, as a tag.</summary>
    public required string Language { get; init; }

    /// <summary>The document's schema.</summary>
    public required int Schema { get; init; }

    /// <summary>The document: JSON in UTF-8.</summary>
    public required byte[] Utf8 { get; init; }

    /// <summary>When it was made.</summary>
    public required Instant CreatedAt { get; init; }
}
