using PrescriptionPlanner.Domain.Evidence;
using PrescriptionPlanner.Domain.Exercises;

namespace PrescriptionPlanner.Domain.Screening;

/// <summary>Turns what the rules ask of one modality into a decision: withheld before release required before limited before prescribed.</summary>
internal static class Decision
{
    private static readonly Rule NeedsSupervision = SafetyRule.Policy(
        "SCR-SUP-001", "Allowed only under supervision, and the sessions are not supervised: withheld.",
        "仅可在监督下进行，而训练无监督：不开具。");

    private static readonly Rule Released = SafetyRule.Policy(
        "SCR-RELEASE-001", "Released by the responsible clinician: lifts the requirement and its interim limit, no other.",
        "负责的临床医生已放行：解除放行要求及其间的限制，其他限制不变。");

    /// <summary>Decides on one modality and adds the findings that only the decision knows.</summary>
    public static ModalityClearance Decide(
        Modality modality, Restriction merged, RestrictionLedger ledger, ScreeningOptions options, List<ScreeningFinding> findings, IReadOnlyList<RuleId> rulesBefore)
    {
        var released = merged.NeedsRelease && options.Releases.Contains(modality);
        if (released && !merged.IsWithheld)
            findings.Add(new ScreeningFinding(Released.Id, RestrictionKind.Advice, modality, null));

        var limits = released ? merged.Limits : DoseLimits.Merge(merged.Limits, merged.LimitsUntilRelease);
        var unsupervised = limits.SupervisedOnly && !options.Supervised;
        if (unsupervised && !merged.IsWithheld)
            findings.Add(new ScreeningFinding(NeedsSupervision.Id, RestrictionKind.Withheld, modality, null));

        var awaiting = merged.NeedsRelease && !released;
        var decision =
            merged.IsWithheld || unsupervised ? ModalityDecision.Withheld
            : awaiting && merged.NothingMeanwhile ? ModalityDecision.ReleaseRequired
            : awaiting || limits != DoseLimits.Unlimited ? ModalityDecision.Limited
            : ModalityDecision.Prescribed;
        return new ModalityClearance(
            modality, decision, awaiting && decision != ModalityDecision.Withheld, limits,
            RuleIds(modality, ledger, unsupervised && !merged.IsWithheld, rulesBefore));
    }

    /// <summary>Whether a finding is of a rule that saw something, and not of the decision itself.</summary>
    public static bool IsOfARule(ScreeningFinding finding) => finding.RuleId != NeedsSupervision.Id && finding.RuleId != Released.Id;


    private static List<RuleId> RuleIds(Modality modality, RestrictionLedger ledger, bool unsupervised, IReadOnlyList<RuleId> rulesBefore)
    {
        var ids = new List<RuleId>(rulesBefore.Where(rule => rule != NeedsSupervision.Id));
        if (unsupervised) ids.Add(NeedsSupervision.Id);
        foreach (var contribution in ledger.Contributions)
            if (!ReferenceEquals(contribution.Demand.Of(modality), Restriction.Free) && !ids.Contains(contribution.Rule.Id))
                ids.Add(contribution.Rule.Id);
        ids.Sort(static (left, right) => string.CompareOrdinal(left.Value, right.Value));
        return ids;
    }
}
