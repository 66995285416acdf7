using PrescriptionPlanner.Domain.Evidence;

namespace PrescriptionPlanner.Domain.Patients;

/// <summary>Medicines that a history may hold.</summary>
public enum Medication
{
    /// <summary>Beta-blocker.</summary>
    [Text("Beta-blocker", "β受体阻滞剂")] BetaBlocker,

    /// <summary>Non-dihydropyridine calcium-channel blocker (verapamil, diltiazem).</summary>
    [Text("Non-dihydropyridine calcium-channel blocker", "非二氢吡啶类钙通道阻滞剂")] NonDihydropyridineCalciumBlocker,

    /// <summary>Ivabradine.</summary>
    [Text("Ivabradine", "伊伐布雷定")] Ivabradine,

    /// <summary>Digoxin.</summary>
    [Text("Digoxin", "地高辛")] Digoxin,

    /// <summary>Amiodarone.</summary>
    [Text("Amiodarone", "胺碘酮")] Amiodarone,

    /// <summary>Nitrate.</summary>
    [Text("Nitrate", "硝酸酯类药物")] Nitrate,

    /// <summary>ACE inhibitor or angiotensin-receptor blocker.</summary>
    [Text("ACE inhibitor or angiotensin-receptor blocker", "ACEI或ARB类药物")] AceInhibitorOrArb,

    /// <summary>Dihydropyridine calcium-channel blocker.</summary>
    [Text("Dihydropyridine calcium-channel blocker", "二氢吡啶类钙通道阻滞剂")] DihydropyridineCalciumBlocker,

    /// <summary>Alpha-blocker.</summary>
    [Text("Alpha-blocker", "α受体阻滞剂")] AlphaBlocker,

    /// <summary>Loop diuretic.</summary>
    [Text("Loop diuretic", "袢利尿剂")] LoopDiuretic,

    /// <summary>Thiazide diuretic.</summary>
    [Text("Thiazide diuretic", "噻嗪类利尿剂")] Thiazide,

    /// <summary>Other antihypertensive.</summary>
    [Text("Other antihypertensive", "其他降压药")] OtherAntihypertensive,

    /// <summary>Insulin.</summary>
    [Text("Insulin", "胰岛素")] Insulin,

    /// <summary>Sulfonylurea or glinide.</summary>
    [Text("Sulfonylurea or glinide", "磺脲类或格列奈类药物")] SulfonylureaOrGlinide,

    /// <summary>Metformin.</summary>
    [RecordOnly, Text("Metformin", "二甲双胍")] Metformin,

    /// <summary>SGLT2 inhibitor.</summary>
    [Text("SGLT2 inhibitor", "SGLT2抑制剂")] Sglt2Inhibitor,

    /// <summary>GLP-1 receptor agonist.</summary>
    [Text("GLP-1 receptor agonist", "GLP-1受体激动剂")] Glp1Agonist,

    /// <summary>Warfarin.</summary>
    [Text("Warfarin", "华法林")] AnticoagulantWarfarin,

    /// <summary>Direct oral anticoagulant.</summary>
    [Text("Direct oral anticoagulant", "直接口服抗凝药")] AnticoagulantDirect,

    /// <summary>Antiplatelet drug.</summary>
    [Text("Antiplatelet drug", "抗血小板药")] Antiplatelet,

    /// <summary>Sedative or hypnotic.</summary>
    [Text("Sedative or hypnotic", "镇静催眠药")] SedativeHypnotic,

    /// <summary>Antipsychotic.</summary>
    [Text("Antipsychotic", "抗精神病药")] Antipsychotic,

    /// <summary>Antidepressant.</summary>
    [Text("Antidepressant", "抗抑郁药")] Antidepressant,

    /// <summary>Opioid.</summary>
    [Text("Opioid", "阿片类药物")] Opioid,

    /// <summary>Anticholinergic.</summary>
    [Text("Anticholinergic", "抗胆碱能药")] Anticholinergic,

    /// <summary>Glucocorticoid (dosePerDay in mg prednisolone, months).</summary>
    [Text("Glucocorticoid", "糖皮质激素")] Glucocorticoid,

    /// <summary>Fluoroquinolone.</summary>
    [Text("Fluoroquinolone", "氟喹诺酮类抗菌药")] Fluoroquinolone,

    /// <summary>Statin.</summary>
    [Text("Statin", "他汀类药物")] Statin,

    /// <summary>Non-steroidal anti-inflammatory drug.</summary>
    [Text("Non-steroidal anti-inflammatory drug", "非甾体抗炎药")] Nsaid,

