using PrescriptionPlanner.Domain.Evidence;
using PrescriptionPlanner.Domain.Training;

namespace PrescriptionPlanner.Domain.Periodization;

/// <summary>The phases of the macrocycle.</summary>
public static class Phases
{
    /// <summary>Linear phases.</summary>
    public static readonly Rule Linear = Rule.Policy("PLAN-PHASE-001",
        "Planner policy: linear phases from familiarisation to maintenance; frail patients take twice as long over the first two, trained people skip the first. No kind of periodisation has been shown to win in osteosarcopenia.",
        "本规划器策略：从熟悉期到维持期的线性分期；衰弱者前两期时间加倍，有训练基础者跳过第一期。尚无证据表明哪种分期方式在肌肉骨骼减少症中更优。",
        Citations.Kemmler2020, Citations.Acsm2009);

    private static readonly (PhaseName Name, int LastWeek)[] Usual =
    [
        (PhaseName.Familiarisation, 2), (PhaseName.Adaptation, 6), (PhaseName.Hypertrophy, 12), (PhaseName.Strength, 20),
        (PhaseName.Maintenance, int.MaxValue),
    ];

    private static readonly (PhaseName Name, int LastWeek)[] Slow =
    [
        (PhaseName.Familiarisation, 4), (PhaseName.Adaptation, 12), (PhaseName.Hypertrophy, 20), (PhaseName.Strength, 28),
        (PhaseName.Maintenance, int.MaxValue),
    ];

    private static readonly (PhaseName Name, int LastWeek)[] Trained =
    [
        (PhaseName.Adaptation, 4), (PhaseName.Hypertrophy, 12), (PhaseName.Strength, 20), (PhaseName.Maintenance, int.MaxValue),
    ];

    /// <summary>The phases of a programme of so many weeks.</summary>
    public static IReadOnlyList<Phase> Of(Pace pace, int weeks)
    {
        var phases = new List<Phase>();
        var first = 1;
        foreach (var (name, last) in TableFor(pace))
        {
            if (first > weeks) break;
            phases.Add(new Phase(name, first, Math.Min(last, weeks)));
            first = phases[^1].ToWeek + 1;
        }

        return phases;
    }

    /// <summary>The phase that a week belongs to.</summary>
    public static PhaseName In(Pace pace, int week)
    {
        foreach (var (name, last) in TableFor(pace))
            if (week <= last) return name;
        return PhaseName.Maintenance;
    }

    private static (PhaseName Name, int LastWeek)[] TableFor(Pace pace) => pace switch
    {
        Pace.Frail => Slow,
        Pace.PreFrail or Pace.Robust => Usual,
        Pace.RobustTrained => Trained,
    };
}
