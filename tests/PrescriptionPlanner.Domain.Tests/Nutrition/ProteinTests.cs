using System.Globalization;
using PrescriptionPlanner.Domain.Diagnosis;
using PrescriptionPlanner.Domain.Nutrition;
using PrescriptionPlanner.Domain.Patients;
using PrescriptionPlanner.Domain.Quantities;
using static PrescriptionPlanner.Domain.Tests.Nutrition.NutritionCases;

namespace PrescriptionPlanner.Domain.Tests.Nutrition;

public sealed class ProteinTests
{
    private static decimal D(string text) => decimal.Parse(text, CultureInfo.InvariantCulture);

    [Fact]
    public void Prescribe_OsteosarcopeniaWithSoundKidney_GivesTheReferenceExample()
    {
        var protein = Plan(Woman()).Protein;

        Assert.Equal(new AmountRange(1.2m, 1.5m), protein.GPerKgPerDay);
        Assert.Equal(new AmountRange(62m, 77m), protein.GPerDay);
        Assert.Equal(51.5m, protein.ReferenceMassKg);
        Assert.Equal(21, protein.PerMealG);
        Assert.Equal(14, protein.GapG);
        Assert.Equal(new AmountRange(2.5m, 2.8m), protein.LeucinePerMealG);
    }

    [Theory]
    [InlineData(false, "1.0", "1.2", "NUT-PROT-001")]
    [InlineData(true, "1.2", "1.5", "NUT-PROT-002")]
    public void Prescribe_NothingDiagnosed_FollowsExercise(bool exercise, string minimum, string maximum, string rule)
    {
        var protein = Plan(Woman(), Healthy(), exercise: exercise, resistance: exercise).Protein;

        Assert.Equal(new AmountRange(D(minimum), D(maximum)), protein.GPerKgPerDay);
        Assert.Contains(protein.RuleIds, id => id.Value == rule);
    }

    [Theory]
    [InlineData(Condition.Malnutrition, "NUT-PROT-004")]
    [InlineData(Condition.OtherCancer, "NUT-PROT-004")]
    [InlineData(Condition.Hypertension, "NUT-PROT-001")]
    [InlineData(Condition.TypeTwoDiabetes, "NUT-PROT-001")]
    public void Prescribe_Illness_RaisesTheTarget(Condition condition, string rule) =>
        Assert.Contains(Plan(With(condition), Healthy(), exercise: false).Protein.RuleIds, id => id.Value == rule);

    [Fact]
    public void Prescribe_SarcopeniaWithNormalBone_CountsAsIllness() =>
        Assert.Contains(
            Plan(Woman(), Diagnosed(BoneClassification.Normal), exercise: false).Protein.RuleIds, id => id.Value == "NUT-PROT-005");

    [Theory]
    [InlineData("75", "1.2", "1.5")]
    [InlineData("60", "1.2", "1.5")]
    [InlineData("59.9", "1.0", "1.2")]
    [InlineData("45", "1.0", "1.2")]
    [InlineData("44.9", "0.8", "1.0")]
    [InlineData("30", "0.8", "1.0")]
    [InlineData("29.9", "0.8", "0.8")]
    [InlineData("5", "0.8", "0.8")]
    public void Prescribe_EgfrByCystatin_ClipsAtEachBoundary(string egfr, string minimum, string maximum)
    {
        var plan = Plan(Woman().Laboratory(values => values with { EgfrMlPerMin173 = D(egfr) }));

        Assert.Equal(new AmountRange(D(minimum), D(maximum)), plan.Protein.GPerKgPerDay);
        Assert.Equal(D(egfr) < 60m, plan.Says("NUT-PROT-016"));
    }

