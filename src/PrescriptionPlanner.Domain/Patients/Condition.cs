using PrescriptionPlanner.Domain.Evidence;

namespace PrescriptionPlanner.Domain.Patients;

/// <summary>Conditions that a history may hold.</summary>
public enum Condition
{
    /// <summary>Myocardial infarction (any, with date).</summary>
    [Text("Myocardial infarction", "")] MyocardialInfarction,

    /// <summary>Unstable angina.</summary>
    [Text("Unstable angina", "")] UnstableAngina,

    /// <summary>Stable coronary disease.</summary>
    [Text("Stable coronary disease", "")] StableCoronaryDisease,

    /// <summary>Heart failure stable (compensated).</summary>
    [Text("Heart failure stable", "")] HeartFailureStable,

    /// <summary>Heart failure decompensated.</summary>
    [Text("Heart failure decompensated", "")] HeartFailureDecompensated,

    /// <summary>Arrhythmia controlled.</summary>
    [Text("Arrhythmia controlled", "")] ArrhythmiaControlled,

    /// <summary>Arrhythmia uncontrolled.</summary>
    [Text("Arrhythmia uncontrolled", "")] ArrhythmiaUncontrolled,

    /// <summary>Atrial fibrillation (rate-controlled).</summary>
    [Text("Atrial fibrillation", "")] AtrialFibrillation,

    /// <summary>Severe aortic stenosis.</summary>
    [Text("Severe aortic stenosis", "")] SevereAorticStenosis,

    /// <summary>Other valve disease.</summary>
    [Text("Other valve disease", "")] OtherValveDisease,

    /// <summary>Hypertrophic cardiomyopathy.</summary>
    [Text("Hypertrophic cardiomyopathy", "")] HypertrophicCardiomyopathy,

    /// <summary>Aortic dissection.</summary>
    [Text("Aortic dissection", "")] AorticDissection,

    /// <summary>Aortic aneurysm (unrepaired).</summary>
    [Text("Aortic aneurysm", "")] AorticAneurysm,

    /// <summary>Endocarditis.</summary>
    [Text("Endocarditis", "")] Endocarditis,

    /// <summary>Myocarditis.</summary>
    [Text("Myocarditis", "")] Myocarditis,

    /// <summary>Pericarditis.</summary>
    [Text("Pericarditis", "")] Pericarditis,

    /// <summary>Severe pulmonary hypertension.</summary>
    [Text("Severe pulmonary hypertension", "")] SeverePulmonaryHypertension,

    /// <summary>Marfan syndrome.</summary>
    [Text("Marfan syndrome", "")] MarfanSyndrome,

    /// <summary>Hypertension.</summary>
    [Text("Hypertension", "")] Hypertension,

    /// <summary>Uncontrolled hypertension.</summary>
    [Text("Uncontrolled hypertension", "")] UncontrolledHypertension,

    /// <summary>Orthostatic hypotension (no symptoms).</summary>
    [Text("Orthostatic hypotension", "")] OrthostaticHypotension,

    /// <summary>Orthostatic hypotension symptomatic.</summary>
    [Text("Orthostatic hypotension symptomatic", "")] OrthostaticHypotensionSymptomatic,

    /// <summary>Stroke or tia (with date).</summary>
    [Text("Stroke or tia", "")] StrokeOrTia,

    /// <summary>Peripheral artery disease.</summary>
    [Text("Peripheral artery disease", "")] PeripheralArteryDisease,

    /// <summary>Acute venous thromboembolism (treated under 3 months).</summary>
    [Text("Acute venous thromboembolism", "")] AcuteVenousThromboembolism,

    /// <summary>Past venous thromboembolism.</summary>
    [Text("Past venous thromboembolism", "")] PastVenousThromboembolism,

    /// <summary>Venous ulcer.</summary>
    [Text("Venous ulcer", "")] VenousUlcer,

    /// <summary>Lymphoedema.</summary>
    [Text("Lymphoedema", "")] Lymphoedema,

    /// <summary>Chronic lung disease.</summary>
    [Text("Chronic lung disease", "")] ChronicLungDisease,

    /// <summary>Respiratory failure.</summary>
    [Text("Respiratory failure", "")] RespiratoryFailure,

    /// <summary>Type one diabetes.</summary>
    [Text("Type one diabetes", "")] TypeOneDiabetes,

    /// <summary>Type two diabetes.</summary>
    [Text("Type two diabetes", "")] TypeTwoDiabetes,

    /// <summary>Diabetes decompensated.</summary>
    [Text("Diabetes decompensated", "")] DiabetesDecompensated,

    /// <summary>Recurrent hypoglycaemia.</summary>
    [Text("Recurrent hypoglycaemia", "")] RecurrentHypoglycaemia,

    /// <summary>Peripheral neuropathy.</summary>
    [Text("Peripheral neuropathy", "")] PeripheralNeuropathy,

    /// <summary>Diabetic foot.</summary>
    [Text("Diabetic foot", "")] DiabeticFoot,

    /// <summary>Retinopathy active (proliferative or moderate non-proliferative and up).</summary>
    [Text("Retinopathy active", "")] RetinopathyActive,

    /// <summary>Retinopathy mild.</summary>
    [Text("Retinopathy mild", "")] RetinopathyMild,

    /// <summary>Retinal detachment.</summary>
    [Text("Retinal detachment", "")] RetinalDetachment,

    /// <summary>Glaucoma.</summary>
    [Text("Glaucoma", "")] Glaucoma,

    /// <summary>Chronic kidney disease.</summary>
    [Text("Chronic kidney disease", "")] ChronicKidneyDisease,

    /// <summary>Dialysis.</summary>
    [Text("Dialysis", "")] Dialysis,

    /// <summary>Kidney transplant.</summary>
    [Text("Kidney transplant", "")] KidneyTransplant,

