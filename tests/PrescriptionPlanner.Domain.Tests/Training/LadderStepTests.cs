using CsCheck;
using PrescriptionPlanner.Domain.Exercises;
using PrescriptionPlanner.Domain.Quantities;
using PrescriptionPlanner.Domain.Training;

namespace PrescriptionPlanner.Domain.Tests.Training;

/// <summary>The order of the steps of each modality, on steps with few values of everything, so that many are alike in part.</summary>
public sealed class LadderStepTests
{
    private static readonly Gen<int> Few = Gen.Int[1, 3];

    private static readonly ResistanceStep Resistance = new()
    {
        Step = 1,
        DaysPerWeek = 2,
        RuleIds = [],
        PercentOneRepMax = 60,
        Sets = 2,
        Repetitions = new(8, 12),
        RepetitionsInReserve = 3,
        RestSeconds = 90,
    };

    private static readonly AerobicStep Aerobic = new()
    {
        Step = 1,
        DaysPerWeek = 3,
        RuleIds = [],
        PercentHeartRateReserve = 60,
        Bouts = 1,
        BoutMinutes = 20,
        Effort = Effort.Borg(13),
    };

    private static readonly HiitStep Hiit = new()
    {
        Step = 1,
        DaysPerWeek = 2,
        RuleIds = [],
        Intervals = 4,
        WorkSeconds = 60,
        RestSeconds = 120,
        WorkPercentHeartRateReserve = 50,
        Effort = Effort.Borg(15),
    };

    private static readonly VibrationStep Vibration = new()
    {
        Step = 1,
        DaysPerWeek = 2,
        RuleIds = [],
        FrequencyHz = 20,
        PeakToPeakMm = 2,
        PeakG = 1.6m,
        Bouts = 4,
        OnSeconds = 30,
        OffSeconds = 60,
    };

    private static readonly BalanceStep Balance = new() { Step = 1, DaysPerWeek = 3, RuleIds = [], Difficulty = 2, Sets = 2, HoldSeconds = 20, Support = Support.OneHand };

    private static readonly ImpactStep Impact = new() { Step = 1, DaysPerWeek = 3, RuleIds = [], Intensity = ImpactLevel.Low, Sets = 2, Repetitions = 10 };

    public static TheoryData<Modality> EveryModality => [.. Modalities.All];

    [Theory]
    [MemberData(nameof(EveryModality))]
    public void IsNoHarderThan_Itself_IsTrue(Modality modality) => Steps(modality).Sample(step => Assert.True(step.IsNoHarderThan(step with { Step = 9 })));

    [Theory]
    [MemberData(nameof(EveryModality))]
    public void IsNoHarderThan_ByWayOfAThird_HoldsDirectly(Modality modality) => Gen.Select(Steps(modality), Steps(modality), Steps(modality)).Sample((easy, middle, hard) =>
    {
        if (easy.IsNoHarderThan(middle) && middle.IsNoHarderThan(hard)) Assert.True(easy.IsNoHarderThan(hard), $"{easy} {middle} {hard}");
    });

    [Theory]
    [MemberData(nameof(EveryModality))]
    public void IsNoHarderThan_AnotherModality_IsRefused(Modality modality)
    {
        foreach (var other in Modalities.All)
            if (other != modality) Assert.Throws<ArgumentException>(() => StepOf(modality).IsNoHarderThan(StepOf(other)));
    }

    [Fact]
    public void IsNoHarderThan_MoreOfOneThing_IsFalse()
    {
        AssertHarder(Resistance, Resistance with { PercentOneRepMax = 61 });
        AssertHarder(Resistance, Resistance with { Sets = 3 });
        AssertHarder(Resistance, Resistance with { Repetitions = new(8, 13) });
        AssertHarder(Resistance, Resistance with { RepetitionsInReserve = 2 });
        AssertHarder(Resistance with { PercentOneRepMax = null }, Resistance);
        AssertHarder(Aerobic, Aerobic with { PercentHeartRateReserve = 61 });
        AssertHarder(Aerobic, Aerobic with { Bouts = 2 });
        AssertHarder(Aerobic, Aerobic with { BoutMinutes = 21 });
        AssertHarder(Aerobic, Aerobic with { DaysPerWeek = 4 });
        AssertHarder(Hiit, Hiit with { WorkPercentHeartRateReserve = 51 });
        AssertHarder(Hiit, Hiit with { Intervals = 5 });
        AssertHarder(Vibration, Vibration with { PeakG = 1.61m });
        AssertHarder(Vibration, Vibration with { OnSeconds = 31 });
        AssertHarder(Balance, Balance with { Difficulty = 3 });
        AssertHarder(Balance, Balance with { Support = Support.Fingertips });
        AssertHarder(Balance, Balance with { HoldSeconds = 21 });
        AssertHarder(Impact, Impact with { Intensity = ImpactLevel.Moderate });
        AssertHarder(Impact, Impact with { Repetitions = 11 });
    }

