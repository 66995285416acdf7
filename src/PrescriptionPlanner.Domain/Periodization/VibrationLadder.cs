using PrescriptionPlanner.Domain.Evidence;
using PrescriptionPlanner.Domain.Exercises;
using PrescriptionPlanner.Domain.Quantities;
using PrescriptionPlanner.Domain.Screening;
using PrescriptionPlanner.Domain.Training;

namespace PrescriptionPlanner.Domain.Periodization;

/// <summary>The vibration ladder: time first, then frequency, then displacement, within what the platform can do.</summary>
public static class VibrationLadder
{
    /// <summary>The dose.</summary>
    public static readonly Rule Dose = Rule.Policy("WBV-DOSE-001",
        "Planner policy: twice a week, bouts of 30 to 60 s in a semi-squat, from 12 Hz and 2 mm peak to peak; more time first (at most 10 minutes of vibration a session), then frequency, then displacement. An addition to strength training, never the only training for bone.",
        "本规划器策略：每周2次，屈膝半蹲，每段30至60秒，从12 Hz、峰峰值2 mm开始；先增加时间（每次振动总时间至多10分钟），再增加频率，最后增加振幅。它是力量训练的补充，不能作为唯一的骨骼训练。",
        Citations.Zhu2019, Citations.Ma2016, Citations.Vanheuvelen2021);

    /// <summary>Peak acceleration.</summary>
    public static readonly Rule PeakAcceleration = Rule.Policy("WBV-G-001",
        "Planner policy: with osteoporosis the peak acceleration stays at or below 1 g by default. A meta-analysis favours more than 3 g for bone density, a conflict that is shown and not resolved by the planner.",
        "本规划器策略：骨质疏松者峰值加速度默认不超过1 g。有荟萃分析支持3 g以上有利于骨密度，此分歧予以展示，规划器不作裁决。",
        Citations.Ma2016, Citations.Vanheuvelen2021);

    /// <summary>Exposure is shown as a warning.</summary>
    public static readonly Rule Exposure = Rule.Of("WBV-ISO-001",
        "The weighted eight-hour exposure A(8) is computed at the platform and compared with the action value of 0.5 m/s² and the limit of 1.15 m/s². The standard is made for seated people; the figure is a warning, not a statement of compliance.",
        "按平台处计算8小时加权暴露量A(8)，并与0.5 m/s²行动值和1.15 m/s²限值比较。该标准针对坐姿人群，此数值仅作警示，不代表合规。",
        EvidenceLevel.Guideline, Citations.Iso2631, Citations.Abercromby2007);

    private static readonly IReadOnlyList<RuleId> Rules = [Dose.Id, PeakAcceleration.Id, Exposure.Id];

    private readonly record struct Row(decimal FrequencyHz, decimal PeakToPeakMm, int Bouts, int OnSeconds);

    private static readonly Row[] Rows =
    [
        new(12, 2, 4, 30), new(12, 2, 6, 30), new(12, 2, 8, 30), new(12, 2, 10, 30), new(12, 2, 10, 45), new(12, 2, 10, 60),
        new(14, 2, 10, 60), new(15, 2, 10, 60), new(16, 2, 10, 60), new(18, 2, 10, 60), new(20, 2, 10, 60),
        new(20, 3, 10, 60), new(20, 4, 10, 60),
    ];

    private const int PlannedWeeks = 1;
    private const int DaysPerWeek = 2;
    private const int OffSeconds = 60;

    /// <summary>First week of vibration: after the first mesocycle, so that not everything begins at once.</summary>
    public const int StartWeek = 5;

    /// <summary>Builds the ladder within the limits and the platform's settings, and plans its weeks.</summary>
    /// <param name="limits">The clearance's limits for vibration.</param>
    /// <param name="platform">The platform; <see langword="null"/> takes one that can do every step.</param>
    /// <param name="top">The top of a trial protocol; <see langword="null"/> for the usual one.</param>
    /// <param name="weeks">Weeks of the programme.</param>
    /// <param name="from">Where the climb goes on from.</param>
    public static PlannedLadder<VibrationStep> Build(DoseLimits limits, EquipmentItem? platform, VibrationTop? top, int weeks, ClimbStart from = default)
    {
        var steps = new List<VibrationStep>();
        foreach (var row in Rows)
        {
            var vibration = new Vibration(
                Within(row.FrequencyHz, platform?.FrequencyHz), Within(row.PeakToPeakMm, platform?.PeakToPeakMm));
            if (vibration.PeakG > (limits.VibrationPeakG ?? decimal.MaxValue) || IsPast(row, top)) break;
            if (steps.Count > 0 && steps[^1].FrequencyHz == vibration.FrequencyHz && steps[^1].PeakToPeakMm == vibration.PeakToPeakMm
                && steps[^1].Bouts == row.Bouts && steps[^1].OnSeconds == row.OnSeconds) continue;
            steps.Add(new VibrationStep
            {
                Step = steps.Count + 1,
                DaysPerWeek = DaysPerWeek,
                RuleIds = Rules,
                FrequencyHz = vibration.FrequencyHz,
                PeakToPeakMm = vibration.PeakToPeakMm,
                PeakG = decimal.Round(vibration.PeakG, 2, MidpointRounding.AwayFromZero),
                Bouts = row.Bouts,
                OnSeconds = row.OnSeconds,
                OffSeconds = OffSeconds,
            });
        }

        // A protocol of more days adds them one at a time, once its dose stands.
        for (var days = DaysPerWeek + 1; steps.Count > 0 && days <= (top?.DaysPerWeek ?? DaysPerWeek); days++)
            steps.Add(steps[^1] with { Step = steps.Count + 1, DaysPerWeek = days });

        return new PlannedLadder<VibrationStep>(steps, Climb.Plan(weeks, StartWeek, [.. steps.Select(_ => PlannedWeeks)], from.NotBefore(limits.NotBeforeWeek)));
    }

    private static bool IsPast(Row row, VibrationTop? top) => top is not null
        && (row.FrequencyHz > top.FrequencyHz?.Maximum || row.PeakToPeakMm > top.PeakToPeakMm || row.Bouts * row.OnSeconds > top.OnMinutes * 60);

    private static decimal Within(decimal wanted, SettingRange? range) =>
        range is { } settings ? Math.Clamp(wanted, settings.Minimum, settings.Maximum) : wanted;
}
