namespace PrescriptionPlanner.Domain.Exercises.Catalogue;

/// <summary>Pulling with the arms: upper back, broad back muscle, front of the upper arm.</summary>
internal static class Pulls
{
    private static readonly Modality[] Resistance = [Modality.Resistance];

    /// <summary>In order of preference among equals.</summary>
    public static readonly Exercise[] All =
    [
        new()
        {
            Id = "seatedRow",
            Name = new("Seated row", "坐姿划船"),
            Instructions = new(
                "Sit with your chest against the pad and your back straight. Pull the handles to your lower ribs, drawing your " +
                    "shoulder blades together, and return slowly. Do not rock.",
                "胸部贴紧靠垫，背部挺直坐好。将把手拉至下肋处，肩胛骨向内收紧，再缓慢放回。身体不要前后晃动。"),
            Modalities = Resistance,
            Pattern = MovementPattern.Pull,
            MuscleGroups = [MuscleGroup.UpperBack, MuscleGroup.Latissimus, MuscleGroup.Biceps],
            Equipment = [Equipment.SeatedRow],
            ResistanceSource = ResistanceSource.Machine,
            Position = BodyPosition.Seated,
            Difficulty = 3,
            Harder = "latPulldown",
        },
        new()
        {
            Id = "latPulldown",
            Name = new("Lat pulldown", "高位下拉"),
            Instructions = new(
                "Sit with your thighs under the pads and hold the bar a little wider than your shoulders. Pull it down in front to " +
                    "your upper chest with a straight back, and let it rise slowly.",
                "坐好，大腿置于压垫下，双手略宽于肩握住横杆。背部挺直，将横杆拉至上胸前，再缓慢放回。"),
            Modalities = Resistance,
            Pattern = MovementPattern.Pull,
            MuscleGroups = [MuscleGroup.Latissimus, MuscleGroup.UpperBack, MuscleGroup.Biceps],
            Equipment = [Equipment.LatPulldown],
            ResistanceSource = ResistanceSource.Machine,
            Position = BodyPosition.Seated,
            Difficulty = 3,
            Easier = "seatedRow",
        },
        new()
        {
            Id = "cableRow",
            Name = new("Seated cable row", "坐姿绳索划船"),
            Instructions = new(
                "Sit tall with your knees bent and your feet braced. Pull the handle to your waist, drawing your shoulder blades " +
                    "together, and return without letting your back round.",
                "坐直，双膝微屈，双脚踩稳。将把手拉至腰部，肩胛骨向内收紧，放回时不要弓背。"),
            Modalities = Resistance,
            Pattern = MovementPattern.Pull,
            MuscleGroups = [MuscleGroup.UpperBack, MuscleGroup.Latissimus, MuscleGroup.Biceps],
            Equipment = [Equipment.CableMachine],
            ResistanceSource = ResistanceSource.Machine,
            Position = BodyPosition.Seated,
            Difficulty = 3,
            Harder = "cableFacePull",
        },
        new()
        {
            Id = "dumbbellRow",
            Name = new("One-arm row", "单臂哑铃划船"),
            Instructions = new(
                "Put one hand on a firm chair and tip forward from the hips with a straight back, a weight in the other hand. Pull " +
                    "the weight to your waist and lower it slowly. Change arms after each set.",
                "一手撑在稳固的椅子上，背部挺直，从髋部前倾，另一手持重物。将重物拉至腰侧，再缓慢放下。每组后换手。"),
            Modalities = Resistance,
            Pattern = MovementPattern.Pull,
            MuscleGroups = [MuscleGroup.UpperBack, MuscleGroup.Latissimus, MuscleGroup.Biceps, MuscleGroup.Grip],
            Equipment = [Equipment.Dumbbell, Equipment.Kettlebell],
            ResistanceSource = ResistanceSource.FreeWeight,
            Position = BodyPosition.Standing,
            FallExposure = FallExposure.Moderate,
            Difficulty = 3,
            Easier = "seatedCurl",
        },
        new()
        {
            Id = "seatedRowBand",
            Name = new("Seated row with a band", "坐位弹力带划船"),
            Instructions = new(
                "Sit tall with the band fixed in front of you at waist height. Pull its ends to your waist, drawing your shoulder " +
                    "blades together, and return slowly.",
                "坐直，将弹力带固定在身前腰部高度。双手将带端拉至腰部，肩胛骨向内收紧，再缓慢放回。"),
            Modalities = Resistance,
            Pattern = MovementPattern.Pull,
            MuscleGroups = [MuscleGroup.UpperBack, MuscleGroup.Latissimus, MuscleGroup.Biceps],
            Equipment = [Equipment.ElasticBand],
            ResistanceSource = ResistanceSource.Band,
            Position = BodyPosition.Seated,
            Difficulty = 2,
            Easier = "bandPullApart",
            Harder = "standingRowBand",
        },
        new()
        {
            Id = "standingRowBand",
            Name = new("Standing row with a band", "站位弹力带划船"),
            Instructions = new(
                "Stand with your knees soft and the band fixed in front of you at waist height. Pull its ends to your waist with a " +
                    "straight back and return slowly.",
                "膝关节微屈站立，将弹力带固定在身前腰部高度。背部挺直，将带端拉至腰部，再缓慢放回。"),
            Modalities = Resistance,
            Pattern = MovementPattern.Pull,
            MuscleGroups = [MuscleGroup.UpperBack, MuscleGroup.Latissimus, MuscleGroup.Biceps],
            Equipment = [Equipment.ElasticBand],
            ResistanceSource = ResistanceSource.Band,
            Position = BodyPosition.Standing,
            FallExposure = FallExposure.Moderate,
            Difficulty = 3,
            Easier = "seatedRowBand",
        },
        new()
        {
            Id = "bandPullApart",
            Name = new("Band pull-apart", "弹力带扩胸"),
            Instructions = new(
                "Sit tall and hold the band in front of your chest, arms almost straight. Pull your hands apart until the band " +
                    "touches your chest, and return slowly.",
                "坐直，双手在胸前持弹力带，手臂接近伸直。双手向两侧拉开至弹力带触胸，再缓慢放回。"),
            Modalities = Resistance,
            Pattern = MovementPattern.Pull,
            MuscleGroups = [MuscleGroup.UpperBack, MuscleGroup.Shoulder],
            Equipment = [Equipment.ElasticBand],
            ResistanceSource = ResistanceSource.Band,
            Position = BodyPosition.Seated,
            Difficulty = 1,
            Harder = "seatedRowBand",
        },
        new()
        {
            Id = "seatedTowelRow",
            Name = new("Seated towel pull", "坐位毛巾拉"),
            Instructions = new(
                "Sit tall, hold a towel with both hands in front of your chest and try to pull it apart. Draw your shoulder blades " +
                    "together, count to five while you breathe, and let go.",
                "坐直，双手在胸前握住毛巾，用力向两侧拉。肩胛骨向内收紧，边呼吸边默数五下，再放松。"),
            Modalities = Resistance,
            Pattern = MovementPattern.Pull,
            MuscleGroups = [MuscleGroup.UpperBack, MuscleGroup.Latissimus, MuscleGroup.Biceps, MuscleGroup.Grip],
            Position = BodyPosition.Seated,
            Difficulty = 2,
            Easier = "seatedScapularRetraction",
            Harder = "proneRow",
        },
        new()
        {
            Id = "proneRow",
            Name = new("Prone arm row", "俯卧划船"),
            Instructions = new(
                "Lie face down with a folded towel under your forehead and your arms beside you. Draw your shoulder blades " +
                    "together and lift your elbows towards the ceiling, count to two, and lower.",
                "俯卧，额头下垫折叠的毛巾，双臂置于体侧。肩胛骨向内收紧，肘部抬向天花板，默数两下后放下。"),
            Modalities = Resistance,
            Pattern = MovementPattern.Pull,
            MuscleGroups = [MuscleGroup.UpperBack, MuscleGroup.Latissimus],
            Position = BodyPosition.Lying,
            Difficulty = 3,
            Easier = "seatedTowelRow",
            Harder = "proneYRaise",
        },
        new()
        {
            Id = "seatedScapularRetraction",
            Name = new("Seated shoulder-blade squeeze", "坐位肩胛后缩"),
            Instructions = new(
                "Sit tall with your arms relaxed. Draw your shoulder blades back and down, count to five while you breathe, and " +
                    "let go.",
                "坐直，双臂放松。肩胛骨向后向下收紧，边呼吸边默数五下，再放松。"),
            Modalities = Resistance,
            Pattern = MovementPattern.Pull,
            MuscleGroups = [MuscleGroup.UpperBack],
            Position = BodyPosition.Seated,
            Difficulty = 1,
            Harder = "seatedTowelRow",
        },
        new()
        {
            Id = "cableFacePull",
            Name = new("Cable face pull", "绳索面拉"),
            Instructions = new(
                "Stand tall with the rope at face height. Pull it towards your forehead with high elbows, drawing your shoulder " +
                    "blades together, and return slowly.",
                "站直，绳头调至面部高度。抬高肘部将绳头拉向前额，肩胛骨向内收紧，再缓慢放回。"),
            Modalities = Resistance,
            Pattern = MovementPattern.Pull,
            MuscleGroups = [MuscleGroup.UpperBack, MuscleGroup.Shoulder, MuscleGroup.Biceps],
            Equipment = [Equipment.CableMachine],
            ResistanceSource = ResistanceSource.Machine,
            Position = BodyPosition.Standing,
            FallExposure = FallExposure.Moderate,
            Difficulty = 3,
            Easier = "cableRow",
        },
        new()
        {
            Id = "proneYRaise",
            Name = new("Prone Y raise", "俯卧Y字举臂"),
            Instructions = new(
                "Lie face down with a folded towel under your forehead and your arms overhead in a Y. Lift your arms a little, " +
                    "thumbs up, count to two, and lower.",
                "俯卧，额头下垫折叠的毛巾，双臂向头侧伸展成Y形。拇指朝上，双臂稍抬离床面，默数两下后放下。"),
            Modalities = Resistance,
            Pattern = MovementPattern.Pull,
            MuscleGroups = [MuscleGroup.UpperBack, MuscleGroup.Shoulder],
            Position = BodyPosition.Lying,
            Difficulty = 4,
            Easier = "proneRow",
        },
        new()
        {
            Id = "seatedCurl",
            Name = new("Seated arm curl", "坐位弯举"),
            Instructions = new(
                "Sit tall with a weight in each hand, arms beside you. Bend your elbows without swinging and lower slowly.",
                "坐直，双手各持一重物置于体侧。屈肘抬起，不要借力摆动，再缓慢放下。"),
            Modalities = Resistance,
            Pattern = MovementPattern.Pull,
            MuscleGroups = [MuscleGroup.Biceps, MuscleGroup.Grip],
            Equipment = [Equipment.Dumbbell, Equipment.Kettlebell],
            ResistanceSource = ResistanceSource.FreeWeight,
            Position = BodyPosition.Seated,
            Difficulty = 2,
            Harder = "dumbbellRow",
        },
    ];
}
