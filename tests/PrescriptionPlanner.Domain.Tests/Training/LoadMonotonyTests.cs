using PrescriptionPlanner.Domain.Training;

namespace PrescriptionPlanner.Domain.Tests.Training;

public sealed class LoadMonotonyTests
{
    [Fact]
    public void Of_AlternatingDays_IsMeanByDeviation() =>
        // Four days of 150 and three of rest: mean 600/7, deviation √(90,000/7 − (600/7)²).
        Assert.Equal(1.15m, LoadMonotony.Of([150, 0, 150, 0, 150, 0, 150]));

    [Theory]
    [InlineData(0)]
    [InlineData(120)]
    public void Of_DaysAllAlike_IsUndefined(int load) => Assert.Null(LoadMonotony.Of([load, load, load, load, load, load, load]));

    [Fact]
    public void Of_OneDayAlone_IsLow() => Assert.Equal(0.41m, LoadMonotony.Of([700, 0, 0, 0, 0, 0, 0]));

    [Fact]
    public void Of_SixDays_IsRefused() => Assert.Throws<ArgumentException>(() => LoadMonotony.Of([1, 2, 3, 4, 5, 6]));
}
