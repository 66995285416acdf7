using Microsoft.Extensions.Diagnostics.HealthChecks;
using NodaTime;

namespace PrescriptionPlanner.Api.Access;

/// <summary>Makes the storage ready, once, in the background: calls that store nothing never wait for it, and those that do wait until it is.</summary>
internal sealed partial class Preparation(PlannerStore store, FirstKey firstKey, IClock clock, ILogger<Preparation> logger)
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(2);

    private readonly TaskCompletionSource _ready = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly TaskCompletionSource _wanted = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>Ends when the storage is ready. Whoever asks has it made ready without delay.</summary>
    public Task Ready
    {
        get
        {
            _wanted.TrySetResult();
            return _ready.Task;
        }
    }

    /// <summary>Ends when somebody has asked for the storage.</summary>
    public Task Wanted => _wanted.Task;

    /// <summary>Creates or migrates the database; tries again until it answers. One that has never had a key gets one for an administrator, which is told once.</summary>
    public async Task PrepareAsync(CancellationToken token)
    {
        var key = firstKey.Make();
        while (true)
        {
            try
            {
                var now = clock.GetCurrentInstant();
                if (await store.PrepareAsync(now, token, database => database.ApiKeys.Add(FirstKey.RowOf(key, Clinic.SeededId, now)))) firstKey.Tell(key);
                _ready.TrySetResult();
                return;
            }
            catch (Exception failure) when (StorageFailure.IsPassing(failure))
            {
                LogWaiting(failure.GetType().Name);
                await Task.Delay(Pause, token);
            }
            catch (Exception failure) when (failure is not OperationCanceledException)
            {
                _ready.TrySetException(failure);
                throw;
            }
        }
    }

    [LoggerMessage(LogLevel.Warning, "The database does not answer yet: {Failure}")]
    private partial void LogWaiting(string failure);
}

/// <summary>Ready: the storage is prepared, and no decision has been due for long.</summary>
internal sealed class StorageHealth(Preparation preparation, ProgressionSweep sweep, PlannerMetrics metrics, IClock clock) : IHealthCheck
{
    /// <summary>Name of the lag in the answer's data.</summary>
    public const string LagSeconds = "sweepLagSeconds";

    private static readonly Duration MostLag = Duration.FromMinutes(15);
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);

    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        try
        {
            await preparation.Ready.WaitAsync(Patience, cancellationToken);
            var lag = await sweep.LagAsync(clock.GetCurrentInstant(), cancellationToken);
            metrics.Lag(lag);
            var data = new Dictionary<string, object> { [LagSeconds] = (long)lag.TotalSeconds };
            return lag > MostLag ? HealthCheckResult.Unhealthy("Decisions are overdue.", data: data) : HealthCheckResult.Healthy(data: data);
        }
        catch (Exception failure) when (failure is not OperationCanceledException)
        {
            return HealthCheckResult.Unhealthy("The storage does not answer.");
        }
    }
}
