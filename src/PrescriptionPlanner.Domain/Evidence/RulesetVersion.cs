namespace PrescriptionPlanner.Domain.Evidence;

/// <summary>The version of all clinical tables and rules together. A change of any clinical number changes it.</summary>
public static class RulesetVersion
{
    /// <summary>The version that this build applies.</summary>
    public const string Current = "2026.1";
}
