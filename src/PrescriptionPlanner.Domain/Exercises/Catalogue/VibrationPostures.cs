namespace PrescriptionPlanner.Domain.Exercises.Catalogue;

/// <summary>Postures on a vibration platform.</summary>
internal static class VibrationPostures
{
    private static readonly Modality[] WholeBodyVibration = [Modality.WholeBodyVibration];

    /// <summary>In order of preference among equals.</summary>
    public static readonly Exercise[] All =
    [
        new()
        {
            Id = "semiSquat",
            Name = new("Semi-squat on the platform", "振动台半蹲"),
            Instructions = new(
                "Stand on the platform in flat shoes with your knees bent and your weight on the front of your feet. Keep your " +
                    "back straight and a hand near the rail; never lock your knees.",
                "穿平底鞋站在平台上，双膝屈曲，重心偏前脚掌。背部挺直，手靠近扶手，切勿锁死膝关节。"),
            Modalities = WholeBodyVibration,
            Pattern = MovementPattern.VibrationPosture,
            MuscleGroups = [MuscleGroup.Quadriceps, MuscleGroup.Gluteals, MuscleGroup.Calf],
            Equipment = [Equipment.VibrationPlatform],
            Position = BodyPosition.Standing,
            FallExposure = FallExposure.Moderate,
            Difficulty = 2,
            IsHold = true,
            HandsHeld = true,
            Easier = "staticHeldSquat",
            Harder = "weightShiftOnPlate",
        },
        new()
        {
            Id = "staticHeldSquat",
            Name = new("Semi-squat on the platform, both hands on the rail", "振动台手扶半蹲"),
            Instructions = new(
                "Stand on the platform and hold the rail with both hands, knees a little bent. Keep your back straight and your " +
                    "jaw loose.",
                "站在平台上，双手扶住扶手，双膝微屈。背部挺直，下颌放松。"),
            Modalities = WholeBodyVibration,
            Pattern = MovementPattern.VibrationPosture,
            MuscleGroups = [MuscleGroup.Quadriceps, MuscleGroup.Gluteals],
            Equipment = [Equipment.VibrationPlatform],
            Position = BodyPosition.Standing,
            Difficulty = 1,
            IsHold = true,
            HandsHeld = true,
            Harder = "semiSquat",
        },
        new()
        {
            Id = "seatedFeetOnPlate",
            Name = new("Seated with the feet on the platform", "坐位双脚置于振动台"),
            Instructions = new(
                "Sit on a firm chair in front of the platform with your feet flat on it. Press your feet down and keep your back " +
                    "away from the backrest.",
                "坐在平台前稳固的椅子上，双脚平放于平台。双脚下压，背部离开椅背。"),
            Modalities = WholeBodyVibration,
            Pattern = MovementPattern.VibrationPosture,
            MuscleGroups = [MuscleGroup.Calf, MuscleGroup.Quadriceps],
            Equipment = [Equipment.VibrationPlatform],
            Position = BodyPosition.Seated,
            Difficulty = 1,
            IsHold = true,
        },
        new()
        {
            Id = "weightShiftOnPlate",
            Name = new("Weight shift on the platform", "振动台重心转移"),
            Instructions = new(
                "Stand in a semi-squat with a hand on the rail and shift your weight slowly from foot to foot.",
                "半蹲站立，一手扶住扶手，重心在双脚之间缓慢转移。"),
            Modalities = WholeBodyVibration,
            Pattern = MovementPattern.VibrationPosture,
            MuscleGroups = [MuscleGroup.Quadriceps, MuscleGroup.HipAbductors],
            Equipment = [Equipment.VibrationPlatform],
            Position = BodyPosition.Standing,
            FallExposure = FallExposure.Moderate,
            Difficulty = 3,
            HandsHeld = true,
            Easier = "semiSquat",
            Harder = "dynamicSquatOnPlate",
        },
        new()
        {
            Id = "heelRaiseOnPlate",
            Name = new("Heel raise on the platform", "振动台提踵"),
            Instructions = new(
                "Stand with your knees soft and a hand on the rail. Rise on your toes slowly and lower your heels.",
                "双膝微屈站立，一手扶住扶手。缓慢踮起脚尖，再放下足跟。"),
            Modalities = WholeBodyVibration,
            Pattern = MovementPattern.VibrationPosture,
            MuscleGroups = [MuscleGroup.Calf],
            Equipment = [Equipment.VibrationPlatform],
            Position = BodyPosition.Standing,
            FallExposure = FallExposure.Moderate,
            Difficulty = 3,
            HandsHeld = true,
            Easier = "semiSquat",
        },
        new()
        {
            Id = "dynamicSquatOnPlate",
            Name = new("Slow squats on the platform", "振动台缓慢下蹲"),
            Instructions = new(
                "Hold the rail and bend and straighten your knees slowly between a small and a deeper squat. Never lock your knees.",
                "扶住扶手，在小幅与较深下蹲之间缓慢屈伸双膝。切勿锁死膝关节。"),
            Modalities = WholeBodyVibration,
            Pattern = MovementPattern.VibrationPosture,
            MuscleGroups = [MuscleGroup.Quadriceps, MuscleGroup.Gluteals],
            Equipment = [Equipment.VibrationPlatform],
            Position = BodyPosition.Standing,
            FallExposure = FallExposure.Moderate,
            Difficulty = 4,
            HandsHeld = true,
            Easier = "weightShiftOnPlate",
            Harder = "singleLegOnPlate",
        },
        new()
        {
            Id = "singleLegOnPlate",
            Name = new("Single-leg stance on the platform, both hands on the rail", "振动台手扶单腿站立"),
            Instructions = new(
                "Hold the rail with both hands and stand on one bent leg in the middle of the platform. Change legs between bouts.",
                "双手扶住扶手，单腿微屈站在平台中央。各组之间换腿。"),
            Modalities = WholeBodyVibration,
            Pattern = MovementPattern.VibrationPosture,
            MuscleGroups = [MuscleGroup.Quadriceps, MuscleGroup.HipAbductors, MuscleGroup.Gluteals],
            Equipment = [Equipment.VibrationPlatform],
            Position = BodyPosition.Standing,
            FallExposure = FallExposure.Moderate,
            Difficulty = 5,
            IsHold = true,
            HandsHeld = true,
            Easier = "dynamicSquatOnPlate",
        },
    ];
}
