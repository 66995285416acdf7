using PrescriptionPlanner.Domain.Evidence;
using PrescriptionPlanner.Domain.Quantities;
using PrescriptionPlanner.Domain.Screening;
using PrescriptionPlanner.Domain.Training;

namespace PrescriptionPlanner.Domain.Periodization;

/// <summary>The aerobic ladder: time before intensity, up to three times 45 minutes at 70 % of the heart rate reserve.</summary>
public static class AerobicLadder
{
    /// <summary>Time before intensity.</summary>
    public static readonly Rule TimeBeforeIntensity = Rule.Policy("AER-RAMP-001",
        "Planner policy: start at 30 to 40 % of the heart rate reserve (effort 10 to 11 on 6 to 20), lengthen the sessions first, then raise the intensity by 5 points at a time.",
        "本规划器策略：从心率储备的30%至40%（用力程度10至11，6至20量表）开始，先延长时间，再以每次5个百分点提高强度。",
        Citations.Garber2011, Citations.Izquierdo2021);

    /// <summary>The top.</summary>
    public static readonly Rule Top = Rule.Of("AER-TOP-001",
        "The top is the dose of the walking trial in older adults: three sessions a week of 45 minutes at 70 % of the heart rate reserve.",
        "上限取自老年人步行试验的剂量：每周3次，每次45分钟，心率储备的70%。",
        EvidenceLevel.Trial, Citations.Brightwell2019);

    /// <summary>The frail ladder.</summary>
    public static readonly Rule FrailBouts = Rule.Policy("AER-RAMP-002",
        "Planner policy: frail patients start with bouts of 5 minutes at 30 % of the heart rate reserve, grow to 30 minutes, and end at 55 %.",
        "本规划器策略：衰弱患者从每段5分钟、心率储备30%开始，逐渐增至30分钟，上限为55%。",
        Citations.Vivifrail, Citations.Izquierdo2021);

    private static readonly IReadOnlyList<RuleId> RampRules = [TimeBeforeIntensity.Id, Top.Id];
    private static readonly IReadOnlyList<RuleId> FrailRules = [FrailBouts.Id, TimeBeforeIntensity.Id];

    private const int DaysPerWeek = 3;

    private readonly record struct Row(int Percent, int Bouts, int BoutMinutes, int PlannedWeeks = 1);

    private static readonly Row[] FrailRows =
    [
        new(30, 2, 5, 2), new(30, 2, 7, 2), new(30, 2, 10, 2), new(30, 1, 20), new(30, 1, 25), new(30, 1, 30),
        new(35, 1, 30), new(40, 1, 30, 2), new(45, 1, 30, 2), new(50, 1, 30, 2), new(55, 1, 30),
    ];

    private static readonly Row[] PreFrailRows =
    [
        new(35, 1, 15), new(35, 1, 20), new(35, 1, 25), new(35, 1, 30), new(35, 1, 35), new(35, 1, 40), new(35, 1, 45),
        new(40, 1, 45), new(45, 1, 45), new(50, 1, 45), new(55, 1, 45), new(60, 1, 45, 2), new(65, 1, 45, 2), new(70, 1, 45),
    ];

    private static readonly Row[] RobustRows =
    [
        new(40, 1, 20), new(40, 1, 25), new(40, 1, 30), new(40, 1, 35), new(40, 1, 40), new(40, 1, 45),
        new(45, 1, 45), new(50, 1, 45), new(55, 1, 45), new(60, 1, 45, 2), new(65, 1, 45, 2), new(70, 1, 45),
    ];

    private static readonly Row[] RobustTrainedRows = RobustRows[2..];

    /// <summary>Builds the ladder within the limits and plans its weeks.</summary>
    /// <param name="pace">The patient's pace.</param>
    /// <param name="limits">The clearance's limits for aerobic training.</param>
    /// <param name="capPercent">Highest percentage that the heart-rate ceiling leaves.</param>
    /// <param name="top">The top of a trial protocol; <see langword="null"/> for the usual one.</param>
    /// <param name="weeks">Weeks of the programme.</param>
    /// <param name="from">Where the climb goes on from.</param>
    public static PlannedLadder<AerobicStep> Build(Pace pace, DoseLimits limits, int capPercent, AerobicTop? top, int weeks, ClimbStart from = default)
    {
        var cap = Math.Min(Math.Min(limits.PercentHeartRateReserve ?? 100, capPercent), top?.PercentHeartRateReserve ?? 100);
        var steps = new List<AerobicStep>();
        var weeksOnStep = new List<int>();
        foreach (var row in RowsFor(pace))
        {
            // A cap below the first rows lowers their intensity; higher rows would only repeat it.
            var percent = Math.Min(row.Percent, cap / 5 * 5);
            var minutes = Math.Min(row.BoutMinutes, top?.Minutes ?? row.BoutMinutes);
            if (steps.Count > 0 && steps[^1].PercentHeartRateReserve == percent
                && steps[^1].Bouts == row.Bouts && steps[^1].BoutMinutes == minutes) continue;
            steps.Add(new AerobicStep
            {
                Step = steps.Count + 1,
                DaysPerWeek = DaysPerWeek,
                RuleIds = pace == Pace.Frail ? FrailRules : RampRules,
                PercentHeartRateReserve = percent,
                Bouts = row.Bouts,
                BoutMinutes = minutes,
                Effort = Effort.Borg(Math.Min(EffortAt(percent), limits.EffortBorg ?? 20)),
            });
            weeksOnStep.Add(row.PlannedWeeks);
        }

        return new PlannedLadder<AerobicStep>(steps, Climb.Plan(weeks, 1, weeksOnStep, from));
    }

    private static Row[] RowsFor(Pace pace) => pace switch
    {
        Pace.Frail => FrailRows,
        Pace.PreFrail => PreFrailRows,
        Pace.Robust => RobustRows,
        Pace.RobustTrained => RobustTrainedRows,
    };

    /// <summary>Effort on Borg's 6 to 20 scale that goes with a percentage of the heart rate reserve (ACSM's intensity table).</summary>
    internal static int EffortAt(int percent) => percent switch
    {
        < 35 => 10,
        <= 40 => 11,
        < 50 => 12,
        < 60 => 13,
        < 70 => 14,
        < 80 => 15,
        < 85 => 16,
        _ => 17,
    };
}
