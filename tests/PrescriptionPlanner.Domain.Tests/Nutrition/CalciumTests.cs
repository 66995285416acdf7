using System.Globalization;
using PrescriptionPlanner.Domain.Diagnosis;
using PrescriptionPlanner.Domain.Nutrition;
using PrescriptionPlanner.Domain.Patients;
using static PrescriptionPlanner.Domain.Tests.Nutrition.NutritionCases;

namespace PrescriptionPlanner.Domain.Tests.Nutrition;

public sealed class CalciumTests
{
    private static decimal D(string text) => decimal.Parse(text, CultureInfo.InvariantCulture);

    [Fact]
    public void Prescribe_Osteosarcopenia_GivesTheReferenceExample()
    {
        var calcium = Plan(Woman()).Calcium;

        Assert.Equal(1200, calcium.TargetMgPerDay);
        Assert.Equal(1000, calcium.AcceptableFromMgPerDay);
        Assert.Equal(2000, calcium.UpperLimitMgPerDay);
        Assert.Equal(680, calcium.SupplementMgPerDay);
        Assert.Equal(CalciumForm.Carbonate, calcium.Form);
        Assert.Equal([new CalciumDose(340, DoseTime.WithBreakfast), new CalciumDose(340, DoseTime.WithDinner)], calcium.Doses);
    }

    [Theory]
    [InlineData(NutritionReference.China2013, Sex.Female, 75, true, 1200)]
    [InlineData(NutritionReference.China2013, Sex.Female, 75, false, 1000)]
    [InlineData(NutritionReference.China2013, Sex.Male, 50, false, 1000)]
    [InlineData(NutritionReference.China2013, Sex.Male, 49, false, 800)]
    [InlineData(NutritionReference.Iom2011, Sex.Female, 50, true, 1000)]
    [InlineData(NutritionReference.Iom2011, Sex.Female, 51, false, 1200)]
    [InlineData(NutritionReference.Iom2011, Sex.Male, 51, true, 1000)]
    [InlineData(NutritionReference.Iom2011, Sex.Male, 70, false, 1000)]
    [InlineData(NutritionReference.Iom2011, Sex.Male, 71, false, 1200)]
    public void Prescribe_ReferenceSexAgeDiagnosis_ChooseTheTarget(
        NutritionReference reference, Sex sex, int age, bool bone, int target) =>
        Assert.Equal(
            target,
            Plan((Woman() with { Sex = sex }).OfAge(age), bone ? Diagnosed() : Healthy(), reference).Calcium.TargetMgPerDay);

    [Theory]
    [InlineData("60", 1200)]
    [InlineData("59.9", 1000)]
    [InlineData("30", 1000)]
    [InlineData("29.9", null)]
    public void Prescribe_Egfr_LimitsTheTotal(string egfr, int? target) =>
        Assert.Equal(
            target,
            Plan(Woman().Laboratory(values => values with { EgfrMlPerMin173 = D(egfr) })).Calcium.TargetMgPerDay);

    [Fact]
    public void Prescribe_KidneyDiseaseWithUnknownEgfr_LimitsTheTotalAndAsksTheClinician()
    {
        var calcium = Plan(With(Condition.ChronicKidneyDisease).Laboratory(values => values with { EgfrMlPerMin173 = null })).Calcium;

        Assert.Equal(1000, calcium.TargetMgPerDay);
        Assert.True(calcium.ClinicianReview);
    }

    [Theory]
    [InlineData("1200", 0, 0, 0)]
    [InlineData("1051", 0, 149, 0)]
    [InlineData("1050", 150, 0, 1)]
    [InlineData("1049", 151, 0, 1)]
    [InlineData("700", 500, 0, 1)]
    [InlineData("699", 501, 0, 2)]
    [InlineData("699.5", 500, 0, 1)]
    [InlineData("200", 1000, 0, 2)]
    [InlineData("199", 1000, 1, 2)]
    [InlineData("0", 1000, 200, 2)]
    public void Prescribe_Deficit_IsFilledFromFoodOrSplit(string current, int supplement, int food, int doses)
    {
        var calcium = Plan(Woman().Eating(diet => diet with { CalciumMgPerDay = D(current) })).Calcium;

        Assert.Equal(supplement, calcium.SupplementMgPerDay);
        Assert.Equal(food, calcium.FromFoodMgPerDay);
        Assert.Equal(doses, calcium.Doses.Count);
        Assert.Equal(supplement, calcium.Doses.Sum(dose => dose.Mg));
        Assert.All(calcium.Doses, dose => Assert.InRange(dose.Mg, 1, 500));
    }

