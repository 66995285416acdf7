using PrescriptionPlanner.Domain.Evidence;

namespace PrescriptionPlanner.Domain.Diagnosis;

/// <summary>What the criteria of sarcopenia are compared with: a measurement, or an index derived from several.</summary>
public enum MuscleMeasure
{
    /// <summary>Appendicular lean mass over height squared, kg/m².</summary>
    [Text("Appendicular skeletal muscle index", "四肢骨骼肌质量指数")] SkeletalMuscleIndex,

    /// <summary>Whole-body skeletal muscle by bio-impedance over height squared, kg/m². Never compared with appendicular cut-points.</summary>
    [Text("Whole-body skeletal muscle index", "全身骨骼肌质量指数")] WholeBodySkeletalMuscleIndex,

    /// <summary>Appendicular lean mass over body-mass index, m².</summary>
    [Text("Appendicular lean mass over body-mass index", "四肢瘦体质量与体质指数之比")] LeanMassToBodyMassIndex,

    /// <summary>Grip strength, kg.</summary>
    [Text("Grip strength", "握力")] GripStrength,

    /// <summary>Usual gait speed, m/s.</summary>
    [Text("Gait speed", "步速")] GaitSpeed,

    /// <summary>Short Physical Performance Battery, 0 to 12 points.</summary>
    [Text("Short Physical Performance Battery", "简易躯体功能量表（SPPB）")] Sppb,

    /// <summary>Time for five chair stands, s.</summary>
    [Text("Five-times chair stand", "5次起坐试验")] FiveTimesChairStand,

    /// <summary>Timed up and go, s.</summary>
    [Text("Timed up and go", "起立-行走计时")] TimedUpAndGo,

    /// <summary>Time for a 400 m walk, s.</summary>
    [Text("400 m walk", "400米步行")] FourHundredMetreWalk,
}

/// <summary>The units that measures are given in.</summary>
public static class MuscleMeasureUnits
{
    /// <summary>The unit of a measure's values and cut-points.</summary>
    public static string Unit(this MuscleMeasure measure) => measure switch
    {
        MuscleMeasure.SkeletalMuscleIndex => "kg/m2",
        MuscleMeasure.WholeBodySkeletalMuscleIndex => "kg/m2",
        MuscleMeasure.LeanMassToBodyMassIndex => "m2",
        MuscleMeasure.GripStrength => "kg",
        MuscleMeasure.GaitSpeed => "m/s",
        MuscleMeasure.Sppb => "points",
        MuscleMeasure.FiveTimesChairStand => "s",
        MuscleMeasure.TimedUpAndGo => "s",
        MuscleMeasure.FourHundredMetreWalk => "s",
    };
}
