using CsCheck;
using PrescriptionPlanner.Domain.Exercises;
using PrescriptionPlanner.Domain.Periodization;
using PrescriptionPlanner.Domain.Prescriptions;
using PrescriptionPlanner.Domain.Screening;
using PrescriptionPlanner.Domain.Training;

namespace PrescriptionPlanner.Domain.Tests.Periodization;

public sealed class LadderMatchTests
{
    private const int Samples = 2_000;

    private static readonly Gen<IReadOnlyList<Ladder>> Ladders =
        Standings.Any.Select(request => Prescriber.Prescribe(request.Profile, request.Options).Exercise?.Ladders ?? []);

    [Fact]
    public void StepFor_SameLadder_IsTheSameStep() =>
        Ladders.Sample(ladders => Assert.All(ladders, ladder => Assert.All(ladder.Steps, step => Assert.Equal(step.Step, LadderMatch.StepFor(step, ladder)))), iter: Samples);

    [Fact]
    public void StepFor_LadderCutAtTheTop_IsTheSameStepOrItsTop() =>
        Gen.Select(Ladders, Gen.Int[0, 20]).Sample((ladders, top) => Assert.All(ladders, ladder =>
        {
            var cut = ladder with { Steps = [.. ladder.Steps.Take(top)] };
            Assert.All(ladder.Steps, step => Assert.Equal(Math.Min(step.Step, cut.Steps.Count), LadderMatch.StepFor(step, cut)));
        }), iter: Samples);

    [Fact]
    public void StepFor_AnyTwoLadders_IsNoHarderInIntensityUnlessItIsTheFirst() =>
        Gen.Select(Ladders, Ladders).Sample((before, after) =>
        {
            foreach (var ladder in after)
                foreach (var old in before.Where(other => other.Modality == ladder.Modality).SelectMany(other => other.Steps))
                {
                    var step = LadderMatch.StepFor(old, ladder);
                    Assert.InRange(step, Math.Min(1, ladder.Steps.Count), ladder.Steps.Count);
                    if (step > 1) Assert.True(Intensity(ladder.Steps[step - 1]) <= Intensity(old), $"{old} → {ladder.Steps[step - 1]}");
                }
        }, iter: Samples);

    [Fact]
    public void StepFor_EmptyLadder_IsNone() =>
        Assert.Equal(0, LadderMatch.StepFor(Frail.Steps[3], new Ladder(Modality.Resistance, LadderState.Withheld, [])));

    [Fact]
    public void StepFor_LadderThatBeginsHarder_IsItsFirstStep() => Assert.Equal(
        1, LadderMatch.StepFor(
            BalanceLadder.Build(Pace.Frail, DoseLimits.Unlimited, 24).Steps[0],
            new Ladder(Modality.Balance, LadderState.Active, BalanceLadder.Build(Pace.Robust, DoseLimits.Unlimited, 24).Steps)));

    [Fact]
    public void StepFor_OneSetOnALadderOfTwo_StaysBelowThem()
    {
        var oneSet = Frail.Steps.OfType<ResistanceStep>().First(step => step.PercentOneRepMax == 45);

        Assert.Equal(1, oneSet.Sets);
        Assert.Equal(30, ((ResistanceStep)PreFrail.Steps[LadderMatch.StepFor(oneSet, PreFrail) - 1]).PercentOneRepMax);
    }

    [Fact]
    public void StepFor_LedByEffort_IsTheLightest() => Assert.Equal(1, LadderMatch.StepFor(Frail.Steps[0], PreFrail));

    [Fact]
    public void StepFor_StepOfAnotherModality_IsRefused() =>
        Assert.Throws<ArgumentException>(() => LadderMatch.StepFor(BalanceLadder.Build(Pace.Frail, DoseLimits.Unlimited, 24).Steps[0], Frail));

    private static Ladder Frail { get; } = Resistance(Pace.Frail);

    private static Ladder PreFrail { get; } = Resistance(Pace.PreFrail);

    private static Ladder Resistance(Pace pace) =>
        new(Modality.Resistance, LadderState.Active, ResistanceLadder.Build(pace, DoseLimits.Unlimited, null, 24).Steps);

    private static decimal Intensity(LadderStep step) => step switch
    {
        ResistanceStep resistance => resistance.PercentOneRepMax ?? 0,
        AerobicStep aerobic => aerobic.PercentHeartRateReserve,
        HiitStep hiit => hiit.WorkPercentHeartRateReserve,
        VibrationStep vibration => vibration.PeakG,
        BalanceStep balance => balance.Difficulty,
        ImpactStep impact => (int)impact.Intensity,
        _ => throw new ArgumentException(step.GetType().Name),
    };
}
