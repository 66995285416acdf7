using NodaTime;
using PrescriptionPlanner.Domain.Evidence;
using PrescriptionPlanner.Domain.Patients;

namespace PrescriptionPlanner.Domain.Diagnosis;

/// <summary>Classifies.</summary>
public static class Diagnostician
{
    /// <summary>Classifies.</summary>
    public static DiagnosisReport Classify(PatientProfile profile, DiagnosisOptions options, LocalDate asOf) => new(
        RulesetVersion.Current, new BoneResult(BoneClassification.Indeterminate, null, false, null, null, [], []), [],
        new OsteosarcopeniaResult(options.Definition, Answer.Indeterminate, Answer.Indeterminate, Answer.Indeterminate, new DefinitionAgreement(0, 0, 8)),
        [], null, [], [], []);
}
