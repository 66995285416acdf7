using CsCheck;
using PrescriptionPlanner.Domain.Exercises;
using PrescriptionPlanner.Domain.Screening;

namespace PrescriptionPlanner.Domain.Tests.Screening;

public class LatticeTests
{
    private static readonly Gen<DoseLimits> Limits =
        from percents in Gen.Select(Gen.Int[0, 100].Nullable(0.5), Gen.Int[0, 100].Nullable(0.5), Gen.Int[0, 100].Nullable(0.5))
        from efforts in Gen.Select(Gen.Int[6, 20].Nullable(0.5), Gen.Int[60, 200].Nullable(0.5), Gen.Enum<ImpactLevel>().Nullable(0.5))
        from others in Gen.Select(Gen.Int[0, 50].Nullable(0.5), Gen.Int[1, 30].Nullable(0.5), Gen.Int[1, 52].Nullable(0.5))
        from flags in Gen.Bool.Array[10]
        select new DoseLimits
        {
            PercentOneRepMax = percents.Item1,
            AxialFreeWeightPercentOneRepMax = percents.Item2,
            PercentHeartRateReserve = percents.Item3,
            EffortBorg = efforts.Item1,
            HeartRateCeilingBpm = efforts.Item2,
            Impact = efforts.Item3,
            VibrationPeakG = others.Item1 / 10m,
            IsometricHoldSeconds = others.Item2,
            NotBeforeWeek = others.Item3,
            SeatedOrHeld = flags[0],
            MachinesOrSeated = flags[1],
            HeldRail = flags[2],
            SpineNeutral = flags[3],
            NoJumping = flags[4],
            NoLoadedUpperBody = flags[5],
            NoBreathHolding = flags[6],
            NoRowing = flags[7],
            CycleOrWaterOnly = flags[8],
            SupervisedOnly = flags[9],
        };

    private static readonly Gen<DoseLimits> AnyLimits = Gen.Frequency((1, Gen.Const(DoseLimits.Unlimited)), (9, Limits));

    private static readonly Gen<Restriction> Restrictions =
        from withheld in Gen.Bool
        from needsRelease in Gen.Bool
        from nothing in Gen.Bool
        from limits in Gen.Select(AnyLimits, AnyLimits)
        select new Restriction
        {
            IsWithheld = withheld,
            NeedsRelease = needsRelease,
            NothingMeanwhile = nothing,
            Limits = limits.Item1,
            LimitsUntilRelease = limits.Item2,
        };

    private static readonly Gen<Restriction> AnyRestriction = Gen.Frequency(
        (1, Gen.Const(Restriction.Free)), (1, Gen.Const(Restriction.Withheld)), (1, Gen.Const(Restriction.ReleaseRequired)), (12, Restrictions));

    [Fact]
    public void DoseLimitsMerge_TwoLimits_Commutes() =>
        Gen.Select(AnyLimits, AnyLimits).Sample((a, b) => DoseLimits.Merge(a, b) == DoseLimits.Merge(b, a), iter: 10_000);

    [Fact]
    public void DoseLimitsMerge_ThreeLimits_Associates() =>
        Gen.Select(AnyLimits, AnyLimits, AnyLimits).Sample(
            (a, b, c) => DoseLimits.Merge(DoseLimits.Merge(a, b), c) == DoseLimits.Merge(a, DoseLimits.Merge(b, c)), iter: 10_000);

    [Fact]
    public void DoseLimitsMerge_OneLimitWithItself_IsIdempotent() =>
        AnyLimits.Sample(a => DoseLimits.Merge(a, a) == a && DoseLimits.Merge(a, a with { }) == a, iter: 10_000);

    [Fact]
    public void DoseLimitsMerge_WithUnlimited_ChangesNothing() =>
        AnyLimits.Sample(a => DoseLimits.Merge(a, DoseLimits.Unlimited) == a && DoseLimits.Merge(new DoseLimits(), a) == a, iter: 10_000);

    [Fact]
    public void RestrictionMerge_TwoRestrictions_Commutes() =>
        Gen.Select(AnyRestriction, AnyRestriction).Sample((a, b) => Restriction.Merge(a, b) == Restriction.Merge(b, a), iter: 10_000);

    [Fact]
    public void RestrictionMerge_ThreeRestrictions_Associates() =>
        Gen.Select(AnyRestriction, AnyRestriction, AnyRestriction).Sample(
            (a, b, c) => Restriction.Merge(Restriction.Merge(a, b), c) == Restriction.Merge(a, Restriction.Merge(b, c)), iter: 10_000);

    [Fact]
    public void RestrictionMerge_OneRestrictionWithItself_IsIdempotent() =>
        AnyRestriction.Sample(a => Restriction.Merge(a, a) == a && Restriction.Merge(a, a with { }) == a, iter: 10_000);

    [Fact]
    public void RestrictionMerge_WithFree_ChangesNothing() =>
        AnyRestriction.Sample(a => Restriction.Merge(a, Restriction.Free) == a && Restriction.Merge(new Restriction(), a) == a, iter: 10_000);

    [Fact]
    public void DoseLimitsMerge_EveryAttribute_TakesTheStricterValue()
    {
        foreach (var property in typeof(DoseLimits).GetProperties().Where(property => property.CanWrite))
        {
            var (looser, stricter) = ValuesOf(property.PropertyType, later: property.Name == nameof(DoseLimits.NotBeforeWeek));
            var one = new DoseLimits();
            property.SetValue(one, looser);
            var other = new DoseLimits();
            property.SetValue(other, stricter);

            Assert.Equal(stricter, property.GetValue(DoseLimits.Merge(one, other)));
            Assert.Equal(stricter, property.GetValue(DoseLimits.Merge(other, one)));
        }
    }

    private static (object Looser, object Stricter) ValuesOf(Type type, bool later) =>
        type == typeof(bool) ? (false, true)
        : type == typeof(int?) ? later ? (4, 13) : (70, 40)
        : type == typeof(decimal?) ? (3m, 1m)
        : type == typeof(ImpactLevel?) ? (ImpactLevel.High, ImpactLevel.Low)
        : throw new InvalidOperationException($"Say which of two {type} is stricter.");
}