    [Fact]
    public void Prescribe_DairyServings_EstimateAnAbsentIntake()
    {
        // 300 + 300 × 1.5 = 750 mg.
        var plan = Plan(Woman().Eating(diet => diet with { CalciumMgPerDay = null, DairyServingsPerDay = 1.5m }));

        Assert.Equal(750m, plan.Calcium.CurrentMgPerDay);
        Assert.Equal(450, plan.Calcium.SupplementMgPerDay);
        Assert.True(plan.Says("NUT-CA-005"));
    }

    [Fact]
    public void Prescribe_UnknownIntake_SuggestsNothingAndAsks()
    {
        var plan = Plan(Woman().Eating(_ => new DietRecord()));

        Assert.Equal(1200, plan.Calcium.TargetMgPerDay);
        Assert.Equal(0, plan.Calcium.SupplementMgPerDay);
        Assert.True(plan.Says("NUT-CA-006"));
    }

    [Fact]
    public void Prescribe_SupplementWithoutAmount_AsksAndAddsNothing()
    {
        var plan = Plan(Taking(Medication.CalciumSupplement));

        Assert.Equal(0, plan.Calcium.SupplementMgPerDay);
        Assert.True(plan.Says("NUT-CA-007"));
    }

    [Theory]
    [InlineData("0", 680, 0)]
    [InlineData("400", 600, 80)]
    [InlineData("851", 0, 349)]
    public void Prescribe_PresentSupplement_CountsTowardsTheMostThatIsSupplemented(string taken, int supplement, int food)
    {
        var calcium = Plan(Woman().Eating(diet => diet with { CalciumSupplementMgPerDay = D(taken) })).Calcium;

        Assert.Equal(supplement, calcium.SupplementMgPerDay);
        Assert.Equal(food, calcium.FromFoodMgPerDay);
    }

    [Theory]
    [InlineData("2000", false)]
    [InlineData("2000.1", true)]
    public void Prescribe_AboveTheUpperLimit_IsReviewed(string current, bool review)
    {
        var plan = Plan(Woman().Eating(diet => diet with { CalciumMgPerDay = D(current) }));

        Assert.Equal(review, plan.Calcium.ClinicianReview);
        Assert.Equal(0, plan.Calcium.SupplementMgPerDay);
    }

    [Theory]
    [InlineData(Condition.Nephrolithiasis)]
    [InlineData(Condition.Hypercalciuria)]
    public void Prescribe_Stones_TakesAllFromFood(Condition condition)
    {
        var calcium = Plan(With(condition)).Calcium;

        Assert.Equal(0, calcium.SupplementMgPerDay);
        Assert.Equal(680, calcium.FromFoodMgPerDay);
    }

    [Theory]
    [InlineData("2.10", false)]
    [InlineData("2.09", true)]
    public void Prescribe_LowAdjustedCalcium_IsTheClinicians(string serum, bool clinician)
    {
        var plan = Plan(Woman().Laboratory(values => values with { SerumCalciumMmolPerL = D(serum) }));

        Assert.Equal(clinician, plan.Calcium.TargetMgPerDay is null);
        Assert.Equal(clinician, plan.Calcium.ClinicianReview);
        Assert.NotNull(plan.VitaminD.TargetIuPerDay);
    }

