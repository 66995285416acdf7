using NodaTime;
using PrescriptionPlanner.Domain.Evidence;
using PrescriptionPlanner.Domain.Exercises;
using PrescriptionPlanner.Domain.Patients;
using PrescriptionPlanner.Domain.Training;

namespace PrescriptionPlanner.Domain.Periodization;

/// <summary>
/// Dates the sessions. The days of a week are chosen with the longest sessions of its mesocycle, so that they stay the same
/// for four weeks wherever they can.
/// </summary>
internal sealed class Calendar
{
    /// <summary>How days are chosen.</summary>
    public static readonly Rule Arrangement = Rule.Policy("CAL-DAYS-001",
        "Planner policy: resistance days, and interval days, stay 48 hours apart. What does not fit is left out in this order: vibration, intervals, impact, aerobic, balance, resistance. Intervals avoid the day before and the day of heavy resistance; sessions are spread over the week and the minutes over the days.",
        "本规划器策略：抗阻日之间、间歇日之间各间隔48小时。时间不足时按重要性由低到高舍去：振动、间歇、冲击、有氧、平衡、抗阻。间歇训练避开大负荷抗阻当天及前一天；训练尽量均匀分布。",
        Citations.Fragala2019);

    private const int DaysPerWeek = 7;
    private const int LongAgo = 100;

    private static readonly IReadOnlyDictionary<string, LiftMaximum> NoChange = new Dictionary<string, LiftMaximum>();

    private static readonly Sharing[] Shorter = [Sharing.AllButResistance, Sharing.All];

    /// <summary>Which sessions leave room for a balance session on their day, least shortening first.</summary>
    private enum Sharing { None, AllButResistance, All }

    private readonly ProgrammeOptions _options;
    private readonly Pace _pace;
    private readonly ModalityPlan[] _plans;
    private readonly LiftMaxima[] _maxima;
    private readonly Dictionary<(int Plan, int Step, int Minutes, bool Lighter), SessionTemplate> _finished = [];
    private readonly int _firstWeek;
    private readonly int _minutesPerDay;
    private readonly int _availableDays;
    private readonly ArrangedWeeks _arranged = new();
    private readonly Sharing[] _sharingOfWeek;
    private int _lastResistance = -LongAgo;
    private int _lastHiit = -LongAgo;
    private Sharing _sharing;
    private SessionTemplate?[] _plannedBefore = [];
    private PerModality _placedBefore;
    private List<NotPlaced> _notPlacedBefore = [];

    public Calendar(PatientProfile profile, ProgrammeOptions options, Pace pace, ModalityPlan[] plans, int firstWeek)
    {
        _options = options;
        _pace = pace;
        _plans = plans;
        _maxima = [.. plans.Select(plan => new LiftMaxima(plan.Lifts, 0, NoChange))];
        _firstWeek = firstWeek;
        _sharingOfWeek = new Sharing[options.Weeks];
        _minutesPerDay = profile.Availability.MaximumSessionMinutes;
        for (var day = 0; day < DaysPerWeek; day++)
            if (profile.Availability.Days.Contains(options.StartDate.PlusDays(day).DayOfWeek))
                _availableDays |= 1 << day;
    }

    /// <summary>Every week of the programme from the first that is planned.</summary>
    public IReadOnlyList<CalendarWeek> Weeks()
    {
        var weeks = new CalendarWeek[_options.Weeks - _firstWeek + 1];
        var mesocycle = new SessionTemplate?[Climb.DeloadEvery][];
        int? loadBefore = null;
        for (var week = _firstWeek; week <= _options.Weeks; week++)
        {
            var place = (week - 1) % Climb.DeloadEvery;
            if (place == 0 || week == _firstWeek)
                for (var offset = 0; offset < Climb.DeloadEvery; offset++)
                    mesocycle[offset] = offset >= place && week - place + offset <= _options.Weeks ? SessionsOf(week - place + offset, Sharing.None) : [];
            weeks[week - _firstWeek] = WeekOf(week, mesocycle, loadBefore);
            loadBefore = weeks[week - _firstWeek].LoadArbitraryUnits;
        }

        return weeks;
    }

    /// <summary>Minutes that a modality's sessions were made for in a week that has been dated.</summary>
    public int MinutesIn(int week, Modality modality) => MinutesOf(modality, _sharingOfWeek[week - 1]);

    private SessionTemplate?[] SessionsOf(int week, Sharing sharing)
    {
        var sessions = new SessionTemplate?[_plans.Length];
        for (var index = 0; index < sessions.Length; index++)
        {
            var plan = _plans[index];
            if (!plan.MayTrain || plan.PlannedStep(week) is not (> 0 and var step)) continue;
            sessions[index] = SessionOf(index, step, MinutesOf(plan.Modality, sharing), Climb.IsDeload(week));
        }

        return sessions;
    }

