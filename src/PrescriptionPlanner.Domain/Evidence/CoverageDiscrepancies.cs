namespace PrescriptionPlanner.Domain.Evidence;

/// <summary>What the seed review says does not exist, and does: X29.</summary>
public static class CoverageDiscrepancies
{
    /// <summary>X29: trials in people who have both diseases.</summary>
    public static readonly Discrepancy X29 = new("X29",
        new("Trials in osteosarcopenia itself", "肌肉骨骼减少症人群试验"),
        new("Names none; every dose comes from muscle or bone alone.", "未提及任何此类试验；各剂量均来自单一肌肉或骨骼研究。"),
        new("FrOST trained men with osteosarcopenia for 18 months. A meta-analysis of seven trials and 349 people finds more muscle mass "
            + "and grip, and no significant change in bone density, body fat or gait speed.",
            "FrOST对肌肉骨骼减少症男性训练18个月。一项纳入7项试验、349人的荟萃分析显示肌量和握力增加，骨密度、体脂和步速无显著变化。"),
        new("These come first in the rationale; expectations follow them.", "作为首要依据；预期效果以此为准。"),
        EvidenceLevel.Trial, [Citations.Kemmler2020, Citations.Hernandezmartinez2025]);

    /// <summary>X29.</summary>
    public static IReadOnlyList<Discrepancy> All { get; } = [X29];
}