    /// <summary>Alendronate.</summary>
    [Text("Alendronate", "阿仑膦酸钠")] Alendronate,

    /// <summary>Risedronate.</summary>
    [Text("Risedronate", "利塞膦酸钠")] Risedronate,

    /// <summary>Oral ibandronate.</summary>
    [Text("Oral ibandronate", "口服伊班膦酸钠")] IbandronateOral,

    /// <summary>Other oral bisphosphonate.</summary>
    [Text("Other oral bisphosphonate", "其他口服双膦酸盐")] OtherOralBisphosphonate,

    /// <summary>Zoledronate.</summary>
    [Text("Zoledronate", "唑来膦酸")] Zoledronate,

    /// <summary>Denosumab.</summary>
    [Text("Denosumab", "地舒单抗")] Denosumab,

    /// <summary>Teriparatide or abaloparatide.</summary>
    [Text("Teriparatide or abaloparatide", "特立帕肽或阿巴洛肽")] TeriparatideOrAbaloparatide,

    /// <summary>Romosozumab.</summary>
    [Text("Romosozumab", "罗莫佐单抗")] Romosozumab,

    /// <summary>Raloxifene.</summary>
    [Text("Raloxifene", "雷洛昔芬")] Raloxifene,

    /// <summary>Menopausal hormone therapy.</summary>
    [Text("Menopausal hormone therapy", "绝经激素治疗")] HormoneTherapy,

    /// <summary>Strontium ranelate.</summary>
    [Text("Strontium ranelate", "雷奈酸锶")] Strontium,

    /// <summary>Calcitonin.</summary>
    [RecordOnly, Text("Calcitonin", "降钙素")] Calcitonin,

    /// <summary>Aromatase inhibitor.</summary>
    [Text("Aromatase inhibitor", "芳香化酶抑制剂")] AromataseInhibitor,

    /// <summary>Androgen-deprivation therapy.</summary>
    [Text("Androgen-deprivation therapy", "雄激素剥夺治疗")] AndrogenDeprivation,

    /// <summary>Calcium supplement.</summary>
    [Text("Calcium supplement", "钙补充剂")] CalciumSupplement,

    /// <summary>Vitamin D supplement.</summary>
    [Text("Vitamin D supplement", "维生素D补充剂")] VitaminDSupplement,

    /// <summary>Active vitamin D (calcitriol, alfacalcidol).</summary>
    [Text("Active vitamin D", "活性维生素D")] ActiveVitaminD,

    /// <summary>Cinacalcet.</summary>
    [Text("Cinacalcet", "西那卡塞")] Cinacalcet,

    /// <summary>Levothyroxine.</summary>
    [Text("Levothyroxine", "左甲状腺素")] Levothyroxine,

    /// <summary>Tetracycline.</summary>
    [Text("Tetracycline", "四环素类抗菌药")] Tetracycline,

    /// <summary>Iron.</summary>
    [Text("Iron", "铁剂")] Iron,

    /// <summary>Zinc.</summary>
    [Text("Zinc", "锌剂")] Zinc,

    /// <summary>HIV integrase inhibitor.</summary>
    [Text("HIV integrase inhibitor", "HIV整合酶抑制剂")] IntegraseInhibitor,

    /// <summary>Orlistat.</summary>
    [Text("Orlistat", "奥利司他")] Orlistat,

    /// <summary>Bile-acid-binding resin.</summary>
    [Text("Bile-acid-binding resin", "胆汁酸螯合剂")] BileAcidResin,

    /// <summary>Enzyme-inducing anticonvulsant.</summary>
    [Text("Enzyme-inducing anticonvulsant", "酶诱导型抗癫痫药")] EnzymeInducingAnticonvulsant,

    /// <summary>Proton-pump inhibitor.</summary>
    [Text("Proton-pump inhibitor", "质子泵抑制剂")] ProtonPumpInhibitor,

    /// <summary>Lithium.</summary>
    [Text("Lithium", "锂盐")] Lithium,

    /// <summary>Methotrexate.</summary>
    [Text("Methotrexate", "甲氨蝶呤")] Methotrexate,

    /// <summary>Nephrotoxic drug.</summary>
    [Text("Nephrotoxic drug", "肾毒性药物")] NephrotoxicDrug,

    /// <summary>Fish oil.</summary>
    [RecordOnly, Text("Fish oil", "鱼油")] FishOil,

    /// <summary>Creatine.</summary>
    [Text("Creatine", "肌酸")] Creatine,

    /// <summary>Protein supplement.</summary>
    [Text("Protein supplement", "蛋白质补充剂")] ProteinSupplement,
}
