using PrescriptionPlanner.Domain.Evidence;

namespace PrescriptionPlanner.Domain.Patients;

/// <summary>Conditions that a history may hold.</summary>
public enum Condition
{
    /// <summary>Myocardial infarction (any, with date).</summary>
    [Text("Myocardial infarction", "心肌梗死")] MyocardialInfarction,

    /// <summary>Unstable angina.</summary>
    [Text("Unstable angina", "不稳定型心绞痛")] UnstableAngina,

    /// <summary>Stable coronary artery disease.</summary>
    [Text("Stable coronary artery disease", "稳定型冠心病")] StableCoronaryDisease,

    /// <summary>Stable heart failure (compensated).</summary>
    [Text("Stable heart failure", "稳定期心力衰竭")] HeartFailureStable,

    /// <summary>Decompensated heart failure.</summary>
    [Text("Decompensated heart failure", "失代偿性心力衰竭")] HeartFailureDecompensated,

    /// <summary>Controlled arrhythmia.</summary>
    [Text("Controlled arrhythmia", "已控制的心律失常")] ArrhythmiaControlled,

    /// <summary>Uncontrolled arrhythmia.</summary>
    [Text("Uncontrolled arrhythmia", "未控制的心律失常")] ArrhythmiaUncontrolled,

    /// <summary>Atrial fibrillation (rate-controlled).</summary>
    [Text("Atrial fibrillation, rate-controlled", "心房颤动（心室率已控制）")] AtrialFibrillation,

    /// <summary>Severe aortic stenosis.</summary>
    [Text("Severe aortic stenosis", "重度主动脉瓣狭窄")] SevereAorticStenosis,

    /// <summary>Other heart valve disease.</summary>
    [Text("Other heart valve disease", "其他心脏瓣膜病")] OtherValveDisease,

    /// <summary>Hypertrophic cardiomyopathy.</summary>
    [Text("Hypertrophic cardiomyopathy", "肥厚型心肌病")] HypertrophicCardiomyopathy,

    /// <summary>Aortic dissection.</summary>
    [Text("Aortic dissection", "主动脉夹层")] AorticDissection,

    /// <summary>Aortic aneurysm (unrepaired).</summary>
    [Text("Aortic aneurysm, unrepaired", "主动脉瘤（未手术修复）")] AorticAneurysm,

    /// <summary>Endocarditis.</summary>
    [Text("Endocarditis", "心内膜炎")] Endocarditis,

    /// <summary>Myocarditis.</summary>
    [Text("Myocarditis", "心肌炎")] Myocarditis,

    /// <summary>Pericarditis.</summary>
    [Text("Pericarditis", "心包炎")] Pericarditis,

    /// <summary>Severe pulmonary hypertension.</summary>
    [Text("Severe pulmonary hypertension", "重度肺动脉高压")] SeverePulmonaryHypertension,

    /// <summary>Marfan syndrome.</summary>
    [Text("Marfan syndrome", "马方综合征")] MarfanSyndrome,

    /// <summary>Hypertension.</summary>
    [Text("Hypertension", "高血压")] Hypertension,

    /// <summary>Uncontrolled hypertension.</summary>
    [Text("Uncontrolled hypertension", "未控制的高血压")] UncontrolledHypertension,

    /// <summary>Orthostatic hypotension (no symptoms).</summary>
    [Text("Orthostatic hypotension without symptoms", "无症状性直立性低血压")] OrthostaticHypotension,

    /// <summary>Symptomatic orthostatic hypotension.</summary>
    [Text("Symptomatic orthostatic hypotension", "症状性直立性低血压")] OrthostaticHypotensionSymptomatic,

    /// <summary>Stroke or transient ischaemic attack (with date).</summary>
    [Text("Stroke or transient ischaemic attack", "脑卒中或短暂性脑缺血发作")] StrokeOrTia,

    /// <summary>Peripheral artery disease.</summary>
    [Text("Peripheral artery disease", "外周动脉疾病")] PeripheralArteryDisease,

    /// <summary>Acute venous thromboembolism (treated for less than 3 months).</summary>
    [Text("Acute venous thromboembolism", "急性静脉血栓栓塞症")] AcuteVenousThromboembolism,

    /// <summary>Past venous thromboembolism.</summary>
    [Text("Past venous thromboembolism", "既往静脉血栓栓塞症")] PastVenousThromboembolism,

    /// <summary>Venous leg ulcer.</summary>
    [Text("Venous leg ulcer", "下肢静脉性溃疡")] VenousUlcer,

