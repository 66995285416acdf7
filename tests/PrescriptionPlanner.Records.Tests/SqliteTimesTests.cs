using NodaTime;

namespace PrescriptionPlanner.Records.Tests;

public sealed class SqliteTimesTests
{
    [Theory]
    [InlineData(0, 0)]
    [InlineData(9, 0)]
    [InlineData(10, 1)]
    [InlineData(-1, -1)]
    [InlineData(-10, -1)]
    [InlineData(-11, -2)]
    public void ToStored_Instant_IsCutToTheMicrosecond(long ticks, long microseconds) =>
        Assert.Equal(microseconds, SqliteTimes.ToStored(Instant.FromUnixTimeTicks(ticks)));

    [Theory]
    [InlineData(2026, 12, 31, "2026-12-31")]
    [InlineData(33, 1, 2, "0033-01-02")]
    public void ToStored_Date_IsIso(int year, int month, int day, string text)
    {
        Assert.Equal(text, SqliteTimes.ToStored(new LocalDate(year, month, day)));
        Assert.Equal(new LocalDate(year, month, day), SqliteTimes.ToDate(text));
    }
}
