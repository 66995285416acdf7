namespace PrescriptionPlanner.Domain.Evidence;

/// <summary>Where the seed review's account of exercise trials differs from the trials: X15 to X24.</summary>
public static class TrialDiscrepancies
{
    /// <summary>X15: aerobic training and muscle mass.</summary>
    public static readonly Discrepancy X15 = new("X15",
        new("Muscle mass after 24 weeks of walking", "24周步行训练后的肌量"),
        new("23 sedentary people trained; muscle mass and quality improved.", "23名久坐者接受训练，肌肉质量得到改善。"),
        new("12 trained and 11 were controls. Strength rose by 15.1 % and peak oxygen uptake by 15.8 %; lean mass did not change.",
            "12人训练，11人为对照。肌力增加15.1%，峰值摄氧量增加15.8%；瘦体重无变化。"),
        new("The aerobic plan promises fitness and strength, never muscle mass.", "有氧计划只预期体能和肌力改善，不承诺增加肌量。"),
        EvidenceLevel.Trial, [Citations.Brightwell2019]);

    /// <summary>X16: which group improved.</summary>
    public static readonly Discrepancy X16 = new("X16",
        new("Which group of the elastic-band trial improved", "弹力带试验中改善的是哪一组"),
        new("Says that the control group, which did not train, became stronger.", "称未训练的对照组力量显著增加。"),
        new("Nothing else in the passage fits that; it can only be the training group. The trial itself was not looked up.",
            "与上下文不符，只可能是训练组；原试验未查阅。"),
        new("Read as the training group: planner policy, no source confirms it.", "按训练组理解：属本规划器策略，无文献佐证。"),
        EvidenceLevel.PlannerPolicy, [Citations.S75, Citations.OsReview]);

    /// <summary>X17: whether high loads are needed for size.</summary>
    public static readonly Discrepancy X17 = new("X17",
        new("Whether muscle needs a high load to grow", "增肌是否必须采用高负荷"),
        new("80 % of the one-repetition maximum beat 20 %, so high intensity matters.", "80% 1RM优于20% 1RM，说明高强度重要。"),
        new("At equal volume the thigh muscle grew by 8.9, 20.5, 20.4 and 19.5 % at 20, 40, 60 and 80 %: only 20 % fell behind. Strength "
            + "rose more at 60 and 80 %. Limbs were compared within young untrained men (age and training state recalled).",
            "总量相等时，20%、40%、60%、80% 1RM的股外侧肌横截面积分别增加8.9%、20.5%、20.4%、19.5%：仅20%不足。60%和80%的肌力增幅更大。为未受训青年男性的肢体间自身对照（年龄与训练状态凭记忆引用）。"),
        new("40 to 60 % is taken as enough for size; 20 % serves familiarisation only; higher loads serve strength.",
            "40%～60%即可满足增肌；20%仅用于适应期；更高负荷用于提高肌力。"),
        EvidenceLevel.Trial, [Citations.Lasevicius2018]);

    /// <summary>X18: load against velocity.</summary>
    public static readonly Discrepancy X18 = new("X18",
        new("Two intensities, or two velocities", "两种强度还是两种速度"),
        new("53 women trained at two intensities; the higher one raised bone density at spine and hip.",
            "53名女性按两种强度训练，高强度组腰椎和髋部骨密度增加。"),
        new("Both arms lifted the same 70 to 92.5 %; only the speed of the lift differed. Fast lifting kept the spine (+0.7 %, not "
            + "significant, at one year), slow lifting lost 0.9 %.",
            "两组负荷相同（70%～92.5% 1RM），差别仅在向心速度。一年时快速组腰椎维持（+0.7%，无统计学意义），慢速组下降0.9%。"),
        new("Used as evidence for lifting fast, not for lifting heavy; worded as maintained, not as raised.",
            "作为快速发力而非大重量的依据；表述为“维持”而非“增加”。"),
        EvidenceLevel.Trial, [Citations.Vonstengel2005, Citations.Vonstengel2007]);

    /// <summary>X19: the best load for bone.</summary>
    public static readonly Discrepancy X19 = new("X19",
        new("Which load is best for bone", "何种负荷最有利于骨密度"),
        new("High resistance is best for bone density.", "高强度抗阻对骨密度最佳。"),
        new("A network meta-analysis of 19 trials and 919 women ranks moderate load on three days a week first for the lumbar spine, "
            + "ahead of low and high.",
            "一项纳入19项试验、919名女性的网状荟萃分析显示，每周3天中等强度对腰椎最佳，优于低强度和高强度。"),
        new("Shown as contested; the ramp passes through moderate loads and does not promise more bone from heavier ones.",
            "标注为有争议；计划经由中等负荷递增，不承诺负荷越大骨密度越高。"),
        EvidenceLevel.Trial, [Citations.Wang2023, Citations.S80]);