    /// <summary>Albuminuria.</summary>
    [Text("Albuminuria", "")] Albuminuria,

    /// <summary>Hypercalcaemia.</summary>
    [Text("Hypercalcaemia", "")] Hypercalcaemia,

    /// <summary>Hypocalcaemia.</summary>
    [Text("Hypocalcaemia", "")] Hypocalcaemia,

    /// <summary>Primary hyperparathyroidism.</summary>
    [Text("Primary hyperparathyroidism", "")] PrimaryHyperparathyroidism,

    /// <summary>Sarcoidosis.</summary>
    [Text("Sarcoidosis", "")] Sarcoidosis,

    /// <summary>Williams syndrome.</summary>
    [Text("Williams syndrome", "")] WilliamsSyndrome,

    /// <summary>Nephrolithiasis.</summary>
    [Text("Nephrolithiasis", "")] Nephrolithiasis,

    /// <summary>Hypercalciuria.</summary>
    [Text("Hypercalciuria", "")] Hypercalciuria,

    /// <summary>Gallstones.</summary>
    [Text("Gallstones", "")] Gallstones,

    /// <summary>Hypothyroidism.</summary>
    [Text("Hypothyroidism", "")] Hypothyroidism,

    /// <summary>Achlorhydria.</summary>
    [Text("Achlorhydria", "")] Achlorhydria,

    /// <summary>Malabsorption.</summary>
    [Text("Malabsorption", "")] Malabsorption,

    /// <summary>Liver failure.</summary>
    [Text("Liver failure", "")] LiverFailure,

    /// <summary>Fluid overload.</summary>
    [Text("Fluid overload", "")] FluidOverload,

    /// <summary>Malnutrition.</summary>
    [Text("Malnutrition", "")] Malnutrition,

    /// <summary>Milk allergy.</summary>
    [Text("Milk allergy", "")] MilkAllergy,

    /// <summary>Lactose intolerance.</summary>
    [Text("Lactose intolerance", "")] LactoseIntolerance,

    /// <summary>Phenylketonuria.</summary>
    [Text("Phenylketonuria", "")] Phenylketonuria,

    /// <summary>Gout.</summary>
    [Text("Gout", "")] Gout,

    /// <summary>Spondylolisthesis stable.</summary>
    [Text("Spondylolisthesis stable", "")] SpondylolisthesisStable,

    /// <summary>Spondylolisthesis gliding.</summary>
    [Text("Spondylolisthesis gliding", "")] SpondylolisthesisGliding,

    /// <summary>Acute disc disease.</summary>
    [Text("Acute disc disease", "")] AcuteDiscDisease,

    /// <summary>Spinal stenosis.</summary>
    [Text("Spinal stenosis", "")] SpinalStenosis,

    /// <summary>Hyperkyphosis.</summary>
    [Text("Hyperkyphosis", "")] Hyperkyphosis,

    /// <summary>Chronic back pain after fracture.</summary>
    [Text("Chronic back pain after fracture", "")] ChronicBackPainAfterFracture,

    /// <summary>Atypical femur fracture.</summary>
    [Text("Atypical femur fracture", "")] AtypicalFemurFracture,

    /// <summary>Rheumatoid arthritis.</summary>
    [Text("Rheumatoid arthritis", "")] RheumatoidArthritis,

    /// <summary>Rheumatoid flare.</summary>
    [Text("Rheumatoid flare", "")] RheumatoidFlare,

    /// <summary>Acute arthropathy.</summary>
    [Text("Acute arthropathy", "")] AcuteArthropathy,

    /// <summary>Osteoarthritis.</summary>
    [Text("Osteoarthritis", "")] Osteoarthritis,

    /// <summary>Crps type one.</summary>
    [Text("Crps type one", "")] CrpsTypeOne,

    /// <summary>Tendinopathy.</summary>
    [Text("Tendinopathy", "")] Tendinopathy,

    /// <summary>Hernia.</summary>
    [Text("Hernia", "")] Hernia,

    /// <summary>Bone metastases.</summary>
    [Text("Bone metastases", "")] BoneMetastases,

    /// <summary>Other cancer.</summary>
    [Text("Other cancer", "")] OtherCancer,

    /// <summary>Dementia.</summary>
    [Text("Dementia", "")] Dementia,

    /// <summary>Mild cognitive impairment.</summary>
    [Text("Mild cognitive impairment", "")] MildCognitiveImpairment,

    /// <summary>Parkinson disease.</summary>
    [Text("Parkinson disease", "")] ParkinsonDisease,

    /// <summary>Epilepsy.</summary>
    [Text("Epilepsy", "")] Epilepsy,

    /// <summary>Spasticity.</summary>
    [Text("Spasticity", "")] Spasticity,

    /// <summary>Vestibular disorder.</summary>
    [Text("Vestibular disorder", "")] VestibularDisorder,

    /// <summary>Migraine.</summary>
    [Text("Migraine", "")] Migraine,

    /// <summary>Visual impairment.</summary>
    [Text("Visual impairment", "")] VisualImpairment,

    /// <summary>Urinary incontinence.</summary>
    [Text("Urinary incontinence", "")] UrinaryIncontinence,

    /// <summary>Depression.</summary>
    [Text("Depression", "")] Depression,

    /// <summary>Non ambulatory.</summary>
    [Text("Non ambulatory", "")] NonAmbulatory,

    /// <summary>Frailty diagnosed.</summary>
    [Text("Frailty diagnosed", "")] FrailtyDiagnosed,

    /// <summary>Acute infection.</summary>
    [Text("Acute infection", "")] AcuteInfection,

    /// <summary>Acute inflammation.</summary>
    [Text("Acute inflammation", "")] AcuteInflammation,
}
