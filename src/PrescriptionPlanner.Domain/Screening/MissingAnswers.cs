using PrescriptionPlanner.Domain.Evidence;

namespace PrescriptionPlanner.Domain.Screening;

/// <summary>What was not measured or not asked: never taken as normal.</summary>
internal static class MissingAnswers
{
    private static readonly Rule NoHeartRate = SafetyRule.Policy(
        "SCR-MISS-001", "Resting heart rate is missing: measure it after five minutes of rest. Without it no exercise is prescribed.",
        "缺少静息心率：请静息5分钟后测量。缺少该值不开具运动。");

    private static readonly Rule NoBloodPressure = SafetyRule.Policy(
        "SCR-MISS-002", "Resting blood pressure is missing or incomplete: measure systolic and diastolic after five minutes of rest. Without it no exercise is prescribed.",
        "缺少静息血压或不完整：请静息5分钟后测量收缩压和舒张压。缺少该值不开具运动。");

    private static readonly Rule NoConditions = SafetyRule.Policy(
        "SCR-MISS-003", "Conditions were not asked for: without them no exercise is prescribed.",
        "未询问疾病史：缺少该信息不开具运动。");

    private static readonly Rule NoSymptoms = SafetyRule.Policy(
        "SCR-MISS-004", "Symptoms were not asked for: without them no exercise is prescribed.",
        "未询问症状：缺少该信息不开具运动。");

    private static readonly Rule NoFractures = SafetyRule.Policy(
        "SCR-MISS-005", "Fractures were not asked for: without them no exercise is prescribed.",
        "未询问骨折史：缺少该信息不开具运动。");

    private static readonly Rule NoProcedures = SafetyRule.Policy(
        "SCR-MISS-006", "Operations and implants were not asked for: vibration needs release.",
        "未询问手术和植入物：振动训练须放行。");

    private static readonly Rule NoMedications = SafetyRule.Policy(
        "SCR-MISS-007", "Medicines were not asked for: no heart-rate target and no supplement timetable; training goes by effort.",
        "未询问用药：不给出心率目标和补充剂时间表，按主观用力训练。");

    /// <summary>Applies the rows.</summary>
    public static void Screen(ScreeningFacts facts, RestrictionLedger ledger)
    {
        if (facts.Vitals.RestingHeartRate is null) ledger.Add(NoHeartRate, Demand.Stop);
        if (facts.Vitals.SystolicMmHg is null || facts.Vitals.DiastolicMmHg is null) ledger.Add(NoBloodPressure, Demand.Stop);
        if (facts.History.Conditions is null) ledger.Add(NoConditions, Demand.Stop);
        if (facts.History.Symptoms is null) ledger.Add(NoSymptoms, Demand.Stop);
        if (facts.History.Fractures is null) ledger.Add(NoFractures, Demand.Stop);
        if (facts.History.Procedures is null) ledger.Add(NoProcedures, Demand.VibrationReleased);
        if (facts.History.Medications is null) ledger.Add(NoMedications, Demand.Advice);
    }
}
