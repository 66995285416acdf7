using PrescriptionPlanner.Domain.Evidence;
using PrescriptionPlanner.Domain.Exercises;

namespace PrescriptionPlanner.Domain.Training;

/// <summary>Trials of whole-body vibration.</summary>
public static class VibrationProtocols
{
    /// <summary>Most minutes under vibration in a session, whatever the trial did.</summary>
    private const int LongestOnMinutes = 10;

    private static readonly Rule FollowZhu = Rule.Policy("PROT-WBV-001",
        "Following Zhu 2019: 12 to 16 Hz on up to five days a week. The 40 minutes are not taken over, at most 10 minutes under vibration "
            + "a session stay; the displacement is not at hand and stays the planner's own: planner policy.",
        "参照Zhu 2019：12～16 Hz，每周至多5天。不采用40分钟，每次实际振动时间至多10分钟；位移未获得，沿用本规划器设定：属本规划器策略。",
        Citations.Zhu2019, Citations.Abercromby2007);

    private static readonly Rule FollowElDeeb = Rule.Policy("PROT-WBV-002",
        "Following ElDeeb 2020: two days a week. Frequency, displacement and minutes are not at hand and stay the planner's own, with at "
            + "most 10 minutes under vibration a session: planner policy.",
        "参照ElDeeb 2020：每周2天。频率、位移和时长未获得，沿用本规划器设定，每次实际振动时间至多10分钟：属本规划器策略。",
        Citations.Eldeeb2020);

    private static readonly TrialProtocol Zhu2019 = new("zhu2019", Modality.WholeBodyVibration,
        new("Vibration or Tai Chi in very old men", "高龄男性振动训练或太极拳"),
        new("90 men with sarcopenia aged 85 to 101, in three arms; 79 finished, 28 of them with vibration",
            "90名85～101岁肌少症男性，分三组；79人完成，其中振动组28人"),
        new TrialDose(new("8 weeks, five days a week, 40 minutes at 12 to 16 Hz; displacement not given", "8周，每周5天，每次40分钟，12～16 Hz；位移未述"))
        {
            Weeks = 8,
            DaysPerWeek = 5,
            SessionMinutes = 40,
            FrequencyHz = new(12, 16),
        },
        new("Muscle mass, strength of grip and legs, five chair stands, timed up and go, balance, gait", "肌量、握力与下肢肌力、5次起坐、起立-行走计时、平衡、步速"),
        new("Strength, grip, chair stands and timed up and go improved; muscle mass did not change", "肌力、握力、5次起坐和起立-行走计时改善；肌量无变化"),
        new("Tai Chi did more for balance; 40 minutes a day may pass exposure limits, depending on a displacement that is not at hand",
            "太极拳改善平衡更明显；每天40分钟可能超出暴露限值，取决于未获得的位移参数"),
        [TrialDiscrepancies.X22, TrialDiscrepancies.X24], Citations.Zhu2019,
        ProtocolChoice.UpTo(new VibrationTop
        {
            Rule = FollowZhu,
            DaysPerWeek = 5,
            FrequencyHz = new(12, 16),
            OnMinutes = LongestOnMinutes,
        }))
    {
        Further = [Citations.Wu2020],
    };

    private static readonly TrialProtocol ElDeeb2020 = new("eldeeb2020", Modality.WholeBodyVibration,
        new("Vibration with calcium and vitamin D", "振动训练联合钙与维生素D"),
        new("43 women after the menopause with low bone density, in two arms", "43名绝经后低骨密度女性，分两组"),
        new TrialDose(new("24 weeks, two days a week, with calcium and vitamin D; controls had calcium and vitamin D alone. Frequency and "
            + "displacement not at hand",
            "24周，每周2天，联合钙和维生素D；对照组仅补钙和维生素D。频率与位移未获得"))
        {
            Weeks = 24,
            DaysPerWeek = 2,
        },
        new("Muscle work in gait, bone density of lumbar spine and femur", "步行时肌肉做功、腰椎与股骨骨密度"),
        new("All rose with vibration; nothing changed without", "振动组均增加；对照组无变化"),
        new("Few women; no settings that would let another repeat it", "样本小；缺少可重复的参数"),
        [TrialDiscrepancies.X23], Citations.Eldeeb2020,
        ProtocolChoice.UpTo(new VibrationTop { Rule = FollowElDeeb, DaysPerWeek = 2, OnMinutes = LongestOnMinutes }));

    private static readonly TrialProtocol Ma2016 = new("ma2016", Modality.WholeBodyVibration,
        new("Meta-analysis of vibration after the menopause", "绝经后女性振动训练荟萃分析"),
        new("1,014 women after the menopause in eight trials", "8项试验共1 014名绝经后女性"),
        new TrialDose(new("Trials of low and of high magnitude; no single dose", "含低强度与高强度试验；无单一剂量")),
        new("Bone density of lumbar spine and femoral neck, factors of falling", "腰椎与股骨颈骨密度、跌倒相关因素"),
        new("Low magnitude slowed the loss at the lumbar spine a little (mean difference 0.01); nothing significant at the femoral neck, "
            + "nor with high magnitude",
            "低强度振动使腰椎骨量丢失略减（均数差0.01）；股骨颈及高强度振动均无显著差异"),
        new("Small effect; another meta-analysis finds more above 3 g, so the best magnitude is contested",
            "效应小；另一荟萃分析认为＞3 g更有效，最佳强度尚有争议"),
        [], Citations.Ma2016,
        ProtocolChoice.OnRecord("A meta-analysis of many doses, so there is none to climb to.", "为多种剂量的荟萃分析，无单一剂量可作为阶梯目标。"))
    {
        Further = [Citations.Fratini2016],
    };

    private static readonly TrialProtocol S94 = new("s94", Modality.WholeBodyVibration,
        new("Eleven weeks at 40 Hz", "40 Hz振动训练11周"),
        new("49 older adults", "49名老年人"),
        new TrialDose(new("11 weeks, three days a week, 40 Hz; displacement not given", "11周，每周3天，40 Hz；位移未述"))
        {
            Weeks = 11,
            DaysPerWeek = 3,
            FrequencyHz = new(40, 40),
        },
        new("Bone mineral content, density and structure", "骨矿含量、骨密度与骨结构"),
        new("No change in content or density; slight effects on structure", "骨矿含量和骨密度无变化；骨结构轻微改变"),
        new("Too short to show a change in density; known from the seed alone", "时间过短，难以显示骨密度变化；仅见于综述"),
        [], Citations.S94,
        ProtocolChoice.OnRecord("No benefit was seen, and 40 Hz lies above the planner's range.", "未见获益，且40 Hz超出本规划器范围。"));

    /// <summary>In the seed's order.</summary>
    public static IReadOnlyList<TrialProtocol> All { get; } = [Zhu2019, ElDeeb2020, Ma2016, S94];
}
