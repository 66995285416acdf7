namespace PrescriptionPlanner.Domain.Evidence;

/// <summary>How well a rule is founded.</summary>
public enum EvidenceLevel
{
    /// <summary>Reported by a trial, cohort or meta-analysis.</summary>
    [Text("Trial", "试验")] Trial,

    /// <summary>Stated by a guideline, consensus or position stand.</summary>
    [Text("Guideline", "指南")] Guideline,

    /// <summary>Recalled from the literature and not looked up again.</summary>
    [Text("Recalled, not looked up", "凭记忆引用，未复核")] Recalled,

    /// <summary>The planner's own choice; no source claims it, and a clinician has to sign it off.</summary>
    [Text("Planner policy", "本规划器策略")] PlannerPolicy,
}

/// <summary>A stable rule identifier such as <c>SCR-SPINE-002</c>. Never reused for another meaning.</summary>
/// <param name="Value">Upper-case words and a three-digit number, joined by hyphens.</param>
public readonly record struct RuleId(string Value)
{
    /// <inheritdoc/>
    public override string ToString() => Value;
}

/// <summary>
/// A rule that a number or a finding comes from: what it says, how well it is founded, and where it is written.
/// Rules are static readonly fields beside the logic that applies them; <see cref="RuleCatalogue"/> collects them.
/// </summary>
public sealed class Rule
{
    private Rule(RuleId id, LocalizedText text, EvidenceLevel evidence, IReadOnlyList<Citation> references)
    {
        Id = id;
        Text = text;
        Evidence = evidence;
        References = references;
        Ids = [id];
    }

    /// <summary>The stable id.</summary>
    public RuleId Id { get; }

    /// <summary>What the rule says, in plain words.</summary>
    public LocalizedText Text { get; }

    /// <summary>How well the rule is founded.</summary>
    public EvidenceLevel Evidence { get; }

    /// <summary>The sources; may be empty only for planner policy.</summary>
    public IReadOnlyList<Citation> References { get; }

    /// <summary>A list of this id alone, made once, for the many doses that one rule explains.</summary>
    public IReadOnlyList<RuleId> Ids { get; }

    /// <summary>A rule that sources state.</summary>
    /// <exception cref="ArgumentException">No source was named.</exception>
    public static Rule Of(string id, string english, string simplifiedChinese, EvidenceLevel evidence, params Citation[] references)
    {
        if (references.Length == 0 && evidence != EvidenceLevel.PlannerPolicy)
            throw new ArgumentException($"Rule {id} claims {evidence} evidence and names no source.", nameof(references));
        return new Rule(new RuleId(id), new LocalizedText(english, simplifiedChinese), evidence, references);
    }

    /// <summary>
    /// The planner's own choice. Sources, where given, are what it was built from; they do not state it.
    /// </summary>
    public static Rule Policy(string id, string english, string simplifiedChinese, params Citation[] builtFrom) =>
        Of(id, english, simplifiedChinese, EvidenceLevel.PlannerPolicy, builtFrom);
}
