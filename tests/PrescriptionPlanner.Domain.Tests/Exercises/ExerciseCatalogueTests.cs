using System.Reflection;
using System.Text.RegularExpressions;
using PrescriptionPlanner.Domain.Evidence;
using PrescriptionPlanner.Domain.Exercises;

namespace PrescriptionPlanner.Domain.Tests.Exercises;

public sealed partial class ExerciseCatalogueTests
{
    private static readonly Equipment[] AlwaysAtHand = [Equipment.None, Equipment.Chair, Equipment.WallOrRail, Equipment.Mat];

    private static readonly MovementPattern[] ResistancePatterns =
    [
        MovementPattern.Squat, MovementPattern.Hinge, MovementPattern.Push, MovementPattern.Pull, MovementPattern.Calf,
        MovementPattern.TrunkExtension, MovementPattern.TrunkBracing, MovementPattern.HipAbduction, MovementPattern.Carry,
    ];

    public static TheoryData<string> EveryId => [.. ExerciseCatalogue.All.Select(exercise => exercise.Id)];

    public static TheoryData<MovementPattern> EveryResistancePattern => [.. ResistancePatterns];

    [Fact]
    public void All_Counted_AtLeastSeventyFiveWithUniqueIds()
    {
        Assert.True(ExerciseCatalogue.All.Count >= 75);
        Assert.Equal(ExerciseCatalogue.All.Count, ExerciseCatalogue.All.Select(exercise => exercise.Id).Distinct().Count());
        Assert.Equal(ExerciseCatalogue.All.Count, ExerciseCatalogue.All.Select(exercise => exercise.Name.English).Distinct().Count());
        Assert.Equal(ExerciseCatalogue.All.Count, ExerciseCatalogue.All.Select(exercise => exercise.Name.SimplifiedChinese).Distinct().Count());
    }

    [Theory]
    [InlineData("legPress")]
    [InlineData("walking")]
    [InlineData("tandemStance")]
    [InlineData("cycling")]
    [InlineData("heelDrop")]
    [InlineData("semiSquat")]
    [InlineData("staticHeldSquat")]
    [InlineData("seatedMarching")]
    [InlineData("waterWalking")]
    public void Find_PublishedId_IsThere(string id)
    {
        Assert.Equal(id, ExerciseCatalogue.Find(id).Id);
        Assert.True(ExerciseCatalogue.TryFind(id, out var exercise));
        Assert.Same(ExerciseCatalogue.Find(id), exercise);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("LegPress")]
    [InlineData("unicycling")]
    public void TryFind_UnknownId_IsFalse(string? id)
    {
        Assert.False(ExerciseCatalogue.TryFind(id, out var exercise));
        Assert.Null(exercise);
    }

    [Fact]
    public void Find_UnknownId_Throws() => Assert.Throws<KeyNotFoundException>(() => ExerciseCatalogue.Find("unicycling"));

    [Theory]
    [MemberData(nameof(EveryId))]
    public void Text_EveryExercise_IsWrittenInBothLanguages(string id)
    {
        var exercise = ExerciseCatalogue.Find(id);
        Assert.Matches(CamelCase(), exercise.Id);
        foreach (var text in new[] { exercise.Name, exercise.Instructions })
        {
            Assert.False(string.IsNullOrWhiteSpace(text.English));
            Assert.Matches(ChineseLetter(), text.SimplifiedChinese);
            Assert.DoesNotMatch(ChineseLetter(), text.English);
            Assert.Equal(text.English.Trim(), text.English);
        }
        Assert.InRange(SentencesOf(exercise.Instructions.English, '.'), 1, 4);
        Assert.InRange(SentencesOf(exercise.Instructions.SimplifiedChinese, '。'), 1, 4);
    }

