using NodaTime;
using PrescriptionPlanner.Domain.Evidence;
using PrescriptionPlanner.Domain.Patients;
using PrescriptionPlanner.Domain.Quantities;
using PrescriptionPlanner.Domain.Screening;
using PrescriptionPlanner.Domain.Training;

namespace PrescriptionPlanner.Domain.Periodization;

/// <summary>Heart-rate targets of one patient, or the lack of them.</summary>
internal sealed class HeartRateTargets
{
    /// <summary>A measured maximum wins.</summary>
    public static readonly Rule Measured = Rule.Policy("AER-HRMAX-010",
        "Planner policy: a maximum heart rate measured on the present medicines takes the place of any equation.",
        "本规划器策略：在当前用药下实测的最大心率优先于任何公式。",
        Citations.Brawner2004);

    /// <summary>A small reserve.</summary>
    public static readonly Rule SmallReserve = Rule.Policy("AER-HRR-003",
        "Planner policy: with a heart rate reserve below 30 beats per minute the bands run together; effort leads instead.",
        "本规划器策略：心率储备低于30次/分时各区间重叠，改以用力程度为准。");

    private static readonly CutOff TooSmallReserve = CutOff.Below(30m);
    private const int BandPoints = (int)HeartRateTarget.BandHalfWidthPercent;
    private const int WholeReserve = 100;

    private readonly HeartRate _resting;
    private readonly HeartRate _maximum;
    private readonly Dictionary<int, HeartRateBand> _bands = [];

    private HeartRateTargets(HeartRateBasis basis, HeartRate resting, HeartRate maximum)
    {
        Basis = basis;
        _resting = resting;
        _maximum = maximum;
    }

    /// <summary>What the targets rest on.</summary>
    public HeartRateBasis Basis { get; }

    /// <summary>The targets of a patient.</summary>
    public static HeartRateTargets For(PatientProfile profile, Clearance clearance, LocalDate on)
    {
        var limiting = HeartRateLimiting.Of(profile.History);
        var measured = profile.Vitals.MeasuredMaximumHeartRate;
        var age = profile.AgeOn(on);
        var rules = new List<RuleId>(4);
        HeartRate? maximum = null;
        MaximumHeartRateSource? source = null;
        if (measured is not null)
        {
            (maximum, source) = (measured, MaximumHeartRateSource.Measured);
            rules.Add(Measured.Id);
        }
        else if (!limiting.NeedsMeasuredMaximum)
        {
            (maximum, source) = (MaximumHeartRate.Estimate(HeartRateEquation.Tanaka, age), MaximumHeartRateSource.Tanaka);
            rules.Add(MaximumHeartRate.RuleOf(HeartRateEquation.Tanaka));
        }

        if (limiting.RuleId is { } found) rules.Add(found);
        var resting = profile.Vitals.RestingHeartRate;
        var tooSmall = maximum is { } top && resting is { } rest && TooSmallReserve.IsMetBy(top.BeatsPerMinute - rest.BeatsPerMinute);
        if (tooSmall) rules.Add(SmallReserve.Id);
        var available = maximum is not null && resting is not null && !tooSmall
            && limiting.Limitation is not (HeartRateLimitation.MedicinesNotAsked or HeartRateLimitation.DefibrillatorRateUnknown);
        if (available) rules.AddRange(HeartRateTarget.BandRuleIds);
        var reference = limiting.Limitation == HeartRateLimitation.BetaBlocker ? MaximumHeartRate.Estimate(HeartRateEquation.Brawner, age) : (HeartRate?)null;
        if (reference is not null) rules.Add(MaximumHeartRate.RuleOf(HeartRateEquation.Brawner));

        return new HeartRateTargets(
            new HeartRateBasis
            {
                RestingBpm = resting?.BeatsPerMinute,
                MaximumBpm = maximum?.BeatsPerMinute,
                MaximumSource = source,
                TargetAvailable = available,
                UncertaintyBpm = source == MaximumHeartRateSource.Tanaka ? MaximumHeartRate.UncertaintyBpm : null,
                ReferenceMaximumBpm = reference?.BeatsPerMinute,
                CeilingBpm = Ceiling(clearance),
                RuleIds = rules,
            },
            resting ?? default, maximum ?? default);
    }

    /// <summary>The percentage as it is prescribed: <see langword="null"/> without a valid maximum.</summary>
    public int? Percent(int percent) => Basis.TargetAvailable ? percent : null;

    /// <summary>The band of a percentage; <see langword="null"/> without a valid maximum.</summary>
    public HeartRateBand? Band(int percent)
    {
        if (!Basis.TargetAvailable) return null;
        // The weeks of a stored plan may be asked for side by side.
        lock (_bands)
        {
            if (_bands.TryGetValue(percent, out var known)) return known;
            var band = HeartRateTarget.Band(_resting, _maximum, percent);
            _bands.Add(percent, band);
            return band;
        }
    }

    /// <summary>The highest percentage whose whole band stays at or below the heart-rate ceiling.</summary>
    public int HighestPercent(DoseLimits limits)
    {
        if (limits.HeartRateCeilingBpm is not { } ceiling || !Basis.TargetAvailable) return WholeReserve;
        var share = (ceiling - _resting.BeatsPerMinute) / (_maximum.BeatsPerMinute - _resting.BeatsPerMinute) * WholeReserve;
        return Math.Clamp((int)decimal.Floor(share) - BandPoints - 1, BandPoints, WholeReserve);
    }

    private static int? Ceiling(Clearance clearance)
    {
        int? lowest = null;
        foreach (var row in clearance.Modalities)
            if (row.Limits.HeartRateCeilingBpm is { } ceiling && (lowest is null || ceiling < lowest)) lowest = ceiling;
        return lowest;
    }
}
