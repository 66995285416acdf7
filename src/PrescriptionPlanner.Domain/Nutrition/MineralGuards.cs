using PrescriptionPlanner.Domain.Evidence;
using PrescriptionPlanner.Domain.Patients;
using PrescriptionPlanner.Domain.Quantities;

namespace PrescriptionPlanner.Domain.Nutrition;

/// <summary>What keeps calcium and vitamin D from being suggested automatically, and what has to be watched beside them.</summary>
internal sealed class MineralGuards
{
    private static readonly CutOff CalciumHigh = CutOff.Above(2.60m);
    private static readonly CutOff CalciumLow = CutOff.Below(2.10m);
    private const decimal ReferenceAlbuminGPerL = 40m;
    private const decimal CorrectionPerGram = 0.02m;

    private static readonly Rule Hypercalcaemia = Rule.Policy("NUT-CAD-001",
        "Hypercalcaemia is recorded: no calcium and no vitamin D without a clinician (planner policy).",
        "记录有高钙血症：未经临床医生同意不补充钙和维生素D（本规划器策略）。");

    private static readonly Rule Hyperparathyroidism = Rule.Policy("NUT-CAD-002",
        "Primary hyperparathyroidism: no calcium and no vitamin D without a clinician (planner policy).",
        "原发性甲状旁腺功能亢进症：未经临床医生同意不补充钙和维生素D（本规划器策略）。");

    private static readonly Rule Sarcoidosis = Rule.Policy("NUT-CAD-003",
        "Sarcoidosis makes active vitamin D: no calcium and no vitamin D without a clinician (planner policy).",
        "结节病可自行产生活性维生素D：未经临床医生同意不补充钙和维生素D（本规划器策略）。");

    private static readonly Rule Williams = Rule.Policy("NUT-CAD-004",
        "Williams syndrome: no calcium and no vitamin D without a clinician (planner policy).",
        "威廉姆斯综合征：未经临床医生同意不补充钙和维生素D（本规划器策略）。");

    private static readonly Rule SerumHigh = Rule.Policy("NUT-CAD-005",
        "Adjusted serum calcium above 2.60 mmol/L: no calcium and no vitamin D; a clinician looks for the cause (planner policy).",
        "校正血钙高于2.60 mmol/L：不补充钙和维生素D，由临床医生查找原因（本规划器策略）。");

    private static readonly Rule ActiveVitaminD = Rule.Policy("NUT-CAD-006",
        "Calcitriol or alfacalcidol is taken: no automatic calcium or vitamin D; whoever prescribes it sets both (planner policy).",
        "正在服用骨化三醇或阿法骨化醇：不自动建议钙和维生素D，由处方医生统一决定（本规划器策略）。");

    private static readonly Rule KidneyFailure = Rule.Policy("NUT-CAD-007",
        "eGFR below 30 or dialysis: a clinician decides on calcium and vitamin D (planner policy).",
        "eGFR低于30或透析：钙和维生素D由临床医生决定（本规划器策略）。",
        Citations.Kdigo2024);

    private static readonly Rule Metastases = Rule.Policy("NUT-CAD-008",
        "Bone metastases can raise serum calcium: no calcium and no vitamin D without a clinician (planner policy).",
        "骨转移可使血钙升高：未经临床医生同意不补充钙和维生素D（本规划器策略）。");

    private static readonly Rule AskConditions = Rule.Policy("NUT-CAD-009",
        "Conditions were not asked: no calcium and no vitamin D are suggested until they are (planner policy).",
        "未询问既往疾病：在询问之前不建议补充钙和维生素D（本规划器策略）。");

    private static readonly Rule SerumLow = Rule.Policy("NUT-CAD-010",
        "Adjusted serum calcium below 2.10 mmol/L, or hypocalcaemia recorded: a clinician decides on calcium and looks for the cause "
        + "(planner policy).",
        "校正血钙低于2.10 mmol/L或记录有低钙血症：由临床医生决定补钙并查找原因（本规划器策略）。");

