using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace PrescriptionPlanner.Api.Jobs;

/// <summary>Forgets idempotency keys after a day.</summary>
internal sealed class ExpireKeysJob(PlannerStore store, IClock clock)
{
    private static readonly Duration Kept = Duration.FromHours(24);

    public Task RunAsync(CancellationToken token)
    {
        var before = clock.GetCurrentInstant() - Kept;
        return store.WriteAsync((database, cancellation) => database.IdempotencyRecords.Where(record => record.CreatedAt < before).ExecuteDeleteAsync(cancellation), token);
    }
}
