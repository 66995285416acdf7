using PrescriptionPlanner.Domain.Evidence;

namespace PrescriptionPlanner.Domain.Patients;

/// <summary>Symptoms and signs that a history may hold.</summary>
public enum Symptom
{
    /// <summary>Chest pain or discomfort.</summary>
    [Text("Chest pain or discomfort", "胸痛或胸部不适")] ChestDiscomfort,

    /// <summary>Breathlessness at rest.</summary>
    [Text("Breathlessness at rest", "静息时呼吸困难")] DyspnoeaRest,

    /// <summary>Breathlessness out of proportion to effort.</summary>
    [Text("Breathlessness out of proportion to effort", "与活动量不相称的呼吸困难")] DyspnoeaDisproportionate,

    /// <summary>Breathlessness when lying flat (orthopnoea).</summary>
    [Text("Breathlessness when lying flat", "端坐呼吸（平卧时气促）")] Orthopnoea,

    /// <summary>Ankle swelling.</summary>
    [Text("Ankle swelling", "踝部水肿")] AnkleOedema,

    /// <summary>Palpitations.</summary>
    [Text("Palpitations", "心悸")] Palpitations,

    /// <summary>New irregular pulse.</summary>
    [Text("New irregular pulse", "新出现的脉律不齐")] NewIrregularPulse,

    /// <summary>Claudication.</summary>
    [Text("Claudication", "间歇性跛行")] Claudication,

    /// <summary>Fainting (syncope).</summary>
    [Text("Fainting (syncope)", "晕厥")] Syncope,

    /// <summary>Dizziness on exertion.</summary>
    [Text("Dizziness on exertion", "活动时头晕")] ExertionalDizziness,

    /// <summary>Known heart murmur.</summary>
    [Text("Known heart murmur", "已知的心脏杂音")] KnownMurmur,

    /// <summary>Unusual fatigue with ordinary activity.</summary>
    [Text("Unusual fatigue with ordinary activity", "日常活动时异常疲劳")] UnusualFatigue,

    /// <summary>New midline spinal pain.</summary>
    [Text("New midline spinal pain", "新发脊柱中线疼痛")] NewMidlineSpinalPain,

    /// <summary>Pain after a fall.</summary>
    [Text("Pain after a fall", "跌倒后疼痛")] PainAfterFall,

    /// <summary>Night pain.</summary>
    [Text("Night pain", "夜间痛")] NightPain,

    /// <summary>Weakness or numbness of the legs.</summary>
    [Text("Weakness or numbness of the legs", "下肢无力或麻木")] LegWeaknessOrNumbness,

    /// <summary>Saddle anaesthesia.</summary>
    [Text("Saddle anaesthesia", "鞍区感觉减退")] SaddleAnaesthesia,

    /// <summary>Change in bladder or bowel control.</summary>
    [Text("Change in bladder or bowel control", "排尿或排便控制改变")] BladderBowelChange,

    /// <summary>Hip, groin or thigh pain.</summary>
    [Text("Hip, groin or thigh pain", "髋部、腹股沟或大腿疼痛")] HipGroinThighPain,

    /// <summary>Swelling of one calf.</summary>
    [Text("Swelling of one calf", "单侧小腿肿胀")] UnilateralCalfSwelling,

    /// <summary>Unexplained weight loss (at least 5 % in 6–12 months).</summary>
    [Text("Unexplained weight loss", "不明原因体重下降")] UnexplainedWeightLoss,

    /// <summary>Height loss (over 2 cm measured, over 4 cm recalled).</summary>
    [Text("Height loss", "身高缩短")] HeightLoss,

    /// <summary>Blow to the head.</summary>
    [Text("Blow to the head", "头部受撞击")] HeadStrike,

    /// <summary>Focal neurological sign.</summary>
    [Text("Focal neurological sign", "局灶性神经系统体征")] FocalNeurologicalSign,

    /// <summary>Dizziness on standing up.</summary>
    [Text("Dizziness on standing up", "起立时头晕")] OrthostaticDizziness,

    /// <summary>Vertigo.</summary>
    [Text("Vertigo", "眩晕")] Vertigo,

    /// <summary>Acute migraine attack.</summary>
    [Text("Acute migraine attack", "偏头痛急性发作")] AcuteMigraineAttack,

    /// <summary>Fresh wound.</summary>
    [Text("Fresh wound", "新鲜伤口")] FreshWound,

    /// <summary>Joint swelling.</summary>
    [Text("Joint swelling", "关节肿胀")] JointSwelling,

    /// <summary>Tendon pain.</summary>
    [Text("Tendon pain", "肌腱疼痛")] TendonPain,

    /// <summary>Fever.</summary>
    [Text("Fever", "发热")] Fever,

    /// <summary>Unwell today.</summary>
    [Text("Unwell today", "今日身体不适")] UnwellToday,

    /// <summary>Hypoglycaemia needing help in the last 24 hours.</summary>
    [Text("Hypoglycaemia needing help in the last 24 hours", "24小时内发生过需他人协助的低血糖")] AssistedHypoglycaemia24h,

    /// <summary>Symptoms of ketosis.</summary>
    [Text("Symptoms of ketosis", "酮症症状")] KetosisSymptoms,

    /// <summary>Change in vision.</summary>
    [Text("Change in vision", "视力变化")] VisualChange,

    /// <summary>Chronic back pain.</summary>
    [Text("Chronic back pain", "慢性腰背痛")] ChronicBackPain,

    /// <summary>Fear of falling.</summary>
    [Text("Fear of falling", "害怕跌倒")] FearOfFalling,
}
