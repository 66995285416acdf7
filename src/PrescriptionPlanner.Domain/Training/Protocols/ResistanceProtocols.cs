using PrescriptionPlanner.Domain.Evidence;
using PrescriptionPlanner.Domain.Exercises;
using PrescriptionPlanner.Domain.Quantities;

namespace PrescriptionPlanner.Domain.Training;

/// <summary>Trials of resistance training.</summary>
public static class ResistanceProtocols
{
    private static readonly Rule FollowLasevicius = Rule.Policy("PROT-RT-001",
        "Following Lasevicius 2018: the ladder climbs to 80 % of the one-repetition maximum on two days a week, or to 60 % where less "
            + "load is wanted; both served size and strength. Lifting to failure and the 20 % arm are not taken over: planner policy.",
        "参照Lasevicius 2018：每周2天，负荷递增至80% 1RM；需较轻负荷者至60%，两者增肌与增力效果均好。不采用练至力竭及20%组的做法：属本规划器策略。",
        Citations.Lasevicius2018);

    private static readonly Rule FollowVonStengel = Rule.Policy("PROT-RT-002",
        "Following von Stengel 2005: two days a week, lifting fast and lowering slowly, to at most 85 % of the one-repetition maximum "
            + "under supervision, and not with a vertebral fracture. The trial's 92.5 %, its sets and its repetitions are not taken over; "
            + "repetitions fit the load: planner policy.",
        "参照von Stengel 2005：每周2天，快起慢放，在监督下至多85% 1RM，有椎体骨折者不适用。不采用试验的92.5%及其组数、次数，次数按负荷确定：属本规划器策略。",
        Citations.Vonstengel2005, Citations.Vonstengel2007);

    private static readonly Rule FollowKemmler = Rule.Policy("PROT-RT-003",
        "Following FrOST: one set of each exercise on two days a week, with the effort that the step asks for. Loads climb as on the "
            + "planner's own ladder, because the trial's weekly loads are not at hand: planner policy.",
        "参照FrOST：每周2天，每个动作1组，用力程度按当前阶梯要求。因未获得试验的逐周负荷，负荷按本规划器阶梯递增：属本规划器策略。",
        Citations.Kemmler2020);

    private static readonly Rule FollowWatson = Rule.Policy("PROT-RT-004",
        "Following LIFTMOR: five sets of five at up to 85 % of the one-repetition maximum on two days a week, only under supervision and "
            + "never with a vertebral fracture. Jumping chin-ups with drop landings are not taken over; impact has a ladder of its own: "
            + "planner policy.",
        "参照LIFTMOR：每周2天，5组×5次，至多85% 1RM，仅限监督下进行，有椎体骨折者禁用。不采用引体跳下落地动作，冲击训练另有阶梯：属本规划器策略。",
        Citations.Watson2018);

    private static readonly TrialProtocol S75 = new("s75", Modality.Resistance,
        new("Elastic bands in healthy women", "健康女性弹力带训练"),
        new("60 healthy women aged 60 to 65, matched with controls who went on living as before", "60名60～65岁健康女性，对照组匹配并保持原有生活方式"),
        new TrialDose(new("16 weeks of elastic-band training; tension, sets and days not given",
            "弹力带柔性抗阻训练16周；张力、组数及频率未述"))
        { Weeks = 16 },
        new("Grip, squat strength, trunk flexion and extension, arm pull, risk of falling", "握力、下肢蹲伸力、躯干屈伸力、手臂拉力、跌倒风险"),
        new("Every measure of strength rose and the risk of falling fell", "各项力量均增加，跌倒风险下降"),
        new("The seed names the wrong group as the one that improved; healthy people, no dose", "综述将改善组误写为对照组；受试者为健康人，无剂量信息"),
        [TrialDiscrepancies.X16], Citations.S75,
        ProtocolChoice.OnRecord("No load and no frequency are given, so there is nothing to climb to.", "未给出负荷和频率，无法作为阶梯目标。"));

    private static readonly TrialProtocol S76 = new("s76", Modality.Resistance,
        new("Elastic bands in care-home residents", "养老机构弹力带训练"),
        new("60 care-home residents with sarcopenia, some trained and some with usual care", "60名养老机构肌少症老年人，对照组常规照护"),
        new TrialDose(new("12 weeks of elastic-band training; tension, sets and days not given", "弹力带抗阻训练12周；张力、组数及频率未述")) { Weeks = 12 },
        new("Muscle mass, skeletal muscle index, grip", "总肌肉量、骨骼肌指数、握力"),
        new("All three rose", "三项均增加"),
        new("Known from the seed alone; no result on bone", "仅见于综述；无骨密度结果"),
        [], Citations.S76,
        ProtocolChoice.OnRecord("No load and no frequency are given, so there is nothing to climb to.", "未给出负荷和频率，无法作为阶梯目标。"));

