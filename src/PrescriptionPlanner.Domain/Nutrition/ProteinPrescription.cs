using PrescriptionPlanner.Domain.Evidence;
using PrescriptionPlanner.Domain.Patients;

namespace PrescriptionPlanner.Domain.Nutrition;

/// <summary>Protein: the patient's state sets the target, then the kidney clips it, then grams are shared out over meals.</summary>
internal static class ProteinPrescription
{
    private const decimal PerMealGPerKg = 0.4m;
    private const int FewestMeals = 3;
    private static readonly AmountRange LeucineG = new(2.5m, 2.8m);

    private static readonly AmountRange HealthyRange = new(1.0m, 1.2m);
    private static readonly AmountRange RaisedRange = new(1.2m, 1.5m);

    private static readonly Rule Healthy = Rule.Of("NUT-PROT-001",
        "Healthy older adults: 1.0 to 1.2 g protein per kg a day.",
        "健康老年人：蛋白质每日1.0～1.2 g/kg。",
        EvidenceLevel.Guideline, Citations.Bauer2013, Citations.OsReview);

    private static readonly Rule Exercising = Rule.Of("NUT-PROT-002",
        "With endurance or resistance exercise: at least 1.2 g protein per kg a day; 1.5 is taken as the upper end.",
        "进行耐力或抗阻训练者：蛋白质每日至少1.2 g/kg；上限取1.5 g/kg。",
        EvidenceLevel.Guideline, Citations.Bauer2013, Citations.OsReview);

    private static readonly Rule BoneDisease = Rule.Of("NUT-PROT-003",
        "Osteoporosis or osteosarcopenia: 1.2 to 1.5 g protein per kg a day. The osteosarcopenia trial used 1.5 to 1.6.",
        "骨质疏松症或肌肉骨骼减少症：蛋白质每日1.2～1.5 g/kg。肌肉骨骼减少症试验中使用1.5～1.6 g/kg。",
        EvidenceLevel.Guideline, Citations.Consensus2025, Citations.Kemmler2020);

    private static readonly Rule Ill = Rule.Of("NUT-PROT-004",
        "Acute or chronic illness or malnutrition: 1.2 to 1.5 g protein per kg a day.",
        "急慢性疾病或营养不良：蛋白质每日1.2～1.5 g/kg。",
        EvidenceLevel.Guideline, Citations.Bauer2013, Citations.OsReview);

    private static readonly Rule Sarcopenic = Rule.Policy("NUT-PROT-005",
        "Sarcopenia without bone disease is treated as an illness: 1.2 to 1.5 g protein per kg a day (planner policy).",
        "无骨病的肌少症按疾病处理：蛋白质每日1.2～1.5 g/kg（本规划器策略）。",
        Citations.Bauer2013);

    private static readonly Rule AnyKidneyDisease = Rule.Policy("NUT-PROT-010",
        "Recorded kidney disease, albuminuria (30 mg/g or more) or conditions not asked, with eGFR at least 60: at most 1.3 g protein per "
        + "kg a day (planner policy).",
        "记录有肾脏病、白蛋白尿（≥30 mg/g）或未询问病史，且eGFR≥60：蛋白质每日不超过1.3 g/kg（本规划器策略）。",
        Citations.Kdigo2024);

    private static readonly Rule Unknown = Rule.Policy("NUT-PROT-011",
        "eGFR unknown: at most 1.2 g protein per kg a day; from 1.0 where kidney disease is recorded (planner policy).",
        "eGFR未知：蛋白质每日不超过1.2 g/kg；有肾脏病记录者自1.0 g/kg起（本规划器策略）。",
        Citations.Kdigo2024);

    private static readonly Rule From45 = Rule.Policy("NUT-PROT-012",
        "eGFR 45 to 59: 1.0 to 1.2 g protein per kg a day, with a clinician's eye on it (planner policy).",
        "eGFR 45～59：蛋白质每日1.0～1.2 g/kg，并由临床医生关注（本规划器策略）。",
        Citations.Kdigo2024, Citations.Bauer2013);

