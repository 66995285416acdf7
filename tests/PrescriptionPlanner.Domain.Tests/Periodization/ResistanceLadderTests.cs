using CsCheck;
using PrescriptionPlanner.Domain.Periodization;
using PrescriptionPlanner.Domain.Screening;
using PrescriptionPlanner.Domain.Training;

namespace PrescriptionPlanner.Domain.Tests.Periodization;

public sealed class ResistanceLadderTests
{
    private static readonly Gen<Pace> AnyPace = Gen.Enum<Pace>();

    [Fact]
    public void Build_PreFrail_IsTheReferenceRamp() => Assert.Equal(
        [20, 30, 40, 40, 45, 50, 55, 55, 60, 65, 70, 70, 70, 75, 75, 75, 75, 80, 80, 80, 80, 75, 80, 80],
        Percents(ResistanceLadder.Build(Pace.PreFrail, DoseLimits.Unlimited, null, 24)));

    [Theory]
    [InlineData(Pace.Robust, 20, 15)]
    [InlineData(Pace.RobustTrained, 40, 13)]
    public void Build_Robust_StartsHigherAndReaches80Sooner(Pace pace, int start, int weekOf80)
    {
        var percents = Percents(ResistanceLadder.Build(pace, DoseLimits.Unlimited, null, 24));

        Assert.Equal(start, percents[0]);
        Assert.Equal(weekOf80, Array.IndexOf(percents, 80) + 1);
    }

    [Fact]
    public void Build_Frail_GoesByEffortForFourWeeksThenEndsAt70()
    {
        var ladder = ResistanceLadder.Build(Pace.Frail, DoseLimits.Unlimited, null, 24);
        var percents = Percents(ladder);

        Assert.All(percents[..4], percent => Assert.Null(percent));
        Assert.Equal(30, percents[4]);
        Assert.Equal(70, percents[23]);
        Assert.Equal(1, ladder.Steps[0].Sets);
        Assert.All(ladder.Steps, step => Assert.Equal(2, step.DaysPerWeek));
        Assert.Equal(2, ladder.Steps.Max(step => step.Sets));
    }

    [Fact]
    public void Build_AnyLimit_NeverClimbsFasterThanThePolicy() =>
        Gen.Select(AnyPace, Gen.Int[20, 100].Nullable(), Gen.Int[4, 52], Gen.Bool).Sample(
            (pace, cap, weeks, liftmor) =>
            {
                var top = liftmor ? (ResistanceTop?)TrialProtocols.TopOf(Exercises.Modality.Resistance, "watson2018") : null;
                var ladder = ResistanceLadder.Build(pace, new DoseLimits { PercentOneRepMax = cap }, top, weeks);
                var working = Percents(ladder).Where((_, index) => !Climb.IsDeload(index + 1)).ToArray();
                for (var week = 1; week < working.Length; week++)
                {
                    if (working[week] is not { } now || working[week - 1] is not { } before) continue;
                    Assert.True(now - before <= (before < 50 ? 10 : 5));
                    if (now > 70 && week >= 2 && working[week - 2] is { } twoBefore) Assert.True(now - twoBefore <= 5);
                    if (cap is { } limit) Assert.True(now <= limit);
                }
            }, iter: 10_000);

    [Fact]
    public void Build_AnyPace_RepetitionsLeaveTheReserveThatTheLoadChartAllows()
    {
        foreach (var pace in Enum.GetValues<Pace>())
            foreach (var step in ResistanceLadder.Build(pace, DoseLimits.Unlimited, null, 52).Steps)
                if (step.PercentOneRepMax is { } percent)
                    Assert.True(OneRepMaxLoadChart.RepetitionsPossible(percent) - step.Repetitions.Maximum >= step.RepetitionsInReserve, $"{pace} {percent} %");
    }

    [Fact]
    public void Build_AnyPace_ChangesOneVariableAStepButForTheEndOfFamiliarisation()
    {
        foreach (var pace in Enum.GetValues<Pace>())
        {
            var steps = ResistanceLadder.Build(pace, DoseLimits.Unlimited, null, 52).Steps;
            for (var index = 1; index < steps.Count; index++)
            {
                var (before, now) = (steps[index - 1], steps[index]);
                var changed = (now.PercentOneRepMax != before.PercentOneRepMax ? 1 : 0) + (now.Sets != before.Sets ? 1 : 0)
                    + (now.DaysPerWeek != before.DaysPerWeek ? 1 : 0);
                Assert.Equal(before is { PercentOneRepMax: 30, Sets: 1 } && now.PercentOneRepMax == 40 ? 2 : 1, changed);
            }
        }
    }

    [Theory]
    [InlineData(59, 55)]
    [InlineData(60, 60)]
    [InlineData(61, 60)]
    [InlineData(79, 75)]
    [InlineData(80, 80)]
    public void Build_Capped_TopsAtTheHighestStepWithinTheCap(int cap, int top) =>
        Assert.Equal(top, ResistanceLadder.Build(Pace.PreFrail, new DoseLimits { PercentOneRepMax = cap }, null, 24).Steps[^1].PercentOneRepMax);

    [Fact]
    public void Build_SupervisedProtocol_Reaches85InFiveSetsOfFive()
    {
        var top = (ResistanceTop)TrialProtocols.TopOf(Exercises.Modality.Resistance, "watson2018")!;
        var last = ResistanceLadder.Build(Pace.Robust, DoseLimits.Unlimited, top, 52).Steps[^1];

        Assert.Equal((85, 5, 5), (last.PercentOneRepMax, last.Sets, last.Repetitions.Maximum));
    }

    private static int?[] Percents(PlannedLadder<ResistanceStep> ladder) =>
        [.. Enumerable.Range(1, ladder.StepOfWeek.Length).Select(week => ladder.In(week)!.PercentOneRepMax)];
}
