namespace PrescriptionPlanner.Domain.Exercises.Catalogue;

/// <summary>Holding the trunk still against a load; and the bending and twisting exercises that these replace.</summary>
internal static class TrunkBracings
{
    private static readonly Modality[] Resistance = [Modality.Resistance];

    /// <summary>In order of preference among equals.</summary>
    public static readonly Exercise[] All =
    [
        new()
        {
            Id = "cablePallofPress",
            Name = new("Seated anti-twist press on the cable", "坐位绳索抗旋转前推"),
            Instructions = new(
                "Sit tall on a bench, side-on to the cable, the handle at your chest. Push it straight forward without letting the " +
                    "cable turn you, count to two, and bring it back. Change sides after each set.",
                "侧对绳索在凳上坐直，把手置于胸前。向正前方推出，不让绳索带动身体转动，默数两下后收回。每组后换侧。"),
            Modalities = Resistance,
            Pattern = MovementPattern.TrunkBracing,
            MuscleGroups = [MuscleGroup.Abdominals, MuscleGroup.BackExtensors, MuscleGroup.Shoulder],
            Equipment = [Equipment.CableMachine],
            ResistanceSource = ResistanceSource.Machine,
            Position = BodyPosition.Seated,
            Difficulty = 3,
            LoadsUpperTrunk = true,
        },
        new()
        {
            Id = "bandPallofPress",
            Name = new("Seated anti-twist press with a band", "坐位弹力带抗旋转前推"),
            Instructions = new(
                "Sit tall, side-on to the fixed band, its end held at your chest. Push it straight forward without letting the " +
                    "band turn you, count to two, and bring it back. Change sides after each set.",
                "侧对固定好的弹力带坐直，双手在胸前握住带端。向正前方推出，不让弹力带带动身体转动，默数两下后收回。每组后换侧。"),
            Modalities = Resistance,
            Pattern = MovementPattern.TrunkBracing,
            MuscleGroups = [MuscleGroup.Abdominals, MuscleGroup.BackExtensors, MuscleGroup.Shoulder],
            Equipment = [Equipment.ElasticBand],
            ResistanceSource = ResistanceSource.Band,
            Position = BodyPosition.Seated,
            Difficulty = 3,
            LoadsUpperTrunk = true,
        },
        new()
        {
            Id = "deadBugHeelTap",
            Name = new("Heel taps on the back", "仰卧点足跟"),
            Instructions = new(
                "Lie on your back on a bed or mat with your knees bent. Brace your belly so that your back stays still, lift one " +
                    "foot, tap the heel down, and change legs.",
                "仰卧于床或垫上，双膝屈曲。收紧腹部使腰背不动，抬起一只脚，足跟轻点床面，两腿交替。"),
            Modalities = Resistance,
            Pattern = MovementPattern.TrunkBracing,
            MuscleGroups = [MuscleGroup.Abdominals, MuscleGroup.BackExtensors],
            Position = BodyPosition.Lying,
            Difficulty = 3,
            Easier = "seatedMarch",
            Harder = "birdDog",
        },
        new()
        {
            Id = "seatedBrace",
            Name = new("Seated brace", "坐位收腹稳定"),
            Instructions = new(
                "Sit tall away from the backrest with your feet flat. Draw your belly in as if to fasten a belt, count to five " +
                    "while you breathe, and let go.",
                "离开椅背坐直，双脚平放。像系紧腰带一样收紧腹部，边呼吸边默数五下，再放松。"),
            Modalities = Resistance,
            Pattern = MovementPattern.TrunkBracing,
            MuscleGroups = [MuscleGroup.Abdominals, MuscleGroup.BackExtensors],
            Position = BodyPosition.Seated,
            Difficulty = 1,
            Harder = "seatedMarch",
        },
        new()
        {
            Id = "seatedMarch",
            Name = new("Slow braced march, seated", "坐位收腹缓慢抬腿"),
            Instructions = new(
                "Sit tall away from the backrest and brace your belly. Lift one knee slowly without leaning back, count to two, " +
                    "and lower. Change legs.",
                "离开椅背坐直，收紧腹部。缓慢抬起一侧膝盖，身体不后仰，默数两下后放下。两腿交替。"),
            Modalities = Resistance,
            Pattern = MovementPattern.TrunkBracing,
            MuscleGroups = [MuscleGroup.Abdominals, MuscleGroup.Quadriceps],
            Position = BodyPosition.Seated,
            Difficulty = 2,
            Easier = "seatedBrace",
            Harder = "deadBugHeelTap",
        },
        new()
        {
            Id = "wallPlank",
            Name = new("Wall plank", "墙壁平板支撑"),
            Instructions = new(
                "Lean on a wall with your forearms, feet a step away, body straight. Brace, count to five while you breathe, and " +
                    "step in to rest.",
                "前臂撑墙，双脚离墙一步，身体挺直。收紧躯干，边呼吸边默数五下，再上前休息。"),
            Modalities = Resistance,
            Pattern = MovementPattern.TrunkBracing,
            MuscleGroups = [MuscleGroup.Abdominals, MuscleGroup.BackExtensors, MuscleGroup.Shoulder],
            Position = BodyPosition.Standing,
            FallExposure = FallExposure.Moderate,
            Difficulty = 2,
            HandsHeld = true,
            LoadsUpperTrunk = true,
            Easier = "seatedBrace",
        },
        new()
        {
            Id = "birdDog",
            Name = new("Bird dog", "鸟狗式"),
            Instructions = new(
                "Kneel on hands and knees with a straight back. Stretch one leg back, and the opposite arm forward if you can, " +
                    "count to five while you breathe, and come back. Change sides.",
                "双手双膝撑地，背部平直。一侧腿后伸，如能做到同时前伸对侧手臂，边呼吸边默数五下后收回。左右交替。"),
            Modalities = Resistance,
            Pattern = MovementPattern.TrunkBracing,
            MuscleGroups = [MuscleGroup.Abdominals, MuscleGroup.BackExtensors, MuscleGroup.Gluteals],
            Position = BodyPosition.Lying,
            Difficulty = 4,
            NeedsFloor = true,
            LoadsUpperTrunk = true,
            Easier = "deadBugHeelTap",
            Harder = "sidePlank",
        },
        new()
        {
            Id = "sidePlank",
            Name = new("Side plank on the knees", "跪姿侧平板支撑"),
            Instructions = new(
                "Lie on your side with your knees bent and prop yourself on your forearm. Lift your hips in line with shoulder and " +
                    "knees, count to five while you breathe, and lower. Change sides after each set.",
                "侧卧屈膝，前臂支撑。抬起髋部与肩、膝成一直线，边呼吸边默数五下后放下。每组后换侧。"),
            Modalities = Resistance,
            Pattern = MovementPattern.TrunkBracing,
            MuscleGroups = [MuscleGroup.Abdominals, MuscleGroup.HipAbductors, MuscleGroup.Shoulder],
            Position = BodyPosition.Lying,
            Difficulty = 5,
            NeedsFloor = true,
            LoadsUpperTrunk = true,
            Easier = "birdDog",
            Harder = "frontPlank",
        },
        new()
        {
            Id = "frontPlank",
            Name = new("Front plank", "平板支撑"),
            Instructions = new(
                "Support yourself on forearms and toes, or on the knees, with your body in one line. Count to five while you " +
                    "breathe, and lower.",
                "前臂和脚尖（或膝盖）撑地，身体成一直线。边呼吸边默数五下，再放下。"),
            Modalities = Resistance,
            Pattern = MovementPattern.TrunkBracing,
            MuscleGroups = [MuscleGroup.Abdominals, MuscleGroup.BackExtensors, MuscleGroup.Shoulder],
            Position = BodyPosition.Lying,
            Difficulty = 6,
            NeedsFloor = true,
            LoadsUpperTrunk = true,
            Easier = "sidePlank",
        },
        new()
        {
            Id = "seatedCrunch",
            Name = new("Seated crunch", "坐位卷腹"),
            Instructions = new(
                "Sit in a chair and curl your breast bone towards your pelvis, rounding your back. Come up slowly. Not for people " +
                    "with fragile bones.",
                "坐在椅上，胸骨向骨盆方向卷曲，背部弯曲。再缓慢坐直。骨质脆弱者不宜。"),
            Modalities = Resistance,
            Pattern = MovementPattern.TrunkBracing,
            MuscleGroups = [MuscleGroup.Abdominals],
            Position = BodyPosition.Seated,
            SpineDemand = SpineDemand.Flexion,
            Difficulty = 2,
            Harder = "abdominalCurl",
            SpineSafeSwap = "seatedBrace",
        },
        new()
        {
            Id = "abdominalCurl",
            Name = new("Abdominal curl", "仰卧卷腹"),
            Instructions = new(
                "Lie on your back with your knees bent and curl your head and shoulders off the mat. Lower slowly. Not for people " +
                    "with fragile bones.",
                "仰卧屈膝，卷起头和肩部离开垫面。再缓慢放下。骨质脆弱者不宜。"),
            Modalities = Resistance,
            Pattern = MovementPattern.TrunkBracing,
            MuscleGroups = [MuscleGroup.Abdominals],
            Position = BodyPosition.Lying,
            SpineDemand = SpineDemand.Flexion,
            Difficulty = 3,
            NeedsFloor = true,
            Easier = "seatedCrunch",
            SpineSafeSwap = "deadBugHeelTap",
        },
        new()
        {
            Id = "medicineBallTwist",
            Name = new("Seated ball twist", "坐位实心球转体"),
            Instructions = new(
                "Sit tall with the ball at your chest and turn your trunk slowly from side to side. Not for people with fragile " +
                    "bones.",
                "坐直，双手抱实心球于胸前，缓慢左右转体。骨质脆弱者不宜。"),
            Modalities = Resistance,
            Pattern = MovementPattern.TrunkBracing,
            MuscleGroups = [MuscleGroup.Abdominals],
            Equipment = [Equipment.MedicineBall],
            ResistanceSource = ResistanceSource.FreeWeight,
            Position = BodyPosition.Seated,
            SpineDemand = SpineDemand.Twisting,
            Difficulty = 3,
            LoadsUpperTrunk = true,
            SpineSafeSwap = "seatedMarch",
        },
        new()
        {
            Id = "bandWoodChop",
            Name = new("Wood chop with a band", "弹力带劈砍转体"),
            Instructions = new(
                "Stand side-on to the fixed band and pull its end across your body in a slanting line, turning your trunk. Not for " +
                    "people with fragile bones.",
                "侧对固定好的弹力带站立，将带端斜向拉过身体并转体。骨质脆弱者不宜。"),
            Modalities = Resistance,
            Pattern = MovementPattern.TrunkBracing,
            MuscleGroups = [MuscleGroup.Abdominals, MuscleGroup.Shoulder],
            Equipment = [Equipment.ElasticBand],
            ResistanceSource = ResistanceSource.Band,
            Position = BodyPosition.Standing,
            SpineDemand = SpineDemand.Twisting,
            FallExposure = FallExposure.Moderate,
            Difficulty = 3,
            LoadsUpperTrunk = true,
            Harder = "cableTrunkRotation",
            SpineSafeSwap = "bandPallofPress",
        },
        new()
        {
            Id = "cableTrunkRotation",
            Name = new("Trunk rotation on the cable", "绳索转体"),
            Instructions = new(
                "Stand side-on to the cable with both hands on the handle and turn your trunk away from it, then return slowly. " +
                    "Not for people with fragile bones.",
                "侧对绳索站立，双手握住把手，躯干向对侧转动，再缓慢放回。骨质脆弱者不宜。"),
            Modalities = Resistance,
            Pattern = MovementPattern.TrunkBracing,
            MuscleGroups = [MuscleGroup.Abdominals, MuscleGroup.Shoulder],
            Equipment = [Equipment.CableMachine],
            ResistanceSource = ResistanceSource.Machine,
            Position = BodyPosition.Standing,
            SpineDemand = SpineDemand.Twisting,
            FallExposure = FallExposure.Moderate,
            Difficulty = 4,
            LoadsUpperTrunk = true,
            Easier = "bandWoodChop",
            SpineSafeSwap = "cablePallofPress",
        },
    ];
}
