using System.Globalization;
using PrescriptionPlanner.Domain.Evidence;
using PrescriptionPlanner.Domain.Patients;
using PrescriptionPlanner.Domain.Quantities;

namespace PrescriptionPlanner.Domain.Screening;

/// <summary>Resting blood pressure and its fall on standing.</summary>
internal static class BloodPressure
{
    private static readonly CutOff StopSystolic = CutOff.AtLeast(180), StopDiastolic = CutOff.AtLeast(110);
    private static readonly CutOff BandSystolic = CutOff.AtLeast(160), BandDiastolic = CutOff.AtLeast(100);
    private static readonly CutOff LowSystolic = CutOff.Below(90), LowWithSymptomsSystolic = CutOff.Below(100);
    private static readonly CutOff SystolicDrop = CutOff.AtLeast(20), DiastolicDrop = CutOff.AtLeast(10);

    private static readonly Rule VeryHigh = Rule.Of(
        "SCR-BP-001", "Resting systolic pressure of 180 mmHg or more, or diastolic of 110 mmHg or more: no exercise; have it treated first.",
        "静息收缩压≥180 mmHg或舒张压≥110 mmHg：不得训练，先行治疗。", EvidenceLevel.Guideline, Citations.Williams2007);

    private static readonly Rule High = SafetyRule.Policy(
        "SCR-BP-002",
        "Resting systolic pressure of 160 to 179 mmHg or diastolic of 100 to 109 mmHg: see a clinician. Meanwhile resistance at most 60 % of the one-repetition maximum without holding the breath and no static hold over 6 s, aerobic light to moderate, no high-intensity intervals; impact and vibration wait for release.",
        "静息收缩压160–179 mmHg或舒张压100–109 mmHg：请就诊。其间抗阻不超过60% 1RM，不憋气，静力保持不超过6秒；有氧为轻至中等强度；不做高强度间歇；冲击和振动须放行。",
        Citations.Williams2007);

    private static readonly Rule Low = SafetyRule.Policy(
        "SCR-BP-003", "Resting systolic pressure below 90 mmHg: no exercise until a clinician has looked for the cause.",
        "静息收缩压<90 mmHg：临床医生查明原因前不得训练。");

    private static readonly Rule LowWithSymptoms = SafetyRule.Policy(
        "SCR-BP-004", "Resting systolic pressure below 100 mmHg with dizziness, fainting or unusual fatigue: no exercise until a clinician has looked for the cause.",
        "静息收缩压<100 mmHg并有头晕、晕厥或异常疲劳：临床医生查明原因前不得训练。");

    private static readonly Rule OrthostaticDrop = SafetyRule.Policy(
        "SCR-BP-005", "Pressure falls by 20 mmHg systolic or 10 mmHg diastolic or more on standing: train seated or held; no impact, no vibration. With symptoms no exercise at all.",
        "站立后收缩压下降≥20 mmHg或舒张压下降≥10 mmHg：采用坐位或扶持训练，不做冲击和振动；有症状时不得训练。", Citations.Vivifrail);

    private static readonly Rule OrthostaticDropWithSymptoms = Rule.Of(
        "SCR-BP-006", "Pressure falls by 20 mmHg systolic or 10 mmHg diastolic or more on standing, with dizziness or fainting: no exercise until it is treated.",
        "站立后收缩压下降≥20 mmHg或舒张压下降≥10 mmHg，并有头晕或晕厥：治疗前不得训练。", EvidenceLevel.Guideline, Citations.Vivifrail);

    private static readonly Rule DizzyDropUnknown = SafetyRule.Policy(
        "SCR-BP-007", "Dizziness on standing and the fall of blood pressure has not been measured: measure it lying and standing; until then seated light work only, no impact, intervals or vibration.",
        "站立时头晕且未测体位性血压变化：请测卧立位血压；此前仅做坐位轻强度训练，不做冲击、间歇和振动。");

    private static readonly Rule KnownOrthostasis = SafetyRule.Policy(
        "SCR-BP-008", "Known orthostatic hypotension without symptoms: train seated or held, rise slowly; no impact, no vibration.",
        "已知体位性低血压、无症状：坐位或扶持训练，起身缓慢；不做冲击和振动。", Citations.Vivifrail);

    private static readonly Rule KnownHypertension = SafetyRule.Policy(
        "SCR-BP-009", "High blood pressure on record: breathe through every effort, and measure before each session.",
        "有高血压病史：用力时不憋气，每次训练前测血压。", Citations.Williams2007);

    private static readonly Demand HighDemand = new()
    {
        Resistance = Restriction.Capped(new DoseLimits { PercentOneRepMax = 60, NoBreathHolding = true, IsometricHoldSeconds = 6 }),
        Balance = Restriction.Free,
        Aerobic = Restriction.Capped(DoseCaps.Moderate),
        Impact = Restriction.ReleaseRequired,
        Hiit = Restriction.Withheld,
        Vibration = Restriction.ReleaseRequired,
    };

