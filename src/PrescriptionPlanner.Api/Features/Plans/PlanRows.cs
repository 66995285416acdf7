using NodaTime;
using PrescriptionPlanner.Domain.Progression;

namespace PrescriptionPlanner.Api.Features.Plans;

/// <summary>Keeps the columns of a plan that queries need in step with its state.</summary>
internal static class PlanRows
{
    /// <summary>Puts a state into the row, counts the change, and says when the next decision falls due.</summary>
    public static void Put(this Plan plan, ProgressionState state, Instant now)
    {
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
        var over = plan.Status is PlanStatus.Ended or PlanStatus.Completed || plan.Week > plan.Weeks;
        plan.NextDecisionOn = over ? null : DecisionDue.On(plan.StartDate, plan.Week);
        plan.NextDecisionAt = over ? null : DecisionDue.At(plan.StartDate, plan.Week, DateTimeZoneProviders.Tzdb[plan.TimeZone]);
    }
}
