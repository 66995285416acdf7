using System.Numerics;
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
    private const int MinimumDaysApart = 2;
    private const int ModalityCount = 6;

    /// <summary>Sets of days by their size, earliest first.</summary>
    private static readonly int[][] DaySetsBySize = [.. Enumerable.Range(0, Days + 1).Select(size =>
        Enumerable.Range(0, 1 << Days).Where(set => BitOperations.PopCount((uint)set) == size)
            .OrderBy(DayList, StringComparer.Ordinal).ToArray())];

    /// <summary>Smallest distance between two days of a set, counted round the week; 7 for one day, 8 for none.</summary>
    private static readonly int[] SmallestGap = [.. Enumerable.Range(0, 1 << Days).Select(GapRoundTheWeek)];

    /// <summary>The best arrangement: for each modality, the set of days that it trains on.</summary>
    public static PerModality Arrange(WeekDemand demand)
    {
        var sessions = Achievable(demand);
        var search = new Search(demand with { Sessions = sessions });
        var conflictCeiling = demand.HeavyResistance ? sessions.Hiit : 0;
        for (var conflicts = 0; conflicts <= conflictCeiling; conflicts++)
            for (var gap = LargestGap(sessions); gap >= 1; gap--)
                if (search.TryBest(conflicts, gap, out var best))
                    return best;
        return default;
    }

    /// <summary>
    /// The most sessions that can be placed, the more important modality first. More of a less important one never costs
    /// a session of a more important one.
    /// </summary>
    private static PerModality Achievable(WeekDemand demand)
    {
        if (new Search(demand).IsFeasible()) return demand.Sessions;
        var placed = default(PerModality);
        foreach (var modality in Modalities.All)
            for (var count = Math.Min(demand.Sessions[modality], Days); count > 0; count--)
                if (new Search(demand with { Sessions = placed.With(modality, count) }).IsFeasible())
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

    private static string DayList(int set) =>
        string.Concat(Enumerable.Range(0, Days).Where(day => (set >> day & 1) == 1).Select(day => (char)('0' + day)));

    private static int GapRoundTheWeek(int set)
    {
        if (set == 0) return Days + 1;
        var smallest = Days;
        for (var day = 0; day < Days; day++)
            for (var distance = 1; distance < smallest; distance++)
                if ((set >> day & 1) == 1 && (set >> (day + distance) % Days & 1) == 1)
                    smallest = distance;
        return smallest;
    }

    /// <summary>
    /// Depth-first over the modalities. The smallest spread is found with the longest sessions first, where bounds bite early;
    /// then the modalities are tried by importance and day sets earliest first, so that the first to reach it is the earliest.
    /// </summary>
    private ref struct Search
    {
        private readonly WeekDemand _demand;
        private readonly int _availableCount;
        private readonly int _totalMinutes;
        private int _conflictsAllowed;
        private int _gapWanted;
        private int _spreadBelow;
        private bool _firstWillDo;
        private bool _found;
        private PerModalitySlots _order;
        private PerModalitySlots _chosen;
        private PerModalitySlots _best;
        private PerDay _minutes;

        public Search(WeekDemand demand)
        {
            _demand = demand;
            _availableCount = BitOperations.PopCount((uint)demand.AvailableDays);
            foreach (var modality in Modalities.All) _totalMinutes += demand.Sessions[modality] * demand.Minutes[modality];
        }

        public bool IsFeasible()
        {
            if (_totalMinutes > _availableCount * _demand.MinutesPerDay) return false;
            OrderByLength();
            return Run(conflicts: int.MaxValue, gap: 1, spreadBelow: int.MaxValue, firstWillDo: true);
        }

        public bool TryBest(int conflicts, int gap, out PerModality best)
        {
            OrderByLength();
            var found = HasDaysFor(conflicts, gap) && Run(conflicts, gap, spreadBelow: int.MaxValue, firstWillDo: false);
            if (found)
            {
                OrderByImportance();
                Run(conflicts, gap, _spreadBelow + 1, firstWillDo: true);
            }

            best = new PerModality(_best[0], _best[1], _best[2], _best[3], _best[4], _best[5]);
            return found;
        }

        /// <summary>Whether, minutes aside, days exist for each modality and for resistance and intervals together.</summary>
        private readonly bool HasDaysFor(int conflicts, int gap)
        {
            foreach (var modality in Modalities.All)
                if (!HasDays(modality, gap)) return false;
            foreach (var resistance in DaySetsBySize[_demand.Sessions.Resistance])
                if (IsOpen(Modality.Resistance, resistance, gap))
                    foreach (var hiit in DaySetsBySize[_demand.Sessions.Hiit])
                        if (IsOpen(Modality.Hiit, hiit, gap) && Conflicts(resistance, hiit) <= conflicts)
                            return true;
            return false;
        }

        private readonly bool HasDays(Modality modality, int gap)
        {
            foreach (var days in DaySetsBySize[_demand.Sessions[modality]])
                if (IsOpen(modality, days, gap)) return true;
            return false;
        }

        private readonly bool IsOpen(Modality modality, int days, int gap) =>
            (days & ~_demand.AvailableDays) == 0 && SmallestGap[days] >= gap && IsSpaced(modality, days);

        private void OrderByImportance()
        {
            for (var place = 0; place < ModalityCount; place++) _order[place] = place;
        }

        private void OrderByLength()
        {
            for (var modality = 0; modality < ModalityCount; modality++)
            {
                var place = modality;
                for (; place > 0 && Length(_order[place - 1]) < Length(modality); place--) _order[place] = _order[place - 1];
                _order[place] = modality;
            }
        }

        private bool Run(int conflicts, int gap, int spreadBelow, bool firstWillDo)
        {
            (_conflictsAllowed, _gapWanted, _spreadBelow, _firstWillDo, _found) = (conflicts, gap, spreadBelow, firstWillDo, false);
            _chosen = default;
            Place(0, _totalMinutes);
            return _found;
        }

        private readonly int Length(int modality) => _demand.Minutes[(Modality)modality];

        private void Place(int place, int minutesLeft)
        {
            if (place == ModalityCount)
            {
                _spreadBelow = Spread();
                _best = _chosen;
                _found = true;
                return;
            }

            var modality = _order[place];
            var length = Length(modality);
            var count = _demand.Sessions[(Modality)modality];
            foreach (var days in DaySetsBySize[count])
            {
                if (!IsOpen((Modality)modality, days, _gapWanted) || !HasRoom(days, length)) continue;
                _chosen[modality] = days;
                if (Conflicts(_chosen[(int)Modality.Resistance], _chosen[(int)Modality.Hiit]) <= _conflictsAllowed)
                {
                    Add(days, length);
                    if (SpreadAtLeast(place + 1, minutesLeft - count * length) < _spreadBelow) Place(place + 1, minutesLeft - count * length);
                    Add(days, -length);
                }

                if (_found && (_firstWillDo || _spreadBelow == 0)) break;
            }

            _chosen[modality] = 0;
        }

        private readonly bool IsSpaced(Modality modality, int days)
        {
            if (modality is not (Modality.Resistance or Modality.Hiit) || days == 0) return true;
            var since = modality == Modality.Resistance ? _demand.DaysSinceResistance : _demand.DaysSinceHiit;
            return (days & days << 1) == 0 && BitOperations.TrailingZeroCount(days) + since >= MinimumDaysApart;
        }

        private readonly bool HasRoom(int days, int length)
        {
            for (var left = days; left != 0; left &= left - 1)
                if (_minutes[BitOperations.TrailingZeroCount(left)] + length > _demand.MinutesPerDay)
                    return false;
            return true;
        }

        private void Add(int days, int length)
        {
            for (var left = days; left != 0; left &= left - 1) _minutes[BitOperations.TrailingZeroCount(left)] += length;
        }

        /// <summary>Interval days on a heavy resistance day or the day before one, the week taken as repeating.</summary>
        private readonly int Conflicts(int resistance, int hiit)
        {
            if (!_demand.HeavyResistance) return 0;
            var dayBefore = resistance >> 1 | (resistance & 1) << Days - 1;
            return BitOperations.PopCount((uint)(hiit & (resistance | dayBefore)));
        }

        private readonly int Spread()
        {
            int least = int.MaxValue, most = 0;
            for (var left = _demand.AvailableDays; left != 0; left &= left - 1)
            {
                var minutes = _minutes[BitOperations.TrailingZeroCount(left)];
                least = Math.Min(least, minutes);
                most = Math.Max(most, minutes);
            }

            return most - least;
        }

        /// <summary>
        /// A lower bound of the final spread. The fullest day stays at least as full, and each modality still to be placed fills so
        /// many different days; the emptiest day rises no higher than if the minutes left were poured over the emptiest like water.
        /// </summary>
        private readonly int SpreadAtLeast(int nextPlace, int minutesLeft)
        {
            if (_spreadBelow == int.MaxValue) return 0;
            Span<int> sorted = stackalloc int[Days];
            var count = 0;
            for (var left = _demand.AvailableDays; left != 0; left &= left - 1)
            {
                var minutes = _minutes[BitOperations.TrailingZeroCount(left)];
                var place = count++;
                for (; place > 0 && sorted[place - 1] > minutes; place--) sorted[place] = sorted[place - 1];
                sorted[place] = minutes;
            }

            var most = Math.Max(sorted[count - 1], (_totalMinutes + _availableCount - 1) / _availableCount);
            for (var place = nextPlace; place < ModalityCount; place++)
                if (_demand.Sessions[(Modality)_order[place]] is > 0 and var sessions)
                    most = Math.Max(most, sorted[sessions - 1] + Length(_order[place]));

            int sum = 0, level = 0;
            for (var filled = 1; filled <= count; filled++)
            {
                sum += sorted[filled - 1];
                level = (sum + minutesLeft) / filled;
                if (filled < count && level <= sorted[filled]) break;
            }

            return most - level;
        }
    }

    [System.Runtime.CompilerServices.InlineArray(Days)]
    private struct PerDay
    {
        private int _first;
    }

    [System.Runtime.CompilerServices.InlineArray(ModalityCount)]
    private struct PerModalitySlots
    {
        private int _first;
    }
}