    /// <summary>Lymphoedema.</summary>
    [Text("Lymphoedema", "淋巴水肿")] Lymphoedema,

    /// <summary>Chronic lung disease.</summary>
    [Text("Chronic lung disease", "慢性肺部疾病")] ChronicLungDisease,

    /// <summary>Respiratory failure.</summary>
    [Text("Respiratory failure", "呼吸衰竭")] RespiratoryFailure,

    /// <summary>Type 1 diabetes.</summary>
    [Text("Type 1 diabetes", "1型糖尿病")] TypeOneDiabetes,

    /// <summary>Type 2 diabetes.</summary>
    [Text("Type 2 diabetes", "2型糖尿病")] TypeTwoDiabetes,

    /// <summary>Decompensated diabetes.</summary>
    [Text("Decompensated diabetes", "糖尿病失代偿")] DiabetesDecompensated,

    /// <summary>Recurrent hypoglycaemia.</summary>
    [Text("Recurrent hypoglycaemia", "反复低血糖")] RecurrentHypoglycaemia,

    /// <summary>Peripheral neuropathy.</summary>
    [Text("Peripheral neuropathy", "周围神经病变")] PeripheralNeuropathy,

    /// <summary>Diabetic foot.</summary>
    [Text("Diabetic foot", "糖尿病足")] DiabeticFoot,

    /// <summary>Active retinopathy (proliferative or moderate non-proliferative and up).</summary>
    [Text("Active retinopathy", "活动性视网膜病变")] RetinopathyActive,

    /// <summary>Mild retinopathy.</summary>
    [Text("Mild retinopathy", "轻度视网膜病变")] RetinopathyMild,

    /// <summary>Retinal detachment.</summary>
    [Text("Retinal detachment", "视网膜脱离")] RetinalDetachment,

    /// <summary>Glaucoma.</summary>
    [Text("Glaucoma", "青光眼")] Glaucoma,

    /// <summary>Chronic kidney disease.</summary>
    [Text("Chronic kidney disease", "慢性肾脏病")] ChronicKidneyDisease,

    /// <summary>Dialysis.</summary>
    [Text("Dialysis", "透析治疗")] Dialysis,

    /// <summary>Kidney transplant.</summary>
    [Text("Kidney transplant", "肾移植")] KidneyTransplant,

    /// <summary>Albuminuria.</summary>
    [Text("Albuminuria", "白蛋白尿")] Albuminuria,

    /// <summary>Hypercalcaemia.</summary>
    [Text("Hypercalcaemia", "高钙血症")] Hypercalcaemia,

    /// <summary>Hypocalcaemia.</summary>
    [Text("Hypocalcaemia", "低钙血症")] Hypocalcaemia,

    /// <summary>Primary hyperparathyroidism.</summary>
    [Text("Primary hyperparathyroidism", "原发性甲状旁腺功能亢进症")] PrimaryHyperparathyroidism,

    /// <summary>Sarcoidosis.</summary>
    [Text("Sarcoidosis", "结节病")] Sarcoidosis,

    /// <summary>Williams syndrome.</summary>
    [Text("Williams syndrome", "威廉姆斯综合征")] WilliamsSyndrome,

    /// <summary>Kidney stones.</summary>
    [Text("Kidney stones", "肾结石")] Nephrolithiasis,

    /// <summary>Hypercalciuria.</summary>
    [Text("Hypercalciuria", "高钙尿症")] Hypercalciuria,

    /// <summary>Gallstones.</summary>
    [Text("Gallstones", "胆结石")] Gallstones,

    /// <summary>Hypothyroidism.</summary>
    [Text("Hypothyroidism", "甲状腺功能减退症")] Hypothyroidism,

    /// <summary>Achlorhydria.</summary>
    [Text("Achlorhydria", "胃酸缺乏")] Achlorhydria,

    /// <summary>Malabsorption.</summary>
    [Text("Malabsorption", "吸收不良")] Malabsorption,

    /// <summary>Liver failure.</summary>
    [Text("Liver failure", "肝功能衰竭")] LiverFailure,

    /// <summary>Fluid overload.</summary>
    [Text("Fluid overload", "体液潴留")] FluidOverload,

    /// <summary>Malnutrition.</summary>
    [Text("Malnutrition", "营养不良")] Malnutrition,

    /// <summary>Milk allergy.</summary>
    [Text("Milk allergy", "牛奶过敏")] MilkAllergy,

    /// <summary>Lactose intolerance.</summary>
    [Text("Lactose intolerance", "乳糖不耐受")] LactoseIntolerance,

