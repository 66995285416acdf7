using PrescriptionPlanner.Domain.Evidence;
using PrescriptionPlanner.Domain.Patients;

namespace PrescriptionPlanner.Domain.Screening;

/// <summary>Conditions of eyes, nerves, mind, abdomen and general state.</summary>
internal static class GeneralConditions
{
    private static readonly Rule ActiveRetinopathy = Rule.Of(
        "SCR-EYE-001", "Active retinopathy: no resistance of 80 % of the one-repetition maximum or more and no straining; moderate aerobic effort at most; no intervals, no impact.",
        "活动性视网膜病变：不做≥80% 1RM的抗阻，不憋气用力；有氧最多中等强度；不做间歇和冲击。",
        EvidenceLevel.Recalled, Citations.Williams2007, Citations.Colberg2016);

    private static readonly Rule MildRetinopathy = Rule.Of(
        "SCR-EYE-002", "Mild retinopathy: no limit; yearly eye examination.",
        "轻度视网膜病变：不限制；每年眼底检查。", EvidenceLevel.Recalled, Citations.Colberg2016);

    private static readonly Rule RetinalDetachment = SafetyRule.Policy(
        "SCR-EYE-003", "Retinal detachment: an eye doctor releases resistance, never straining; no impact, no intervals.",
        "视网膜脱离：抗阻须眼科医生放行，始终不憋气用力；不做冲击和间歇。");

    private static readonly Rule Glaucoma = SafetyRule.Policy(
        "SCR-EYE-004", "Glaucoma: no breath-holding, no long static holds, head above the heart.",
        "青光眼：不憋气，不长时间静力保持，头部高于心脏。");

    private static readonly Rule VisualImpairment = SafetyRule.Policy(
        "SCR-EYE-005", "Impaired vision: balance with a hand held, vibration with a hand on the rail; impact needs release; intervals only on a cycle or in water.",
        "视力障碍：平衡训练须扶持，振动须手扶栏杆；冲击须放行；间歇仅限功率车或水中。");

    private static readonly Rule Neuropathy = SafetyRule.Policy(
        "SCR-NERVE-001", "Peripheral neuropathy: look at the feet before and after; impact needs release; balance held.",
        "周围神经病变：训练前后检查足部；冲击须放行；平衡训练须扶持。", Citations.Colberg2016);

    private static readonly Rule DiabeticFoot = SafetyRule.Policy(
        "SCR-NERVE-002", "Diabetic foot: no weight on the foot. Resistance on machines or seated, aerobic and balance seated; no impact; intervals need release and only on a cycle or in water.",
        "糖尿病足：患足不负重。抗阻用器械或坐位，有氧和平衡坐位；不做冲击；间歇须放行且仅限功率车或水中。", Citations.Colberg2016);

    private static readonly Rule Parkinson = SafetyRule.Policy(
        "SCR-NERVE-003", "Parkinson's disease: balance held; impact needs release; intervals only on a cycle or in water.",
        "帕金森病：平衡训练须扶持；冲击须放行；间歇仅限功率车或水中。");

    private static readonly Rule Epilepsy = SafetyRule.Policy(
        "SCR-NERVE-004", "Epilepsy: never alone in water; intervals need release.",
        "癫痫：不得独自下水；间歇须放行。");

    private static readonly Rule Spasticity = SafetyRule.Policy(
        "SCR-NERVE-005", "Spasticity: slow movements on machines or seated; no impact.",
        "痉挛状态：器械或坐位缓慢动作；不做冲击。");

    private static readonly Rule Vestibular = SafetyRule.Policy(
        "SCR-NERVE-006", "Vestibular disorder: balance held; impact needs release; intervals only on a cycle.",
        "前庭功能障碍：平衡训练须扶持；冲击须放行；间歇仅限功率车。");

    private static readonly Rule Migraine = SafetyRule.Policy(
        "SCR-NERVE-007", "Migraine: warm up slowly; no vibration on a day with an attack.",
        "偏头痛：缓慢热身；发作当日不做振动。");

    private static readonly Rule Dementia = SafetyRule.Policy(
        "SCR-MIND-001", "Dementia: every session is supervised.",
        "痴呆：每次训练均须有人监督。", Citations.Vivifrail);

    private static readonly Rule MildCognitiveImpairment = SafetyRule.Policy(
        "SCR-MIND-002", "Mild cognitive impairment: few exercises, written and shown; someone in the house knows the plan.",
        "轻度认知障碍：动作少而精，文字与示范并用；家人了解计划。");

    private static readonly Rule Depression = SafetyRule.Policy(
        "SCR-MIND-003", "Depression: low mood makes sessions fall away; agree on a contact who calls after a missed one.",
        "抑郁：情绪低落易导致缺席；约定联系人在缺席后随访。");

