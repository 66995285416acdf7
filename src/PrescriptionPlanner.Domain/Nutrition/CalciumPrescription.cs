using PrescriptionPlanner.Domain.Evidence;
using PrescriptionPlanner.Domain.Patients;
using PrescriptionPlanner.Domain.Quantities;

namespace PrescriptionPlanner.Domain.Nutrition;

/// <summary>Calcium: food first; a supplement fills the deficit alone, in equal doses of at most 500 mg.</summary>
internal static class CalciumPrescription
{
    private const int UpperLimitMg = 2000;
    private const int LargestDoseMg = 500;
    private const int LargestSupplementMg = 1000;
    private const int KidneyTotalMg = 1000;
    private const decimal NonDairyMg = 300m;
    private const decimal DairyServingMg = 300m;
    private static readonly CutOff WorthASupplement = CutOff.AtLeast(150m);

    private static readonly Rule ChinaBone = Rule.Of("NUT-CA-001",
        "Osteoporosis or osteosarcopenia, Chinese reference: 1,200 mg calcium a day from food and supplements together; 1,000 is acceptable.",
        "骨质疏松症或肌肉骨骼减少症（中国参考）：食物与钙剂合计每日钙1200 mg，1000 mg即可接受。",
        EvidenceLevel.Guideline, Citations.Consensus2022, Citations.Consensus2025);

    private static readonly Rule China = Rule.Of("NUT-CA-002",
        "Chinese reference intakes 2013: 1,000 mg calcium a day from age 50, 800 below; upper limit 2,000.",
        "中国DRIs（2013）：50岁及以上每日钙1000 mg，50岁以下800 mg；可耐受最高摄入量2000 mg。",
        EvidenceLevel.Recalled, Citations.Chinadri);

    private static readonly Rule Iom = Rule.Of("NUT-CA-003",
        "Institute of Medicine 2011: 1,200 mg calcium a day for women from 51 and everyone above 70, otherwise 1,000; upper limit 2,000.",
        "美国医学研究所（2011）：51岁及以上女性和70岁以上者每日钙1200 mg，其余1000 mg；可耐受最高摄入量2000 mg。",
        EvidenceLevel.Guideline, Citations.Iom2011);

    private static readonly Rule Kidney = Rule.Policy("NUT-CA-004",
        "eGFR 30 to 59, or kidney disease with unknown eGFR: at most 1,000 mg calcium a day in total (planner policy).",
        "eGFR 30～59，或有肾脏病而eGFR未知：每日钙总量不超过1000 mg（本规划器策略）。",
        Citations.Kdigo2024);

    private static readonly Rule Dairy = Rule.Policy("NUT-CA-005",
        "Calcium intake was estimated: 300 mg from other food plus 300 mg for each serving of dairy, plus a supplement that is taken "
        + "(planner policy).",
        "钙摄入量为估算值：非乳制品食物300 mg，每份乳制品另加300 mg，再加正在服用的钙剂（本规划器策略）。",
        Citations.Iom2011);

    private static readonly Rule AskIntake = Rule.Policy("NUT-CA-006",
        "Calcium intake is not known: ask for it, or for servings of dairy; no supplement is suggested until then (planner policy).",
        "钙摄入量未知：请询问摄入量或乳制品份数；在此之前不建议钙剂（本规划器策略）。");

    private static readonly Rule AskSupplement = Rule.Policy("NUT-CA-007",
        "A calcium supplement is recorded without its amount: say how much; nothing is added until then (planner policy).",
        "记录有钙剂但无剂量：请注明每日元素钙量；在此之前不再增加（本规划器策略）。");

    private static readonly Rule FromFood = Rule.Policy("NUT-CA-008",
        "A deficit below 150 mg a day is covered from food (planner policy).",
        "每日缺口低于150 mg时从食物补足（本规划器策略）。");

    private static readonly Rule Split = Rule.Of("NUT-CA-009",
        "At most 500 mg elemental calcium in one dose.",
        "每次元素钙不超过500 mg。",
        EvidenceLevel.Guideline, Citations.Consensus2022);

