using PrescriptionPlanner.Domain.Evidence;

namespace PrescriptionPlanner.Domain.Training;

/// <summary>Events that a session log or an observation may report.</summary>
public enum AdverseEvent
{
    /// <summary>Chest pain.</summary>
    [Text("Chest pain", "胸痛")] ChestPain,

    /// <summary>Fainting (syncope).</summary>
    [Text("Fainting (syncope)", "晕厥")] Syncope,

    /// <summary>Severe breathlessness.</summary>
    [Text("Severe breathlessness", "严重呼吸困难")] SevereDyspnoea,

    /// <summary>Palpitations.</summary>
    [Text("Palpitations", "心悸")] Palpitations,

    /// <summary>New midline spinal pain.</summary>
    [Text("New midline spinal pain", "新发脊柱中线疼痛")] NewMidlineSpinalPain,

    /// <summary>Suspected fracture.</summary>
    [Text("Suspected fracture", "疑似骨折")] SuspectedFracture,

    /// <summary>New neurological deficit.</summary>
    [Text("New neurological deficit", "新发神经功能缺损")] NeurologicalDeficit,

    /// <summary>Fall with injury.</summary>
    [Text("Fall with injury", "跌倒并受伤")] FallWithInjury,

    /// <summary>Fall with a blow to the head.</summary>
    [Text("Fall with a blow to the head", "跌倒并撞击头部")] FallWithHeadStrike,

    /// <summary>Thigh or groin pain.</summary>
    [Text("Thigh or groin pain", "大腿或腹股沟疼痛")] ThighOrGroinPain,

    /// <summary>Calf swelling.</summary>
    [Text("Calf swelling", "小腿肿胀")] CalfSwelling,

    /// <summary>Severe hypoglycaemia.</summary>
    [Text("Severe hypoglycaemia", "严重低血糖")] SevereHypoglycaemia,

    /// <summary>Blood pressure above the limit (over 250/115 mmHg).</summary>
    [Text("Blood pressure above the limit", "血压超过上限")] BpAboveLimit,

    /// <summary>Fall in blood pressure during exercise (systolic falls by at least 10 mmHg).</summary>
    [Text("Fall in blood pressure during exercise", "运动中血压下降")] BpDrop,

    /// <summary>Admitted to hospital.</summary>
    [Text("Admitted to hospital", "住院")] Hospitalised,

    /// <summary>New diagnosis.</summary>
    [Text("New diagnosis", "新诊断疾病")] NewDiagnosis,

    /// <summary>Joint pain.</summary>
    [Text("Joint pain", "关节疼痛")] JointPain,

    /// <summary>Muscle pain for more than 72 hours.</summary>
    [Text("Muscle pain for more than 72 hours", "肌肉酸痛超过72小时")] MusclePainOver72h,

    /// <summary>Tendon pain.</summary>
    [Text("Tendon pain", "肌腱疼痛")] TendonPain,

    /// <summary>Fall (no injury; HIIT and impact suspended, balance checked again).</summary>
    [Text("Fall without injury", "跌倒（未受伤）")] Fall,

    /// <summary>Near fall.</summary>
    [Text("Near fall", "险些跌倒")] NearFall,

    /// <summary>Dizziness (again: step back).</summary>
    [Text("Dizziness", "头晕")] Dizziness,

    /// <summary>Mild hypoglycaemia.</summary>
    [Text("Mild hypoglycaemia", "轻度低血糖")] MildHypoglycaemia,

    /// <summary>Illness with fever (no training; return at half volume).</summary>
    [Text("Illness with fever", "伴发热的疾病")] IllnessWithFever,

    /// <summary>Illness without fever.</summary>
    [Text("Illness without fever", "不伴发热的疾病")] IllnessWithoutFever,

    /// <summary>Skin problem or wound (vibration off).</summary>
    [Text("Skin problem or wound", "皮肤问题或伤口")] SkinOrWound,

    /// <summary>Headache during exercise.</summary>
    [Text("Headache during exercise", "运动中头痛")] HeadacheDuring,

    /// <summary>Incontinence (impact off).</summary>
    [Text("Incontinence during exercise", "运动中尿失禁")] Incontinence,

    /// <summary>Excessive fatigue.</summary>
    [Text("Excessive fatigue", "过度疲劳")] ExcessiveFatigue,

    /// <summary>Change of medication (screen again).</summary>
    [Text("Change of medication", "用药变更")] MedicationChange,

    /// <summary>Vertigo (vibration off).</summary>
    [Text("Vertigo", "眩晕")] Vertigo,

    /// <summary>Other event (a clinician reads it).</summary>
    [Text("Other event", "其他事件")] Other,
}
