using NodaTime;
using NodaTime.Extensions;
using PrescriptionPlanner.Domain.Progression;

namespace PrescriptionPlanner.Domain.Tests.Progression;

public sealed class DecisionDueTests
{
    [Theory]
    [InlineData(1, 2026, 12, 14)]
    [InlineData(4, 2027, 1, 4)]
    [InlineData(52, 2027, 12, 6)]
    public void On_Week_IsTheDayAfterItsEnd(int week, int year, int month, int day) =>
        Assert.Equal(new LocalDate(year, month, day), DecisionDue.On(new LocalDate(2026, 12, 7), week));

    [Theory]
    [InlineData("Europe/Berlin", "2027-03-22", "2027-03-29T10:00:00Z")]
    [InlineData("Europe/Berlin", "2027-03-15", "2027-03-22T11:00:00Z")]
    [InlineData("Asia/Shanghai", "2026-12-28", "2027-01-04T04:00:00Z")]
    [InlineData("Pacific/Kiritimati", "2026-12-28", "2027-01-03T22:00:00Z")]
    [InlineData("Pacific/Pago_Pago", "2026-12-28", "2027-01-04T23:00:00Z")]
    public void At_WeekOne_IsNoonWhereThePatientIs(string zone, string start, string due) => Assert.Equal(
        NodaTime.Text.InstantPattern.General.Parse(due).Value,
        DecisionDue.At(NodaTime.Text.LocalDatePattern.Iso.Parse(start).Value, 1, DateTimeZoneProviders.Tzdb[zone]));

    [Fact]
    public void At_EveryZoneAndEveryDay_IsNoonOfThatDayAndComesAfterTheLast()
    {
        foreach (var zone in DateTimeZoneProviders.Tzdb.GetAllZones())
        {
            for (var day = new LocalDate(2026, 1, 1); day < new LocalDate(2031, 1, 1); day = day.PlusDays(1))
            {
                var due = DecisionDue.NoonOf(day, zone);
                Assert.Equal(day + LocalTime.Noon, due.InZone(zone).LocalDateTime);
            }
        }
    }

    [Fact]
    public void At_DayThatAZoneLeftOut_IsTheFirstInstantAfter()
    {
        // Samoa had no 30 December 2011.
        var apia = DateTimeZoneProviders.Tzdb["Pacific/Apia"];
        Assert.Equal(new LocalDate(2011, 12, 31) + LocalTime.Noon, DecisionDue.NoonOf(new LocalDate(2011, 12, 30), apia).InZone(apia).LocalDateTime);
    }
}