    /// <summary>X20: what interval circuits changed.</summary>
    public static readonly Discrepancy X20 = new("X20",
        new("Intervals against continuous training in older women", "老年女性间歇训练与持续训练的比较"),
        new("Intervals gave clearly more muscle mass and strength.", "间歇训练的肌肉质量和力量显著提高。"),
        new("Muscle mass was not measured. The interval circuit was ahead of continuous training in the arm curl alone; 41 of 54 women "
            + "were analysed and five had adverse events.",
            "未测肌量。间歇循环训练仅在屈臂测试上优于持续训练；54名女性中分析41名，5名出现不良事件。"),
        new("Weak support only, and the plan warns of the adverse events.", "仅作弱证据，并在计划中提示不良事件。"),
        EvidenceLevel.Trial, [Citations.Ballestagarcia2019]);

    /// <summary>X21: who jumped in the water, and where bone rose.</summary>
    public static readonly Discrepancy X21 = new("X21",
        new("Aquatic jumps: age and sites", "水中跳跃训练：年龄与部位"),
        new("25 women over 65; whole-body bone density rose.", "25名65岁以上女性；全身骨密度增加。"),
        new("Mean age 65 ± 7, 15 trained and 10 did not. The trained gained 3.71 % at the lumbar spine, 6.52 % at the total femur and "
            + "3.23 % in the whole body, in sessions of 30 minutes.",
            "平均年龄65±7岁，15人训练、10人不训练。训练组腰椎+3.71%、全股骨+6.52%、全身+3.23%；每次30分钟。"),
        new("Quoted with these figures and the small numbers.", "引用上述数值，并说明样本量小。"),
        EvidenceLevel.Trial, [Citations.Aboarrage2018]);

    /// <summary>X22: how many men were vibrated.</summary>
    public static readonly Discrepancy X22 = new("X22",
        new("How many sarcopenic men had vibration", "接受振动训练的肌少症男性人数"),
        new("90 men had vibration.", "90名男性接受振动训练。"),
        new("90 men in three arms: Tai Chi, vibration, control. 79 finished, 28 of them with vibration; Tai Chi did more for balance.",
            "90名男性分为太极拳、振动、对照三组；79人完成，其中振动组28人；太极拳改善平衡更明显。"),
        new("Quoted as 28; Tai Chi is named as the alternative for balance.", "按28人引用；并提示太极拳可作为改善平衡的替代方案。"),
        EvidenceLevel.Trial, [Citations.Zhu2019]);

    /// <summary>X23: who was trained in the 24-week vibration trial.</summary>
    public static readonly Discrepancy X23 = new("X23",
        new("How many women had vibration for 24 weeks", "接受24周振动训练的女性人数"),
        new("43 women trained.", "43名女性接受训练。"),
        new("43 were randomised, to vibration with calcium and vitamin D or to calcium and vitamin D alone.",
            "43人随机分为振动加钙和维生素D组，或仅补钙和维生素D组。"),
        new("Quoted as 43 in two arms.", "按两组共43人引用。"),
        EvidenceLevel.Trial, [Citations.Eldeeb2020]);

    /// <summary>X24: forty minutes on the platform.</summary>
    public static readonly Discrepancy X24 = new("X24",
        new("Forty minutes of vibration, five days a week", "振动训练每次40分钟、每周5天"),
        new("Gives the dose without a displacement and without a word on exposure.", "给出该剂量，未说明位移，也未提及振动暴露。"),
        new("Ten minutes a day at 30 Hz and 4 mm already pass the exposure limit of ISO 2631-1, and general guidance stays near ten "
            + "minutes a session.",
            "30 Hz、4 mm条件下每天10分钟已超过ISO 2631-1暴露限值；一般建议每次约10分钟。"),
        new("Forty minutes is never the default. Time under vibration stays at most ten minutes a session, and exposure is computed and "
            + "shown: planner policy.",
            "绝不默认采用40分钟。每次实际振动时间至多10分钟，并计算、显示暴露量：属本规划器策略。"),
        EvidenceLevel.Trial, [Citations.Abercromby2007, Citations.Iso2631, Citations.Zhu2019]);

    /// <summary>X15 to X24.</summary>
    public static IReadOnlyList<Discrepancy> All { get; } = [X15, X16, X17, X18, X19, X20, X21, X22, X23, X24];
}
