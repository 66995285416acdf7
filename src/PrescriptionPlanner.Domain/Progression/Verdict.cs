using PrescriptionPlanner.Domain.Evidence;

namespace PrescriptionPlanner.Domain.Progression;

/// <summary>
/// What one rule says about one modality: the highest step that it allows. The lowest of all verdicts is decided, so that worse evidence, which
/// only ever adds verdicts, can never raise a dose.
/// </summary>
/// <param name="Rule">The rule.</param>
/// <param name="Decision">What it asks for.</param>
/// <param name="Highest">The highest step that it allows.</param>
/// <param name="NotTolerated">Whether it says that the week was not tolerated, rather than that the plan or the ladder goes no further.</param>
internal readonly record struct Verdict(RuleId Rule, ProgressionDecision Decision, int Highest, bool NotTolerated)
{
    public static Verdict Hold(Rule rule, int step) => Hold(rule.Id, step);

    public static Verdict Hold(RuleId rule, int step) => new(rule, ProgressionDecision.Hold, step, true);

    public static Verdict StepBack(Rule rule, int step, int steps = 1) => StepBackTo(rule, step, step - steps);

    /// <summary>Back to a step, never above the present one and never below the first.</summary>
    public static Verdict StepBackTo(Rule rule, int step, int to) =>
        new(rule.Id, ProgressionDecision.StepBack, Math.Min(step, Math.Max(1, to)), true);

    public static Verdict Stop(RuleId rule, int step) => new(rule, ProgressionDecision.Stop, step, true);

    /// <summary>The plan, the ladder or the calendar goes no further, whatever was tolerated.</summary>
    public static Verdict Limit(RuleId rule, int highest) => new(rule, ProgressionDecision.Hold, highest, false);
}