    private static readonly TrialProtocol S77 = new("s77", Modality.Resistance,
        new("Resistance training and muscle fibres", "抗阻训练与肌纤维"),
        new("22 healthy men aged 71", "22名71岁健康男性"),
        new TrialDose(new("24 weeks of resistance training; load, sets and days not given", "抗阻训练24周；负荷、组数及频率未述")) { Weeks = 24 },
        new("Fibre size and satellite cells in biopsies", "活检肌纤维大小与卫星细胞"),
        new("Type II fibres grew; satellite cells rose in type I and type II fibres", "II型肌纤维增大；I型、II型肌纤维卫星细胞均增加"),
        new("Known from the seed alone; healthy men, no result on bone", "仅见于综述；健康男性，无骨密度结果"),
        [], Citations.S77,
        ProtocolChoice.OnRecord("No load and no frequency are given, so there is nothing to climb to.", "未给出负荷和频率，无法作为阶梯目标。"));

    private static readonly TrialProtocol Lasevicius2018 = new("lasevicius2018", Modality.Resistance,
        new("Four loads at equal volume", "等量四种负荷比较"),
        new("30 men, young and untrained as far as recalled, each limb with a load of its own", "30名男性（据记忆为未受训青年），不同肢体采用不同负荷"),
        new TrialDose(new("12 weeks, two days a week, at 20, 40, 60 or 80 % of the one-repetition maximum, to failure, volume matched",
            "12周，每周2天，20%、40%、60%或80% 1RM，练至力竭，总量匹配"))
        {
            Weeks = 12,
            DaysPerWeek = 2,
            PercentOneRepMax = new(20, 80),
            ArmsPercentOneRepMax = [20, 40, 60, 80],
        },
        new("Cross-section of vastus lateralis and elbow flexors, one-repetition maximum", "股外侧肌与肘屈肌横截面积、1RM"),
        new("Vastus lateralis grew by 8.9, 20.5, 20.4 and 19.5 % at 20, 40, 60 and 80 %; strength rose more at 60 and 80 %",
            "20%、40%、60%、80%时股外侧肌分别增加8.9%、20.5%、20.4%、19.5%；60%和80%肌力增幅更大"),
        new("Young men, not old people with fragile bone; only 20 % was inferior for size; no result on bone",
            "受试者为青年男性而非骨脆弱的老年人；增肌方面仅20%较差；无骨密度结果"),
        [TrialDiscrepancies.X17], Citations.Lasevicius2018,
        ProtocolChoice.UpTo(new ResistanceTop
        {
            Rule = FollowLasevicius,
            DaysPerWeek = 2,
            PercentOneRepMax = 80,
            GentlerPercentOneRepMax = 60,
        }));

    private static readonly TrialProtocol VonStengel2005 = new("vonstengel2005", Modality.Resistance,
        new("Fast against slow lifting", "快速与慢速抗阻比较"),
        new("53 women after the menopause, used to training (58 ± 4 years in the two-year report)", "53名有训练基础的绝经后女性（两年报告中为58±4岁）"),
        new TrialDose(new("12 months, reported again at 24: two days a week, 10 to 12 exercises, 2 to 4 sets of 4 to 12 at 70 to 92.5 % "
            + "of the one-repetition maximum, in periods; one arm lifted explosively, the other in 4 s; with gymnastics, home training, "
            + "calcium and vitamin D",
            "12个月（24个月时再次报告）：每周2天，10～12个动作，2～4组×4～12次，70%～92.5% 1RM，周期化；一组爆发式举起，另一组4 s慢速；另有体操、家庭训练、钙和维生素D"))
        {
            Months = 12,
            DaysPerWeek = 2,
            PercentOneRepMax = new(70, 92.5m),
            Sets = new(2, 4),
            Repetitions = new(4, 12),
        },
        new("Bone density of spine, hip and forearm; strength; pain", "腰椎、髋部、前臂骨密度；肌力；疼痛"),
        new("At one year fast lifting kept the lumbar spine (+0.7 %, not significant) and slow lifting lost 0.9 %; at two years −0.3 "
            + "against −2.4 %",
            "一年时快速组腰椎维持（+0.7%，无统计学意义），慢速组下降0.9%；两年时分别为-0.3%和-2.4%"),
        new("Both arms lifted the same loads; bone was maintained, not raised; no arm without training", "两组负荷相同；骨密度为维持而非增加；无不训练对照"),
        [TrialDiscrepancies.X18], Citations.Vonstengel2005,
        ProtocolChoice.UpTo(new ResistanceTop
        {
            Rule = FollowVonStengel,
            DaysPerWeek = 2,
            PercentOneRepMax = 85,
            Velocity = Velocity.FastConcentric,
            SupervisedOnly = true,
            BarredByVertebralFracture = true,
        }))
    {
        Further = [Citations.Vonstengel2007],
    };

