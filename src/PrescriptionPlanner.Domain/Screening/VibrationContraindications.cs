using PrescriptionPlanner.Domain.Evidence;
using PrescriptionPlanner.Domain.Patients;

namespace PrescriptionPlanner.Domain.Screening;

/// <summary>
/// What keeps a patient off a vibration platform. The lists are those of makers and clinics, not of a guideline, so every row is
/// the planner's policy: what they call absolute is withheld, what they call relative waits for release.
/// </summary>
internal static class VibrationContraindications
{
    private static readonly Rule Inflammation = Withheld("SCR-WBV-001", "Acute inflammation", "急性炎症");
    private static readonly Rule Arthropathy = Withheld("SCR-WBV-002", "Acute joint disease", "急性关节病");
    private static readonly Rule SpinalImplant = Withheld("SCR-WBV-003", "Implant in the spine", "脊柱植入物");
    private static readonly Rule Thrombosis = Withheld("SCR-WBV-004", "Venous thrombosis, acute or past", "急性或既往静脉血栓");
    private static readonly Rule Disc = Withheld("SCR-WBV-005", "Acute disc disease", "急性椎间盘病变");
    private static readonly Rule GlidingVertebra = Withheld("SCR-WBV-006", "Gliding spondylolisthesis", "不稳定型（滑移性）腰椎滑脱");
    private static readonly Rule Spasticity = Withheld("SCR-WBV-007", "Spasticity", "痉挛状态");
    private static readonly Rule RegionalPain = Withheld("SCR-WBV-008", "Complex regional pain syndrome type I", "复杂性区域疼痛综合征Ⅰ型");
    private static readonly Rule Metastases = Withheld("SCR-WBV-009", "Bone metastases", "骨转移");
    private static readonly Rule Vestibular = Withheld("SCR-WBV-010", "Vestibular disorder", "前庭功能障碍");
    private static readonly Rule Retina = Withheld("SCR-WBV-011", "Retinal detachment or active retinopathy", "视网膜脱离或活动性视网膜病变");
    private static readonly Rule Aneurysm = Withheld("SCR-WBV-012", "Aortic aneurysm", "主动脉瘤");
    private static readonly Rule DiabeticFoot = Withheld("SCR-WBV-013", "Diabetic foot", "糖尿病足");
    private static readonly Rule RecentJointReplacement = SafetyRule.Policy(
        "SCR-WBV-014", "Joint replaced less than 6 months ago, or date unknown: no vibration, no impact.",
        "关节置换术后不足6个月或日期不详：不做振动和冲击。");
    private static readonly Rule RecentEyeSurgery = SafetyRule.Policy(
        "SCR-WBV-015", "Eye operation less than 12 weeks ago, or date unknown: no vibration.",
        "眼科手术后不足12周或日期不详：不做振动。");
    private static readonly Rule RecentFixation = SafetyRule.Policy(
        "SCR-WBV-016", "Fracture fixed less than 12 weeks ago, or date unknown: no vibration, no impact.",
        "骨折内固定术后不足12周或日期不详：不做振动和冲击。");

    private static readonly Rule Epilepsy = Released("SCR-WBV-020", "Epilepsy", "癫痫");
    private static readonly Rule Stones = Released("SCR-WBV-021", "Stones of the gallbladder or kidney", "胆囊或肾结石");
    private static readonly Rule Heart = Released("SCR-WBV-022", "Heart failure, rhythm disorder, past heart attack or valve disease", "心力衰竭、心律失常、既往心肌梗死或瓣膜病");
    private static readonly Rule Valve = Released("SCR-WBV-023", "Artificial heart valve or coronary stent", "人工心脏瓣膜或冠脉支架");
    private static readonly Rule BackPain = Released("SCR-WBV-024", "Chronic back pain after a fracture", "骨折后慢性背痛");
    private static readonly Rule Neuropathy = Released("SCR-WBV-025", "Peripheral neuropathy or peripheral artery disease", "周围神经病变或外周动脉疾病");
    private static readonly Rule Tumour = Released("SCR-WBV-026", "Cancer outside bone and muscle", "非骨骼肌肉系统肿瘤");
    private static readonly Rule StableVertebra = Released("SCR-WBV-027", "Spondylolisthesis that does not glide, or spinal stenosis", "稳定型腰椎滑脱或椎管狭窄");
    private static readonly Rule Parkinson = Released("SCR-WBV-028", "Parkinson's disease", "帕金森病");
    private static readonly Rule Ulcer = Released("SCR-WBV-029", "Venous ulcer or lymphoedema", "静脉性溃疡或淋巴水肿");
    private static readonly Rule RheumatoidFlare = Released("SCR-WBV-030", "Flare of rheumatoid arthritis", "类风湿关节炎急性发作");
    private static readonly Rule OtherImplant = Released("SCR-WBV-031", "Metal implant", "金属植入物");
    private static readonly Rule Glaucoma = Released("SCR-WBV-032", "Glaucoma", "青光眼");

