using PrescriptionPlanner.Domain.Evidence;
using PrescriptionPlanner.Domain.Patients;
using PrescriptionPlanner.Domain.Quantities;

namespace PrescriptionPlanner.Domain.Screening;

/// <summary>Resting heart rate and rhythm.</summary>
internal static class HeartRateAndRhythm
{
    private static readonly CutOff TooFast = CutOff.AtLeast(120), Fast = CutOff.AtLeast(100);
    private static readonly CutOff TooSlow = CutOff.Below(40), Slow = CutOff.Below(50);

    private static readonly Rule TooFastRule = SafetyRule.Policy(
        "SCR-HR-001", "Resting heart rate of 120 bpm or more: no exercise until the cause is found.",
        "静息心率≥120次/分：查明原因前不得训练。");

    private static readonly Rule TooSlowRule = SafetyRule.Policy(
        "SCR-HR-002", "Resting heart rate below 40 bpm: no exercise until a clinician has looked for the cause.",
        "静息心率<40次/分：临床医生查明原因前不得训练。");

    private static readonly Rule SlowWithSymptoms = SafetyRule.Policy(
        "SCR-HR-003", "Resting heart rate below 50 bpm with dizziness, fainting, breathlessness or unusual fatigue: no exercise until a clinician has looked for the cause.",
        "静息心率<50次/分并有头晕、晕厥、气促或异常疲劳：临床医生查明原因前不得训练。");

    private static readonly Rule FastRule = SafetyRule.Policy(
        "SCR-HR-004", "Resting heart rate of 100 to 119 bpm without an explanation: light effort only, no intervals and no impact, until it is below 100 or explained.",
        "静息心率100–119次/分且原因不明：心率低于100或查明原因前仅做轻强度训练，不做间歇和冲击。");

    private static readonly Rule IrregularPulse = SafetyRule.Policy(
        "SCR-HR-005", "Irregular pulse without a known arrhythmia: taken as new; no exercise until an electrocardiogram has been read.",
        "脉搏不齐且无已知心律失常：按新发处理，心电图判读前不得训练。", Citations.Vivifrail);

    private static readonly Demand LightOnly = new()
    {
        Resistance = Restriction.Capped(DoseCaps.LightResistance),
        Balance = Restriction.Free,
        Aerobic = Restriction.Capped(DoseCaps.Light),
        Impact = Restriction.Withheld,
        Hiit = Restriction.Withheld,
        Vibration = Restriction.Free,
    };

    private static readonly Symptom[] SymptomsOfSlowPulse =
    [
        Symptom.ExertionalDizziness, Symptom.OrthostaticDizziness, Symptom.Syncope, Symptom.UnusualFatigue, Symptom.DyspnoeaRest,
        Symptom.DyspnoeaDisproportionate, Symptom.Orthopnoea, Symptom.ChestDiscomfort, Symptom.Palpitations, Symptom.UnwellToday,
    ];

    /// <summary>Applies the rows. An absent rate is the business of <see cref="MissingAnswers"/>.</summary>
    public static void Screen(ScreeningFacts facts, RestrictionLedger ledger)
    {
        if (facts.Vitals.RestingHeartRate is { BeatsPerMinute: var rate })
        {
            if (TooFast.IsMetBy(rate)) ledger.Add(TooFastRule, Demand.Stop, Observed.Value(rate, "bpm"));
            else if (Fast.IsMetBy(rate)) ledger.Add(FastRule, LightOnly, Observed.Value(rate, "bpm"));
            else if (TooSlow.IsMetBy(rate)) ledger.Add(TooSlowRule, Demand.Stop, Observed.Value(rate, "bpm"));
            else if (Slow.IsMetBy(rate) && facts.HasAny(SymptomsOfSlowPulse))
                ledger.Add(SlowWithSymptoms, Demand.Stop, Observed.Value(rate, "bpm"));
        }
        // A recorded arrhythmia explains the sign, so here alone (with oxygen in lung disease) a diagnosis takes a stop away.
        if (facts.Vitals.RhythmIrregular == true
            && !facts.Has(Condition.AtrialFibrillation) && !facts.Has(Condition.ArrhythmiaControlled))
            ledger.Add(IrregularPulse, Demand.Stop, "rhythmIrregular");
    }
}
