using System.Collections.Immutable;
using PrescriptionPlanner.Domain.Diagnosis;
using PrescriptionPlanner.Domain.Evidence;
using PrescriptionPlanner.Domain.Exercises;
using PrescriptionPlanner.Domain.Patients;
using PrescriptionPlanner.Domain.Screening;

namespace PrescriptionPlanner.Domain.Periodization;

public static partial class ExerciseSelection
{
    /// <summary>How continuous aerobic work is done.</summary>
    public static readonly Rule AerobicModeChoice = Rule.Policy(
        "EXC-AEROBIC-001",
        "Planner policy: aerobic work is walking by default. Class A, and whoever may train only seated or held, cycles where a cycle is at hand and else marches seated. With a raised risk of falls a treadmill with a rail or a cycle is used where at hand; else classes A and B, and an unknown class, walk with support.",
        "本规划器策略：有氧训练默认为步行。A级以及只能坐位或手扶训练者，有功率车时骑车，否则坐位踏步。跌倒风险增高者，有条件时使用带扶手的跑步机或功率车；否则A级、B级及功能分级不明者扶持行走。",
        Citations.Vivifrail, Citations.Giangregorio2014);

    /// <summary>How intervals are done.</summary>
    public static readonly Rule IntervalModeChoice = Rule.Policy(
        "EXC-HIIT-001",
        "Planner policy: class D does intervals on a cycle if one is at hand, else in the pool, on an elliptical trainer, on a step or walking briskly; every other class only on a cycle or in the pool. Jumps in water count as impact and are chosen only where impact is cleared.",
        "本规划器策略：D级有功率车时骑车做间歇，否则在泳池、椭圆机、台阶上或以快走进行；其他各级只能骑车或在水中进行。水中跳跃按冲击性训练对待，仅在冲击训练已放行时选用。",
        Citations.Aboarrage2018, Citations.Vivifrail);

    private static readonly ImmutableArray<Candidate> SeatedFirst =
        Candidate.Named("recumbentCycling", "cycling", "seatedMarching");

    private static readonly ImmutableArray<Candidate> UnsteadyAndWeak =
        Candidate.Named("recumbentCycling", "cycling", "treadmillWalking", "supportedWalking", "waterWalking", "seatedMarching");

    private static readonly ImmutableArray<Candidate> UnsteadyAndAble =
        Candidate.Named("treadmillWalking", "cycling", "recumbentCycling", "walking", "waterWalking", "seatedMarching");

    private static readonly ImmutableArray<Candidate> OnFoot =
        Candidate.Named("walking", "treadmillWalking", "cycling", "recumbentCycling", "waterWalking", "seatedMarching");

    private static readonly ImmutableArray<Candidate> CycleOrWater =
        Candidate.Named("cycling", "recumbentCycling", "aquaticIntervals", "waterWalking");

    private static readonly ImmutableArray<Candidate> AnyInterval = Candidate.Named(
        "cycling", "recumbentCycling", "aquaticJumps", "aquaticIntervals", "waterWalking", "ellipticalTraining", "stepping",
        "inclineTreadmillWalking", "briskWalking");

    /// <summary>Chooses how continuous aerobic work is done.</summary>
    /// <param name="limits">The limits in force for aerobic training.</param>
    /// <param name="profile">Whose equipment counts.</param>
    /// <param name="functionalClass">Functional class with its falls marker; <see langword="null"/> where unknown, which is taken as the weaker case.</param>
    /// <returns>Exercise id; <see langword="null"/> where nothing permitted is at hand, which only a limit to cycle or water can cause.</returns>
    public static string? SelectAerobicMode(DoseLimits limits, PatientProfile profile, FunctionalClass? functionalClass = null)
    {
        var level = functionalClass?.Level;
        var order =
            limits.SeatedOrHeld || level == FunctionalLevel.A ? SeatedFirst
            : functionalClass is not { FallsRisk: true } ? OnFoot
            : level is FunctionalLevel.C or FunctionalLevel.D ? UnsteadyAndAble
            : UnsteadyAndWeak;
        return First(order, limits, EquipmentAtHand.Of(profile), impactCleared: false)
            ?? First(OnFoot, limits, EquipmentAtHand.Of(profile), impactCleared: false);
    }

    /// <summary>Chooses how intervals are done.</summary>
    /// <param name="limits">The limits in force for interval training.</param>
    /// <param name="profile">Whose equipment counts.</param>
    /// <param name="level">Functional level; <see langword="null"/> where unknown, which is taken as not robust.</param>
    /// <param name="impactCleared">Whether impact training is cleared by the week in which intervals begin, so that jumps in water may be chosen.</param>
    /// <returns>Exercise id; <see langword="null"/> where the cycle or pool that is needed is not at hand.</returns>
    public static string? SelectHiitMode(DoseLimits limits, PatientProfile profile, FunctionalLevel? level, bool impactCleared = false) =>
        First(level == FunctionalLevel.D ? AnyInterval : CycleOrWater, limits, EquipmentAtHand.Of(profile), impactCleared);

    private static string? First(ImmutableArray<Candidate> order, DoseLimits limits, EquipmentAtHand atHand, bool impactCleared)
    {
        foreach (var candidate in order)
        {
            if (!atHand.Allows(candidate) || !IsPermitted(candidate.Exercise, limits)) continue;
            if (!impactCleared && candidate.Exercise.Impact != ImpactLevel.None) continue;
            return candidate.Exercise.Id;
        }
        return null;
    }
}