    private static readonly Rule AlbuminUnknown = Rule.Policy("NUT-CAD-011",
        "Albumin is not known: total serum calcium is read without adjustment. With low albumin the adjusted value would be higher "
        + "(planner policy).",
        "白蛋白未知：血总钙未经校正直接判读。白蛋白偏低时校正值会更高（本规划器策略）。");

    private static readonly Rule AskSerum = Rule.Policy("NUT-CAD-012",
        "Serum calcium is not known: measure it, with albumin, before a calcium or vitamin D supplement is started (planner policy).",
        "血钙未知：开始补充钙或维生素D之前，请检测血钙和白蛋白（本规划器策略）。");

    private static readonly Rule Stones = Rule.Policy("NUT-CAD-013",
        "Kidney stones or hypercalciuria: calcium from food only, with meals, no supplement (planner policy).",
        "肾结石或高钙尿症：仅从食物中随餐摄入钙，不用钙剂（本规划器策略）。",
        Citations.Iom2011);

    private static readonly Rule KidneyUnclear = Rule.Policy("NUT-CAD-014",
        "Kidney disease is recorded and eGFR is not known: a clinician reviews calcium and vitamin D (planner policy).",
        "记录有肾脏病但eGFR未知：钙和维生素D由临床医生审核（本规划器策略）。",
        Citations.Kdigo2024);

    private static readonly Rule PoorAbsorption = Rule.Policy("NUT-CAD-015",
        "Malabsorption or bariatric surgery: usual doses may fall short; a clinician reviews vitamin D and calcium (planner policy).",
        "吸收不良或减重手术后：常规剂量可能不足，维生素D和钙由临床医生审核（本规划器策略）。");

    private static readonly Rule Thiazide = Rule.Policy("NUT-CAD-020",
        "A thiazide lowers calcium excretion: monitor serum calcium (planner policy).",
        "噻嗪类利尿剂减少尿钙排泄：请监测血钙（本规划器策略）。");

    private static readonly Rule Digoxin = Rule.Policy("NUT-CAD-021",
        "High serum calcium makes digoxin more toxic: monitor serum calcium and the electrocardiogram (planner policy).",
        "血钙升高会增加地高辛毒性：请监测血钙和心电图（本规划器策略）。");

    private static readonly Rule Lithium = Rule.Policy("NUT-CAD-022",
        "Lithium can raise serum calcium: monitor it (planner policy).",
        "锂剂可使血钙升高：请监测血钙（本规划器策略）。");

    private static readonly Rule PotentAntiresorptive = Rule.Policy("NUT-CAD-023",
        "Denosumab, zoledronate or romosozumab: correct vitamin D and calcium before the next dose, or serum calcium may fall "
        + "(planner policy).",
        "使用地舒单抗、唑来膦酸或罗莫佐单抗：下次给药前先纠正维生素D和钙，以免发生低钙血症（本规划器策略）。");

    private static readonly Rule Cinacalcet = Rule.Policy("NUT-CAD-024",
        "Cinacalcet lowers serum calcium: whoever prescribes it reviews calcium and vitamin D (planner policy).",
        "西那卡塞降低血钙：钙和维生素D由其处方医生审核（本规划器策略）。");

    private static readonly Rule LowersEffect = Rule.Policy("NUT-CAD-025",
        "Orlistat, bile-acid resins, enzyme-inducing anticonvulsants and glucocorticoids lower the effect of vitamin D or calcium: check "
        + "25-hydroxyvitamin D again (planner policy).",
        "奥利司他、胆汁酸螯合树脂、酶诱导性抗癫痫药和糖皮质激素会降低维生素D或钙的作用：请复查25-羟维生素D（本规划器策略）。");

    private static readonly Medication[] EffectLowering =
        [Medication.Orlistat, Medication.BileAcidResin, Medication.EnzymeInducingAnticonvulsant, Medication.Glucocorticoid];

    private readonly List<RuleId> _blocking = [];
    private readonly List<RuleId> _reviewing = [];

    private MineralGuards()
    {
    }

    /// <summary>Rules that bar any automatic calcium or vitamin D.</summary>
    public IReadOnlyList<RuleId> Blocking => _blocking;

