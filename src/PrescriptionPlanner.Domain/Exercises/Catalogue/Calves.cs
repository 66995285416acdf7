namespace PrescriptionPlanner.Domain.Exercises.Catalogue;

/// <summary>Rising on the toes, and lifting them.</summary>
internal static class Calves
{
    private static readonly Modality[] Resistance = [Modality.Resistance];

    /// <summary>In order of preference among equals.</summary>
    public static readonly Exercise[] All =
    [
        new()
        {
            Id = "calfRaiseMachine",
            Name = new("Calf raise on the machine", "器械提踵"),
            Instructions = new(
                "Put the balls of your feet on the block and your shoulders under the pads, and hold the handles. Rise on your " +
                    "toes, count to one, and lower your heels slowly.",
                "前脚掌踩在踏板上，肩部置于肩垫下，双手握住把手。踮起脚尖，默数一下，再缓慢放下足跟。"),
            Modalities = Resistance,
            Pattern = MovementPattern.Calf,
            MuscleGroups = [MuscleGroup.Calf],
            Equipment = [Equipment.CalfRaiseMachine],
            ResistanceSource = ResistanceSource.Machine,
            Position = BodyPosition.Standing,
            SpineDemand = SpineDemand.AxialLoad,
            Difficulty = 3,
            HandsHeld = true,
            Easier = "calfPress",
        },
        new()
        {
            Id = "calfPress",
            Name = new("Calf press on the leg press", "腿举机提踵"),
            Instructions = new(
                "Sit in the leg press with your knees almost straight and the balls of your feet on the lower edge of the plate. " +
                    "Push with your toes and let your heels come back slowly.",
                "坐在腿举机上，膝关节接近伸直，前脚掌踩在踏板下缘。脚尖发力推出，再缓慢放回足跟。"),
            Modalities = Resistance,
            Pattern = MovementPattern.Calf,
            MuscleGroups = [MuscleGroup.Calf],
            Equipment = [Equipment.LegPress],
            ResistanceSource = ResistanceSource.Machine,
            Position = BodyPosition.Seated,
            Difficulty = 2,
            Harder = "calfRaiseMachine",
        },
        new()
        {
            Id = "heelRaise",
            Name = new("Heel raise with support", "手扶提踵"),
            Instructions = new(
                "Hold a counter or the back of a chair. Rise on your toes as high as you can, count to one, and lower your heels " +
                    "slowly.",
                "手扶操作台或椅背。尽量踮高脚尖，默数一下，再缓慢放下足跟。"),
            Modalities = Resistance,
            Pattern = MovementPattern.Calf,
            MuscleGroups = [MuscleGroup.Calf],
            Position = BodyPosition.Standing,
            FallExposure = FallExposure.Moderate,
            Difficulty = 2,
            HandsHeld = true,
            Easier = "seatedHeelRaise",
            Harder = "singleLegHeelRaise",
        },
        new()
        {
            Id = "seatedHeelRaise",
            Name = new("Seated heel raise", "坐位提踵"),
            Instructions = new(
                "Sit with your feet flat under your knees and your hands on your thighs. Press through the balls of your feet to " +
                    "lift both heels, count to two, and lower slowly.",
                "坐位，双脚平放在膝盖正下方，双手放在大腿上。前脚掌下压，抬起双侧足跟，默数两下，缓慢放下。"),
            Modalities = Resistance,
            Pattern = MovementPattern.Calf,
            MuscleGroups = [MuscleGroup.Calf],
            Position = BodyPosition.Seated,
            Difficulty = 1,
            Harder = "heelRaise",
        },
        new()
        {
            Id = "seatedToeRaise",
            Name = new("Seated toe raise", "坐位勾脚尖"),
            Instructions = new(
                "Sit with your feet flat. Lift the front of both feet while your heels stay down, count to two, and lower slowly.",
                "坐位，双脚平放。足跟不动，抬起双脚前部，默数两下，缓慢放下。"),
            Modalities = Resistance,
            Pattern = MovementPattern.Calf,
            MuscleGroups = [MuscleGroup.Shin],
            Position = BodyPosition.Seated,
            Difficulty = 1,
        },
        new()
        {
            Id = "seatedWeightedHeelRaise",
            Name = new("Seated heel raise with a weight", "坐位负重提踵"),
            Instructions = new(
                "Sit with your feet flat and rest a weight on your thighs near the knees. Lift both heels, count to two, and lower " +
                    "slowly.",
                "坐位，双脚平放，将重物置于大腿近膝处。抬起双侧足跟，默数两下，缓慢放下。"),
            Modalities = Resistance,
            Pattern = MovementPattern.Calf,
            MuscleGroups = [MuscleGroup.Calf],
            Equipment = [Equipment.Dumbbell, Equipment.Kettlebell, Equipment.MedicineBall],
            ResistanceSource = ResistanceSource.FreeWeight,
            Position = BodyPosition.Seated,
            Difficulty = 2,
            Easier = "seatedHeelRaise",
        },
        new()
        {
            Id = "bandCalfPress",
            Name = new("Seated calf press with a band", "坐位弹力带绷脚尖"),
            Instructions = new(
                "Sit with one leg straight in front on a stool, the band round the ball of the foot and its ends in your hands. " +
                    "Push your toes away and let them come back slowly. Change legs after each set.",
                "坐位，一腿伸直放在凳上，弹力带套住前脚掌，双手握住两端。脚尖向前压，再缓慢放回。每组后换腿。"),
            Modalities = Resistance,
            Pattern = MovementPattern.Calf,
            MuscleGroups = [MuscleGroup.Calf],
            Equipment = [Equipment.ElasticBand],
            ResistanceSource = ResistanceSource.Band,
            Position = BodyPosition.Seated,
            Difficulty = 2,
        },
        new()
        {
            Id = "dumbbellHeelRaise",
            Name = new("Heel raise with a weight", "负重提踵"),
            Instructions = new(
                "Hold a weight in one hand, or wear a light vest, and hold a counter with the other hand. Rise on your toes and " +
                    "lower your heels slowly.",
                "一手持重物或穿轻量负重背心，另一手扶操作台。踮起脚尖，再缓慢放下足跟。"),
            Modalities = Resistance,
            Pattern = MovementPattern.Calf,
            MuscleGroups = [MuscleGroup.Calf, MuscleGroup.Grip],
            Equipment = [Equipment.Dumbbell, Equipment.Kettlebell, Equipment.WeightedVest],
            ResistanceSource = ResistanceSource.FreeWeight,
            Position = BodyPosition.Standing,
            SpineDemand = SpineDemand.AxialLoad,
            FallExposure = FallExposure.Moderate,
            Difficulty = 3,
            LoadsUpperTrunk = true,
            Easier = "heelRaise",
        },
        new()
        {
            Id = "heelRaiseOnStep",
            Name = new("Heel raise on a step", "台阶提踵"),
            Instructions = new(
                "Stand with the balls of your feet on the edge of a low step and hold the rail. Let your heels sink a little, rise " +
                    "on your toes, and lower slowly.",
                "前脚掌站在低台阶边缘，手扶扶手。足跟稍下沉，再踮起脚尖，缓慢放下。"),
            Modalities = Resistance,
            Pattern = MovementPattern.Calf,
            MuscleGroups = [MuscleGroup.Calf],
            Equipment = [Equipment.Step, Equipment.Stairs],
            Position = BodyPosition.Standing,
            FallExposure = FallExposure.Moderate,
            Difficulty = 3,
            HandsHeld = true,
            Easier = "heelRaise",
        },
        new()
        {
            Id = "singleLegHeelRaise",
            Name = new("Single-leg heel raise with support", "手扶单腿提踵"),
            Instructions = new(
                "Hold a counter and stand on one leg. Rise on your toes and lower your heel slowly. Change legs after each set.",
                "手扶操作台单腿站立。踮起脚尖，再缓慢放下足跟。每组后换腿。"),
            Modalities = Resistance,
            Pattern = MovementPattern.Calf,
            MuscleGroups = [MuscleGroup.Calf],
            Position = BodyPosition.Standing,
            FallExposure = FallExposure.Moderate,
            Difficulty = 4,
            HandsHeld = true,
            Easier = "heelRaise",
        },
    ];
}
