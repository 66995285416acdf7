using PrescriptionPlanner.Domain.Evidence;

namespace PrescriptionPlanner.Domain.Exercises;

/// <summary>Equipment that a patient can train with.</summary>
public enum Equipment
{
    /// <summary>None.</summary>
    [Text("None", "")] None,

    /// <summary>Chair.</summary>
    [Text("Chair", "")] Chair,

    /// <summary>Wall or rail.</summary>
    [Text("Wall or rail", "")] WallOrRail,

    /// <summary>Step.</summary>
    [Text("Step", "")] Step,

    /// <summary>Stairs.</summary>
    [Text("Stairs", "")] Stairs,

    /// <summary>Mat.</summary>
    [Text("Mat", "")] Mat,

    /// <summary>Elastic band.</summary>
    [Text("Elastic band", "")] ElasticBand,

    /// <summary>Dumbbell.</summary>
    [Text("Dumbbell", "")] Dumbbell,

    /// <summary>Kettlebell.</summary>
    [Text("Kettlebell", "")] Kettlebell,

    /// <summary>Barbell.</summary>
    [Text("Barbell", "")] Barbell,

    /// <summary>Ankle weight.</summary>
    [Text("Ankle weight", "")] AnkleWeight,

    /// <summary>Weighted vest.</summary>
    [Text("Weighted vest", "")] WeightedVest,

    /// <summary>Cable machine.</summary>
    [Text("Cable machine", "")] CableMachine,

    /// <summary>Medicine ball.</summary>
    [Text("Medicine ball", "")] MedicineBall,

    /// <summary>Leg press.</summary>
    [Text("Leg press", "")] LegPress,

    /// <summary>Leg extension.</summary>
    [Text("Leg extension", "")] LegExtension,

    /// <summary>Leg curl.</summary>
    [Text("Leg curl", "")] LegCurl,

    /// <summary>Chest press.</summary>
    [Text("Chest press", "")] ChestPress,

    /// <summary>Lat pulldown.</summary>
    [Text("Lat pulldown", "")] LatPulldown,

    /// <summary>Seated row.</summary>
    [Text("Seated row", "")] SeatedRow,

    /// <summary>Shoulder press.</summary>
    [Text("Shoulder press", "")] ShoulderPress,

    /// <summary>Back extension.</summary>
    [Text("Back extension", "")] BackExtension,

    /// <summary>Hip abduction.</summary>
    [Text("Hip abduction", "")] HipAbduction,

    /// <summary>Calf raise machine.</summary>
    [Text("Calf raise machine", "")] CalfRaiseMachine,

    /// <summary>Cycle ergometer.</summary>
    [Text("Cycle ergometer", "")] CycleErgometer,

    /// <summary>Recumbent cycle.</summary>
    [Text("Recumbent cycle", "")] RecumbentCycle,

    /// <summary>Treadmill.</summary>
    [Text("Treadmill", "")] Treadmill,

    /// <summary>Elliptical.</summary>
    [Text("Elliptical", "")] Elliptical,

    /// <summary>Rower.</summary>
    [Text("Rower", "")] Rower,

    /// <summary>Arm ergometer.</summary>
    [Text("Arm ergometer", "")] ArmErgometer,

    /// <summary>Pool.</summary>
    [Text("Pool", "")] Pool,

    /// <summary>Foam pad.</summary>
    [Text("Foam pad", "")] FoamPad,

    /// <summary>Vibration platform.</summary>
    [Text("Vibration platform", "")] VibrationPlatform,
}
