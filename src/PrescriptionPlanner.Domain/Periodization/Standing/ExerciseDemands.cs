using PrescriptionPlanner.Domain.Exercises;
using PrescriptionPlanner.Domain.Screening;

namespace PrescriptionPlanner.Domain.Periodization;

/// <summary>What an exercise asks of the body, as far as a limit may forbid it. A programme keeps it, so that no later catalogue changes the answer.</summary>
public sealed record ExerciseDemands
{
    /// <summary>Done sitting.</summary>
    public bool Seated { get; init; }

    /// <summary>The hands keep a firm support.</summary>
    public bool HandsHeld { get; init; }

    /// <summary>Sitting, lying without getting down to the floor, or on a machine that holds the patient.</summary>
    public bool SeatedOrOnMachine { get; init; }

    /// <summary>Bends or twists the trunk.</summary>
    public bool BendsOrTwistsSpine { get; init; }

    /// <summary>Loads the arms and the upper trunk.</summary>
    public bool LoadsUpperBody { get; init; }

    /// <summary>Both feet leave the ground.</summary>
    public bool Jumps { get; init; }

    /// <summary>Done on a rower.</summary>
    public bool Rows { get; init; }

    /// <summary>Walking, cycling and the like.</summary>
    public bool IsLocomotion { get; init; }

    /// <summary>Done on a cycle or in water.</summary>
    public bool CycleOrWater { get; init; }

    /// <summary>Held for long on a platform that shakes: a posture without movement.</summary>
    public bool HoldsStill { get; init; }

    /// <summary>A free-weight lift that loads the spine along its axis.</summary>
    public bool LoadsSpineFreely { get; init; }

    /// <summary>How hard it lands.</summary>
    public ImpactLevel Impact { get; init; }

    /// <summary>The demands of an exercise of the catalogue.</summary>
    public static ExerciseDemands Of(Exercise exercise) => new()
    {
        Seated = exercise.Position == BodyPosition.Seated,
        HandsHeld = exercise.HandsHeld,
        SeatedOrOnMachine = ExerciseSelection.IsSeatedOrOnMachine(exercise),
        BendsOrTwistsSpine = exercise.BendsOrTwistsSpine,
        LoadsUpperBody = exercise.LoadsUpperBody,
        Jumps = exercise.IsJump,
        Rows = ExerciseSelection.Uses(exercise, Equipment.Rower),
        IsLocomotion = exercise.Pattern == MovementPattern.Locomotion,
        CycleOrWater = ExerciseSelection.IsCycleOrWater(exercise),
        HoldsStill = exercise.Modalities.Contains(Modality.WholeBodyVibration) && exercise.IsHold,
        LoadsSpineFreely = exercise.IsAxialFreeWeight,
        Impact = exercise.Impact,
    };

    /// <summary>Whether limits let an exercise with these demands through: the same answer as <see cref="ExerciseSelection.IsPermitted"/> gives of it.</summary>
    public bool Fit(DoseLimits limits) =>
        (!limits.SeatedOrHeld || Seated || HandsHeld)
        && (!limits.MachinesOrSeated || SeatedOrOnMachine)
        && (!limits.HeldRail || Seated || HandsHeld)
        && (!limits.SpineNeutral || !BendsOrTwistsSpine)
        && (!limits.NoLoadedUpperBody || !LoadsUpperBody)
        && (!limits.NoJumping || !Jumps)
        && (!limits.NoRowing || !Rows)
        && (!limits.CycleOrWaterOnly || !IsLocomotion || CycleOrWater)
        && (limits.IsometricHoldSeconds is null || !HoldsStill)
        && (limits.Impact is not { } hardest || Impact <= hardest);
}

/// <summary>An exercise that a programme may hold.</summary>
/// <param name="Id">Id of the catalogue.</param>
/// <param name="Demands">What it asks of the body.</param>
/// <param name="Alternatives">Exercises, no harder, that may take its place, the best first.</param>
public sealed record KeptExercise(string Id, ExerciseDemands Demands, IReadOnlyList<string> Alternatives);
