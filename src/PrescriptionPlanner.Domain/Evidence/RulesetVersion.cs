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
    public const string Digest = "eadacf74325d618066f71fccbdb37e2cfbc453d78624c02bb2a0df639291b455";
}
