using PrescriptionPlanner.Domain.Evidence;
using PrescriptionPlanner.Domain.Patients;

namespace PrescriptionPlanner.Domain.Screening;

/// <summary>Conditions in which no exercise is started, each with a row of its own.</summary>
internal static class AbsoluteContraindications
{
    /// <summary>Days after an infarction or a coronary intervention in which nothing is started: six weeks.</summary>
    public const int CoronaryEventDays = 42;

    private static readonly Rule RecentInfarction = Rule.Of(
        "SCR-ABS-001", "Heart attack less than 6 weeks ago: no exercise here; cardiac rehabilitation instead.",
        "心肌梗死不足6周：不在此开始训练，应转心脏康复。", EvidenceLevel.Guideline, Citations.Vivifrail, Citations.Williams2007);

    private static readonly Rule UnstableAngina = Rule.Of(
        "SCR-ABS-002", "Unstable angina: no exercise; see a doctor at once.",
        "不稳定型心绞痛：不得训练，立即就医。", EvidenceLevel.Guideline, Citations.Vivifrail, Citations.Williams2007);

    private static readonly Rule UncontrolledArrhythmia = Rule.Of(
        "SCR-ABS-003", "Uncontrolled arrhythmia: no exercise until it is treated.",
        "心律失常未控制：治疗前不得训练。", EvidenceLevel.Guideline, Citations.Vivifrail, Citations.Williams2007);

    private static readonly Rule AorticDissection = Rule.Of(
        "SCR-ABS-004", "Aortic dissection: no exercise.",
        "主动脉夹层：不得训练。", EvidenceLevel.Guideline, Citations.Vivifrail, Citations.Williams2007);

    private static readonly Rule SevereAorticStenosis = Rule.Of(
        "SCR-ABS-005", "Severe aortic stenosis: no exercise until a cardiologist has decided.",
        "重度主动脉瓣狭窄：心脏科医生评估前不得训练。", EvidenceLevel.Guideline, Citations.Vivifrail, Citations.Williams2007);

    private static readonly Rule Endocarditis = Rule.Of(
        "SCR-ABS-006", "Endocarditis: no exercise until it has healed.",
        "心内膜炎：痊愈前不得训练。", EvidenceLevel.Guideline, Citations.Vivifrail, Citations.Williams2007);

    private static readonly Rule Pericarditis = Rule.Of(
        "SCR-ABS-007", "Pericarditis: no exercise until it has healed.",
        "心包炎：痊愈前不得训练。", EvidenceLevel.Guideline, Citations.Vivifrail, Citations.Williams2007);

    private static readonly Rule Myocarditis = Rule.Of(
        "SCR-ABS-008", "Myocarditis: no exercise until a cardiologist has cleared it.",
        "心肌炎：心脏科医生确认痊愈前不得训练。", EvidenceLevel.Recalled, Citations.Williams2007);

    private static readonly Rule UncontrolledHypertension = Rule.Of(
        "SCR-ABS-009", "Uncontrolled high blood pressure: no exercise until it is treated.",
        "高血压未控制：血压得到控制前不得训练。", EvidenceLevel.Guideline, Citations.Vivifrail, Citations.Williams2007);

    private static readonly Rule AcuteThrombosis = Rule.Of(
        "SCR-ABS-010", "Acute venous thrombosis or embolism: no exercise until the treating doctor allows it.",
        "急性静脉血栓栓塞：主管医生许可前不得训练。", EvidenceLevel.Guideline, Citations.Vivifrail);

    private static readonly Rule DecompensatedHeartFailure = Rule.Of(
        "SCR-ABS-011", "Acute or decompensated heart failure: no exercise until it is stable.",
        "急性或失代偿性心力衰竭：病情稳定前不得训练。", EvidenceLevel.Guideline, Citations.Vivifrail, Citations.Williams2007);

    private static readonly Rule RespiratoryFailure = Rule.Of(
        "SCR-ABS-012", "Acute or severe respiratory failure: no exercise.",
        "急性或重度呼吸衰竭：不得训练。", EvidenceLevel.Guideline, Citations.Vivifrail);

    private static readonly Rule SymptomaticOrthostasis = Rule.Of(
        "SCR-ABS-013", "Blood pressure that falls on standing, with symptoms: no exercise until it is treated.",
        "体位性低血压伴症状：治疗前不得训练。", EvidenceLevel.Guideline, Citations.Vivifrail);

