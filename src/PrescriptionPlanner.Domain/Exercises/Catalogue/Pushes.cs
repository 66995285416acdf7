namespace PrescriptionPlanner.Domain.Exercises.Catalogue;

/// <summary>Pushing with the arms: chest, shoulder, back of the upper arm.</summary>
internal static class Pushes
{
    private static readonly Modality[] Resistance = [Modality.Resistance];

    /// <summary>In order of preference among equals.</summary>
    public static readonly Exercise[] All =
    [
        new()
        {
            Id = "chestPress",
            Name = new("Chest press", "坐姿推胸"),
            Instructions = new(
                "Sit with your back against the pad and the handles level with mid-chest. Push until your elbows are almost " +
                    "straight and return slowly. Breathe out as you push.",
                "背部贴紧靠垫坐好，把手与胸中部同高。推至肘关节接近伸直，再缓慢放回。推出时呼气。"),
            Modalities = Resistance,
            Pattern = MovementPattern.Push,
            MuscleGroups = [MuscleGroup.Chest, MuscleGroup.Triceps, MuscleGroup.Shoulder],
            Equipment = [Equipment.ChestPress],
            ResistanceSource = ResistanceSource.Machine,
            Position = BodyPosition.Seated,
            Difficulty = 3,
            Harder = "shoulderPress",
        },
        new()
        {
            Id = "wallPushUp",
            Name = new("Wall push-up", "推墙"),
            Instructions = new(
                "Stand an arm’s length from a wall with your hands flat on it at shoulder height. Bend your elbows to bring your " +
                    "chest to the wall, body straight, and push away.",
                "距墙一臂远站立，双手平放于墙上，与肩同高。身体挺直，屈肘使胸部靠近墙面，再推开。"),
            Modalities = Resistance,
            Pattern = MovementPattern.Push,
            MuscleGroups = [MuscleGroup.Chest, MuscleGroup.Triceps, MuscleGroup.Shoulder],
            Position = BodyPosition.Standing,
            FallExposure = FallExposure.Moderate,
            Difficulty = 2,
            HandsHeld = true,
            Easier = "seatedHandPress",
            Harder = "counterPushUp",
        },
        new()
        {
            Id = "counterPushUp",
            Name = new("Counter push-up", "扶台俯卧撑"),
            Instructions = new(
                "Put your hands on a firm counter and walk your feet back until your body is a straight slope. Lower your chest to " +
                    "the edge and push away.",
                "双手撑在稳固的操作台上，双脚后移，使身体成一条斜直线。胸部降至台边，再推起。"),
            Modalities = Resistance,
            Pattern = MovementPattern.Push,
            MuscleGroups = [MuscleGroup.Chest, MuscleGroup.Triceps, MuscleGroup.Shoulder],
            Position = BodyPosition.Standing,
            FallExposure = FallExposure.Moderate,
            Difficulty = 3,
            HandsHeld = true,
            Easier = "wallPushUp",
            Harder = "kneePushUp",
        },
        new()
        {
            Id = "seatedHandPress",
            Name = new("Seated palm press", "坐位双掌对推"),
            Instructions = new(
                "Sit tall with your palms together in front of your chest, elbows out. Press the palms into each other, count to " +
                    "five while you breathe, and let go.",
                "坐直，双掌在胸前合拢，肘部外展。双掌相互用力对推，边呼吸边默数五下，再放松。"),
            Modalities = Resistance,
            Pattern = MovementPattern.Push,
            MuscleGroups = [MuscleGroup.Chest, MuscleGroup.Shoulder],
            Position = BodyPosition.Seated,
            Difficulty = 1,
            Harder = "wallPushUp",
        },
        new()
        {
            Id = "seatedArmrestPush",
            Name = new("Armrest push", "坐位撑扶手"),
            Instructions = new(
                "Sit on a firm chair with your hands on the armrests. Push down and straighten your elbows so that your weight " +
                    "comes off the seat a little, and sit down slowly.",
                "坐在稳固的椅子上，双手放在扶手上。双手下压并伸肘，使臀部稍离椅面，再缓慢坐下。"),
            Modalities = Resistance,
            Pattern = MovementPattern.Push,
            MuscleGroups = [MuscleGroup.Triceps, MuscleGroup.Chest, MuscleGroup.Shoulder],
            Position = BodyPosition.Seated,
            Difficulty = 3,
            Easier = "seatedHandPress",
        },
        new()
        {
            Id = "seatedPress",
            Name = new("Seated press with a band", "坐位弹力带前推"),
            Instructions = new(
                "Sit tall with the band behind your back and an end in each hand beside your chest. Push your hands forward until " +
                    "your elbows are almost straight and return slowly.",
                "坐直，弹力带绕过后背，双手在胸侧握住两端。向前推至肘关节接近伸直，再缓慢收回。"),
            Modalities = Resistance,
            Pattern = MovementPattern.Push,
            MuscleGroups = [MuscleGroup.Chest, MuscleGroup.Triceps, MuscleGroup.Shoulder],
            Equipment = [Equipment.ElasticBand],
            ResistanceSource = ResistanceSource.Band,
            Position = BodyPosition.Seated,
            Difficulty = 2,
            Harder = "standingBandPress",
        },
        new()
        {
            Id = "standingBandPress",
            Name = new("Standing press with a band", "站位弹力带前推"),
            Instructions = new(
                "Fix the band behind you at chest height, hold its ends and take a split stance. Push your hands forward with your " +
                    "trunk still, and return slowly.",
                "将弹力带固定在身后胸部高度，双手握住两端，双脚前后站立。躯干不动，双手前推，再缓慢收回。"),
            Modalities = Resistance,
            Pattern = MovementPattern.Push,
            MuscleGroups = [MuscleGroup.Chest, MuscleGroup.Triceps, MuscleGroup.Shoulder],
            Equipment = [Equipment.ElasticBand],
            ResistanceSource = ResistanceSource.Band,
            Position = BodyPosition.Standing,
            FallExposure = FallExposure.Moderate,
            Difficulty = 3,
            Easier = "seatedPress",
        },
        new()
        {
            Id = "shoulderPress",
            Name = new("Shoulder press", "坐姿推肩"),
            Instructions = new(
                "Sit with your back against the pad and the handles at shoulder height. Push up without arching your back, and " +
                    "lower slowly.",
                "背部贴紧靠垫坐好，把手与肩同高。向上推起，腰部不要反弓，再缓慢放下。"),
            Modalities = Resistance,
            Pattern = MovementPattern.Push,
            MuscleGroups = [MuscleGroup.Shoulder, MuscleGroup.Triceps],
            Equipment = [Equipment.ShoulderPress],
            ResistanceSource = ResistanceSource.Machine,
            Position = BodyPosition.Seated,
            SpineDemand = SpineDemand.AxialLoad,
            Difficulty = 3,
            Easier = "chestPress",
        },
        new()
        {
            Id = "dumbbellFloorPress",
            Name = new("Floor press", "仰卧地面推举"),
            Instructions = new(
                "Lie on your back with your knees bent, a weight in each hand and your elbows on the floor. Push the weights up " +
                    "over your chest and lower slowly. Have the weights handed to you, or roll onto your side to take them.",
                "仰卧屈膝，双手各持一重物，肘部着地。将重物推至胸部上方，再缓慢放下。请他人递上重物，或侧身取放。"),
            Modalities = Resistance,
            Pattern = MovementPattern.Push,
            MuscleGroups = [MuscleGroup.Chest, MuscleGroup.Triceps, MuscleGroup.Shoulder],
            Equipment = [Equipment.Dumbbell, Equipment.Kettlebell],
            ResistanceSource = ResistanceSource.FreeWeight,
            Position = BodyPosition.Lying,
            Difficulty = 3,
            NeedsFloor = true,
            Easier = "seatedFrontRaise",
            Harder = "seatedOverheadPress",
        },
        new()
        {
            Id = "seatedFrontRaise",
            Name = new("Seated front raise", "坐位前平举"),
            Instructions = new(
                "Sit tall with a light weight in each hand. Raise your straight arms forward to shoulder height, count to two, and " +
                    "lower slowly.",
                "坐直，双手各持一个轻重物。双臂伸直向前抬至肩高，默数两下，缓慢放下。"),
            Modalities = Resistance,
            Pattern = MovementPattern.Push,
            MuscleGroups = [MuscleGroup.Shoulder, MuscleGroup.Chest],
            Equipment = [Equipment.Dumbbell],
            ResistanceSource = ResistanceSource.FreeWeight,
            Position = BodyPosition.Seated,
            Difficulty = 2,
            Harder = "dumbbellFloorPress",
        },
        new()
        {
            Id = "medicineBallChestPush",
            Name = new("Seated ball push", "坐位实心球前推"),
            Instructions = new(
                "Sit tall and hold the ball against your chest. Push it straight forward until your elbows are almost straight, " +
                    "and bring it back slowly.",
                "坐直，双手将实心球抱于胸前。向正前方推至肘关节接近伸直，再缓慢收回。"),
            Modalities = Resistance,
            Pattern = MovementPattern.Push,
            MuscleGroups = [MuscleGroup.Chest, MuscleGroup.Triceps, MuscleGroup.Shoulder],
            Equipment = [Equipment.MedicineBall],
            ResistanceSource = ResistanceSource.FreeWeight,
            Position = BodyPosition.Seated,
            Difficulty = 2,
        },
        new()
        {
            Id = "seatedOverheadPress",
            Name = new("Seated overhead press", "坐位哑铃推举"),
            Instructions = new(
                "Sit tall against a backrest with a weight in each hand at shoulder height. Push up until your elbows are almost " +
                    "straight without arching your back, and lower slowly.",
                "靠椅背坐直，双手各持一重物置于肩部。向上推至肘关节接近伸直，腰部不要反弓，再缓慢放下。"),
            Modalities = Resistance,
            Pattern = MovementPattern.Push,
            MuscleGroups = [MuscleGroup.Shoulder, MuscleGroup.Triceps],
            Equipment = [Equipment.Dumbbell, Equipment.Kettlebell],
            ResistanceSource = ResistanceSource.FreeWeight,
            Position = BodyPosition.Seated,
            SpineDemand = SpineDemand.AxialLoad,
            Difficulty = 4,
            Easier = "dumbbellFloorPress",
            Harder = "barbellOverheadPress",
        },
        new()
        {
            Id = "barbellOverheadPress",
            Name = new("Standing barbell press", "站姿杠铃推举"),
            Instructions = new(
                "Stand tall with the bar at your collar bones and your feet hip-width apart. Brace and push the bar overhead " +
                    "without arching your back, then lower it slowly. Learn it with a trainer.",
                "站直，杠铃置于锁骨前，双脚与髋同宽。收紧躯干，将杠铃推过头顶，腰部不要反弓，再缓慢放下。须在教练指导下学习。"),
            Modalities = Resistance,
            Pattern = MovementPattern.Push,
            MuscleGroups = [MuscleGroup.Shoulder, MuscleGroup.Triceps, MuscleGroup.BackExtensors],
            Equipment = [Equipment.Barbell],
            ResistanceSource = ResistanceSource.FreeWeight,
            Position = BodyPosition.Standing,
            SpineDemand = SpineDemand.AxialLoad,
            FallExposure = FallExposure.High,
            Difficulty = 6,
            Easier = "seatedOverheadPress",
        },
        new()
        {
            Id = "tricepsPushdown",
            Name = new("Triceps pushdown", "绳索下压"),
            Instructions = new(
                "Stand close to the high cable with your elbows at your sides. Push the bar down until your elbows are straight " +
                    "and let it rise slowly.",
                "靠近高位绳索站立，双肘贴近体侧。将把手下压至肘关节伸直，再缓慢放回。"),
            Modalities = Resistance,
            Pattern = MovementPattern.Push,
            MuscleGroups = [MuscleGroup.Triceps],
            Equipment = [Equipment.CableMachine],
            ResistanceSource = ResistanceSource.Machine,
            Position = BodyPosition.Standing,
            FallExposure = FallExposure.Moderate,
            Difficulty = 2,
            Harder = "cableChestPress",
        },
        new()
        {
            Id = "cableChestPress",
            Name = new("Cable chest press", "绳索推胸"),
            Instructions = new(
                "Stand in a split stance with your back to the cables, handles beside your chest. Push forward with your trunk " +
                    "still and return slowly.",
                "背对绳索前后分腿站立，把手置于胸侧。躯干不动，向前推出，再缓慢收回。"),
            Modalities = Resistance,
            Pattern = MovementPattern.Push,
            MuscleGroups = [MuscleGroup.Chest, MuscleGroup.Triceps, MuscleGroup.Shoulder],
            Equipment = [Equipment.CableMachine],
            ResistanceSource = ResistanceSource.Machine,
            Position = BodyPosition.Standing,
            FallExposure = FallExposure.Moderate,
            Difficulty = 3,
            Easier = "tricepsPushdown",
        },
        new()
        {
            Id = "kneePushUp",
            Name = new("Push-up on the knees", "跪姿俯卧撑"),
            Instructions = new(
                "Kneel on a mat with your hands under your shoulders and your body straight from head to knees. Lower your chest " +
                    "and push up.",
                "双膝跪于垫上，双手置于肩下，头至膝成一直线。胸部下降，再推起。"),
            Modalities = Resistance,
            Pattern = MovementPattern.Push,
            MuscleGroups = [MuscleGroup.Chest, MuscleGroup.Triceps, MuscleGroup.Shoulder, MuscleGroup.Abdominals],
            Position = BodyPosition.Lying,
            Difficulty = 4,
            NeedsFloor = true,
            Easier = "counterPushUp",
            Harder = "pushUp",
        },
        new()
        {
            Id = "pushUp",
            Name = new("Push-up", "俯卧撑"),
            Instructions = new(
                "Support yourself on hands and toes with your body in one straight line. Lower your chest towards the floor and " +
                    "push up.",
                "双手和脚尖撑地，身体成一直线。胸部向地面下降，再推起。"),
            Modalities = Resistance,
            Pattern = MovementPattern.Push,
            MuscleGroups = [MuscleGroup.Chest, MuscleGroup.Triceps, MuscleGroup.Shoulder, MuscleGroup.Abdominals],
            Position = BodyPosition.Lying,
            Difficulty = 5,
            NeedsFloor = true,
            Easier = "kneePushUp",
        },
        new()
        {
            Id = "waterPushPull",
            Name = new("Push and pull in the pool", "水中推拉"),
            Instructions = new(
                "Stand in chest-deep water with one foot forward, fingers spread. Push both hands forward under the surface and " +
                    "pull them back briskly.",
                "前后分腿站在齐胸深的水中，手指张开。双手在水下向前推，再较快地拉回。"),
            Modalities = Resistance,
            Pattern = MovementPattern.Push,
            MuscleGroups = [MuscleGroup.Chest, MuscleGroup.UpperBack, MuscleGroup.Triceps],
            Equipment = [Equipment.Pool],
            Position = BodyPosition.InWater,
            FallExposure = FallExposure.Moderate,
            Difficulty = 2,
        },
    ];
}
