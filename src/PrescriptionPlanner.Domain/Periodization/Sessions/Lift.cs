using PrescriptionPlanner.Domain.Exercises;
using PrescriptionPlanner.Domain.Training;

namespace PrescriptionPlanner.Domain.Periodization;

/// <summary>A resistance exercise with what its load is derived from, as the programme keeps it.</summary>
/// <param name="Exercise">Exercise id of the catalogue.</param>
/// <param name="Source">What resists.</param>
public sealed record Lift(string Exercise, ResistanceSource Source)
{
    /// <summary>One-repetition maximum of the assessment, kg; <see langword="null"/> without a test.</summary>
    public decimal? OneRepMaxKg { get; init; }

    /// <summary>Smallest change of the load, kg.</summary>
    public decimal StepKg { get; init; } = 1m;

    /// <summary>Lightest setting, kg.</summary>
    public decimal MinimumKg { get; init; }

    /// <summary>Highest percentage of the one-repetition maximum that the clearance allows this exercise, inclusive.</summary>
    public int HighestPercent { get; init; } = 100;
}

/// <summary>A maximum that holds in a week, where it differs from the programme's.</summary>
/// <param name="TestedKg">One-repetition maximum as tested or corrected, kg.</param>
/// <param name="WorkingKg">What percentages are taken of, kg.</param>
public readonly record struct LiftMaximum(decimal TestedKg, decimal WorkingKg);

/// <summary>The exercises of a programme with the maxima that hold in one week.</summary>
public sealed class LiftMaxima
{
    private readonly IReadOnlyDictionary<string, Lift> _lifts;
    private readonly IReadOnlyDictionary<string, LiftMaximum> _changed;
    private readonly int _highestPercent;

    /// <summary>The exercises with their maxima.</summary>
    /// <param name="lifts">The exercises as the programme keeps them.</param>
    /// <param name="highestPercent">Highest percentage of the ladder, which the clearance has already cut.</param>
    /// <param name="changed">Maxima that differ from the programme's, by exercise id.</param>
    public LiftMaxima(IReadOnlyDictionary<string, Lift> lifts, int highestPercent, IReadOnlyDictionary<string, LiftMaximum> changed)
    {
        _lifts = lifts;
        _highestPercent = highestPercent;
        _changed = changed;
    }

    /// <summary>The item with its loads. A load never passes the highest percentage that clearance and ladder allow of the tested maximum.</summary>
    internal ResistanceItem Load(ResistanceItem item)
    {
        var lift = _lifts[item.Exercise];
        if (lift.Source is ResistanceSource.Band or ResistanceSource.BodyMass)
            return item with { LoadBasis = lift.Source == ResistanceSource.Band ? LoadBasis.Band : LoadBasis.BodyMass };
        var maximum = _changed.TryGetValue(item.Exercise, out var changed) ? changed
            : lift.OneRepMaxKg is { } tested ? new LiftMaximum(tested, tested)
            : (LiftMaximum?)null;
        if (maximum is not { } known) return item with { LoadBasis = LoadBasis.Effort };
        return item with
        {
            LoadBasis = LoadBasis.OneRepMax,
            LoadKg = At(lift, known, item.Percent),
            FastLoadKg = item.Fast is { } fast ? At(lift, known, fast.Percent) : null,
            Repetitions = item.RepetitionsOnceTested ?? item.Repetitions,
            ByWorkingMaximum = known.WorkingKg != known.TestedKg,
        };
    }

    private decimal? At(Lift lift, LiftMaximum maximum, int? percent)
    {
        if (percent is not { } share || Of(maximum.WorkingKg, share) is not { } load) return null;
        if (maximum.WorkingKg == maximum.TestedKg) return load;
        return Of(maximum.TestedKg, Math.Min(_highestPercent, lift.HighestPercent)) is { } heaviest ? Math.Min(load, heaviest) : null;

        decimal? Of(decimal kilograms, int at) => Quantities.Load.AtPercent(kilograms, at, lift.StepKg, lift.MinimumKg)?.Kilograms;
    }
}
