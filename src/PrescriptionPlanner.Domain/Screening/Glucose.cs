using PrescriptionPlanner.Domain.Evidence;
using PrescriptionPlanner.Domain.Patients;
using PrescriptionPlanner.Domain.Quantities;

namespace PrescriptionPlanner.Domain.Screening;

/// <summary>Blood glucose and ketones of the day.</summary>
internal static class Glucose
{
    private static readonly CutOff TooLow = CutOff.Below(4.0m), CarbohydrateFirstBelow = CutOff.Below(5.0m);
    private static readonly CutOff High = CutOff.Above(13.9m), HighWithSymptoms = CutOff.Above(15.0m), VeryHigh = CutOff.AtLeast(19.4m);
    private static readonly CutOff Ketosis = CutOff.AtLeast(1.5m), RaisedKetones = CutOff.AtLeast(0.6m);

    private static readonly Rule TooLowRule = SafetyRule.Policy(
        "SCR-GLU-001", "Blood glucose below 4.0 mmol/L: no exercise today; treat the hypoglycaemia first.",
        "血糖<4.0 mmol/L：今日不得训练，先处理低血糖。", Citations.Colberg2016);

    private static readonly Rule HighWithSymptomsRule = SafetyRule.Policy(
        "SCR-GLU-002", "Blood glucose above 15.0 mmol/L with symptoms: no exercise today; see a doctor.",
        "血糖>15.0 mmol/L并有症状：今日不得训练，请就医。", Citations.Colberg2016);

    private static readonly Rule KetosisRule = Rule.Of(
        "SCR-GLU-003", "Blood ketones of 1.5 mmol/L or more: no exercise today; see a doctor at once.",
        "血酮≥1.5 mmol/L：今日不得训练，立即就医。", EvidenceLevel.Recalled, Citations.Colberg2016);

    private static readonly Rule CarbohydrateFirst = Rule.Of(
        "SCR-GLU-004", "Blood glucose below 5.0 mmol/L on insulin or a medicine that releases insulin: take 15 to 30 g of carbohydrate first and measure again.",
        "使用胰岛素或促胰岛素分泌药且血糖<5.0 mmol/L：先摄入15–30 g碳水化合物并复测。", EvidenceLevel.Recalled, Citations.Colberg2016);

    private static readonly Rule HighRule = SafetyRule.Policy(
        "SCR-GLU-005", "Blood glucose above 13.9 mmol/L: check ketones; no high-intensity intervals and no heavy resistance until it is lower.",
        "血糖>13.9 mmol/L：检测血酮；血糖下降前不做高强度间歇和大负荷抗阻。", Citations.Colberg2016);

    private static readonly Rule KetonesUnknown = SafetyRule.Policy(
        "SCR-GLU-006", "Blood glucose above 13.9 mmol/L and ketones not measured: light effort only until ketones are known to be below 0.6 mmol/L.",
        "血糖>13.9 mmol/L且未测血酮：确认血酮<0.6 mmol/L前仅做轻强度训练。", Citations.Colberg2016);

    private static readonly Rule VeryHighRule = Rule.Of(
        "SCR-GLU-007", "Blood glucose of 19.4 mmol/L or more: light to moderate effort at most, and only when feeling well without ketones.",
        "血糖≥19.4 mmol/L：仅在无酮症且自觉良好时做轻至中等强度训练。", EvidenceLevel.Recalled, Citations.Colberg2016);

    private static readonly Rule RaisedKetonesRule = SafetyRule.Policy(
        "SCR-GLU-008", "Blood ketones of 0.6 to 1.4 mmol/L: find the cause first; light effort only, no intervals.",
        "血酮0.6–1.4 mmol/L：先查明原因；仅做轻强度训练，不做间歇。", Citations.Colberg2016);

    private static readonly Demand NothingHeavy = new()
    {
        Resistance = Restriction.Capped(DoseCaps.BelowHeavyResistance),
        Balance = Restriction.Free,
        Aerobic = Restriction.Free,
        Impact = Restriction.Free,
        Hiit = Restriction.Withheld,
        Vibration = Restriction.Free,
    };

    private static readonly Demand LightOnly = new()
    {
        Resistance = Restriction.Capped(DoseCaps.LightResistance),
        Balance = Restriction.Free,
        Aerobic = Restriction.Capped(DoseCaps.Light),
        Impact = Restriction.Withheld,
        Hiit = Restriction.Withheld,
        Vibration = Restriction.Free,
    };

    private static readonly Demand ModerateAtMost = new()
    {
        Resistance = Restriction.Capped(new DoseLimits { PercentOneRepMax = 60, EffortBorg = 13 }),
        Balance = Restriction.Free,
        Aerobic = Restriction.Capped(DoseCaps.Moderate),
        Impact = Restriction.Free,
        Hiit = Restriction.Withheld,
        Vibration = Restriction.Free,
    };

    private static readonly Symptom[] SymptomsOfHighGlucose =
        [Symptom.UnwellToday, Symptom.KetosisSymptoms, Symptom.UnusualFatigue, Symptom.VisualChange, Symptom.Fever, Symptom.UnexplainedWeightLoss];

    /// <summary>Applies the rows.</summary>
    public static void Screen(ScreeningFacts facts, RestrictionLedger ledger)
    {
        var ketones = facts.Vitals.BloodKetonesMmolPerL;
        if (ketones is { } measured)
        {
            if (Ketosis.IsMetBy(measured)) ledger.Add(KetosisRule, Demand.Stop, Ketones(measured));
            else if (RaisedKetones.IsMetBy(measured)) ledger.Add(RaisedKetonesRule, LightOnly, Ketones(measured));
        }

        if (facts.Vitals.BloodGlucoseMmolPerL is not { } glucose) return;
        if (TooLow.IsMetBy(glucose))
            ledger.Add(TooLowRule, Demand.Stop, Shown(glucose));
        else if (CarbohydrateFirstBelow.IsMetBy(glucose) && MayTakeInsulinOrSecretagogue(facts))
            ledger.Add(CarbohydrateFirst, Demand.Advice, Shown(glucose));

        if (!High.IsMetBy(glucose)) return;
        ledger.Add(HighRule, NothingHeavy, Shown(glucose));
        if (ketones is null) ledger.Add(KetonesUnknown, LightOnly, Shown(glucose));
        if (VeryHigh.IsMetBy(glucose)) ledger.Add(VeryHighRule, ModerateAtMost, Shown(glucose));
        if (HighWithSymptoms.IsMetBy(glucose) && facts.HasAny(SymptomsOfHighGlucose))
            ledger.Add(HighWithSymptomsRule, Demand.Stop, Shown(glucose));
    }

    private static bool MayTakeInsulinOrSecretagogue(ScreeningFacts facts) =>
        facts.Has(Medication.Insulin) || facts.Has(Medication.SulfonylureaOrGlinide)
        || (!facts.MedicationsAsked && facts.HasDiabetes);

    private static string Shown(decimal glucose) => Observed.Value("glucose", glucose, "mmol/L");

    private static string Ketones(decimal ketones) => Observed.Value("ketones", ketones, "mmol/L");
}
