namespace PrescriptionPlanner.Domain.Exercises.Catalogue;

/// <summary>Stamps, heel drops and hops, in order of preference within each intensity.</summary>
internal static class Impacts
{
    private static readonly Modality[] Impact = [Modality.Impact];

    /// <summary>In order of preference among equals.</summary>
    public static readonly Exercise[] All =
    [
        new()
        {
            Id = "heelDrop",
            Name = new("Heel drop", "足跟落地"),
            Instructions = new(
                "Hold a chair, rise on your toes, and let your heels drop so that you feel a firm knock. Keep your knees soft and " +
                    "your back tall.",
                "手扶椅背，踮起脚尖，然后让足跟自然落下，感到明显震动。双膝微屈，背部挺直。"),
            Modalities = Impact,
            Pattern = MovementPattern.Impact,
            MuscleGroups = [MuscleGroup.Calf],
            Position = BodyPosition.Standing,
            FallExposure = FallExposure.Moderate,
            Impact = ImpactLevel.Low,
            Difficulty = 2,
            HandsHeld = true,
            Easier = "seatedStamping",
            Harder = "marchingStamp",
        },
        new()
        {
            Id = "stamping",
            Name = new("Stamping", "跺脚"),
            Instructions = new(
                "Hold a chair and stamp one foot down firmly, as if to crush an empty can. Change feet.",
                "手扶椅背，一只脚用力跺地，像踩扁空罐一样。双脚交替。"),
            Modalities = Impact,
            Pattern = MovementPattern.Impact,
            MuscleGroups = [MuscleGroup.Quadriceps, MuscleGroup.Gluteals],
            Position = BodyPosition.Standing,
            FallExposure = FallExposure.Moderate,
            Impact = ImpactLevel.Low,
            Difficulty = 2,
            HandsHeld = true,
            Easier = "seatedStamping",
        },
        new()
        {
            Id = "marchingStamp",
            Name = new("Marching with stamps", "踏步跺脚"),
            Instructions = new(
                "March on the spot beside a counter and put each foot down firmly. One step counts as one landing.",
                "在操作台旁原地踏步，每一步都用力落地。一步计为一次落地。"),
            Modalities = Impact,
            Pattern = MovementPattern.Impact,
            MuscleGroups = [MuscleGroup.Quadriceps, MuscleGroup.Gluteals, MuscleGroup.Calf],
            Position = BodyPosition.Standing,
            FallExposure = FallExposure.Moderate,
            Impact = ImpactLevel.Low,
            Difficulty = 3,
            HandsHeld = true,
            Easier = "heelDrop",
            Harder = "heldSmallHops",
        },
        new()
        {
            Id = "seatedStamping",
            Name = new("Seated stamping", "坐位跺脚"),
            Instructions = new(
                "Sit tall, lift one foot a hand’s breadth and stamp it down firmly. Change feet.",
                "坐直，一只脚抬起约一掌高，用力跺地。双脚交替。"),
            Modalities = Impact,
            Pattern = MovementPattern.Impact,
            MuscleGroups = [MuscleGroup.Quadriceps],
            Position = BodyPosition.Seated,
            Impact = ImpactLevel.Low,
            Difficulty = 1,
            Harder = "heelDrop",
        },
        new()
        {
            Id = "heldSmallHops",
            Name = new("Small hops with support", "手扶小跳"),
            Instructions = new(
                "Hold a counter with both hands. Make small hops with both feet and land softly on the whole foot, knees bent.",
                "双手扶操作台。双脚小幅跳起，全脚掌轻柔落地，双膝屈曲缓冲。"),
            Modalities = Impact,
            Pattern = MovementPattern.Impact,
            MuscleGroups = [MuscleGroup.Calf, MuscleGroup.Quadriceps],
            Position = BodyPosition.Standing,
            FallExposure = FallExposure.Moderate,
            Impact = ImpactLevel.Moderate,
            Difficulty = 4,
            HandsHeld = true,
            IsJump = true,
            Easier = "marchingStamp",
            Harder = "jumpInPlace",
        },
        new()
        {
            Id = "jumpInPlace",
            Name = new("Jumps in place", "原地双脚跳"),
            Instructions = new(
                "Stand beside a counter with your knees soft. Jump a few centimetres with both feet, land with bent knees and a " +
                    "straight back, and pause before the next.",
                "站在操作台旁，双膝微屈。双脚跳起数厘米，屈膝落地，背部挺直，停顿后再跳下一次。"),
            Modalities = Impact,
            Pattern = MovementPattern.Impact,
            MuscleGroups = [MuscleGroup.Calf, MuscleGroup.Quadriceps, MuscleGroup.Gluteals],
            Position = BodyPosition.Standing,
            FallExposure = FallExposure.High,
            Impact = ImpactLevel.Moderate,
            Difficulty = 5,
            IsJump = true,
            Easier = "heldSmallHops",
            Harder = "sideHops",
        },
        new()
        {
            Id = "sideHops",
            Name = new("Side hops", "左右侧跳"),
            Instructions = new(
                "Stand beside a counter. Hop with both feet over a line on the floor to one side, pause, and hop back. Keep your " +
                    "trunk facing forward.",
                "站在操作台旁。双脚跳过地上的一条线到另一侧，停顿后跳回。躯干始终朝前。"),
            Modalities = Impact,
            Pattern = MovementPattern.Impact,
            MuscleGroups = [MuscleGroup.Calf, MuscleGroup.HipAbductors, MuscleGroup.Quadriceps],
            Position = BodyPosition.Standing,
            FallExposure = FallExposure.High,
            Impact = ImpactLevel.Moderate,
            Difficulty = 6,
            IsJump = true,
            Easier = "jumpInPlace",
            Harder = "lowDropLanding",
        },
        new()
        {
            Id = "forwardHops",
            Name = new("Forward and backward hops", "前后小跳"),
            Instructions = new(
                "Stand beside a counter. Hop with both feet a little forwards over a line, pause, and hop back, landing with bent " +
                    "knees.",
                "站在操作台旁。双脚向前小跳过一条线，停顿后跳回，屈膝落地。"),
            Modalities = Impact,
            Pattern = MovementPattern.Impact,
            MuscleGroups = [MuscleGroup.Calf, MuscleGroup.Quadriceps, MuscleGroup.Gluteals],
            Position = BodyPosition.Standing,
            FallExposure = FallExposure.High,
            Impact = ImpactLevel.Moderate,
            Difficulty = 6,
            IsJump = true,
            Easier = "jumpInPlace",
        },
        new()
        {
            Id = "lowDropLanding",
            Name = new("Supervised drop landing from a low step", "低台阶下落（须有监督）"),
            Instructions = new(
                "Only with a trainer beside you: step off a low step and land on both feet with bent knees and a straight back. " +
                    "Stand still before the next.",
                "仅在教练陪同下进行：从低台阶迈下，双脚屈膝落地，背部挺直。站稳后再做下一次。"),
            Modalities = Impact,
            Pattern = MovementPattern.Impact,
            MuscleGroups = [MuscleGroup.Calf, MuscleGroup.Quadriceps, MuscleGroup.Gluteals],
            Equipment = [Equipment.Step],
            Position = BodyPosition.Standing,
            FallExposure = FallExposure.High,
            Impact = ImpactLevel.High,
            Difficulty = 7,
            IsJump = true,
            NeedsSupervision = true,
            Easier = "sideHops",
        },
    ];
}
