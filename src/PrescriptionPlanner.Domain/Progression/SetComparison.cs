using PrescriptionPlanner.Domain.Evidence;
using PrescriptionPlanner.Domain.Training;

namespace PrescriptionPlanner.Domain.Progression;

/// <summary>The sets of a log beside the prescribed ones. Sets of exercises that were not prescribed are left out of it.</summary>
/// <param name="Short">Whether a set fell short of the prescribed repetitions, load or reserve.</param>
/// <param name="ReserveKnown">Whether there are sets, each with its repetitions in reserve.</param>
/// <param name="ReserveShortfall">Most repetitions in reserve below those prescribed, negative where all were above; <see langword="null"/> unless all are known.</param>
internal sealed record SetComparison(bool Short, bool ReserveKnown, int? ReserveShortfall)
{
    /// <summary>Short of the prescription.</summary>
    public static readonly Rule Prescription = Rule.Policy("PRG-SETS-001",
        "Planner policy: a set with fewer repetitions, less load or fewer repetitions in reserve than prescribed shows that the step is not mastered: it holds. "
        + "Two or more short in reserve count as an effort two points above the target.",
        "本规划器策略：任一组的次数、负荷或储备次数少于处方，说明当前阶梯尚未掌握，保持当前阶梯；储备次数少2次及以上，视为用力超出目标2分。");

    private const int Extra = 2;

    /// <summary>No sets.</summary>
    public static SetComparison Nothing { get; } = new(false, false, null);

    public static SetComparison Of(ResistanceSession prescribed, IReadOnlyList<SetLog> sets)
    {
        bool any = false, isShort = false, allKnown = true;
        int? shortfall = null;
        foreach (var set in sets)
        {
            if (DoseOf(prescribed, set.Exercise) is not { } dose) continue;
            any = true;
            isShort |= set.Repetitions < dose.Repetitions.Minimum || set.LoadKg < dose.LoadKg || set.RepetitionsInReserve < dose.RepetitionsInReserve;
            if (set.RepetitionsInReserve is { } reserve) shortfall = Math.Max(shortfall ?? int.MinValue, dose.RepetitionsInReserve - reserve);
            else allKnown = false;
        }

        // A shortfall that is known counts whatever else is not; that all was in order is known only where everything is.
        return new SetComparison(isShort, any && allKnown, shortfall > 0 || allKnown ? shortfall : null);
    }

    /// <summary>Whether the last set was at the prescribed load or above, two repetitions or more above the range, with the reserve kept.</summary>
    public static bool LastSetHasExtra(ResistanceDose dose, IReadOnlyList<SetLog> sets) =>
        sets.LastOrDefault(set => set.Exercise == dose.Exercise) is { } last
        && (dose.LoadKg is null || last.LoadKg >= dose.LoadKg)
        && last.Repetitions >= dose.Repetitions.Maximum + Extra
        && (last.RepetitionsInReserve is null || last.RepetitionsInReserve >= dose.RepetitionsInReserve);

    private static ResistanceDose? DoseOf(ResistanceSession prescribed, string exercise)
    {
        foreach (var dose in prescribed.Resistance)
            if (dose.Exercise == exercise) return dose;
        return null;
    }
}
