using Microsoft.EntityFrameworkCore;
using NodaTime;
using PrescriptionPlanner.Domain.Progression;

namespace PrescriptionPlanner.Records.Plans;

/// <summary>
/// Decides the weeks that have fallen due. Whoever wakes it, however often, on how many replicas, however late: each week of a plan is decided once,
/// in order, by what was logged until it fell due, and the rows are the same.
/// </summary>
/// <param name="store">The rows.</param>
public sealed class ProgressionSweep(PlannerStore store)
{
    /// <summary>
    /// Decides until nothing is due, in batches of one short transaction each. A plan that cannot be decided is left as it is and reported; the others
    /// go on.
    /// </summary>
    /// <param name="now">The present instant.</param>
    /// <param name="scope">Which plans.</param>
    /// <param name="cancellationToken">Stops between two batches, or breaks the present one off; what is decided stays.</param>
    /// <param name="kept">Told of the decisions of each batch once it is committed, also where a later batch fails.</param>
    public async Task<SweepResult> RunAsync(Instant now, SweepScope scope, CancellationToken cancellationToken, Action<IEnumerable<StepDecision>>? kept = null)
    {
        ArgumentNullException.ThrowIfNull(scope);
        var plans = new HashSet<Guid>();
        var first = new List<DecidedWeek>();
        var failures = new Dictionary<Guid, SweepFailure>();
        var decisions = 0;
        while (true)
        {
            var batch = await store.WriteAsync((context, cancellation) => DecideBatchAsync(context, now, scope, failures.Keys, cancellation), cancellationToken)
                .ConfigureAwait(false);
            if (batch.Decided.Count == 0 && batch.Failures.Count == 0) break;
            kept?.Invoke(batch.Modalities);
            decisions += batch.Decided.Count;
            foreach (var week in batch.Decided)
            {
                plans.Add(week.PlanId);
                if (first.Count < SweepResult.Listed) first.Add(week);
            }

            foreach (var failure in batch.Failures) failures.Add(failure.PlanId, failure);
        }

        return new SweepResult(plans.Count, decisions, first, [.. failures.Values]);
    }

    /// <summary>
    /// Decides the overdue weeks of one plan within a transaction that the caller has open, and holds the plan until that ends, so that what the caller
    /// then reads and writes of it meets a decided past. To be called before the plan is read.
    /// </summary>
    /// <param name="context">The transaction, from <see cref="PlannerStore.WriteAsync"/>.</param>
    /// <param name="planId">The plan; where there is none, nothing is done.</param>
    /// <param name="now">The present instant.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <param name="made">Told of the decisions of each week; they stand only where the caller commits.</param>
    /// <returns>The weeks that were decided now, the oldest first.</returns>
    /// <exception cref="InvalidOperationException">No transaction is open, or the context has read the plan already.</exception>
    public async Task<IReadOnlyList<DecidedWeek>> BringUpToDateAsync(
        PlannerDbContext context, Guid planId, Instant now, CancellationToken cancellationToken, Action<IEnumerable<StepDecision>>? made = null)
    {
        ArgumentNullException.ThrowIfNull(context);
        if (context.ChangeTracker.Entries<Plan>().Any(entry => entry.Entity.Id == planId))
            throw new InvalidOperationException("A plan is brought up to date before it is read.");
        var decided = new List<DecidedWeek>();
        while (await store.Weeks.HoldAsync(context, planId, cancellationToken).ConfigureAwait(false) is { } week && week.DueAt <= now)
        {
            var outcome = WeekOutcome.Of(week);
            await store.Weeks.WriteAsync(context, [outcome], cancellationToken).ConfigureAwait(false);
            made?.Invoke(outcome.Modalities);
            decided.Add(new DecidedWeek(planId, week.Week));
        }

        return decided;
    }

    /// <summary>How long the oldest decision that is due has been waiting; nought where none is.</summary>
    /// <param name="now">The present instant.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public async Task<Duration> LagAsync(Instant now, CancellationToken cancellationToken)
    {
        var oldest = await store.ReadAsync(
            (context, cancellation) => context.Plans
                .Where(plan => plan.NextDecisionAt != null && !plan.IsUnreadable && (plan.Status == PlanStatus.Active || plan.Status == PlanStatus.Paused || plan.Status == PlanStatus.Suspended))
                .OrderBy(plan => plan.NextDecisionAt).Select(plan => plan.NextDecisionAt).FirstOrDefaultAsync(cancellation),
            cancellationToken).ConfigureAwait(false);
        return oldest < now ? now - oldest.Value : Duration.Zero;
    }

    private async Task<Batch> DecideBatchAsync(
        PlannerDbContext context, Instant now, SweepScope scope, IReadOnlyCollection<Guid> setAside, CancellationToken cancellationToken)
    {
        var due = await store.Weeks.ClaimAsync(context, now, scope, setAside, cancellationToken).ConfigureAwait(false);
        var outcomes = new List<WeekOutcome>(due.Count);
        var failures = new List<SweepFailure>();
        foreach (var week in due)
        {
            cancellationToken.ThrowIfCancellationRequested();
            try
            {
                outcomes.Add(WeekOutcome.Of(week));
            }
            catch (Exception error)
            {
                // One plan that is broken must not keep every other patient's week from being decided, nor the service unready.
                failures.Add(new SweepFailure(week.PlanId, week.Week, error));
            }
        }

        if (outcomes.Count > 0) await store.Weeks.WriteAsync(context, outcomes, cancellationToken).ConfigureAwait(false);
        if (failures.Count > 0)
        {
            var broken = failures.ConvertAll(failure => failure.PlanId);
            await context.Plans.Where(plan => broken.Contains(plan.Id))
                .ExecuteUpdateAsync(plan => plan.SetProperty(row => row.IsUnreadable, true).SetProperty(row => row.HasFlags, true), cancellationToken).ConfigureAwait(false);
        }

        return new Batch(
            outcomes.ConvertAll(made => new DecidedWeek(made.Due.PlanId, made.Due.Week)), outcomes.SelectMany(made => made.Modalities), failures);
    }

    private sealed record Batch(IReadOnlyList<DecidedWeek> Decided, IEnumerable<StepDecision> Modalities, IReadOnlyList<SweepFailure> Failures);
}
