using PrescriptionPlanner.Domain.Evidence;
using PrescriptionPlanner.Domain.Patients;

namespace PrescriptionPlanner.Domain.Screening;

/// <summary>Symptoms that stop all exercise and send the patient to a doctor. Those that suggest heart disease stand in <see cref="PreParticipation"/>.</summary>
internal static class RedFlags
{
    private static readonly Rule SpinalPain = SafetyRule.Policy(
        "SCR-RED-001", "New midline back pain: may be a new vertebral fracture. No exercise; see a doctor urgently.",
        "新发背部正中疼痛：可能为新发椎体骨折。不得训练，尽快就医。");

    private static readonly Rule PainAfterFall = SafetyRule.Policy(
        "SCR-RED-002", "Pain after a fall: may be a fracture. No exercise; see a doctor urgently.",
        "跌倒后疼痛：可能骨折。不得训练，尽快就医。");

    private static readonly Rule NightPain = SafetyRule.Policy(
        "SCR-RED-003", "Pain at night: the cause has to be found first. No exercise; see a doctor.",
        "夜间痛：须先查明原因。不得训练，请就医。");

    private static readonly Rule CordSigns = SafetyRule.Policy(
        "SCR-RED-004", "Leg weakness or numbness, saddle numbness, or a change of bladder or bowel control: may be pressure on the cord or its roots. No exercise; emergency care.",
        "下肢无力或麻木、鞍区麻木，或大小便控制改变：可能为脊髓或马尾受压。不得训练，立即急诊。");

    private static readonly Rule HipOrThighPain = SafetyRule.Policy(
        "SCR-RED-005", "Hip, groin or thigh pain: no exercise until a fracture is ruled out.",
        "髋部、腹股沟或大腿疼痛：排除骨折前不得训练。");

    private static readonly Rule AtypicalFracture = SafetyRule.Policy(
        "SCR-RED-006", "Hip, groin or thigh pain on a bisphosphonate or denosumab: may be an atypical thigh-bone fracture. No weight-bearing exercise; X-ray urgently.",
        "使用双膦酸盐或地舒单抗期间髋部、腹股沟或大腿疼痛：可能为非典型股骨骨折。不得负重训练，尽快拍片。");

    private static readonly Rule CalfSwelling = SafetyRule.Policy(
        "SCR-RED-007", "One calf swollen: may be a clot. No exercise; see a doctor today.",
        "单侧小腿肿胀：可能为血栓。不得训练，当日就医。");

    private static readonly Rule WeightLoss = SafetyRule.Policy(
        "SCR-RED-008", "Unexplained loss of 5 % of body weight or more in 6 to 12 months: no exercise until the cause is known.",
        "6–12个月内不明原因体重下降≥5%：查明原因前不得训练。");

    private static readonly Rule HeightLoss = SafetyRule.Policy(
        "SCR-RED-009", "Height loss of more than 2 cm measured or 4 cm recalled: may be vertebral fractures. No exercise until the spine has been imaged.",
        "身高变矮（实测>2 cm或自述>4 cm）：可能有椎体骨折。脊柱影像检查前不得训练。");

    private static readonly Rule HeadStrike = SafetyRule.Policy(
        "SCR-RED-010", "Head strike while taking an anticoagulant (or medicines not asked for): no exercise; emergency care.",
        "使用抗凝药（或未询问用药）期间头部受撞击：不得训练，立即急诊。");

    private static readonly Rule Neurological = SafetyRule.Policy(
        "SCR-RED-011", "New neurological sign: may be a stroke. No exercise; emergency care.",
        "新发局灶性神经体征：可能为脑卒中。不得训练，立即急诊。");

    private static readonly Rule NewIrregularPulse = SafetyRule.Policy(
        "SCR-RED-012", "Pulse newly irregular: no exercise until an electrocardiogram has been read.",
        "新发脉搏不齐：心电图判读前不得训练。", Citations.Vivifrail);

    private static readonly Rule VisualChange = SafetyRule.Policy(
        "SCR-RED-013", "Sudden change of vision: no exercise until the eyes and the circulation of the brain have been examined.",
        "视力突然改变：完成眼科及脑血管检查前不得训练。");

