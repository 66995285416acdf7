using PrescriptionPlanner.Domain.Evidence;
using PrescriptionPlanner.Domain.Exercises;
using PrescriptionPlanner.Domain.Patients;
using PrescriptionPlanner.Domain.Screening;

namespace PrescriptionPlanner.Domain.Periodization;

/// <summary>
/// Chooses exercises from the catalogue. Every choice is inside the limits and needs nothing that is not at hand; the same
/// arguments always give the same choice.
/// </summary>
public static partial class ExerciseSelection
{
    /// <summary>As many alternatives to an exercise are kept at most, each with other demands.</summary>
    private const int MostAlternatives = 5;

    /// <summary>What a limit lets through.</summary>
    public static readonly Rule WithinLimits = Rule.Policy(
        "EXC-LIMIT-001",
        "Planner policy: an exercise is chosen only if every limit in force lets it through. Seated or held means sitting, or with the hands on a firm support; machines or seated means sitting, lying without getting down to the floor, or on a machine that holds the patient; a neutral spine means no trunk flexion and no twisting.",
        "本规划器策略：只有符合全部现行限制的动作才会被选用。“坐位或手扶”指坐位或双手扶住稳固支撑；“器械或坐位”指坐位、无需下到地面的卧位，或能稳住身体的器械；“脊柱中立”指不做躯干屈曲和旋转。",
        Citations.Giangregorio2014, Citations.Brookewavell2022);

    /// <summary>Whether the limits let an exercise through. Equipment and supervision are asked elsewhere.</summary>
    public static bool IsPermitted(Exercise exercise, DoseLimits limits) =>
        (!limits.SeatedOrHeld || exercise.Position == BodyPosition.Seated || exercise.HandsHeld)
        && (!limits.MachinesOrSeated || IsSeatedOrOnMachine(exercise))
        && (!limits.SpineNeutral || !exercise.BendsOrTwistsSpine)
        && (!limits.NoLoadedUpperBody || !exercise.LoadsUpperBody)
        && (!limits.NoJumping || !exercise.IsJump)
        && (!limits.NoRowing || !Uses(exercise, Equipment.Rower))
        && (!limits.CycleOrWaterOnly || exercise.Pattern != MovementPattern.Locomotion || IsCycleOrWater(exercise))
        && (limits.Impact is not { } hardest || exercise.Impact <= hardest);

    /// <summary>Whether the patient has what the exercise needs; a chair, a wall or rail, the floor and a bed always count as at hand.</summary>
    public static bool IsAtHand(Exercise exercise, PatientProfile profile) =>
        exercise.Equipment.Count == 0 || EquipmentFor(exercise, profile) is not null;

    /// <summary>
    /// The piece of the patient's equipment that the exercise is done with, which has the step and the lightest setting that a load is
    /// rounded to. Where several would do, the first that the exercise names. <see langword="null"/> where the exercise needs none
    /// or none is at hand.
    /// </summary>
    public static EquipmentItem? EquipmentFor(Exercise exercise, PatientProfile profile)
    {
        for (var code = 0; code < exercise.Equipment.Count; code++)
            for (var item = 0; item < profile.Equipment.Count; item++)
                if (profile.Equipment[item].Code == exercise.Equipment[code]) return profile.Equipment[item];
        return null;
    }

    /// <summary>An exercise as a programme keeps it: with others that may take its place where it is forbidden later. None of them is harder.</summary>
    internal static KeptExercise Keep(Exercise chosen, Modality modality, PatientProfile profile, bool supervised)
    {
        var atHand = EquipmentAtHand.Of(profile);
        var alternatives = ExerciseCatalogue.Of(modality)
            .Where(other => other.Id != chosen.Id && (modality != Modality.Resistance || other.Pattern == chosen.Pattern)
                && other.Difficulty <= chosen.Difficulty && other.Impact <= chosen.Impact && other.FallExposure <= chosen.FallExposure
                && (supervised || !other.NeedsSupervision) && atHand.Allows(Candidate.Of(other)))
            .OrderByDescending(other => other.Difficulty)
            .DistinctBy(ExerciseDemands.Of)
            .Take(MostAlternatives);
        return new KeptExercise(chosen.Id, ExerciseDemands.Of(chosen), [.. alternatives.Select(other => other.Id)]);
    }

    internal static bool IsSeatedOrOnMachine(Exercise exercise) => exercise.Position switch
    {
        BodyPosition.Seated => true,
        BodyPosition.Lying => !exercise.NeedsFloor,
        BodyPosition.Standing or BodyPosition.InWater =>
            exercise.ResistanceSource == ResistanceSource.Machine && exercise.HandsHeld,
    };

    internal static bool IsCycleOrWater(Exercise exercise) =>
        exercise.Position == BodyPosition.InWater || Uses(exercise, Equipment.CycleErgometer) || Uses(exercise, Equipment.RecumbentCycle);

    internal static bool Uses(Exercise exercise, Equipment code)
    {
        for (var index = 0; index < exercise.Equipment.Count; index++)
            if (exercise.Equipment[index] == code) return true;
        return false;
    }
}