    [Theory]
    [MemberData(nameof(EveryId))]
    public void Entry_EveryExercise_IsWhole(string id)
    {
        var exercise = ExerciseCatalogue.Find(id);
        Assert.NotEmpty(exercise.Modalities);
        Assert.NotEmpty(exercise.MuscleGroups);
        Assert.Equal(exercise.MuscleGroups.Count, exercise.MuscleGroups.Distinct().Count());
        Assert.InRange(exercise.Difficulty, 1, 7);
        Assert.DoesNotContain(exercise.Equipment, code => AlwaysAtHand.Contains(code));
        if (exercise.ResistanceSource is ResistanceSource.Machine or ResistanceSource.FreeWeight) Assert.NotEmpty(exercise.Equipment);
        if (exercise.ResistanceSource == ResistanceSource.Band) Assert.Equal([Equipment.ElasticBand], exercise.Equipment);
        if (exercise.Position == BodyPosition.InWater) Assert.Equal([Equipment.Pool], exercise.Equipment);
        if (exercise.Position is BodyPosition.Seated or BodyPosition.Lying) Assert.Equal(FallExposure.Low, exercise.FallExposure);
        if (exercise.FallExposure == FallExposure.High) Assert.False(exercise.HandsHeld);
        if (exercise.IsJump) Assert.NotEqual(ImpactLevel.None, exercise.Impact);
        if (exercise.Impact == ImpactLevel.High) Assert.True(exercise.NeedsSupervision);
        if (exercise.Modalities.Contains(Modality.Resistance)) Assert.False(exercise.IsHold);
    }

    [Theory]
    [MemberData(nameof(EveryId))]
    public void Neighbours_EveryExercise_LeadBackAndNeverRunInACircle(string id)
    {
        var exercise = ExerciseCatalogue.Find(id);
        if (exercise.Harder is { } harder)
        {
            Assert.Equal(id, ExerciseCatalogue.Find(harder).Easier);
            Assert.Equal(exercise.Pattern, ExerciseCatalogue.Find(harder).Pattern);
            Assert.True(ExerciseCatalogue.Find(harder).Difficulty >= exercise.Difficulty);
        }
        if (exercise.Easier is { } easier)
        {
            Assert.NotNull(ExerciseCatalogue.Find(easier).Harder);
            Assert.Equal(exercise.Pattern, ExerciseCatalogue.Find(easier).Pattern);
            Assert.True(ExerciseCatalogue.Find(easier).Difficulty <= exercise.Difficulty);
        }
        var seen = new HashSet<string>();
        for (var next = exercise; next is not null; next = next.Easier is { } id1 ? ExerciseCatalogue.Find(id1) : null)
            Assert.True(seen.Add(next.Id), $"{next.Id} comes round again");
        seen.Clear();
        for (var next = exercise; next is not null; next = next.Harder is { } id1 ? ExerciseCatalogue.Find(id1) : null)
            Assert.True(seen.Add(next.Id), $"{next.Id} comes round again");
    }

    [Theory]
    [MemberData(nameof(EveryId))]
    public void SpineSafeSwap_EveryExercise_IsGivenOnlyWhereTheSpineBendsOrTwists(string id)
    {
        var exercise = ExerciseCatalogue.Find(id);
        Assert.Equal(exercise.SpineDemand is SpineDemand.Flexion or SpineDemand.Twisting, exercise.SpineSafeSwap is not null);
        Assert.Equal(exercise.SpineSafeSwap is not null, exercise.BendsOrTwistsSpine);
        if (exercise.SpineSafeSwap is null) return;
        var swap = ExerciseCatalogue.Find(exercise.SpineSafeSwap);
        Assert.Equal(SpineDemand.Neutral, swap.SpineDemand);
        Assert.True(swap.Pattern == exercise.Pattern || swap.Pattern == MovementPattern.TrunkBracing);
        Assert.Subset(swap.Modalities.ToHashSet(), exercise.Modalities.ToHashSet());
    }

    [Fact]
    public void SpineSafeSwap_Catalogue_HasBendingAndTwistingToReplace()
    {
        Assert.Contains(ExerciseCatalogue.All, exercise => exercise.SpineDemand == SpineDemand.Flexion);
        Assert.Contains(ExerciseCatalogue.All, exercise => exercise.SpineDemand == SpineDemand.Twisting);
    }

