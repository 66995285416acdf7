namespace PrescriptionPlanner.Domain.Exercises.Catalogue;

/// <summary>Bending hips and knees: thighs and buttocks.</summary>
internal static class Squats
{
    private static readonly Modality[] Resistance = [Modality.Resistance];

    /// <summary>In order of preference among equals.</summary>
    public static readonly Exercise[] All =
    [
        new()
        {
            Id = "legPress",
            Name = new("Leg press", "坐姿腿举"),
            Instructions = new(
                "Sit with your back and hips flat against the pad and your feet hip-width apart. Push until your knees are almost " +
                    "straight, then return slowly. Breathe out as you push.",
                "背部和臀部贴紧靠垫坐好，双脚与髋同宽踩在踏板上。用力蹬至膝关节接近伸直，再缓慢放回。蹬出时呼气。"),
            Modalities = Resistance,
            Pattern = MovementPattern.Squat,
            MuscleGroups = [MuscleGroup.Quadriceps, MuscleGroup.Gluteals, MuscleGroup.Hamstrings],
            Equipment = [Equipment.LegPress],
            ResistanceSource = ResistanceSource.Machine,
            Position = BodyPosition.Seated,
            Difficulty = 3,
            Easier = "legExtension",
            Harder = "singleLegPress",
        },
        new()
        {
            Id = "chairStand",
            Name = new("Chair stand", "坐站起立"),
            Instructions = new(
                "Sit on the front half of a firm chair with your feet under your knees and your arms crossed. Lean forward from " +
                    "the hips with a straight back and stand up. Sit down again slowly.",
                "坐在稳固椅子的前半部分，双脚放在膝盖正下方，双臂交叉于胸前。背部挺直，从髋部前倾后站起。再缓慢坐下。"),
            Modalities = Resistance,
            Pattern = MovementPattern.Squat,
            MuscleGroups = [MuscleGroup.Quadriceps, MuscleGroup.Gluteals, MuscleGroup.Hamstrings],
            Position = BodyPosition.Standing,
            FallExposure = FallExposure.Moderate,
            Difficulty = 3,
            Easier = "chairStandWithHands",
            Harder = "bodyWeightSquat",
        },
        new()
        {
            Id = "bodyWeightSquat",
            Name = new("Squat to a chair", "徒手下蹲（后方放椅）"),
            Instructions = new(
                "Stand in front of a chair with your feet shoulder-width apart. Push your hips back and bend your knees until you " +
                    "just touch the seat, back straight. Stand up again without sitting.",
                "站在椅子前，双脚与肩同宽。臀部后移并屈膝，背部挺直，臀部轻触椅面即可。不坐下，直接站起。"),
            Modalities = Resistance,
            Pattern = MovementPattern.Squat,
            MuscleGroups = [MuscleGroup.Quadriceps, MuscleGroup.Gluteals, MuscleGroup.Hamstrings],
            Position = BodyPosition.Standing,
            FallExposure = FallExposure.Moderate,
            Difficulty = 4,
            Easier = "chairStand",
            Harder = "gobletSquat",
        },
        new()
        {
            Id = "seatedKneeExtension",
            Name = new("Seated knee extension", "坐位伸膝"),
            Instructions = new(
                "Sit tall on a chair. Straighten one knee until the leg is level, count to three, and lower it slowly. Change legs.",
                "在椅子上坐直。伸直一侧膝关节至小腿抬平，默数三下，再缓慢放下。两腿交替。"),
            Modalities = Resistance,
            Pattern = MovementPattern.Squat,
            MuscleGroups = [MuscleGroup.Quadriceps],
            Position = BodyPosition.Seated,
            Difficulty = 1,
            Harder = "chairStandWithHands",
        },
        new()
        {
            Id = "chairStandWithHands",
            Name = new("Chair stand with the hands", "手扶坐站起立"),
            Instructions = new(
                "Sit near the front of a chair with armrests and keep your hands on them. Lean forward from the hips and stand up, " +
                    "helping with your hands only as much as you need. Sit down slowly.",
                "坐在有扶手的椅子前部，双手扶住扶手。从髋部前倾并站起，双手只提供必要的帮助。缓慢坐下。"),
            Modalities = Resistance,
            Pattern = MovementPattern.Squat,
            MuscleGroups = [MuscleGroup.Quadriceps, MuscleGroup.Gluteals, MuscleGroup.Hamstrings],
            Position = BodyPosition.Standing,
            FallExposure = FallExposure.Moderate,
            Difficulty = 2,
            HandsHeld = true,
            LoadsUpperTrunk = true,
            Easier = "seatedKneeExtension",
            Harder = "chairStand",
        },
        new()
        {
            Id = "heldMiniSquat",
            Name = new("Mini squat with support", "手扶小幅下蹲"),
            Instructions = new(
                "Hold a kitchen counter or rail with both hands, feet hip-width apart. Bend your hips and knees a little, as if to " +
                    "sit, keeping your back straight. Stand up again.",
                "双手扶住操作台或扶手，双脚与髋同宽。像要坐下一样稍屈髋屈膝，保持背部挺直。再站直。"),
            Modalities = Resistance,
            Pattern = MovementPattern.Squat,
            MuscleGroups = [MuscleGroup.Quadriceps, MuscleGroup.Gluteals],
            Position = BodyPosition.Standing,
            FallExposure = FallExposure.Moderate,
            Difficulty = 2,
            HandsHeld = true,
            Easier = "seatedKneeExtension",
            Harder = "heldSplitSquat",
        },
        new()
        {
            Id = "heldSplitSquat",
            Name = new("Split squat with support", "手扶分腿蹲"),
            Instructions = new(
                "Hold a counter with one or both hands and put one foot a long step behind the other. Lower yourself straight down " +
                    "a little way and push up with the front leg. Change legs after each set.",
                "单手或双手扶住操作台，双脚前后分开一大步。身体垂直下蹲一小段，再用前腿发力站起。每组后换腿。"),
            Modalities = Resistance,
            Pattern = MovementPattern.Squat,
            MuscleGroups = [MuscleGroup.Quadriceps, MuscleGroup.Gluteals],
            Position = BodyPosition.Standing,
            FallExposure = FallExposure.Moderate,
            Difficulty = 4,
            HandsHeld = true,
            Easier = "heldMiniSquat",
        },
        new()
        {
            Id = "stepUp",
            Name = new("Step-up", "登台阶"),
            Instructions = new(
                "Stand in front of a low step with a rail or wall beside you. Put the whole foot on the step, push up through that " +
                    "leg, and step down slowly. Change legs after each set.",
                "站在低台阶前，身旁有扶手或墙。整只脚踩上台阶，用这条腿发力登上，再缓慢退下。每组后换腿。"),
            Modalities = Resistance,
            Pattern = MovementPattern.Squat,
            MuscleGroups = [MuscleGroup.Quadriceps, MuscleGroup.Gluteals, MuscleGroup.Calf],
            Equipment = [Equipment.Step, Equipment.Stairs],
            Position = BodyPosition.Standing,
            FallExposure = FallExposure.Moderate,
            Difficulty = 4,
            HandsHeld = true,
            Easier = "chairStand",
        },
        new()
        {
            Id = "legExtension",
            Name = new("Leg extension", "坐姿腿屈伸机伸膝"),
            Instructions = new(
                "Sit with your knees in line with the machine’s axis and the pad above your ankles. Straighten your knees smoothly " +
                    "and lower them slowly.",
                "坐好，膝关节对准器械转轴，滚垫置于踝关节上方。平稳伸直膝关节，再缓慢放下。"),
            Modalities = Resistance,
            Pattern = MovementPattern.Squat,
            MuscleGroups = [MuscleGroup.Quadriceps],
            Equipment = [Equipment.LegExtension],
            ResistanceSource = ResistanceSource.Machine,
            Position = BodyPosition.Seated,
            Difficulty = 2,
            Harder = "legPress",
        },
        new()
        {
            Id = "singleLegPress",
            Name = new("Single-leg press", "单腿腿举"),
            Instructions = new(
                "Set the leg press to less than half of your usual load. Push with one foot in the middle of the plate, without " +
                    "letting the hips twist. Change legs after each set.",
                "将腿举机重量调至平时的一半以下。单脚踩在踏板中央蹬出，骨盆不要扭转。每组后换腿。"),
            Modalities = Resistance,
            Pattern = MovementPattern.Squat,
            MuscleGroups = [MuscleGroup.Quadriceps, MuscleGroup.Gluteals, MuscleGroup.Hamstrings],
            Equipment = [Equipment.LegPress],
            ResistanceSource = ResistanceSource.Machine,
            Position = BodyPosition.Seated,
            Difficulty = 5,
            Easier = "legPress",
        },
        new()
        {
            Id = "ankleWeightKneeExtension",
            Name = new("Seated knee extension with ankle weights", "坐位负重伸膝（沙袋）"),
            Instructions = new(
                "Strap a weight round each ankle and sit tall on a chair. Straighten one knee, count to three, and lower it " +
                    "slowly. Change legs.",
                "双踝绑好沙袋，在椅子上坐直。伸直一侧膝关节，默数三下，再缓慢放下。两腿交替。"),
            Modalities = Resistance,
            Pattern = MovementPattern.Squat,
            MuscleGroups = [MuscleGroup.Quadriceps],
            Equipment = [Equipment.AnkleWeight],
            ResistanceSource = ResistanceSource.FreeWeight,
            Position = BodyPosition.Seated,
            Difficulty = 2,
            Easier = "seatedKneeExtension",
        },
        new()
        {
            Id = "bandLegPress",
            Name = new("Seated leg press with a band", "坐位弹力带蹬腿"),
            Instructions = new(
                "Sit tall, loop the band round one foot and hold its ends at your waist. Push the foot forward until the knee is " +
                    "almost straight, then let it come back slowly. Change legs after each set.",
                "坐直，将弹力带套在一侧脚底，双手在腰间握住两端。向前蹬至膝关节接近伸直，再缓慢收回。每组后换腿。"),
            Modalities = Resistance,
            Pattern = MovementPattern.Squat,
            MuscleGroups = [MuscleGroup.Quadriceps, MuscleGroup.Gluteals],
            Equipment = [Equipment.ElasticBand],
            ResistanceSource = ResistanceSource.Band,
            Position = BodyPosition.Seated,
            Difficulty = 2,
            Harder = "bandSquat",
        },
        new()
        {
            Id = "bandSquat",
            Name = new("Squat with a band", "弹力带下蹲"),
            Instructions = new(
                "Stand on the band, feet shoulder-width apart, and hold its ends at your shoulders. Sit back into a small squat " +
                    "with a straight back and stand up against the band.",
                "双脚与肩同宽踩住弹力带，双手在肩部握住两端。背部挺直，臀部后坐小幅下蹲，再对抗弹力带站起。"),
            Modalities = Resistance,
            Pattern = MovementPattern.Squat,
            MuscleGroups = [MuscleGroup.Quadriceps, MuscleGroup.Gluteals],
            Equipment = [Equipment.ElasticBand],
            ResistanceSource = ResistanceSource.Band,
            Position = BodyPosition.Standing,
            SpineDemand = SpineDemand.AxialLoad,
            FallExposure = FallExposure.Moderate,
            Difficulty = 4,
            LoadsUpperTrunk = true,
            Easier = "bandLegPress",
        },
        new()
        {
            Id = "weightedChairStand",
            Name = new("Chair stand with added weight", "负重坐站起立"),
            Instructions = new(
                "Wear a light weighted vest, or hold a dumbbell in each hand beside you. Stand up from a firm chair with a " +
                    "straight back and sit down slowly.",
                "穿轻量负重背心，或双手各握一只哑铃置于体侧。背部挺直，从稳固的椅子上站起，再缓慢坐下。"),
            Modalities = Resistance,
            Pattern = MovementPattern.Squat,
            MuscleGroups = [MuscleGroup.Quadriceps, MuscleGroup.Gluteals, MuscleGroup.Hamstrings],
            Equipment = [Equipment.WeightedVest, Equipment.Dumbbell],
            ResistanceSource = ResistanceSource.FreeWeight,
            Position = BodyPosition.Standing,
            SpineDemand = SpineDemand.AxialLoad,
            FallExposure = FallExposure.Moderate,
            Difficulty = 4,
            LoadsUpperTrunk = true,
            Easier = "chairStand",
        },
        new()
        {
            Id = "gobletSquat",
            Name = new("Goblet squat", "高脚杯深蹲"),
            Instructions = new(
                "Hold one weight close to your chest with both hands, feet shoulder-width apart. Sit back with a straight back to " +
                    "a depth that you control, and stand up.",
                "双手将一个重物抱在胸前，双脚与肩同宽。背部挺直，臀部后坐，蹲至可控制的深度后站起。"),
            Modalities = Resistance,
            Pattern = MovementPattern.Squat,
            MuscleGroups = [MuscleGroup.Quadriceps, MuscleGroup.Gluteals, MuscleGroup.Hamstrings],
            Equipment = [Equipment.Dumbbell, Equipment.Kettlebell, Equipment.MedicineBall],
            ResistanceSource = ResistanceSource.FreeWeight,
            Position = BodyPosition.Standing,
            SpineDemand = SpineDemand.AxialLoad,
            FallExposure = FallExposure.Moderate,
            Difficulty = 5,
            LoadsUpperTrunk = true,
            Easier = "bodyWeightSquat",
            Harder = "barbellBackSquat",
        },
        new()
        {
            Id = "barbellBackSquat",
            Name = new("Barbell back squat", "杠铃深蹲"),
            Instructions = new(
                "Squat inside a rack with its safety bars set, the bar resting on your upper back. Keep your back straight, sit " +
                    "back to a depth that you control, and stand up. Learn it with a trainer.",
                "在装好保护杠的深蹲架内进行，杠铃放在上背部。保持背部挺直，后坐下蹲至可控制的深度后站起。须在教练指导下学习。"),
            Modalities = Resistance,
            Pattern = MovementPattern.Squat,
            MuscleGroups = [MuscleGroup.Quadriceps, MuscleGroup.Gluteals, MuscleGroup.Hamstrings, MuscleGroup.BackExtensors],
            Equipment = [Equipment.Barbell],
            ResistanceSource = ResistanceSource.FreeWeight,
            Position = BodyPosition.Standing,
            SpineDemand = SpineDemand.AxialLoad,
            FallExposure = FallExposure.High,
            Difficulty = 6,
            LoadsUpperTrunk = true,
            Easier = "gobletSquat",
        },
        new()
        {
            Id = "waterSquat",
            Name = new("Squat in the pool", "水中下蹲"),
            Instructions = new(
                "Stand in chest-deep water and hold the pool’s edge. Bend your hips and knees, then push up briskly against the " +
                    "water.",
                "站在齐胸深的水中，扶住池边。屈髋屈膝下蹲，再对抗水的阻力较快站起。"),
            Modalities = Resistance,
            Pattern = MovementPattern.Squat,
            MuscleGroups = [MuscleGroup.Quadriceps, MuscleGroup.Gluteals],
            Equipment = [Equipment.Pool],
            Position = BodyPosition.InWater,
            FallExposure = FallExposure.Moderate,
            Difficulty = 3,
            HandsHeld = true,
        },
    ];
}
