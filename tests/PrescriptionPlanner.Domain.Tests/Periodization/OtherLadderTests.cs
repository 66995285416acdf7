using PrescriptionPlanner.Domain.Exercises;
using PrescriptionPlanner.Domain.Periodization;
using PrescriptionPlanner.Domain.Screening;
using PrescriptionPlanner.Domain.Training;

namespace PrescriptionPlanner.Domain.Tests.Periodization;

public sealed class OtherLadderTests
{
    private const int WholeReserve = 100;

    [Theory]
    [InlineData(Pace.PreFrail, 35)]
    [InlineData(Pace.Robust, 40)]
    [InlineData(Pace.RobustTrained, 40)]
    public void Aerobic_NotFrail_StartsLightAndReaches45MinutesAt70PercentWithin24Weeks(Pace pace, int start)
    {
        var ladder = AerobicLadder.Build(pace, DoseLimits.Unlimited, WholeReserve, null, 24);

        Assert.Equal(start, ladder.In(1)!.PercentHeartRateReserve);
        Assert.InRange(ladder.In(1)!.Effort.Value, 10, 11);
        Assert.Equal((70, 1, 45, 3), (ladder.In(24)!.PercentHeartRateReserve, ladder.In(24)!.Bouts, ladder.In(24)!.BoutMinutes, ladder.In(24)!.DaysPerWeek));
    }

    [Fact]
    public void Aerobic_Frail_StartsInFiveMinuteBoutsAndEndsAt55Percent()
    {
        var ladder = AerobicLadder.Build(Pace.Frail, DoseLimits.Unlimited, WholeReserve, null, 24);

        Assert.Equal((30, 2, 5), (ladder.In(1)!.PercentHeartRateReserve, ladder.In(1)!.Bouts, ladder.In(1)!.BoutMinutes));
        Assert.Equal((55, 30), (ladder.In(24)!.PercentHeartRateReserve, ladder.In(24)!.BoutMinutes));
    }

    [Fact]
    public void Aerobic_AnyPace_LengthensBeforeItHardens()
    {
        foreach (var pace in Enum.GetValues<Pace>())
        {
            var steps = AerobicLadder.Build(pace, DoseLimits.Unlimited, WholeReserve, null, 52).Steps;
            var longest = steps.Max(step => step.Bouts * step.BoutMinutes);
            for (var index = 1; index < steps.Count; index++)
            {
                if (steps[index].PercentHeartRateReserve == steps[index - 1].PercentHeartRateReserve) continue;
                Assert.Equal(longest, steps[index - 1].Bouts * steps[index - 1].BoutMinutes);
                Assert.Equal(5, steps[index].PercentHeartRateReserve - steps[index - 1].PercentHeartRateReserve);
            }
        }
    }

    [Theory]
    [InlineData(39, 35)]
    [InlineData(40, 40)]
    [InlineData(59, 55)]
    [InlineData(60, 60)]
    public void Aerobic_Capped_NeverPassesTheCap(int cap, int top)
    {
        var steps = AerobicLadder.Build(Pace.Robust, new DoseLimits { PercentHeartRateReserve = cap, EffortBorg = 11 }, WholeReserve, null, 24).Steps;

        Assert.Equal(top, steps.Max(step => step.PercentHeartRateReserve));
        Assert.All(steps, step => Assert.True(step.Effort.Value <= 11));
    }

    [Theory]
    [InlineData(Pace.Robust, 7)]
    [InlineData(Pace.RobustTrained, 7)]
    [InlineData(Pace.PreFrail, 9)]
    public void Hiit_StartsAfterTheBase_OnceAWeekAtEffort14(Pace pace, int firstWeek)
    {
        var ladder = HiitLadder.Build(HiitLadder.StartWeek(pace), DoseLimits.Unlimited, WholeReserve, null, 24);

        Assert.Null(ladder.In(firstWeek - 1));
        Assert.Equal((1, 5, 60, 14), (ladder.In(firstWeek)!.DaysPerWeek, ladder.In(firstWeek)!.Intervals, ladder.In(firstWeek)!.WorkSeconds, ladder.In(firstWeek)!.Effort.Value));
        Assert.All(ladder.Steps, step => Assert.True(step.DaysPerWeek <= 2));
        Assert.True(ladder.Steps[^1].Effort.Value >= 16);
    }

    [Theory]
    [InlineData(69, 0)]
    [InlineData(70, 4)]
    [InlineData(75, 5)]
    public void Hiit_HeartRateCap_LeavesNoIntervalsBelow70Percent(int cap, int steps) =>
        Assert.Equal(steps, HiitLadder.Build(7, DoseLimits.Unlimited, cap, null, 24).Steps.Count);

