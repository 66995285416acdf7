using PrescriptionPlanner.Domain.Diagnosis;
using PrescriptionPlanner.Domain.Evidence;
using PrescriptionPlanner.Domain.Exercises;
using PrescriptionPlanner.Domain.Patients;
using PrescriptionPlanner.Domain.Quantities;

namespace PrescriptionPlanner.Domain.Screening;

/// <summary>Bone density, glucocorticoids that move it down a row, and what unsupervised lifting may reach.</summary>
internal static class BoneStrength
{
    private static readonly CutOff VeryLowTScore = CutOff.AtMost(-3.5m), VeryLowQct = CutOff.Below(70);
    private static readonly CutOff BoneTakingDose = CutOff.AtLeast(5), BoneTakingMonths = CutOff.AtLeast(3);

    private static readonly Rule Osteoporosis = SafetyRule.Policy(
        "SCR-BONE-001", "Osteoporosis: resistance and aerobic on their ramps; moderate impact from week 13; intervals and vibration (at most 1 g) need release.",
        "骨质疏松症：抗阻和有氧按进阶计划；第13周起中等冲击；间歇和振动须放行，振动峰值加速度不超过1 g。",
        Citations.Brookewavell2022, Citations.Beck2017, Citations.Giangregorio2014);

    private static readonly Rule BoneUnknown = SafetyRule.Policy(
        "SCR-BONE-002", "The state of the bone is not known: planned as osteoporosis until bone density is measured.",
        "骨骼状况不明：在测定骨密度前按骨质疏松症安排。", Citations.Brookewavell2022);

    private static readonly Rule LowBoneMass = SafetyRule.Policy(
        "SCR-BONE-003", "Low bone mass: moderate impact at most.",
        "低骨量：冲击训练不超过中等。", Citations.Brookewavell2022);

    private static readonly Rule OsteosarcopeniaVibration = SafetyRule.Policy(
        "SCR-BONE-004", "Low bone mass with muscle that is low or not known: vibration at most 1 g. A meta-analysis favours more than 3 g for bone; the planner keeps to the cautious side.",
        "低骨量合并肌量或肌力低下（或情况不明）：振动峰值加速度不超过1 g。有荟萃分析支持>3 g对骨有益，本规划器取谨慎值。", Citations.Ma2016);

    private static readonly Rule VeryLowBone = SafetyRule.Policy(
        "SCR-BONE-005", "T-score of -3.5 or lower, or lumbar density below 70 mg/cm³: no vibration.",
        "T值≤-3.5或腰椎体积骨密度<70 mg/cm³：不做振动训练。", Citations.Ma2016);

    private static readonly Rule Unsupervised = SafetyRule.Policy(
        "SCR-BONE-006", "Unsupervised with osteoporosis, any fracture on record, or functional class A, B or unknown: free-weight lifts that load the spine at most 70 % of the one-repetition maximum, and 80 % or more only under supervision.",
        "无监督且有骨质疏松症、骨折史，或功能分级为A、B或不明：脊柱轴向负重的自由重量动作不超过70% 1RM，≥80% 1RM须在监督下进行。",
        Citations.Watson2018, Citations.Beck2017);

    private static readonly Rule GlucocorticoidRow = SafetyRule.Policy(
        "SCR-BONE-007", "Glucocorticoid of 5 mg prednisolone a day or more for 3 months or longer (or dose or time unknown): bone is taken one row down.",
        "糖皮质激素（泼尼松龙当量）≥5 mg/日且≥3个月（或剂量、疗程不详）：骨骼按下一级处理。", Citations.Giangregorio2014);

    private static readonly Rule GlucocorticoidOsteoporosis = SafetyRule.Policy(
        "SCR-BONE-008", "Osteoporosis on a glucocorticoid of that dose and time: resistance at most 70 % of the one-repetition maximum.",
        "骨质疏松症并长期使用上述剂量糖皮质激素：抗阻不超过70% 1RM。", Citations.Giangregorio2014);

    private static readonly Demand OsteoporosisDemand = new()
    {
        Resistance = Restriction.Free,
        Balance = Restriction.Free,
        Aerobic = Restriction.Free,
        Impact = Restriction.Capped(new DoseLimits { Impact = ImpactLevel.Moderate, NotBeforeWeek = 13 }),
        Hiit = Restriction.ReleaseRequired,
        Vibration = Restriction.ReleaseRequired with { Limits = new DoseLimits { VibrationPeakG = 1.0m } },
    };

    private static readonly Demand LowBoneMassDemand = new()
    {
        Resistance = Restriction.Free,
        Balance = Restriction.Free,
        Aerobic = Restriction.Free,
        Impact = Restriction.Capped(new DoseLimits { Impact = ImpactLevel.Moderate }),
        Hiit = Restriction.Free,
        Vibration = Restriction.Free,
    };