    private static readonly Rule From30 = Rule.Policy("NUT-PROT-013",
        "eGFR 30 to 44: 0.8 to 1.0 g protein per kg a day; up to 1.2 where a nephrologist or dietitian releases it (planner policy).",
        "eGFR 30～44：蛋白质每日0.8～1.0 g/kg；经肾内科医生或营养师同意可至1.2 g/kg（本规划器策略）。",
        Citations.Kdigo2024, Citations.Bauer2013);

    private static readonly Rule Below30 = Rule.Policy("NUT-PROT-014",
        "eGFR below 30 without dialysis: 0.8 g protein per kg a day, with a specialist (planner policy).",
        "eGFR低于30且未透析：蛋白质每日0.8 g/kg，由专科医生管理（本规划器策略）。",
        Citations.Kdigo2024, Citations.Bauer2013);

    private static readonly Rule OnDialysis = Rule.Policy("NUT-PROT-015",
        "On dialysis: 1.0 to 1.2 g protein per kg a day, or more with a renal dietitian (planner policy).",
        "透析患者：蛋白质每日1.0～1.2 g/kg，或在肾病营养师指导下更高（本规划器策略）。",
        Citations.Bauer2013, Citations.Kdigo2024);

    private static readonly Rule KdigoNote = Rule.Of("NUT-PROT-016",
        "Kidney function, or what is known of it, limits protein here. KDIGO advises 0.8 g/kg in stages G3 to G5 and notes that frail or sarcopenic older people may "
        + "need more: let a nephrologist or dietitian weigh it.",
        "此处蛋白质受肾功能（或其不确定性）限制。KDIGO建议G3～G5期为每日0.8 g/kg，同时指出衰弱或肌少的老年人可能需要更高摄入：请肾内科医生或营养师权衡。",
        EvidenceLevel.Guideline, Citations.Kdigo2024);

    private static readonly Rule PerMeal = Rule.Policy("NUT-PROT-020",
        "For a main meal the smaller of 0.4 g/kg and the day's maximum shared over the meals. Grams are whole, halves upwards; under a "
        + "kidney limit the maximum is rounded down (planner policy).",
        "每餐取0.4 g/kg与每日上限按餐数均分二者中较小者。克数取整，0.5进位；受肾功能限制时上限向下取整（本规划器策略）。",
        Citations.Bauer2013);

    private static readonly Rule Leucine = Rule.Of("NUT-PROT-021",
        "Protein for a main meal should bring 2.5 to 2.8 g leucine.",
        "每餐蛋白质宜含亮氨酸2.5～2.8 g。",
        EvidenceLevel.Recalled, Citations.Bauer2013);

    private static readonly Rule Spread = Rule.Policy("NUT-PROT-022",
        "Spread protein over at least three meals a day (planner policy).",
        "蛋白质应分配到每日至少三餐（本规划器策略）。",
        Citations.Bauer2013);

    private static readonly Rule AskIntake = Rule.Policy("NUT-PROT-023",
        "Present protein intake is not known: ask for a diet record; the gap cannot be told (planner policy).",
        "目前蛋白质摄入量未知：请做膳食记录；无法判断缺口（本规划器策略）。");

    private static readonly Rule CountPowder = Rule.Policy("NUT-PROT-024",
        "A protein supplement is already taken: it counts towards the day's protein (planner policy).",
        "已在服用蛋白质补充剂：应计入每日蛋白质总量（本规划器策略）。");

    private static readonly Rule WeightLossDrug = Rule.Policy("NUT-PROT-025",
        "A GLP-1 receptor agonist lowers appetite, and lost weight includes muscle: watch protein, energy and weight (planner policy).",
        "GLP-1受体激动剂会降低食欲，体重下降包含肌肉丢失：请关注蛋白质、能量摄入和体重（本规划器策略）。");

