using PrescriptionPlanner.Domain.Evidence;
using PrescriptionPlanner.Domain.Exercises;
using PrescriptionPlanner.Domain.Quantities;
using PrescriptionPlanner.Domain.Tests.Evidence;
using PrescriptionPlanner.Domain.Training;

namespace PrescriptionPlanner.Domain.Tests.Training.Protocols;

public class TrialProtocolsTests
{
    [Fact]
    public void All_Protocols_AreTheSeedsHumanTrialsAndTheTwoItMissed() => Assert.Equal(
        ["aboarrage2018", "ballestagarcia2019", "brightwell2019", "eldeeb2020", "kemmler2020", "lasevicius2018", "ma2016", "s75", "s76", "s77",
            "s80", "s89", "s94", "vonstengel2005", "watson2018", "zhu2019"],
        TrialProtocols.All.Select(protocol => protocol.Id).Order(StringComparer.Ordinal));

    [Fact]
    public void All_EveryText_IsInBothLanguages() => Assert.All(TrialProtocols.All, protocol =>
    {
        Bilingual.Check(protocol.Name, $"{protocol.Id} name");
        Bilingual.Check(protocol.Population, $"{protocol.Id} population");
        Bilingual.Check(protocol.Dose.Text, $"{protocol.Id} dose");
        Bilingual.Check(protocol.Measured, $"{protocol.Id} measured");
        Bilingual.Check(protocol.Changed, $"{protocol.Id} changed");
        Bilingual.Check(protocol.Caveats, $"{protocol.Id} caveats");
        Bilingual.Check(protocol.Choice.Text, $"{protocol.Id} choice");
    });

    [Fact]
    public void All_EveryProtocol_IsNamedByItsCatalogedCitation() => Assert.All(TrialProtocols.All, protocol =>
    {
        Assert.Equal(protocol.Citation.Id, protocol.Id);
        Assert.All(protocol.Further.Prepend(protocol.Citation), citation => Assert.Same(citation, RuleCatalogue.Citations[citation.Id]));
    });

    [Fact]
    public void All_EveryDiscrepancy_StandsInTheRegister() => Assert.All(TrialProtocols.All, protocol =>
        Assert.All(protocol.Discrepancies, discrepancy => Assert.Same(discrepancy, DiscrepancyRegister.Find(discrepancy.Id))));

    [Theory]
    [InlineData("brightwell2019", "X15")]
    [InlineData("s75", "X16")]
    [InlineData("lasevicius2018", "X17")]
    [InlineData("vonstengel2005", "X18")]
    [InlineData("s80", "X19")]
    [InlineData("ballestagarcia2019", "X20")]
    [InlineData("aboarrage2018", "X21")]
    [InlineData("zhu2019", "X22")]
    [InlineData("eldeeb2020", "X23")]
    [InlineData("zhu2019", "X24")]
    [InlineData("kemmler2020", "X29")]
    public void Find_ProtocolThatTheSeedMisreports_SaysWhere(string id, string discrepancy) =>
        Assert.Contains(Protocol(id).Discrepancies, entry => entry.Id == discrepancy);

    [Theory]
    [InlineData("brightwell2019", 24, null, 3, 45)]
    [InlineData("s75", 16, null, null, null)]
    [InlineData("s76", 12, null, null, null)]
    [InlineData("s77", 24, null, null, null)]
    [InlineData("lasevicius2018", 12, null, 2, null)]
    [InlineData("vonstengel2005", null, 12, 2, null)]
    [InlineData("s80", 24, null, null, null)]
    [InlineData("kemmler2020", null, 18, 2, null)]
    [InlineData("watson2018", null, 8, 2, 30)]
    [InlineData("ballestagarcia2019", 18, null, 2, 60)]
    [InlineData("aboarrage2018", 24, null, 3, 30)]
    [InlineData("s89", null, null, null, null)]
    [InlineData("zhu2019", 8, null, 5, 40)]
    [InlineData("eldeeb2020", 24, null, 2, null)]
    [InlineData("ma2016", null, null, null, null)]
    [InlineData("s94", 11, null, 3, null)]
    public void Dose_Protocol_HasTheLengthAndFrequencyOfTheTrial(string id, int? weeks, int? months, int? daysPerWeek, int? minutes)
    {
        var dose = Protocol(id).Dose;
        Assert.Equal((weeks, months, daysPerWeek, minutes), (dose.Weeks, dose.Months, dose.DaysPerWeek, dose.SessionMinutes));
    }