    private static readonly Demand NoVibrationNoImpact = new()
    {
        Resistance = Restriction.Free,
        Balance = Restriction.Free,
        Aerobic = Restriction.Free,
        Impact = Restriction.Withheld,
        Hiit = Restriction.Free,
        Vibration = Restriction.Withheld,
    };
    /// <summary>The rows by condition.</summary>
    public static readonly ConditionRow[] Conditions =
    [
        new(Condition.AcuteInflammation, Inflammation, Demand.NoVibration),
        new(Condition.AcuteArthropathy, Arthropathy, Demand.NoVibration),
        new(Condition.PastVenousThromboembolism, Thrombosis, Demand.NoVibration),
        new(Condition.AcuteDiscDisease, Disc, Demand.NoVibration),
        new(Condition.SpondylolisthesisGliding, GlidingVertebra, Demand.NoVibration),
        new(Condition.Spasticity, Spasticity, Demand.NoVibration),
        new(Condition.CrpsTypeOne, RegionalPain, Demand.NoVibration),
        new(Condition.BoneMetastases, Metastases, Demand.NoVibration),
        new(Condition.VestibularDisorder, Vestibular, Demand.NoVibration),
        new(Condition.RetinalDetachment, Retina, Demand.NoVibration),
        new(Condition.RetinopathyActive, Retina, Demand.NoVibration),
        new(Condition.AorticAneurysm, Aneurysm, Demand.NoVibration),
        new(Condition.DiabeticFoot, DiabeticFoot, Demand.NoVibration),

        new(Condition.Epilepsy, Epilepsy, Demand.VibrationReleased),
        new(Condition.Gallstones, Stones, Demand.VibrationReleased),
        new(Condition.Nephrolithiasis, Stones, Demand.VibrationReleased),
        new(Condition.HeartFailureStable, Heart, Demand.VibrationReleased),
        new(Condition.ArrhythmiaControlled, Heart, Demand.VibrationReleased),
        new(Condition.AtrialFibrillation, Heart, Demand.VibrationReleased),
        new(Condition.MyocardialInfarction, Heart, Demand.VibrationReleased),
        new(Condition.OtherValveDisease, Heart, Demand.VibrationReleased),
        new(Condition.ChronicBackPainAfterFracture, BackPain, Demand.VibrationReleased),
        new(Condition.PeripheralNeuropathy, Neuropathy, Demand.VibrationReleased),
        new(Condition.PeripheralArteryDisease, Neuropathy, Demand.VibrationReleased),
        new(Condition.OtherCancer, Tumour, Demand.VibrationReleased),
        new(Condition.SpondylolisthesisStable, StableVertebra, Demand.VibrationReleased),
        new(Condition.SpinalStenosis, StableVertebra, Demand.VibrationReleased),
        new(Condition.ParkinsonDisease, Parkinson, Demand.VibrationReleased),
        new(Condition.VenousUlcer, Ulcer, Demand.VibrationReleased),
        new(Condition.Lymphoedema, Ulcer, Demand.VibrationReleased),
        new(Condition.RheumatoidFlare, RheumatoidFlare, Demand.VibrationReleased),
        new(Condition.Glaucoma, Glaucoma, Demand.VibrationReleased),
    ];

    /// <summary>The rows by operation.</summary>
    public static readonly ProcedureRow[] Procedures =
    [
        new(Procedure.SpinalImplant, SpinalImplant, Demand.NoVibration),
        new(Procedure.JointReplacement, Recency.WithinMonths(6), RecentJointReplacement, NoVibrationNoImpact),
        new(Procedure.EyeSurgery, Recency.WithinDays(84), RecentEyeSurgery, Demand.NoVibration),
        new(Procedure.FractureFixation, Recency.WithinDays(84), RecentFixation, NoVibrationNoImpact),
        new(Procedure.ValveReplacement, Valve, Demand.VibrationReleased),
        new(Procedure.CoronaryStent, Valve, Demand.VibrationReleased),
        new(Procedure.OtherMetalImplant, OtherImplant, Demand.VibrationReleased),
    ];

    private static Rule Withheld(string id, string english, string simplifiedChinese) =>
        SafetyRule.Policy(id, $"{english}: no whole-body vibration.", $"{simplifiedChinese}：不做全身振动训练。");

    private static Rule Released(string id, string english, string simplifiedChinese) =>
        SafetyRule.Policy(id, $"{english}: whole-body vibration needs a clinician's release.", $"{simplifiedChinese}：全身振动训练须临床医生放行。");
}