    private static readonly Rule Unwell = SafetyRule.Policy(
        "SCR-RED-014", "Fever or feeling unwell today: no exercise today.",
        "今日发热或身体不适：今日不得训练。");

    private static readonly Rule AssistedHypoglycaemia = Rule.Of(
        "SCR-RED-015", "Low blood sugar that needed another person's help in the last 24 hours: no exercise today.",
        "24小时内发生需他人协助的低血糖：今日不得训练。", EvidenceLevel.Recalled, Citations.Colberg2016);

    private static readonly Rule KetosisSymptoms = SafetyRule.Policy(
        "SCR-RED-016", "Symptoms of ketosis: no exercise; measure ketones and see a doctor today.",
        "酮症症状：不得训练，检测血酮并当日就医。", Citations.Colberg2016);

    private static readonly Rule HeadStrikeAlone = SafetyRule.Policy(
        "SCR-RED-017", "Head strike without an anticoagulant: light effort only until a clinician releases more; no impact, intervals or vibration.",
        "头部受撞击、未使用抗凝药：临床医生放行前仅轻强度训练；不做冲击、间歇和振动。");

    private static readonly Demand AfterHeadStrike = new()
    {
        Resistance = DoseCaps.LightResistanceUntilReleased,
        Balance = DoseCaps.SeatedUntilReleased,
        Aerobic = DoseCaps.LightUntilReleased,
        Impact = Restriction.Withheld,
        Hiit = Restriction.Withheld,
        Vibration = Restriction.Withheld,
    };

    private static readonly Medication[] Antiresorptives =
    [
        Medication.Alendronate, Medication.Risedronate, Medication.IbandronateOral, Medication.OtherOralBisphosphonate,
        Medication.Zoledronate, Medication.Denosumab, Medication.Romosozumab,
    ];

    /// <summary>The rows by symptom.</summary>
    public static readonly SymptomRow[] Symptoms =
    [
        new(Symptom.NewMidlineSpinalPain, SpinalPain, Demand.Stop),
        new(Symptom.PainAfterFall, PainAfterFall, Demand.Stop),
        new(Symptom.NightPain, NightPain, Demand.Stop),
        new(Symptom.LegWeaknessOrNumbness, CordSigns, Demand.Stop),
        new(Symptom.SaddleAnaesthesia, CordSigns, Demand.Stop),
        new(Symptom.BladderBowelChange, CordSigns, Demand.Stop),
        new(Symptom.HipGroinThighPain, HipOrThighPain, Demand.Stop),
        new(Symptom.UnilateralCalfSwelling, CalfSwelling, Demand.Stop),
        new(Symptom.UnexplainedWeightLoss, WeightLoss, Demand.Stop),
        new(Symptom.HeightLoss, HeightLoss, Demand.Stop),
        new(Symptom.HeadStrike, HeadStrikeAlone, AfterHeadStrike),
        new(Symptom.FocalNeurologicalSign, Neurological, Demand.Stop),
        new(Symptom.NewIrregularPulse, NewIrregularPulse, Demand.Stop),
        new(Symptom.VisualChange, VisualChange, Demand.Stop),
        new(Symptom.Fever, Unwell, Demand.Stop),
        new(Symptom.UnwellToday, Unwell, Demand.Stop),
        new(Symptom.AssistedHypoglycaemia24h, AssistedHypoglycaemia, Demand.Stop),
        new(Symptom.KetosisSymptoms, KetosisSymptoms, Demand.Stop),
    ];

    /// <summary>Applies the rows that read a symptom together with a medicine.</summary>
    public static void Screen(ScreeningFacts facts, RestrictionLedger ledger)
    {
        if (facts.Has(Symptom.HeadStrike) && facts.MayBeAnticoagulated)
            ledger.Add(HeadStrike, Demand.Stop, Observed.Code(Symptom.HeadStrike));
        if (facts.Has(Symptom.HipGroinThighPain) && facts.HasAny(Antiresorptives))
            ledger.Add(AtypicalFracture, Demand.Stop, Observed.Code(Symptom.HipGroinThighPain));
    }
}
