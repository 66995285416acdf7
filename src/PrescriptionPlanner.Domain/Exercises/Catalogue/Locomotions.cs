namespace PrescriptionPlanner.Domain.Exercises.Catalogue;

/// <summary>Moving on, continuously or in intervals.</summary>
internal static class Locomotions
{
    private static readonly Modality[] Aerobic = [Modality.Aerobic];
    private static readonly Modality[] AerobicOrIntervals = [Modality.Aerobic, Modality.Hiit];
    private static readonly Modality[] Intervals = [Modality.Hiit];

    /// <summary>In order of preference among equals.</summary>
    public static readonly Exercise[] All =
    [
        new()
        {
            Id = "seatedMarching",
            Name = new("Seated marching", "坐位踏步"),
            Instructions = new(
                "Sit tall on a firm chair and march with your feet, swinging your arms easily. Lift your knees higher or march " +
                    "faster to work harder.",
                "在稳固的椅子上坐直，双脚踏步，双臂自然摆动。抬膝更高或加快节奏可提高强度。"),
            Modalities = Aerobic,
            Pattern = MovementPattern.Locomotion,
            MuscleGroups = [MuscleGroup.HeartAndLungs, MuscleGroup.Quadriceps],
            Position = BodyPosition.Seated,
            Difficulty = 1,
            Harder = "heldMarching",
        },
        new()
        {
            Id = "heldMarching",
            Name = new("Marching on the spot with support", "手扶原地踏步"),
            Instructions = new(
                "Hold a counter or chair with one or both hands and march on the spot at a steady pace.",
                "单手或双手扶操作台或椅背，以稳定的节奏原地踏步。"),
            Modalities = Aerobic,
            Pattern = MovementPattern.Locomotion,
            MuscleGroups = [MuscleGroup.HeartAndLungs, MuscleGroup.Quadriceps, MuscleGroup.Calf],
            Position = BodyPosition.Standing,
            FallExposure = FallExposure.Moderate,
            Difficulty = 2,
            HandsHeld = true,
            Easier = "seatedMarching",
            Harder = "walking",
        },
        new()
        {
            Id = "supportedWalking",
            Name = new("Walking with support", "扶持行走"),
            Instructions = new(
                "Walk along a rail or with a walking frame at a steady pace on a clear floor. Rest on a chair when you need to.",
                "沿扶手或使用助行架，在无障碍的地面上稳步行走。需要时坐下休息。"),
            Modalities = Aerobic,
            Pattern = MovementPattern.Locomotion,
            MuscleGroups = [MuscleGroup.HeartAndLungs, MuscleGroup.Quadriceps, MuscleGroup.Calf],
            Position = BodyPosition.Standing,
            FallExposure = FallExposure.Moderate,
            Difficulty = 2,
            HandsHeld = true,
            Easier = "seatedMarching",
        },
        new()
        {
            Id = "walking",
            Name = new("Walking", "步行"),
            Instructions = new(
                "Walk at a steady pace in good shoes on an even surface. You should be able to talk in short sentences.",
                "穿合适的鞋，在平坦路面上匀速行走。以能说短句为宜。"),
            Modalities = Aerobic,
            Pattern = MovementPattern.Locomotion,
            MuscleGroups = [MuscleGroup.HeartAndLungs, MuscleGroup.Quadriceps, MuscleGroup.Calf, MuscleGroup.Gluteals],
            Position = BodyPosition.Standing,
            FallExposure = FallExposure.High,
            Difficulty = 3,
            Easier = "heldMarching",
            Harder = "briskWalking",
        },
        new()
        {
            Id = "briskWalking",
            Name = new("Brisk walking", "快走"),
            Instructions = new(
                "Walk as fast as you safely can on an even surface, swinging your arms. In intervals, change between brisk and " +
                    "easy walking.",
                "在平坦路面上以安全的最快速度行走，双臂摆动。间歇训练时快走与慢走交替。"),
            Modalities = AerobicOrIntervals,
            Pattern = MovementPattern.Locomotion,
            MuscleGroups = [MuscleGroup.HeartAndLungs, MuscleGroup.Quadriceps, MuscleGroup.Calf, MuscleGroup.Gluteals],
            Position = BodyPosition.Standing,
            FallExposure = FallExposure.High,
            Difficulty = 4,
            Easier = "walking",
            Harder = "stairClimbing",
        },
        new()
        {
            Id = "treadmillWalking",
            Name = new("Treadmill walking", "跑步机步行"),
            Instructions = new(
                "Clip on the safety cord and hold the rail until the belt moves steadily. Walk tall in the middle of the belt.",
                "夹好安全绳，扶住扶手直至跑带匀速。在跑带中央挺直行走。"),
            Modalities = Aerobic,
            Pattern = MovementPattern.Locomotion,
            MuscleGroups = [MuscleGroup.HeartAndLungs, MuscleGroup.Quadriceps, MuscleGroup.Calf, MuscleGroup.Gluteals],
            Equipment = [Equipment.Treadmill],
            Position = BodyPosition.Standing,
            FallExposure = FallExposure.Moderate,
            Difficulty = 3,
            HandsHeld = true,
            Harder = "inclineTreadmillWalking",
        },
        new()
        {
            Id = "inclineTreadmillWalking",
            Name = new("Uphill treadmill walking", "跑步机坡度走"),
            Instructions = new(
                "Clip on the safety cord, set a slope instead of more speed, and keep a hand near the rail. Walk tall without " +
                    "leaning forward.",
                "夹好安全绳，以增加坡度代替提速，手靠近扶手。挺直行走，不要前倾。"),
            Modalities = AerobicOrIntervals,
            Pattern = MovementPattern.Locomotion,
            MuscleGroups = [MuscleGroup.HeartAndLungs, MuscleGroup.Gluteals, MuscleGroup.Calf, MuscleGroup.Quadriceps],
            Equipment = [Equipment.Treadmill],
            Position = BodyPosition.Standing,
            FallExposure = FallExposure.Moderate,
            Difficulty = 4,
            HandsHeld = true,
            Easier = "treadmillWalking",
        },
        new()
        {
            Id = "cycling",
            Name = new("Cycling on an ergometer", "功率自行车"),
            Instructions = new(
                "Set the saddle so that your knee stays a little bent at the lowest point. Pedal at 50 to 70 turns a minute with a " +
                    "straight back, and set the resistance by effort.",
                "调节座高，使踏板在最低点时膝关节仍微屈。背部挺直，以每分钟50至70转蹬踏，按自觉用力调节阻力。"),
            Modalities = AerobicOrIntervals,
            Pattern = MovementPattern.Locomotion,
            MuscleGroups = [MuscleGroup.HeartAndLungs, MuscleGroup.Quadriceps, MuscleGroup.Gluteals],
            Equipment = [Equipment.CycleErgometer],
            Position = BodyPosition.Seated,
            Difficulty = 3,
            Easier = "recumbentCycling",
        },
        new()
        {
            Id = "recumbentCycling",
            Name = new("Recumbent cycling", "卧式功率自行车"),
            Instructions = new(
                "Sit back against the backrest and set the seat so that your knee stays a little bent. Pedal steadily and set the " +
                    "resistance by effort.",
                "背靠椅背坐好，调节座位使膝关节伸出时仍微屈。平稳蹬踏，按自觉用力调节阻力。"),
            Modalities = AerobicOrIntervals,
            Pattern = MovementPattern.Locomotion,
            MuscleGroups = [MuscleGroup.HeartAndLungs, MuscleGroup.Quadriceps, MuscleGroup.Gluteals],
            Equipment = [Equipment.RecumbentCycle],
            Position = BodyPosition.Seated,
            Difficulty = 2,
            Harder = "cycling",
        },
        new()
        {
            Id = "armErgometry",
            Name = new("Arm ergometer", "上肢功率车"),
            Instructions = new(
                "Sit tall with the crank at shoulder height and turn it steadily with both hands. Keep your shoulders down.",
                "坐直，曲柄与肩同高，双手匀速转动。肩部放松下沉。"),
            Modalities = Aerobic,
            Pattern = MovementPattern.Locomotion,
            MuscleGroups = [MuscleGroup.HeartAndLungs, MuscleGroup.Shoulder, MuscleGroup.UpperBack],
            Equipment = [Equipment.ArmErgometer],
            Position = BodyPosition.Seated,
            Difficulty = 2,
            LoadsUpperTrunk = true,
        },
        new()
        {
            Id = "ellipticalTraining",
            Name = new("Elliptical trainer", "椭圆机"),
            Instructions = new(
                "Step on while holding the fixed handles and stand tall. Move in a smooth rhythm and set the resistance by effort.",
                "扶住固定把手踏上踏板，身体挺直。以平稳节奏运动，按自觉用力调节阻力。"),
            Modalities = AerobicOrIntervals,
            Pattern = MovementPattern.Locomotion,
            MuscleGroups = [MuscleGroup.HeartAndLungs, MuscleGroup.Quadriceps, MuscleGroup.Gluteals],
            Equipment = [Equipment.Elliptical],
            Position = BodyPosition.Standing,
            FallExposure = FallExposure.Moderate,
            Difficulty = 4,
            HandsHeld = true,
        },
        new()
        {
            Id = "rowing",
            Name = new("Rowing machine", "划船机"),
            Instructions = new(
                "Push with the legs first, then draw the handle to your waist; keep your back as straight as you can. Not for " +
                    "people with fragile bones of the spine.",
                "先用腿蹬，再将把手拉至腰部，尽量保持背部挺直。脊柱骨质脆弱者不宜。"),
            Modalities = AerobicOrIntervals,
            Pattern = MovementPattern.Locomotion,
            MuscleGroups = [MuscleGroup.HeartAndLungs, MuscleGroup.UpperBack, MuscleGroup.Quadriceps, MuscleGroup.BackExtensors],
            Equipment = [Equipment.Rower],
            Position = BodyPosition.Seated,
            SpineDemand = SpineDemand.Flexion,
            Difficulty = 4,
            LoadsUpperTrunk = true,
            SpineSafeSwap = "recumbentCycling",
        },
        new()
        {
            Id = "stepping",
            Name = new("Step-ups in rhythm", "节奏踏台阶"),
            Instructions = new(
                "Step up and down a low step in a steady rhythm with a rail or wall beside you. Change the leading leg every minute.",
                "在低台阶上以稳定节奏上下，身旁有扶手或墙。每分钟更换先迈的腿。"),
            Modalities = AerobicOrIntervals,
            Pattern = MovementPattern.Locomotion,
            MuscleGroups = [MuscleGroup.HeartAndLungs, MuscleGroup.Quadriceps, MuscleGroup.Gluteals, MuscleGroup.Calf],
            Equipment = [Equipment.Step, Equipment.Stairs],
            Position = BodyPosition.Standing,
            FallExposure = FallExposure.High,
            Difficulty = 4,
            Easier = "walking",
        },
        new()
        {
            Id = "stairClimbing",
            Name = new("Stair climbing", "爬楼梯"),
            Instructions = new(
                "Climb stairs at a steady pace with a hand on the rail, and come down slowly. Rest on each landing when you need to.",
                "手扶扶手匀速上楼，下楼放慢。需要时在平台休息。"),
            Modalities = AerobicOrIntervals,
            Pattern = MovementPattern.Locomotion,
            MuscleGroups = [MuscleGroup.HeartAndLungs, MuscleGroup.Quadriceps, MuscleGroup.Gluteals, MuscleGroup.Calf],
            Equipment = [Equipment.Stairs],
            Position = BodyPosition.Standing,
            FallExposure = FallExposure.High,
            Difficulty = 5,
            Easier = "briskWalking",
        },
        new()
        {
            Id = "waterWalking",
            Name = new("Water walking", "水中行走"),
            Instructions = new(
                "Walk forwards and backwards in waist- to chest-deep water with long steps. In intervals, change between fast and " +
                    "easy walking.",
                "在齐腰至齐胸深的水中大步前后行走。间歇训练时快走与慢走交替。"),
            Modalities = AerobicOrIntervals,
            Pattern = MovementPattern.Locomotion,
            MuscleGroups = [MuscleGroup.HeartAndLungs, MuscleGroup.Quadriceps, MuscleGroup.Gluteals],
            Equipment = [Equipment.Pool],
            Position = BodyPosition.InWater,
            FallExposure = FallExposure.Moderate,
            Difficulty = 2,
            Harder = "aquaticIntervals",
        },
        new()
        {
            Id = "aquaticIntervals",
            Name = new("Aquatic intervals", "水中间歇训练"),
            Instructions = new(
                "In chest-deep water run on the spot and drive your arms under the surface as hard as told, both feet never far " +
                    "from the floor. Walk easily between the efforts.",
                "在齐胸深的水中原地跑，双臂在水下用力摆动，双脚不离池底太远，强度按处方。间歇时轻松行走。"),
            Modalities = Intervals,
            Pattern = MovementPattern.Locomotion,
            MuscleGroups = [MuscleGroup.HeartAndLungs, MuscleGroup.Quadriceps, MuscleGroup.Shoulder],
            Equipment = [Equipment.Pool],
            Position = BodyPosition.InWater,
            FallExposure = FallExposure.Moderate,
            Difficulty = 4,
            LoadsUpperTrunk = true,
            Easier = "waterWalking",
            Harder = "aquaticJumps",
        },
        new()
        {
            Id = "aquaticJumps",
            Name = new("Aquatic jumps", "水中跳跃间歇"),
            Instructions = new(
                "In chest-deep water jump with both feet and land softly with bent knees, as hard as told. Walk easily between the " +
                    "efforts.",
                "在齐胸深的水中双脚跳起，屈膝轻柔落地，强度按处方。间歇时轻松行走。"),
            Modalities = Intervals,
            Pattern = MovementPattern.Locomotion,
            MuscleGroups = [MuscleGroup.HeartAndLungs, MuscleGroup.Quadriceps, MuscleGroup.Calf],
            Equipment = [Equipment.Pool],
            Position = BodyPosition.InWater,
            FallExposure = FallExposure.Moderate,
            Impact = ImpactLevel.Low,
            Difficulty = 5,
            IsJump = true,
            Easier = "aquaticIntervals",
        },
        new()
        {
            Id = "dancing",
            Name = new("Square dancing", "广场舞"),
            Instructions = new(
                "Dance to music at a steady pace on an even floor. Take small steps and turn with your feet, not by twisting your " +
                    "back.",
                "在平坦地面上随音乐匀速起舞。小步移动，转身时用脚步带动，不要扭腰。"),
            Modalities = Aerobic,
            Pattern = MovementPattern.Locomotion,
            MuscleGroups = [MuscleGroup.HeartAndLungs, MuscleGroup.Quadriceps, MuscleGroup.Calf],
            Position = BodyPosition.Standing,
            FallExposure = FallExposure.High,
            Impact = ImpactLevel.Low,
            Difficulty = 4,
            Easier = "walking",
        },
        new()
        {
            Id = "chairStandIntervals",
            Name = new("Chair-stand intervals", "坐站间歇训练"),
            Instructions = new(
                "Stand up from a firm chair and sit down again as briskly as you safely can, arms crossed. Walk on the spot " +
                    "between the efforts.",
                "双臂交叉，在安全前提下尽快从稳固的椅子上反复站起、坐下。间歇时原地踏步。"),
            Modalities = Intervals,
            Pattern = MovementPattern.Locomotion,
            MuscleGroups = [MuscleGroup.HeartAndLungs, MuscleGroup.Quadriceps, MuscleGroup.Gluteals],
            Position = BodyPosition.Standing,
            FallExposure = FallExposure.Moderate,
            Difficulty = 4,
            Easier = "heldMarching",
        },
    ];
}
