using PrescriptionPlanner.Domain.Evidence;
using PrescriptionPlanner.Domain.Exercises;

namespace PrescriptionPlanner.Domain.Screening;

/// <summary>Whether a patient may train at all.</summary>
public enum ScreeningStatus
{
    /// <summary>Cleared.</summary>
    [Text("Cleared", "可以训练")] Cleared,

    /// <summary>A clinician has to release something; what is allowed meanwhile is prescribed.</summary>
    [Text("Clearance required", "需临床医生放行")] ClearanceRequired,

    /// <summary>No exercise now.</summary>
    [Text("Stopped", "停止")] Stopped,
}

/// <summary>What is decided for one modality.</summary>
public enum ModalityDecision
{
    /// <summary>Prescribed without limits.</summary>
    [Text("Prescribed", "已开具")] Prescribed,

    /// <summary>Prescribed within limits.</summary>
    [Text("Limited", "受限开具")] Limited,

    /// <summary>Shown, and not started before a clinician releases it.</summary>
    [Text("Release required", "等待放行")] ReleaseRequired,

    /// <summary>Withheld.</summary>
    [Text("Withheld", "禁止")] Withheld,
}

/// <summary>A finding of the screening, with what it asks of one modality.</summary>
/// <param name="RuleId">The rule that fired.</param>
/// <param name="Restriction">What it asks for.</param>
/// <param name="Modality">The modality that it bears on; <see langword="null"/> where it bears on all.</param>
/// <param name="Observed">The observed values with their units.</param>
public sealed record ScreeningFinding(RuleId RuleId, RestrictionKind Restriction, Modality? Modality, string? Observed)
{
    /// <summary>What the rule says.</summary>
    public LocalizedText Message => RuleCatalogue.Find(RuleId).Text;

    /// <summary>How well the rule is founded.</summary>
    public EvidenceLevel Evidence => RuleCatalogue.Find(RuleId).Evidence;

    /// <summary>Ids of the sources that the rule cites.</summary>
    public IEnumerable<string> References => RuleCatalogue.Find(RuleId).References.Select(citation => citation.Id);

    /// <summary>Whether another finding is of the same rule and the same modality, whatever was observed.</summary>
    internal bool SaysTheSame(ScreeningFinding other) => RuleId == other.RuleId && Modality == other.Modality;
}

/// <summary>The merged answer for one modality.</summary>
/// <param name="Modality">Which modality.</param>
/// <param name="Decision">What is decided.</param>
/// <param name="AwaitingRelease">Whether a clinician's release would lift something.</param>
/// <param name="Limits">The limits in force now.</param>
/// <param name="RuleIds">The rules that led there.</param>
public sealed record ModalityClearance(
    Modality Modality, ModalityDecision Decision, bool AwaitingRelease, DoseLimits Limits, IReadOnlyList<RuleId> RuleIds);

/// <summary>Something to check on the day, before each session, that the profile cannot answer.</summary>
/// <param name="RuleId">The rule to check by.</param>
public sealed record SessionCheck(RuleId RuleId)
{
    /// <summary>What to check, and what to do.</summary>
    public LocalizedText Text => RuleCatalogue.Find(RuleId).Text;

    /// <summary>How well the rule is founded.</summary>
    public EvidenceLevel Evidence => RuleCatalogue.Find(RuleId).Evidence;

    /// <summary>Ids of the sources that the rule cites.</summary>
    public IEnumerable<string> References => RuleCatalogue.Find(RuleId).References.Select(citation => citation.Id);
}