    private static readonly Rule AskPhenylketonuria = Rule.Policy("NUT-PROT-030",
        "Phenylketonuria: a metabolic dietitian sets protein; no target is given here (planner policy).",
        "苯丙酮尿症：蛋白质由代谢病营养师确定，此处不给出目标（本规划器策略）。");

    private static readonly Rule AskLiver = Rule.Policy("NUT-PROT-031",
        "Liver failure: a dietitian sets protein; no target is given here, and protein is not to be cut without advice (planner policy).",
        "肝功能衰竭：蛋白质由营养师确定，此处不给出目标；未经指导不得自行减少蛋白质（本规划器策略）。");

    // Acute or chronic illness that raises the need for protein. Well-controlled risk factors (hypertension, diabetes) are left out.
    private static readonly Condition[] Illnesses =
    [
        Condition.Malnutrition, Condition.Malabsorption, Condition.OtherCancer, Condition.BoneMetastases, Condition.ChronicLungDisease,
        Condition.RespiratoryFailure, Condition.HeartFailureStable, Condition.HeartFailureDecompensated, Condition.RheumatoidArthritis,
        Condition.RheumatoidFlare, Condition.FrailtyDiagnosed, Condition.DiabeticFoot, Condition.VenousUlcer, Condition.AcuteInfection,
        Condition.AcuteInflammation, Condition.ParkinsonDisease,
    ];

    public static ProteinTarget Prescribe(NutritionCase patient, ReferenceMass mass, PlanNotes notes)
    {
        var diet = patient.Profile.Diet;
        if (patient.Kidney.ReadsHigh) notes.Report(KidneyState.CreatinineReadsHigh, patient.Kidney.Observed);
        if (patient.Kidney.Band == KidneyBand.Unknown) notes.Report(KidneyState.AskEgfr);
        if (DietitianRule(patient.History) is { } dietitian)
        {
            notes.Report(dietitian);
            return new ProteinTarget(null, null, mass.ShownKg, null, null, diet.ProteinGPerDay, null, dietitian.Ids);
        }

        var (target, stateRule) = StateTarget(patient);
        var (band, kidneyRule) = Clip(target, patient, notes);
        List<RuleId> ruleIds = kidneyRule is null ? [stateRule.Id, mass.Rule.Id] : [stateRule.Id, kidneyRule.Id, mass.Rule.Id];
        AddNotes(patient, notes);

        AmountRange? leucine = KidneyLimitsMeals(patient.Kidney.Band) ? null : LeucineG;
        if (leucine is not null)
        {
            ruleIds.Add(Leucine.Id);
            notes.Advise("leucineRichProtein", Leucine);
        }

        if (mass.ExactKg is not { } kg)
            return new ProteinTarget(band, null, null, null, leucine, diet.ProteinGPerDay, null, ruleIds);

        ruleIds.Add(PerMeal.Id);
        var grams = Grams(band, kg, kidneyRule is not null);
        int? gap = diet.ProteinGPerDay is { } current ? Whole(Math.Max(0m, grams.Minimum - current)) : null;
        return new ProteinTarget(
            band, grams, mass.ShownKg, MealGrams(kg, grams.Maximum, diet.MealsPerDay), leucine, diet.ProteinGPerDay, gap, ruleIds);
    }

    private static Rule? DietitianRule(ClinicalHistory history) =>
        history.Has(Condition.Phenylketonuria) ? AskPhenylketonuria
        : history.Has(Condition.LiverFailure) ? AskLiver
        : null;

    private static (AmountRange Target, Rule Rule) StateTarget(NutritionCase patient)
    {
        if (patient.Osteoporosis || patient.Osteosarcopenia) return (RaisedRange, BoneDisease);
        if (patient.History.Has(Symptom.UnexplainedWeightLoss)) return (RaisedRange, Ill);
        foreach (var illness in Illnesses)
            if (patient.History.Has(illness)) return (RaisedRange, Ill);
        if (patient.Sarcopenia) return (RaisedRange, Sarcopenic);
        return patient.Options.ExercisePrescribed ? (RaisedRange, Exercising) : (HealthyRange, Healthy);
    }

