using PrescriptionPlanner.Domain.Evidence;
using PrescriptionPlanner.Domain.Exercises;
using PrescriptionPlanner.Domain.Screening;
using PrescriptionPlanner.Domain.Training;

namespace PrescriptionPlanner.Domain.Periodization;

/// <summary>The impact ladder: about fifty moderate landings a session, once the base stands.</summary>
public static class ImpactLadder
{
    /// <summary>The dose.</summary>
    public static readonly Rule Dose = Rule.Of("IMP-DOSE-001",
        "About fifty moderate impacts a session for people without vertebral or multiple fragility fractures.",
        "无椎体骨折或多发脆性骨折者，每次约50次中等冲击。",
        EvidenceLevel.Guideline, Citations.Brookewavell2022);

    /// <summary>When and how impact begins.</summary>
    public static readonly Rule AfterTheBase = Rule.Policy("IMP-BASE-001",
        "Planner policy: impact starts after eight weeks of strength and balance work, after twelve in functional class A to C and in osteoporosis, with heel drops; more landings first, then harder ones.",
        "本规划器策略：完成8周力量与平衡训练后开始冲击训练；功能A至C级及骨质疏松者为12周后。从提踵落地开始，先增加次数，再增加强度。",
        Citations.Brookewavell2022, Citations.Giangregorio2014);

    private static readonly IReadOnlyList<RuleId> Rules = [Dose.Id, AfterTheBase.Id];

    private readonly record struct Row(ImpactLevel Intensity, int Sets, int DaysPerWeek, int PlannedWeeks);

    private static readonly Row[] Rows =
    [
        new(ImpactLevel.Low, 2, 2, 1), new(ImpactLevel.Low, 3, 2, 1), new(ImpactLevel.Low, 4, 2, 1), new(ImpactLevel.Low, 5, 2, 1),
        new(ImpactLevel.Moderate, 2, 2, 1), new(ImpactLevel.Moderate, 3, 2, 1), new(ImpactLevel.Moderate, 4, 2, 1),
        new(ImpactLevel.Moderate, 5, 2, 1),
    ];

    private const int LandingsPerSet = 10;

    /// <summary>Builds the ladder within the limits and plans its weeks.</summary>
    /// <param name="pace">The patient's pace.</param>
    /// <param name="limits">The clearance's limits for impact.</param>
    /// <param name="weeks">Weeks of the programme.</param>
    /// <param name="from">Where the climb goes on from.</param>
    public static PlannedLadder<ImpactStep> Build(Pace pace, DoseLimits limits, int weeks, ClimbStart from = default)
    {
        var hardest = limits.NoJumping ? ImpactLevel.Low : limits.Impact ?? ImpactLevel.Moderate;
        if (limits.Impact < hardest) hardest = limits.Impact.Value;
        var steps = new List<ImpactStep>();
        var weeksOnStep = new List<int>();
        foreach (var row in Rows)
        {
            if (row.Intensity > hardest) break;
            steps.Add(new ImpactStep
            {
                Step = steps.Count + 1,
                DaysPerWeek = row.DaysPerWeek,
                RuleIds = Rules,
                Intensity = row.Intensity,
                Sets = row.Sets,
                Repetitions = LandingsPerSet,
            });
            weeksOnStep.Add(row.PlannedWeeks);
        }

        return new PlannedLadder<ImpactStep>(steps, Climb.Plan(weeks, StartWeek(pace), weeksOnStep, from.NotBefore(limits.NotBeforeWeek)));
    }

    private static int StartWeek(Pace pace) => pace switch
    {
        Pace.Robust or Pace.RobustTrained => 9,
        Pace.Frail or Pace.PreFrail => 13,
    };
}
