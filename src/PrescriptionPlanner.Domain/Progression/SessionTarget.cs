using PrescriptionPlanner.Domain.Evidence;
using PrescriptionPlanner.Domain.Training;

namespace PrescriptionPlanner.Domain.Progression;

/// <summary>The effort that a session should at most feel like, on the scale that session efforts are logged on.</summary>
public static class SessionTarget
{
    /// <summary>One scale.</summary>
    public static readonly Rule OnCr10 = Rule.Policy("PRG-TARGET-001",
        "Planner policy: each session carries its target effort on CR10, read from its dose by the table of planned load, so that a logged session "
        + "effort is compared on one scale. A resistance session carries the effort of its hardest exercise, ten minus repetitions in reserve.",
        "本规划器策略：每次训练都带有CR10量表上的目标用力，按计划负荷换算表由剂量得出，使记录的用力程度在同一量表上比较。抗阻训练取其中最费力动作的用力程度，即10减去储备次数。",
        Citations.Foster1998);

    /// <summary>The target of a session, CR10.</summary>
    public static int Cr10(Session session) => SessionLoad.Cr10(session.TargetEffort());

    /// <summary>Planned session-RPE load of a session, arbitrary units.</summary>
    public static int Load(Session session) => Cr10(session) * session.DurationMinutes;
}
