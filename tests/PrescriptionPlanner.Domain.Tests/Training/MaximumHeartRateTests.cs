using CsCheck;
using PrescriptionPlanner.Domain.Evidence;
using PrescriptionPlanner.Domain.Quantities;
using PrescriptionPlanner.Domain.Training;

namespace PrescriptionPlanner.Domain.Tests.Training;

public sealed class MaximumHeartRateTests
{
    [Theory]
    [InlineData(HeartRateEquation.Fox, 45, 175)]
    [InlineData(HeartRateEquation.Tanaka, 75, 155.5)]
    [InlineData(HeartRateEquation.Gellish, 75, 154.5)]
    [InlineData(HeartRateEquation.Gulati, 75, 140)]
    [InlineData(HeartRateEquation.Gulati, 71, 143.52)]
    [InlineData(HeartRateEquation.Brawner, 75, 111.5)]
    public void Estimate_EachEquation_IsExact(HeartRateEquation equation, int age, double expected) =>
        Assert.Equal((decimal)expected, MaximumHeartRate.Estimate(equation, age).BeatsPerMinute);

    [Fact]
    public void RuleOf_Tanaka_IsTheDefaultRule()
    {
        Assert.Equal("AER-HRMAX-001", MaximumHeartRate.RuleOf(HeartRateEquation.Tanaka).Value);
        Assert.All(Enum.GetValues<HeartRateEquation>(), equation => Assert.NotNull(RuleCatalogue.Find(MaximumHeartRate.RuleOf(equation))));
    }

    [Fact]
    public void Calculate_FoxAtFortyFive_RoundsHalfAwayFromZero()
    {
        var target = HeartRateTarget.Calculate(45, new HeartRate(60m), 70m, HeartRateEquation.Fox);

        Assert.NotNull(target);
        Assert.Equal(175m, target.MaximumBpm);
        Assert.Equal(115m, target.ReserveBpm);
        Assert.Equal(140.5m, target.ExactBpm);
        Assert.Equal(141, target.TargetBpm);
    }

    [Fact]
    public void Calculate_MeasuredMaximum_ReplacesTheEquation()
    {
        var target = HeartRateTarget.Calculate(new HeartRate(60m), new HeartRate(180m), 70m);

        Assert.Equal(144m, target?.ExactBpm);
        Assert.Equal(144, target?.TargetBpm);
    }

    [Theory]
    [InlineData(59, true)]
    [InlineData(60, false)]
    [InlineData(61, false)]
    public void Calculate_MaximumNotAboveResting_HasNoTarget(int resting, bool given) =>
        Assert.Equal(given, HeartRateTarget.Calculate(new HeartRate(resting), new HeartRate(60m), 50m) is not null);

    [Theory]
    [InlineData(40, 99, 107)]
    [InlineData(80, 134, 142)]
    [InlineData(3, 68, 75)]
    [InlineData(98, 149, 156)]
    public void Band_RestingSixtyEightAgeSeventyFive_IsFivePointsEitherSide(int percent, int minimum, int maximum) =>
        Assert.Equal(
            new HeartRateBand(minimum, maximum),
            HeartRateTarget.Band(new HeartRate(68m), new HeartRate(155.5m), percent));

    [Theory]
    [InlineData(-1)]
    [InlineData(101)]
    public void Band_PercentOutsideTheReserve_Throws(int percent) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => HeartRateTarget.Band(new HeartRate(68m), new HeartRate(155.5m), percent));

    [Fact]
    public void Band_AnyReserve_StaysBetweenRestingAndMaximumAndHoldsTheTarget() =>
        Gen.Select(Gen.Int[40, 110], Gen.Int[30, 110], Gen.Int[0, 100]).Sample((resting, reserve, percent) =>
        {
            var rest = new HeartRate(resting);
            var maximum = new HeartRate(resting + reserve + 0.5m);
            var band = HeartRateTarget.Band(rest, maximum, percent);
            var target = HeartRateTarget.Calculate(rest, maximum, percent);
            Assert.NotNull(target);
            Assert.InRange(target.TargetBpm, band.Minimum, band.Maximum);
            Assert.True(band.Minimum >= rest.Rounded && band.Maximum <= maximum.Rounded);
        }, iter: 10_000);
}
