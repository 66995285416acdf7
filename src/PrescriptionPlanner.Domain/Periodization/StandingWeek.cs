using NodaTime;
using PrescriptionPlanner.Domain.Exercises;
using PrescriptionPlanner.Domain.Training;

namespace PrescriptionPlanner.Domain.Periodization;

/// <summary>
/// Makes one issued week at other steps. A session keeps its day and its id; what a lower step makes longer than its day is shortened, the least
/// important first, and left out only where even the shortest does not fit.
/// </summary>
internal sealed class StandingWeek
{
    private readonly CalendarWeek _issued;
    private readonly StandingDose _standing;
    private readonly ModalityPlan[] _plans;
    private readonly int _minutesPerDay;

    /// <summary>The sessions of each plan; <see langword="null"/> where it does not train.</summary>
    private readonly WeekOfSessions?[] _sessions;

    /// <summary>Which minutes the sessions of each plan were made for.</summary>
    private readonly Room[] _rooms;

    /// <summary>The issued sessions that are held, by date, then by importance.</summary>
    private readonly List<Place> _places;

    /// <summary>A place in the issued week.</summary>
    /// <param name="Session">The session as issued.</param>
    /// <param name="Plan">Which plan it belongs to.</param>
    /// <param name="Ordinal">Number of the session in its week, from 1.</param>
    private readonly record struct Place(Session Session, int Plan, int Ordinal);

    public StandingWeek(CalendarWeek issued, ModalityPlan[] plans, Calendar calendar, int minutesPerDay, StandingDose standing)
    {
        _issued = issued;
        _standing = standing;
        _plans = plans;
        _minutesPerDay = minutesPerDay;
        _sessions = new WeekOfSessions?[plans.Length];
        _rooms = new Room[plans.Length];
        for (var plan = 0; plan < plans.Length; plan++)
            if (plans[plan].MayTrain && plans[plan].PlannedStep(issued.Week) > 0 && standing.Steps.GetValueOrDefault(plans[plan].Modality) is > 0 and var step)
                Dose(plan, step, calendar.RoomIn(issued.Week, plans[plan].Modality));
        _places = Places();
        Shorten();
        LeaveOut();

        // Half of what the week could hold: were it halved first, more of it would fit.
        if (standing.HalfVolume)
            for (var plan = 0; plan < plans.Length; plan++)
                if (_sessions[plan] is { } week) Dose(plan, week.Step, _rooms[plan], halfVolume: true);
    }

    /// <summary>The week with its dated sessions.</summary>
    /// <param name="loadBefore">Load of the week before, arbitrary units.</param>
    public CalendarWeek Dated(int? loadBefore)
    {
        var sessions = new List<Session>(_places.Count);
        var still = new List<(int Plan, NotPlacedReason Reason)>();
        var load = 0;
        foreach (var place in _places)
        {
            if (_sessions[place.Plan] is not { } week) continue;
            if (ReasonToStandStill(place.Session) is { } reason)
            {
                still.Add((place.Plan, reason));
                continue;
            }

            sessions.Add(week.On(place.Session.Id, place.Session.Date, place.Ordinal));
            load += SessionLoad.OfSession(week.Effort, week.Time.Minutes);
        }

        return _issued with
        {
            Steps = Steps(),
            LoadArbitraryUnits = load,
            LoadChangePercent = SessionLoad.ChangePercent(loadBefore, load),
            NotPlaced = NotPlaced(still),
            Sessions = sessions,
        };
    }

    private void Dose(int plan, int step, Room room, bool halfVolume = false)
    {
        _rooms[plan] = room;
        _sessions[plan] = _plans[plan].At(
            Math.Min(step, _plans[plan].StepCount), _issued.Week, room, new Modulation(halfVolume, _standing.WorkingOneRepMaxKg));
    }

    private List<Place> Places()
    {
        var places = new List<Place>(_issued.Sessions.Count);
        Span<int> ordinals = stackalloc int[_plans.Length];
        foreach (var session in _issued.Sessions)
        {
            var plan = Array.FindIndex(_plans, plan => plan.Modality == session.Trains);
            var ordinal = ++ordinals[plan];
            if (ordinal <= _sessions[plan]?.PerWeek) places.Add(new Place(session, plan, ordinal));
        }

        return places;
    }

    private void Shorten()
    {
        for (var plan = _plans.Length - 1; plan >= 0; plan--)
            if (_sessions[plan] is { } week && RoomFor(plan, week.Time.Minutes) is var room && week.Time.Minutes > room)
                Dose(plan, week.Step, new Room(room, Shared: false));
    }

    /// <summary>Minutes that the other sessions leave it, on the fullest of its days.</summary>
    private int RoomFor(int plan, int minutes)
    {
        var room = _minutesPerDay;
        foreach (var place in _places)
            if (place.Plan == plan) room = Math.Min(room, _minutesPerDay - (MinutesOn(place.Session.Date) - minutes));
        return room;
    }

    private void LeaveOut()
    {
        for (var last = _places.Count - 1; last >= 0; last--)
            if (MinutesOn(_places[last].Session.Date) > _minutesPerDay) _places.RemoveAt(last);
    }

    private int MinutesOn(LocalDate date)
    {
        var minutes = 0;
        foreach (var place in _places)
            if (place.Session.Date == date) minutes += _sessions[place.Plan]?.Time.Minutes ?? 0;
        return minutes;
    }

    private NotPlacedReason? ReasonToStandStill(Session session)
    {
        foreach (var still in _standing.StandsStill)
            if (still.Covers(session)) return still.Reason;
        return null;
    }

    private Dictionary<Modality, int> Steps()
    {
        var steps = new Dictionary<Modality, int>();
        foreach (var week in _sessions)
            if (week is not null) steps.Add(week.Trains, week.Step);
        return steps;
    }

    private List<NotPlaced> NotPlaced(List<(int Plan, NotPlacedReason Reason)> still)
    {
        var notPlaced = new List<NotPlaced>();
        for (var plan = 0; plan < _plans.Length; plan++)
        {
            if (_sessions[plan] is not { } week) continue;
            var missing = week.PerWeek - _places.Count(place => place.Plan == plan);
            if (missing > 0) notPlaced.Add(new NotPlaced(week.Trains, ReasonAsIssued(week.Trains), missing));
            foreach (var group in still.Where(one => one.Plan == plan).GroupBy(one => one.Reason))
                notPlaced.Add(new NotPlaced(week.Trains, group.Key, group.Count()));
        }

        notPlaced.AddRange(_issued.NotPlaced.Where(row => row.Reason == NotPlacedReason.NotYet));
        return notPlaced;
    }

    private NotPlacedReason ReasonAsIssued(Modality modality)
    {
        foreach (var row in _issued.NotPlaced)
            if (row.Modality == modality) return row.Reason;
        return NotPlacedReason.NoDayLeft;
    }
}
