using System.Numerics;
using System.Runtime.CompilerServices;
using PrescriptionPlanner.Domain.Exercises;

namespace PrescriptionPlanner.Domain.Periodization;

/// <summary>
/// Searches the days of one week, depth-first over the modalities with a bound on the spread. The smallest spread is found with the
/// longest sessions first, where the bound bites early; then the modalities are tried by importance and day sets earliest first, so
/// that the first to reach that spread is the earliest.
/// </summary>
/// <remarks>
/// A set of days is a 7-bit mask. The minutes of the seven days stand side by side in one number, nine bits a day, so that adding a
/// session to all of its days is one addition; a day is never filled beyond the 255 minutes that such a lane may hold.
/// </remarks>
internal ref struct ArrangementSearch
{
    private const int Days = 7;
    private const int MinimumDaysApart = 2;
    private const int ModalityCount = 6;
    private const int LaneBits = 9;
    private const int LaneLimit = 255;
    private const int MostDaySets = 35;
    private const int Resistance = (int)Modality.Resistance;
    private const int Hiit = (int)Modality.Hiit;

    /// <summary>Sets of days by their size, earliest first.</summary>
    private static readonly int[][] DaySetsBySize = [.. Enumerable.Range(0, Days + 1).Select(size =>
        Enumerable.Range(0, 1 << Days).Where(set => BitOperations.PopCount((uint)set) == size)
            .OrderBy(DayList, StringComparer.Ordinal).ToArray())];

    /// <summary>Smallest distance between two days of a set, counted round the week; 7 for one day, 8 for none.</summary>
    private static readonly int[] SmallestGap = [.. Enumerable.Range(0, 1 << Days).Select(GapRoundTheWeek)];

    /// <summary>One minute on each day of a set.</summary>
    private static readonly ulong[] Lanes = [.. Enumerable.Range(0, 1 << Days).Select(set =>
        Enumerable.Range(0, Days).Where(day => (set >> day & 1) == 1).Aggregate(0UL, (lanes, day) => lanes | 1UL << day * LaneBits))];

    /// <summary>Whether no turn of the week brings a set earlier.</summary>
    private static readonly bool[] IsEarliestTurn = [.. Enumerable.Range(0, 1 << Days).Select(set =>
        Enumerable.Range(1, Days - 1).All(turn => string.CompareOrdinal(DayList(set), DayList((set << turn | set >> Days - turn) & (1 << Days) - 1)) <= 0))];

    private static readonly ulong GuardBits = Lanes[(1 << Days) - 1] << (LaneBits - 1);

    private readonly WeekDemand _demand;
    private readonly int _availableCount;
    private readonly int _minutesPerDay;
    private readonly bool _isTurnable;

    /// <summary>Whether the week is nearly full: only then does it pay to count the minutes that no session fits into.</summary>
    private readonly bool _isTight;
    private readonly int _totalMinutes;
    private int _conflictsAllowed;
    private int _spreadBelow;

    /// <summary>What each day lacks to the most minutes that it may hold, by its limit and by the spread that is still wanted.</summary>
    private ulong _untilFull;
    private bool _byLength;
    private bool _firstWillDo;
    private bool _found;
    private int _placeCount;
    private Six _lengths;
    private Six _counts;
    private Six _order;
    private Six _shortestFrom;
    private Six _candidateCounts;
    private Candidates _candidates;
    private Six _chosen;
    private Six _best;

    public ArrangementSearch(WeekDemand demand)
    {
        _demand = demand;
        _availableCount = BitOperations.PopCount((uint)demand.AvailableDays);
        _isTurnable = _availableCount == Days && Math.Min(demand.DaysSinceResistance, demand.DaysSinceHiit) >= MinimumDaysApart;
        var longestDay = 0;
        for (var modality = 0; modality < ModalityCount; modality++)
        {
            _counts[modality] = demand.Sessions[(Modality)modality];
            _lengths[modality] = demand.Minutes[(Modality)modality];
            _totalMinutes += _counts[modality] * _lengths[modality];
            longestDay += _lengths[modality];
        }

        _minutesPerDay = Math.Min(demand.MinutesPerDay, Math.Min(longestDay, LaneLimit));
        _isTight = _totalMinutes * 10 > _availableCount * _minutesPerDay * 9;
    }

    /// <summary>Whether all sessions can be placed at all.</summary>
    public bool IsFeasible() =>
        _totalMinutes <= _availableCount * _minutesPerDay && FindCandidates(gap: 1) && Run(conflicts: int.MaxValue, int.MaxValue, byLength: true, firstWillDo: true);

    /// <summary>The best arrangement with at most so many conflicts and at least such a gap within each modality.</summary>
    /// <param name="conflicts">Most conflicts allowed.</param>
    /// <param name="gap">Smallest gap allowed, days.</param>
    /// <param name="likely">An arrangement whose spread, where it fits, need not be passed.</param>
    /// <param name="best">The best arrangement.</param>
    public bool TryBest(int conflicts, int gap, PerModality likely, out PerModality best)
    {
        var found = _totalMinutes <= _availableCount * _minutesPerDay && FindCandidates(gap) && CanAvoidConflicts(conflicts)
            && Run(conflicts, SpreadOf(likely, conflicts, gap), byLength: true, firstWillDo: false)
            && Run(conflicts, _spreadBelow + 1, byLength: false, firstWillDo: true);
        best = new PerModality(_best[0], _best[1], _best[2], _best[3], _best[4], _best[5]);
        return found;
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

    /// <summary>Whether the days of resistance and of intervals are 48 hours from those of the week before.</summary>
    public static bool KeepsClearOfTheWeekBefore(WeekDemand demand, PerModality days) =>
        IsClearOf(demand.DaysSinceResistance, days.Resistance) && IsClearOf(demand.DaysSinceHiit, days.Hiit);

    /// <summary>Whether an interval day is a resistance day or the day before one.</summary>
    public static bool HasConflict(PerModality days) => ConflictDays(days.Resistance, days.Hiit) > 0;

    private static bool IsClearOf(int daysSince, int days) =>
        days == 0 || BitOperations.TrailingZeroCount(days) + daysSince >= MinimumDaysApart;

    /// <summary>Interval days on a resistance day or the day before one, the week taken as repeating.</summary>
    private static int ConflictDays(int resistance, int hiit)
    {
        var dayBefore = resistance >> 1 | (resistance & 1) << Days - 1;
        return BitOperations.PopCount((uint)(hiit & (resistance | dayBefore)));
    }

    /// <summary>One more than the spread of an arrangement that meets the demand; no bound where it does not.</summary>
    private readonly int SpreadOf(PerModality likely, int conflicts, int gap)
    {
        var minutes = 0UL;
        var longestDay = LaneLimit - _minutesPerDay;
        for (var modality = 0; modality < ModalityCount; modality++)
        {
            var days = likely[(Modality)modality];
            if (BitOperations.PopCount((uint)days) != _counts[modality] || (days & ~_demand.AvailableDays) != 0) return int.MaxValue;
            if (SmallestGap[days] < gap || !IsSpaced(modality, days)) return int.MaxValue;
            minutes += Lanes[days] * (ulong)_lengths[modality];
            if ((minutes + Lanes[(1 << Days) - 1] * (ulong)longestDay & GuardBits) != 0) return int.MaxValue;
        }

        return Conflicts(likely.Resistance, likely.Hiit) <= conflicts ? SpreadAtLeast(_placeCount, minutes, 0) + 1 : int.MaxValue;
    }

    /// <summary>Lists the days that each modality may take, earliest first; false where one has none.</summary>
    private bool FindCandidates(int gap)
    {
        for (var modality = 0; modality < ModalityCount; modality++)
        {
            var count = 0;
            if (_lengths[modality] <= _minutesPerDay || _counts[modality] == 0)
                foreach (var days in DaySetsBySize[_counts[modality]])
                    if ((days & ~_demand.AvailableDays) == 0 && SmallestGap[days] >= gap && IsSpaced(modality, days))
                        _candidates[modality * MostDaySets + count++] = days;
            if (count == 0) return false;
            _candidateCounts[modality] = count;
        }

        return true;
    }

    private readonly bool IsSpaced(int modality, int days)
    {
        if (modality is not (Resistance or Hiit) || days == 0) return true;
        var since = modality == Resistance ? _demand.DaysSinceResistance : _demand.DaysSinceHiit;
        return (days & days << 1) == 0 && IsClearOf(since, days);
    }

    private readonly bool CanAvoidConflicts(int conflicts)
    {
        if (!_demand.HeavyResistance) return true;
        for (var resistance = 0; resistance < _candidateCounts[Resistance]; resistance++)
            for (var hiit = 0; hiit < _candidateCounts[Hiit]; hiit++)
                if (Conflicts(_candidates[Resistance * MostDaySets + resistance], _candidates[Hiit * MostDaySets + hiit]) <= conflicts)
                    return true;
        return false;
    }

    private readonly int Conflicts(int resistance, int hiit) => _demand.HeavyResistance ? ConflictDays(resistance, hiit) : 0;

    private bool Run(int conflicts, int spreadBelow, bool byLength, bool firstWillDo)
    {
        (_conflictsAllowed, _byLength, _firstWillDo, _found) = (conflicts, byLength, firstWillDo, false);
        WantSpreadBelow(spreadBelow);
        _chosen = default;
        _placeCount = 0;
        for (var modality = 0; modality < ModalityCount; modality++)
            if (_counts[modality] > 0)
            {
                var place = _placeCount++;
                for (; byLength && place > 0 && _lengths[_order[place - 1]] < _lengths[modality]; place--) _order[place] = _order[place - 1];
                _order[place] = modality;
            }

        var shortest = int.MaxValue;
        for (var place = _placeCount - 1; place >= 0; place--) _shortestFrom[place] = shortest = Math.Min(shortest, _lengths[_order[place]]);
        if (_placeCount == 0) Keep(0);
        else Place(0, 0, _totalMinutes);
        return _found;
    }

    private void Place(int place, ulong minutes, int minutesLeft)
    {
        var modality = _order[place];
        var length = _lengths[modality];
        var last = place + 1 == _placeCount;
        minutesLeft -= _counts[modality] * length;
        var from = modality * MostDaySets;

        // A whole free week looks the same from every day: its turns have the same spread, and one of them is enough to find it.
        var oneTurn = place == 0 && _byLength && _isTurnable;
        for (var candidate = from; candidate < from + _candidateCounts[modality]; candidate++)
        {
            var days = _candidates[candidate];
            if (oneTurn && !IsEarliestTurn[days]) continue;
            var filled = minutes + Lanes[days] * (ulong)length;
            if ((filled + _untilFull & GuardBits) != 0) continue;
            _chosen[modality] = days;
            if (modality is Resistance or Hiit && Conflicts(_chosen[Resistance], _chosen[Hiit]) > _conflictsAllowed) continue;
            var spread = SpreadAtLeast(place + 1, filled, minutesLeft);
            if (spread >= _spreadBelow) continue;
            if (last) Keep(spread);
            else Place(place + 1, filled, minutesLeft);
            if (_found && (_firstWillDo || _spreadBelow == 0)) break;
        }

        _chosen[modality] = 0;
    }

    private void Keep(int spread)
    {
        (_best, _found) = (_chosen, true);
        WantSpreadBelow(spread);
    }

    /// <summary>The emptiest day ends at the mean at most, so a day that is so much fuller than the mean is too full.</summary>
    private void WantSpreadBelow(int spread)
    {
        _spreadBelow = spread;
        var fullest = spread == int.MaxValue ? _minutesPerDay : Math.Min(_minutesPerDay, _totalMinutes / _availableCount + spread - 1);
        _untilFull = Lanes[(1 << Days) - 1] * (ulong)Math.Max(LaneLimit - fullest, 0);
    }

    /// <summary>
    /// A lower bound of the final spread, exact once everything is placed. The fullest day stays at least as full, and each modality
    /// still to be placed fills so many different days; the emptiest day rises no higher than if the minutes that are left were
    /// poured over the emptiest like water. Unbounded where a modality still to be placed finds too few days with room for it.
    /// </summary>
    private readonly int SpreadAtLeast(int nextPlace, ulong minutes, int minutesLeft)
    {
        Span<int> sorted = stackalloc int[Days];
        var count = 0;
        for (var left = _demand.AvailableDays; left != 0; left &= left - 1)
        {
            var value = (int)(minutes >> BitOperations.TrailingZeroCount(left) * LaneBits & (1UL << LaneBits) - 1);
            var place = count++;
            for (; place > 0 && sorted[place - 1] > value; place--) sorted[place] = sorted[place - 1];
            sorted[place] = value;
        }

        if (nextPlace == _placeCount) return sorted[count - 1] - sorted[0];
        var most = Math.Max(sorted[count - 1], (_totalMinutes + count - 1) / count);
        for (var place = nextPlace; place < _placeCount; place++)
            most = Math.Max(most, sorted[_counts[_order[place]] - 1] + _lengths[_order[place]]);
        if (most > _minutesPerDay || (_isTight && UsableMinutes(sorted[..count], nextPlace) < minutesLeft)) return int.MaxValue;

        int sum = 0, level = 0;
        for (var filled = 1; filled <= count; filled++)
        {
            sum += sorted[filled - 1];
            level = (sum + minutesLeft) / filled;
            if (filled < count && level <= sorted[filled]) break;
        }

        return most - level;
    }

    /// <summary>Minutes left on the days that still have room for the shortest session to be placed.</summary>
    private readonly int UsableMinutes(ReadOnlySpan<int> filled, int nextPlace)
    {
        var shortest = _shortestFrom[nextPlace];
        var usable = 0;
        foreach (var minutes in filled)
            if (_minutesPerDay - minutes is var room && room >= shortest) usable += room;
        return usable;
    }

    [InlineArray(ModalityCount)]
    private struct Six
    {
        private int _first;
    }

    [InlineArray(ModalityCount * MostDaySets)]
    private struct Candidates
    {
        private int _first;
    }
}