    [Theory]
    [InlineData(new Medication[0], new[] { DoseTime.WithBreakfast, DoseTime.WithDinner })]
    [InlineData(new[] { Medication.Metformin }, new[] { DoseTime.WithBreakfast, DoseTime.WithDinner })]
    [InlineData(new[] { Medication.Alendronate }, new[] { DoseTime.WithLunch, DoseTime.WithDinner })]
    [InlineData(new[] { Medication.Risedronate }, new[] { DoseTime.WithLunch, DoseTime.WithDinner })]
    [InlineData(new[] { Medication.IbandronateOral }, new[] { DoseTime.WithLunch, DoseTime.WithDinner })]
    [InlineData(new[] { Medication.OtherOralBisphosphonate }, new[] { DoseTime.WithLunch, DoseTime.WithDinner })]
    [InlineData(new[] { Medication.Levothyroxine }, new[] { DoseTime.WithLunch, DoseTime.WithDinner })]
    [InlineData(new[] { Medication.Fluoroquinolone }, new[] { DoseTime.WithLunch, DoseTime.AtBedtime })]
    [InlineData(new[] { Medication.IntegraseInhibitor }, new[] { DoseTime.WithLunch, DoseTime.AtBedtime })]
    [InlineData(new[] { Medication.Tetracycline }, new[] { DoseTime.WithLunch, DoseTime.AtBedtime })]
    [InlineData(new[] { Medication.Iron }, new[] { DoseTime.WithBreakfast, DoseTime.WithDinner })]
    [InlineData(new[] { Medication.Zinc }, new[] { DoseTime.WithBreakfast, DoseTime.WithDinner })]
    [InlineData(new[] { Medication.Strontium }, new[] { DoseTime.WithBreakfast, DoseTime.WithDinner })]
    public void Prescribe_Medicines_ChooseTheTimes(Medication[] medications, DoseTime[] times) =>
        Assert.Equal(times, Plan(Taking(medications)).Calcium.Doses.Select(dose => dose.When));

    [Fact]
    public void Prescribe_OnlyOneTimeLeft_GivesOneDoseAndTheRestFromFood()
    {
        var plan = Plan(Taking(Medication.Alendronate, Medication.Fluoroquinolone));

        Assert.Equal([new CalciumDose(500, DoseTime.WithLunch)], plan.Calcium.Doses);
        Assert.Equal(500, plan.Calcium.SupplementMgPerDay);
        Assert.Equal(180, plan.Calcium.FromFoodMgPerDay);
        Assert.True(plan.Says("NUT-TIME-003"));
    }

    [Fact]
    public void Prescribe_MedicinesNotAsked_GivesNoTimetable()
    {
        var plan = Plan(Woman(history => history with { Medications = null }));

        Assert.Null(plan.Spacing);
        Assert.Equal(680, plan.Calcium.SupplementMgPerDay);
        Assert.Empty(plan.Calcium.Doses);
        Assert.Null(plan.Calcium.Form);
        Assert.True(plan.Says("NUT-TIME-002"));
    }

    [Theory]
    [InlineData(Medication.Levothyroxine, 4, 4)]
    [InlineData(Medication.Fluoroquinolone, 6, 2)]
    [InlineData(Medication.IntegraseInhibitor, 6, 2)]
    [InlineData(Medication.Tetracycline, 6, 2)]
    [InlineData(Medication.Iron, 2, 2)]
    [InlineData(Medication.Zinc, 2, 2)]
    [InlineData(Medication.Strontium, 2, 2)]
    [InlineData(Medication.Alendronate, 10, 2)]
    public void Prescribe_SpacingRule_NamesTheHours(Medication medication, int before, int after)
    {
        var plan = Plan(Taking(medication));

        var rule = Assert.Single(plan.Spacing!);
        Assert.Equal((medication, before, after), (rule.Medication, (int)rule.CalciumHoursBefore, (int)rule.CalciumHoursAfter));
        Assert.NotEmpty(rule.Text.SimplifiedChinese);
        Assert.True(plan.Says("NUT-TIME-001"));
    }

    [Fact]
    public void Prescribe_ProtonPumpInhibitorAchlorhydriaOrBariatricSurgery_ChoosesCitrate()
    {
        var operated = Woman(history => history with { Procedures = [new ProcedureRecord(Procedure.BariatricSurgery)] });

        Assert.Equal(CalciumForm.Citrate, Plan(Taking(Medication.ProtonPumpInhibitor)).Calcium.Form);
        Assert.Equal(CalciumForm.Citrate, Plan(With(Condition.Achlorhydria)).Calcium.Form);
        Assert.Equal(CalciumForm.Citrate, Plan(operated).Calcium.Form);
        Assert.Equal(CalciumForm.Citrate, Plan(Taking(Medication.Fluoroquinolone)).Calcium.Form);
    }

    [Fact]
    public void Prescribe_BroadOsteosarcopenia_TakesTheBoneTarget()
    {
        var report = Diagnosed(BoneClassification.LowBoneMass);
        report = report with { Osteosarcopenia = report.Osteosarcopenia with { Broad = Answer.Present } };

        Assert.Equal(1200, Plan(Woman(), report).Calcium.TargetMgPerDay);
    }
}
