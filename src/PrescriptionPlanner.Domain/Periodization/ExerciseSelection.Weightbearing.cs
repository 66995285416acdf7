using System.Collections.Immutable;
using PrescriptionPlanner.Domain.Diagnosis;
using PrescriptionPlanner.Domain.Evidence;
using PrescriptionPlanner.Domain.Exercises;
using PrescriptionPlanner.Domain.Patients;
using PrescriptionPlanner.Domain.Screening;

namespace PrescriptionPlanner.Domain.Periodization;

public static partial class ExerciseSelection
{
    /// <summary>Which balance exercises are chosen.</summary>
    public static readonly Rule BalanceChoice = Rule.Policy(
        "EXC-BALANCE-001",
        "Planner policy: balance exercises are chosen standing, the hardest that the step allows first, holds and moving ones in turn; seated ones fill up, and stand alone where training has to be seated and, in class A or with function unknown, where it may be held. Moving freely without support in reach is for classes C and D.",
        "本规划器策略：平衡动作以站位为先，从该阶梯允许的最难动作选起，静态与动态交替；坐位动作用于补足；必须坐位训练者，以及要求坐位或手扶而功能为A级或不明者，只做坐位动作。无扶持的移动动作只用于C级和D级。",
        Citations.Vivifrail, Citations.Giangregorio2014);

    /// <summary>Which impact exercises are chosen.</summary>
    public static readonly Rule ImpactChoice = Rule.Policy(
        "EXC-IMPACT-001",
        "Planner policy: impact exercises are those of the step's intensity first, then milder ones, never harder than the limits allow; drop landings only from a low step, at the highest intensity and beside a trainer; seated stamps only where nothing else is permitted.",
        "本规划器策略：冲击动作先选该阶梯强度的，再选较轻的，绝不超过限制；下落着地只在最高强度、从低台阶并有教练在旁时进行；坐位跺脚仅在没有其他可用动作时选用。",
        Citations.Brookewavell2022);

    /// <summary>Which posture is taken on a vibration platform.</summary>
    public static readonly Rule VibrationPosture = Rule.Policy(
        "EXC-POSTURE-001",
        "Planner policy: on the platform the posture is a semi-squat; with both hands on the rail where it has to be held; moving slowly with a hand on the rail where long holds are barred; seated with the feet on the platform where only seated work is allowed.",
        "本规划器策略：振动台上默认半蹲；须手扶者双手扶扶手半蹲；不宜长时间静力保持者手扶扶手缓慢蹲起；只允许坐位者坐位双脚置于平台。",
        Citations.Vanheuvelen2021);

    private static readonly ImmutableArray<Candidate> StandingHolds = Balance(exercise => exercise is { Position: BodyPosition.Standing, IsHold: true });
    private static readonly ImmutableArray<Candidate> StandingMoves = Balance(exercise => exercise is { Position: BodyPosition.Standing, IsHold: false });
    private static readonly ImmutableArray<Candidate> SeatedBalance = Balance(exercise => exercise.Position == BodyPosition.Seated);

    /// <summary>Hardest landing first; the catalogue's order of preference within each intensity.</summary>
    private static readonly ImmutableArray<Candidate> HardestImpactFirst =
        [.. ExerciseCatalogue.Of(Modality.Impact).OrderByDescending(exercise => exercise.Impact).Select(Candidate.Of)];

    private static readonly Exercise SemiSquat = ExerciseCatalogue.Find("semiSquat");
    private static readonly Exercise HeldSemiSquat = ExerciseCatalogue.Find("staticHeldSquat");
    private static readonly Exercise SlowSquats = ExerciseCatalogue.Find("dynamicSquatOnPlate");
    private static readonly Exercise FeetOnPlate = ExerciseCatalogue.Find("seatedFeetOnPlate");

