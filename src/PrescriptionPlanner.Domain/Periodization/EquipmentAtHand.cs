using System.Collections.Immutable;
using PrescriptionPlanner.Domain.Exercises;
using PrescriptionPlanner.Domain.Patients;

namespace PrescriptionPlanner.Domain.Periodization;

/// <summary>A set of equipment, one bit per code, so that asking for any one piece costs a single comparison.</summary>
internal readonly record struct EquipmentAtHand(ulong Bits)
{
    /// <summary>Nothing but what every home has.</summary>
    public static EquipmentAtHand Nothing { get; }

    /// <summary>What the patient has.</summary>
    public static EquipmentAtHand Of(PatientProfile profile)
    {
        var bits = 0ul;
        for (var index = 0; index < profile.Equipment.Count; index++) bits |= 1ul << (int)profile.Equipment[index].Code;
        return new EquipmentAtHand(bits);
    }

    /// <summary>What an exercise can be done with.</summary>
    public static EquipmentAtHand UsedBy(Exercise exercise)
    {
        var bits = 0ul;
        foreach (var code in exercise.Equipment) bits |= 1ul << (int)code;
        return new EquipmentAtHand(bits);
    }

    /// <summary>Whether <paramref name="exercise"/> can be done with what is here.</summary>
    public bool Allows(Candidate exercise) => exercise.Equipment.Bits == 0 || (exercise.Equipment.Bits & Bits) != 0;
}

/// <summary>An exercise with what selection asks of it, worked out once.</summary>
/// <param name="Exercise">The exercise.</param>
/// <param name="Equipment">What it can be done with.</param>
internal readonly record struct Candidate(Exercise Exercise, EquipmentAtHand Equipment)
{
    /// <summary>The candidates with these ids, in this order.</summary>
    public static ImmutableArray<Candidate> Named(params ReadOnlySpan<string> ids)
    {
        var candidates = ImmutableArray.CreateBuilder<Candidate>(ids.Length);
        foreach (var id in ids) candidates.Add(Of(ExerciseCatalogue.Find(id)));
        return candidates.MoveToImmutable();
    }

    /// <summary>A candidate of the catalogue.</summary>
    public static Candidate Of(Exercise exercise) => new(exercise, EquipmentAtHand.UsedBy(exercise));
}
