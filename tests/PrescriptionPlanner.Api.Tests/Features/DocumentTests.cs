using System.Text.Json;
using System.Text.Json.Nodes;
using PrescriptionPlanner.Domain.Diagnosis;
using PrescriptionPlanner.Domain.Evidence;
using PrescriptionPlanner.Domain.Exercises;
using PrescriptionPlanner.Domain.Quantities;
using PrescriptionPlanner.Domain.Screening;
using PrescriptionPlanner.Domain.Training;

namespace PrescriptionPlanner.Api.Tests.Features;

public sealed class DocumentTests
{
    [Theory]
    [InlineData("12.50", "12.5")]
    [InlineData("12.00", "12")]
    [InlineData("0.0", "0")]
    [InlineData("-2.80", "-2.8")]
    [InlineData("100", "100")]
    public void Decimal_TrailingZeros_AreDropped(string value, string written) =>
        Assert.Equal(written, Write(decimal.Parse(value, System.Globalization.CultureInfo.InvariantCulture)));

    [Fact]
    public void DoseLimits_WhatDoesNotLimit_IsLeftOut() =>
        Assert.Equal("""{"percentOneRepMax":60,"noBreathHolding":true}""", Write(new DoseLimits { PercentOneRepMax = 60, NoBreathHolding = true }));

    [Theory]
    [InlineData(false, "\"C\"")]
    [InlineData(true, "\"C+\"")]
    public void FunctionalClass_IsWrittenAsCliniciansDo(bool fallsRisk, string written) =>
        Assert.Equal(written, Write<FunctionalClass?>(new FunctionalClass(FunctionalLevel.C, fallsRisk)));

    [Fact]
    public void Text_IsInOneLanguageAndUnescaped()
    {
        var text = new LocalizedText("Stop", "停止");
        Assert.Equal("\"Stop\"", Write(text));
        Assert.Equal("\"停止\"", JsonSerializer.Serialize(text, PlannerJson.In(Language.SimplifiedChinese)));
    }

    [Fact]
    public void Session_CarriesItsModalityAndSharedFieldsFirst_AndLeavesOutWhatDoesNotApply()
    {
        Session session = new VibrationSession
        {
            Id = "w01-wholeBodyVibration-1",
            Date = new NodaTime.LocalDate(2026, 12, 2),
            Step = 1,
            DurationMinutes = 10,
            WarmUpMinutes = 0,
            CoolDownMinutes = 0,
            ModifiedBy = [],
            Vibration = new VibrationDose(VibrationType.SideAlternating, 12m, 2.0m, 0.58m, 4, 30, 60, "semiSquat", 30, 0.40m),
        };
        var written = JsonNode.Parse(Write(session))!.AsObject();
        Assert.Equal(
            ["modality", "id", "date", "step", "durationMinutes", "vibration"],
            written.Select(property => property.Key));
        Assert.Equal("wholeBodyVibration", (string?)written["modality"]);
        Assert.Equal("2026-12-02", (string?)written["date"]);
        Assert.Equal("0.4", written["vibration"]!["a8MetresPerSecondSquared"]!.ToJsonString());
    }

    [Fact]
    public void LadderStep_CarriesItsModality()
    {
        LadderStep step = new ResistanceStep
        {
            Step = 1,
            DaysPerWeek = 2,
            RuleIds = [new RuleId("RT-RAMP-001")],
            PercentOneRepMax = null,
            Sets = 1,
            Repetitions = new RepetitionRange(12, 15),
            RepetitionsInReserve = 4,
            RestSeconds = 75,
        };
        var written = JsonNode.Parse(Write(step))!.AsObject();
        Assert.Equal("resistance", (string?)written["modality"]);
        Assert.True(written.ContainsKey("percentOneRepMax"));
        Assert.Equal("resistance0To10", (string?)written["effort"]!["scale"]);
        Assert.Equal("RT-RAMP-001", (string?)written["ruleIds"]![0]);
    }

    [Fact]
    public void Citation_IsWrittenAsTheApiNamesIt() =>
        Assert.Equal(["id", "citation", "doi", "seedNumber", "verified"], JsonNode.Parse(Write(Citations.Chen2020))!.AsObject().Select(property => property.Key));

    [Fact]
    public void Variants_EveryDerivedType_HasItsModality()
    {
        foreach (var (parent, variants) in DocumentShape.Variants)
        {
            var derived = parent.Assembly.GetTypes().Where(type => type.BaseType == parent);
            Assert.Equal(derived.OrderBy(type => type.Name), variants.Values.OrderBy(type => type.Name));
            Assert.Equal(Modalities.All.Count, variants.Count);
        }
    }

    private static string Write<T>(T value) => JsonSerializer.Serialize(value, PlannerJson.In(Language.English));
}
