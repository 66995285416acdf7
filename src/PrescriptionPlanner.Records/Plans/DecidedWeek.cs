namespace PrescriptionPlanner.Records.Plans;

/// <summary>A week of a plan that was decided.</summary>
/// <param name="PlanId">The plan.</param>
/// <param name="Week">The week, from 1.</param>
public sealed record DecidedWeek(Guid PlanId, int Week);