    private static readonly Rule Ceiling = Rule.Policy("NUT-CA-010",
        "The supplement is the deficit alone and, with what is already taken, at most 1,000 mg a day; the rest comes from food "
        + "(planner policy).",
        "钙剂仅用于补足缺口，连同已服用的钙剂每日不超过1000 mg，其余从食物摄入（本规划器策略）。");

    private static readonly Rule AboveLimit = Rule.Policy("NUT-CA-011",
        "Present calcium is above the upper limit of 2,000 mg a day: no more, and a clinician reviews it (planner policy).",
        "目前钙摄入超过每日2000 mg的最高摄入量：不再增加，由临床医生审核（本规划器策略）。");

    private static readonly Rule CarbonateForm = Rule.Of("NUT-CA-012",
        "Calcium carbonate holds 40 % elemental calcium and is taken with meals.",
        "碳酸钙含元素钙40%，应随餐服用。",
        EvidenceLevel.Guideline, Citations.Iom2011);

    private static readonly Rule CitrateForm = Rule.Policy("NUT-CA-013",
        "Calcium citrate (21 % elemental) with a proton-pump inhibitor, achlorhydria or after bariatric surgery, or for a dose without a "
        + "meal (planner policy).",
        "使用质子泵抑制剂、胃酸缺乏、减重手术后或非随餐服用时，选用枸橼酸钙（元素钙21%）（本规划器策略）。",
        Citations.Iom2011);

    private static readonly Rule SplitPresent = Rule.Policy("NUT-CA-014",
        "More than 500 mg calcium is already taken as a supplement each day: take it in separate doses (planner policy).",
        "每日已服用钙剂超过500 mg：应分次服用（本规划器策略）。",
        Citations.Consensus2022);

    private static readonly Rule RaiseFromFood = Rule.Policy("NUT-CA-015",
        "Raise calcium from food: dairy where it is tolerated, otherwise calcium-set tofu, small fish with bones, fortified drinks and "
        + "green leaves (planner policy).",
        "从食物增加钙：可耐受者选乳制品，否则选卤水或石膏豆腐、连骨小鱼、强化饮品和绿叶蔬菜（本规划器策略）。");

    public static CalciumTarget Prescribe(NutritionCase patient, MineralGuards guards, PlanNotes notes)
    {
        List<RuleId> ruleIds = [.. guards.Blocking, .. guards.Reviewing];
        var taken = SupplementTaken(patient);
        var intake = Intake(patient.Profile.Diet, taken, ruleIds, notes);
        var review = guards.Blocking.Count > 0 || guards.Reviewing.Count > 0;
        if (intake > UpperLimitMg)
        {
            review = true;
            ruleIds.Add(AboveLimit.Id);
            notes.Report(AboveLimit, PlanNotes.Show(intake.Value, "mg/d"));
        }

        if (taken > LargestDoseMg) notes.Report(SplitPresent, PlanNotes.Show(taken.Value, "mg/d"));
        if (guards.Blocking.Count > 0 || guards.CalciumTooLow is not null)
            return new CalciumTarget(null, null, UpperLimitMg, intake, 0, null, [], 0, true, ruleIds);

        var (target, acceptable) = Target(patient, ruleIds, notes);
        var unstated = patient.History.Has(Medication.CalciumSupplement) && taken is null;
        if (unstated) Note(AskSupplement, ruleIds, notes);
        if (intake is not { } total) Note(AskIntake, ruleIds, notes);
        else if (!unstated && total < target)
        {
            var (supplement, food) = Fill(target - total, taken ?? 0m, guards.FoodOnly, ruleIds, notes);
            var (form, doses) = Plan(patient, ref supplement, ref food, ruleIds, notes);
            if (food > 0) notes.Advise("calciumFromFood", RaiseFromFood);
            return new CalciumTarget(target, acceptable, UpperLimitMg, intake, supplement, form, doses, food, review, ruleIds);
        }

        return new CalciumTarget(target, acceptable, UpperLimitMg, intake, 0, null, [], 0, review, ruleIds);
    }

