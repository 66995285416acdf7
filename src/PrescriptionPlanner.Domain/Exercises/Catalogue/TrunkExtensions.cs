namespace PrescriptionPlanner.Domain.Exercises.Catalogue;

/// <summary>Straightening the trunk: the muscles that hold the back upright.</summary>
internal static class TrunkExtensions
{
    private static readonly Modality[] Resistance = [Modality.Resistance];

    /// <summary>In order of preference among equals.</summary>
    public static readonly Exercise[] All =
    [
        new()
        {
            Id = "backExtension",
            Name = new("Back extension", "背部伸展机"),
            Instructions = new(
                "Sit with the pad against your upper back and your feet braced. Lean back from the hips with a long straight back " +
                    "as far as is comfortable, and return slowly to upright.",
                "坐好，上背部贴住靠垫，双脚踩稳。背部伸长挺直，从髋部后倾至舒适范围，再缓慢回到直立位。"),
            Modalities = Resistance,
            Pattern = MovementPattern.TrunkExtension,
            MuscleGroups = [MuscleGroup.BackExtensors, MuscleGroup.Gluteals],
            Equipment = [Equipment.BackExtension],
            ResistanceSource = ResistanceSource.Machine,
            Position = BodyPosition.Seated,
            Difficulty = 3,
            Easier = "seatedBandBackExtension",
        },
        new()
        {
            Id = "proneChestLift",
            Name = new("Prone chest lift", "俯卧抬胸"),
            Instructions = new(
                "Lie face down with a pillow under your belly, arms beside you, eyes to the floor. Lift your breast bone a little " +
                    "off the bed or mat, count to three while you breathe, and lower.",
                "俯卧，腹下垫枕头，双臂置于体侧，眼看地面。胸骨稍抬离床面或垫面，边呼吸边默数三下，再放下。"),
            Modalities = Resistance,
            Pattern = MovementPattern.TrunkExtension,
            MuscleGroups = [MuscleGroup.BackExtensors, MuscleGroup.UpperBack],
            Position = BodyPosition.Lying,
            Difficulty = 3,
            LoadsUpperTrunk = true,
            Easier = "wallAngel",
            Harder = "proneArmLegLift",
        },
        new()
        {
            Id = "seatedChestLift",
            Name = new("Seated chest lift", "坐位挺胸伸背"),
            Instructions = new(
                "Sit tall away from the backrest with your hands on your thighs. Lift your breast bone and make your neck long, " +
                    "draw your shoulder blades together, count to five while you breathe, and let go.",
                "离开椅背坐直，双手放在大腿上。抬起胸骨、伸长颈部，肩胛骨向内收紧，边呼吸边默数五下，再放松。"),
            Modalities = Resistance,
            Pattern = MovementPattern.TrunkExtension,
            MuscleGroups = [MuscleGroup.BackExtensors, MuscleGroup.UpperBack],
            Position = BodyPosition.Seated,
            Difficulty = 1,
            Harder = "wallAngel",
        },
        new()
        {
            Id = "seatedBandBackExtension",
            Name = new("Seated back extension with a band", "坐位弹力带伸背"),
            Instructions = new(
                "Sit tall with the band fixed in front of you at chest height and looped behind your shoulder blades. Lean back a " +
                    "little from the hips with a straight back, and return slowly.",
                "坐直，弹力带固定在身前胸部高度并绕过肩胛部。背部挺直，从髋部稍后倾，再缓慢回正。"),
            Modalities = Resistance,
            Pattern = MovementPattern.TrunkExtension,
            MuscleGroups = [MuscleGroup.BackExtensors, MuscleGroup.Gluteals],
            Equipment = [Equipment.ElasticBand],
            ResistanceSource = ResistanceSource.Band,
            Position = BodyPosition.Seated,
            Difficulty = 2,
            Harder = "backExtension",
        },
        new()
        {
            Id = "wallAngel",
            Name = new("Wall slide", "靠墙手臂滑动"),
            Instructions = new(
                "Stand with your back and head against a wall, or as near as you can, and raise your bent arms to the wall. Slide " +
                    "your arms up and down slowly while your back stays long.",
                "背部和头部尽量贴墙站立，双臂屈肘贴墙抬起。双臂沿墙缓慢上下滑动，背部保持伸长。"),
            Modalities = Resistance,
            Pattern = MovementPattern.TrunkExtension,
            MuscleGroups = [MuscleGroup.BackExtensors, MuscleGroup.UpperBack, MuscleGroup.Shoulder],
            Position = BodyPosition.Standing,
            FallExposure = FallExposure.Moderate,
            Difficulty = 2,
            Easier = "seatedChestLift",
            Harder = "proneChestLift",
        },
        new()
        {
            Id = "proneArmLegLift",
            Name = new("Prone arm and leg lift", "俯卧对侧抬手抬腿"),
            Instructions = new(
                "Lie face down with a pillow under your belly. Lift one arm and the opposite leg a little, count to three while " +
                    "you breathe, and lower. Change sides.",
                "俯卧，腹下垫枕头。稍抬起一侧手臂和对侧腿，边呼吸边默数三下，再放下。左右交替。"),
            Modalities = Resistance,
            Pattern = MovementPattern.TrunkExtension,
            MuscleGroups = [MuscleGroup.BackExtensors, MuscleGroup.Gluteals, MuscleGroup.UpperBack],
            Position = BodyPosition.Lying,
            Difficulty = 4,
            LoadsUpperTrunk = true,
            Easier = "proneChestLift",
        },
    ];
}
