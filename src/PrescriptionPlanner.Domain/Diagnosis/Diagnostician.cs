using NodaTime;
using PrescriptionPlanner.Domain.Evidence;
using PrescriptionPlanner.Domain.Patients;

namespace PrescriptionPlanner.Domain.Diagnosis;

/// <summary>Classifies bone and muscle: what it is, by which definition, and what would have to be measured to know better.</summary>
public static class Diagnostician
{
    private static readonly SarcopeniaDefinition[] Definitions = Enum.GetValues<SarcopeniaDefinition>();

    /// <summary>The whole classification. Missing values are never taken as normal.</summary>
    /// <param name="profile">The patient.</param>
    /// <param name="options">The selected definition and variants.</param>
    /// <param name="asOf">The day that ages are reckoned at.</param>
    /// <exception cref="ArgumentException">A variant is not one of <see cref="SarcopeniaCriteria.Variants"/>.</exception>
    public static DiagnosisReport Classify(PatientProfile profile, DiagnosisOptions options, LocalDate asOf)
    {
        var facts = new MuscleFacts(profile, asOf);
        var bone = WhoBoneDensity.Classify(profile, asOf);
        var sarcopenia = new SarcopeniaResult[Definitions.Length];
        foreach (var definition in Definitions) sarcopenia[(int)definition] = DefinitionEntry.Of(definition).Classify(facts, VariantOf(definition, options));
        var functionalClass = VivifrailClass.Classify(profile, facts);
        return new DiagnosisReport(
            RulesetVersion.Current, bone, sarcopenia,
            Osteosarcopenia.Join(bone, sarcopenia, options.Definition),
            ScreeningTools.Apply(profile, facts.AgeYears),
            functionalClass,
            NextMeasurements.Of(bone, sarcopenia, functionalClass, options.Definition),
            BiomarkerNotes.Of(profile.Laboratory.Biomarkers),
            RegisterEntries.Of(facts, sarcopenia));
    }

    private static string? VariantOf(SarcopeniaDefinition definition, DiagnosisOptions options)
    {
        if (!options.Variants.TryGetValue(definition, out var variant)) return null;
        if (SarcopeniaCriteria.Variants(definition).Contains(variant)) return variant;
        throw new ArgumentException($"{definition} has no variant '{variant}'.", nameof(options));
    }
}
