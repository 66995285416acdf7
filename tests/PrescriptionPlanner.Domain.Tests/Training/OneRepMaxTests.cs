using CsCheck;
using PrescriptionPlanner.Domain.Training;

namespace PrescriptionPlanner.Domain.Tests.Training;

public sealed class OneRepMaxTests
{
    private static OneRepMaxEstimate Find(OneRepMaxResult result, OneRepMaxEquation equation) =>
        Assert.Single(result.Estimates, estimate => estimate.Equation == equation);

    [Theory]
    [InlineData(OneRepMaxEquation.Epley, "50.67")]
    [InlineData(OneRepMaxEquation.Brzycki, "49.66")]
    [InlineData(OneRepMaxEquation.Lander, "50.04")]
    [InlineData(OneRepMaxEquation.Lombardi, "49.25")]
    [InlineData(OneRepMaxEquation.OConner, "48.00")]
    [InlineData(OneRepMaxEquation.Wathan, "51.07")]
    [InlineData(OneRepMaxEquation.Mayhew, "50.51")]
    public void Estimate_FortyKilogramsEightTimes_MatchesHandComputedValue(OneRepMaxEquation equation, string kg)
    {
        var estimate = Find(OneRepMax.Estimate(40m, 8, 0), equation);

        Assert.Equal(decimal.Parse(kg, System.Globalization.CultureInfo.InvariantCulture), estimate.Kg);
        Assert.True(estimate.WithinRange);
    }

    [Theory]
    [InlineData("latPulldown", 10, "130.31")]
    [InlineData("tricepsDip", 10, "129.05")]
    [InlineData("backExtension", 10, "125.81")]
    [InlineData("trunkFlexion", 10, "125.69")]
    [InlineData("legExtension", 10, "128.00")]
    [InlineData("legCurl", 10, "129.06")]
    [InlineData("latPulldown", 5, "111.91")]
    [InlineData("tricepsDip", 5, "112.67")]
    [InlineData("backExtension", 5, "107.21")]
    [InlineData("trunkFlexion", 5, "109.19")]
    [InlineData("legExtension", 5, "109.04")]
    [InlineData("legCurl", 5, "110.02")]
    public void Estimate_OlderAdultPolynomial_MatchesHandComputedFactor(string exercise, int repetitions, string kg)
    {
        var estimate = Find(OneRepMax.Estimate(100m, repetitions, 0, exercise), OneRepMaxEquation.OlderAdultPolynomial);

        Assert.Equal(decimal.Parse(kg, System.Globalization.CultureInfo.InvariantCulture), estimate.Kg);
    }

    [Theory]
    [InlineData(OneRepMaxEquation.Epley, 1, true)]
    [InlineData(OneRepMaxEquation.Epley, 10, true)]
    [InlineData(OneRepMaxEquation.Epley, 11, false)]
    [InlineData(OneRepMaxEquation.Brzycki, 10, true)]
    [InlineData(OneRepMaxEquation.Brzycki, 11, false)]
    [InlineData(OneRepMaxEquation.Lander, 10, true)]
    [InlineData(OneRepMaxEquation.Lander, 11, false)]
    [InlineData(OneRepMaxEquation.Lombardi, 10, true)]
    [InlineData(OneRepMaxEquation.Lombardi, 11, false)]
    [InlineData(OneRepMaxEquation.OConner, 10, true)]
    [InlineData(OneRepMaxEquation.OConner, 11, false)]
    [InlineData(OneRepMaxEquation.Wathan, 15, true)]
    [InlineData(OneRepMaxEquation.Wathan, 16, false)]
    [InlineData(OneRepMaxEquation.Mayhew, 15, true)]
    [InlineData(OneRepMaxEquation.Mayhew, 16, false)]
    [InlineData(OneRepMaxEquation.OlderAdultPolynomial, 4, false)]
    [InlineData(OneRepMaxEquation.OlderAdultPolynomial, 5, true)]
    [InlineData(OneRepMaxEquation.OlderAdultPolynomial, 16, true)]
    [InlineData(OneRepMaxEquation.OlderAdultPolynomial, 17, false)]
    public void Estimate_AtTheEdgesOfARange_SaysWhetherItHolds(OneRepMaxEquation equation, int repetitions, bool within) =>
        Assert.Equal(within, Find(OneRepMax.Estimate(30m, repetitions, 0, "legExtension"), equation).WithinRange);

    [Fact]
    public void Estimate_OneRepetition_IsTheLoadForEveryEquation()
    {
        var result = OneRepMax.Estimate(42.5m, 1, 0, "legCurl");

        Assert.Equal(8, result.Estimates.Count);
        Assert.All(result.Estimates, estimate => Assert.Equal(42.5m, estimate.Kg));
        Assert.Equal(42.5m, result.UsableForPlanningKg);
    }

    [Fact]
    public void Estimate_RepetitionsInReserve_CountAsRepetitions() =>
        Assert.Equal(
            OneRepMax.Estimate(40m, 8, 0).Estimates.Select(estimate => estimate.Kg),
            OneRepMax.Estimate(40m, 5, 3).Estimates.Select(estimate => estimate.Kg));

