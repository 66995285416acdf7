namespace PrescriptionPlanner.Domain.Exercises.Catalogue;

/// <summary>Keeping balance while moving, tai chi movements and two tasks at once.</summary>
internal static class MovingBalance
{
    private static readonly Modality[] Balance = [Modality.Balance];
    private static readonly Modality[] BalanceOrAerobic = [Modality.Balance, Modality.Aerobic];

    /// <summary>In order of preference among equals.</summary>
    public static readonly Exercise[] All =
    [
        new()
        {
            Id = "standingWeightShift",
            Name = new("Standing weight shift", "站位重心转移"),
            Instructions = new(
                "Stand beside a counter with your feet hip-width apart. Shift your weight slowly to one foot, then the other, then " +
                    "forwards and backwards.",
                "站在操作台旁，双脚与髋同宽。重心缓慢移到一侧脚，再移到另一侧，然后前后移动。"),
            Modalities = Balance,
            Pattern = MovementPattern.Balance,
            MuscleGroups = [MuscleGroup.Calf, MuscleGroup.HipAbductors],
            Position = BodyPosition.Standing,
            FallExposure = FallExposure.Moderate,
            Difficulty = 1,
            HandsHeld = true,
            Harder = "heelToeRock",
        },
        new()
        {
            Id = "taiChiOpening",
            Name = new("Tai chi: opening form", "太极：起势"),
            Instructions = new(
                "Stand with your feet shoulder-width apart and knees soft, a chair in reach. Let your arms float up to shoulder " +
                    "height and sink as you bend your knees a little, breathing calmly.",
                "双脚与肩同宽站立，双膝微屈，旁放椅子。双臂缓缓抬至肩高，再随微微屈膝下按，呼吸平和。"),
            Modalities = Balance,
            Pattern = MovementPattern.Balance,
            MuscleGroups = [MuscleGroup.Quadriceps, MuscleGroup.Shoulder],
            Position = BodyPosition.Standing,
            FallExposure = FallExposure.Moderate,
            Difficulty = 1,
            Harder = "taiChiCloudHands",
        },
        new()
        {
            Id = "seatedCloudHands",
            Name = new("Seated cloud hands", "坐位云手"),
            Instructions = new(
                "Sit tall. Move one hand across in front of your face and the other in front of your waist in slow circles, and " +
                    "let your weight follow the upper hand. Keep your trunk facing forward.",
                "坐直。一手经面前、另一手经腰前缓慢画圆，重心随上方手移动。躯干始终朝前。"),
            Modalities = Balance,
            Pattern = MovementPattern.Balance,
            MuscleGroups = [MuscleGroup.Abdominals, MuscleGroup.Shoulder],
            Position = BodyPosition.Seated,
            Difficulty = 1,
        },
        new()
        {
            Id = "heelToeRock",
            Name = new("Heel and toe rock", "足跟足尖摇摆"),
            Instructions = new(
                "Stand beside a counter. Rock slowly onto your toes, then back onto your heels with your toes lifted.",
                "站在操作台旁。缓慢前移至踮起脚尖，再后移至足跟着地、脚尖抬起。"),
            Modalities = Balance,
            Pattern = MovementPattern.Balance,
            MuscleGroups = [MuscleGroup.Calf, MuscleGroup.Shin],
            Position = BodyPosition.Standing,
            FallExposure = FallExposure.Moderate,
            Difficulty = 2,
            HandsHeld = true,
            Easier = "standingWeightShift",
            Harder = "sideStepping",
        },
        new()
        {
            Id = "sideStepping",
            Name = new("Side stepping along a counter", "扶台侧步走"),
            Instructions = new(
                "Face a counter with your fingertips on it. Take ten slow steps to the side, feet pointing forward, and come back.",
                "面向操作台，指尖轻扶。侧向缓慢走十步，脚尖朝前，再走回来。"),
            Modalities = Balance,
            Pattern = MovementPattern.Balance,
            MuscleGroups = [MuscleGroup.HipAbductors, MuscleGroup.Gluteals],
            Position = BodyPosition.Standing,
            FallExposure = FallExposure.Moderate,
            Difficulty = 3,
            HandsHeld = true,
            Easier = "heelToeRock",
            Harder = "backwardWalking",
        },
        new()
        {
            Id = "taiChiCloudHands",
            Name = new("Tai chi: cloud hands", "太极：云手"),
            Instructions = new(
                "Stand with your knees soft. Step slowly to the side while your hands circle past your face and waist; turn hips " +
                    "and shoulders together in one piece.",
                "双膝微屈站立。缓慢侧向迈步，双手在面前和腰前画圆，髋与肩作为整体一起转动。"),
            Modalities = Balance,
            Pattern = MovementPattern.Balance,
            MuscleGroups = [MuscleGroup.HipAbductors, MuscleGroup.Quadriceps, MuscleGroup.Shoulder],
            Position = BodyPosition.Standing,
            FallExposure = FallExposure.Moderate,
            Difficulty = 3,
            Easier = "taiChiOpening",
            Harder = "taiChiWalking",
        },
        new()
        {
            Id = "tandemWalking",
            Name = new("Heel-to-toe walking", "足跟接足尖行走"),
            Instructions = new(
                "Walk along a counter, setting the heel of one foot straight in front of the toes of the other. Look ahead.",
                "沿操作台行走，前脚足跟紧接后脚脚尖。目视前方。"),
            Modalities = Balance,
            Pattern = MovementPattern.Balance,
            MuscleGroups = [MuscleGroup.Calf, MuscleGroup.HipAbductors],
            Position = BodyPosition.Standing,
            FallExposure = FallExposure.Moderate,
            Difficulty = 4,
            HandsHeld = true,
            Easier = "sideStepping",
            Harder = "figureEightWalking",
        },
        new()
        {
            Id = "backwardWalking",
            Name = new("Backward walking along a counter", "扶台倒走"),
            Instructions = new(
                "Walk slowly backwards along a counter with your fingertips on it. Reach back with the toes first and stand tall.",
                "指尖轻扶操作台，缓慢倒走。前脚掌先着地，身体挺直。"),
            Modalities = Balance,
            Pattern = MovementPattern.Balance,
            MuscleGroups = [MuscleGroup.Hamstrings, MuscleGroup.Gluteals, MuscleGroup.Calf],
            Position = BodyPosition.Standing,
            FallExposure = FallExposure.Moderate,
            Difficulty = 4,
            HandsHeld = true,
            Easier = "sideStepping",
            Harder = "clockReach",
        },
        new()
        {
            Id = "taiChiWalking",
            Name = new("Tai chi walking", "太极步"),
            Instructions = new(
                "Walk very slowly: set the heel down empty, shift your weight onto it, then bring the other foot forward. Keep " +
                    "your knees soft and your trunk upright.",
                "极慢地行走：足跟先虚着地，重心移上去，再迈另一只脚。双膝微屈，躯干正直。"),
            Modalities = BalanceOrAerobic,
            Pattern = MovementPattern.Balance,
            MuscleGroups = [MuscleGroup.Quadriceps, MuscleGroup.HipAbductors, MuscleGroup.Calf],
            Position = BodyPosition.Standing,
            FallExposure = FallExposure.High,
            Difficulty = 4,
            Easier = "taiChiCloudHands",
            Harder = "taiChiPartHorsesMane",
        },
        new()
        {
            Id = "clockReach",
            Name = new("Clock reach on one leg", "单腿钟点触地"),
            Instructions = new(
                "Stand on one leg beside a counter. Touch the floor lightly with the other foot at twelve, three and six o’clock, " +
                    "coming back to the middle each time; change legs.",
                "在操作台旁单腿站立。另一只脚依次轻点十二点、三点、六点方向的地面，每次收回中间，左右交换。"),
            Modalities = Balance,
            Pattern = MovementPattern.Balance,
            MuscleGroups = [MuscleGroup.HipAbductors, MuscleGroup.Gluteals, MuscleGroup.Quadriceps],
            Position = BodyPosition.Standing,
            FallExposure = FallExposure.Moderate,
            Difficulty = 5,
            HandsHeld = true,
            Easier = "backwardWalking",
        },
        new()
        {
            Id = "taiChiPartHorsesMane",
            Name = new("Tai chi: parting the wild horse’s mane", "太极：野马分鬃"),
            Instructions = new(
                "Step forward into a small bow stance as one hand rises in front and the other sinks beside the hip. Turn hips and " +
                    "shoulders together, and go on to the other side.",
                "向前迈成小弓步，一手向前上分开，另一手按至髋旁。髋与肩整体转动，左右交替。"),
            Modalities = Balance,
            Pattern = MovementPattern.Balance,
            MuscleGroups = [MuscleGroup.Quadriceps, MuscleGroup.HipAbductors, MuscleGroup.Shoulder],
            Position = BodyPosition.Standing,
            FallExposure = FallExposure.High,
            Difficulty = 5,
            Easier = "taiChiWalking",
            Harder = "taiChiGoldenRooster",
        },
        new()
        {
            Id = "figureEightWalking",
            Name = new("Figure-of-eight walking", "8字行走"),
            Instructions = new(
                "Set two chairs two metres apart and walk round them in a figure of eight. Turn with small steps.",
                "两把椅子相距两米，绕椅走8字。转弯时用小步。"),
            Modalities = Balance,
            Pattern = MovementPattern.Balance,
            MuscleGroups = [MuscleGroup.HipAbductors, MuscleGroup.Calf],
            Position = BodyPosition.Standing,
            FallExposure = FallExposure.High,
            Difficulty = 5,
            Easier = "tandemWalking",
            Harder = "walkingDualTask",
        },
        new()
        {
            Id = "taiChiGoldenRooster",
            Name = new("Tai chi: golden rooster stands on one leg", "太极：金鸡独立"),
            Instructions = new(
                "From a soft stance raise one knee and the hand of the same side together, and hold for a breath with a wall in " +
                    "reach. Lower slowly and change sides.",
                "双膝微屈站立，同侧膝和手同时抬起，旁有墙壁，保持一次呼吸。缓慢放下，左右交替。"),
            Modalities = Balance,
            Pattern = MovementPattern.Balance,
            MuscleGroups = [MuscleGroup.HipAbductors, MuscleGroup.Gluteals, MuscleGroup.Quadriceps],
            Position = BodyPosition.Standing,
            FallExposure = FallExposure.High,
            Difficulty = 6,
            Easier = "taiChiPartHorsesMane",
        },
        new()
        {
            Id = "walkingDualTask",
            Name = new("Walking while counting backwards", "行走倒数"),
            Instructions = new(
                "Walk at your usual pace on a clear floor. Count backwards in threes, aloud, without slowing down.",
                "在无障碍的地面上以平常速度行走。大声每次减三倒数，尽量不减速。"),
            Modalities = Balance,
            Pattern = MovementPattern.Balance,
            MuscleGroups = [MuscleGroup.Calf, MuscleGroup.HipAbductors],
            Position = BodyPosition.Standing,
            FallExposure = FallExposure.High,
            Difficulty = 6,
            Easier = "figureEightWalking",
        },
        new()
        {
            Id = "obstacleStepping",
            Name = new("Stepping over low obstacles", "跨越低障碍"),
            Instructions = new(
                "Lay four low, soft objects such as rolled towels on the floor, a step apart, beside a counter. Step over each in " +
                    "turn.",
                "在操作台旁的地面上每隔一步放一个低矮柔软的物品（如卷起的毛巾），共四个。依次跨过。"),
            Modalities = Balance,
            Pattern = MovementPattern.Balance,
            MuscleGroups = [MuscleGroup.HipAbductors, MuscleGroup.Quadriceps, MuscleGroup.Calf],
            Position = BodyPosition.Standing,
            FallExposure = FallExposure.High,
            Difficulty = 6,
            Easier = "backwardWalking",
        },
    ];
}
