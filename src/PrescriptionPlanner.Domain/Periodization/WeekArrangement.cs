using PrescriptionPlanner.Domain.Exercises;

namespace PrescriptionPlanner.Domain.Periodization;

/// <summary>The week to arrange: how many sessions of which length, on which days, in how many minutes a day.</summary>
/// <param name="AvailableDays">Bit <c>d</c> set where day <c>d</c> of the week (0 to 6 from its first day) is available.</param>
/// <param name="MinutesPerDay">Minutes for all sessions of a day together.</param>
/// <param name="Sessions">Sessions wanted, by modality.</param>
/// <param name="Minutes">Length of a session, by modality.</param>
/// <param name="HeavyResistance">Whether intervals beside a resistance day count as a conflict.</param>
/// <param name="DaysSinceResistance">Days from the last resistance session to the week's first day; large where there was none.</param>
/// <param name="DaysSinceHiit">Days from the last interval session to the week's first day; large where there was none.</param>
public readonly record struct WeekDemand(
    int AvailableDays, int MinutesPerDay, PerModality Sessions, PerModality Minutes, bool HeavyResistance,
    int DaysSinceResistance, int DaysSinceHiit);

/// <summary>Six small whole numbers, one for each modality in order of importance.</summary>
/// <param name="Resistance">For resistance.</param>
/// <param name="Balance">For balance.</param>
/// <param name="Aerobic">For aerobic.</param>
/// <param name="Impact">For impact.</param>
/// <param name="Hiit">For intervals.</param>
/// <param name="WholeBodyVibration">For vibration.</param>
public readonly record struct PerModality(int Resistance, int Balance, int Aerobic, int Impact, int Hiit, int WholeBodyVibration)
{
    /// <summary>The number of one modality.</summary>
    public int this[Modality modality] => modality switch
    {
        Modality.Resistance => Resistance,
        Modality.Balance => Balance,
        Modality.Aerobic => Aerobic,
        Modality.Impact => Impact,
        Modality.Hiit => Hiit,
        Modality.WholeBodyVibration => WholeBodyVibration,
    };

    /// <summary>The same numbers with one replaced.</summary>
    public PerModality With(Modality modality, int value) => modality switch
    {
        Modality.Resistance => this with { Resistance = value },
        Modality.Balance => this with { Balance = value },
        Modality.Aerobic => this with { Aerobic = value },
        Modality.Impact => this with { Impact = value },
        Modality.Hiit => this with { Hiit = value },
        Modality.WholeBodyVibration => this with { WholeBodyVibration = value },
    };
}

/// <summary>
/// Arranges a week's sessions on its days. The best arrangement, in this order: sessions placed, by importance of their
/// modality; fewest interval sessions on the day of, or before, heavy resistance; largest smallest gap within a modality,
/// counted round the week as if it repeated; smallest spread of daily minutes over the available days; earliest dates.
/// Resistance days, and interval days, are always 48 hours apart; no day exceeds its minutes; a modality trains once a day.
/// </summary>
public static class WeekArrangement
{
    private const int Days = 7;

    /// <summary>The best arrangement: for each modality, the set of days that it trains on.</summary>
    /// <param name="demand">The week.</param>
    /// <param name="likely">An arrangement to try first; it never changes the answer, only how soon it is found.</param>
    public static PerModality Arrange(WeekDemand demand, PerModality likely = default)
    {
        // Mostly everything fits without a conflict and as far apart as can be: nothing could be better placed than that.
        if (new ArrangementSearch(demand).TryBest(0, LargestGap(demand.Sessions), likely, out var best)) return best;

        var achievable = demand with { Sessions = Achievable(demand) };
        var search = new ArrangementSearch(achievable);
        var conflictCeiling = demand.HeavyResistance ? achievable.Sessions.Hiit : 0;
        for (var conflicts = 0; conflicts <= conflictCeiling; conflicts++)
            for (var gap = LargestGap(achievable.Sessions); gap >= 1; gap--)
                if (search.TryBest(conflicts, gap, likely, out best))
                    return best;
        return default;
    }

    /// <summary>
    /// The most sessions that can be placed, the more important modality first. More of a less important one never costs
    /// a session of a more important one.
    /// </summary>
    private static PerModality Achievable(WeekDemand demand)
    {
        if (new ArrangementSearch(demand).IsFeasible()) return demand.Sessions;
        var placed = default(PerModality);
        foreach (var modality in Modalities.All)
            for (var count = Math.Min(demand.Sessions[modality], Days); count > 0; count--)
                if (new ArrangementSearch(demand with { Sessions = placed.With(modality, count) }).IsFeasible())
                {
                    placed = placed.With(modality, count);
                    break;
                }

        return placed;
    }

    private static int LargestGap(PerModality sessions)
    {
        var most = 1;
        foreach (var modality in Modalities.All) most = Math.Max(most, sessions[modality]);
        return Days / most;
    }
}