    private static readonly Rule LungDisease = SafetyRule.Policy(
        "SCR-LUNG-001", "Chronic lung disease: measure oxygen saturation before and during effort; pause below 88 %.",
        "慢性肺部疾病：运动前及运动中测血氧饱和度，低于88%暂停。");

    private static readonly Rule Hernia = SafetyRule.Policy(
        "SCR-BODY-001", "Hernia: no breath-holding, no long static holds; resistance at most 60 % of the one-repetition maximum until released.",
        "疝：不憋气，不长时间静力保持；放行前抗阻不超过60% 1RM。");

    private static readonly Rule Incontinence = SafetyRule.Policy(
        "SCR-BODY-002", "Urinary incontinence: low impact at most, with pelvic-floor training.",
        "尿失禁：冲击不超过低强度，配合盆底肌训练。");

    private static readonly Rule NonAmbulatory = SafetyRule.Policy(
        "SCR-BODY-003", "Cannot walk: seated training; no impact, no intervals; vibration needs release.",
        "不能行走：坐位训练；不做冲击和间歇；振动须放行。", Citations.Vivifrail);

    private static readonly Rule Frailty = SafetyRule.Policy(
        "SCR-BODY-004", "Frailty: intervals, impact and vibration need release, whatever the functional class.",
        "衰弱：无论功能分级，间歇、冲击和振动均须放行。", Citations.Izquierdo2021);

    private static readonly Rule Cancer = SafetyRule.Policy(
        "SCR-BODY-005", "Cancer: intervals and impact need release by the treating team.",
        "癌症：间歇和冲击须主管团队放行。");

    private static readonly Rule LiverFailure = SafetyRule.Policy(
        "SCR-BODY-006", "Liver failure: light effort until a clinician releases more; no straining.",
        "肝功能衰竭：临床医生放行前仅轻强度；不憋气用力。");

    private static readonly Rule Malnutrition = SafetyRule.Policy(
        "SCR-BODY-007", "Malnutrition: feed first; intervals need release.",
        "营养不良：优先补充营养；间歇须放行。");

    private static readonly Rule CalciumDisorder = SafetyRule.Policy(
        "SCR-BODY-008", "Calcium in the blood too high or too low: can disturb the heart's rhythm; light effort until a clinician releases more.",
        "血钙过高或过低：可致心律失常；临床医生放行前仅轻强度。");

    private static readonly Rule Hypothyroidism = SafetyRule.Policy(
        "SCR-BODY-009", "Hypothyroidism: under-treatment tires the muscles; have thyroid function checked if progress stalls.",
        "甲状腺功能减退：治疗不足会致肌肉疲乏；进展停滞时复查甲状腺功能。");

    private static readonly Demand ActiveRetinopathyDemand = new()
    {
        Resistance = Restriction.Capped(DoseCaps.NoStraining with { PercentOneRepMax = 79 }),
        Balance = Restriction.Free,
        Aerobic = Restriction.Capped(DoseCaps.Moderate),
        Impact = Restriction.Withheld,
        Hiit = Restriction.Withheld,
        Vibration = Restriction.Free,
    };

    private static readonly Demand RetinalDetachmentDemand = new()
    {
        Resistance = Restriction.ReleaseRequired with { Limits = DoseCaps.NoStraining },
        Balance = Restriction.Free,
        Aerobic = DoseCaps.LightUntilReleased,
        Impact = Restriction.Withheld,
        Hiit = Restriction.Withheld,
        Vibration = Restriction.Free,
    };

    private static readonly Demand VisualImpairmentDemand = new()
    {
        Resistance = Restriction.Free,
        Balance = Restriction.Capped(DoseCaps.SeatedOrHeld),
        Aerobic = Restriction.Free,
        Impact = Restriction.ReleaseRequired,
        Hiit = Restriction.Capped(DoseCaps.CycleOrWaterOnly),
        Vibration = Restriction.Capped(new DoseLimits { HeldRail = true }),
    };

    private static readonly Demand HeldBalanceImpactReleased = new()
    {
        Resistance = Restriction.Free,
        Balance = Restriction.Capped(DoseCaps.SeatedOrHeld),
        Aerobic = Restriction.Free,
        Impact = Restriction.ReleaseRequired,
        Hiit = Restriction.Capped(DoseCaps.CycleOrWaterOnly),
        Vibration = Restriction.Free,
    };

    private static readonly Demand DiabeticFootDemand = new()
    {
        Resistance = Restriction.Capped(DoseCaps.MachinesOrSeated),
        Balance = Restriction.Capped(DoseCaps.SeatedOrHeld),
        Aerobic = Restriction.Capped(DoseCaps.SeatedOrHeld),
        Impact = Restriction.Withheld,
        Hiit = Restriction.ReleaseRequired with { Limits = DoseCaps.CycleOrWaterOnly },
        Vibration = Restriction.Free,
    };