    /// <summary>Weeks that hold the same share what they hold.</summary>
    private SessionTemplate SessionOf(int plan, int step, int minutes, bool lighter)
    {
        if (_finished.TryGetValue((plan, step, minutes, lighter), out var known)) return known;
        var fitted = _plans[plan].TemplateOf(step).WithMaxima(_maxima[plan]).Fit(minutes);
        return _finished[(plan, step, minutes, lighter)] = lighter ? fitted.Lighter() : fitted;
    }

    /// <summary>Minutes that a session has to fit into: where days are shared, a balance session may have to fit beside it.</summary>
    private int MinutesOf(Modality modality, Sharing sharing)
    {
        var shares = modality == Modality.Resistance ? sharing == Sharing.All : sharing != Sharing.None;
        if (!shares) return _minutesPerDay;
        if (modality == Modality.Balance) return Math.Min(_minutesPerDay, BalancePlan.CompactMinutes);
        return _minutesPerDay >= BalancePlan.CompactMinutes * 2 ? _minutesPerDay - BalancePlan.CompactMinutes : _minutesPerDay;
    }

    private CalendarWeek WeekOf(int week, SessionTemplate?[][] mesocycle, int? loadBefore)
    {
        // A deload that had more room than the weeks before it could end up with more work.
        var deload = Climb.IsDeload(week);
        var planned = deload && _sharing != Sharing.None ? SessionsOf(week, _sharing) : mesocycle[(week - 1) % Climb.DeloadEvery];
        var wanted = deload ? NoMoreThanBefore(Wanted(planned)) : Wanted(planned);
        var heavy = IsHeavy(week);
        var days = Arrange(wanted, Longest(mesocycle, planned), week, heavy);
        if (Count(days) != wanted) days = Arrange(wanted, Lengths(planned), week, heavy);
        var used = Sharing.None;
        _sharingOfWeek[week - 1] = deload ? _sharing : Sharing.None;
        foreach (var sharing in Shorter)
        {
            if (Count(days) == wanted) break;
            var shorter = SessionsOf(week, sharing);
            var shorterDays = Arrange(wanted, Lengths(shorter), week, heavy);
            if (PlacesMore(Count(shorterDays), Count(days))) (planned, days, used, _sharingOfWeek[week - 1]) = (shorter, shorterDays, sharing, sharing);
        }

        var notPlaced = NotPlacedOf(week, planned, days);
        if (!deload) (_sharing, _plannedBefore, _placedBefore, _notPlacedBefore) = (used, planned, Count(days), notPlaced);

        Remember(days, week);
        var startsOn = _options.StartDate.PlusDays((week - 1) * DaysPerWeek);
        var load = Load(planned, days);
        return new CalendarWeek(
            week, startsOn, Phases.In(_pace, week), deload, StepsOf(planned), load,
            SessionLoad.ChangePercent(loadBefore, load),
            notPlaced, Dated(week, startsOn, planned, days));
    }

    private PerModality Arrange(PerModality wanted, PerModality lengths, int week, bool heavy)
    {
        var firstDay = (week - 1) * DaysPerWeek;
        return _arranged.Arrange(new WeekDemand(
            _availableDays, _minutesPerDay, wanted, lengths, heavy,
            Math.Min(firstDay - _lastResistance, DaysPerWeek), Math.Min(firstDay - _lastHiit, DaysPerWeek)));
    }

    private bool IsHeavy(int week)
    {
        foreach (var plan in _plans)
            if (plan is ResistancePlan resistance) return resistance.IsHeavy(week);
        return false;
    }

    private void Remember(PerModality days, int week)
    {
        var firstDay = (week - 1) * DaysPerWeek;
        if (days.Resistance != 0) _lastResistance = firstDay + 31 - System.Numerics.BitOperations.LeadingZeroCount((uint)days.Resistance);
        if (days.Hiit != 0) _lastHiit = firstDay + 31 - System.Numerics.BitOperations.LeadingZeroCount((uint)days.Hiit);
    }

    private PerModality Wanted(SessionTemplate?[] planned)
    {
        var wanted = default(PerModality);
        for (var index = 0; index < planned.Length; index++)
            if (planned[index] is { } week && !_plans[index].LacksEquipment) wanted = wanted.With(week.Trains, week.PerWeek);
        return wanted;
    }

