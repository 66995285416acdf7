using CsCheck;
using NodaTime;
using PrescriptionPlanner.Domain.Diagnosis;
using PrescriptionPlanner.Domain.Exercises;
using PrescriptionPlanner.Domain.Patients;
using PrescriptionPlanner.Domain.Periodization;
using PrescriptionPlanner.Domain.Screening;

namespace PrescriptionPlanner.Domain.Tests.Periodization;

public sealed class ExerciseSelectionProperties
{
    private const int Cases = 10_000;

    private static readonly Gen<DoseLimits> AnyLimits =
        from flags in Gen.Int[0, (1 << 9) - 1]
        from impact in Gen.OneOf<ImpactLevel?>(null, ImpactLevel.None, ImpactLevel.Low, ImpactLevel.Moderate, ImpactLevel.High)
        from hold in Gen.OneOf<int?>(null, 6)
        select new DoseLimits
        {
            SeatedOrHeld = (flags & 1) != 0,
            MachinesOrSeated = (flags & 2) != 0,
            HeldRail = (flags & 4) != 0,
            SpineNeutral = (flags & 8) != 0,
            NoJumping = (flags & 16) != 0,
            NoLoadedUpperBody = (flags & 32) != 0,
            NoRowing = (flags & 64) != 0,
            CycleOrWaterOnly = (flags & 128) != 0,
            SupervisedOnly = (flags & 256) != 0,
            Impact = impact,
            IsometricHoldSeconds = hold,
        };

    private static readonly Gen<PatientProfile> AnyProfile =
        from equipment in Gen.Enum<Equipment>().Array[0, 12]
        from tests in Gen.OneOf<string>([.. ExerciseCatalogue.Of(Modality.Resistance).Select(exercise => exercise.Id)]).Array[0, 4]
        from experience in Gen.OneOf<ResistanceExperience?>(null, ResistanceExperience.None, ResistanceExperience.Trained)
        select new PatientProfile
        {
            Sex = Sex.Female,
            BirthDate = new LocalDate(1950, 1, 1),
            Equipment = [.. equipment.Select(code => new EquipmentItem(code))],
            StrengthTests = [.. tests.Select(id => new StrengthTest(id, 20, 10, 2))],
            ResistanceExperience = experience,
        };

    private static readonly Gen<FunctionalLevel?> AnyLevel =
        Gen.OneOf<FunctionalLevel?>(null, FunctionalLevel.A, FunctionalLevel.B, FunctionalLevel.C, FunctionalLevel.D);

    [Fact]
    public void SelectResistance_AnyCase_NeverForbiddenNeverTwice() =>
        Gen.Select(AnyLimits, AnyProfile, Gen.Bool, Gen.Bool, Gen.Int[0, 20]).Sample((limits, profile, supervised, frail, count) =>
        {
            var chosen = ExerciseSelection.SelectResistance(limits, profile, supervised, frail, count);
            Assert.True(chosen.Count <= count);
            Assert.Equal(chosen.Count, chosen.Select(exercise => exercise.Id).Distinct().Count());
            foreach (var exercise in chosen)
            {
                Assert.Contains(Modality.Resistance, exercise.Modalities);
                AssertAllowed(exercise, limits, profile, supervised);
            }
        }, iter: Cases);

    [Fact]
    public void SelectResistance_SameCaseTwice_IsTheSame() =>
        Gen.Select(AnyLimits, AnyProfile, Gen.Bool, Gen.Bool).Sample((limits, profile, supervised, frail) =>
            Assert.Equal(
                ExerciseSelection.SelectResistance(limits, profile, supervised, frail, 10),
                ExerciseSelection.SelectResistance(limits with { }, profile with { Equipment = [.. profile.Equipment.Reverse()] }, supervised, frail, 10)),
            iter: Cases);

    [Fact]
    public void SelectResistance_NothingAtHand_KeepsFourPatternsInTheFirstRound() =>
        Gen.Select(AnyLimits, AnyProfile, Gen.Bool, Gen.Bool).Sample((limits, profile, supervised, frail) =>
        {
            var chosen = ExerciseSelection.SelectResistance(limits, profile with { Equipment = [] }, supervised, frail, 8);
            Assert.True(chosen.Select(exercise => exercise.Pattern).Distinct().Count() >= 4);
        }, iter: Cases);

    [Fact]
    public void SelectResistance_OnePieceTakenAway_NeedsItNoMore() =>
        Gen.Select(AnyLimits, AnyProfile, Gen.Bool, Gen.Int[0, 100]).Sample((limits, profile, frail, pick) =>
        {
            if (profile.Equipment.Count == 0) return;
            var gone = profile.Equipment[pick % profile.Equipment.Count].Code;
            var poorer = profile with { Equipment = [.. profile.Equipment.Where(item => item.Code != gone)] };
            var left = poorer.Equipment.Select(item => item.Code).ToHashSet();
            foreach (var exercise in ExerciseSelection.SelectResistance(limits, poorer, false, frail, 12))
                Assert.True(exercise.Equipment.Count == 0 || exercise.Equipment.Any(left.Contains), exercise.Id);
        }, iter: Cases);

    [Fact]
    public void SelectResistance_MoreAllowed_NeverFewerPatterns() =>
        Gen.Select(AnyLimits, AnyLimits, AnyProfile, Gen.Bool).Sample((limits, further, profile, frail) =>
        {
            var loose = Patterns(limits);
            Assert.Subset(loose, Patterns(DoseLimits.Merge(limits, further)));

            HashSet<MovementPattern> Patterns(DoseLimits within) =>
                [.. ExerciseSelection.SelectResistance(within, profile, false, frail, 20).Select(exercise => exercise.Pattern)];
        }, iter: Cases);

