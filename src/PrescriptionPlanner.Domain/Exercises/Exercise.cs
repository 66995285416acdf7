using PrescriptionPlanner.Domain.Evidence;

namespace PrescriptionPlanner.Domain.Exercises;

/// <summary>How hard a landing is.</summary>
public enum ImpactLevel
{
    /// <summary>No impact.</summary>
    [Text("None", "无冲击")] None = 0,

    /// <summary>Heel drops, stamps.</summary>
    [Text("Low", "低冲击")] Low = 1,

    /// <summary>Small hops and jumps.</summary>
    [Text("Moderate", "中等冲击")] Moderate = 2,

    /// <summary>Drop landings.</summary>
    [Text("High", "高冲击")] High = 3,
}

/// <summary>What a movement trains.</summary>
public enum MovementPattern
{
    /// <summary>Bending hips and knees.</summary>
    [Text("Squat", "蹲")] Squat,

    /// <summary>Bending at the hips with a straight back.</summary>
    [Text("Hinge", "髋铰链")] Hinge,

    /// <summary>Pushing with the arms.</summary>
    [Text("Push", "推")] Push,

    /// <summary>Pulling with the arms.</summary>
    [Text("Pull", "拉")] Pull,

    /// <summary>Rising on the toes.</summary>
    [Text("Calf", "提踵")] Calf,

    /// <summary>Straightening the trunk.</summary>
    [Text("Trunk extension", "躯干后伸")] TrunkExtension,

    /// <summary>Holding the trunk still against a load.</summary>
    [Text("Trunk bracing", "躯干稳定")] TrunkBracing,

    /// <summary>Moving the leg out to the side.</summary>
    [Text("Hip abduction", "髋外展")] HipAbduction,

    /// <summary>Walking with a load.</summary>
    [Text("Carry", "负重行走")] Carry,

    /// <summary>Keeping balance.</summary>
    [Text("Balance", "平衡")] Balance,

    /// <summary>Landing.</summary>
    [Text("Impact", "冲击")] Impact,

    /// <summary>Moving on, continuously or in intervals.</summary>
    [Text("Locomotion", "周期性运动")] Locomotion,

    /// <summary>Posture on a vibration platform.</summary>
    [Text("Vibration posture", "振动台姿势")] VibrationPosture,
}

/// <summary>Muscle groups.</summary>
public enum MuscleGroup
{
    /// <summary>Front of the thigh.</summary>
    [Text("Quadriceps", "股四头肌")] Quadriceps,

    /// <summary>Back of the thigh.</summary>
    [Text("Hamstrings", "腘绳肌")] Hamstrings,

    /// <summary>Buttocks.</summary>
    [Text("Gluteals", "臀肌")] Gluteals,

    /// <summary>Outer hip.</summary>
    [Text("Hip abductors", "髋外展肌")] HipAbductors,

    /// <summary>Calf.</summary>
    [Text("Calf", "小腿三头肌")] Calf,

    /// <summary>Front of the shin.</summary>
    [Text("Shin", "胫骨前肌")] Shin,

    /// <summary>Chest.</summary>
    [Text("Chest", "胸肌")] Chest,

    /// <summary>Shoulder.</summary>
    [Text("Shoulder", "肩部肌群")] Shoulder,

    /// <summary>Upper back.</summary>
    [Text("Upper back", "上背部肌群")] UpperBack,

    /// <summary>Latissimus dorsi.</summary>
    [Text("Broad back muscle", "背阔肌")] Latissimus,

    /// <summary>Front of the upper arm.</summary>
    [Text("Biceps", "肱二头肌")] Biceps,

    /// <summary>Back of the upper arm.</summary>
    [Text("Triceps", "肱三头肌")] Triceps,

    /// <summary>Grip.</summary>
    [Text("Grip", "握力肌群")] Grip,

    /// <summary>Back extensors.</summary>
    [Text("Back extensors", "竖脊肌")] BackExtensors,

    /// <summary>Abdominal wall.</summary>
    [Text("Abdominals", "腹肌")] Abdominals,

    /// <summary>Heart and lungs.</summary>
    [Text("Heart and lungs", "心肺")] HeartAndLungs,
}

/// <summary>The position that an exercise is done in.</summary>
public enum BodyPosition
{
    /// <summary>Seated.</summary>
    [Text("Seated", "坐位")] Seated,

    /// <summary>Standing.</summary>
    [Text("Standing", "站位")] Standing,

    /// <summary>Lying.</summary>
    [Text("Lying", "卧位")] Lying,

    /// <summary>In water.</summary>
    [Text("In water", "水中")] InWater,
}

/// <summary>What an exercise asks of the spine.</summary>
public enum SpineDemand
{
    /// <summary>Neutral spine, no added load along it.</summary>
    [Text("Neutral", "脊柱中立")] Neutral,

    /// <summary>Neutral spine, loaded along its axis.</summary>
    [Text("Neutral, axially loaded", "脊柱中立，轴向负荷")] AxialLoad,

