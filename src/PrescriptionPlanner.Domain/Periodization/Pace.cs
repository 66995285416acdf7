using PrescriptionPlanner.Domain.Diagnosis;
using PrescriptionPlanner.Domain.Evidence;
using PrescriptionPlanner.Domain.Patients;

namespace PrescriptionPlanner.Domain.Periodization;

/// <summary>Where a patient's ladders start, how fast they climb and where they end.</summary>
public enum Pace
{
    /// <summary>Functional class A or B, unknown function, or diagnosed frailty.</summary>
    Frail,

    /// <summary>Functional class C: the reference ramp.</summary>
    PreFrail,

    /// <summary>Functional class D without resistance training behind it.</summary>
    Robust,

    /// <summary>Functional class D with resistance training behind it.</summary>
    RobustTrained,
}

/// <summary>How the pace is chosen.</summary>
public static class PaceRules
{
    /// <summary>The pace follows the functional class.</summary>
    public static readonly Rule ByFunctionalClass = Rule.Policy("PLAN-PACE-001",
        "Planner policy: functional class sets the starting step, the pace and the top of every ladder. Class A and B, unknown function and diagnosed frailty start seated and by effort; class C follows the reference ramp; class D climbs faster and, if trained, starts higher.",
        "本规划器策略：功能分级决定各阶梯的起点、速度和上限。A、B级、功能未知或已诊断衰弱者从坐位、按用力程度开始；C级按参考阶梯；D级进展更快，有训练基础者起点更高。",
        Citations.Vivifrail, Citations.Izquierdo2021);

    /// <summary>The pace of a patient.</summary>
    public static Pace Of(PatientProfile profile, FunctionalClass? functionalClass)
    {
        if (functionalClass is not { } known || profile.History.Has(Condition.FrailtyDiagnosed)) return Pace.Frail;
        return known.Level switch
        {
            FunctionalLevel.A or FunctionalLevel.B => Pace.Frail,
            FunctionalLevel.C => Pace.PreFrail,
            FunctionalLevel.D => profile.ResistanceExperience == ResistanceExperience.Trained ? Pace.RobustTrained : Pace.Robust,
        };
    }
}
