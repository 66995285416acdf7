namespace PrescriptionPlanner.Domain.Exercises.Catalogue;

/// <summary>Walking, standing or sitting tall with a load.</summary>
internal static class Carries
{
    private static readonly Modality[] Resistance = [Modality.Resistance];

    /// <summary>In order of preference among equals.</summary>
    public static readonly Exercise[] All =
    [
        new()
        {
            Id = "bagCarry",
            Name = new("Bag carry", "提包行走"),
            Instructions = new(
                "Carry a light shopping bag in each hand, shoulders back, and walk with steady steps on a clear floor. Ten steps " +
                    "count as one repetition.",
                "双手各提一只较轻的购物袋，肩部后展，在无障碍的地面上稳步行走。十步计为一次。"),
            Modalities = Resistance,
            Pattern = MovementPattern.Carry,
            MuscleGroups = [MuscleGroup.Grip, MuscleGroup.UpperBack, MuscleGroup.Gluteals],
            Position = BodyPosition.Standing,
            SpineDemand = SpineDemand.AxialLoad,
            FallExposure = FallExposure.High,
            Difficulty = 3,
            Easier = "standingBagHold",
            Harder = "farmersCarry",
        },
        new()
        {
            Id = "seatedBagHold",
            Name = new("Seated bag hold", "坐位提包"),
            Instructions = new(
                "Sit tall with a light bag in each hand hanging beside the chair. Hold the bags just off the floor, count to five " +
                    "while you breathe, and set them down.",
                "坐直，双手各提一只较轻的袋子垂于椅侧。将袋子提离地面，边呼吸边默数五下，再放下。"),
            Modalities = Resistance,
            Pattern = MovementPattern.Carry,
            MuscleGroups = [MuscleGroup.Grip, MuscleGroup.UpperBack],
            Position = BodyPosition.Seated,
            Difficulty = 1,
            Harder = "standingBagHold",
        },
        new()
        {
            Id = "standingBagHold",
            Name = new("Standing bag hold with support", "手扶提包站立"),
            Instructions = new(
                "Hold a counter with one hand and a light bag in the other. Stand tall without leaning, count to five while you " +
                    "breathe, and rest. Change hands after each set.",
                "一手扶操作台，另一手提一只较轻的袋子。站直不倾斜，边呼吸边默数五下后休息。每组后换手。"),
            Modalities = Resistance,
            Pattern = MovementPattern.Carry,
            MuscleGroups = [MuscleGroup.Grip, MuscleGroup.UpperBack, MuscleGroup.Abdominals],
            Position = BodyPosition.Standing,
            SpineDemand = SpineDemand.AxialLoad,
            FallExposure = FallExposure.Moderate,
            Difficulty = 2,
            HandsHeld = true,
            Easier = "seatedBagHold",
            Harder = "bagCarry",
        },
        new()
        {
            Id = "farmersCarry",
            Name = new("Farmer’s carry", "农夫行走"),
            Instructions = new(
                "Lift a weight in each hand with a straight back, and walk tall with steady steps on a clear floor. Ten steps " +
                    "count as one repetition.",
                "背部挺直，双手各提一重物，挺胸稳步行走，地面无障碍。十步计为一次。"),
            Modalities = Resistance,
            Pattern = MovementPattern.Carry,
            MuscleGroups = [MuscleGroup.Grip, MuscleGroup.UpperBack, MuscleGroup.Gluteals, MuscleGroup.Abdominals],
            Equipment = [Equipment.Dumbbell, Equipment.Kettlebell],
            ResistanceSource = ResistanceSource.FreeWeight,
            Position = BodyPosition.Standing,
            SpineDemand = SpineDemand.AxialLoad,
            FallExposure = FallExposure.High,
            Difficulty = 4,
            Easier = "bagCarry",
            Harder = "suitcaseCarry",
        },
        new()
        {
            Id = "suitcaseCarry",
            Name = new("One-sided carry", "单侧提重行走"),
            Instructions = new(
                "Carry a weight in one hand and walk tall without leaning to either side. Ten steps count as one repetition. " +
                    "Change hands after each set.",
                "单手提重物，身体不向任何一侧倾斜，挺直行走。十步计为一次。每组后换手。"),
            Modalities = Resistance,
            Pattern = MovementPattern.Carry,
            MuscleGroups = [MuscleGroup.Grip, MuscleGroup.Abdominals, MuscleGroup.HipAbductors],
            Equipment = [Equipment.Kettlebell, Equipment.Dumbbell],
            ResistanceSource = ResistanceSource.FreeWeight,
            Position = BodyPosition.Standing,
            SpineDemand = SpineDemand.AxialLoad,
            FallExposure = FallExposure.High,
            Difficulty = 5,
            Easier = "farmersCarry",
        },
        new()
        {
            Id = "frontCarry",
            Name = new("Front carry", "胸前抱球行走"),
            Instructions = new(
                "Hold the ball close to your chest and walk tall with steady steps on a clear floor. Ten steps count as one " +
                    "repetition.",
                "将实心球抱在胸前，挺直身体稳步行走，地面无障碍。十步计为一次。"),
            Modalities = Resistance,
            Pattern = MovementPattern.Carry,
            MuscleGroups = [MuscleGroup.UpperBack, MuscleGroup.Abdominals, MuscleGroup.Biceps],
            Equipment = [Equipment.MedicineBall],
            ResistanceSource = ResistanceSource.FreeWeight,
            Position = BodyPosition.Standing,
            SpineDemand = SpineDemand.AxialLoad,
            FallExposure = FallExposure.High,
            Difficulty = 4,
            Easier = "bagCarry",
        },
        new()
        {
            Id = "vestWalk",
            Name = new("Walk with a weighted vest", "负重背心行走"),
            Instructions = new(
                "Wear a light, well-fastened vest and walk tall with steady steps. Ten steps count as one repetition.",
                "穿好并系牢轻量负重背心，挺直身体稳步行走。十步计为一次。"),
            Modalities = Resistance,
            Pattern = MovementPattern.Carry,
            MuscleGroups = [MuscleGroup.BackExtensors, MuscleGroup.Gluteals, MuscleGroup.Quadriceps],
            Equipment = [Equipment.WeightedVest],
            ResistanceSource = ResistanceSource.FreeWeight,
            Position = BodyPosition.Standing,
            SpineDemand = SpineDemand.AxialLoad,
            FallExposure = FallExposure.High,
            Difficulty = 4,
            Easier = "bagCarry",
        },
    ];
}