    /// <summary>Bends the trunk forward.</summary>
    [Text("Flexion", "屈曲")] Flexion,

    /// <summary>Twists the trunk.</summary>
    [Text("Twisting", "旋转")] Twisting,
}

/// <summary>How likely an exercise is to make an unsteady person fall.</summary>
public enum FallExposure
{
    /// <summary>Seated, lying or firmly held.</summary>
    [Text("Low", "低")] Low,

    /// <summary>Standing with support at hand.</summary>
    [Text("Moderate", "中")] Moderate,

    /// <summary>Standing free, stepping or moving.</summary>
    [Text("High", "高")] High,
}

/// <summary>Where the resistance comes from.</summary>
public enum ResistanceSource
{
    /// <summary>The body's own mass, the limb itself, the water, or a light thing of the household.</summary>
    [Text("Body mass", "自重")] BodyMass,

    /// <summary>An elastic band.</summary>
    [Text("Elastic band", "弹力带")] Band,

    /// <summary>A hand weight, bar or cuff.</summary>
    [Text("Free weight", "自由重量")] FreeWeight,

    /// <summary>A machine or a cable.</summary>
    [Text("Machine", "器械")] Machine,
}

/// <summary>An exercise of the catalogue.</summary>
public sealed record Exercise
{
    /// <summary>Stable id, lower camel case, for example <c>legPress</c>.</summary>
    public required string Id { get; init; }

    /// <summary>Name.</summary>
    public required LocalizedText Name { get; init; }

    /// <summary>How to do it, in plain words.</summary>
    public required LocalizedText Instructions { get; init; }

    /// <summary>The modalities that may prescribe it.</summary>
    public required IReadOnlyList<Modality> Modalities { get; init; }

    /// <summary>What the movement trains.</summary>
    public required MovementPattern Pattern { get; init; }

    /// <summary>Muscle groups, the main one first.</summary>
    public required IReadOnlyList<MuscleGroup> MuscleGroups { get; init; }

    /// <summary>
    /// Equipment of which any one piece is enough, the best first; empty where none is needed. A firm chair, a wall or rail, the floor
    /// and a bed are always at hand and never listed.
    /// </summary>
    public IReadOnlyList<Equipment> Equipment { get; init; } = [];

    /// <summary>Where the resistance comes from.</summary>
    public ResistanceSource ResistanceSource { get; init; } = ResistanceSource.BodyMass;

    /// <summary>The position.</summary>
    public required BodyPosition Position { get; init; }

    /// <summary>What it asks of the spine.</summary>
    public SpineDemand SpineDemand { get; init; } = SpineDemand.Neutral;

    /// <summary>How likely it is to make an unsteady person fall.</summary>
    public FallExposure FallExposure { get; init; } = FallExposure.Low;

    /// <summary>How hard it lands.</summary>
    public ImpactLevel Impact { get; init; } = ImpactLevel.None;

    /// <summary>Difficulty within its pattern: 1 is the easiest.</summary>
    public required int Difficulty { get; init; }

    /// <summary>Whether it is a hold, prescribed in seconds rather than repetitions.</summary>
    public bool IsHold { get; init; }

    /// <summary>Whether the hands can keep a firm support throughout, so that it counts as held.</summary>
    public bool HandsHeld { get; init; }

    /// <summary>Whether the patient has to get down to the floor and up again.</summary>
    public bool NeedsFloor { get; init; }

    /// <summary>Whether both feet leave the ground.</summary>
    public bool IsJump { get; init; }

    /// <summary>Whether it is only ever done beside a trainer.</summary>
    public bool NeedsSupervision { get; init; }

    /// <summary>Whether arms, chest or shoulders bear load although the pattern does not say so, as in a plank or a squat with weights in the hands.</summary>
    public bool LoadsUpperTrunk { get; init; }

    /// <summary>Whether the arms and the upper trunk are loaded.</summary>
    public bool LoadsUpperBody =>
        LoadsUpperTrunk || Pattern is MovementPattern.Push or MovementPattern.Pull or MovementPattern.Carry;

    /// <summary>Whether it bends or twists the trunk.</summary>
    public bool BendsOrTwistsSpine => SpineDemand is SpineDemand.Flexion or SpineDemand.Twisting;

    /// <summary>Whether it is a free-weight lift that loads the spine along its axis.</summary>
    public bool IsAxialFreeWeight => ResistanceSource == ResistanceSource.FreeWeight && SpineDemand == SpineDemand.AxialLoad;

    /// <summary>
    /// Id of the next easier exercise of the pattern; <see langword="null"/> where none leads up to it. Several exercises may share one
    /// easier neighbour, which then names one of them as its harder one.
    /// </summary>
    public string? Easier { get; init; }

    /// <summary>Id of the next harder exercise of the pattern, whose easier neighbour is this one; <see langword="null"/> where it leads no further.</summary>
    public string? Harder { get; init; }

    /// <summary>Id of the exercise that takes its place where the spine has to stay neutral; <see langword="null"/> where it is itself safe.</summary>
    public string? SpineSafeSwap { get; init; }
}
