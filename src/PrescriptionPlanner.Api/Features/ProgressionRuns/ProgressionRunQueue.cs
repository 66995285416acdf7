using System.Threading.Channels;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace PrescriptionPlanner.Api.Features.ProgressionRuns;

/// <summary>Runs that somebody asked for. The rows are the queue: what is in memory only says that there is something to look for.</summary>
internal sealed partial class ProgressionRunQueue(PlannerStore store, ProgressionSweep sweep, PlannerMetrics metrics, IClock clock, ILogger<ProgressionRunQueue> logger)
{
    private readonly Channel<bool> _bell = Channel.CreateBounded<bool>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });

    /// <summary>Says that a run was asked for.</summary>
    public void Ring() => _bell.Writer.TryWrite(true);

    /// <summary>Does runs until the service stops; those that an earlier process left behind first.</summary>
    public async Task WorkAsync(CancellationToken stopping)
    {
        Ring();
        await foreach (var _ in _bell.Reader.ReadAllAsync(stopping))
        {
            try
            {
                while (await NextAsync(stopping) is { } run) await DoAsync(run, stopping);
            }
            catch (Exception failure) when (failure is not OperationCanceledException)
            {
                LogFailed(failure.GetType().Name);
            }
        }
    }

    private Task<ProgressionRun?> NextAsync(CancellationToken token) => store.ReadAsync(
        (database, cancellation) => database.ProgressionRuns.Where(run => run.FinishedAt == null).OrderBy(run => run.Id).FirstOrDefaultAsync(cancellation), token);

    private async Task DoAsync(ProgressionRun run, CancellationToken token)
    {
        var started = clock.GetCurrentInstant();
        SweepResult? result = null;
        try
        {
            result = await sweep.RunAsync(started, SweepScope.OfClinic(run.ClinicId), token, metrics.Decided);
        }
        catch (Exception failure) when (failure is not OperationCanceledException)
        {
            LogFailed(failure.GetType().Name);
        }

        await store.WriteAsync(
            async (database, cancellation) =>
            {
                var row = await database.ProgressionRuns.SingleAsync(known => known.Id == run.Id, cancellation);
                row.StartedAt = started;
                row.FinishedAt = clock.GetCurrentInstant();
                row.Status = result is null ? RunStatus.Failed : RunStatus.Finished;
                row.Plans = result?.Plans ?? 0;
                row.Decisions = result?.Decisions ?? 0;
                row.Failures = result?.Failures.Count ?? 0;
                row.DecidedJson = PlanJson.Write(result?.First ?? []);
                return await database.SaveChangesAsync(cancellation);
            },
            token);
    }

    [LoggerMessage(LogLevel.Error, "A run of the weekly decisions failed: {Failure}")]
    private partial void LogFailed(string failure);
}
