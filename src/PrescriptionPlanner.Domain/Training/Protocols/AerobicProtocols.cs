using PrescriptionPlanner.Domain.Evidence;
using PrescriptionPlanner.Domain.Exercises;

namespace PrescriptionPlanner.Domain.Training;

/// <summary>Trials of continuous aerobic training.</summary>
public static class AerobicProtocols
{
    private static readonly Rule FollowBrightwell = Rule.Policy("PROT-AER-001",
        "Following Brightwell 2019: the ladder climbs to 45 minutes at 70 % of the heart rate reserve on three days a week. The trial's "
            + "dose is the top and never the start: planner policy.",
        "参照Brightwell 2019：递增至每周3天、每次45分钟、70%心率储备。该剂量为目标上限，绝非起始剂量：属本规划器策略。",
        Citations.Brightwell2019);

    private static readonly TrialProtocol Brightwell2019 = new("brightwell2019", Modality.Aerobic,
        new("Walking at 70 % of the heart rate reserve", "70%心率储备步行训练"),
        new("23 sedentary people aged 65 to 82; 12 trained, 11 did not", "23名65～82岁久坐老年人；12人训练，11人对照"),
        new TrialDose(new("24 weeks of walking, three days a week, 45 minutes, 70 % of the heart rate reserve",
            "步行24周，每周3天，每次45分钟，70%心率储备"))
        {
            Weeks = 24,
            DaysPerWeek = 3,
            SessionMinutes = 45,
            PercentHeartRateReserve = 70,
        },
        new("Thigh strength, peak oxygen uptake, lean mass, protein synthesis in muscle", "股四头肌肌力、峰值摄氧量、瘦体重、肌蛋白合成"),
        new("Strength +15.1 %, peak oxygen uptake +15.8 %; lean mass unchanged", "肌力+15.1%，峰值摄氧量+15.8%；瘦体重无变化"),
        new("Few people, none chosen for weak bone or muscle; 70 % of the reserve is vigorous and no start for a frail patient",
            "样本小，受试者并非骨质疏松或肌少症患者；70%心率储备属较高强度，不可作为衰弱患者的起始强度"),
        [TrialDiscrepancies.X15], Citations.Brightwell2019,
        ProtocolChoice.UpTo(new AerobicTop { Rule = FollowBrightwell, DaysPerWeek = 3, PercentHeartRateReserve = 70, Minutes = 45 }));

    /// <summary>The one trial in people that the seed reports.</summary>
    public static IReadOnlyList<TrialProtocol> All { get; } = [Brightwell2019];
}
