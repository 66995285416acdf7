using PrescriptionPlanner.Domain.Evidence;
using PrescriptionPlanner.Domain.Exercises;
using PrescriptionPlanner.Domain.Patients;
using PrescriptionPlanner.Domain.Screening;

namespace PrescriptionPlanner.Domain.Periodization;

public static partial class ExerciseSelection
{
    /// <summary>The order in which movement patterns get their exercise.</summary>
    public static readonly Rule PatternOrder = Rule.Policy(
        "EXC-ORDER-001",
        "Planner policy: one exercise for each movement pattern in the order squat, hinge, pull, push, calf, trunk, hip abduction, carry; a second round follows only if more are asked for. The trunk's exercise is an extension before a bracing one where the spine has to stay neutral or the hinge does not train the back. A pattern without a permitted exercise is left out.",
        "本规划器策略：按蹲、髋铰链、拉、推、提踵、躯干、髋外展、负重行走的顺序，每种动作模式各选一个动作；需要更多时才进行第二轮。须保持脊柱中立，或所选髋铰链动作练不到背伸肌时，躯干动作先选后伸、后选稳定。没有可用动作的模式略去。",
        Citations.Fragala2019, Citations.Giangregorio2014);

    /// <summary>Which exercise of a pattern is preferred.</summary>
    public static readonly Rule ResistancePreference = Rule.Policy(
        "EXC-PREFER-001",
        "Planner policy: within a pattern the exercise with a strength test comes first, then machines, then free weights and bands at hand, then body weight; for frail people seated exercises and machines come before standing ones and easier before harder, for others those of middle difficulty, and those for several muscle groups before those for one. Free-weight lifts that load the spine come last unless the patient is trained, or is not frail and trains under supervision, which does not extend to barbell lifts: there such a squat or hinge comes before bands and other free weights, unless the spine has to stay neutral; pool exercises and those that bend or twist the trunk come last for everyone.",
        "本规划器策略：同一模式内先选已做力量测试的动作，再选器械，其次为现有的自由重量和弹力带，最后为自重；衰弱者坐位和器械动作先于站位、容易的先于困难的，其他人选中等难度，并优先选多肌群动作。使脊柱承受轴向负荷的自由重量动作排在最后，除非患者有训练基础，或非衰弱且在监督下训练（杠铃动作不在此列）：此时只要无须保持脊柱中立，这类蹲和髋铰链动作先于弹力带和其他自由重量动作；水中动作以及躯干屈曲或旋转的动作对所有人都排在最后。",
        Citations.Fragala2019, Citations.Vivifrail);

    private const int FrailDifficulty = 2;
    private const int MiddleDifficulty = 3;
    private const int TrainedDifficulty = 4;

    /// <summary>An exercise for one muscle group ranks as if it were two steps further from the wanted difficulty.</summary>
    private const int SingleMuscleCost = 2;

    private const int LeastPreferred = int.MaxValue;

    private static readonly Candidate[][] ResistanceByPattern =
    [
        .. Enum.GetValues<MovementPattern>().Select(pattern => ExerciseCatalogue.Of(Modality.Resistance)
            .Where(exercise => exercise.Pattern == pattern).Select(Candidate.Of).ToArray()),
    ];

    private static readonly MovementPattern[] BracingFirst = Rounds(MovementPattern.TrunkBracing, MovementPattern.TrunkExtension);
    private static readonly MovementPattern[] ExtensionFirst = Rounds(MovementPattern.TrunkExtension, MovementPattern.TrunkBracing);

    /// <summary>Number of exercises that the first round over the patterns can give.</summary>
    private const int FirstRound = 8;

    /// <summary>The slot after squat and hinge.</summary>
    private const int AfterHinge = 2;

    /// <summary>Chooses resistance exercises, balanced between movement patterns.</summary>
    /// <param name="limits">The limits in force for resistance training.</param>
    /// <param name="profile">Whose equipment, strength tests and experience count.</param>
    /// <param name="supervised">Whether every session is supervised.</param>
    /// <param name="frail">Whether seated exercises and machines are preferred.</param>
    /// <param name="count">How many are wanted; fewer come back where the limits leave fewer.</param>
    /// <returns>The exercises in order of importance, each at most once.</returns>
    public static IReadOnlyList<Exercise> SelectResistance(DoseLimits limits, PatientProfile profile, bool supervised, bool frail, int count)
    {
        var chosen = new List<Exercise>(Math.Max(count, 0));
        var asked = new Asked(limits, profile, EquipmentAtHand.Of(profile), supervised, frail);
        var slots = ExtensionFirst;
        for (var slot = 0; slot < slots.Length && chosen.Count < count; slot++)
        {
            if (slot == AfterHinge && !limits.SpineNeutral && TrainsBack(chosen)) slots = BracingFirst;
            var fillsUp = slot >= FirstRound;
            var best = Best(slots[slot], asked, chosen, fillsUp) ?? Best(OtherTrunk(slots[slot]), asked, chosen, fillsUp);
            if (best is not null) chosen.Add(best);
        }
        return chosen;
    }

