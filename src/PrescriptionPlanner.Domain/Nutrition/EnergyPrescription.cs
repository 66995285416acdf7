using PrescriptionPlanner.Domain.Evidence;
using PrescriptionPlanner.Domain.Patients;
using PrescriptionPlanner.Domain.Quantities;

namespace PrescriptionPlanner.Domain.Nutrition;

/// <summary>Energy: a guiding value and a floor. Osteosarcopenia is no setting for weight-loss diets.</summary>
internal static class EnergyPrescription
{
    private const decimal GuideKcalPerKg = 30m;
    private const decimal FloorKcalPerKg = 25m;
    private const int OldFromYears = 70;
    private static readonly CutOff Underweight = CutOff.Below(18.5m);
    private static readonly CutOff UnderweightWhenOld = CutOff.Below(20m);
    private static readonly CutOff Obese = CutOff.AtLeast(30m);

    private static readonly Rule Guide = Rule.Of("NUT-ENERGY-001",
        "About 30 kcal per kg of reference mass a day is the guiding value; adjust it to weight, activity and illness.",
        "能量参考值约为每日30 kcal/kg（参考体重），根据体重变化、活动和疾病调整。",
        EvidenceLevel.Recalled, Citations.Volkert2022);

    private static readonly Rule Floor = Rule.Policy("NUT-ENERGY-002",
        "Never below the larger of 25 kcal/kg and 1,200 kcal (women) or 1,500 kcal (men) a day without a dietitian (planner policy).",
        "未经营养师指导，每日能量不得低于25 kcal/kg与1200 kcal（女）或1500 kcal（男）二者中的较大值（本规划器策略）。",
        Citations.Volkert2022);

    private static readonly Rule BelowFloor = Rule.Policy("NUT-ENERGY-003",
        "Present energy intake is below the floor: ask a dietitian (planner policy).",
        "目前能量摄入低于下限：请营养师评估（本规划器策略）。");

    private static readonly Rule RaiseGradually = Rule.Policy("NUT-ENERGY-004",
        "Underweight (BMI below 18.5, below 20 from age 70), malnutrition or unexplained weight loss: raise energy step by step, with a "
        + "dietitian and a check of phosphate, potassium and magnesium because of the risk of refeeding (planner policy).",
        "体重过低（BMI低于18.5，70岁及以上低于20）、营养不良或不明原因体重下降：在营养师指导下逐步增加能量，并监测血磷、血钾、血镁，警惕再喂养综合征（本规划器策略）。",
        Citations.Volkert2022);

    private static readonly Rule NoWeightLoss = Rule.Policy("NUT-ENERGY-005",
        "No weight-loss diet. Only obesity with weight-related problems may call for a deficit of at most 500 kcal a day, with protein kept "
        + "and resistance training going on (planner policy).",
        "不采用减重饮食。仅在肥胖且有体重相关问题时，才可考虑每日减少不超过500 kcal，同时保证蛋白质摄入并坚持抗阻训练（本规划器策略）。",
        Citations.Volkert2022);

    public static EnergyTarget Prescribe(NutritionCase patient, ReferenceMass mass, PlanNotes notes)
    {
        var profile = patient.Profile;
        var index = profile.BodyMassIndex;
        var underweight = (patient.AgeYears >= OldFromYears ? UnderweightWhenOld : Underweight).Judge(index) == Ternary.Met;
        if (underweight || profile.History.Has(Condition.Malnutrition) || profile.History.Has(Symptom.UnexplainedWeightLoss))
        {
            notes.Report(RaiseGradually, index is { } low ? PlanNotes.Show(low, "kg/m²") : null);
            notes.Advise("raiseEnergyGradually", RaiseGradually);
        }

        if (index is { } high && Obese.IsMetBy(high)) notes.Report(NoWeightLoss, PlanNotes.Show(high, "kg/m²"));
        notes.Advise("avoidWeightLossDiet", NoWeightLoss);

        var least = profile.Sex switch { Sex.Female => 1200m, Sex.Male => 1500m };
        var floor = Math.Max(least, FloorKcalPerKg * (mass.ExactKg ?? 0m));
        decimal? guide = mass.ExactKg is { } kg ? Math.Max(floor, GuideKcalPerKg * kg) : null;
        if (profile.Diet.EnergyKcalPerDay is { } current && current < floor)
            notes.Report(BelowFloor, PlanNotes.Show(current, "kcal/d"));
        return new EnergyTarget(
            guide is { } value ? Whole(value) : null, Whole(floor), profile.Diet.EnergyKcalPerDay,
            [Guide.Id, Floor.Id, mass.Rule.Id]);
    }

    private static int Whole(decimal kilocalories) => (int)Math.Round(kilocalories, MidpointRounding.AwayFromZero);
}
