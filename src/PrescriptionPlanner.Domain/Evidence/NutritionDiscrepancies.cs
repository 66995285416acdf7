namespace PrescriptionPlanner.Domain.Evidence;

/// <summary>Where the seed review's account of nutrition differs from the sources: X25 to X28.</summary>
public static class NutritionDiscrepancies
{
    /// <summary>X25: creatine and bone.</summary>
    public static readonly Discrepancy X25 = new("X25",
        new("Creatine and bone density", "肌酸与骨密度"),
        new("Creatine raises strength and improves bone density.", "肌酸可增加肌力并改善骨密度。"),
        new("Two years of creatine with training in 237 postmenopausal women changed bone density at no site and added no strength; lean "
            + "mass rose slightly more in those who completed it. No trial was found in osteosarcopenia.",
            "237名绝经后女性训练并服用肌酸两年，各部位骨密度均无变化，肌力亦无额外增加；完成者瘦体重略有增加。未见肌肉骨骼减少症人群试验。"),
        new("Optional beside resistance training, for lean mass; never promised for bone.", "仅作为抗阻训练的可选辅助，着眼于瘦体重；不承诺对骨骼有益。"),
        EvidenceLevel.Trial, [Citations.Chilibeck2023]);

    /// <summary>X26: reference intakes of vitamin D.</summary>
    public static readonly Discrepancy X26 = new("X26",
        new("Reference intake of vitamin D", "维生素D参考摄入量"),
        new("400 IU a day for adults, 600 IU from age 65, at most 2,000 IU.", "成人400 IU/d，65岁及以上600 IU/d，上限2 000 IU/d。"),
        new("As recalled, the same as the Chinese reference intakes of 2013. North America's are 600 IU to age 70, 800 IU beyond, at most "
            + "4,000 IU.",
            "据记忆与中国2013版参考摄入量一致。北美标准为70岁及以下600 IU、70岁以上800 IU，上限4 000 IU。"),
        new("The Chinese values are the default; the North American ones can be chosen. No suggestion passes the limit of the chosen set.",
            "默认采用中国标准；可选用北美标准。任何建议均不超过所选标准的上限。"),
        EvidenceLevel.Recalled, [Citations.Chinadri, Citations.Iom2011], DefaultVariant: "china2013", SelectableVariant: "iom2011");

    /// <summary>X27: what 1.2 g of calcium means.</summary>
    public static readonly Discrepancy X27 = new("X27",
        new("1.2 g of calcium a day", "每日1.2 g钙"),
        new("Dietary calcium of 1.2 g a day, 500 mg a dose.", "膳食钙1.2 g/d，单次补钙500 mg。"),
        new("A Chinese consensus of 2025 has 1.0 to 1.2 g a day of elemental calcium from diet and supplement together.",
            "2025年中国共识：膳食与补充剂合计元素钙1.0～1.2 g/d。"),
        new("1.2 g is the total, acceptable from 1.0 g; a supplement fills only what the diet leaves open. North American targets can be "
            + "chosen.",
            "1.2 g为总量，1.0 g起可接受；补充剂仅填补膳食缺口。可选用北美标准。"),
        EvidenceLevel.Guideline, [Citations.Consensus2025, Citations.Consensus2022], DefaultVariant: "china2013",
        SelectableVariant: "iom2011");

    /// <summary>X28: protein and the kidney.</summary>
    public static readonly Discrepancy X28 = new("X28",
        new("Protein in kidney disease", "肾脏病患者的蛋白质摄入"),
        new("Raises protein in illness and names no exception for the kidney.", "疾病时增加蛋白质，未提及肾功能例外。"),
        new("KDIGO 2024 holds 0.8 g/kg a day in chronic kidney disease from stage 3 and warns of more than 1.3 where it may progress; as "
            + "recalled, PROT-AGE excepts severe disease too.",
            "KDIGO 2024建议慢性肾脏病3期起维持0.8 g/(kg·d)，有进展风险者避免超过1.3；据记忆，PROT-AGE亦将重度肾病列为例外。"),
        new("The kidney always clips the protein target, and an unknown filtration rate is asked for.", "蛋白质目标始终受肾功能限制；肾小球滤过率未知时要求补测。"),
        EvidenceLevel.Guideline, [Citations.Kdigo2024, Citations.Bauer2013]);

    /// <summary>X25 to X28.</summary>
    public static IReadOnlyList<Discrepancy> All { get; } = [X25, X26, X27, X28];
}