    [Fact]
    public void Dose_Protocol_HasTheIntensityOfTheTrial()
    {
        Assert.Equal(70, Protocol("brightwell2019").Dose.PercentHeartRateReserve);
        Assert.Equal([20, 40, 60, 80], Protocol("lasevicius2018").Dose.ArmsPercentOneRepMax);
        Assert.Equal(new SettingRange(70m, 92.5m), Protocol("vonstengel2005").Dose.PercentOneRepMax);
        Assert.Equal(new SettingRange(80m, 85m), Protocol("watson2018").Dose.PercentOneRepMax);
        Assert.Equal(new SettingRange(1, 1), Protocol("kemmler2020").Dose.Sets);
        Assert.Equal((30, 30), (Protocol("aboarrage2018").Dose.WorkSeconds, Protocol("aboarrage2018").Dose.RestSeconds));
        Assert.Equal(new SettingRange(12, 16), Protocol("zhu2019").Dose.FrequencyHz);
        Assert.Equal(new SettingRange(40, 40), Protocol("s94").Dose.FrequencyHz);
    }

    [Fact]
    public void Dose_VibrationTrial_GuessesNoDisplacement() => Assert.All(
        TrialProtocols.All.Where(protocol => protocol.Modality == Modality.WholeBodyVibration), protocol => Assert.Null(protocol.Dose.PeakToPeakMm));

    [Fact]
    public void Selectable_Protocols_AreThoseWithADoseToClimbTo() => Assert.Equal(
        ["aboarrage2018", "ballestagarcia2019", "brightwell2019", "eldeeb2020", "kemmler2020", "lasevicius2018", "vonstengel2005", "watson2018", "zhu2019"],
        TrialProtocols.All.Where(protocol => protocol.Selectable).Select(protocol => protocol.Id).Order(StringComparer.Ordinal));

    [Fact]
    public void Choice_SelectableProtocol_IsPlannerPolicyBuiltFromItsTrial() =>
        Assert.All(TrialProtocols.All.Where(protocol => protocol.Selectable), protocol =>
    {
        var rule = protocol.Choice.Top!.Rule;
        Assert.Same(rule, RuleCatalogue.Find(rule.Id));
        Assert.Equal(EvidenceLevel.PlannerPolicy, rule.Evidence);
        Assert.Contains(protocol.Citation, rule.References);
        Assert.Contains("planner policy", rule.Text.English, StringComparison.Ordinal);
        Assert.Contains("本规划器策略", rule.Text.SimplifiedChinese, StringComparison.Ordinal);
        Assert.True(protocol.Choice.Top.DaysPerWeek <= protocol.Dose.DaysPerWeek, $"{protocol.Id} climbs past the trial's days.");
    });

    [Fact]
    public void TopOf_Brightwell_IsFortyFiveMinutesAtSeventyPercentThreeTimes()
    {
        var top = Assert.IsType<AerobicTop>(TrialProtocols.TopOf(Modality.Aerobic, "brightwell2019"));
        Assert.Equal((70, 45, 3), (top.PercentHeartRateReserve, top.Minutes, top.DaysPerWeek));
    }

    [Fact]
    public void TopOf_Zhu_TakesOverTheFrequencyAndNotTheFortyMinutes()
    {
        var top = Assert.IsType<VibrationTop>(TrialProtocols.TopOf(Modality.WholeBodyVibration, "zhu2019"));
        Assert.Equal(new SettingRange(12, 16), top.FrequencyHz);
        Assert.Equal((10, 5), (top.OnMinutes, top.DaysPerWeek));
        Assert.Null(top.PeakToPeakMm);
    }

