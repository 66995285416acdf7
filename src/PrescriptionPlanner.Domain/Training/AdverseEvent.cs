using PrescriptionPlanner.Domain.Evidence;

namespace PrescriptionPlanner.Domain.Training;

/// <summary>Events that a session log or an observation may report.</summary>
public enum AdverseEvent
{
    /// <summary>Chest pain.</summary>
    [Text("Chest pain", "")] ChestPain,

    /// <summary>Syncope.</summary>
    [Text("Syncope", "")] Syncope,

    /// <summary>Severe dyspnoea.</summary>
    [Text("Severe dyspnoea", "")] SevereDyspnoea,

    /// <summary>Palpitations.</summary>
    [Text("Palpitations", "")] Palpitations,

    /// <summary>New midline spinal pain.</summary>
    [Text("New midline spinal pain", "")] NewMidlineSpinalPain,

    /// <summary>Suspected fracture.</summary>
    [Text("Suspected fracture", "")] SuspectedFracture,

    /// <summary>Neurological deficit.</summary>
    [Text("Neurological deficit", "")] NeurologicalDeficit,

    /// <summary>Fall with injury.</summary>
    [Text("Fall with injury", "")] FallWithInjury,

    /// <summary>Fall with head strike.</summary>
    [Text("Fall with head strike", "")] FallWithHeadStrike,

    /// <summary>Thigh or groin pain.</summary>
    [Text("Thigh or groin pain", "")] ThighOrGroinPain,

    /// <summary>Calf swelling.</summary>
    [Text("Calf swelling", "")] CalfSwelling,

    /// <summary>Severe hypoglycaemia.</summary>
    [Text("Severe hypoglycaemia", "")] SevereHypoglycaemia,

    /// <summary>Bp above limit (over 250/115).</summary>
    [Text("Bp above limit", "")] BpAboveLimit,

    /// <summary>Bp drop (systolic falls at least 10).</summary>
    [Text("Bp drop", "")] BpDrop,

    /// <summary>Hospitalised.</summary>
    [Text("Hospitalised", "")] Hospitalised,

    /// <summary>New diagnosis.</summary>
    [Text("New diagnosis", "")] NewDiagnosis,

    /// <summary>Joint pain.</summary>
    [Text("Joint pain", "")] JointPain,

    /// <summary>Muscle pain over72h.</summary>
    [Text("Muscle pain over72h", "")] MusclePainOver72h,

    /// <summary>Tendon pain.</summary>
    [Text("Tendon pain", "")] TendonPain,

    /// <summary>Fall (no injury; HIIT and impact suspended, balance checked again).</summary>
    [Text("Fall", "")] Fall,

    /// <summary>Near fall.</summary>
    [Text("Near fall", "")] NearFall,

    /// <summary>Dizziness (again: step back).</summary>
    [Text("Dizziness", "")] Dizziness,

    /// <summary>Mild hypoglycaemia.</summary>
    [Text("Mild hypoglycaemia", "")] MildHypoglycaemia,

    /// <summary>Illness with fever (no training; return at half volume).</summary>
    [Text("Illness with fever", "")] IllnessWithFever,

    /// <summary>Illness without fever.</summary>
    [Text("Illness without fever", "")] IllnessWithoutFever,

    /// <summary>Skin or wound (vibration off).</summary>
    [Text("Skin or wound", "")] SkinOrWound,

    /// <summary>Headache during.</summary>
    [Text("Headache during", "")] HeadacheDuring,

    /// <summary>Incontinence (impact off).</summary>
    [Text("Incontinence", "")] Incontinence,

    /// <summary>Excessive fatigue.</summary>
    [Text("Excessive fatigue", "")] ExcessiveFatigue,

    /// <summary>Medication change (screen again).</summary>
    [Text("Medication change", "")] MedicationChange,

    /// <summary>Vertigo (vibration off).</summary>
    [Text("Vertigo", "")] Vertigo,

    /// <summary>Other (a clinician reads it).</summary>
    [Text("Other", "")] Other,
}
