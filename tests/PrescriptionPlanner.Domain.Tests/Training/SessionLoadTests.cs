using PrescriptionPlanner.Domain.Quantities;
using PrescriptionPlanner.Domain.Training;

namespace PrescriptionPlanner.Domain.Tests.Training;

public sealed class SessionLoadTests
{
    [Theory]
    [InlineData(6, 0)]
    [InlineData(7, 0)]
    [InlineData(8, 1)]
    [InlineData(9, 2)]
    [InlineData(10, 2)]
    [InlineData(11, 3)]
    [InlineData(12, 3)]
    [InlineData(13, 4)]
    [InlineData(14, 5)]
    [InlineData(15, 5)]
    [InlineData(16, 6)]
    [InlineData(17, 7)]
    [InlineData(18, 8)]
    [InlineData(19, 9)]
    [InlineData(20, 10)]
    public void Cr10_Borg_FollowsTheTable(int borg, int cr10) => Assert.Equal(cr10, SessionLoad.Cr10(Effort.Borg(borg)));

    [Theory]
    [InlineData(2, 8)]
    [InlineData(0, 10)]
    [InlineData(6, 4)]
    [InlineData(12, 0)]
    public void Cr10_Resistance_IsTenMinusReserve(int reserve, int cr10) =>
        Assert.Equal(cr10, SessionLoad.Cr10(Effort.FromReserve(reserve)));

    [Fact]
    public void OfSession_FiveForFortyMinutes_IsTwoHundred() =>
        Assert.Equal(200, SessionLoad.OfSession(new Effort(5, EffortScale.Cr10), 40));

    [Fact]
    public void OfWeek_Sessions_AreSummed()
    {
        Assert.Equal(320, SessionLoad.OfWeek([105, 60, 155]));
        Assert.Equal(0, SessionLoad.OfWeek([]));
    }

    [Theory]
    [InlineData(null, 300, null)]
    [InlineData(0, 300, null)]
    [InlineData(300, 330, 10)]
    [InlineData(300, 300, 0)]
    [InlineData(400, 200, -50)]
    [InlineData(200, 201, 1)]
    [InlineData(200, 199, -1)]
    public void ChangePercent_WeekToWeek_RoundsHalfAwayFromZero(int? before, int week, int? change) =>
        Assert.Equal(change, SessionLoad.ChangePercent(before, week));
}
