using PrescriptionPlanner.Domain.Evidence;
using PrescriptionPlanner.Domain.Patients;

namespace PrescriptionPlanner.Domain.Screening;

/// <summary>Why a maximum heart rate cannot be predicted from age, the weightiest first.</summary>
public enum HeartRateLimitation
{
    /// <summary>Nothing stands in the way.</summary>
    [Text("None", "无")] None,

    /// <summary>Atrial fibrillation: the pulse does not follow the effort.</summary>
    [Text("Atrial fibrillation", "心房颤动")] AtrialFibrillation,

    /// <summary>A pacemaker sets the rate.</summary>
    [Text("Pacemaker", "心脏起搏器")] Pacemaker,

    /// <summary>A defibrillator whose treatment rate is not known.</summary>
    [Text("Defibrillator, treatment rate unknown", "植入式除颤器，治疗触发心率不详")] DefibrillatorRateUnknown,

    /// <summary>A rate-limiting medicine other than a beta-blocker, or together with one.</summary>
    [Text("Rate-limiting medicine", "限制心率的药物")] RateLimitingMedicine,

    /// <summary>A beta-blocker alone, in sinus rhythm.</summary>
    [Text("Beta-blocker", "β受体阻滞剂")] BetaBlocker,

    /// <summary>Medicines were not asked for.</summary>
    [Text("Medicines not asked for", "未询问用药")] MedicinesNotAsked,
}

/// <summary>Whether an age-predicted maximum heart rate holds for a patient, and by which rule it does not.</summary>
/// <param name="Limitation">Why it does not; <see cref="HeartRateLimitation.None"/> where it does.</param>
/// <param name="RuleId">The rule; <see langword="null"/> where nothing stands in the way.</param>
public readonly record struct HeartRateLimit(HeartRateLimitation Limitation, RuleId? RuleId)
{
    /// <summary>Whether a heart-rate target needs a maximum measured on the present medicines.</summary>
    public bool NeedsMeasuredMaximum => Limitation != HeartRateLimitation.None;
}

/// <summary>
/// Reads whether something holds the heart rate down or leads it: a rate-limiting medicine, atrial fibrillation, a pacemaker.
/// </summary>
public static class HeartRateLimiting
{
    private static readonly Rule AtrialFibrillation = SafetyRule.Policy(
        "SCR-RATE-001", "Atrial fibrillation: no heart-rate target without a maximum measured on the present medicines; train by effort.",
        "心房颤动：未在现用药下实测最大心率者不给出心率目标，按主观用力训练。");

    private static readonly Rule Pacemaker = SafetyRule.Policy(
        "SCR-RATE-002", "Pacemaker: no heart-rate target without a measured maximum; train by effort.",
        "心脏起搏器：未实测最大心率者不给出心率目标，按主观用力训练。");

    private static readonly Rule Defibrillator = SafetyRule.Policy(
        "SCR-RATE-003", "Defibrillator whose treatment rate is not known: no heart-rate target; train by effort.",
        "植入式除颤器治疗触发心率不详：不给出心率目标，按主观用力训练。");

    private static readonly Rule RateLimitingMedicine = SafetyRule.Policy(
        "SCR-RATE-004", "Ivabradine, verapamil or diltiazem: no heart-rate target without a maximum measured on it; train by effort.",
        "使用伊伐布雷定、维拉帕米或地尔硫䓬：未在用药下实测最大心率者不给出心率目标，按主观用力训练。");

    private static readonly Rule BetaBlocker = SafetyRule.Policy(
        "SCR-RATE-005", "Beta-blocker: no heart-rate target without a maximum measured on it; train by effort.",
        "使用β受体阻滞剂：未在用药下实测最大心率者不给出心率目标，按主观用力训练。", Citations.Brawner2004);

    private static readonly Rule MedicinesNotAsked = SafetyRule.Policy(
        "SCR-RATE-006", "Medicines were not asked for: no heart-rate target; train by effort.",
        "未询问用药：不给出心率目标，按主观用力训练。");

    /// <summary>The weightiest limitation of a history.</summary>
    public static HeartRateLimit Of(ClinicalHistory history)
    {
        if (history.Has(Condition.AtrialFibrillation)) return new(HeartRateLimitation.AtrialFibrillation, AtrialFibrillation.Id);
        if (history.Has(Procedure.Pacemaker)) return new(HeartRateLimitation.Pacemaker, Pacemaker.Id);
        if (HasDefibrillatorWithoutRate(history)) return new(HeartRateLimitation.DefibrillatorRateUnknown, Defibrillator.Id);
        if (history.Has(Medication.Ivabradine) || history.Has(Medication.NonDihydropyridineCalciumBlocker))
            return new(HeartRateLimitation.RateLimitingMedicine, RateLimitingMedicine.Id);
        if (history.Has(Medication.BetaBlocker)) return new(HeartRateLimitation.BetaBlocker, BetaBlocker.Id);
        return history.Medications is null
            ? new(HeartRateLimitation.MedicinesNotAsked, MedicinesNotAsked.Id)
            : new(HeartRateLimitation.None, null);
    }

    /// <summary>Says in the clearance what keeps a heart-rate target away; the dose itself is not limited.</summary>
    internal static void Screen(ScreeningFacts facts, RestrictionLedger ledger)
    {
        var history = facts.History;
        if (history.Has(Condition.AtrialFibrillation)) ledger.Add(AtrialFibrillation, Demand.Advice, Observed.Code(Condition.AtrialFibrillation));
        if (history.Has(Procedure.Pacemaker)) ledger.Add(Pacemaker, Demand.Advice, Observed.Code(Procedure.Pacemaker));
        if (HasDefibrillatorWithoutRate(history)) ledger.Add(Defibrillator, Demand.Advice, Observed.Code(Procedure.ImplantableDefibrillator));
        if (history.Has(Medication.Ivabradine)) ledger.Add(RateLimitingMedicine, Demand.Advice, Observed.Code(Medication.Ivabradine));
        if (history.Has(Medication.NonDihydropyridineCalciumBlocker))
            ledger.Add(RateLimitingMedicine, Demand.Advice, Observed.Code(Medication.NonDihydropyridineCalciumBlocker));
        if (history.Has(Medication.BetaBlocker)) ledger.Add(BetaBlocker, Demand.Advice, Observed.Code(Medication.BetaBlocker));
    }

    private static bool HasDefibrillatorWithoutRate(ClinicalHistory history)
    {
        foreach (var record in history.Procedures ?? [])
            if (record is { Code: Procedure.ImplantableDefibrillator, DetectionRate: null }) return true;
        return false;
    }
}
