using System.Threading.Channels;
using NodaTime;

namespace PrescriptionPlanner.Api.Access;

/// <summary>
/// Records what changes nothing and has no transaction of its own: what was read, and what was refused. Written a little later, in batches; where the
/// database falls behind the callers wait, and nothing is left out.
/// </summary>
internal sealed partial class AuditTrail(PlannerStore store, Preparation preparation, IClock clock, ILogger<AuditTrail> logger) : BackgroundService
{
    private const int Most = 10_000;
    private const int Batch = 2_000;
    private static readonly TimeSpan Gather = TimeSpan.FromMilliseconds(20);
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(1);

    private readonly Channel<Entry> _entries = Channel.CreateBounded<Entry>(new BoundedChannelOptions(Most) { FullMode = BoundedChannelFullMode.Wait, SingleReader = true });

    /// <summary>Records a call; waits for room where there is none.</summary>
    /// <param name="context">The call.</param>
    /// <param name="caller">Who called.</param>
    /// <param name="outcome">What came of it.</param>
    /// <param name="patients">Whose data was read; one event for each.</param>
    public async Task NoteAsync(HttpContext context, Caller caller, string outcome, IReadOnlyCollection<Guid> patients)
    {
        if (context.GetEndpoint()?.Metadata.GetMetadata<Permission>() is not { } permission) return;
        var resource = Codes<Resource>.Of(permission.Resource);
        var subject = context.Request.RouteValues.Values.Select(value => Guid.TryParse(value?.ToString(), out var id) ? id : (Guid?)null).LastOrDefault(id => id is not null);
        var now = clock.GetCurrentInstant();
        foreach (var patient in patients.Count == 0 ? [null] : patients.Select(id => (Guid?)id))
            await _entries.Writer.WriteAsync(
                new Entry(
                    new AuditEvent
                    {
                        ClinicId = caller.ClinicId,
                        At = now,
                        Actor = caller.Id,
                        Action = $"{resource}.{Codes<Act>.Of(permission.Act)}",
                        SubjectKind = resource,
                        SubjectId = subject,
                        PatientId = patient,
                        Outcome = outcome,
                        Address = context.AddressText(),
                    },
                    null),
                context.RequestAborted);
    }

    /// <summary>Ends when everything that was recorded before is written.</summary>
    public async Task WrittenAsync(CancellationToken token)
    {
        var done = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        await _entries.Writer.WriteAsync(new Entry(null, done), token);
        await done.Task.WaitAsync(token);
    }

    public override async Task StopAsync(CancellationToken cancellationToken)
    {
        _entries.Writer.TryComplete();
        await base.StopAsync(cancellationToken);
        if (preparation.Ready.IsCompletedSuccessfully)
            while (Take() is { Count: > 0 } batch && await WriteAsync(batch, cancellationToken)) { }
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (await _entries.Reader.WaitToReadAsync(stoppingToken))
        {
            await preparation.Ready.WaitAsync(stoppingToken);
            // A moment for others to join, unless there is enough for one transaction already.
            if (_entries.Reader.Count < Batch) await Task.Delay(Gather, CancellationToken.None);
            var batch = Take();
            while (!await WriteAsync(batch, CancellationToken.None) && !stoppingToken.IsCancellationRequested) await Task.Delay(Pause, CancellationToken.None);
        }
    }

    private List<Entry> Take()
    {
        var batch = new List<Entry>();
        while (batch.Count < Batch && _entries.Reader.TryRead(out var entry)) batch.Add(entry);
        return batch;
    }

    private async Task<bool> WriteAsync(List<Entry> batch, CancellationToken token)
    {
        try
        {
            var events = batch.Where(entry => entry.Event is not null).Select(entry => entry.Event!).ToList();
            if (events.Count > 0)
                await store.WriteAsync(
                    async (database, cancellation) =>
                    {
                        await database.AppendAsync(events, cancellation);
                        return true;
                    },
                    token);
            foreach (var entry in batch) entry.Written?.TrySetResult();
            return true;
        }
        catch (Exception failure)
        {
            LogWaiting(batch.Count, failure.GetType().Name);
            return false;
        }
    }

    [LoggerMessage(LogLevel.Error, "{Count} entries of the audit trail wait to be written: {Failure}")]
    private partial void LogWaiting(int count, string failure);

    private sealed record Entry(AuditEvent? Event, TaskCompletionSource? Written);
}