    private static (int Target, int Acceptable) Target(NutritionCase patient, List<RuleId> ruleIds, PlanNotes notes)
    {
        var (target, acceptable, rule) = patient.Options.Reference switch
        {
            NutritionReference.China2013 when patient.Osteoporosis || patient.Osteosarcopenia => (1200, 1000, ChinaBone),
            NutritionReference.China2013 when patient.AgeYears >= 50 => (1000, 1000, China),
            NutritionReference.China2013 => (800, 800, China),
            NutritionReference.Iom2011 when patient.AgeYears > 70 || (patient.Profile.Sex == Sex.Female && patient.AgeYears >= 51) =>
                (1200, 1200, Iom),
            NutritionReference.Iom2011 => (1000, 1000, Iom),
        };
        ruleIds.Add(rule.Id);
        var kidney = patient.Kidney;
        var reduced = kidney.Band is KidneyBand.From45To60 or KidneyBand.From30To45;
        if (!reduced && kidney is not { Band: KidneyBand.Unknown, DiseaseRecorded: true }) return (target, acceptable);
        ruleIds.Add(Kidney.Id);
        notes.Report(Kidney, kidney.Observed);
        return (Math.Min(target, KidneyTotalMg), Math.Min(acceptable, KidneyTotalMg));
    }

    private static decimal? Intake(DietRecord diet, decimal? taken, List<RuleId> ruleIds, PlanNotes notes)
    {
        if (diet.CalciumMgPerDay is { } total) return Math.Max(total, taken ?? 0m);
        if (diet.DairyServingsPerDay is not { } servings) return null;
        Note(Dairy, ruleIds, notes);
        return NonDairyMg + DairyServingMg * servings + (taken ?? 0m);
    }

    private static (int Supplement, int Food) Fill(
        decimal deficit, decimal taken, Rule? foodOnly, List<RuleId> ruleIds, PlanNotes notes)
    {
        var whole = (int)decimal.Floor(deficit);
        if (foodOnly is not null)
        {
            ruleIds.Add(foodOnly.Id);
            return (0, whole);
        }

        if (!WorthASupplement.IsMetBy(deficit))
        {
            Note(FromFood, ruleIds, notes);
            return (0, whole);
        }

        ruleIds.Add(Ceiling.Id);
        var room = (int)decimal.Floor(Math.Max(0m, LargestSupplementMg - taken));
        var supplement = Math.Min(whole, room);
        if (supplement < whole) notes.Report(Ceiling, PlanNotes.Show(deficit, "mg/d"));
        return WorthASupplement.IsMetBy(supplement) ? (supplement, whole - supplement) : (0, whole);
    }

    private static (CalciumForm? Form, IReadOnlyList<CalciumDose> Doses) Plan(
        NutritionCase patient, ref int supplement, ref int food, List<RuleId> ruleIds, PlanNotes notes)
    {
        if (supplement == 0) return (null, []);
        ruleIds.Add(Split.Id);
        var times = DoseTimetable.Choose(patient.History, (supplement + LargestDoseMg - 1) / LargestDoseMg, notes);
        if (times.Count == 0) return (null, []);

        var most = times.Count * LargestDoseMg;
        if (supplement > most)
        {
            food += supplement - most;
            supplement = most;
        }

        var doses = new CalciumDose[times.Count];
        var withoutMeal = false;
        for (var i = 0; i < doses.Length; i++)
        {
            doses[i] = new CalciumDose(supplement / doses.Length + (i < supplement % doses.Length ? 1 : 0), times[i]);
            withoutMeal |= times[i] == DoseTime.AtBedtime;
        }

        var history = patient.History;
        var citrate = withoutMeal || history.Has(Medication.ProtonPumpInhibitor) || history.Has(Condition.Achlorhydria)
            || history.Has(Procedure.BariatricSurgery);
        ruleIds.Add((citrate ? CitrateForm : CarbonateForm).Id);
        return (citrate ? CalciumForm.Citrate : CalciumForm.Carbonate, doses);
    }

    private static decimal? SupplementTaken(NutritionCase patient)
    {
        if (patient.Profile.Diet.CalciumSupplementMgPerDay is { } stated) return stated;
        return patient.History.Find(Medication.CalciumSupplement) is { DosePerDay: { } dose } record
            ? record.Unit?.ToUpperInvariant() switch { "MG" => dose, "G" => dose * 1000m, _ => null }
            : null;
    }

    private static void Note(Rule rule, List<RuleId> ruleIds, PlanNotes notes)
    {
        ruleIds.Add(rule.Id);
        notes.Report(rule);
    }
}