    [Fact]
    public void SelectModes_AnyCase_NeverForbidden() =>
        Gen.Select(AnyLimits, AnyProfile, AnyLevel, Gen.Bool, Gen.Bool).Sample((limits, profile, level, falls, impactCleared) =>
        {
            FunctionalClass? functionalClass = level is { } known ? new FunctionalClass(known, falls) : null;
            var aerobic = ExerciseSelection.SelectAerobicMode(limits, profile, functionalClass);
            if (aerobic is null) Assert.True(limits.CycleOrWaterOnly);
            else AssertMode(aerobic, Modality.Aerobic);

            var hiit = ExerciseSelection.SelectHiitMode(limits, profile, level, impactCleared);
            if (hiit is null) return;
            AssertMode(hiit, Modality.Hiit);
            var mode = ExerciseCatalogue.Find(hiit);
            if (!impactCleared) Assert.Equal(ImpactLevel.None, mode.Impact);
            if (level != FunctionalLevel.D) Assert.True(IsCycleOrWater(mode), hiit);

            void AssertMode(string id, Modality modality)
            {
                var exercise = ExerciseCatalogue.Find(id);
                Assert.Contains(modality, exercise.Modalities);
                AssertAllowed(exercise, limits, profile, supervised: false);
            }
        }, iter: Cases);

    [Fact]
    public void SelectBalance_AnyCase_NeverForbiddenAndNeverEmpty() =>
        Gen.Select(AnyLimits, AnyProfile, AnyLevel, Gen.Int[1, 6], Gen.Int[1, 8]).Sample((limits, profile, level, difficulty, count) =>
        {
            var chosen = ExerciseSelection.SelectBalance(limits, difficulty, level, count, profile);
            Assert.InRange(chosen.Count, 1, count);
            Assert.Equal(chosen.Count, chosen.Distinct().Count());
            foreach (var exercise in chosen)
            {
                Assert.Contains(Modality.Balance, exercise.Modalities);
                Assert.True(exercise.Difficulty <= difficulty, exercise.Id);
                if (limits.SeatedOrHeld && level is (null or FunctionalLevel.A)) Assert.Equal(BodyPosition.Seated, exercise.Position);
                AssertAllowed(exercise, limits, profile, supervised: false);
            }
        }, iter: Cases);

    [Fact]
    public void SelectImpactAndPosture_AnyCase_NeverForbidden() =>
        Gen.Select(AnyLimits, AnyProfile, Gen.Enum<ImpactLevel>(), Gen.Int[0, 6], Gen.Bool).Sample((limits, profile, intensity, count, supervised) =>
        {
            var chosen = ExerciseSelection.SelectImpact(limits, intensity, count, profile, supervised);
            Assert.True(chosen.Count <= count);
            foreach (var exercise in chosen)
            {
                Assert.True(exercise.Impact <= intensity, exercise.Id);
                AssertAllowed(exercise, limits, profile, supervised);
            }
            var posture = ExerciseSelection.SelectVibrationPosture(limits);
            Assert.Contains(Modality.WholeBodyVibration, posture.Modalities);
            Assert.True(ExerciseSelection.IsPermitted(posture, limits), posture.Id);
            if (limits.HeldRail) Assert.True(posture.HandsHeld || posture.Position == BodyPosition.Seated);
            if (limits.IsometricHoldSeconds is not null && !limits.MachinesOrSeated) Assert.False(posture.IsHold);
        }, iter: Cases);

    // Written out a second time, in other words than the selection's own, so that a slip in one shows against the other.
    private static void AssertAllowed(Exercise exercise, DoseLimits limits, PatientProfile profile, bool supervised)
    {
        var seated = exercise.Position == BodyPosition.Seated;
        if (limits.SeatedOrHeld) Assert.True(seated || exercise.HandsHeld, exercise.Id);
        if (limits.MachinesOrSeated)
            Assert.True(seated || exercise.Position == BodyPosition.Lying || exercise.ResistanceSource == ResistanceSource.Machine, exercise.Id);
        if (limits.MachinesOrSeated) Assert.False(exercise.NeedsFloor, exercise.Id);
        if (limits.SpineNeutral) Assert.True(exercise.SpineDemand is SpineDemand.Neutral or SpineDemand.AxialLoad, exercise.Id);
        if (limits.NoJumping) Assert.False(exercise.IsJump, exercise.Id);
        if (limits.NoLoadedUpperBody)
            Assert.False(exercise.LoadsUpperTrunk || exercise.Pattern is MovementPattern.Push or MovementPattern.Pull or MovementPattern.Carry, exercise.Id);
        if (limits.NoRowing) Assert.NotEqual("rowing", exercise.Id);
        if (limits.CycleOrWaterOnly && exercise.Pattern == MovementPattern.Locomotion) Assert.True(IsCycleOrWater(exercise), exercise.Id);
        if (limits.Impact is { } impact) Assert.True((int)exercise.Impact <= (int)impact, exercise.Id);
        if (exercise.NeedsSupervision) Assert.True(supervised, exercise.Id);
        Assert.True(exercise.Equipment.Count == 0 || exercise.Equipment.Any(code => profile.Equipment.Any(item => item.Code == code)), exercise.Id);
    }

    private static bool IsCycleOrWater(Exercise exercise) =>
        exercise.Id is "cycling" or "recumbentCycling" || exercise.Position == BodyPosition.InWater;
}
