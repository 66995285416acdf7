using PrescriptionPlanner.Domain.Evidence;
using PrescriptionPlanner.Domain.Exercises;
using PrescriptionPlanner.Domain.Training;

namespace PrescriptionPlanner.Domain.Prescriptions;

/// <summary>What can be expected of a programme, and what cannot.</summary>
public static class Expectations
{
    private static readonly Rule Strength = Rule.Of("EXP-STR-001",
        "Strength: a gain can be expected within 12 weeks. Seven trials in 349 people with osteosarcopenia found more grip strength after strength training.",
        "肌力：12周内可望提高。7项针对349名肌肉骨骼减少症患者的试验显示，力量训练后握力提高。",
        EvidenceLevel.Trial, Citations.Kemmler2020, Citations.Fragala2019);

    private static readonly Rule Mass = Rule.Of("EXP-MASS-001",
        "Muscle mass: a gain can be expected from strength training within 12 to 24 weeks; walking alone did not change it.",
        "肌量：力量训练12至24周内可望增加；单纯步行未见变化。",
        EvidenceLevel.Trial, Citations.Kemmler2020, Citations.Brightwell2019);

    private static readonly Rule Bone = Rule.Of("EXP-BMD-001",
        "Bone density: no change is to be expected before 8 to 18 months, and keeping it is a success. Densitometry sooner than 12 months shows mostly its own error.",
        "骨密度：8至18个月内不应期待变化，维持即为成功。少于12个月复查骨密度，所见多为测量误差。",
        EvidenceLevel.Trial, Citations.Kemmler2020, Citations.Vonstengel2007, Citations.Watson2018);

    private static readonly Rule Gait = Rule.Of("EXP-GAIT-001",
        "Walking speed may not change; in people with osteosarcopenia the trials found no clear effect. A change of 0.05 m/s is small, 0.10 m/s substantial.",
        "步速可能不变；针对肌肉骨骼减少症患者的试验未见明确效果。变化0.05 m/s为小，0.10 m/s为显著。",
        EvidenceLevel.Trial, Citations.Kemmler2020, Citations.Perera2006);

    private static readonly Rule Grip = Rule.Of("EXP-GRIP-001",
        "Grip strength often does not follow leg training; a change below about 5 kg is within its error, and no change is not a failure.",
        "下肢训练往往不改变握力；约5 kg以内的变化属于误差范围，没有变化不等于失败。",
        EvidenceLevel.Recalled, Citations.Bohannon2019);

    private static readonly Rule Endurance = Rule.Of("EXP-AER-001",
        "Endurance: peak oxygen uptake rose by about 16 % in 24 weeks of walking three times a week.",
        "耐力：每周3次步行24周后，峰值摄氧量约提高16%。",
        EvidenceLevel.Trial, Citations.Brightwell2019);

    private static readonly Rule Vibration = Rule.Of("EXP-WBV-001",
        "Vibration: strength and rising from a chair improved within 8 weeks in very old men with sarcopenia; muscle mass did not, and Tai Chi was better for balance.",
        "振动：高龄肌少症男性8周内肌力和起坐能力改善，肌量没有变化；太极拳对平衡的效果更好。",
        EvidenceLevel.Trial, Citations.Zhu2019);

    private static readonly Rule Intervals = Rule.Of("EXP-HIIT-001",
        "Intervals: no trial has tested them in osteosarcopenia. In older women they improved function and body-mass index, not muscle mass, with five adverse events among 54 women.",
        "间歇训练：尚无针对肌肉骨骼减少症的试验。在老年女性中改善了功能和体重指数，未增加肌量，54人中发生5起不良事件。",
        EvidenceLevel.Trial, Citations.Ballestagarcia2019);

    /// <summary>What can be expected of a programme with these ladders.</summary>
    public static IReadOnlyList<Expectation> Of(Programme programme)
    {
        var expectations = new List<Expectation>();
        if (Trains(programme, Modality.Resistance))
        {
            expectations.Add(new Expectation("strengthGain", 12, Strength.Id));
            expectations.Add(new Expectation("muscleMassGain", 24, Mass.Id));
            expectations.Add(new Expectation("gripMayNotChange", null, Grip.Id));
            expectations.Add(new Expectation("boneDensityLater", 52, Bone.Id));
        }

        if (Trains(programme, Modality.Aerobic)) expectations.Add(new Expectation("enduranceGain", 24, Endurance.Id));
        if (Trains(programme, Modality.WholeBodyVibration)) expectations.Add(new Expectation("vibrationStrength", 8, Vibration.Id));
        if (Trains(programme, Modality.Hiit)) expectations.Add(new Expectation("intervalsUntested", null, Intervals.Id));
        expectations.Add(new Expectation("gaitMayNotChange", null, Gait.Id));
        return expectations;
    }

    private static bool Trains(Programme programme, Modality modality)
    {
        foreach (var ladder in programme.Ladders)
            if (ladder.Modality == modality)
                return ladder.State is LadderState.Active or LadderState.Limited && ladder.Steps.Count > 0;
        return false;
    }
}
