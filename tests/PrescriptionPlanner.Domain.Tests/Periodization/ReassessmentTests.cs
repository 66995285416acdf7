using PrescriptionPlanner.Domain.Periodization;

namespace PrescriptionPlanner.Domain.Tests.Periodization;

public sealed class ReassessmentTests
{
    [Fact]
    public void Of_52Weeks_TestsStrengthMonthlyThenEveryEightWeeks() => Assert.Equal(
        [4, 8, 12, 20, 28, 36, 44, 52],
        Reassessments.Of(52, resistance: true).Where(due => due.Code == "strengthTest").Select(due => due.Week));

    [Theory]
    [InlineData(11, 0)]
    [InlineData(12, 1)]
    [InlineData(24, 2)]
    public void Of_Weeks_AssessesFunctionEveryTwelve(int weeks, int assessments) =>
        Assert.Equal(assessments, Reassessments.Of(weeks, resistance: false).Count);
}