    [Theory]
    [InlineData("vonstengel2005")]
    [InlineData("watson2018")]
    public void TopOf_HeavyLifting_StopsAtEightyFivePercentUnderSupervision(string id)
    {
        var top = Assert.IsType<ResistanceTop>(TrialProtocols.TopOf(Modality.Resistance, id));
        Assert.Equal(85, top.PercentOneRepMax);
        Assert.True(top.SupervisedOnly);
        Assert.True(top.BarredByVertebralFracture);
    }

    [Fact]
    public void TopOf_Watson_IsFiveSetsOfFive()
    {
        var top = Assert.IsType<ResistanceTop>(TrialProtocols.TopOf(Modality.Resistance, "watson2018"));
        Assert.Equal(5, top.Sets);
        Assert.Equal(new RepetitionRange(5, 5), top.Repetitions);
    }

    [Fact]
    public void TopOf_VonStengel_IsAboutVelocity() =>
        Assert.Equal(Velocity.FastConcentric, Assert.IsType<ResistanceTop>(TrialProtocols.TopOf(Modality.Resistance, "vonstengel2005")).Velocity);

    [Fact]
    public void TopOf_Kemmler_IsOneSetTwiceAWeekAtThePlannersLoads()
    {
        var top = Assert.IsType<ResistanceTop>(TrialProtocols.TopOf(Modality.Resistance, "kemmler2020"));
        Assert.Equal((1, 2), (top.Sets, top.DaysPerWeek));
        Assert.Null(top.PercentOneRepMax);
    }

    [Fact]
    public void TopOf_Lasevicius_OffersEightyAndSixtyPercent()
    {
        var top = Assert.IsType<ResistanceTop>(TrialProtocols.TopOf(Modality.Resistance, "lasevicius2018"));
        Assert.Equal((80, 60), (top.PercentOneRepMax, top.GentlerPercentOneRepMax));
    }

    [Fact]
    public void TopOf_Aboarrage_JumpsInAPoolAndCountsAsImpact()
    {
        var top = Assert.IsType<HiitTop>(TrialProtocols.TopOf(Modality.Hiit, "aboarrage2018"));
        Assert.Equal((16, 30, 30, 2), (top.Intervals, top.WorkSeconds, top.RestSeconds, top.DaysPerWeek));
        Assert.Equal(Equipment.Pool, top.Needs);
        Assert.True(top.CountsAsImpact);
        Assert.True(top.BarredByVertebralFracture);
    }

    [Theory]
    [InlineData(Modality.Aerobic, "zhu2019")]
    [InlineData(Modality.WholeBodyVibration, "s94")]
    [InlineData(Modality.Resistance, "nobody1999")]
    public void TopOf_OtherModalityOrRecordOnlyOrUnknown_IsNull(Modality modality, string id) => Assert.Null(TrialProtocols.TopOf(modality, id));

    [Theory]
    [InlineData("brightwell2019", "15.1")]
    [InlineData("brightwell2019", "15.8")]
    [InlineData("brightwell2019", "lean mass unchanged")]
    [InlineData("lasevicius2018", "8.9, 20.5, 20.4 and 19.5 %")]
    [InlineData("vonstengel2005", "+0.7 %")]
    [InlineData("aboarrage2018", "+3.71")]
    [InlineData("aboarrage2018", "+6.52")]
    [InlineData("kemmler2020", "1.97")]
    [InlineData("kemmler2020", "0.39 (not significant)")]
    [InlineData("watson2018", "+2.9 against −1.2 %")]
    [InlineData("zhu2019", "muscle mass did not change")]
    public void Changed_Protocol_QuotesTheTrial(string id, string quoted) =>
        Assert.Contains(quoted, Protocol(id).Changed.English, StringComparison.Ordinal);

    private static TrialProtocol Protocol(string id) => TrialProtocols.Find(id) ?? throw new KeyNotFoundException(id);
}
