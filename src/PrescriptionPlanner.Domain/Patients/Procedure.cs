using PrescriptionPlanner.Domain.Evidence;

namespace PrescriptionPlanner.Domain.Patients;

/// <summary>Operations, implants and admissions that a history may hold.</summary>
public enum Procedure
{
    /// <summary>Joint replacement.</summary>
    [Text("Joint replacement", "")] JointReplacement,

    /// <summary>Spinal implant.</summary>
    [Text("Spinal implant", "")] SpinalImplant,

    /// <summary>Vertebroplasty.</summary>
    [Text("Vertebroplasty", "")] Vertebroplasty,

    /// <summary>Fracture fixation.</summary>
    [Text("Fracture fixation", "")] FractureFixation,

    /// <summary>Other metal implant.</summary>
    [Text("Other metal implant", "")] OtherMetalImplant,

    /// <summary>Pacemaker.</summary>
    [Text("Pacemaker", "")] Pacemaker,

    /// <summary>Implantable defibrillator (detectionRateBpm).</summary>
    [Text("Implantable defibrillator", "")] ImplantableDefibrillator,

    /// <summary>Coronary stent.</summary>
    [Text("Coronary stent", "")] CoronaryStent,

    /// <summary>Coronary bypass.</summary>
    [Text("Coronary bypass", "")] CoronaryBypass,

    /// <summary>Valve replacement.</summary>
    [Text("Valve replacement", "")] ValveReplacement,

    /// <summary>Other thoracic or vascular surgery.</summary>
    [Text("Other thoracic or vascular surgery", "")] OtherThoracicOrVascularSurgery,

    /// <summary>Abdominal surgery.</summary>
    [Text("Abdominal surgery", "")] AbdominalSurgery,

    /// <summary>Eye surgery.</summary>
    [Text("Eye surgery", "")] EyeSurgery,

    /// <summary>Spinal surgery.</summary>
    [Text("Spinal surgery", "")] SpinalSurgery,

    /// <summary>Bariatric surgery.</summary>
    [Text("Bariatric surgery", "")] BariatricSurgery,

    /// <summary>Hospital admission.</summary>
    [Text("Hospital admission", "")] HospitalAdmission,

    /// <summary>Bed rest.</summary>
    [Text("Bed rest", "")] BedRest,
}