    private static readonly Rule DecompensatedDiabetes = Rule.Of(
        "SCR-ABS-014", "Acutely decompensated diabetes: no exercise until it is controlled.",
        "糖尿病急性失代偿：控制前不得训练。", EvidenceLevel.Guideline, Citations.Vivifrail);

    private static readonly Rule UncontrolledHypoglycaemia = Rule.Of(
        "SCR-ABS-015", "Recurrent, uncontrolled hypoglycaemia: no exercise until treatment is adjusted.",
        "反复发作、未控制的低血糖：调整治疗前不得训练。", EvidenceLevel.Guideline, Citations.Vivifrail);

    private static readonly Rule PulmonaryHypertension = Rule.Of(
        "SCR-ABS-016", "Severe pulmonary hypertension: no exercise here; a specialist centre decides.",
        "重度肺动脉高压：不在此训练，由专科中心决定。", EvidenceLevel.Recalled, Citations.Williams2007);

    private static readonly Rule AcuteInfection = SafetyRule.Policy(
        "SCR-ABS-017", "Acute infection: no exercise until it has passed; then return at half volume.",
        "急性感染：痊愈前不得训练，恢复时从一半训练量开始。", Citations.Vivifrail);

    private static readonly Rule NoLongerStable = SafetyRule.Policy(
        "SCR-ABS-018", "A heart, circulation or lung condition that counts as stable is reported as unstable: taken as decompensated, no exercise.",
        "心脏、循环或肺部疾病虽归为稳定，但报告为不稳定：按失代偿处理，不得训练。", Citations.Vivifrail);

    /// <summary>Conditions that are safe only while stable: "not stable" contradicts the code and is read as decompensated.</summary>
    private static readonly Condition[] SafeOnlyWhileStable =
    [
        Condition.StableCoronaryDisease, Condition.HeartFailureStable, Condition.ArrhythmiaControlled, Condition.AtrialFibrillation,
        Condition.OtherValveDisease, Condition.HypertrophicCardiomyopathy, Condition.AorticAneurysm, Condition.Hypertension,
        Condition.MyocardialInfarction, Condition.ChronicLungDisease,
    ];

    /// <summary>The rows.</summary>
    public static readonly ConditionRow[] Conditions =
    [
        new(Condition.MyocardialInfarction, Recency.KnownWithinDays(CoronaryEventDays), RecentInfarction, Demand.Stop),
        new(Condition.UnstableAngina, Recency.WithinDays(CoronaryEventDays), UnstableAngina, Demand.Stop),
        new(Condition.ArrhythmiaUncontrolled, UncontrolledArrhythmia, Demand.Stop),
        new(Condition.AorticDissection, AorticDissection, Demand.Stop),
        new(Condition.SevereAorticStenosis, SevereAorticStenosis, Demand.Stop),
        new(Condition.Endocarditis, Endocarditis, Demand.Stop),
        new(Condition.Pericarditis, Pericarditis, Demand.Stop),
        new(Condition.Myocarditis, Myocarditis, Demand.Stop),
        new(Condition.UncontrolledHypertension, UncontrolledHypertension, Demand.Stop),
        new(Condition.AcuteVenousThromboembolism, AcuteThrombosis, Demand.Stop),
        new(Condition.HeartFailureDecompensated, DecompensatedHeartFailure, Demand.Stop),
        new(Condition.RespiratoryFailure, RespiratoryFailure, Demand.Stop),
        new(Condition.OrthostaticHypotensionSymptomatic, SymptomaticOrthostasis, Demand.Stop),
        new(Condition.DiabetesDecompensated, DecompensatedDiabetes, Demand.Stop),
        new(Condition.RecurrentHypoglycaemia, UncontrolledHypoglycaemia, Demand.Stop),
        new(Condition.SeverePulmonaryHypertension, PulmonaryHypertension, Demand.Stop),
        new(Condition.AcuteInfection, AcuteInfection, Demand.Stop),
    ];

    /// <summary>Stops where a condition that is safe only while stable is reported as unstable.</summary>
    public static void Screen(ScreeningFacts facts, RestrictionLedger ledger)
    {
        foreach (var record in facts.History.Conditions ?? [])
        {
            if (record.Stable == false && Array.IndexOf(SafeOnlyWhileStable, record.Code) >= 0)
                ledger.Add(NoLongerStable, Demand.Stop, Observed.Code(record.Code));
            if (record is { Code: Condition.UnstableAngina, Stable: false })
                ledger.Add(UnstableAngina, Demand.Stop, Observed.Code(record.Code));
        }
    }
}
