namespace PrescriptionPlanner.Domain.Exercises.Catalogue;

/// <summary>Bending at the hips with a straight back: back of the thigh and buttocks.</summary>
internal static class Hinges
{
    private static readonly Modality[] Resistance = [Modality.Resistance];

    /// <summary>In order of preference among equals.</summary>
    public static readonly Exercise[] All =
    [
        new()
        {
            Id = "legCurl",
            Name = new("Leg curl", "坐姿腿弯举"),
            Instructions = new(
                "Sit with your back against the pad and your knees in line with the machine’s axis. Bend your knees smoothly and " +
                    "let them straighten slowly.",
                "背部贴紧靠垫坐好，膝关节对准器械转轴。平稳屈膝，再缓慢伸直。"),
            Modalities = Resistance,
            Pattern = MovementPattern.Hinge,
            MuscleGroups = [MuscleGroup.Hamstrings, MuscleGroup.Calf],
            Equipment = [Equipment.LegCurl],
            ResistanceSource = ResistanceSource.Machine,
            Position = BodyPosition.Seated,
            Difficulty = 3,
            Harder = "cableHipExtension",
        },
        new()
        {
            Id = "bridge",
            Name = new("Bridge", "臀桥"),
            Instructions = new(
                "Lie on your back on a bed or mat with your knees bent. Press your feet down and lift your hips until they are in " +
                    "line with knees and shoulders. Count to three and lower slowly.",
                "仰卧于床或垫上，双膝屈曲。双脚下压，抬起臀部至与膝、肩成一直线。默数三下，缓慢放下。"),
            Modalities = Resistance,
            Pattern = MovementPattern.Hinge,
            MuscleGroups = [MuscleGroup.Gluteals, MuscleGroup.Hamstrings, MuscleGroup.BackExtensors],
            Position = BodyPosition.Lying,
            Difficulty = 3,
            Easier = "seatedHipHinge",
            Harder = "singleLegBridge",
        },
        new()
        {
            Id = "hipHinge",
            Name = new("Hip hinge at a wall", "靠墙髋铰链"),
            Instructions = new(
                "Stand a foot’s length in front of a wall, knees soft. Push your hips back to touch the wall while your back stays " +
                    "straight, then bring them forward to stand tall.",
                "背对墙站立，距墙约一脚长，膝关节微屈。背部保持挺直，臀部后移轻触墙面，再向前挺髋站直。"),
            Modalities = Resistance,
            Pattern = MovementPattern.Hinge,
            MuscleGroups = [MuscleGroup.Gluteals, MuscleGroup.Hamstrings, MuscleGroup.BackExtensors],
            Position = BodyPosition.Standing,
            FallExposure = FallExposure.Moderate,
            Difficulty = 3,
            Easier = "seatedHipHinge",
            Harder = "romanianDeadlift",
        },
        new()
        {
            Id = "seatedHeelDig",
            Name = new("Seated heel dig", "坐位足跟下压"),
            Instructions = new(
                "Sit with your feet flat and a little in front of your knees. Dig one heel into the floor as if to pull it towards " +
                    "you, count to five while you breathe, and let go. Change legs.",
                "坐位，双脚平放于膝盖稍前方。一侧足跟用力下压并做向后拉的动作，边呼吸边默数五下，再放松。两腿交替。"),
            Modalities = Resistance,
            Pattern = MovementPattern.Hinge,
            MuscleGroups = [MuscleGroup.Hamstrings, MuscleGroup.Gluteals],
            Position = BodyPosition.Seated,
            Difficulty = 1,
            Harder = "seatedHipHinge",
        },
        new()
        {
            Id = "seatedHipHinge",
            Name = new("Seated hip hinge", "坐位髋铰链"),
            Instructions = new(
                "Sit tall near the front of a chair, feet apart, hands on your thighs. Tip forward from the hips with a long " +
                    "straight back, then press your feet down and come up tall.",
                "坐在椅子前部并挺直身体，双脚分开，双手放在大腿上。背部伸长挺直，从髋部前倾，再双脚下压坐直。"),
            Modalities = Resistance,
            Pattern = MovementPattern.Hinge,
            MuscleGroups = [MuscleGroup.Gluteals, MuscleGroup.Hamstrings, MuscleGroup.BackExtensors],
            Position = BodyPosition.Seated,
            Difficulty = 2,
            Easier = "seatedHeelDig",
            Harder = "bridge",
        },
        new()
        {
            Id = "heldHipExtension",
            Name = new("Hip extension with support", "手扶后伸腿"),
            Instructions = new(
                "Hold a chair or counter and stand tall. Move one straight leg backwards without leaning forward, count to two, " +
                    "and bring it back. Change legs after each set.",
                "手扶椅背或操作台站直。一侧腿伸直后伸，身体不前倾，默数两下后收回。每组后换腿。"),
            Modalities = Resistance,
            Pattern = MovementPattern.Hinge,
            MuscleGroups = [MuscleGroup.Gluteals, MuscleGroup.Hamstrings],
            Position = BodyPosition.Standing,
            FallExposure = FallExposure.Moderate,
            Difficulty = 2,
            HandsHeld = true,
            Easier = "seatedHeelDig",
            Harder = "ankleWeightHipExtension",
        },
        new()
        {
            Id = "ankleWeightHipExtension",
            Name = new("Hip extension with ankle weights", "手扶负重后伸腿（沙袋）"),
            Instructions = new(
                "Strap a weight round each ankle, hold a counter and stand tall. Move one straight leg backwards without leaning " +
                    "forward and bring it back slowly. Change legs after each set.",
                "双踝绑好沙袋，手扶操作台站直。一侧腿伸直后伸，身体不前倾，再缓慢收回。每组后换腿。"),
            Modalities = Resistance,
            Pattern = MovementPattern.Hinge,
            MuscleGroups = [MuscleGroup.Gluteals, MuscleGroup.Hamstrings],
            Equipment = [Equipment.AnkleWeight],
            ResistanceSource = ResistanceSource.FreeWeight,
            Position = BodyPosition.Standing,
            FallExposure = FallExposure.Moderate,
            Difficulty = 3,
            HandsHeld = true,
            Easier = "heldHipExtension",
        },
        new()
        {
            Id = "seatedBandLegCurl",
            Name = new("Seated leg curl with a band", "坐位弹力带屈膝"),
            Instructions = new(
                "Fix the band low in front of you and loop it round one ankle. Sit tall and pull the heel back under the chair, " +
                    "then let it return slowly. Change legs after each set.",
                "将弹力带固定在身前低处，套在一侧踝部。坐直，把足跟拉向椅下，再缓慢放回。每组后换腿。"),
            Modalities = Resistance,
            Pattern = MovementPattern.Hinge,
            MuscleGroups = [MuscleGroup.Hamstrings, MuscleGroup.Calf],
            Equipment = [Equipment.ElasticBand],
            ResistanceSource = ResistanceSource.Band,
            Position = BodyPosition.Seated,
            Difficulty = 2,
            Harder = "bandHipExtension",
        },
        new()
        {
            Id = "bandHipExtension",
            Name = new("Hip extension with a band", "手扶弹力带后伸腿"),
            Instructions = new(
                "Fix the band low in front of you and loop it round one ankle; hold a counter. Move the straight leg backwards " +
                    "without leaning and bring it back slowly. Change legs after each set.",
                "将弹力带固定在身前低处，套在一侧踝部，手扶操作台。腿伸直后伸，身体不前倾，再缓慢收回。每组后换腿。"),
            Modalities = Resistance,
            Pattern = MovementPattern.Hinge,
            MuscleGroups = [MuscleGroup.Gluteals, MuscleGroup.Hamstrings],
            Equipment = [Equipment.ElasticBand],
            ResistanceSource = ResistanceSource.Band,
            Position = BodyPosition.Standing,
            FallExposure = FallExposure.Moderate,
            Difficulty = 3,
            HandsHeld = true,
            Easier = "seatedBandLegCurl",
        },
        new()
        {
            Id = "weightedBridge",
            Name = new("Bridge with a weight", "负重臀桥"),
            Instructions = new(
                "Lie on your back with your knees bent and hold a weight on your hip bones. Lift your hips in line with knees and " +
                    "shoulders, count to two, and lower slowly.",
                "仰卧屈膝，双手扶住放在髋部的重物。抬起臀部至与膝、肩成一直线，默数两下，缓慢放下。"),
            Modalities = Resistance,
            Pattern = MovementPattern.Hinge,
            MuscleGroups = [MuscleGroup.Gluteals, MuscleGroup.Hamstrings, MuscleGroup.BackExtensors],
            Equipment = [Equipment.Dumbbell, Equipment.Kettlebell, Equipment.Barbell],
            ResistanceSource = ResistanceSource.FreeWeight,
            Position = BodyPosition.Lying,
            Difficulty = 4,
            NeedsFloor = true,
            Easier = "bridge",
        },
        new()
        {
            Id = "singleLegBridge",
            Name = new("Single-leg bridge", "单腿臀桥"),
            Instructions = new(
                "Lie on your back with your knees bent and lift one foot. Press the other foot down and lift your hips level, " +
                    "count to two, and lower slowly. Change legs after each set.",
                "仰卧屈膝，抬起一只脚。另一只脚下压，水平抬起臀部，默数两下，缓慢放下。每组后换腿。"),
            Modalities = Resistance,
            Pattern = MovementPattern.Hinge,
            MuscleGroups = [MuscleGroup.Gluteals, MuscleGroup.Hamstrings, MuscleGroup.BackExtensors],
            Position = BodyPosition.Lying,
            Difficulty = 5,
            Easier = "bridge",
        },
        new()
        {
            Id = "cableHipExtension",
            Name = new("Hip extension on the cable", "绳索后伸腿"),
            Instructions = new(
                "Fasten the low cable to one ankle and hold the frame with both hands. Move the straight leg backwards without " +
                    "leaning and bring it back slowly. Change legs after each set.",
                "将低位绳索扣在一侧踝部，双手扶住器械框架。腿伸直后伸，身体不前倾，再缓慢收回。每组后换腿。"),
            Modalities = Resistance,
            Pattern = MovementPattern.Hinge,
            MuscleGroups = [MuscleGroup.Gluteals, MuscleGroup.Hamstrings],
            Equipment = [Equipment.CableMachine],
            ResistanceSource = ResistanceSource.Machine,
            Position = BodyPosition.Standing,
            FallExposure = FallExposure.Moderate,
            Difficulty = 3,
            HandsHeld = true,
            Easier = "legCurl",
            Harder = "cablePullThrough",
        },
        new()
        {
            Id = "cablePullThrough",
            Name = new("Cable pull-through", "绳索髋铰链"),
            Instructions = new(
                "Stand with your back to the low cable and hold the rope between your legs. Push your hips back with a straight " +
                    "back, then drive them forward to stand tall.",
                "背对低位绳索站立，双手在两腿之间握住绳头。背部挺直，臀部后移，再向前挺髋站直。"),
            Modalities = Resistance,
            Pattern = MovementPattern.Hinge,
            MuscleGroups = [MuscleGroup.Gluteals, MuscleGroup.Hamstrings, MuscleGroup.BackExtensors],
            Equipment = [Equipment.CableMachine],
            ResistanceSource = ResistanceSource.Machine,
            Position = BodyPosition.Standing,
            FallExposure = FallExposure.Moderate,
            Difficulty = 3,
            LoadsUpperTrunk = true,
            Easier = "cableHipExtension",
        },
        new()
        {
            Id = "romanianDeadlift",
            Name = new("Romanian deadlift", "罗马尼亚硬拉"),
            Instructions = new(
                "Stand tall with the weights in front of your thighs, knees soft. Push your hips back and slide the weights to " +
                    "your knees with a straight back, then stand tall.",
                "站直，双手持重物置于大腿前，膝关节微屈。背部挺直，臀部后移，重物沿大腿下滑至膝部，再站直。"),
            Modalities = Resistance,
            Pattern = MovementPattern.Hinge,
            MuscleGroups = [MuscleGroup.Hamstrings, MuscleGroup.Gluteals, MuscleGroup.BackExtensors, MuscleGroup.Grip],
            Equipment = [Equipment.Dumbbell, Equipment.Kettlebell],
            ResistanceSource = ResistanceSource.FreeWeight,
            Position = BodyPosition.Standing,
            SpineDemand = SpineDemand.AxialLoad,
            FallExposure = FallExposure.Moderate,
            Difficulty = 4,
            LoadsUpperTrunk = true,
            Easier = "hipHinge",
            Harder = "barbellDeadlift",
        },
        new()
        {
            Id = "barbellDeadlift",
            Name = new("Deadlift from blocks", "垫高杠铃硬拉"),
            Instructions = new(
                "Set the bar on blocks or a rack at about knee height; never lift it from the floor. Brace, keep your back " +
                    "straight and the bar close, and stand up with hips and knees together. Learn it with a trainer.",
                "将杠铃放在约膝盖高度的垫块或架子上，不要从地面拉起。收紧躯干，背部挺直，杠铃贴近身体，髋膝同时发力站起。须在教练指导下学习。"),
            Modalities = Resistance,
            Pattern = MovementPattern.Hinge,
            MuscleGroups = [MuscleGroup.Gluteals, MuscleGroup.Hamstrings, MuscleGroup.BackExtensors, MuscleGroup.Quadriceps, MuscleGroup.Grip],
            Equipment = [Equipment.Barbell],
            ResistanceSource = ResistanceSource.FreeWeight,
            Position = BodyPosition.Standing,
            SpineDemand = SpineDemand.AxialLoad,
            FallExposure = FallExposure.Moderate,
            Difficulty = 6,
            LoadsUpperTrunk = true,
            Easier = "romanianDeadlift",
        },
        new()
        {
            Id = "standingForwardBend",
            Name = new("Standing forward bend", "站立体前屈"),
            Instructions = new(
                "Stand with your feet apart and let your back round as you reach towards your toes. Roll up slowly. Not for people " +
                    "with fragile bones: use the hip hinge instead.",
                "双脚分开站立，弓背向下，双手伸向脚尖。再缓慢卷起身体。骨质脆弱者不宜，应改做髋铰链。"),
            Modalities = Resistance,
            Pattern = MovementPattern.Hinge,
            MuscleGroups = [MuscleGroup.Hamstrings, MuscleGroup.BackExtensors],
            Position = BodyPosition.Standing,
            SpineDemand = SpineDemand.Flexion,
            FallExposure = FallExposure.Moderate,
            Difficulty = 3,
            SpineSafeSwap = "hipHinge",
        },
    ];
}