    [Theory]
    [InlineData("45", "1.2")]
    [InlineData("44.9", "1.2")]
    [InlineData("30", "1.2")]
    [InlineData("29.9", "0.8")]
    public void Prescribe_KidneyReleased_RaisesOnlyTheBandFromThirty(string egfr, string maximum) =>
        Assert.Equal(
            D(maximum),
            Plan(Woman().Laboratory(values => values with { EgfrMlPerMin173 = D(egfr) }), released: true).Protein.GPerKgPerDay?.Maximum);

    [Theory]
    [InlineData("59.9", "1.2")]
    [InlineData("60", "1.3")]
    [InlineData("74.9", "1.3")]
    [InlineData("75", "1.5")]
    public void Prescribe_CreatinineAloneWithLowMuscle_HoldsFromSixtyToSeventyFour(string egfr, string maximum)
    {
        foreach (EgfrMarker? marker in new EgfrMarker?[] { EgfrMarker.Creatinine, null })
        {
            var plan = Plan(Woman().Laboratory(values => values with { EgfrMlPerMin173 = D(egfr), EgfrMarker = marker }));

            Assert.Equal(D(maximum), plan.Protein.GPerKgPerDay?.Maximum);
            Assert.True(plan.Says("NUT-KIDNEY-002"));
        }
    }

    [Theory]
    [InlineData(SarcopeniaStage.Possible, ComponentState.Normal, "1.3")]
    [InlineData(SarcopeniaStage.None, ComponentState.Low, "1.3")]
    [InlineData(SarcopeniaStage.None, ComponentState.Normal, "1.5")]
    [InlineData(SarcopeniaStage.Indeterminate, ComponentState.Unknown, "1.5")]
    public void Prescribe_CreatinineAlone_HoldsOnlyWithLowMuscle(SarcopeniaStage stage, ComponentState mass, string maximum)
    {
        var profile = Woman().Laboratory(values => values with { EgfrMlPerMin173 = 70m, EgfrMarker = EgfrMarker.Creatinine });

        Assert.Equal(
            D(maximum), Plan(profile, Diagnosed(sarcopenia: Answer.Absent, stage: stage, mass: mass)).Protein.GPerKgPerDay?.Maximum);
    }

    [Theory]
    [InlineData(Condition.ChronicKidneyDisease)]
    [InlineData(Condition.KidneyTransplant)]
    [InlineData(Condition.Albuminuria)]
    public void Prescribe_KidneyDiseaseWithGoodEgfr_CapsAtOnePointThree(Condition condition) =>
        Assert.Equal(new AmountRange(1.2m, 1.3m), Plan(With(condition)).Protein.GPerKgPerDay);

    [Theory]
    [InlineData("29.9", "1.5")]
    [InlineData("30", "1.3")]
    [InlineData("30.1", "1.3")]
    public void Prescribe_MeasuredAlbuminuria_CapsFromThirty(string albuminuria, string maximum) =>
        Assert.Equal(
            D(maximum),
            Plan(Woman().Laboratory(values => values with { AlbuminuriaMgPerG = D(albuminuria) })).Protein.GPerKgPerDay?.Maximum);

    [Fact]
    public void Prescribe_UnknownEgfr_HoldsAtOnePointTwoAndAsks()
    {
        var plan = Plan(Woman().Laboratory(values => values with { EgfrMlPerMin173 = null }));

        Assert.Equal(new AmountRange(1.2m, 1.2m), plan.Protein.GPerKgPerDay);
        Assert.Equal(61m, plan.Protein.GPerDay?.Maximum);
        Assert.True(plan.Says("NUT-KIDNEY-001"));
    }

    [Fact]
    public void Prescribe_Dialysis_IsItsOwnBranchWhateverTheEgfr()
    {
        var plan = Plan(With(Condition.Dialysis).Laboratory(values => values with { EgfrMlPerMin173 = 8m }));

        Assert.Equal(new AmountRange(1.0m, 1.2m), plan.Protein.GPerKgPerDay);
        Assert.True(plan.Says("NUT-PROT-015"));
    }