    private static readonly Demand HiitReleased = new()
    {
        Resistance = Restriction.Free,
        Balance = Restriction.Free,
        Aerobic = Restriction.Free,
        Impact = Restriction.Free,
        Hiit = Restriction.ReleaseRequired,
        Vibration = Restriction.Free,
    };

    private static readonly Demand SpasticityDemand = new()
    {
        Resistance = Restriction.Capped(DoseCaps.MachinesOrSeated),
        Balance = Restriction.Free,
        Aerobic = Restriction.Free,
        Impact = Restriction.Withheld,
        Hiit = Restriction.Free,
        Vibration = Restriction.Free,
    };

    private static readonly Demand Supervised = Demand.OfAll(Restriction.Capped(DoseCaps.SupervisedOnly));

    private static readonly Demand HerniaDemand = new()
    {
        Resistance = Restriction.LimitedUntilReleased(new DoseLimits { PercentOneRepMax = 60 }, DoseCaps.NoStraining),
        Balance = Restriction.Free,
        Aerobic = Restriction.Free,
        Impact = Restriction.Free,
        Hiit = Restriction.Free,
        Vibration = Restriction.Free,
    };

    private static readonly Demand SeatedOnly = new()
    {
        Resistance = Restriction.Capped(DoseCaps.MachinesOrSeated),
        Balance = Restriction.Capped(DoseCaps.SeatedOrHeld),
        Aerobic = Restriction.Capped(DoseCaps.SeatedOrHeld),
        Impact = Restriction.Withheld,
        Hiit = Restriction.Withheld,
        Vibration = Restriction.ReleaseRequired,
    };

    private static readonly Demand HardModalitiesReleased = new()
    {
        Resistance = Restriction.Free,
        Balance = Restriction.Free,
        Aerobic = Restriction.Free,
        Impact = Restriction.ReleaseRequired,
        Hiit = Restriction.ReleaseRequired,
        Vibration = Restriction.ReleaseRequired,
    };

    private static readonly Demand HiitAndImpactReleased = new()
    {
        Resistance = Restriction.Free,
        Balance = Restriction.Free,
        Aerobic = Restriction.Free,
        Impact = Restriction.ReleaseRequired,
        Hiit = Restriction.ReleaseRequired,
        Vibration = Restriction.Free,
    };

    /// <summary>The rows by condition.</summary>
    public static readonly ConditionRow[] Conditions =
    [
        new(Condition.RetinopathyActive, ActiveRetinopathy, ActiveRetinopathyDemand),
        new(Condition.RetinopathyMild, MildRetinopathy, Demand.Advice),
        new(Condition.RetinalDetachment, RetinalDetachment, RetinalDetachmentDemand),
        new(Condition.Glaucoma, Glaucoma, Demand.NoStraining),
        new(Condition.VisualImpairment, VisualImpairment, VisualImpairmentDemand),
        new(Condition.PeripheralNeuropathy, Neuropathy, HeldBalanceImpactReleased),
        new(Condition.DiabeticFoot, DiabeticFoot, DiabeticFootDemand),
        new(Condition.ParkinsonDisease, Parkinson, HeldBalanceImpactReleased),
        new(Condition.Epilepsy, Epilepsy, HiitReleased),
        new(Condition.Spasticity, Spasticity, SpasticityDemand),
        new(Condition.VestibularDisorder, Vestibular, HeldBalanceImpactReleased),
        new(Condition.Migraine, Migraine, Demand.Advice),
        new(Condition.Dementia, Dementia, Supervised),
        new(Condition.MildCognitiveImpairment, MildCognitiveImpairment, Demand.Advice),
        new(Condition.Depression, Depression, Demand.Advice),
        new(Condition.ChronicLungDisease, LungDisease, Demand.Advice),
        new(Condition.Hernia, Hernia, HerniaDemand),
        new(Condition.UrinaryIncontinence, Incontinence, Demand.LowImpact),
        new(Condition.NonAmbulatory, NonAmbulatory, SeatedOnly),
        new(Condition.FrailtyDiagnosed, Frailty, HardModalitiesReleased),
        new(Condition.OtherCancer, Cancer, HiitAndImpactReleased),
        new(Condition.LiverFailure, LiverFailure, Demand.LightUntilReleased),
        new(Condition.LiverFailure, LiverFailure, Demand.NoStraining),
        new(Condition.Malnutrition, Malnutrition, HiitReleased),
        new(Condition.Hypercalcaemia, CalciumDisorder, Demand.LightUntilReleased),
        new(Condition.Hypocalcaemia, CalciumDisorder, Demand.LightUntilReleased),
        new(Condition.Hypothyroidism, Hypothyroidism, Demand.Advice),
    ];
}
