using NodaTime;
using PrescriptionPlanner.Domain.Diagnosis;
using PrescriptionPlanner.Domain.Exercises;
using PrescriptionPlanner.Domain.Patients;
using PrescriptionPlanner.Domain.Periodization;
using PrescriptionPlanner.Domain.Screening;

namespace PrescriptionPlanner.Domain.Tests.Periodization;

public sealed class ExerciseSelectionTests
{
    private static readonly DoseLimits Free = DoseLimits.Unlimited;

    private static readonly DoseLimits Everything = new()
    {
        PercentOneRepMax = 40,
        AxialFreeWeightPercentOneRepMax = 40,
        PercentHeartRateReserve = 40,
        EffortBorg = 11,
        HeartRateCeilingBpm = 100,
        Impact = ImpactLevel.None,
        VibrationPeakG = 1,
        IsometricHoldSeconds = 6,
        NotBeforeWeek = 13,
        SeatedOrHeld = true,
        MachinesOrSeated = true,
        HeldRail = true,
        SpineNeutral = true,
        NoJumping = true,
        NoLoadedUpperBody = true,
        NoBreathHolding = true,
        NoRowing = true,
        CycleOrWaterOnly = true,
        SupervisedOnly = true,
    };

    [Fact]
    public void SelectResistance_FullGym_TakesMachinesInPatternOrder()
    {
        var profile = With(Equipment.LegPress, Equipment.LegCurl, Equipment.SeatedRow, Equipment.ChestPress, Equipment.CalfRaiseMachine,
            Equipment.CableMachine, Equipment.HipAbduction, Equipment.Kettlebell, Equipment.Barbell);
        Assert.Equal(
            ["legPress", "legCurl", "seatedRow", "chestPress", "calfRaiseMachine", "proneChestLift", "hipAbduction", "bagCarry"],
            Ids(ExerciseSelection.SelectResistance(Free, profile, supervised: false, frail: false, 8)));
    }

    [Fact]
    public void SelectResistance_NothingAtHand_IsAFullProgrammeOfBodyWeight() =>
        Assert.Equal(
            ["chairStand", "bridge", "proneRow", "counterPushUp", "heelRaise", "deadBugHeelTap", "sideLyingHipAbduction", "bagCarry"],
            Ids(ExerciseSelection.SelectResistance(Free, With(), supervised: false, frail: false, 8)));

    [Fact]
    public void SelectResistance_FrailWithNothingAtHand_IsAllSeated()
    {
        var chosen = ExerciseSelection.SelectResistance(Free, With(), supervised: false, frail: true, 8);
        Assert.Equal(8, chosen.Count);
        Assert.All(chosen, exercise => Assert.Equal(BodyPosition.Seated, exercise.Position));
    }

    [Fact]
    public void SelectResistance_EveryLimitAndNothingAtHand_KeepsFourPatterns()
    {
        var chosen = ExerciseSelection.SelectResistance(Everything, With(), supervised: false, frail: true, 8);
        Assert.True(chosen.Select(exercise => exercise.Pattern).Distinct().Count() >= 4);
        Assert.All(chosen, exercise => Assert.False(exercise.LoadsUpperBody));
    }

    [Theory]
    [InlineData(true, MovementPattern.TrunkExtension)]
    [InlineData(false, MovementPattern.TrunkBracing)]
    public void SelectResistance_SpineNeutral_PutsExtensionFirst(bool neutral, MovementPattern trunk)
    {
        var chosen = ExerciseSelection.SelectResistance(Free with { SpineNeutral = neutral }, With(), false, false, 6);
        Assert.Equal(trunk, chosen[5].Pattern);
    }

    [Fact]
    public void SelectResistance_SeatedWithDumbbellsAndABand_RowsRatherThanCurls()
    {
        var chosen = ExerciseSelection.SelectResistance(
            Free with { MachinesOrSeated = true }, With(Equipment.Dumbbell, Equipment.ElasticBand), false, false, 3);
        Assert.Equal("seatedRowBand", chosen[2].Id);
    }

