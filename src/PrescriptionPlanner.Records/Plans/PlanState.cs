using NodaTime;
using PrescriptionPlanner.Domain.Progression;

namespace PrescriptionPlanner.Records.Plans;

/// <summary>The one place where the columns of a plan that queries need follow from its state, and where a date is placed in its weeks.</summary>
public static class PlanState
{
    private const int DaysPerWeek = 7;

    /// <summary>Puts a state into the row, counts the change, and says when the next decision falls due.</summary>
    public static void Put(this Plan plan, ProgressionState state, Instant now)
    {
        ArgumentNullException.ThrowIfNull(plan);
        ArgumentNullException.ThrowIfNull(state);
        plan.StateJson = PlanJson.Write(state);
        plan.PositionsJson = PlanJson.WritePositions(state);
        plan.Status = state.Status;
        plan.Week = state.Week;
        plan.HasFlags = state.Flags.Count > 0;
        plan.PutNextDecision();
        plan.Version++;
        plan.UpdatedAt = now;
    }

    /// <summary>Says when the next decision falls due in the plan's time zone.</summary>
    public static void PutNextDecision(this Plan plan)
    {
        ArgumentNullException.ThrowIfNull(plan);
        (plan.NextDecisionOn, plan.NextDecisionAt) = NextDecision(plan.Status, plan.Week, plan.Weeks, plan.StartDate, plan.TimeZone);
    }

    /// <summary>When the next decision falls due; nothing where the plan is over.</summary>
    public static (LocalDate? On, Instant? At) NextDecision(PlanStatus status, int week, int weeks, LocalDate startDate, string timeZone) =>
        IsOver(status) || week > weeks
            ? (null, null)
            : (DecisionDue.On(startDate, week), DecisionDue.At(startDate, week, DateTimeZoneProviders.Tzdb[timeZone]));

    /// <summary>Whether nothing of the plan is decided any more.</summary>
    public static bool IsOver(PlanStatus status) => status switch
    {
        PlanStatus.Ended or PlanStatus.Completed => true,
        PlanStatus.Active or PlanStatus.Paused or PlanStatus.Suspended => false,
    };

    /// <summary>The week that a date lies in, from 1; 0 before the plan begins.</summary>
    public static int WeekOf(this Plan plan, LocalDate date)
    {
        ArgumentNullException.ThrowIfNull(plan);
        return WeekOf(plan.StartDate, date);
    }

    /// <summary>The week that a date lies in, from 1; 0 before a plan that starts on a day begins.</summary>
    public static int WeekOf(LocalDate startDate, LocalDate date) => date < startDate ? 0 : Period.DaysBetween(startDate, date) / DaysPerWeek + 1;
}
