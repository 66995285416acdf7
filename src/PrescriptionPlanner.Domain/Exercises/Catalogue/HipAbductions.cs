namespace PrescriptionPlanner.Domain.Exercises.Catalogue;

/// <summary>Moving the leg out to the side: the muscles that hold the pelvis level.</summary>
internal static class HipAbductions
{
    private static readonly Modality[] Resistance = [Modality.Resistance];

    /// <summary>In order of preference among equals.</summary>
    public static readonly Exercise[] All =
    [
        new()
        {
            Id = "hipAbduction",
            Name = new("Hip abduction on the machine", "器械髋外展"),
            Instructions = new(
                "Sit with your back against the pad and your knees inside the pads. Press your knees apart smoothly and let them " +
                    "come together slowly.",
                "背部贴紧靠垫坐好，双膝置于挡板内侧。平稳向外打开双膝，再缓慢并拢。"),
            Modalities = Resistance,
            Pattern = MovementPattern.HipAbduction,
            MuscleGroups = [MuscleGroup.HipAbductors, MuscleGroup.Gluteals],
            Equipment = [Equipment.HipAbduction],
            ResistanceSource = ResistanceSource.Machine,
            Position = BodyPosition.Seated,
            Difficulty = 3,
            Harder = "cableHipAbduction",
        },
        new()
        {
            Id = "cableHipAbduction",
            Name = new("Hip abduction on the cable", "绳索髋外展"),
            Instructions = new(
                "Fasten the low cable to the outer ankle and hold the frame. Move the straight leg out to the side without " +
                    "leaning, and bring it back slowly. Change legs after each set.",
                "将低位绳索扣在外侧踝部，手扶器械框架。腿伸直向外侧抬起，身体不倾斜，再缓慢收回。每组后换腿。"),
            Modalities = Resistance,
            Pattern = MovementPattern.HipAbduction,
            MuscleGroups = [MuscleGroup.HipAbductors, MuscleGroup.Gluteals],
            Equipment = [Equipment.CableMachine],
            ResistanceSource = ResistanceSource.Machine,
            Position = BodyPosition.Standing,
            FallExposure = FallExposure.Moderate,
            Difficulty = 3,
            HandsHeld = true,
            Easier = "hipAbduction",
        },
        new()
        {
            Id = "standingHipAbduction",
            Name = new("Side leg raise with support", "手扶侧抬腿"),
            Instructions = new(
                "Hold a counter or chair and stand tall. Move one straight leg out to the side, toes forward, without leaning, and " +
                    "bring it back slowly. Change legs after each set.",
                "手扶操作台或椅背站直。一侧腿伸直向外抬起，脚尖朝前，身体不倾斜，再缓慢收回。每组后换腿。"),
            Modalities = Resistance,
            Pattern = MovementPattern.HipAbduction,
            MuscleGroups = [MuscleGroup.HipAbductors, MuscleGroup.Gluteals],
            Position = BodyPosition.Standing,
            FallExposure = FallExposure.Moderate,
            Difficulty = 2,
            HandsHeld = true,
            Easier = "seatedKneePressOut",
            Harder = "sideLyingHipAbduction",
        },
        new()
        {
            Id = "seatedKneePressOut",
            Name = new("Seated knee press-out", "坐位双膝外推"),
            Instructions = new(
                "Sit tall with a belt or knotted towel round your thighs just above the knees. Press your knees apart against it, " +
                    "count to five while you breathe, and let go.",
                "坐直，用腰带或打结的毛巾环绕双膝上方。双膝向外用力推，边呼吸边默数五下，再放松。"),
            Modalities = Resistance,
            Pattern = MovementPattern.HipAbduction,
            MuscleGroups = [MuscleGroup.HipAbductors, MuscleGroup.Gluteals],
            Position = BodyPosition.Seated,
            Difficulty = 1,
            Harder = "standingHipAbduction",
        },
        new()
        {
            Id = "seatedBandAbduction",
            Name = new("Seated knee press-out with a band", "坐位弹力带外展"),
            Instructions = new(
                "Sit tall with the band tied round your thighs just above the knees. Press your knees apart and let them come " +
                    "together slowly.",
                "坐直，弹力带环绕双膝上方。双膝向外打开，再缓慢并拢。"),
            Modalities = Resistance,
            Pattern = MovementPattern.HipAbduction,
            MuscleGroups = [MuscleGroup.HipAbductors, MuscleGroup.Gluteals],
            Equipment = [Equipment.ElasticBand],
            ResistanceSource = ResistanceSource.Band,
            Position = BodyPosition.Seated,
            Difficulty = 2,
            Harder = "bandSideStep",
        },
        new()
        {
            Id = "bandSideStep",
            Name = new("Side steps with a band", "弹力带侧步走"),
            Instructions = new(
                "Tie the band round your thighs, hold a counter and bend your knees a little. Take slow steps to the side along " +
                    "the counter, and back. One step counts as one repetition.",
                "弹力带环绕大腿，手扶操作台，双膝微屈。沿操作台缓慢侧向迈步，再走回来。一步计为一次。"),
            Modalities = Resistance,
            Pattern = MovementPattern.HipAbduction,
            MuscleGroups = [MuscleGroup.HipAbductors, MuscleGroup.Gluteals, MuscleGroup.Quadriceps],
            Equipment = [Equipment.ElasticBand],
            ResistanceSource = ResistanceSource.Band,
            Position = BodyPosition.Standing,
            FallExposure = FallExposure.Moderate,
            Difficulty = 3,
            HandsHeld = true,
            Easier = "seatedBandAbduction",
        },
        new()
        {
            Id = "ankleWeightHipAbduction",
            Name = new("Side leg raise with ankle weights", "手扶负重侧抬腿（沙袋）"),
            Instructions = new(
                "Strap a weight round each ankle and hold a counter. Move one straight leg out to the side without leaning, and " +
                    "bring it back slowly. Change legs after each set.",
                "双踝绑好沙袋，手扶操作台。一侧腿伸直向外抬起，身体不倾斜，再缓慢收回。每组后换腿。"),
            Modalities = Resistance,
            Pattern = MovementPattern.HipAbduction,
            MuscleGroups = [MuscleGroup.HipAbductors, MuscleGroup.Gluteals],
            Equipment = [Equipment.AnkleWeight],
            ResistanceSource = ResistanceSource.FreeWeight,
            Position = BodyPosition.Standing,
            FallExposure = FallExposure.Moderate,
            Difficulty = 3,
            HandsHeld = true,
            Easier = "standingHipAbduction",
        },
        new()
        {
            Id = "clamshell",
            Name = new("Clamshell", "蚌式开合"),
            Instructions = new(
                "Lie on your side on a bed or mat with your knees bent and feet together. Lift the upper knee without rolling " +
                    "back, and lower slowly. Change sides after each set.",
                "侧卧于床或垫上，双膝屈曲，双脚并拢。抬起上侧膝盖，骨盆不后翻，再缓慢放下。每组后换侧。"),
            Modalities = Resistance,
            Pattern = MovementPattern.HipAbduction,
            MuscleGroups = [MuscleGroup.HipAbductors, MuscleGroup.Gluteals],
            Position = BodyPosition.Lying,
            Difficulty = 2,
            Easier = "seatedKneePressOut",
        },
        new()
        {
            Id = "sideLyingHipAbduction",
            Name = new("Side-lying leg raise", "侧卧抬腿"),
            Instructions = new(
                "Lie on your side on a bed or mat with the lower knee bent. Lift the straight upper leg a little backwards and up, " +
                    "and lower slowly. Change sides after each set.",
                "侧卧于床或垫上，下侧腿屈膝。上侧腿伸直，稍向后上方抬起，再缓慢放下。每组后换侧。"),
            Modalities = Resistance,
            Pattern = MovementPattern.HipAbduction,
            MuscleGroups = [MuscleGroup.HipAbductors, MuscleGroup.Gluteals],
            Position = BodyPosition.Lying,
            Difficulty = 3,
            Easier = "standingHipAbduction",
        },
        new()
        {
            Id = "waterHipAbduction",
            Name = new("Side leg raise in the pool", "水中侧抬腿"),
            Instructions = new(
                "Stand in chest-deep water and hold the pool’s edge. Move one leg out to the side and back briskly against the " +
                    "water. Change legs after each set.",
                "站在齐胸深的水中，扶住池边。一侧腿对抗水的阻力较快地向外抬起并收回。每组后换腿。"),
            Modalities = Resistance,
            Pattern = MovementPattern.HipAbduction,
            MuscleGroups = [MuscleGroup.HipAbductors, MuscleGroup.Gluteals],
            Equipment = [Equipment.Pool],
            Position = BodyPosition.InWater,
            FallExposure = FallExposure.Moderate,
            Difficulty = 2,
            HandsHeld = true,
        },
    ];
}