    private static bool TrainsBack(List<Exercise> chosen)
    {
        foreach (var exercise in chosen)
            if (exercise.Pattern == MovementPattern.Hinge && exercise.MuscleGroups.Contains(MuscleGroup.BackExtensors)) return true;
        return false;
    }

    private static MovementPattern[] Rounds(MovementPattern trunk, MovementPattern otherTrunk) =>
    [
        MovementPattern.Squat, MovementPattern.Hinge, MovementPattern.Pull, MovementPattern.Push, MovementPattern.Calf, trunk,
        MovementPattern.HipAbduction, MovementPattern.Carry,
        otherTrunk, MovementPattern.Squat, MovementPattern.Hinge, MovementPattern.Pull, MovementPattern.Push, MovementPattern.Calf,
        MovementPattern.HipAbduction,
    ];

    private static MovementPattern? OtherTrunk(MovementPattern pattern) =>
        pattern == MovementPattern.TrunkExtension ? MovementPattern.TrunkBracing
        : pattern == MovementPattern.TrunkBracing ? MovementPattern.TrunkExtension
        : null;

    private static Exercise? Best(MovementPattern? pattern, in Asked asked, List<Exercise> chosen, bool fillsUp)
    {
        if (pattern is not { } wanted) return null;
        Exercise? best = null;
        var lowest = LeastPreferred;
        foreach (var candidate in ResistanceByPattern[(int)wanted])
        {
            var exercise = candidate.Exercise;
            if (!asked.AtHand.Allows(candidate) || !IsPermitted(exercise, asked.Limits)) continue;
            if (exercise.NeedsSupervision && !asked.Supervised) continue;
            if (fillsUp && (exercise.BendsOrTwistsSpine || IsLastResort(exercise, asked))) continue;
            var rank = Rank(exercise, asked);
            if (rank >= lowest || chosen.Contains(exercise)) continue;
            best = exercise;
            lowest = rank;
        }
        return best;
    }

    /// <summary>Lower is better. Each line outweighs all lines below it; equals keep the catalogue's order.</summary>
    private static int Rank(Exercise exercise, in Asked asked)
    {
        var rank = exercise.BendsOrTwistsSpine ? 1 : 0;
        rank = rank * 2 + (IsTested(exercise, asked.Profile) ? 0 : 1);
        rank = rank * 2 + (IsLastResort(exercise, asked) ? 1 : 0);
        rank = rank * 3 + (asked.Frail ? Unsteadiness(exercise) : 0);
        rank = rank * 3 + SourceRank(exercise.ResistanceSource);
        rank = rank * 2 + (LoadsHips(exercise) && !asked.Limits.SpineNeutral && Suits(exercise, asked) ? 0 : 1);
        rank = rank * 2 + (asked.Frail && exercise.Position != BodyPosition.Seated ? 1 : 0);
        rank = rank * 2 + (asked.Limits.SpineNeutral && PressesSpine(exercise) ? 1 : 0);
        var isolation = exercise.MuscleGroups.Count == 1 ? SingleMuscleCost : 0;
        return rank * 16 + Math.Min(Math.Abs(exercise.Difficulty - asked.Difficulty) + isolation, 15);
    }

    private static int SourceRank(ResistanceSource source) => source switch
    {
        ResistanceSource.Machine => 0,
        ResistanceSource.FreeWeight or ResistanceSource.Band => 1,
        ResistanceSource.BodyMass => 2,
    };

    private static bool PressesSpine(Exercise exercise) =>
        exercise.SpineDemand == SpineDemand.AxialLoad && exercise.ResistanceSource == ResistanceSource.Machine;

    private static int Unsteadiness(Exercise exercise) =>
        IsSeatedOrOnMachine(exercise) ? 0 : exercise.HandsHeld ? 1 : 2;

    private static bool IsLastResort(Exercise exercise, in Asked asked) =>
        exercise.Position == BodyPosition.InWater || (exercise.IsAxialFreeWeight && !Suits(exercise, asked));

    private static bool LoadsHips(Exercise exercise) =>
        exercise.IsAxialFreeWeight && exercise.Pattern is (MovementPattern.Squat or MovementPattern.Hinge);

    private static bool Suits(Exercise axialLift, in Asked asked) =>
        asked.Trained || (asked.Supervised && !asked.Frail && !Uses(axialLift, Equipment.Barbell));

    private static bool IsTested(Exercise exercise, PatientProfile profile)
    {
        for (var test = 0; test < profile.StrengthTests.Count; test++)
            if (string.Equals(profile.StrengthTests[test].Exercise, exercise.Id, StringComparison.Ordinal)) return true;
        return false;
    }

    private readonly record struct Asked(DoseLimits Limits, PatientProfile Profile, EquipmentAtHand AtHand, bool Supervised, bool Frail)
    {
        public bool Trained => Profile.ResistanceExperience == ResistanceExperience.Trained;

        public int Difficulty => Frail ? FrailDifficulty : Trained ? TrainedDifficulty : MiddleDifficulty;
    }
}
