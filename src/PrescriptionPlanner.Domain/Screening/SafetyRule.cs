using PrescriptionPlanner.Domain.Evidence;

namespace PrescriptionPlanner.Domain.Screening;

/// <summary>Words the planner's own safety choices alike, so that no reader takes one for a source's.</summary>
internal static class SafetyRule
{
    /// <summary>A rule of the planner's own; <paramref name="builtFrom"/> names what it was built from, not what states it.</summary>
    public static Rule Policy(string id, string english, string simplifiedChinese, params Citation[] builtFrom) =>
        Rule.Policy(
            id,
            english + " (planner policy; needs a clinician's sign-off)",
            simplifiedChinese + "（本规划器策略，须经临床医生认可）",
            builtFrom);
}