    /// <summary>Rules that ask a clinician to look at both.</summary>
    public IReadOnlyList<RuleId> Reviewing => _reviewing;

    /// <summary>Serum calcium is low: calcium is the clinician's.</summary>
    public Rule? CalciumTooLow { get; private set; }

    /// <summary>Calcium may come from food alone.</summary>
    public Rule? FoodOnly { get; private set; }

    public static MineralGuards Of(NutritionCase patient, PlanNotes notes)
    {
        var guards = new MineralGuards();
        guards.ReadConditions(patient, notes);
        guards.ReadSerumCalcium(patient, notes);
        guards.ReadMedicines(patient.History, notes);
        return guards;
    }

    private void ReadConditions(NutritionCase patient, PlanNotes notes)
    {
        var history = patient.History;
        if (history.Conditions is null) Block(AskConditions, notes);
        if (history.Has(Condition.Hypercalcaemia)) Block(Hypercalcaemia, notes);
        if (history.Has(Condition.PrimaryHyperparathyroidism)) Block(Hyperparathyroidism, notes);
        if (history.Has(Condition.Sarcoidosis)) Block(Sarcoidosis, notes);
        if (history.Has(Condition.WilliamsSyndrome)) Block(Williams, notes);
        if (history.Has(Condition.BoneMetastases)) Block(Metastases, notes);
        if (patient.Kidney.Band is KidneyBand.Below30 or KidneyBand.Dialysis) Block(KidneyFailure, notes, patient.Kidney.Observed);
        if (patient.Kidney is { Band: KidneyBand.Unknown, DiseaseRecorded: true }) Review(KidneyUnclear, notes);
        if (history.Has(Condition.Malabsorption) || history.Has(Procedure.BariatricSurgery)) Review(PoorAbsorption, notes);
        if (history.Has(Condition.Nephrolithiasis) || history.Has(Condition.Hypercalciuria))
        {
            FoodOnly = Stones;
            notes.Report(Stones);
        }
    }

    private void ReadSerumCalcium(NutritionCase patient, PlanNotes notes)
    {
        var laboratory = patient.Profile.Laboratory;
        var low = patient.History.Has(Condition.Hypocalcaemia);
        string? observed = null;
        if (laboratory.SerumCalciumMmolPerL is { } total)
        {
            if (laboratory.AlbuminGPerL is null) notes.Report(AlbuminUnknown, PlanNotes.Show(total, "mmol/L"));
            var adjusted = total + CorrectionPerGram * (ReferenceAlbuminGPerL - (laboratory.AlbuminGPerL ?? ReferenceAlbuminGPerL));
            observed = PlanNotes.Show(adjusted, "mmol/L");
            if (CalciumHigh.IsMetBy(adjusted)) Block(SerumHigh, notes, observed);
            low |= CalciumLow.IsMetBy(adjusted);
        }
        else
        {
            notes.Report(AskSerum);
        }

        if (!low) return;
        CalciumTooLow = SerumLow;
        Review(SerumLow, notes, observed);
    }

    private void ReadMedicines(ClinicalHistory history, PlanNotes notes)
    {
        if (history.Has(Medication.ActiveVitaminD)) Block(ActiveVitaminD, notes);
        if (history.Has(Medication.Cinacalcet)) Review(Cinacalcet, notes);
        if (history.Has(Medication.Thiazide)) notes.Report(Thiazide);
        if (history.Has(Medication.Digoxin)) notes.Report(Digoxin);
        if (history.Has(Medication.Lithium)) notes.Report(Lithium);
        if (history.Has(Medication.Denosumab) || history.Has(Medication.Zoledronate) || history.Has(Medication.Romosozumab))
            Review(PotentAntiresorptive, notes);
        foreach (var medication in EffectLowering)
            if (history.Has(medication)) notes.Report(LowersEffect);
    }

    private void Block(Rule rule, PlanNotes notes, string? observed = null)
    {
        _blocking.Add(rule.Id);
        notes.Report(rule, observed);
    }

    private void Review(Rule rule, PlanNotes notes, string? observed = null)
    {
        _reviewing.Add(rule.Id);
        notes.Report(rule, observed);
    }
}
