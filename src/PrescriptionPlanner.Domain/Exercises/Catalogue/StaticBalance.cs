namespace PrescriptionPlanner.Domain.Exercises.Catalogue;

/// <summary>Standing still on a smaller or softer base, and balance sitting down.</summary>
internal static class StaticBalance
{
    private static readonly Modality[] Balance = [Modality.Balance];

    /// <summary>In order of preference among equals.</summary>
    public static readonly Exercise[] All =
    [
        new()
        {
            Id = "seatedWeightShift",
            Name = new("Seated weight shift", "坐位重心转移"),
            Instructions = new(
                "Sit tall near the front of a chair with your arms crossed. Shift your weight onto one hip, then the other, " +
                    "without falling against the backrest.",
                "坐在椅子前部并挺直，双臂交叉。重心移到一侧臀部，再移到另一侧，不靠椅背。"),
            Modalities = Balance,
            Pattern = MovementPattern.Balance,
            MuscleGroups = [MuscleGroup.Abdominals, MuscleGroup.BackExtensors],
            Position = BodyPosition.Seated,
            Difficulty = 1,
            Harder = "seatedReach",
        },
        new()
        {
            Id = "seatedReach",
            Name = new("Seated reach", "坐位够物"),
            Instructions = new(
                "Sit tall with your feet flat. Reach forward and to the side at shoulder height as far as you can from the hips " +
                    "with a straight back, and come back.",
                "坐直，双脚平放。背部挺直，从髋部发力，手在肩高处尽量向前、向侧方伸出，再收回。"),
            Modalities = Balance,
            Pattern = MovementPattern.Balance,
            MuscleGroups = [MuscleGroup.Abdominals, MuscleGroup.BackExtensors],
            Position = BodyPosition.Seated,
            Difficulty = 2,
            Easier = "seatedWeightShift",
            Harder = "seatedSingleLegLift",
        },
        new()
        {
            Id = "seatedSingleLegLift",
            Name = new("Seated leg lift, arms crossed", "坐位抱臂抬腿"),
            Instructions = new(
                "Sit tall away from the backrest with your arms crossed. Lift one foot off the floor and hold it without swaying. " +
                    "Change legs.",
                "离开椅背坐直，双臂交叉。一只脚抬离地面并保持，身体不晃。两腿交替。"),
            Modalities = Balance,
            Pattern = MovementPattern.Balance,
            MuscleGroups = [MuscleGroup.Abdominals, MuscleGroup.Quadriceps],
            Position = BodyPosition.Seated,
            Difficulty = 3,
            IsHold = true,
            Easier = "seatedReach",
            Harder = "seatedDualTask",
        },
        new()
        {
            Id = "seatedFoamBalance",
            Name = new("Seated balance on a foam pad", "坐位泡沫垫平衡"),
            Instructions = new(
                "Sit on the foam pad on a firm chair, arms crossed, away from the backrest. Stay tall and still, then close your " +
                    "eyes if that is easy.",
                "在稳固的椅子上放泡沫垫并坐好，双臂交叉，离开椅背。保持挺直不动，轻松时可闭眼。"),
            Modalities = Balance,
            Pattern = MovementPattern.Balance,
            MuscleGroups = [MuscleGroup.Abdominals, MuscleGroup.BackExtensors],
            Equipment = [Equipment.FoamPad],
            Position = BodyPosition.Seated,
            Difficulty = 3,
            IsHold = true,
            Easier = "seatedReach",
        },
        new()
        {
            Id = "seatedDualTask",
            Name = new("Seated march while counting backwards", "坐位踏步倒数"),
            Instructions = new(
                "Sit tall away from the backrest and march slowly. At the same time count backwards in threes, aloud.",
                "离开椅背坐直，缓慢原地抬腿踏步。同时大声从一百开始每次减三倒数。"),
            Modalities = Balance,
            Pattern = MovementPattern.Balance,
            MuscleGroups = [MuscleGroup.Abdominals, MuscleGroup.Quadriceps],
            Position = BodyPosition.Seated,
            Difficulty = 4,
            Easier = "seatedSingleLegLift",
        },
        new()
        {
            Id = "feetTogetherStance",
            Name = new("Stance with the feet together", "双脚并拢站立"),
            Instructions = new(
                "Stand beside a counter with your feet together. Stay tall and look ahead, using as much support as you need.",
                "站在操作台旁，双脚并拢。身体挺直，目视前方，按需要扶持。"),
            Modalities = Balance,
            Pattern = MovementPattern.Balance,
            MuscleGroups = [MuscleGroup.Calf, MuscleGroup.HipAbductors],
            Position = BodyPosition.Standing,
            FallExposure = FallExposure.Moderate,
            Difficulty = 1,
            IsHold = true,
            HandsHeld = true,
            Harder = "semiTandemStance",
        },
        new()
        {
            Id = "semiTandemStance",
            Name = new("Semi-tandem stance", "半前后脚站立"),
            Instructions = new(
                "Stand beside a counter and set the heel of one foot beside the big toe of the other. Stay tall; change feet.",
                "站在操作台旁，一脚足跟放在另一脚拇趾旁。身体挺直，左右交换。"),
            Modalities = Balance,
            Pattern = MovementPattern.Balance,
            MuscleGroups = [MuscleGroup.Calf, MuscleGroup.HipAbductors],
            Position = BodyPosition.Standing,
            FallExposure = FallExposure.Moderate,
            Difficulty = 2,
            IsHold = true,
            HandsHeld = true,
            Easier = "feetTogetherStance",
            Harder = "tandemStance",
        },
        new()
        {
            Id = "tandemStance",
            Name = new("Tandem stance", "前后脚站立"),
            Instructions = new(
                "Stand beside a counter with one foot straight in front of the other, heel to toe. Stay tall and look ahead; " +
                    "change feet.",
                "站在操作台旁，一脚在前一脚在后，足跟紧接足尖成一直线。身体挺直，目视前方，左右交换。"),
            Modalities = Balance,
            Pattern = MovementPattern.Balance,
            MuscleGroups = [MuscleGroup.Calf, MuscleGroup.HipAbductors, MuscleGroup.Abdominals],
            Position = BodyPosition.Standing,
            FallExposure = FallExposure.Moderate,
            Difficulty = 3,
            IsHold = true,
            HandsHeld = true,
            Easier = "semiTandemStance",
            Harder = "singleLegStance",
        },
        new()
        {
            Id = "singleLegStance",
            Name = new("Single-leg stance", "单腿站立"),
            Instructions = new(
                "Stand beside a counter and lift one foot. Keep your pelvis level and look ahead; change legs.",
                "站在操作台旁，抬起一只脚。骨盆保持水平，目视前方，左右交换。"),
            Modalities = Balance,
            Pattern = MovementPattern.Balance,
            MuscleGroups = [MuscleGroup.HipAbductors, MuscleGroup.Calf, MuscleGroup.Gluteals],
            Position = BodyPosition.Standing,
            FallExposure = FallExposure.Moderate,
            Difficulty = 4,
            IsHold = true,
            HandsHeld = true,
            Easier = "tandemStance",
            Harder = "tandemStanceHeadTurns",
        },
        new()
        {
            Id = "tandemStanceHeadTurns",
            Name = new("Tandem stance with head turns", "前后脚站立转头"),
            Instructions = new(
                "Stand heel to toe beside a counter. Turn your head slowly left and right, and keep your body still; change feet.",
                "在操作台旁前后脚站立。头部缓慢左右转动，身体保持不动，左右交换双脚。"),
            Modalities = Balance,
            Pattern = MovementPattern.Balance,
            MuscleGroups = [MuscleGroup.Calf, MuscleGroup.HipAbductors, MuscleGroup.Abdominals],
            Position = BodyPosition.Standing,
            FallExposure = FallExposure.Moderate,
            Difficulty = 5,
            IsHold = true,
            HandsHeld = true,
            Easier = "singleLegStance",
            Harder = "singleLegDualTask",
        },
        new()
        {
            Id = "singleLegDualTask",
            Name = new("Single-leg stance while counting backwards", "单腿站立倒数"),
            Instructions = new(
                "Stand on one leg beside a counter. Count backwards in threes, aloud, or name animals; change legs.",
                "在操作台旁单腿站立。大声每次减三倒数，或说出动物名称，左右交换。"),
            Modalities = Balance,
            Pattern = MovementPattern.Balance,
            MuscleGroups = [MuscleGroup.HipAbductors, MuscleGroup.Calf, MuscleGroup.Gluteals],
            Position = BodyPosition.Standing,
            FallExposure = FallExposure.Moderate,
            Difficulty = 6,
            IsHold = true,
            HandsHeld = true,
            Easier = "tandemStanceHeadTurns",
        },
        new()
        {
            Id = "foamStance",
            Name = new("Stance on a foam pad", "泡沫垫站立"),
            Instructions = new(
                "Stand on the foam pad beside a counter with your feet together. Stay tall and look ahead.",
                "在操作台旁站在泡沫垫上，双脚并拢。身体挺直，目视前方。"),
            Modalities = Balance,
            Pattern = MovementPattern.Balance,
            MuscleGroups = [MuscleGroup.Calf, MuscleGroup.HipAbductors],
            Equipment = [Equipment.FoamPad],
            Position = BodyPosition.Standing,
            FallExposure = FallExposure.Moderate,
            Difficulty = 4,
            IsHold = true,
            HandsHeld = true,
            Easier = "feetTogetherStance",
            Harder = "foamSingleLegStance",
        },
        new()
        {
            Id = "foamSingleLegStance",
            Name = new("Single-leg stance on a foam pad", "泡沫垫单腿站立"),
            Instructions = new(
                "Stand on the foam pad beside a counter and lift one foot. Stay tall; change legs.",
                "在操作台旁站在泡沫垫上，抬起一只脚。身体挺直，左右交换。"),
            Modalities = Balance,
            Pattern = MovementPattern.Balance,
            MuscleGroups = [MuscleGroup.HipAbductors, MuscleGroup.Calf, MuscleGroup.Gluteals],
            Equipment = [Equipment.FoamPad],
            Position = BodyPosition.Standing,
            FallExposure = FallExposure.Moderate,
            Difficulty = 6,
            IsHold = true,
            HandsHeld = true,
            Easier = "foamStance",
        },
        new()
        {
            Id = "waterSingleLegStance",
            Name = new("Single-leg stance in the pool", "水中单腿站立"),
            Instructions = new(
                "Stand in chest-deep water near the pool’s edge and lift one foot. Let the moving water disturb you a little; " +
                    "change legs.",
                "站在靠近池边的齐胸深水中，抬起一只脚。在水流轻微扰动下保持平衡，左右交换。"),
            Modalities = Balance,
            Pattern = MovementPattern.Balance,
            MuscleGroups = [MuscleGroup.HipAbductors, MuscleGroup.Calf],
            Equipment = [Equipment.Pool],
            Position = BodyPosition.InWater,
            FallExposure = FallExposure.Moderate,
            Difficulty = 3,
            IsHold = true,
        },
    ];
}