    [Theory]
    [InlineData(true, false, "romanianDeadlift", "bandPallofPress")]
    [InlineData(false, false, "bandHipExtension", "seatedBandBackExtension")]
    [InlineData(true, true, "bandHipExtension", "seatedBandBackExtension")]
    public void SelectResistance_DumbbellsAndABand_TrainsTheBackInTheHingeOrTheTrunk(bool supervised, bool neutral, string hinge, string trunk)
    {
        var chosen = ExerciseSelection.SelectResistance(
            Free with { SpineNeutral = neutral }, With(Equipment.Dumbbell, Equipment.ElasticBand), supervised, false, 6);
        Assert.Equal(hinge, chosen[1].Id);
        Assert.Equal(trunk, chosen[5].Id);
    }

    [Fact]
    public void SelectResistance_NoLoadedUpperBody_FindsAnotherTrunkExercise()
    {
        var limits = Free with { SpineNeutral = true, NoLoadedUpperBody = true };
        var chosen = ExerciseSelection.SelectResistance(limits, With(), false, false, 8);
        Assert.DoesNotContain(chosen, exercise => exercise.Pattern is MovementPattern.Push or MovementPattern.Pull or MovementPattern.Carry);
        Assert.Contains(chosen, exercise => exercise.Pattern == MovementPattern.TrunkExtension);
    }

    [Fact]
    public void SelectResistance_TestedExercise_ComesBeforeAMachine()
    {
        var profile = With(Equipment.LegPress, Equipment.LegExtension) with { StrengthTests = [new("legExtension", 20, 10, 2)] };
        Assert.Equal("legExtension", ExerciseSelection.SelectResistance(Free, profile, false, false, 1)[0].Id);
        Assert.Equal("legPress", ExerciseSelection.SelectResistance(Free, profile with { StrengthTests = [] }, false, false, 1)[0].Id);
    }

    [Fact]
    public void SelectResistance_TestOnAMachineNoLongerAtHand_IsNotChosen()
    {
        var profile = With() with { StrengthTests = [new("legPress", 40, 10, 0)] };
        Assert.Equal("chairStand", ExerciseSelection.SelectResistance(Free, profile, false, false, 1)[0].Id);
    }

    [Fact]
    public void SelectResistance_TestedTrunkTwist_StaysBehindNeutralExercises()
    {
        var profile = With(Equipment.CableMachine) with { StrengthTests = [new("cableTrunkRotation", 10, 10, 2)] };
        Assert.DoesNotContain(ExerciseSelection.SelectResistance(Free, profile, false, false, 20), exercise => exercise.BendsOrTwistsSpine);
    }

    [Theory]
    [InlineData(null, false, "chairStand")]
    [InlineData(ResistanceExperience.Novice, false, "chairStand")]
    [InlineData(ResistanceExperience.Trained, false, "gobletSquat")]
    [InlineData(ResistanceExperience.None, true, "gobletSquat")]
    public void SelectResistance_AxialFreeWeight_OnlyForTrainedOrSupervised(ResistanceExperience? experience, bool supervised, string squat)
    {
        var profile = With(Equipment.Kettlebell) with { ResistanceExperience = experience };
        Assert.Equal(squat, ExerciseSelection.SelectResistance(Free, profile, supervised, frail: false, 1)[0].Id);
    }

    [Theory]
    [InlineData(ResistanceExperience.None, false, "chairStand")]
    [InlineData(ResistanceExperience.None, true, "chairStand")]
    [InlineData(ResistanceExperience.Trained, false, "barbellBackSquat")]
    public void SelectResistance_BarbellSquat_OnlyForTrained(ResistanceExperience experience, bool supervised, string squat)
    {
        var profile = With(Equipment.Barbell) with { ResistanceExperience = experience };
        Assert.Equal(squat, ExerciseSelection.SelectResistance(Free, profile, supervised, frail: false, 1)[0].Id);
    }

