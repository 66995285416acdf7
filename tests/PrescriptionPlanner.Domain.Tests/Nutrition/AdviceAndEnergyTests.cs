using System.Globalization;
using PrescriptionPlanner.Domain.Evidence;
using PrescriptionPlanner.Domain.Patients;
using PrescriptionPlanner.Domain.Quantities;
using static PrescriptionPlanner.Domain.Tests.Nutrition.NutritionCases;

namespace PrescriptionPlanner.Domain.Tests.Nutrition;

public sealed class AdviceAndEnergyTests
{
    private static decimal D(string text) => decimal.Parse(text, CultureInfo.InvariantCulture);

    [Fact]
    public void Prescribe_ResistanceAndSoundKidney_AdvisesWheyAndCreatine()
    {
        var plan = Plan(Woman());

        Assert.Contains(plan.Advice, advice => advice is { Code: "wheyAfterResistance", RuleId.Value: "NUT-WHEY-001" });
        Assert.True(plan.Advises("creatineWithResistance"));
        Assert.False(plan.Advises("wheyIsolate"));
    }

    [Theory]
    [InlineData("60", true, true)]
    [InlineData("59.9", false, false)]
    [InlineData("30", false, false)]
    [InlineData("29.9", false, false)]
    [InlineData(null, false, false)]
    public void Prescribe_Egfr_GuardsWheyAndCreatine(string? egfr, bool whey, bool creatine)
    {
        var plan = Plan(Woman().Laboratory(values => values with { EgfrMlPerMin173 = egfr is null ? null : D(egfr) }));

        Assert.Equal(whey, plan.Advises("wheyAfterResistance"));
        Assert.Equal(creatine, plan.Advises("creatineWithResistance"));
    }

    [Theory]
    [InlineData("59.9", "NUT-CREATINE-002")]
    [InlineData("30", "NUT-CREATINE-002")]
    [InlineData("29.9", "NUT-CREATINE-003")]
    [InlineData(null, "NUT-CREATINE-004")]
    public void Prescribe_Egfr_SaysWhyCreatineIsLeftOut(string? egfr, string rule) =>
        Assert.True(Plan(Woman().Laboratory(values => values with { EgfrMlPerMin173 = egfr is null ? null : D(egfr) })).Says(rule));

    [Theory]
    [InlineData(Medication.NephrotoxicDrug)]
    [InlineData(Medication.Nsaid)]
    [InlineData(Medication.Lithium)]
    [InlineData(Medication.Methotrexate)]
    public void Prescribe_MedicineHardOnTheKidney_LeavesCreatineToTheClinician(Medication medication)
    {
        var plan = Plan(Taking(medication));

        Assert.False(plan.Advises("creatineWithResistance"));
        Assert.True(plan.Says("NUT-CREATINE-002"));
    }

    [Fact]
    public void Prescribe_CreatinineMayReadWrongly_HoldsCreatineButNotWhey()
    {
        var plan = Plan(Woman().Laboratory(values => values with { EgfrMlPerMin173 = 74m, EgfrMarker = null }));

        Assert.False(plan.Advises("creatineWithResistance"));
        Assert.True(plan.Advises("wheyAfterResistance"));
    }

    [Fact]
    public void Prescribe_NoResistance_AdvisesNoCreatineAndWheyOnlyForAGap()
    {
        var gap = Plan(Woman(), resistance: false);
        var met = Plan(Woman().Eating(diet => diet with { ProteinGPerDay = 70m }), resistance: false);

        Assert.True(gap.Advises("wheyAtLowestProteinMeal"));
        Assert.False(gap.Advises("wheyAfterResistance"));
        Assert.False(gap.Advises("creatineWithResistance"));
        Assert.False(met.Advises("wheyAtLowestProteinMeal"));
    }

    [Fact]
    public void Prescribe_MilkAllergy_RulesOutWhey()
    {
        var plan = Plan(With(Condition.MilkAllergy));

        Assert.False(plan.Advises("wheyAfterResistance"));
        Assert.True(plan.Says("NUT-WHEY-010"));
    }

    [Fact]
    public void Prescribe_LactoseIntolerance_ChoosesIsolate() =>
        Assert.True(Plan(With(Condition.LactoseIntolerance)).Advises("wheyIsolate"));

    [Fact]
    public void Prescribe_MedicinesNotAsked_HoldsCreatine() =>
        Assert.False(Plan(Woman(history => history with { Medications = null })).Advises("creatineWithResistance"));

    [Fact]
    public void Prescribe_Creatine_IsNeverPromisedForBone() =>
        Assert.Contains("not taken for bone", RuleCatalogue.Find(new RuleId("NUT-CREATINE-001")).Text.English, StringComparison.Ordinal);

    [Fact]
    public void Prescribe_Warfarin_AdvisesAgainstVitaminK() =>
        Assert.True(Plan(Taking(Medication.AnticoagulantWarfarin)).Advises("noVitaminKSupplement"));

    [Theory]
    [InlineData(Sex.Female, "51.5", 1545, 1288)]
    [InlineData(Sex.Female, "48", 1440, 1200)]
    [InlineData(Sex.Female, "38", 1200, 1200)]
    [InlineData(Sex.Male, "60", 1800, 1500)]
    [InlineData(Sex.Male, "64", 1920, 1600)]
    public void Prescribe_Energy_GuidesAboveTheFloor(Sex sex, string mass, int guide, int floor)
    {
        var energy = Plan(Woman() with { Sex = sex, BodyMass = new Mass(D(mass)) }).Energy;

        Assert.Equal(guide, energy.GuideKcalPerDay);
        Assert.Equal(floor, energy.FloorKcalPerDay);
    }

    [Theory]
    [InlineData(69, "18.4", true)]
    [InlineData(69, "18.5", false)]
    [InlineData(70, "19.9", true)]
    [InlineData(70, "20", false)]
    public void Prescribe_LowBodyMassIndex_RaisesEnergyGradually(int age, string index, bool low)
    {
        var profile = (Woman() with { Height = new Stature(100m), BodyMass = new Mass(D(index)) }).OfAge(age);

        Assert.Equal(low, Plan(profile).Says("NUT-ENERGY-004"));
    }

    [Theory]
    [InlineData("29.9", false)]
    [InlineData("30", true)]
    public void Prescribe_HighBodyMassIndex_WarnsOfWeightLossDiets(string index, bool high) =>
        Assert.Equal(
            high, Plan(Woman() with { Height = new Stature(100m), BodyMass = new Mass(D(index)) }).Says("NUT-ENERGY-005"));

    [Theory]
    [InlineData("1287", true)]
    [InlineData("1288", false)]
    public void Prescribe_EnergyBelowTheFloor_IsReported(string current, bool reported) =>
        Assert.Equal(
            reported, Plan(Woman().Eating(diet => diet with { EnergyKcalPerDay = D(current) })).Says("NUT-ENERGY-003"));
}
