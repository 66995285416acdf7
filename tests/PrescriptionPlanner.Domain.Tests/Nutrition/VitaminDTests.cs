using System.Globalization;
using PrescriptionPlanner.Domain.Nutrition;
using PrescriptionPlanner.Domain.Patients;
using static PrescriptionPlanner.Domain.Tests.Nutrition.NutritionCases;

namespace PrescriptionPlanner.Domain.Tests.Nutrition;

public sealed class VitaminDTests
{
    private static decimal D(string text) => decimal.Parse(text, CultureInfo.InvariantCulture);

    [Theory]
    [InlineData(NutritionReference.China2013, "24.9", VitaminDStatus.SeverelyDeficient, null, 0, true)]
    [InlineData(NutritionReference.China2013, "25", VitaminDStatus.Insufficient, 1000, 880, true)]
    [InlineData(NutritionReference.China2013, "74.9", VitaminDStatus.Insufficient, 1000, 880, true)]
    [InlineData(NutritionReference.China2013, "75", VitaminDStatus.Sufficient, 600, 480, false)]
    [InlineData(NutritionReference.China2013, "125", VitaminDStatus.Sufficient, 600, 480, false)]
    [InlineData(NutritionReference.China2013, "125.1", VitaminDStatus.High, 600, 0, true)]
    [InlineData(NutritionReference.China2013, "250", VitaminDStatus.High, 600, 0, true)]
    [InlineData(NutritionReference.China2013, "250.1", VitaminDStatus.PossiblyToxic, null, 0, true)]
    [InlineData(NutritionReference.Iom2011, "24.9", VitaminDStatus.SeverelyDeficient, null, 0, true)]
    [InlineData(NutritionReference.Iom2011, "49.9", VitaminDStatus.Insufficient, 1000, 880, true)]
    [InlineData(NutritionReference.Iom2011, "50", VitaminDStatus.Sufficient, 800, 680, false)]
    public void Prescribe_Level_DecidesStatusAndTarget(
        NutritionReference reference, string level, VitaminDStatus status, int? target, int supplement, bool review)
    {
        var vitaminD = Plan(
            Woman().Laboratory(values => values with { Serum25HydroxyvitaminDNmolPerL = D(level) }), reference: reference).VitaminD;

        Assert.Equal(status, vitaminD.Status);
        Assert.Equal(target, vitaminD.TargetIuPerDay);
        Assert.Equal(supplement, vitaminD.SupplementIuPerDay);
        Assert.Equal(review, vitaminD.ClinicianReview);
    }

    [Theory]
    [InlineData(NutritionReference.China2013, 64, 400, 2000)]
    [InlineData(NutritionReference.China2013, 65, 600, 2000)]
    [InlineData(NutritionReference.Iom2011, 50, 600, 4000)]
    [InlineData(NutritionReference.Iom2011, 70, 600, 4000)]
    [InlineData(NutritionReference.Iom2011, 71, 800, 4000)]
    public void Prescribe_UnknownLevel_FollowsTheReferenceIntakeForAge(NutritionReference reference, int age, int target, int limit)
    {
        var plan = Plan(
            Woman().OfAge(age).Laboratory(values => values with { Serum25HydroxyvitaminDNmolPerL = null }), reference: reference);

        Assert.Equal(VitaminDStatus.Unknown, plan.VitaminD.Status);
        Assert.Equal(target, plan.VitaminD.TargetIuPerDay);
        Assert.Equal(limit, plan.VitaminD.UpperLimitIuPerDay);
        Assert.True(plan.Says("NUT-VITD-014"));
    }

    [Theory]
    [InlineData(Condition.Hypercalcaemia)]
    [InlineData(Condition.PrimaryHyperparathyroidism)]
    [InlineData(Condition.Sarcoidosis)]
    [InlineData(Condition.WilliamsSyndrome)]
    [InlineData(Condition.BoneMetastases)]
    [InlineData(Condition.Dialysis)]
    public void Prescribe_GuardedCondition_SuggestsNeitherNutrient(Condition condition) => AssertBlocked(Plan(With(condition)));

    [Fact]
    public void Prescribe_ActiveVitaminD_SuggestsNeitherNutrient() => AssertBlocked(Plan(Taking(Medication.ActiveVitaminD)));

    [Fact]
    public void Prescribe_ConditionsNotAsked_SuggestsNeitherNutrient() =>
        AssertBlocked(Plan(Woman(history => history with { Conditions = null })));

