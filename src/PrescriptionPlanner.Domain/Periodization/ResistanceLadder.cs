using PrescriptionPlanner.Domain.Evidence;
using PrescriptionPlanner.Domain.Quantities;
using PrescriptionPlanner.Domain.Screening;
using PrescriptionPlanner.Domain.Training;

namespace PrescriptionPlanner.Domain.Periodization;

/// <summary>
/// The resistance ladder: 20 % to 80 % of the one-repetition maximum. The rate of climb is that of D30's policy: below 50 % at
/// most 10 points a week, from 50 to 70 at most 5 points a week, above 70 at most 5 points in two weeks, deload weeks not counted.
/// </summary>
public static class ResistanceLadder
{
    /// <summary>The ramp.</summary>
    public static readonly Rule Ramp = Rule.Policy("RT-RAMP-001",
        "Planner policy: the load ramps from light to heavy. Below 50 % 1RM it rises by at most 10 points a week, from 50 to 70 by at most 5 a week, above 70 by at most 5 in two weeks. In a volume-matched trial 20 % built less muscle than 40 to 80 %, so 20 % serves to learn the movement only.",
        "本规划器策略：负荷由轻到重递增。低于50% 1RM时每周至多增加10个百分点，50%至70%时每周至多5个百分点，高于70%时每两周至多5个百分点。在训练量匹配的试验中，20%的增肌效果不及40%至80%，故20%仅用于学习动作。",
        Citations.Lasevicius2018, Citations.Fragala2019, Citations.Izquierdo2021);

    /// <summary>The ramp for frail patients.</summary>
    public static readonly Rule FrailRamp = Rule.Policy("RT-RAMP-002",
        "Planner policy: frail patients train by effort for four weeks, seated or on machines, one set growing to two, and end at 70 % 1RM.",
        "本规划器策略：衰弱患者前四周按用力程度训练，采用坐位或器械，由1组增至2组，上限为70% 1RM。",
        Citations.Izquierdo2021, Citations.Vivifrail);

    /// <summary>Repetitions fit the load.</summary>
    public static readonly Rule RepetitionsFitLoad = Rule.Policy("RT-REPS-001",
        "Planner policy: the repetitions prescribed leave at least the target reserve of those that the load chart allows at that percentage. Effort is 10 minus the repetitions in reserve.",
        "本规划器策略：按负荷对照表，每组处方次数至少保留目标储备次数。用力程度等于10减去储备次数。",
        Citations.Fragala2019, Citations.Acsm2009);

    /// <summary>A trained person's sets.</summary>
    public static readonly Rule Volume = Rule.Of("RT-VOLUME-001",
        "Two to three days a week, one to three sets of each exercise, one or two exercises for each major muscle group.",
        "每周2至3天，每个动作1至3组，每个主要肌群1至2个动作。",
        EvidenceLevel.Guideline, Citations.Fragala2019, Citations.Brookewavell2022);

    /// <summary>The high-intensity top of a supervised trial.</summary>
    public static readonly Rule SupervisedTop = Rule.Of("RT-TOP-001",
        "Above 80 % 1RM only under supervision, in five sets of five, as in the trial that tested it; not with a vertebral fracture.",
        "80% 1RM以上仅在监督下进行，采用5组×5次，与相应试验一致；有椎体骨折者不适用。",
        EvidenceLevel.Trial, Citations.Watson2018);

    private static readonly IReadOnlyList<RuleId> RampRules = [Ramp.Id, RepetitionsFitLoad.Id];
    private static readonly IReadOnlyList<RuleId> FrailRules = [FrailRamp.Id, Ramp.Id, RepetitionsFitLoad.Id];
    private static readonly IReadOnlyList<RuleId> SupervisedTopRules = [SupervisedTop.Id, Ramp.Id];

    /// <summary>Two days a week, as in both trials of heavy training with low bone mass and sarcopenia.</summary>
    private const int DaysPerWeek = 2;

    /// <summary>A row of the table: the load, the sets, and how many weeks (deloads not counted) the plan stands on it.</summary>
    private readonly record struct Row(int? Percent, int Sets, int PlannedWeeks = 1, int MinimumWeeks = 1);

    private static readonly Row[] FrailRows =
    [
        new(null, 1, 3, 2), new(30, 1, 2), new(35, 1), new(40, 1, 2), new(45, 1), new(45, 2),
        new(50, 2, 2), new(55, 2, 2), new(60, 2), new(65, 2, 2), new(70, 2),
    ];

    private static readonly Row[] PreFrailRows =
    [
        new(20, 1), new(30, 1), new(40, 2), new(45, 2), new(50, 2), new(55, 2), new(60, 2), new(65, 2), new(70, 2),
        new(70, 3), new(75, 3, 3, 2), new(80, 3),
    ];

    private static readonly Row[] RobustRows =
    [
        new(20, 1), new(30, 1), new(40, 2), new(50, 2), new(55, 2), new(60, 2), new(65, 2), new(70, 2),
        new(70, 3), new(75, 3, 2, 2), new(80, 3),
    ];