    [Fact]
    public void Prescribe_KidneyLimit_RoundsTheMaximumAndTheMealsDown()
    {
        // 0.8 × 51.5 = 41.2 g: 41 a day, a third of it 13.67: three times 14 would pass the day.
        var protein = Plan(Woman().Laboratory(values => values with { EgfrMlPerMin173 = 20m })).Protein;

        Assert.Equal(new AmountRange(41m, 41m), protein.GPerDay);
        Assert.Equal(13, protein.PerMealG);
        Assert.Null(protein.LeucinePerMealG);
    }

    [Theory]
    [InlineData(Condition.Phenylketonuria, "NUT-PROT-030")]
    [InlineData(Condition.LiverFailure, "NUT-PROT-031")]
    public void Prescribe_DietitianConditions_GiveNoTarget(Condition condition, string rule)
    {
        var plan = Plan(With(condition));

        Assert.Null(plan.Protein.GPerKgPerDay);
        Assert.Null(plan.Protein.GPerDay);
        Assert.True(plan.Says(rule));
        Assert.False(plan.Advises("wheyAfterResistance"));
    }

    [Theory]
    [InlineData("71.1", "71.1", "NUT-MASS-002")]
    [InlineData("71.148", "56.9", "NUT-MASS-003")]
    [InlineData("90", "61.6", "NUT-MASS-003")]
    public void Prescribe_AroundBodyMassIndexThirty_ChoosesTheReferenceMass(string mass, string reference, string rule)
    {
        // 1.54² × 30 = 71.148 kg; ideal 22 × 2.3716 = 52.1752 kg.
        var protein = Plan(Woman() with { BodyMass = new Mass(D(mass)) }).Protein;

        Assert.Equal(D(reference), protein.ReferenceMassKg);
        Assert.Contains(protein.RuleIds, id => id.Value == rule);
    }

    [Fact]
    public void Prescribe_ObeseWoman_AddsAQuarterOfTheExcess() =>
        // 22 × 2.56 = 56.32; 56.32 + 0.25 × (90 − 56.32) = 64.74.
        Assert.Equal(64.7m, Plan(Woman() with { Height = new Stature(160m), BodyMass = new Mass(90m) }).Protein.ReferenceMassKg);

    [Fact]
    public void Prescribe_HeightUnknown_UsesTheActualMassAndSaysSo()
    {
        var plan = Plan(Woman() with { Height = null, BodyMass = new Mass(90m) });

        Assert.Equal(90m, plan.Protein.ReferenceMassKg);
        Assert.True(plan.Says("NUT-MASS-004"));
    }

    [Fact]
    public void Prescribe_MassUnknown_GivesNoGramsAndAsks()
    {
        var plan = Plan(Woman() with { BodyMass = null });

        Assert.Equal(new AmountRange(1.2m, 1.5m), plan.Protein.GPerKgPerDay);
        Assert.Null(plan.Protein.GPerDay);
        Assert.Null(plan.Protein.PerMealG);
        Assert.Null(plan.Energy.GuideKcalPerDay);
        Assert.True(plan.Says("NUT-MASS-001"));
    }

    [Fact]
    public void Prescribe_FluidOverload_AsksForTheDryWeight() => Assert.True(Plan(With(Condition.FluidOverload)).Says("NUT-MASS-005"));

    [Theory]
    [InlineData("61", 1)]
    [InlineData("62", 0)]
    [InlineData("90", 0)]
    public void Prescribe_PresentIntake_LeavesTheGapToTheMinimum(string current, int gap) =>
        Assert.Equal(gap, Plan(Woman().Eating(diet => diet with { ProteinGPerDay = D(current) })).Protein.GapG);

    [Fact]
    public void Prescribe_UnknownIntake_HasNoGapAndAsks()
    {
        var plan = Plan(Woman().Eating(_ => new DietRecord()));

        Assert.Null(plan.Protein.GapG);
        Assert.True(plan.Says("NUT-PROT-023"));
    }
}