    [Fact]
    public void SelectResistance_MoreThanPatterns_GivesASecondRoundWithoutRepeating()
    {
        var chosen = ExerciseSelection.SelectResistance(Free, With(), false, false, 12);
        Assert.Equal(12, chosen.Count);
        Assert.Equal(12, Ids(chosen).Distinct().Count());
        Assert.Equal(8, chosen.Take(8).Select(exercise => exercise.Pattern).Distinct().Count());
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    public void SelectResistance_NoneWanted_IsEmpty(int count) =>
        Assert.Empty(ExerciseSelection.SelectResistance(Free, With(), false, false, count));

    [Theory]
    [InlineData(null, "walking")]
    [InlineData("A", "seatedMarching")]
    [InlineData("B", "walking")]
    [InlineData("B+", "supportedWalking")]
    [InlineData("C", "walking")]
    [InlineData("D+", "walking")]
    [InlineData("A", "recumbentCycling", Equipment.CycleErgometer, Equipment.RecumbentCycle)]
    [InlineData("B+", "cycling", Equipment.CycleErgometer, Equipment.Treadmill)]
    [InlineData("C+", "treadmillWalking", Equipment.CycleErgometer, Equipment.Treadmill)]
    [InlineData("C", "walking", Equipment.CycleErgometer, Equipment.Treadmill)]
    public void SelectAerobicMode_ByClassAndEquipment(string? functionalClass, string mode, params Equipment[] equipment) =>
        Assert.Equal(mode, ExerciseSelection.SelectAerobicMode(Free, With(equipment), Class(functionalClass)));

    [Theory]
    [InlineData("seatedMarching")]
    [InlineData("seatedMarching", Equipment.Treadmill, Equipment.Rower, Equipment.Pool)]
    [InlineData("cycling", Equipment.CycleErgometer)]
    [InlineData("recumbentCycling", Equipment.CycleErgometer, Equipment.RecumbentCycle)]
    public void SelectAerobicMode_SeatedOrHeld_CyclesOrMarchesSeated(string mode, params Equipment[] equipment) =>
        Assert.Equal(mode, ExerciseSelection.SelectAerobicMode(Free with { SeatedOrHeld = true }, With(equipment), Class("D")));

    [Fact]
    public void SelectAerobicMode_CycleOrWaterOnlyWithNeither_IsNull()
    {
        Assert.Null(ExerciseSelection.SelectAerobicMode(Free with { CycleOrWaterOnly = true }, With(Equipment.Treadmill)));
        Assert.Equal("waterWalking", ExerciseSelection.SelectAerobicMode(Free with { CycleOrWaterOnly = true }, With(Equipment.Pool)));
    }

    [Theory]
    [InlineData(FunctionalLevel.C, null)]
    [InlineData(FunctionalLevel.C, null, Equipment.Step, Equipment.Elliptical)]
    [InlineData(FunctionalLevel.C, "cycling", Equipment.CycleErgometer)]
    [InlineData(FunctionalLevel.C, "aquaticIntervals", Equipment.Pool)]
    [InlineData(null, null)]
    [InlineData(FunctionalLevel.D, "briskWalking")]
    [InlineData(FunctionalLevel.D, "stepping", Equipment.Stairs)]
    [InlineData(FunctionalLevel.D, "aquaticIntervals", Equipment.Step, Equipment.Pool)]
    [InlineData(FunctionalLevel.D, "recumbentCycling", Equipment.Pool, Equipment.RecumbentCycle)]
    public void SelectHiitMode_ByLevelAndEquipment(FunctionalLevel? level, string? mode, params Equipment[] equipment) =>
        Assert.Equal(mode, ExerciseSelection.SelectHiitMode(Free, With(equipment), level));

    [Fact]
    public void SelectHiitMode_CycleOrWaterOnly_HoldsForClassD()
    {
        var limits = Free with { CycleOrWaterOnly = true };
        Assert.Null(ExerciseSelection.SelectHiitMode(limits, With(Equipment.Step), FunctionalLevel.D));
        Assert.Equal("cycling", ExerciseSelection.SelectHiitMode(limits, With(Equipment.CycleErgometer), FunctionalLevel.D));
    }

    [Fact]
    public void SelectHiitMode_AquaticJumps_OnlyWhereImpactIsCleared()
    {
        var pool = With(Equipment.Pool);
        Assert.Equal("aquaticJumps", ExerciseSelection.SelectHiitMode(Free, pool, FunctionalLevel.D, impactCleared: true));
        Assert.Equal("aquaticIntervals", ExerciseSelection.SelectHiitMode(Free, pool, FunctionalLevel.C, impactCleared: true));
        Assert.Equal("aquaticIntervals", ExerciseSelection.SelectHiitMode(Free with { NoJumping = true }, pool, FunctionalLevel.D, true));
        Assert.Equal("aquaticIntervals", ExerciseSelection.SelectHiitMode(Free with { Impact = ImpactLevel.None }, pool, FunctionalLevel.D, true));
        Assert.Equal("waterWalking", ExerciseSelection.SelectHiitMode(Free with { NoLoadedUpperBody = true }, pool, FunctionalLevel.C));
    }

    [Theory]
    [InlineData(2, new[] { "semiTandemStance", "heelToeRock", "feetTogetherStance" })]
    [InlineData(3, new[] { "tandemStance", "sideStepping", "semiTandemStance" })]
    [InlineData(4, new[] { "singleLegStance", "tandemWalking", "tandemStance" })]
    public void SelectBalance_ByDifficulty_TakesTheHardestFirst(int difficulty, string[] expected) =>
        Assert.Equal(expected, Ids(ExerciseSelection.SelectBalance(Free, difficulty, FunctionalLevel.C, 3)));

    [Fact]
    public void SelectBalance_SeatedOrHeld_IsSeated()
    {
        var chosen = ExerciseSelection.SelectBalance(Free with { SeatedOrHeld = true }, 6, FunctionalLevel.A, 3);
        Assert.Equal(3, chosen.Count);
        Assert.All(chosen, exercise => Assert.Equal(BodyPosition.Seated, exercise.Position));
    }

    [Theory]
    [InlineData(FunctionalLevel.A, BodyPosition.Seated)]
    [InlineData(null, BodyPosition.Seated)]
    [InlineData(FunctionalLevel.B, BodyPosition.Standing)]
    [InlineData(FunctionalLevel.C, BodyPosition.Standing)]
    [InlineData(FunctionalLevel.D, BodyPosition.Standing)]
    public void SelectBalance_SeatedOrHeld_StandsHeldFromClassB(FunctionalLevel? level, BodyPosition position)
    {
        var chosen = ExerciseSelection.SelectBalance(Free with { SeatedOrHeld = true }, 2, level, 2);
        Assert.Equal(2, chosen.Count);
        Assert.All(chosen, exercise => Assert.Equal(position, exercise.Position));
        Assert.All(chosen, exercise => Assert.True(exercise.Position == BodyPosition.Seated || exercise.HandsHeld, exercise.Id));
    }

    [Fact]
    public void SelectBalance_ClassAOnTheFirstStep_HasTwoTasks() =>
        Assert.Equal(
            ["seatedWeightShift", "seatedCloudHands"],
            Ids(ExerciseSelection.SelectBalance(Free with { SeatedOrHeld = true }, 1, FunctionalLevel.A, 2)));

    [Fact]
    public void SelectBalance_FoamPad_OnlyWhereAtHand()
    {
        Assert.DoesNotContain("foamSingleLegStance", Ids(ExerciseSelection.SelectBalance(Free, 6, FunctionalLevel.D, 20)));
        Assert.Contains("foamSingleLegStance", Ids(ExerciseSelection.SelectBalance(Free, 6, FunctionalLevel.D, 20, With(Equipment.FoamPad))));
    }

    [Theory]
    [InlineData(FunctionalLevel.B, false)]
    [InlineData(null, false)]
    [InlineData(FunctionalLevel.C, true)]
    public void SelectBalance_MovingFreely_IsForClassesCAndD(FunctionalLevel? level, bool any) =>
        Assert.Equal(any, ExerciseSelection.SelectBalance(Free, 6, level, 50).Any(exercise => exercise.FallExposure == FallExposure.High));

    [Theory]
    [InlineData(ImpactLevel.None, new string[0])]
    [InlineData(ImpactLevel.Low, new[] { "heelDrop", "stamping", "marchingStamp" })]
    [InlineData(ImpactLevel.Moderate, new[] { "heldSmallHops", "jumpInPlace", "sideHops" })]
    [InlineData(ImpactLevel.High, new[] { "heldSmallHops", "jumpInPlace", "sideHops" })]
    public void SelectImpact_ByIntensity_TakesTheHardestPermitted(ImpactLevel intensity, string[] expected) =>
        Assert.Equal(expected, Ids(ExerciseSelection.SelectImpact(Free, intensity, 3, With(Equipment.Step))));

    [Fact]
    public void SelectImpact_Limits_AreKept()
    {
        Assert.Equal(["heelDrop", "stamping"], Ids(ExerciseSelection.SelectImpact(Free with { NoJumping = true }, ImpactLevel.Moderate, 2)));
        Assert.Equal(["heelDrop", "stamping"], Ids(ExerciseSelection.SelectImpact(Free with { Impact = ImpactLevel.Low }, ImpactLevel.Moderate, 2)));
        Assert.Empty(ExerciseSelection.SelectImpact(Free with { Impact = ImpactLevel.None }, ImpactLevel.Moderate, 2));
        Assert.Equal(["seatedStamping"], Ids(ExerciseSelection.SelectImpact(Free with { MachinesOrSeated = true }, ImpactLevel.Moderate, 2)));
    }

    [Fact]
    public void SelectImpact_DropLanding_OnlySupervisedFromAStep()
    {
        Assert.Contains("lowDropLanding", Ids(ExerciseSelection.SelectImpact(Free, ImpactLevel.High, 1, With(Equipment.Step), supervised: true)));
        Assert.DoesNotContain("lowDropLanding", Ids(ExerciseSelection.SelectImpact(Free, ImpactLevel.High, 20, With(), supervised: true)));
        Assert.DoesNotContain("lowDropLanding", Ids(ExerciseSelection.SelectImpact(Free, ImpactLevel.Moderate, 20, With(Equipment.Step), true)));
    }

    [Fact]
    public void SelectVibrationPosture_ByLimits()
    {
        Assert.Equal("semiSquat", ExerciseSelection.SelectVibrationPosture(Free).Id);
        Assert.Equal("staticHeldSquat", ExerciseSelection.SelectVibrationPosture(Free with { HeldRail = true }).Id);
        Assert.Equal("staticHeldSquat", ExerciseSelection.SelectVibrationPosture(Free with { SeatedOrHeld = true }).Id);
        Assert.Equal("dynamicSquatOnPlate", ExerciseSelection.SelectVibrationPosture(Free with { IsometricHoldSeconds = 6 }).Id);
        Assert.Equal("seatedFeetOnPlate", ExerciseSelection.SelectVibrationPosture(Everything).Id);
    }

    [Fact]
    public void EquipmentFor_SeveralAtHand_IsTheFirstThatTheExerciseNames()
    {
        var kettlebell = new EquipmentItem(Equipment.Kettlebell) { StepKg = 4 };
        var dumbbell = new EquipmentItem(Equipment.Dumbbell) { StepKg = 2 };
        var profile = With() with { Equipment = [kettlebell, dumbbell] };
        Assert.Same(dumbbell, ExerciseSelection.EquipmentFor(ExerciseCatalogue.Find("gobletSquat"), profile));
        Assert.Null(ExerciseSelection.EquipmentFor(ExerciseCatalogue.Find("chairStand"), profile));
        Assert.Null(ExerciseSelection.EquipmentFor(ExerciseCatalogue.Find("legPress"), profile));
        Assert.True(ExerciseSelection.IsAtHand(ExerciseCatalogue.Find("chairStand"), profile));
        Assert.False(ExerciseSelection.IsAtHand(ExerciseCatalogue.Find("legPress"), profile));
    }

    private static PatientProfile With(params Equipment[] equipment) => new()
    {
        Sex = Sex.Female,
        BirthDate = new LocalDate(1951, 3, 14),
        Equipment = [.. equipment.Select(code => new EquipmentItem(code))],
    };

    private static IEnumerable<string> Ids(IEnumerable<Exercise> exercises) => exercises.Select(exercise => exercise.Id);

    private static FunctionalClass? Class(string? written) =>
        written is null ? null : new FunctionalClass(Enum.Parse<FunctionalLevel>(written[..1]), written.EndsWith('+'));
}
