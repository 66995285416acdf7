using PrescriptionPlanner.Domain.Exercises;
using PrescriptionPlanner.Domain.Training;

namespace PrescriptionPlanner.Domain.Periodization;

/// <summary>A programme that was just generated: as it is shown, and as it is kept.</summary>
public sealed class GeneratedProgramme
{
    private readonly ModalityPlan[] _plans;
    private readonly Calendar _calendar;
    private readonly int _minutesPerDay;

    internal GeneratedProgramme(Programme issued, ModalityPlan[] plans, Calendar calendar, int minutesPerDay)
    {
        Issued = issued;
        _plans = plans;
        _calendar = calendar;
        _minutesPerDay = minutesPerDay;
    }

    /// <summary>The programme with its dated weeks, as a reader sees it.</summary>
    public Programme Issued { get; }

    /// <summary>The programme as data, from which any of its weeks can be shown at other steps.</summary>
    public KeptProgramme Keep()
    {
        var exercises = new Dictionary<string, KeptExercise>(StringComparer.Ordinal);
        var lifts = new Dictionary<string, Lift>(StringComparer.Ordinal);
        foreach (var plan in _plans)
            if (plan.MayTrain) Keep(plan, exercises, lifts);
        return new KeptProgramme
        {
            Format = KeptProgramme.PresentFormat,
            StartDate = Issued.StartDate,
            Weeks = Issued.Weeks,
            FromWeek = Issued.Calendar[0].Week,
            TimeZone = Issued.TimeZone,
            MinutesPerDay = _minutesPerDay,
            HeartRate = Issued.HeartRate,
            Phases = Issued.Phases,
            Protocols = Issued.Protocols,
            Reassessments = Issued.Reassessments,
            Modalities = [.. _plans.Select(Keep)],
            Calendar = [.. Issued.Calendar.Select(Keep)],
            Exercises = [.. exercises.Values],
            Lifts = [.. lifts.Values],
        };
    }

    private KeptModality Keep(ModalityPlan plan) => new()
    {
        Modality = plan.Modality,
        State = plan.Ladder.State,
        Steps = plan.Ladder.Steps,
        Templates = plan.MayTrain ? [.. Enumerable.Range(1, plan.StepCount).Select(plan.TemplateOf)] : [],
        Planned = [.. Enumerable.Range(1, Issued.Weeks).Select(week => week < Issued.Calendar[0].Week ? 0 : plan.PlannedStep(week))],
    };

    private KeptWeek Keep(CalendarWeek week) => new()
    {
        Lighter = week.Deload,
        Days = week.Sessions.GroupBy(session => session.Trains).ToDictionary(
            group => group.Key, IReadOnlyList<int> (group) => [.. group.Select(session => NodaTime.Period.DaysBetween(week.StartsOn, session.Date))]),
        Minutes = _plans.Where(plan => plan.MayTrain).Select(plan => (plan.Modality, Minutes: _calendar.MinutesIn(week.Week, plan.Modality)))
            .Where(entry => entry.Minutes != _minutesPerDay).ToDictionary(entry => entry.Modality, entry => entry.Minutes),
        NotPlaced = week.NotPlaced,
    };

    // What may take an exercise's place is kept with demands of its own, and what its load would be derived from.
    private static void Keep(ModalityPlan plan, Dictionary<string, KeptExercise> exercises, Dictionary<string, Lift> lifts)
    {
        foreach (var exercise in plan.Exercises)
        {
            exercises[exercise.Id] = exercise;
            foreach (var id in exercise.Alternatives.Prepend(exercise.Id))
            {
                var known = ExerciseCatalogue.Find(id);
                exercises.TryAdd(id, new KeptExercise(id, ExerciseDemands.Of(known), []));
                if (plan.LiftOf(known) is { } lift) lifts.TryAdd(id, lift);
            }
        }
    }
}