    /// <summary>Phenylketonuria.</summary>
    [Text("Phenylketonuria", "苯丙酮尿症")] Phenylketonuria,

    /// <summary>Gout.</summary>
    [Text("Gout", "痛风")] Gout,

    /// <summary>Stable spondylolisthesis.</summary>
    [Text("Stable spondylolisthesis", "稳定型腰椎滑脱")] SpondylolisthesisStable,

    /// <summary>Gliding (unstable) spondylolisthesis.</summary>
    [Text("Gliding (unstable) spondylolisthesis", "不稳定型（滑移性）腰椎滑脱")] SpondylolisthesisGliding,

    /// <summary>Acute intervertebral disc disease.</summary>
    [Text("Acute intervertebral disc disease", "急性椎间盘病变")] AcuteDiscDisease,

    /// <summary>Spinal stenosis.</summary>
    [Text("Spinal stenosis", "椎管狭窄")] SpinalStenosis,

    /// <summary>Hyperkyphosis.</summary>
    [Text("Hyperkyphosis", "脊柱过度后凸")] Hyperkyphosis,

    /// <summary>Chronic back pain after vertebral fracture.</summary>
    [Text("Chronic back pain after vertebral fracture", "椎体骨折后慢性腰背痛")] ChronicBackPainAfterFracture,

    /// <summary>Atypical femoral fracture.</summary>
    [Text("Atypical femoral fracture", "非典型股骨骨折")] AtypicalFemurFracture,

    /// <summary>Rheumatoid arthritis.</summary>
    [Text("Rheumatoid arthritis", "类风湿关节炎")] RheumatoidArthritis,

    /// <summary>Flare of rheumatoid arthritis.</summary>
    [Text("Flare of rheumatoid arthritis", "类风湿关节炎活动期")] RheumatoidFlare,

    /// <summary>Acute arthropathy.</summary>
    [Text("Acute arthropathy", "急性关节病变")] AcuteArthropathy,

    /// <summary>Osteoarthritis.</summary>
    [Text("Osteoarthritis", "骨关节炎")] Osteoarthritis,

    /// <summary>Complex regional pain syndrome type I.</summary>
    [Text("Complex regional pain syndrome type I", "复杂性区域疼痛综合征Ⅰ型")] CrpsTypeOne,

    /// <summary>Tendinopathy.</summary>
    [Text("Tendinopathy", "肌腱病")] Tendinopathy,

    /// <summary>Hernia.</summary>
    [Text("Hernia", "疝")] Hernia,

    /// <summary>Bone metastases.</summary>
    [Text("Bone metastases", "骨转移瘤")] BoneMetastases,

    /// <summary>Other cancer.</summary>
    [Text("Other cancer", "其他恶性肿瘤")] OtherCancer,

    /// <summary>Dementia.</summary>
    [Text("Dementia", "痴呆")] Dementia,

    /// <summary>Mild cognitive impairment.</summary>
    [Text("Mild cognitive impairment", "轻度认知障碍")] MildCognitiveImpairment,

    /// <summary>Parkinson's disease.</summary>
    [Text("Parkinson's disease", "帕金森病")] ParkinsonDisease,

    /// <summary>Epilepsy.</summary>
    [Text("Epilepsy", "癫痫")] Epilepsy,

    /// <summary>Spasticity.</summary>
    [Text("Spasticity", "痉挛（肌张力增高）")] Spasticity,

    /// <summary>Vestibular disorder.</summary>
    [Text("Vestibular disorder", "前庭功能障碍")] VestibularDisorder,

    /// <summary>Migraine.</summary>
    [Text("Migraine", "偏头痛")] Migraine,

    /// <summary>Visual impairment.</summary>
    [Text("Visual impairment", "视力障碍")] VisualImpairment,

    /// <summary>Urinary incontinence.</summary>
    [Text("Urinary incontinence", "尿失禁")] UrinaryIncontinence,

    /// <summary>Depression.</summary>
    [Text("Depression", "抑郁症")] Depression,

    /// <summary>Unable to walk.</summary>
    [Text("Unable to walk", "不能行走")] NonAmbulatory,

    /// <summary>Diagnosed frailty.</summary>
    [Text("Diagnosed frailty", "已确诊的衰弱")] FrailtyDiagnosed,

    /// <summary>Acute infection.</summary>
    [Text("Acute infection", "急性感染")] AcuteInfection,

    /// <summary>Acute inflammation.</summary>
    [Text("Acute inflammation", "急性炎症")] AcuteInflammation,
}
