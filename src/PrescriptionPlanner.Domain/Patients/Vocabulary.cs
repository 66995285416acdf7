using PrescriptionPlanner.Domain.Evidence;

namespace PrescriptionPlanner.Domain.Patients;

/// <summary>Sex that cut-points are chosen by.</summary>
public enum Sex
{
    /// <summary>Female.</summary>
    [Text("Female", "女")] Female,

    /// <summary>Male.</summary>
    [Text("Male", "男")] Male,
}

/// <summary>How lean mass was measured.</summary>
public enum LeanMassMethod
{
    /// <summary>Dual-energy X-ray absorptiometry.</summary>
    [Text("Dual-energy X-ray absorptiometry (DXA)", "双能X射线吸收法（DXA）")] Dxa,

    /// <summary>Bio-electrical impedance analysis.</summary>
    [Text("Bio-electrical impedance analysis (BIA)", "生物电阻抗分析（BIA）")] Bia,
}

/// <summary>Performance tests that a patient may be unable to do.</summary>
public enum PerformanceTest
{
    /// <summary>Five chair stands.</summary>
    [Text("Five-times chair stand", "5次起坐试验")] FiveTimesChairStand,

    /// <summary>Usual gait speed.</summary>
    [Text("Gait speed", "步速")] GaitSpeed,

    /// <summary>400 m walk.</summary>
    [Text("400 m walk", "400米步行")] FourHundredMetreWalk,

    /// <summary>Timed up and go.</summary>
    [Text("Timed up and go", "起立-行走计时")] TimedUpAndGo,
}

/// <summary>The marker that a filtration rate was estimated from.</summary>
public enum EgfrMarker
{
    /// <summary>Creatinine alone: reads high where muscle is low.</summary>
    [Text("Creatinine", "肌酐")] Creatinine,

    /// <summary>Cystatin C.</summary>
    [Text("Cystatin C", "胱抑素C")] CystatinC,

    /// <summary>Creatinine and cystatin C together.</summary>
    [Text("Creatinine and cystatin C", "肌酐联合胱抑素C")] Combined,
}

/// <summary>How a fracture heals.</summary>
public enum FractureHealing
{
    /// <summary>Closed fracture, treated without an implant.</summary>
    [Text("Simple", "单纯性骨折")] Simple,

    /// <summary>Compound (open) fracture.</summary>
    [Text("Compound", "开放性骨折")] Compound,

    /// <summary>Fixed with an implant.</summary>
    [Text("Fixed with an implant", "内固定")] Implant,
}

/// <summary>Present training status.</summary>
public enum TrainingStatus
{
    /// <summary>No planned exercise.</summary>
    [Text("Sedentary: no planned exercise", "久坐：无计划性运动")] Sedentary,

    /// <summary>Some exercise, less than regular.</summary>
    [Text("Insufficiently active", "运动不足")] InsufficientlyActive,

    /// <summary>At least 30 minutes of moderate exercise on at least three days a week for at least three months.</summary>
    [Text("Regularly active", "规律运动")] RegularlyActive,

    /// <summary>Regular vigorous exercise.</summary>
    [Text("Regularly active at vigorous intensity", "规律高强度运动")] RegularlyVigorous,
}

/// <summary>Experience with resistance training.</summary>
public enum ResistanceExperience
{
    /// <summary>None.</summary>
    [Text("None", "无")] None,

    /// <summary>Stopped more than eight weeks ago.</summary>
    [Text("Lapsed for more than eight weeks", "中断超过8周")] Lapsed,

    /// <summary>Less than six months.</summary>
    [Text("Novice: less than six months", "初学者：少于6个月")] Novice,

    /// <summary>Six months or more.</summary>
    [Text("Trained", "有训练基础")] Trained,
}
