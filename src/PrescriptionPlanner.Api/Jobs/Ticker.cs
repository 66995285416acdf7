using Microsoft.Extensions.Options;
using PrescriptionPlanner.Api.Features.ProgressionRuns;

namespace PrescriptionPlanner.Api.Jobs;

/// <summary>
/// Makes the storage ready at start, catches up with what fell due while nothing ran, and looks again every few minutes, in case the job server is dead.
/// Also does the runs that somebody asked for.
/// </summary>
internal sealed partial class Ticker(
    Preparation preparation, SweepJob sweep, RemindJob remind, ExpireKeysJob expire, SealJob seal, ProgressionRunQueue runs, IOptions<JobSettings> settings, ILogger<Ticker> logger)
    : BackgroundService
{
    // Whoever comes at once for something that needs no storage has the processors to himself.
    private static readonly TimeSpan Start = TimeSpan.FromSeconds(1);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await Task.WhenAny(preparation.Wanted, Task.Delay(Start, stoppingToken));
        await preparation.PrepareAsync(stoppingToken);
        await Task.WhenAll(GuardAsync(stoppingToken), runs.WorkAsync(stoppingToken));
    }

    private async Task GuardAsync(CancellationToken stopping)
    {
        using var timer = new PeriodicTimer(TimeSpan.FromSeconds(settings.Value.GuardSeconds));
        do
        {
            foreach (var work in new Func<CancellationToken, Task>[] { sweep.RunAsync, remind.RunAsync, expire.RunAsync, seal.RunAsync })
            {
                try
                {
                    await work(stopping);
                }
                catch (Exception failure) when (failure is not OperationCanceledException)
                {
                    // The database may be away for a while: what is due stays due, and the next look finds it.
                    LogFailed(failure.GetType().Name);
                }
            }
        }
        while (await timer.WaitForNextTickAsync(stopping));
    }

    [LoggerMessage(LogLevel.Error, "Scheduled work failed and will be tried again: {Failure}")]
    private partial void LogFailed(string failure);
}