    private static readonly Demand Seated = new()
    {
        Resistance = Restriction.Capped(DoseCaps.MachinesOrSeated),
        Balance = Restriction.Capped(DoseCaps.SeatedOrHeld),
        Aerobic = Restriction.Capped(DoseCaps.SeatedOrHeld),
        Impact = Restriction.Withheld,
        Hiit = Restriction.Capped(new DoseLimits { SeatedOrHeld = true, CycleOrWaterOnly = true }),
        Vibration = Restriction.Withheld,
    };

    private static readonly Demand SeatedAndLight = new()
    {
        Resistance = Restriction.LimitedUntilReleased(DoseLimits.Merge(DoseCaps.LightResistance, DoseCaps.MachinesOrSeated)),
        Balance = DoseCaps.SeatedUntilReleased,
        Aerobic = Restriction.LimitedUntilReleased(DoseLimits.Merge(DoseCaps.Light, DoseCaps.SeatedOrHeld)),
        Impact = Restriction.Withheld,
        Hiit = Restriction.Withheld,
        Vibration = Restriction.Withheld,
    };

    private static readonly Symptom[] SymptomsOfLowPressure =
        [Symptom.OrthostaticDizziness, Symptom.ExertionalDizziness, Symptom.Syncope, Symptom.UnusualFatigue];

    private static readonly Symptom[] SymptomsOnStanding = [Symptom.OrthostaticDizziness, Symptom.ExertionalDizziness, Symptom.Syncope];

    /// <summary>Applies the rows. Absent pressures are the business of <see cref="MissingAnswers"/>.</summary>
    public static void Screen(ScreeningFacts facts, RestrictionLedger ledger)
    {
        var vitals = facts.Vitals;
        if (Either(StopSystolic, vitals.SystolicMmHg, StopDiastolic, vitals.DiastolicMmHg))
            ledger.Add(VeryHigh, Demand.Stop, Pressure(vitals));
        else if (Either(BandSystolic, vitals.SystolicMmHg, BandDiastolic, vitals.DiastolicMmHg))
            ledger.Add(High, HighDemand, Pressure(vitals));

        if (LowSystolic.Judge(vitals.SystolicMmHg) == Ternary.Met)
            ledger.Add(Low, Demand.Stop, Pressure(vitals));
        else if (LowWithSymptomsSystolic.Judge(vitals.SystolicMmHg) == Ternary.Met && facts.HasAny(SymptomsOfLowPressure))
            ledger.Add(LowWithSymptoms, Demand.Stop, Pressure(vitals));

        if (facts.Has(Condition.OrthostaticHypotension))
            ledger.Add(KnownOrthostasis, Seated, Observed.Code(Condition.OrthostaticHypotension));
        if (facts.Has(Condition.Hypertension))
            ledger.Add(KnownHypertension, Demand.Advice, Observed.Code(Condition.Hypertension));
        ScreenStanding(facts, ledger);
    }

    private static void ScreenStanding(ScreeningFacts facts, RestrictionLedger ledger)
    {
        var vitals = facts.Vitals;
        if (Either(SystolicDrop, vitals.OrthostaticSystolicDropMmHg, DiastolicDrop, vitals.OrthostaticDiastolicDropMmHg))
        {
            ledger.Add(OrthostaticDrop, Seated, Drop(vitals));
            if (facts.HasAny(SymptomsOnStanding)) ledger.Add(OrthostaticDropWithSymptoms, Demand.Stop, Drop(vitals));
        }
        else if (facts.Has(Symptom.OrthostaticDizziness))
        {
            if (facts.Has(Condition.OrthostaticHypotension))
                ledger.Add(OrthostaticDropWithSymptoms, Demand.Stop, Observed.Code(Condition.OrthostaticHypotension));
            if (vitals.OrthostaticSystolicDropMmHg is null || vitals.OrthostaticDiastolicDropMmHg is null)
                ledger.Add(DizzyDropUnknown, SeatedAndLight, Observed.Code(Symptom.OrthostaticDizziness));
        }
    }

    private static bool Either(CutOff systolicCutOff, int? systolic, CutOff diastolicCutOff, int? diastolic) =>
        systolicCutOff.Judge(systolic).Or(diastolicCutOff.Judge(diastolic)) == Ternary.Met;

    private static string Pressure(VitalSigns vitals) =>
        string.Create(CultureInfo.InvariantCulture, $"{Shown(vitals.SystolicMmHg)}/{Shown(vitals.DiastolicMmHg)} mmHg");

    private static string Drop(VitalSigns vitals) =>
        string.Create(CultureInfo.InvariantCulture, $"-{Shown(vitals.OrthostaticSystolicDropMmHg)}/-{Shown(vitals.OrthostaticDiastolicDropMmHg)} mmHg");

    private static string Shown(int? value) => value?.ToString(CultureInfo.InvariantCulture) ?? "?";
}
