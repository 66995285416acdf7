using NodaTime;
using PrescriptionPlanner.Domain.Evidence;
using PrescriptionPlanner.Domain.Exercises;
using PrescriptionPlanner.Domain.Patients;
using PrescriptionPlanner.Domain.Screening;

namespace PrescriptionPlanner.Domain.Prescriptions;

/// <summary>Which of a clinician's releases still hold when more is known.</summary>
public static class Releases
{
    /// <summary>What a release covers.</summary>
    public static readonly Rule CoversWhatWasSeen = Rule.Policy("PLAN-RELEASE-001",
        "Planner policy: a release was given for what was known then. A new condition, procedure, symptom, medicine or fracture that needs a release of its own, or a rule that did not bear on the modality before, withdraws it until a clinician has looked again.",
        "本规划器策略：放行仅针对当时已知的情况。若出现需要单独放行的新疾病、手术、症状、用药或骨折，或有此前未涉及该训练方式的规则生效，则放行失效，待临床医生重新查看。");

    /// <summary>The releases that still hold.</summary>
    /// <param name="options">The options with the releases as they were given.</param>
    /// <param name="then">The patient as known when they were given.</param>
    /// <param name="held">What held then.</param>
    /// <param name="now">The patient as known now.</param>
    /// <param name="on">The day that ages and intervals are counted at.</param>
    public static IReadOnlySet<Modality> StillHolding(PrescriptionOptions options, PatientProfile then, KeptClearance held, PatientProfile now, LocalDate on)
    {
        if (options.ClinicianReleases.Count == 0) return options.ClinicianReleases;
        var unreleased = options with { ClinicianReleases = new HashSet<Modality>() };
        var present = Prescriber.Screening(now, unreleased, on);
        var without = Prescriber.Screening(now with { History = Nothing }, unreleased, on);
        var newAlone = Prescriber.Screening(now with { History = now.History.NewSince(then.History) }, unreleased, on);
        return options.ClinicianReleases.Where(modality =>
            present[modality].RuleIds.All(held.Modalities[(int)modality].RuleIds.Contains)
            && newAlone[modality].RuleIds.All(without[modality].RuleIds.Contains)).ToHashSet();
    }

    private static ClinicalHistory Nothing => new() { Conditions = [], Symptoms = new HashSet<Symptom>(), Procedures = [], Medications = [], Fractures = [] };
}
