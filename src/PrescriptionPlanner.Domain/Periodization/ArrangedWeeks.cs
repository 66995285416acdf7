namespace PrescriptionPlanner.Domain.Periodization;

/// <summary>
/// The weeks of one programme that were arranged so far. Most weeks ask what an earlier one asked; and where the best arrangement of
/// a week alone happens to keep clear of the week before, it is the best beside it too; likewise where intervals happen to keep clear of
/// resistance that was light and is heavy now.
/// </summary>
internal sealed class ArrangedWeeks
{
    private const int LongAgo = 7;

    private readonly List<(WeekDemand Demand, PerModality Days)> _known = [];

    /// <summary>The best arrangement: for each modality, the set of days that it trains on.</summary>
    public PerModality Arrange(WeekDemand demand)
    {
        var alone = Recall(demand with { DaysSinceResistance = LongAgo, DaysSinceHiit = LongAgo });
        return ArrangementSearch.KeepsClearOfTheWeekBefore(demand, alone) ? alone : Recall(demand);
    }

    private PerModality Recall(WeekDemand demand)
    {
        foreach (var (known, days) in _known)
            if (known == demand || (demand.HeavyResistance && known == demand with { HeavyResistance = false } && !ArrangementSearch.HasConflict(days)))
                return days;
        var likely = _known.Count == 0 ? default : _known[^1].Days;
        var arranged = WeekArrangement.Arrange(demand, likely);
        _known.Add((demand, arranged));
        return arranged;
    }
}