    private static readonly Demand OneG = new()
    {
        Resistance = Restriction.Free,
        Balance = Restriction.Free,
        Aerobic = Restriction.Free,
        Impact = Restriction.Free,
        Hiit = Restriction.Free,
        Vibration = Restriction.Capped(new DoseLimits { VibrationPeakG = 1.0m }),
    };

    private static readonly Demand UnsupervisedDemand = new()
    {
        Resistance = Restriction.Capped(new DoseLimits { PercentOneRepMax = 79, AxialFreeWeightPercentOneRepMax = 70 }),
        Balance = Restriction.Free,
        Aerobic = Restriction.Free,
        Impact = Restriction.Free,
        Hiit = Restriction.Free,
        Vibration = Restriction.Free,
    };

    private static readonly Demand AtMostSeventyPercent = new()
    {
        Resistance = Restriction.Capped(new DoseLimits { PercentOneRepMax = 70 }),
        Balance = Restriction.Free,
        Aerobic = Restriction.Free,
        Impact = Restriction.Free,
        Hiit = Restriction.Free,
        Vibration = Restriction.Free,
    };

    /// <summary>The rows that bone falls into, the strongest bone first.</summary>
    private enum BoneRow { Sound, Low, Osteoporotic, BelowOsteoporotic }

    /// <summary>Applies the rows.</summary>
    public static void Screen(ScreeningFacts facts, RestrictionLedger ledger)
    {
        var bone = facts.Diagnosis.Bone;
        var glucocorticoid = BoneTakingGlucocorticoid(facts.History);
        var row = RowOf(bone.Classification);
        if (glucocorticoid is not null)
        {
            row++;
            ledger.Add(GlucocorticoidRow, Demand.Advice, glucocorticoid);
        }

        switch (row)
        {
            case BoneRow.Sound:
                break;
            case BoneRow.Low:
                ledger.Add(LowBoneMass, LowBoneMassDemand, Density(bone));
                break;
            case BoneRow.Osteoporotic or BoneRow.BelowOsteoporotic:
                ledger.Add(bone.Classification == BoneClassification.Indeterminate ? BoneUnknown : Osteoporosis, OsteoporosisDemand, Density(bone));
                break;
        }
        if (row == BoneRow.BelowOsteoporotic) ledger.Add(GlucocorticoidOsteoporosis, AtMostSeventyPercent, glucocorticoid);
        if (row == BoneRow.Low && facts.Diagnosis.Osteosarcopenia.Broad is Answer.Present or Answer.Indeterminate)
            ledger.Add(OsteosarcopeniaVibration, OneG, Density(bone));

        if (VeryLowTScore.Judge(bone.LowestTScore) == Ternary.Met) ledger.Add(VeryLowBone, Demand.NoVibration, Density(bone));
        if (facts.Profile.BoneDensity.QctLumbarMgPerCm3 is { } volumetric && VeryLowQct.IsMetBy(volumetric))
            ledger.Add(VeryLowBone, Demand.NoVibration, Observed.Value("QCT", volumetric, "mg/cm³"));

        if (!facts.Supervised && (row >= BoneRow.Osteoporotic || facts.History.Fractures is { Count: > 0 } || FunctionMayBeLow(facts)))
            ledger.Add(Unsupervised, UnsupervisedDemand);
    }

    private static BoneRow RowOf(BoneClassification classification) => classification switch
    {
        BoneClassification.Normal => BoneRow.Sound,
        BoneClassification.LowBoneMass => BoneRow.Low,
        BoneClassification.BelowExpectedForAge => BoneRow.Low,
        BoneClassification.Osteoporosis => BoneRow.Osteoporotic,
        BoneClassification.Indeterminate => BoneRow.Osteoporotic,
    };

    private static bool FunctionMayBeLow(ScreeningFacts facts) =>
        facts.Diagnosis.FunctionalClass is not { Level: FunctionalLevel.C or FunctionalLevel.D };

    private static string? BoneTakingGlucocorticoid(ClinicalHistory history)
    {
        foreach (var record in history.Medications ?? [])
        {
            if (record.Code != Medication.Glucocorticoid) continue;
            var doseIsReadable = record.DosePerDay is not null && (record.Unit is null || record.Unit.StartsWith("mg", StringComparison.OrdinalIgnoreCase));
            var lowDose = doseIsReadable && !BoneTakingDose.IsMetBy(record.DosePerDay!.Value);
            var shortCourse = record.Months is { } months && !BoneTakingMonths.IsMetBy(months);
            if (lowDose || shortCourse) continue;
            return doseIsReadable
                ? Observed.Value(Observed.Code(record.Code), record.DosePerDay!.Value, "mg")
                : Observed.Code(record.Code);
        }
        return null;
    }

    private static string? Density(BoneResult bone) => bone.LowestTScore is { } score ? Observed.Score("T-score", score) : null;
}