    [Fact]
    public void Vibration_ClimbsTimeThenFrequencyThenDisplacement()
    {
        var steps = VibrationLadder.Build(DoseLimits.Unlimited, null, null, 52).Steps;
        for (var index = 1; index < steps.Count; index++)
        {
            var (before, now) = (steps[index - 1], steps[index]);
            var changes = (now.Bouts * now.OnSeconds > before.Bouts * before.OnSeconds ? 1 : 0)
                + (now.FrequencyHz > before.FrequencyHz ? 1 : 0) + (now.PeakToPeakMm > before.PeakToPeakMm ? 1 : 0);
            Assert.Equal(1, changes);
            if (now.FrequencyHz > before.FrequencyHz) Assert.Equal(600, before.Bouts * before.OnSeconds);
            if (now.PeakToPeakMm > before.PeakToPeakMm) Assert.Equal(20, before.FrequencyHz);
        }

        Assert.All(steps, step => Assert.True(step.Bouts * step.OnSeconds <= 600));
    }

    [Fact]
    public void Vibration_OneG_StopsAt15Hz()
    {
        var steps = VibrationLadder.Build(new DoseLimits { VibrationPeakG = 1m }, null, null, 52).Steps;

        Assert.Equal((15m, 0.91m), (steps[^1].FrequencyHz, steps[^1].PeakG));
    }

    [Fact]
    public void Vibration_ProtocolOfFiveDays_AddsDaysOneAtATimeOnceItsDoseStands()
    {
        var top = (VibrationTop)TrialProtocols.TopOf(Modality.WholeBodyVibration, "zhu2019")!;
        var steps = VibrationLadder.Build(DoseLimits.Unlimited, null, top, 52).Steps;

        Assert.Equal([2, 3, 4, 5], steps.TakeLast(4).Select(step => step.DaysPerWeek));
        Assert.All(steps.TakeLast(4), step => Assert.Equal((16m, 600), (step.FrequencyHz, step.Bouts * step.OnSeconds)));
    }

    [Fact]
    public void Vibration_PlatformThatStartsAt25Hz_HasNoStepWithinOneG()
    {
        var platform = new EquipmentItem(Equipment.VibrationPlatform) { FrequencyHz = new SettingRange(25, 40) };

        Assert.Empty(VibrationLadder.Build(new DoseLimits { VibrationPeakG = 1m }, platform, null, 24).Steps);
    }

    [Theory]
    [InlineData(12, 2, 0.58)]
    [InlineData(20, 4, 3.22)]
    [InlineData(30, 4, 7.25)]
    public void PeakG_TwoPiSquaredTimesFrequencySquaredTimesDisplacement(decimal hz, decimal mm, decimal g) =>
        Assert.Equal(g, decimal.Round(new Domain.Quantities.Vibration(hz, mm).PeakG, 2));

    [Theory]
    [InlineData(12.5, 4, 40, 2.27)]
    [InlineData(20, 4, 10, 2.05)]
    [InlineData(30, 2, 10, 1.55)]
    public void EightHours_KnownRows_MatchTheTable(decimal hz, decimal mm, int minutes, decimal expected) =>
        Assert.InRange(VibrationExposure.EightHours(new Domain.Quantities.Vibration(hz, mm), minutes * 60), expected - 0.05m, expected + 0.05m);

    [Fact]
    public void Impact_NoJumping_StaysLow() =>
        Assert.All(ImpactLadder.Build(Pace.Robust, new DoseLimits { NoJumping = true }, 52).Steps, step => Assert.Equal(ImpactLevel.Low, step.Intensity));

    [Theory]
    [InlineData(null, 9)]
    [InlineData(13, 13)]
    public void Impact_Robust_StartsAfterTheBaseAndNeverBeforeItsWeek(int? notBefore, int first)
    {
        var ladder = ImpactLadder.Build(Pace.Robust, new DoseLimits { NotBeforeWeek = notBefore }, 24);

        Assert.Null(ladder.In(first - 1));
        Assert.Equal(ImpactLevel.Low, ladder.In(first)!.Intensity);
        Assert.Equal(50, ladder.Steps[^1].Sets * ladder.Steps[^1].Repetitions);
    }

    [Theory]
    [InlineData(Pace.Frail, 3)]
    [InlineData(Pace.PreFrail, 3)]
    [InlineData(Pace.Robust, 2)]
    [InlineData(Pace.RobustTrained, 2)]
    public void Balance_Everyone_TrainsFromWeekOne(Pace pace, int days) =>
        Assert.Equal(days, BalanceLadder.Build(pace, DoseLimits.Unlimited, 24).In(1)!.DaysPerWeek);

    [Fact]
    public void Balance_Held_NeverLetsGo() => Assert.All(
        BalanceLadder.Build(Pace.PreFrail, new DoseLimits { SeatedOrHeld = true }, 52).Steps,
        step => Assert.True(step.Support <= Support.BothHands));

    [Theory]
    [InlineData(4, true)]
    [InlineData(5, false)]
    [InlineData(8, true)]
    [InlineData(52, true)]
    public void IsDeload_EveryFourthWeek(int week, bool deload) => Assert.Equal(deload, Climb.IsDeload(week));
}
