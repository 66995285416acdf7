using PrescriptionPlanner.Domain.Evidence;
using PrescriptionPlanner.Domain.Patients;

namespace PrescriptionPlanner.Domain.Nutrition;

/// <summary>Whey, creatine and vitamin K: advised only where nothing speaks against them; never a promise for bone.</summary>
internal static class SupplementAdvice
{
    private static readonly Rule WheyAfterResistance = Rule.Of("NUT-WHEY-001",
        "20 to 25 g whey after resistance training, or at the meal with the least protein; it counts towards the day's protein.",
        "抗阻训练后或在蛋白质最少的一餐补充乳清蛋白20～25 g，计入每日蛋白质总量。",
        EvidenceLevel.Recalled, Citations.OsReview, Citations.Bauer2013);

    private static readonly Rule WheyIsolate = Rule.Policy("NUT-WHEY-002",
        "Lactose intolerance: choose whey isolate, which is nearly free of lactose (planner policy).",
        "乳糖不耐受：选用几乎不含乳糖的分离乳清蛋白（本规划器策略）。");

    private static readonly Rule WheyAtMeal = Rule.Policy("NUT-WHEY-003",
        "Where food does not close the gap: 20 to 25 g whey at the meal with the least protein, within the day's protein (planner policy).",
        "食物不能补足蛋白质缺口时：在蛋白质最少的一餐补充乳清蛋白20～25 g，计入每日蛋白质总量（本规划器策略）。",
        Citations.Bauer2013);

    private static readonly Rule NoWheyAllergy = Rule.Policy("NUT-WHEY-010",
        "Milk allergy: no whey (planner policy).",
        "牛奶过敏：不使用乳清蛋白（本规划器策略）。");

    private static readonly Rule NoWheyKidney = Rule.Policy("NUT-WHEY-011",
        "eGFR below 60 or not known, dialysis, kidney disease or albuminuria: no whey without a specialist (planner policy).",
        "eGFR低于60或未知、透析、肾脏病或白蛋白尿：未经专科医生同意不使用乳清蛋白（本规划器策略）。",
        Citations.Kdigo2024);

    private static readonly Rule Creatine = Rule.Policy("NUT-CREATINE-001",
        "Creatine 3 to 5 g a day without loading, beside resistance training, may add strength and lean mass. It is not taken for bone: a "
        + "two-year trial found no gain in bone density. It raises serum creatinine, so check the kidney by cystatin C (planner policy).",
        "抗阻训练期间可每日服用肌酸3～5 g，无需负荷期，可能增加肌力和瘦体重。肌酸不用于改善骨骼：一项两年试验未见骨密度获益。肌酸会使血肌酐升高，应以胱抑素C评估肾功能（本规划器策略）。",
        Citations.Chilibeck2023, Citations.OsReview);

    private static readonly Rule CreatineClinician = Rule.Policy("NUT-CREATINE-002",
        "eGFR below 60, kidney disease, a creatinine that may read wrongly, liver failure or a medicine hard on the kidney: creatine only "
        + "if a clinician agrees (planner policy).",
        "eGFR低于60、肾脏病、肌酐可能误判、肝功能衰竭或使用肾毒性药物：仅在临床医生同意后使用肌酸（本规划器策略）。",
        Citations.Kdigo2024);

    private static readonly Rule NoCreatine = Rule.Policy("NUT-CREATINE-003",
        "eGFR below 30 or dialysis: no creatine (planner policy).",
        "eGFR低于30或透析：不使用肌酸（本规划器策略）。",
        Citations.Kdigo2024);

    private static readonly Rule CreatineUnknown = Rule.Policy("NUT-CREATINE-004",
        "Creatine is not advised until eGFR, conditions and medicines are known (planner policy).",
        "在明确eGFR、既往疾病和用药之前不建议使用肌酸（本规划器策略）。",
        Citations.Kdigo2024);

    private static readonly Rule VitaminK = Rule.Policy("NUT-VITK-001",
        "Warfarin is taken: no vitamin K supplement, and keep vitamin K from food steady (planner policy).",
        "正在服用华法林：不补充维生素K，并保持膳食维生素K摄入稳定（本规划器策略）。");

    private static readonly Medication[] HardOnTheKidney =
        [Medication.NephrotoxicDrug, Medication.Nsaid, Medication.Lithium, Medication.Methotrexate];

    public static void Advise(NutritionCase patient, ProteinTarget protein, PlanNotes notes)
    {
        if (patient.History.Has(Medication.AnticoagulantWarfarin)) notes.Advise("noVitaminKSupplement", VitaminK);
        AdviseWhey(patient, protein, notes);
        if (patient.Options.ResistancePrescribed || patient.History.Has(Medication.Creatine)) AdviseCreatine(patient, notes);
    }

    private static void AdviseWhey(NutritionCase patient, ProteinTarget protein, PlanNotes notes)
    {
        var wanted = patient.Options.ResistancePrescribed ? protein.GapG is null or > 0 : protein.GapG > 0;
        // Without a protein target a dietitian decides on powders too.
        if (!wanted || protein.GPerKgPerDay is null) return;
        if (patient.History.Conditions is null || !patient.Kidney.KnownSound)
        {
            notes.Report(NoWheyKidney, patient.Kidney.Observed);
            return;
        }

        if (patient.History.Has(Condition.MilkAllergy))
        {
            notes.Report(NoWheyAllergy);
            return;
        }

        if (patient.Options.ResistancePrescribed) notes.Advise("wheyAfterResistance", WheyAfterResistance);
        else notes.Advise("wheyAtLowestProteinMeal", WheyAtMeal);
        if (patient.History.Has(Condition.LactoseIntolerance)) notes.Advise("wheyIsolate", WheyIsolate);
    }

    private static void AdviseCreatine(NutritionCase patient, PlanNotes notes)
    {
        var kidney = patient.Kidney;
        if (kidney.Band is KidneyBand.Below30 or KidneyBand.Dialysis) notes.Report(NoCreatine, kidney.Observed);
        else if (!KidneyUnknownOrSound(kidney) || kidney.MayHideDisease || NeedsClinician(patient.History))
            notes.Report(CreatineClinician, kidney.Observed);
        else if (kidney.Band == KidneyBand.Unknown || patient.History.Conditions is null || patient.History.Medications is null)
            notes.Report(CreatineUnknown);
        else if (patient.Options.ResistancePrescribed)
            notes.Advise("creatineWithResistance", Creatine);
    }

    private static bool KidneyUnknownOrSound(KidneyState kidney) =>
        kidney.KnownSound || kidney is { Band: KidneyBand.Unknown, DiseaseRecorded: false, Albuminuria: false };

    private static bool NeedsClinician(ClinicalHistory history)
    {
        if (history.Has(Condition.LiverFailure)) return true;
        foreach (var medication in HardOnTheKidney)
            if (history.Has(medication)) return true;
        return false;
    }
}