    [Fact]
    public void Estimate_EightRepetitions_UsesTheLowestWithinRange()
    {
        var used = OneRepMax.Estimate(40m, 8, 0, "legPress").Used;

        Assert.NotNull(used);
        Assert.Equal(OneRepMaxEquation.OConner, used.Equation);
        Assert.Equal(48.00m, used.Kg);
        Assert.Contains("planner policy", used.Reason.English, StringComparison.Ordinal);
    }

    [Fact]
    public void Estimate_ElevenRepetitionsOfABackExtension_TheOlderAdultPolynomialMayBeTheLowest()
    {
        // 1.01565994 − 0.1438890871 + 0.72827875186 − 0.3042982780 = 1.29575…; Wathan gives 1.3999, Mayhew 1.3312.
        var used = OneRepMax.Estimate(100m, 11, 0, "backExtension").Used;

        Assert.Equal(OneRepMaxEquation.OlderAdultPolynomial, used?.Equation);
        Assert.Equal(129.58m, used?.Kg);
    }

    [Theory]
    [InlineData(12, 0, true)]
    [InlineData(10, 2, true)]
    [InlineData(13, 0, false)]
    [InlineData(10, 3, false)]
    public void Estimate_AroundTwelveRepetitions_DecidesWhetherAPlanMayUseIt(int repetitions, int reserve, bool usable)
    {
        var result = OneRepMax.Estimate(40m, repetitions, reserve, "legExtension");

        Assert.Equal(usable, result.UsableForPlanningKg is not null);
        Assert.Equal(usable ? "ORM-USE-001" : "ORM-USE-002", result.RuleId.Value);
        Assert.NotEmpty(result.Estimates);
    }

    [Theory]
    [InlineData(20, true)]
    [InlineData(21, false)]
    [InlineData(37, false)]
    [InlineData(60, false)]
    public void Estimate_TowardsThePole_GivesNoNumber(int repetitions, bool given)
    {
        var result = OneRepMax.Estimate(40m, repetitions, 0);

        Assert.Equal(given, Find(result, OneRepMaxEquation.Brzycki).Kg is not null);
        Assert.Equal(given, Find(result, OneRepMaxEquation.Lander).Kg is not null);
    }

    [Fact]
    public void Estimate_ExerciseWithoutAPolynomial_LeavesItOut() =>
        Assert.DoesNotContain(
            OneRepMax.Estimate(40m, 8, 0, "legPress").Estimates,
            estimate => estimate.Equation == OneRepMaxEquation.OlderAdultPolynomial);

    [Theory]
    [InlineData(0, 8, 0)]
    [InlineData(40, 0, 0)]
    [InlineData(40, 8, -1)]
    public void Estimate_OutOfRange_Throws(int load, int repetitions, int reserve) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => OneRepMax.Estimate(load, repetitions, reserve));

    [Fact]
    public void Estimate_AnySet_NeverLowerThanTheLoadAndTheUsedOneIsTheLowestInRange() =>
        Gen.Select(Gen.Int[1, 4000], Gen.Int[1, 60], Gen.Int[0, 10], Gen.Int[0, 3])
            .Sample((tenths, repetitions, reserve, index) =>
            {
                var exercise = new[] { "legPress", "latPulldown", "backExtension", "legCurl" }[index];
                var load = tenths / 10m;
                var result = OneRepMax.Estimate(load, repetitions, reserve, exercise);
                Assert.All(result.Estimates, estimate => Assert.True(estimate.Kg is null || estimate.Kg >= load * 0.999m));
                Assert.All(result.Estimates, estimate => Assert.True(estimate.Kg is not null || !estimate.WithinRange));
                if (result.Used is { } used)
                    Assert.Equal(result.Estimates.Where(estimate => estimate.WithinRange).Min(estimate => estimate.Kg), used.Kg);
            }, iter: 10_000);

    [Theory]
    [InlineData(101, "0")]
    [InlineData(100, "1")]
    [InlineData(95, "2")]
    [InlineData(94, "2.5")]
    [InlineData(80, "8")]
    [InlineData(78.5, "8.5")]
    [InlineData(75, "10")]
    [InlineData(72.5, "11")]
    [InlineData(70, "12")]
    [InlineData(65, "15")]
    [InlineData(60, "18")]
    [InlineData(20, "42")]
    public void RepetitionsPossible_AtAndBetweenRows_Interpolates(double percent, string repetitions) =>
        Assert.Equal(
            decimal.Parse(repetitions, System.Globalization.CultureInfo.InvariantCulture),
            OneRepMaxLoadChart.RepetitionsPossible((decimal)percent));

    [Theory]
    [InlineData(80, 6, 2)]
    [InlineData(80, 5, 3)]
    [InlineData(75, 7, 3)]
    [InlineData(70, 9, 3)]
    [InlineData(65, 10, 5)]
    [InlineData(85, 8, -2)]
    public void RepetitionsInReserve_PlannedSets_LeaveTheTarget(int percent, int repetitions, int reserve) =>
        Assert.Equal(reserve, OneRepMaxLoadChart.RepetitionsInReserve(percent, repetitions));
}