    /// <summary>A deload's shorter sessions could find days that the week before had not found: it would then hold more work, not less.</summary>
    private PerModality NoMoreThanBefore(PerModality wanted)
    {
        foreach (var before in _plannedBefore)
            if (before is not null && _placedBefore[before.Trains] < wanted[before.Trains])
                wanted = wanted.With(before.Trains, _placedBefore[before.Trains]);
        return wanted;
    }

    private static PerModality Lengths(SessionTemplate?[] planned)
    {
        var lengths = default(PerModality);
        foreach (var week in planned)
            if (week is not null) lengths = lengths.With(week.Trains, week.Time.Minutes);
        return lengths;
    }

    /// <summary>The longest session that each modality of this week has within the mesocycle.</summary>
    private static PerModality Longest(SessionTemplate?[][] mesocycle, SessionTemplate?[] planned)
    {
        var lengths = Lengths(planned);
        foreach (var week in mesocycle)
            foreach (var sessions in week)
                if (sessions is not null && lengths[sessions.Trains] is > 0 and var length && length < sessions.Time.Minutes)
                    lengths = lengths.With(sessions.Trains, sessions.Time.Minutes);
        return lengths;
    }

    private static PerModality Count(PerModality days) => new(
        Size(days.Resistance), Size(days.Balance), Size(days.Aerobic), Size(days.Impact), Size(days.Hiit), Size(days.WholeBodyVibration));

    private static int Size(int days) => System.Numerics.BitOperations.PopCount((uint)days);

    private static bool PlacesMore(PerModality left, PerModality right)
    {
        foreach (var modality in Modalities.All)
            if (left[modality] != right[modality]) return left[modality] > right[modality];
        return false;
    }

    private static int Load(SessionTemplate?[] planned, PerModality days)
    {
        var load = 0;
        foreach (var week in planned)
            if (week is not null) load += Size(days[week.Trains]) * week.Load;
        return load;
    }

    private static Dictionary<Modality, int> StepsOf(SessionTemplate?[] planned)
    {
        var steps = new Dictionary<Modality, int>();
        foreach (var week in planned)
            if (week is not null) steps.Add(week.Trains, week.Step);
        return steps;
    }

    private List<NotPlaced> NotPlacedOf(int week, SessionTemplate?[] planned, PerModality days)
    {
        var notPlaced = new List<NotPlaced>();
        for (var index = 0; index < planned.Length; index++)
        {
            if (planned[index] is not { } sessions) continue;
            var missing = sessions.PerWeek - Size(days[sessions.Trains]);
            if (missing == 0) continue;
            var reason = _plans[index].LacksEquipment ? NotPlacedReason.NoEquipment
                : Climb.IsDeload(week) && _notPlacedBefore.Find(before => before.Modality == sessions.Trains) is { } asBefore ? asBefore.Reason
                : HasRoom(planned, days, sessions) ? NotPlacedReason.TooClose
                : NotPlacedReason.NoDayLeft;
            notPlaced.Add(new NotPlaced(sessions.Trains, reason, missing));
        }

        if (Array.TrueForAll(planned, sessions => sessions is null))
            foreach (var plan in _plans)
                if (plan.MayTrain && plan.FirstWeek > week) notPlaced.Add(new NotPlaced(plan.Modality, NotPlacedReason.NotYet, plan.Ladder.Steps[0].DaysPerWeek));

        return notPlaced;
    }

    /// <summary>Whether some day still has the minutes for a session that could not be placed for want of distance.</summary>
    private bool HasRoom(SessionTemplate?[] planned, PerModality days, SessionTemplate sessions)
    {
        if (sessions.Trains is not (Modality.Resistance or Modality.Hiit)) return false;
        for (var day = 0; day < DaysPerWeek; day++)
        {
            if ((_availableDays >> day & 1) == 0 || (days[sessions.Trains] >> day & 1) == 1) continue;
            var used = 0;
            foreach (var other in planned)
                if (other is not null && (days[other.Trains] >> day & 1) == 1) used += other.Time.Minutes;
            if (used + sessions.Time.Minutes <= _minutesPerDay) return true;
        }

        return false;
    }

    private static List<Session> Dated(int week, LocalDate startsOn, SessionTemplate?[] planned, PerModality days)
    {
        var sessions = new List<Session>();
        Span<int> ordinals = stackalloc int[Modalities.All.Count];
        for (var day = 0; day < DaysPerWeek; day++)
            foreach (var modality in planned)
                if (modality is not null && (days[modality.Trains] >> day & 1) == 1)
                {
                    var ordinal = ++ordinals[(int)modality.Trains];
                    sessions.Add(modality.At(new Place(SessionId.Of(week, modality.Trains, ordinal), startsOn.PlusDays(day), week, ordinal)));
                }

        return sessions;
    }
}
