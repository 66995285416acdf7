using System.Data.Common;
using Microsoft.EntityFrameworkCore.Storage;
using NodaTime;

namespace PrescriptionPlanner.Records.Plans;

/// <summary>Reads weeks that are due and writes their decisions, a batch at a time, inside a transaction that the caller has open.</summary>
internal abstract class DueWeeks
{
    /// <summary>The condition on the status; a plan that has ended has no next decision either.</summary>
    protected const string Running = "status IN ('active', 'paused', 'suspended')";

    /// <summary>
    /// Takes the weeks that are due, the oldest first, one for each plan, and keeps others from taking them. Plans that another transaction holds are
    /// left to it where the database knows of such.
    /// </summary>
    /// <param name="context">The transaction.</param>
    /// <param name="now">The present instant.</param>
    /// <param name="scope">Which plans.</param>
    /// <param name="setAside">Plans to leave out.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public abstract Task<IReadOnlyList<DueWeek>> ClaimAsync(
        PlannerDbContext context, Instant now, SweepScope scope, IReadOnlyCollection<Guid> setAside, CancellationToken cancellationToken);

    /// <summary>Holds one plan until the transaction ends, waiting for it; gives its next week, due or not, where there is one.</summary>
    public abstract Task<DueWeek?> HoldAsync(PlannerDbContext context, Guid planId, CancellationToken cancellationToken);

    /// <summary>Writes decisions, audit events and where the plans stand now.</summary>
    public abstract Task WriteAsync(PlannerDbContext context, IReadOnlyList<WeekOutcome> outcomes, CancellationToken cancellationToken);

    /// <summary>The open transaction of a context.</summary>
    /// <exception cref="InvalidOperationException">None is open.</exception>
    protected static DbTransaction TransactionOf(PlannerDbContext context) =>
        context.Database.CurrentTransaction?.GetDbTransaction() ?? throw new InvalidOperationException("Decisions are written in a transaction.");
}