    /// <summary>Chooses balance exercises of at most a difficulty.</summary>
    /// <param name="limits">The limits in force for balance training.</param>
    /// <param name="difficulty">Highest difficulty, inclusive; below 1 counts as 1.</param>
    /// <param name="level">Functional level; <see langword="null"/> where unknown, which is taken as not steady enough to move freely.</param>
    /// <param name="count">How many are wanted; fewer come back where fewer are permitted.</param>
    /// <param name="profile">Whose equipment counts; <see langword="null"/> means none.</param>
    public static IReadOnlyList<Exercise> SelectBalance(
        DoseLimits limits, int difficulty, FunctionalLevel? level, int count, PatientProfile? profile = null)
    {
        var chosen = new List<Exercise>(Math.Max(count, 0));
        var atHand = profile is null ? EquipmentAtHand.Nothing : EquipmentAtHand.Of(profile);
        var movesFreely = level is FunctionalLevel.C or FunctionalLevel.D;
        var hardest = Math.Max(difficulty, 1);
        var standsHeld = level is FunctionalLevel.B or FunctionalLevel.C or FunctionalLevel.D;
        if (!limits.MachinesOrSeated && (!limits.SeatedOrHeld || standsHeld))
        {
            var hold = 0;
            var move = 0;
            while (chosen.Count < count)
            {
                var before = chosen.Count;
                AddNext(StandingHolds, ref hold);
                if (chosen.Count < count) AddNext(StandingMoves, ref move);
                if (chosen.Count == before) break;
            }
        }
        for (var seated = 0; seated < SeatedBalance.Length && chosen.Count < count;) AddNext(SeatedBalance, ref seated);
        return chosen;

        void AddNext(ImmutableArray<Candidate> candidates, ref int next)
        {
            while (next < candidates.Length)
            {
                var candidate = candidates[next++];
                if (candidate.Exercise.Difficulty > hardest || !atHand.Allows(candidate)) continue;
                if (candidate.Exercise.FallExposure == FallExposure.High && !movesFreely) continue;
                if (!IsPermitted(candidate.Exercise, limits)) continue;
                chosen.Add(candidate.Exercise);
                return;
            }
        }
    }

    /// <summary>Chooses impact exercises of at most an intensity.</summary>
    /// <param name="limits">The limits in force for impact training.</param>
    /// <param name="intensity">Hardest landing, inclusive; those of this intensity come first.</param>
    /// <param name="count">How many are wanted; fewer come back where fewer are permitted.</param>
    /// <param name="profile">Whose equipment counts; <see langword="null"/> means none.</param>
    /// <param name="supervised">Whether a trainer stands beside every landing.</param>
    public static IReadOnlyList<Exercise> SelectImpact(
        DoseLimits limits, ImpactLevel intensity, int count, PatientProfile? profile = null, bool supervised = false)
    {
        var chosen = new List<Exercise>(Math.Max(count, 0));
        var atHand = profile is null ? EquipmentAtHand.Nothing : EquipmentAtHand.Of(profile);
        foreach (var candidate in HardestImpactFirst)
        {
            if (chosen.Count >= count) break;
            var exercise = candidate.Exercise;
            if (exercise.Impact > intensity || !atHand.Allows(candidate) || !IsPermitted(exercise, limits)) continue;
            if (exercise.NeedsSupervision && !supervised) continue;
            if (exercise.Position == BodyPosition.Seated && chosen.Count > 0) continue;
            chosen.Add(exercise);
        }
        return chosen;
    }

    /// <summary>Chooses the posture on a vibration platform, which the caller knows to be at hand.</summary>
    /// <param name="limits">The limits in force for whole-body vibration.</param>
    public static Exercise SelectVibrationPosture(DoseLimits limits) =>
        limits.MachinesOrSeated ? FeetOnPlate
        : limits.IsometricHoldSeconds is not null ? SlowSquats
        : limits.HeldRail || limits.SeatedOrHeld ? HeldSemiSquat
        : SemiSquat;

    private static ImmutableArray<Candidate> Balance(Func<Exercise, bool> belongs) =>
        [.. ExerciseCatalogue.Of(Modality.Balance).Where(belongs).OrderByDescending(exercise => exercise.Difficulty).Select(Candidate.Of)];
}
