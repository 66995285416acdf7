using NodaTime;

namespace PrescriptionPlanner.Api.Jobs;

/// <summary>Makes the decisions that have fallen due.</summary>
internal sealed partial class SweepJob(ProgressionSweep sweep, PlannerMetrics metrics, IClock clock, ILogger<SweepJob> logger)
{
    public async Task<SweepResult> RunAsync(CancellationToken token)
    {
        var result = await metrics.RunAsync("progression-sweep", () => DecideAsync(token));
        if (result.Decisions > 0) LogDecided(result.Decisions, result.Plans);
        foreach (var failure in result.Failures) LogFailed(failure.PlanId, failure.Week, failure.Error.GetType().Name);
        return result;
    }

    private async Task<SweepResult> DecideAsync(CancellationToken token)
    {
        var now = clock.GetCurrentInstant();
        if (metrics.WantsLag) metrics.Lag(await sweep.LagAsync(now, token));
        return await sweep.RunAsync(now, SweepScope.All, token, metrics.Decided);
    }

    [LoggerMessage(LogLevel.Information, "{Decisions} decisions made for {Plans} plans")]
    private partial void LogDecided(int decisions, int plans);

    // The error's own words may hold what is stored of a patient.
    [LoggerMessage(LogLevel.Error, "Plan {Plan}, week {Week} could not be decided: {Error}")]
    private partial void LogFailed(Guid plan, int week, string error);
}
