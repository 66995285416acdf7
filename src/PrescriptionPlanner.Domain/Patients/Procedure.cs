using PrescriptionPlanner.Domain.Evidence;

namespace PrescriptionPlanner.Domain.Patients;

/// <summary>Operations, implants and admissions that a history may hold.</summary>
public enum Procedure
{
    /// <summary>Joint replacement.</summary>
    [Text("Joint replacement", "关节置换术")] JointReplacement,

    /// <summary>Spinal implant.</summary>
    [Text("Spinal implant", "脊柱内植物")] SpinalImplant,

    /// <summary>Vertebroplasty or kyphoplasty.</summary>
    [Text("Vertebroplasty or kyphoplasty", "椎体成形术或椎体后凸成形术")] Vertebroplasty,

    /// <summary>Surgical fixation of a fracture.</summary>
    [Text("Surgical fixation of a fracture", "骨折内固定术")] FractureFixation,

    /// <summary>Other metal implant.</summary>
    [Text("Other metal implant", "其他金属植入物")] OtherMetalImplant,

    /// <summary>Pacemaker.</summary>
    [Text("Pacemaker", "心脏起搏器")] Pacemaker,

    /// <summary>Implantable cardioverter-defibrillator (detectionRateBpm).</summary>
    [Text("Implantable cardioverter-defibrillator", "植入型心律转复除颤器")] ImplantableDefibrillator,

    /// <summary>Coronary stent.</summary>
    [Text("Coronary stent", "冠状动脉支架置入术")] CoronaryStent,

    /// <summary>Coronary artery bypass surgery.</summary>
    [Text("Coronary artery bypass surgery", "冠状动脉旁路移植术")] CoronaryBypass,

    /// <summary>Heart valve replacement.</summary>
    [Text("Heart valve replacement", "心脏瓣膜置换术")] ValveReplacement,

    /// <summary>Other thoracic or vascular surgery.</summary>
    [Text("Other thoracic or vascular surgery", "其他胸部或血管手术")] OtherThoracicOrVascularSurgery,

    /// <summary>Abdominal surgery.</summary>
    [Text("Abdominal surgery", "腹部手术")] AbdominalSurgery,

    /// <summary>Eye surgery.</summary>
    [Text("Eye surgery", "眼科手术")] EyeSurgery,

    /// <summary>Spinal surgery.</summary>
    [Text("Spinal surgery", "脊柱手术")] SpinalSurgery,

    /// <summary>Bariatric surgery.</summary>
    [Text("Bariatric surgery", "减重手术")] BariatricSurgery,

    /// <summary>Hospital admission.</summary>
    [Text("Hospital admission", "住院")] HospitalAdmission,

    /// <summary>Bed rest.</summary>
    [Text("Bed rest", "卧床")] BedRest,
}