    private static (AmountRange Band, Rule? Rule) Clip(AmountRange target, NutritionCase patient, PlanNotes notes)
    {
        if (LimitOf(patient) is not var (limit, rule)) return (target, null);

        notes.Report(rule, patient.Kidney.Observed);
        var onDialysis = patient.Kidney.Band == KidneyBand.Dialysis;
        if (onDialysis || limit.Maximum < target.Maximum || limit.Minimum < target.Minimum) notes.Report(KdigoNote);
        if (onDialysis) return (limit, rule);
        var maximum = Math.Min(target.Maximum, limit.Maximum);
        return (new AmountRange(Math.Min(Math.Min(target.Minimum, limit.Minimum), maximum), maximum), rule);
    }

    // The lower end of a limit is where the target may begin, not a floor: clipping never raises a target.
    private static (AmountRange Limit, Rule Rule)? LimitOf(NutritionCase patient)
    {
        var kidney = patient.Kidney;
        return kidney.Band switch
        {
            KidneyBand.Dialysis => (new AmountRange(1.0m, 1.2m), OnDialysis),
            KidneyBand.Below30 => (new AmountRange(0.8m, 0.8m), Below30),
            KidneyBand.From30To45 => (new AmountRange(0.8m, patient.Options.KidneyReleased ? 1.2m : 1.0m), From30),
            KidneyBand.From45To60 => (new AmountRange(1.0m, 1.2m), From45),
            KidneyBand.Unknown => (new AmountRange(kidney.DiseaseRecorded ? 1.0m : 1.2m, 1.2m), Unknown),
            KidneyBand.AtLeast60 when kidney.MayHideDisease => (new AmountRange(1.2m, 1.3m), KidneyState.CreatinineReadsHigh),
            KidneyBand.AtLeast60 when !kidney.KnownSound || patient.History.Conditions is null =>
                (new AmountRange(1.2m, 1.3m), AnyKidneyDisease),
            KidneyBand.AtLeast60 => null,
        };
    }

    private static bool KidneyLimitsMeals(KidneyBand band) => band switch
    {
        KidneyBand.AtLeast60 => false,
        KidneyBand.Unknown => false,
        KidneyBand.From45To60 => true,
        KidneyBand.From30To45 => true,
        KidneyBand.Below30 => true,
        KidneyBand.Dialysis => true,
    };

    private static AmountRange Grams(AmountRange perKg, decimal kg, bool limited)
    {
        var most = perKg.Maximum * kg;
        var maximum = limited ? decimal.Floor(most) : Math.Round(most, MidpointRounding.AwayFromZero);
        return new AmountRange(Math.Min(Whole(perKg.Minimum * kg), maximum), maximum);
    }

    private static int MealGrams(decimal kg, decimal mostPerDay, int? mealsPerDay)
    {
        var meals = mealsPerDay is > 0 and var stated ? stated : FewestMeals;
        var share = mostPerDay / meals;
        var grams = Whole(Math.Min(PerMealGPerKg * kg, share));
        return grams * meals > mostPerDay ? (int)decimal.Floor(share) : grams;
    }

    private static void AddNotes(NutritionCase patient, PlanNotes notes)
    {
        notes.Advise("proteinSpreadOverMeals", Spread);
        var diet = patient.Profile.Diet;
        if (diet.MealsPerDay is { } meals and < FewestMeals) notes.Report(Spread, PlanNotes.Show(meals, "meals/d"));
        if (diet.ProteinGPerDay is null) notes.Report(AskIntake);
        if (patient.History.Has(Medication.ProteinSupplement)) notes.Report(CountPowder);
        if (patient.History.Has(Medication.Glp1Agonist)) notes.Report(WeightLossDrug);
    }

    private static int Whole(decimal grams) => (int)Math.Round(grams, MidpointRounding.AwayFromZero);
}
