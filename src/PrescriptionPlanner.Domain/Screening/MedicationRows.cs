using PrescriptionPlanner.Domain.Evidence;
using PrescriptionPlanner.Domain.Patients;

namespace PrescriptionPlanner.Domain.Screening;

/// <summary>Medicines that change how training is done, felt or watched. Those that bear on bone stand in <see cref="BoneStrength"/>.</summary>
internal static class MedicationRows
{
    private static readonly Rule SlowsTheHeart = SafetyRule.Policy(
        "SCR-MED-001", "Takes a medicine that may slow the heart: go by effort where the heart rate does not follow.",
        "使用可能减慢心率的药物：心率反应不符时按主观用力训练。");

    private static readonly Rule LowersPressure = SafetyRule.Policy(
        "SCR-MED-002", "Takes a medicine that lowers blood pressure: cool down for at least five minutes and rise slowly.",
        "使用降压类药物：整理活动至少5分钟，起身缓慢。");

    private static readonly Rule LowersGlucose = Rule.Of(
        "SCR-MED-003", "Takes insulin or a medicine that releases it: measure glucose before and after, keep fast carbohydrate at hand.",
        "使用胰岛素或促胰岛素分泌药：训练前后测血糖，随身备快速糖类。", EvidenceLevel.Guideline, Citations.Colberg2016);

    private static readonly Rule Sglt2 = SafetyRule.Policy(
        "SCR-MED-004", "Takes an SGLT2 inhibitor: when unwell or fasting check ketones at any glucose.",
        "使用SGLT2抑制剂：不适或禁食时，无论血糖高低均查血酮。", Citations.Colberg2016);

    private static readonly Rule Bleeding = SafetyRule.Policy(
        "SCR-MED-005", "Takes a medicine that makes bleeding more likely: after any blow to the head go to emergency care.",
        "使用增加出血风险的药物：头部受撞击后立即急诊。");

    private static readonly Rule FallsRisk = SafetyRule.Policy(
        "SCR-MED-006", "Takes a medicine that makes falls more likely: train when most awake, with firm support in reach; ask for a review of medicines.",
        "使用增加跌倒风险的药物：在最清醒时训练，身旁有牢固支撑；请医生复核用药。");

    private static readonly Rule Fluoroquinolone = SafetyRule.Policy(
        "SCR-MED-007", "Takes a fluoroquinolone: tendons may tear. Resistance at most 60 % of the one-repetition maximum, no impact, intervals need release.",
        "使用氟喹诺酮：肌腱有断裂风险。抗阻不超过60% 1RM，不做冲击，间歇须放行。");

    private static readonly Rule Statin = SafetyRule.Policy(
        "SCR-MED-008", "Takes a statin: muscle pain or weakness that is new or lasts over three days is reported.",
        "使用他汀：新发或持续3天以上的肌痛、肌无力须报告。");

    private static readonly Rule HidesPain = SafetyRule.Policy(
        "SCR-MED-009", "Takes a painkiller: it can hide warning pain; judge the next morning too.",
        "使用镇痛药：可能掩盖警示性疼痛，次晨也须评估。");

    private static readonly Rule TakesMuscle = SafetyRule.Policy(
        "SCR-MED-010", "Takes a medicine that costs muscle or bone: resistance training comes first.",
        "使用会导致肌肉或骨量流失的药物：优先保证抗阻训练。");

    private static readonly Rule ClotRisk = SafetyRule.Policy(
        "SCR-MED-011", "Takes a medicine that makes clots more likely: a swollen calf or sudden breathlessness stops training.",
        "使用增加血栓风险的药物：小腿肿胀或突发气促须停止训练。");

    private static readonly Rule DizzyAfterInjection = SafetyRule.Policy(
        "SCR-MED-012", "Takes teriparatide or abaloparatide: dizziness may follow the injection; train at another time of day.",
        "使用特立帕肽或阿巴洛肽：注射后可能头晕，错开训练时间。");

    private static readonly Rule HeartWarning = SafetyRule.Policy(
        "SCR-MED-013", "Takes romosozumab: chest pain, palpitations or weakness of one side stops training.",
        "使用罗莫佐单抗：胸痛、心悸或单侧无力须停止训练。");

    private static readonly Demand FluoroquinoloneDemand = new()
    {
        Resistance = Restriction.Capped(new DoseLimits { PercentOneRepMax = 60 }),
        Balance = Restriction.Free,
        Aerobic = Restriction.Free,
        Impact = Restriction.Withheld,
        Hiit = Restriction.ReleaseRequired,
        Vibration = Restriction.Free,
    };

    /// <summary>The rows by medicine.</summary>
    public static readonly MedicationRow[] Medications =
    [
        new(Medication.Digoxin, SlowsTheHeart, Demand.Advice),
        new(Medication.Amiodarone, SlowsTheHeart, Demand.Advice),
        new(Medication.Nitrate, LowersPressure, Demand.Advice),
        new(Medication.AceInhibitorOrArb, LowersPressure, Demand.Advice),
        new(Medication.DihydropyridineCalciumBlocker, LowersPressure, Demand.Advice),
        new(Medication.AlphaBlocker, LowersPressure, Demand.Advice),
        new(Medication.LoopDiuretic, LowersPressure, Demand.Advice),
        new(Medication.Thiazide, LowersPressure, Demand.Advice),
        new(Medication.OtherAntihypertensive, LowersPressure, Demand.Advice),
        new(Medication.Insulin, LowersGlucose, Demand.Advice),
        new(Medication.SulfonylureaOrGlinide, LowersGlucose, Demand.Advice),
        new(Medication.Sglt2Inhibitor, Sglt2, Demand.Advice),
        new(Medication.Glp1Agonist, TakesMuscle, Demand.Advice),
        new(Medication.AromataseInhibitor, TakesMuscle, Demand.Advice),
        new(Medication.AndrogenDeprivation, TakesMuscle, Demand.Advice),
        new(Medication.AnticoagulantWarfarin, Bleeding, Demand.Advice),
        new(Medication.AnticoagulantDirect, Bleeding, Demand.Advice),
        new(Medication.Antiplatelet, Bleeding, Demand.Advice),
        new(Medication.SedativeHypnotic, FallsRisk, Demand.Advice),
        new(Medication.Antipsychotic, FallsRisk, Demand.Advice),
        new(Medication.Antidepressant, FallsRisk, Demand.Advice),
        new(Medication.Opioid, FallsRisk, Demand.Advice),
        new(Medication.Anticholinergic, FallsRisk, Demand.Advice),
        new(Medication.Opioid, HidesPain, Demand.Advice),
        new(Medication.Nsaid, HidesPain, Demand.Advice),
        new(Medication.Fluoroquinolone, Fluoroquinolone, FluoroquinoloneDemand),
        new(Medication.Statin, Statin, Demand.Advice),
        new(Medication.Raloxifene, ClotRisk, Demand.Advice),
        new(Medication.HormoneTherapy, ClotRisk, Demand.Advice),
        new(Medication.TeriparatideOrAbaloparatide, DizzyAfterInjection, Demand.Advice),
        new(Medication.Romosozumab, HeartWarning, Demand.Advice),
    ];
}
