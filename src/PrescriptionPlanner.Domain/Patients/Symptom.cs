using PrescriptionPlanner.Domain.Evidence;

namespace PrescriptionPlanner.Domain.Patients;

/// <summary>Symptoms and signs that a history may hold.</summary>
public enum Symptom
{
    /// <summary>Chest discomfort.</summary>
    [Text("Chest discomfort", "")] ChestDiscomfort,

    /// <summary>Dyspnoea rest.</summary>
    [Text("Dyspnoea rest", "")] DyspnoeaRest,

    /// <summary>Dyspnoea disproportionate.</summary>
    [Text("Dyspnoea disproportionate", "")] DyspnoeaDisproportionate,

    /// <summary>Orthopnoea.</summary>
    [Text("Orthopnoea", "")] Orthopnoea,

    /// <summary>Ankle oedema.</summary>
    [Text("Ankle oedema", "")] AnkleOedema,

    /// <summary>Palpitations.</summary>
    [Text("Palpitations", "")] Palpitations,

    /// <summary>New irregular pulse.</summary>
    [Text("New irregular pulse", "")] NewIrregularPulse,

    /// <summary>Claudication.</summary>
    [Text("Claudication", "")] Claudication,

    /// <summary>Syncope.</summary>
    [Text("Syncope", "")] Syncope,

    /// <summary>Exertional dizziness.</summary>
    [Text("Exertional dizziness", "")] ExertionalDizziness,

    /// <summary>Known murmur.</summary>
    [Text("Known murmur", "")] KnownMurmur,

    /// <summary>Unusual fatigue.</summary>
    [Text("Unusual fatigue", "")] UnusualFatigue,

    /// <summary>New midline spinal pain.</summary>
    [Text("New midline spinal pain", "")] NewMidlineSpinalPain,

    /// <summary>Pain after fall.</summary>
    [Text("Pain after fall", "")] PainAfterFall,

    /// <summary>Night pain.</summary>
    [Text("Night pain", "")] NightPain,

    /// <summary>Leg weakness or numbness.</summary>
    [Text("Leg weakness or numbness", "")] LegWeaknessOrNumbness,

    /// <summary>Saddle anaesthesia.</summary>
    [Text("Saddle anaesthesia", "")] SaddleAnaesthesia,

    /// <summary>Bladder bowel change.</summary>
    [Text("Bladder bowel change", "")] BladderBowelChange,

    /// <summary>Hip groin thigh pain.</summary>
    [Text("Hip groin thigh pain", "")] HipGroinThighPain,

    /// <summary>Unilateral calf swelling.</summary>
    [Text("Unilateral calf swelling", "")] UnilateralCalfSwelling,

    /// <summary>Unexplained weight loss (at least 5 % in 6–12 months).</summary>
    [Text("Unexplained weight loss", "")] UnexplainedWeightLoss,

    /// <summary>Height loss (over 2 cm measured, over 4 cm recalled).</summary>
    [Text("Height loss", "")] HeightLoss,

    /// <summary>Head strike.</summary>
    [Text("Head strike", "")] HeadStrike,

    /// <summary>Focal neurological sign.</summary>
    [Text("Focal neurological sign", "")] FocalNeurologicalSign,

    /// <summary>Orthostatic dizziness.</summary>
    [Text("Orthostatic dizziness", "")] OrthostaticDizziness,

    /// <summary>Vertigo.</summary>
    [Text("Vertigo", "")] Vertigo,

    /// <summary>Acute migraine attack.</summary>
    [Text("Acute migraine attack", "")] AcuteMigraineAttack,

    /// <summary>Fresh wound.</summary>
    [Text("Fresh wound", "")] FreshWound,

    /// <summary>Joint swelling.</summary>
    [Text("Joint swelling", "")] JointSwelling,

    /// <summary>Tendon pain.</summary>
    [Text("Tendon pain", "")] TendonPain,

    /// <summary>Fever.</summary>
    [Text("Fever", "")] Fever,

    /// <summary>Unwell today.</summary>
    [Text("Unwell today", "")] UnwellToday,

    /// <summary>Assisted hypoglycaemia24h.</summary>
    [Text("Assisted hypoglycaemia24h", "")] AssistedHypoglycaemia24h,

    /// <summary>Ketosis symptoms.</summary>
    [Text("Ketosis symptoms", "")] KetosisSymptoms,

    /// <summary>Visual change.</summary>
    [Text("Visual change", "")] VisualChange,

    /// <summary>Chronic back pain.</summary>
    [Text("Chronic back pain", "")] ChronicBackPain,

    /// <summary>Fear of falling.</summary>
    [Text("Fear of falling", "")] FearOfFalling,
}