    private static readonly TrialProtocol S80 = new("s80", Modality.Resistance,
        new("Four kinds of resistance and bone", "四种阻力强度与骨密度"),
        new("53 people aged 51 to 70", "53名51～70岁中老年人"),
        new TrialDose(new("24 weeks at one of four resistance levels; the loads are not given", "24周，4种阻力强度之一；具体负荷未述")) { Weeks = 24 },
        new("Bone density at several sites", "多部位骨密度"),
        new("Bone density tended to rise at every site with the highest resistance, more than in the other groups",
            "高阻力组各部位骨密度均呈增加趋势，较其他组明显"),
        new("Known from the seed alone; a network meta-analysis favours moderate loads", "仅见于综述；网状荟萃分析更支持中等负荷"),
        [TrialDiscrepancies.X19], Citations.S80,
        ProtocolChoice.OnRecord("The four loads are not given, so there is nothing to climb to.", "四种负荷均未给出，无法作为阶梯目标。"));

    private static readonly TrialProtocol Kemmler2020 = new("kemmler2020", Modality.Resistance,
        new("FrOST: single-set training in osteosarcopenia", "FrOST：肌肉骨骼减少症单组高强度训练"),
        new("43 men of 72 and older with osteosarcopenia, living at home; 21 trained, 22 did not", "43名72岁及以上社区肌肉骨骼减少症男性；21人训练，22人对照"),
        new TrialDose(new("18 months, two days a week, supervised, on machines, one set of each exercise in periods with high effort and "
            + "speed; protein 1.5 to 1.6 g/kg a day (controls 1.2), vitamin D 800 IU and calcium 1,000 mg a day for all",
            "18个月，每周2天，监督下器械训练，每个动作1组，周期化，高用力、高速度；蛋白质1.5～1.6 g/(kg·d)（对照1.2），两组均予维生素D 800 IU/d、钙1 000 mg/d"))
        {
            Months = 18,
            DaysPerWeek = 2,
            Sets = new(1, 1),
        },
        new("Sarcopenia Z-score, bone density of spine and hip, skeletal muscle index, grip, gait", "肌少症Z评分、腰椎与髋部骨密度、骨骼肌指数、握力、步速"),
        new("Standardised differences: sarcopenia Z-score 1.40, lumbar spine 0.72, total hip 0.72, muscle index 1.97, grip 0.87, gait "
            + "0.39 (not significant); attendance 93 % at 36 weeks",
            "标准化均数差：肌少症Z评分1.40，腰椎0.72，全髋0.72，骨骼肌指数1.97，握力0.87，步速0.39（无统计学意义）；36周出勤率93%"),
        new("Men only, few of them; training and extra protein cannot be told apart; no injuries, one man with passing joint pain",
            "仅男性且样本小；训练与增补蛋白质的作用无法区分；无损伤，1人短暂关节痛加重"),
        [CoverageDiscrepancies.X29], Citations.Kemmler2020,
        ProtocolChoice.UpTo(new ResistanceTop { Rule = FollowKemmler, DaysPerWeek = 2, Sets = 1 }))
    {
        Further = [Citations.Hernandezmartinez2025],
    };

    private static readonly TrialProtocol Watson2018 = new("watson2018", Modality.Resistance,
        new("LIFTMOR: heavy lifting and impact", "LIFTMOR：大负荷抗阻与冲击训练"),
        new("Women after the menopause with low bone mass or osteoporosis, free of conditions and medicines that affect bone or function",
            "绝经后低骨量或骨质疏松症女性，排除影响骨骼或功能的疾病与药物"),
        new TrialDose(new("8 months, two supervised sessions a week of 30 minutes: five sets of five deadlifts, squats and overhead "
            + "presses above 85 % of the one-repetition maximum (80 to 85 % as quoted elsewhere), and jumping chin-ups with drop landings",
            "8个月，每周2次，每次30分钟，全程监督：硬拉、深蹲、过头推举各5组×5次，＞85% 1RM（他处引作80%～85%），并做引体跳下落地"))
        {
            Months = 8,
            DaysPerWeek = 2,
            SessionMinutes = 30,
            PercentOneRepMax = new(80, 85),
            Sets = new(5, 5),
            Repetitions = new(5, 5),
        },
        new("Bone density of lumbar spine and femoral neck, physical function", "腰椎与股骨颈骨密度、躯体功能"),
        new("Lumbar spine +2.9 against −1.2 %, femoral neck +0.3 against −1.9 %; one minor adverse event, 92 % compliance",
            "腰椎+2.9%对-1.2%，股骨颈+0.3%对-1.9%；1例轻微不良事件，依从性92%"),
        new("Screened and closely supervised women; says nothing about lifting heavy alone, with a fresh or old vertebral fracture, or "
            + "with sarcopenia",
            "受试者经筛选并全程监督；不适用于独自大负荷训练、有新旧椎体骨折或肌少症者"),
        [], Citations.Watson2018,
        ProtocolChoice.UpTo(new ResistanceTop
        {
            Rule = FollowWatson,
            DaysPerWeek = 2,
            PercentOneRepMax = 85,
            Sets = 5,
            Repetitions = new RepetitionRange(5, 5),
            SupervisedOnly = true,
            BarredByVertebralFracture = true,
        }));

    /// <summary>In the seed's order, then FrOST and LIFTMOR.</summary>
    public static IReadOnlyList<TrialProtocol> All { get; } = [S75, S76, S77, Lasevicius2018, VonStengel2005, S80, Kemmler2020, Watson2018];
}