    [Theory]
    [InlineData("2.60", "40", false)]
    [InlineData("2.61", "40", true)]
    [InlineData("2.50", "35", false)]
    [InlineData("2.51", "35", true)]
    [InlineData("2.65", "45", false)]
    public void Prescribe_AdjustedCalcium_BlocksBothAboveTheLimit(string calcium, string albumin, bool blocked)
    {
        var plan = Plan(Woman().Laboratory(values => values with { SerumCalciumMmolPerL = D(calcium), AlbuminGPerL = D(albumin) }));

        Assert.Equal(blocked, plan.Says("NUT-CAD-005"));
        if (blocked) AssertBlocked(plan);
        else Assert.NotNull(plan.Calcium.TargetMgPerDay);
    }

    [Theory]
    [InlineData("30", false)]
    [InlineData("29.9", true)]
    public void Prescribe_EgfrBelowThirty_LeavesBothToTheClinician(string egfr, bool blocked)
    {
        var plan = Plan(Woman().Laboratory(values => values with { EgfrMlPerMin173 = D(egfr) }));

        Assert.Equal(blocked, plan.VitaminD.TargetIuPerDay is null);
        if (blocked) AssertBlocked(plan);
    }

    [Fact]
    public void Prescribe_AlbuminUnknown_ReadsTheTotalAndSaysSo() =>
        Assert.True(Plan(Woman().Laboratory(values => values with { AlbuminGPerL = null })).Says("NUT-CAD-011"));

    [Fact]
    public void Prescribe_SupplementWithoutAmount_AsksAndAddsNothing()
    {
        var plan = Plan(Taking(Medication.VitaminDSupplement));

        Assert.Equal(0, plan.VitaminD.SupplementIuPerDay);
        Assert.True(plan.Says("NUT-VITD-017"));
    }

    [Theory]
    [InlineData("IU", 400, 200)]
    [InlineData("µg", 10, 200)]
    [InlineData("ug", 10, 200)]
    [InlineData("drops", 10, 0)]
    public void Prescribe_SupplementWithAmount_IsCounted(string unit, int dose, int supplement)
    {
        var profile = Woman(history => history with
        {
            Medications = [new MedicationRecord(Medication.VitaminDSupplement, dose, unit)],
        }).Eating(diet => diet with { VitaminDIuPerDay = null });

        Assert.Equal(supplement, Plan(profile).VitaminD.SupplementIuPerDay);
    }

    [Fact]
    public void Prescribe_UnknownIntake_FillsUpToTheTargetOnly()
    {
        var vitaminD = Plan(Woman().Eating(diet => diet with { VitaminDIuPerDay = null })).VitaminD;

        Assert.Equal(600, vitaminD.SupplementIuPerDay);
        Assert.Null(vitaminD.CurrentIuPerDay);
    }

    [Theory]
    [InlineData("600", 0, false)]
    [InlineData("2000", 0, false)]
    [InlineData("2000.5", 0, true)]
    public void Prescribe_PresentIntakeAtOrAboveTheTarget_AddsNothing(string current, int supplement, bool review)
    {
        var plan = Plan(Woman().Eating(diet => diet with { VitaminDIuPerDay = D(current) }));

        Assert.Equal(supplement, plan.VitaminD.SupplementIuPerDay);
        Assert.Equal(review, plan.VitaminD.ClinicianReview);
        Assert.Equal(review, plan.Says("NUT-VITD-016"));
    }

    [Theory]
    [InlineData(Medication.Denosumab, "NUT-CAD-023")]
    [InlineData(Medication.Zoledronate, "NUT-CAD-023")]
    [InlineData(Medication.Thiazide, "NUT-CAD-020")]
    [InlineData(Medication.Digoxin, "NUT-CAD-021")]
    [InlineData(Medication.Lithium, "NUT-CAD-022")]
    [InlineData(Medication.Cinacalcet, "NUT-CAD-024")]
    [InlineData(Medication.Orlistat, "NUT-CAD-025")]
    [InlineData(Medication.BileAcidResin, "NUT-CAD-025")]
    [InlineData(Medication.EnzymeInducingAnticonvulsant, "NUT-CAD-025")]
    public void Prescribe_InteractingMedicine_IsReported(Medication medication, string rule) =>
        Assert.True(Plan(Taking(medication)).Says(rule));

    private static void AssertBlocked(NutritionPlan plan)
    {
        Assert.Null(plan.VitaminD.TargetIuPerDay);
        Assert.Equal(0, plan.VitaminD.SupplementIuPerDay);
        Assert.True(plan.VitaminD.ClinicianReview);
        Assert.Null(plan.Calcium.TargetMgPerDay);
        Assert.Equal(0, plan.Calcium.SupplementMgPerDay);
        Assert.Empty(plan.Calcium.Doses);
        Assert.True(plan.Calcium.ClinicianReview);
    }
}
