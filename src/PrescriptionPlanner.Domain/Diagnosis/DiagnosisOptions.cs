namespace PrescriptionPlanner.Domain.Diagnosis;

/// <summary>What is to be decided on beyond the profile.</summary>
/// <param name="Definition">The definition that osteosarcopenia is reported by.</param>
/// <param name="Variants">Selected variants of cut-points, by definition; absent means the default.</param>
public sealed record DiagnosisOptions(
    SarcopeniaDefinition Definition, IReadOnlyDictionary<SarcopeniaDefinition, string> Variants)
{
    /// <summary>AWGS 2019 with every default.</summary>
    public static DiagnosisOptions Default { get; } = new(SarcopeniaDefinition.Awgs2019, new Dictionary<SarcopeniaDefinition, string>());
}

/// <summary>The whole classification of a patient.</summary>
/// <param name="RulesetVersion">The tables and rules that were applied.</param>
/// <param name="Bone">The bone.</param>
/// <param name="Sarcopenia">All eight definitions, oldest first.</param>
/// <param name="Osteosarcopenia">Both together.</param>
/// <param name="ScreeningTools">Screening tools whose inputs are known.</param>
/// <param name="FunctionalClass">Functional class; <see langword="null"/> where neither SPPB nor gait is known.</param>
/// <param name="ResolveBy">What to measure next, the most telling first.</param>
/// <param name="Biomarkers">Supporting information.</param>
/// <param name="Discrepancies">Ids of the register's entries that bear on this report.</param>
public sealed record DiagnosisReport(
    string RulesetVersion, BoneResult Bone, IReadOnlyList<SarcopeniaResult> Sarcopenia, OsteosarcopeniaResult Osteosarcopenia,
    IReadOnlyList<ScreeningToolResult> ScreeningTools, FunctionalClass? FunctionalClass, IReadOnlyList<NextMeasurement> ResolveBy,
    IReadOnlyList<BiomarkerNote> Biomarkers, IReadOnlyList<string> Discrepancies);
