using NodaTime;
using PrescriptionPlanner.Domain.Exercises;
using PrescriptionPlanner.Domain.Periodization;

namespace PrescriptionPlanner.Domain.Progression;

/// <summary>A week with all that its decision looks at, and what holds for the week as a whole.</summary>
internal sealed class DecidedWeek
{
    private const int AllPercent = 100;

    public DecidedWeek(ProgressionTrack track, ProgressionState state, WeekEvidence? evidence)
    {
        Track = track;
        State = state;
        Evidence = evidence ?? WeekEvidence.Nothing;
        TrainsNothing = state.Modalities.All(modality => modality.Step == 0);
        WasTrained = Evidence.Modalities.Any(row => row.WasTrained());
        IsBreak = !WasTrained && (StoodStill() || Evidence.Modalities.Any(row => row.Logged > 0));
        BreakWeeks = WasTrained ? 0 : state.BreakWeeks + (IsBreak ? 1 : 0);
        AdherencePercent = WholeAdherence();
    }

    public ProgressionTrack Track { get; }

    public ProgressionState State { get; }

    public WeekEvidence Evidence { get; }

    public int Number => State.Week;

    public bool IsDeload => Climb.IsDeload(State.Week);

    public bool IsLast => State.Week >= Track.Weeks;

    public bool ByCalendar => Track.Settings.Gate == ProgressionGate.Calendar;

    /// <summary>Whether no modality trains yet, so that there was nothing to log.</summary>
    public bool TrainsNothing { get; }

    /// <summary>Whether any session of the week was done, wholly or in part.</summary>
    public bool WasTrained { get; }

    /// <summary>Whether it is known that nothing was trained.</summary>
    public bool IsBreak { get; }

    /// <summary>Weeks in a row without training, this one with them.</summary>
    public int BreakWeeks { get; }

    /// <summary>Adherence over all modalities that train; <see langword="null"/> where nothing was planned or is known.</summary>
    public int? AdherencePercent { get; }

    public LocalDate FirstDay => Track.FirstDayOf(Number);

    public LocalDate NextWeekFrom => Track.FirstDayOf(Number + 1);

    /// <summary>The step that the plan has for the next week; for the last week its own.</summary>
    public int PlannedNext(ModalityTrack modality) => modality.Planned[Math.Min(Number, Track.Weeks - 1)];

    /// <summary>Sessions of a modality done, a partial one as half, in percent of those planned, rounded down.</summary>
    public int? AdherenceOf(Modality modality) => Evidence.Find(modality) is { } row ? Percent(Halves(row), PlannedOf(row)) : ByCalendar ? AllPercent : null;

    public static bool StandsStill(ModalityState modality) => modality.Standstills.Any(standstill => standstill.Until is null);

    /// <summary>
    /// Whether a modality stood still all week. One that was stopped in the week still says how the week was tolerated: a sign that stops it must not
    /// let another begin.
    /// </summary>
    public bool StoodStillThroughout(ModalityState modality) => modality.Standstills.Any(standstill => standstill.Until is null && standstill.From <= FirstDay);

    private int? WholeAdherence()
    {
        if (TrainsNothing) return null;
        int halves = 0, planned = 0;
        foreach (var modality in State.Modalities)
        {
            if (modality.Step == 0 || StoodStillThroughout(modality) || Evidence.Find(modality.Modality) is not { } row) continue;
            halves += Halves(row);
            planned += PlannedOf(row);
        }

        return Percent(halves, planned);
    }

    /// <summary>By the calendar a session without a log is taken as done.</summary>
    private int Halves(ModalityEvidence row) => 2 * row.Completed + row.Partial + (ByCalendar ? 2 * (PlannedOf(row) - row.Logged) : 0);

    private static int PlannedOf(ModalityEvidence row) => Math.Max(row.Planned, row.Logged);

    private int? Percent(int halves, int planned) => planned > 0 ? halves * AllPercent / (2 * planned) : ByCalendar ? AllPercent : null;

    private bool StoodStill() =>
        State.Status is PlanStatus.Paused or PlanStatus.Suspended
        || State.Standstills.Any(standstill => standstill.From < NextWeekFrom && !(standstill.Until <= FirstDay));
}
