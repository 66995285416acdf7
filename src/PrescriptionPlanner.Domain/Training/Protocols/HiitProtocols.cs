using PrescriptionPlanner.Domain.Evidence;
using PrescriptionPlanner.Domain.Exercises;

namespace PrescriptionPlanner.Domain.Training;

/// <summary>Trials of high-intensity intervals.</summary>
public static class HiitProtocols
{
    private static readonly Rule FollowBallestaGarcia = Rule.Policy("PROT-HIIT-001",
        "Following Ballesta-García 2019: intervals on two days a week. The lengths of work and rest are not at hand, so the planner's own "
            + "stay; the hour's session is not taken over, and the five adverse events are shown: planner policy.",
        "参照Ballesta-García 2019：每周2天间歇训练。因未获得试验的间歇时长，沿用本规划器设定；不采用每次1小时，并提示5例不良事件：属本规划器策略。",
        Citations.Ballestagarcia2019);

    private static readonly Rule FollowAboarrage = Rule.Policy("PROT-HIIT-002",
        "Following Aboarrage 2018: jumps in water, 30 s of work and 30 s of easy movement, climbing from one block of four to four "
            + "blocks. Two days a week instead of the three of this kind of programme; counts as impact, needs a pool, and is barred by a "
            + "vertebral fracture: planner policy.",
        "参照Aboarrage 2018：水中跳跃，30 s运动、30 s轻松活动，由1个单元（4次）递增至4个单元。同类方案为每周3天，本规划器取2天；计为冲击训练，需有泳池，有椎体骨折者禁用：属本规划器策略。",
        Citations.Aboarrage2018);

    private static readonly TrialProtocol BallestaGarcia2019 = new("ballestagarcia2019", Modality.Hiit,
        new("Interval circuit against continuous training", "间歇循环训练与持续训练比较"),
        new("54 middle-aged and older women, 67.8 ± 6.2 years, in three arms; 41 analysed", "54名中老年女性（67.8±6.2岁），分三组；分析41人"),
        new TrialDose(new("18 weeks, two days a week, one hour: intervals in a circuit, or continuous training at moderate intensity; "
            + "lengths of work and rest not at hand",
            "18周，每周2天，每次1小时：间歇循环训练或中等强度持续训练；间歇时长未获得"))
        {
            Weeks = 18,
            DaysPerWeek = 2,
            SessionMinutes = 60,
        },
        new("Strength of arms and legs, gait, fitness, balance, body-mass index", "上下肢肌力、步态、心肺耐力、平衡、体质指数"),
        new("Intervals were ahead of continuous training in the arm curl alone, and of no training in body-mass index; both kinds were "
            + "ahead of no training in legs, gait and fitness",
            "间歇训练仅屈臂测试优于持续训练，体质指数优于对照；两种训练在下肢、步态和心肺耐力上均优于对照"),
        new("Muscle mass was not measured; five women had adverse events; 13 of 54 were not analysed", "未测肌量；5名出现不良事件；54人中13人未纳入分析"),
        [TrialDiscrepancies.X20], Citations.Ballestagarcia2019,
        ProtocolChoice.UpTo(new HiitTop { Rule = FollowBallestaGarcia, DaysPerWeek = 2 }));

    private static readonly TrialProtocol Aboarrage2018 = new("aboarrage2018", Modality.Hiit,
        new("Jumps in water", "水中跳跃间歇训练"),
        new("25 women after the menopause, 65 ± 7 years; 15 trained, 10 did not", "25名绝经后女性，65±7岁；15人训练，10人对照"),
        new TrialDose(new("24 weeks, sessions of 30 minutes; as this programme is described, three days a week, four times 30 s of jumps "
            + "and 30 s of easy movement, growing from one to four blocks with 2 minutes between",
            "24周，每次30分钟；据同类方案描述为每周3天，30 s跳跃、30 s轻松活动×4，由1个单元增至4个单元，单元间休息2分钟"))
        {
            Weeks = 24,
            DaysPerWeek = 3,
            SessionMinutes = 30,
            WorkSeconds = 30,
            RestSeconds = 30,
        },
        new("Bone density of lumbar spine, femur and whole body; timed up and go; chair stands", "腰椎、股骨、全身骨密度；起立-行走计时；起坐次数"),
        new("Lumbar spine +3.71, total femur +6.52, whole body +3.23 %; timed up and go from 6.86 to 6.22 s",
            "腰椎+3.71%、全股骨+6.52%、全身+3.23%；起立-行走计时由6.86 s降至6.22 s"),
        new("Very few women, and a wide scatter at the femur of those who did not train", "样本很小，对照组股骨数据离散度大"),
        [TrialDiscrepancies.X21], Citations.Aboarrage2018,
        ProtocolChoice.UpTo(new HiitTop
        {
            Rule = FollowAboarrage,
            DaysPerWeek = 2,
            Intervals = 16,
            WorkSeconds = 30,
            RestSeconds = 30,
            CountsAsImpact = true,
            BarredByVertebralFracture = true,
            Needs = Equipment.Pool,
        }));

    private static readonly TrialProtocol S89 = new("s89", Modality.Hiit,
        new("Intervals in sedentary students", "久坐女大学生间歇训练"),
        new("Sedentary female students; number not given", "静坐少动女大学生；人数未述"),
        new TrialDose(new("High-intensity intervals; no dose given", "高强度间歇训练；剂量未述")),
        new("Bone density and mineral content of the whole body", "全身骨密度与骨矿含量"),
        new("Both rose", "两者均增加"),
        new("Young women; known from the seed alone", "受试者为年轻女性；仅见于综述"),
        [], Citations.S89,
        ProtocolChoice.OnRecord("Young people and no dose, so there is nothing to climb to.", "受试者为年轻人且无剂量，无法作为阶梯目标。"));

    /// <summary>In the seed's order.</summary>
    public static IReadOnlyList<TrialProtocol> All { get; } = [BallestaGarcia2019, Aboarrage2018, S89];
}