    [Fact]
    public void IsNoHarderThan_LighterAndMoreOften_IsTrue()
    {
        Assert.True((Resistance with { PercentOneRepMax = 59, Repetitions = new(8, 20) }).IsNoHarderThan(Resistance));
        Assert.True((Balance with { Difficulty = 1, HoldSeconds = 60 }).IsNoHarderThan(Balance));
        Assert.True((Impact with { Intensity = ImpactLevel.None, Repetitions = 50 }).IsNoHarderThan(Impact));
    }

    [Theory]
    [InlineData(59, false)]
    [InlineData(60, false)]
    [InlineData(61, true)]
    public void NeedsLog_ResistanceAndAerobic_IsAboveSixtyPercent(int percent, bool expected)
    {
        Assert.Equal(expected, (Resistance with { PercentOneRepMax = percent }).NeedsLog());
        Assert.Equal(expected, (Aerobic with { PercentHeartRateReserve = percent }).NeedsLog());
    }

    [Fact]
    public void NeedsLog_LedByEffort_IsFalse() => Assert.False((Resistance with { PercentOneRepMax = null }).NeedsLog());

    [Fact]
    public void NeedsLog_Intervals_IsTrueOfTheEasiest()
    {
        Assert.True(Hiit.NeedsLog());
        Assert.False(Balance.NeedsLog());
        Assert.False(Impact.NeedsLog());
        Assert.False(Vibration.NeedsLog());
    }

    private static void AssertHarder(LadderStep easy, LadderStep hard)
    {
        Assert.True(easy.IsNoHarderThan(hard), $"{easy} {hard}");
        Assert.False(hard.IsNoHarderThan(easy), $"{hard} {easy}");
    }

    private static LadderStep StepOf(Modality modality) => modality switch
    {
        Modality.Resistance => Resistance,
        Modality.Balance => Balance,
        Modality.Aerobic => Aerobic,
        Modality.Impact => Impact,
        Modality.Hiit => Hiit,
        Modality.WholeBodyVibration => Vibration,
    };

    private static Gen<LadderStep> Steps(Modality modality) => modality switch
    {
        Modality.Resistance => Gen.Select(Few, Few, Few, Few).Select((percent, sets, most, reserve) => (LadderStep)(Resistance with
        {
            PercentOneRepMax = percent == 1 ? null : percent * 20,
            Sets = sets,
            Repetitions = new(1, most),
            RepetitionsInReserve = reserve,
        })),
        Modality.Balance => Gen.Select(Few, Few, Few).Select((difficulty, hold, support) =>
            (LadderStep)(Balance with { Difficulty = difficulty, HoldSeconds = hold, Support = (Support)support })),
        Modality.Aerobic => Gen.Select(Few, Few, Few, Few).Select((percent, bouts, minutes, days) =>
            (LadderStep)(Aerobic with { PercentHeartRateReserve = percent, Bouts = bouts, BoutMinutes = minutes, DaysPerWeek = days })),
        Modality.Impact => Gen.Select(Few, Few, Few, Few).Select((intensity, sets, landings, days) =>
            (LadderStep)(Impact with { Intensity = (ImpactLevel)intensity, Sets = sets, Repetitions = landings, DaysPerWeek = days })),
        Modality.Hiit => Gen.Select(Few, Few, Few, Few).Select((percent, intervals, seconds, days) =>
            (LadderStep)(Hiit with { WorkPercentHeartRateReserve = percent, Intervals = intervals, WorkSeconds = seconds, DaysPerWeek = days })),
        Modality.WholeBodyVibration => Gen.Select(Few, Few, Few, Few).Select((g, bouts, seconds, days) =>
            (LadderStep)(Vibration with { PeakG = g, Bouts = bouts, OnSeconds = seconds, DaysPerWeek = days })),
    };
}
