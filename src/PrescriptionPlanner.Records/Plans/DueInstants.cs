using Microsoft.EntityFrameworkCore;
using NodaTime;
using PrescriptionPlanner.Domain.Progression;

namespace PrescriptionPlanner.Records.Plans;

/// <summary>When the decisions of stored plans fall due, as an instant: a local date and a zone say it, and the time-zone data of the day.</summary>
internal static class DueInstants
{
    /// <summary>
    /// Derives every next decision and due item again. What is of a zone that the time-zone data no longer knows keeps its instant.
    /// </summary>
    public static async Task DeriveAgainAsync(PlannerDbContext context, CancellationToken cancellationToken)
    {
        var plans = await context.Plans.AsNoTracking().Where(plan => plan.NextDecisionAt != null)
            .Select(plan => new { plan.Id, plan.StartDate, plan.Week, plan.TimeZone, plan.NextDecisionAt })
            .ToListAsync(cancellationToken).ConfigureAwait(false);
        foreach (var plan in plans)
        {
            if (DateTimeZoneProviders.Tzdb.GetZoneOrNull(plan.TimeZone) is not { } zone) continue;
            Instant? due = DecisionDue.At(plan.StartDate, plan.Week, zone);
            if (due != plan.NextDecisionAt)
                await context.Plans.Where(row => row.Id == plan.Id)
                    .ExecuteUpdateAsync(row => row.SetProperty(changed => changed.NextDecisionAt, due), cancellationToken).ConfigureAwait(false);
        }

        var items = await context.DueItems.AsNoTracking().Where(item => item.DoneAt == null)
            .Join(context.Plans, item => item.PlanId, plan => plan.Id, (item, plan) => new { item.PlanId, item.Code, item.Week, item.DueOn, item.DueAt, plan.TimeZone })
            .ToListAsync(cancellationToken).ConfigureAwait(false);
        foreach (var item in items)
        {
            if (DateTimeZoneProviders.Tzdb.GetZoneOrNull(item.TimeZone) is not { } zone) continue;
            var due = DecisionDue.NoonOf(item.DueOn, zone);
            if (due != item.DueAt)
                await context.DueItems.Where(row => row.PlanId == item.PlanId && row.Code == item.Code && row.Week == item.Week)
                    .ExecuteUpdateAsync(row => row.SetProperty(changed => changed.DueAt, due), cancellationToken).ConfigureAwait(false);
        }
    }
}