    private static readonly Row[] RobustTrainedRows =
    [
        new(40, 2), new(50, 2), new(55, 2), new(60, 2), new(65, 2), new(70, 2), new(70, 3), new(75, 3, 2, 2), new(80, 3),
    ];

    /// <summary>The weeks of 80 % before a trial's supervised top may follow: above 70 % the load rises by 5 points in two weeks at most.</summary>
    private const int WeeksBeforeSupervisedTop = 3;

    /// <summary>The usual top, percentage of the one-repetition maximum.</summary>
    private const int OrdinaryTopPercent = 80;

    /// <summary>The top that only a supervised trial protocol adds.</summary>
    private const int SupervisedTopPercent = 85;

    /// <summary>Builds the ladder within the limits and plans its weeks.</summary>
    /// <param name="pace">The patient's pace.</param>
    /// <param name="limits">The clearance's limits for resistance.</param>
    /// <param name="top">The top of a trial protocol; <see langword="null"/> for the usual one.</param>
    /// <param name="weeks">Weeks of the programme.</param>
    /// <param name="from">Where the climb goes on from.</param>
    public static PlannedLadder<ResistanceStep> Build(Pace pace, DoseLimits limits, ResistanceTop? top, int weeks, ClimbStart from = default)
    {
        var cap = Math.Min(limits.PercentOneRepMax ?? 100, top?.PercentOneRepMax ?? OrdinaryTopPercent);
        var steps = new List<ResistanceStep>();
        var weeksOnStep = new List<int>();
        foreach (var row in RowsFor(pace, cap))
        {
            if (row.Percent > cap) break;
            var sets = top?.Sets is { } most ? Math.Min(row.Sets, most) : row.Sets;
            if (steps.Count > 0 && steps[^1].PercentOneRepMax == row.Percent && steps[^1].Sets == sets) continue;
            steps.Add(StepOf(steps.Count + 1, row with { Sets = sets }, pace));
            weeksOnStep.Add(row.PlannedWeeks);
        }

        if (cap >= SupervisedTopPercent && pace != Pace.Frail)
        {
            weeksOnStep[^1] = WeeksBeforeSupervisedTop;
            steps.Add(SupervisedTopStep(steps.Count + 1, top));
            weeksOnStep.Add(1);
        }

        var plan = Climb.Plan(weeks, 1, weeksOnStep, from);
        Undulate(plan, steps);
        return new PlannedLadder<ResistanceStep>(steps, plan);
    }

    /// <summary>Once four weeks have stood on a heavy top, the second week of each mesocycle stands one step lower.</summary>
    private static void Undulate(int[] plan, List<ResistanceStep> steps)
    {
        var top = steps.Count;
        if (top < 2 || steps[^1].PercentOneRepMax is not > 70) return;
        var reached = Array.IndexOf(plan, top);
        if (reached < 0) return;
        for (var index = reached + Climb.DeloadEvery; index < plan.Length; index++)
            if ((index + 1) % Climb.DeloadEvery == 2)
                plan[index] = top - 1;
    }

    /// <summary>The rows of a pace; a cap below the first of them goes back to the lighter ones of the untrained.</summary>
    private static Row[] RowsFor(Pace pace, int cap) => pace switch
    {
        Pace.Frail => FrailRows,
        Pace.PreFrail => PreFrailRows,
        Pace.Robust => RobustRows,
        Pace.RobustTrained => cap < RobustTrainedRows[0].Percent ? RobustRows : RobustTrainedRows,
    };

    private static ResistanceStep StepOf(int number, Row row, Pace pace)
    {
        var (repetitions, reserve, rest) = VolumeAt(row.Percent);
        return new ResistanceStep
        {
            Step = number,
            DaysPerWeek = DaysPerWeek,
            MinimumWeeks = row.MinimumWeeks,
            RuleIds = pace == Pace.Frail ? FrailRules : RampRules,
            PercentOneRepMax = row.Percent,
            Sets = row.Sets,
            Repetitions = repetitions,
            RepetitionsInReserve = reserve,
            RestSeconds = rest,
        };
    }

    private static ResistanceStep SupervisedTopStep(int number, ResistanceTop? top) => new()
    {
        Step = number,
        DaysPerWeek = DaysPerWeek,
        MinimumWeeks = 2,
        RuleIds = SupervisedTopRules,
        PercentOneRepMax = SupervisedTopPercent,
        Sets = top?.Sets ?? 3,
        Repetitions = top?.Repetitions ?? new RepetitionRange(4, 5),
        RepetitionsInReserve = 1,
        RestSeconds = 180,
    };

    /// <summary>Repetitions, reserve and rest (s) for a percentage; by effort they are those of the lightest load.</summary>
    private static (RepetitionRange Repetitions, int Reserve, int RestSeconds) VolumeAt(int? percent) => percent switch
    {
        null or < 40 => (new(12, 15), 6, 75),
        < 55 => (new(12, 15), 5, 75),
        < 65 => (new(10, 12), 4, 90),
        < 70 => (new(8, 10), 3, 90),
        < 75 => (new(8, 9), 3, 120),
        < 80 => (new(6, 7), 3, 120),
        _ => (new(5, 6), 2, 120),
    };
}
