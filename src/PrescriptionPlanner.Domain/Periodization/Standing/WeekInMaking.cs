using NodaTime;
using PrescriptionPlanner.Domain.Exercises;
using PrescriptionPlanner.Domain.Training;

namespace PrescriptionPlanner.Domain.Periodization;

/// <summary>
/// Makes one week of a kept programme. A session keeps its day and its id; what a lower step makes longer than its day is shortened, the least
/// important first, and left out only where even the shortest does not fit.
/// </summary>
internal sealed class WeekInMaking
{
    private readonly KeptProgramme _programme;
    private readonly KeptWeek _planned;
    private readonly int _week;

    /// <summary>The sessions of each modality; <see langword="null"/> where it does not train.</summary>
    private readonly SessionTemplate?[] _sessions;

    /// <summary>The same before they were fitted.</summary>
    private readonly SessionTemplate?[] _whole;

    /// <summary>The planned sessions that are held, by date, then by importance.</summary>
    private readonly List<(Place Place, int Modality)> _places;

    public WeekInMaking(KeptProgramme programme, int week, StandingDose standing)
    {
        _programme = programme;
        _planned = programme.WeekNumbered(week);
        _week = week;
        var modalities = programme.Modalities;
        _sessions = new SessionTemplate?[modalities.Count];
        _whole = new SessionTemplate?[modalities.Count];
        for (var index = 0; index < modalities.Count; index++)
        {
            var own = modalities[index];
            if (!own.MayTrain || own.Planned[week - 1] == 0 || standing.Steps.GetValueOrDefault(own.Modality) is not (> 0 and var step)) continue;
            _whole[index] = own.Templates[Math.Min(step, own.Templates.Count) - 1].WithMaxima(MaximaOf(own, standing));
            Fit(index, _planned.Minutes.GetValueOrDefault(own.Modality, programme.MinutesPerDay));
        }

        _places = Places();
        Shorten();
        LeaveOut();

        // Half of what the week could hold: were it halved first, more of it would fit. A lighter week is light enough.
        if (standing.HalfVolume && !_planned.Lighter)
            for (var index = 0; index < _sessions.Length; index++)
                _sessions[index] = _sessions[index]?.Half();
    }

    public StandingWeek Week()
    {
        var sessions = new List<StandingSession>(_places.Count);
        foreach (var (place, modality) in _places)
            if (_sessions[modality] is { } template) sessions.Add(new StandingSession(template.At(place), template.Load));
        return new StandingWeek(_week, _programme.FirstDayOf(_week), _programme.PhaseIn(_week), _planned.Lighter, Steps(), NotPlaced(), sessions);
    }

    private LiftMaxima MaximaOf(KeptModality own, StandingDose standing) => new(
        _programme.Lifts.ToDictionary(lift => lift.Exercise, StringComparer.Ordinal),
        own.Steps[^1] is ResistanceStep top ? top.PercentOneRepMax ?? 0 : 0, standing.Maxima);

    private void Fit(int index, int minutes)
    {
        var fitted = _whole[index]!.Fit(minutes);
        _sessions[index] = _planned.Lighter ? fitted.Lighter() : fitted;
    }

    private List<(Place Place, int Modality)> Places()
    {
        var places = new List<(Place Place, int Modality)>();
        var startsOn = _programme.FirstDayOf(_week);
        for (var day = 0; day < 7; day++)
            for (var index = 0; index < _sessions.Length; index++)
            {
                if (_sessions[index] is not { } template || !_planned.Days.TryGetValue(template.Trains, out var days)) continue;
                for (var nth = 0; nth < Math.Min(days.Count, template.PerWeek); nth++)
                    if (days[nth] == day)
                        places.Add((new Place(SessionId.Of(_week, template.Trains, nth + 1), startsOn.PlusDays(day), _week, nth + 1), index));
            }

        return places;
    }

    private void Shorten()
    {
        for (var index = _sessions.Length - 1; index >= 0; index--)
            if (_sessions[index] is { } template && RoomFor(index, template.Time.Minutes) is var room && template.Time.Minutes > room)
                Fit(index, room);
    }

    /// <summary>Minutes that the other sessions leave it, on the fullest of its days.</summary>
    private int RoomFor(int modality, int minutes)
    {
        var room = _programme.MinutesPerDay;
        foreach (var (place, of) in _places)
            if (of == modality) room = Math.Min(room, _programme.MinutesPerDay - (MinutesOn(place.Date) - minutes));
        return room;
    }

    private void LeaveOut()
    {
        for (var last = _places.Count - 1; last >= 0; last--)
            if (MinutesOn(_places[last].Place.Date) > _programme.MinutesPerDay) _places.RemoveAt(last);
    }

    private int MinutesOn(LocalDate date)
    {
        var minutes = 0;
        foreach (var (place, modality) in _places)
            if (place.Date == date) minutes += _sessions[modality]?.Time.Minutes ?? 0;
        return minutes;
    }

    private Dictionary<Modality, int> Steps()
    {
        var steps = new Dictionary<Modality, int>();
        foreach (var template in _sessions)
            if (template is not null) steps.Add(template.Trains, template.Step);
        return steps;
    }

    private List<NotPlaced> NotPlaced()
    {
        var notPlaced = new List<NotPlaced>();
        for (var index = 0; index < _sessions.Length; index++)
        {
            if (_sessions[index] is not { } template) continue;
            var missing = template.PerWeek - _places.Count(place => place.Modality == index);
            if (missing > 0) notPlaced.Add(new NotPlaced(template.Trains, ReasonAsPlanned(template.Trains), missing));
        }

        notPlaced.AddRange(_planned.NotPlaced.Where(row => row.Reason == NotPlacedReason.NotYet));
        return notPlaced;
    }

    private NotPlacedReason ReasonAsPlanned(Modality modality)
    {
        foreach (var row in _planned.NotPlaced)
            if (row.Modality == modality) return row.Reason;
        return NotPlacedReason.NoDayLeft;
    }
}
