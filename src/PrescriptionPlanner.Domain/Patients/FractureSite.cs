using PrescriptionPlanner.Domain.Evidence;

namespace PrescriptionPlanner.Domain.Patients;

/// <summary>Where a bone broke.</summary>
public enum FractureSite
{
    /// <summary>Vertebra.</summary>
    [Text("Vertebra", "")] Vertebra,

    /// <summary>Hip.</summary>
    [Text("Hip", "")] Hip,

    /// <summary>Pelvis (with sacrum).</summary>
    [Text("Pelvis", "")] Pelvis,

    /// <summary>Proximal humerus.</summary>
    [Text("Proximal humerus", "")] ProximalHumerus,

    /// <summary>Humeral shaft.</summary>
    [Text("Humeral shaft", "")] HumeralShaft,

    /// <summary>Elbow.</summary>
    [Text("Elbow", "")] Elbow,

    /// <summary>Distal forearm.</summary>
    [Text("Distal forearm", "")] DistalForearm,

    /// <summary>Hand or finger.</summary>
    [Text("Hand or finger", "")] HandOrFinger,

    /// <summary>Femoral shaft.</summary>
    [Text("Femoral shaft", "")] FemoralShaft,

    /// <summary>Distal femur.</summary>
    [Text("Distal femur", "")] DistalFemur,

    /// <summary>Patella.</summary>
    [Text("Patella", "")] Patella,

    /// <summary>Tibia or fibula.</summary>
    [Text("Tibia or fibula", "")] TibiaOrFibula,

    /// <summary>Ankle.</summary>
    [Text("Ankle", "")] Ankle,

    /// <summary>Foot or toe.</summary>
    [Text("Foot or toe", "")] FootOrToe,

    /// <summary>Rib.</summary>
    [Text("Rib", "")] Rib,

    /// <summary>Sternum.</summary>
    [Text("Sternum", "")] Sternum,

    /// <summary>Clavicle.</summary>
    [Text("Clavicle", "")] Clavicle,

    /// <summary>Scapula.</summary>
    [Text("Scapula", "")] Scapula,

    /// <summary>Skull or face.</summary>
    [Text("Skull or face", "")] SkullOrFace,

    /// <summary>Other.</summary>
    [Text("Other", "")] Other,
}
