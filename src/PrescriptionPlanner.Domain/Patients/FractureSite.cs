using PrescriptionPlanner.Domain.Evidence;

namespace PrescriptionPlanner.Domain.Patients;

/// <summary>Where a bone broke.</summary>
public enum FractureSite
{
    /// <summary>Vertebra.</summary>
    [Text("Vertebra", "椎体")] Vertebra,

    /// <summary>Hip.</summary>
    [Text("Hip", "髋部")] Hip,

    /// <summary>Pelvis (with sacrum).</summary>
    [Text("Pelvis or sacrum", "骨盆（含骶骨）")] Pelvis,

    /// <summary>Proximal humerus.</summary>
    [Text("Proximal humerus", "肱骨近端")] ProximalHumerus,

    /// <summary>Humeral shaft.</summary>
    [Text("Humeral shaft", "肱骨干")] HumeralShaft,

    /// <summary>Elbow.</summary>
    [Text("Elbow", "肘部")] Elbow,

    /// <summary>Distal forearm.</summary>
    [Text("Distal forearm", "前臂远端")] DistalForearm,

    /// <summary>Hand or finger.</summary>
    [Text("Hand or finger", "手或手指")] HandOrFinger,

    /// <summary>Femoral shaft.</summary>
    [Text("Femoral shaft", "股骨干")] FemoralShaft,

    /// <summary>Distal femur.</summary>
    [Text("Distal femur", "股骨远端")] DistalFemur,

    /// <summary>Kneecap (patella).</summary>
    [Text("Kneecap (patella)", "髌骨")] Patella,

    /// <summary>Tibia or fibula.</summary>
    [Text("Tibia or fibula", "胫骨或腓骨")] TibiaOrFibula,

    /// <summary>Ankle.</summary>
    [Text("Ankle", "踝部")] Ankle,

    /// <summary>Foot or toe.</summary>
    [Text("Foot or toe", "足或足趾")] FootOrToe,

    /// <summary>Rib.</summary>
    [Text("Rib", "肋骨")] Rib,

    /// <summary>Sternum.</summary>
    [Text("Sternum", "胸骨")] Sternum,

    /// <summary>Clavicle.</summary>
    [Text("Clavicle", "锁骨")] Clavicle,

    /// <summary>Scapula.</summary>
    [Text("Scapula", "肩胛骨")] Scapula,

    /// <summary>Skull or face.</summary>
    [Text("Skull or face", "颅骨或面骨")] SkullOrFace,

    /// <summary>Other site.</summary>
    [Text("Other site", "其他部位")] Other,
}
