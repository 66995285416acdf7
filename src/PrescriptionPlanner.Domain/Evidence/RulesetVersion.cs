namespace PrescriptionPlanner.Domain.Evidence;

/// <summary>The version of all clinical tables and rules together. A change of any clinical number changes it.</summary>
public static class RulesetVersion
{
    /// <summary>The version that this build applies.</summary>
    public const string Current = "2026.1";

    /// <summary>
    /// SHA-256 of the version with its rules and clinical tables, lower-case hexadecimal. A test computes it again, so that no number changes without
    /// the version.
    /// </summary>
    public const string Digest = "e21742064ea186e16efe4fe08335b1e8a4fcddc30da2f77cce28d83849533c79";
}