    [Fact]
    public void Equipment_EveryCode_IsUsedOrAlwaysAtHand()
    {
        var used = ExerciseCatalogue.All.SelectMany(exercise => exercise.Equipment).ToHashSet();
        Assert.Empty(Enum.GetValues<Equipment>().Except(AlwaysAtHand).Except(used));
    }

    [Theory]
    [InlineData(Equipment.LegPress)]
    [InlineData(Equipment.LegExtension)]
    [InlineData(Equipment.LegCurl)]
    [InlineData(Equipment.ChestPress)]
    [InlineData(Equipment.LatPulldown)]
    [InlineData(Equipment.SeatedRow)]
    [InlineData(Equipment.ShoulderPress)]
    [InlineData(Equipment.BackExtension)]
    [InlineData(Equipment.HipAbduction)]
    [InlineData(Equipment.CalfRaiseMachine)]
    [InlineData(Equipment.CableMachine)]
    public void Equipment_EveryMachine_HasAMachineExercise(Equipment machine) =>
        Assert.Contains(ExerciseCatalogue.Of(Modality.Resistance),
            exercise => exercise.ResistanceSource == ResistanceSource.Machine && exercise.Equipment.Contains(machine));

    [Theory]
    [MemberData(nameof(EveryResistancePattern))]
    public void Pattern_ForFrailPeopleWithNothingAtHand_HasASeatedExercise(MovementPattern pattern) =>
        Assert.Contains(ExerciseCatalogue.Of(pattern), exercise =>
            exercise.Position == BodyPosition.Seated && exercise.Equipment.Count == 0 && !exercise.BendsOrTwistsSpine);

    [Theory]
    [InlineData(MovementPattern.Balance)]
    [InlineData(MovementPattern.Impact)]
    [InlineData(MovementPattern.Locomotion)]
    public void Pattern_OtherThanResistance_HasASeatedExerciseWithoutEquipment(MovementPattern pattern) =>
        Assert.Contains(ExerciseCatalogue.Of(pattern), exercise => exercise.Position == BodyPosition.Seated && exercise.Equipment.Count == 0);

    [Fact]
    public void Balance_Catalogue_ClimbsFromOneToSix()
    {
        var balance = ExerciseCatalogue.Of(Modality.Balance);
        Assert.True(balance.Count >= 12);
        for (var difficulty = 1; difficulty <= 6; difficulty++)
            Assert.Contains(balance, exercise => exercise.Difficulty == difficulty && exercise.Equipment.Count == 0);
    }

    [Fact]
    public void Of_ModalityAndPattern_PartitionTheCatalogue()
    {
        Assert.Equal(ExerciseCatalogue.All.Count, Enum.GetValues<MovementPattern>().Sum(pattern => ExerciseCatalogue.Of(pattern).Count));
        foreach (var modality in Modalities.All)
        {
            Assert.NotEmpty(ExerciseCatalogue.Of(modality));
            Assert.All(ExerciseCatalogue.Of(modality), exercise => Assert.Contains(modality, exercise.Modalities));
        }
    }

    [Fact]
    public void Text_EveryEquipmentCode_IsWrittenInBothLanguages()
    {
        foreach (var field in typeof(Equipment).GetFields(BindingFlags.Public | BindingFlags.Static))
        {
            var text = field.GetCustomAttribute<TextAttribute>()!.Text;
            Assert.NotEmpty(text.English);
            Assert.Matches(ChineseLetter(), text.SimplifiedChinese);
        }
    }

    private static int SentencesOf(string text, char stop) => text.Count(letter => letter == stop);

    [GeneratedRegex("^[a-z][A-Za-z]+$")]
    private static partial Regex CamelCase();

    [GeneratedRegex(@"\p{IsCJKUnifiedIdeographs}")]
    private static partial Regex ChineseLetter();
}
