using System.Diagnostics;
using System.Diagnostics.Metrics;
using NodaTime;
using PrescriptionPlanner.Domain.Exercises;
using PrescriptionPlanner.Domain.Progression;

namespace PrescriptionPlanner.Api.Http;

/// <summary>What the planner measures of its own. The instruments are always there, and cost nothing until somebody listens.</summary>
internal sealed class PlannerMetrics
{
    /// <summary>Name of the meter, and of the source of spans.</summary>
    public const string Name = "PrescriptionPlanner";

    private static readonly ActivitySource Spans = new(Name);

    // Seconds: a sweep with nothing to do takes a few milliseconds, the catch-up after an outage minutes.
    private static readonly InstrumentAdvice<double> JobSeconds = new() { HistogramBucketBoundaries = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30, 60, 300] };

    private readonly Counter<long> _issued;
    private readonly Counter<long> _revised;
    private readonly Counter<long> _decisions;
    private readonly Gauge<double> _lag;
    private readonly Histogram<double> _jobs;

    public PlannerMetrics(IMeterFactory meters)
    {
        var meter = meters.Create(Name);
        _issued = meter.CreateCounter<long>("planner.plans.issued", "{plan}", "Plans issued.");
        _revised = meter.CreateCounter<long>("planner.plans.revised", "{revision}", "Revisions of running plans.");
        _decisions = meter.CreateCounter<long>("planner.decisions", "{decision}", "Weekly decisions, one for each kind of training.");
        _lag = meter.CreateGauge<double>("planner.sweep.lag", "s", "For how long the oldest decision that is due had been waiting when last looked for.");
        _jobs = meter.CreateHistogram("planner.job.duration", "s", "Length of a job's run.", advice: JobSeconds);
    }

    /// <summary>Whether anybody listens to the lag, which is read from the database.</summary>
    public bool WantsLag => _lag.Enabled;

    /// <summary>A plan was issued.</summary>
    public void PlanIssued() => _issued.Add(1);

    /// <summary>A running plan was revised.</summary>
    public void PlanRevised() => _revised.Add(1);

    /// <summary>Decisions were made and committed.</summary>
    public void Decided(IEnumerable<StepDecision> decisions)
    {
        if (!_decisions.Enabled) return;
        foreach (var decision in decisions)
            _decisions.Add(
                1,
                new("planner.modality", Codes<Modality>.Of(decision.Modality)),
                new("planner.decision", Codes<ProgressionDecision>.Of(decision.Decision)));
    }

    /// <summary>How long the oldest decision that is due has been waiting.</summary>
    public void Lag(Duration lag) => _lag.Record(lag.TotalSeconds);

    /// <summary>Runs a job in a span of its own and takes its time, however it ends.</summary>
    /// <param name="job">The job's name.</param>
    /// <param name="work">What it does.</param>
    public async Task<T> RunAsync<T>(string job, Func<Task<T>> work)
    {
        using var span = Spans.StartActivity(job);
        var tags = new TagList { { "planner.job", job } };
        var started = Stopwatch.GetTimestamp();
        try
        {
            return await work();
        }
        catch (Exception failure)
        {
            tags.Add("error.type", failure.GetType().FullName);
            span?.SetTag("error.type", failure.GetType().FullName).SetStatus(ActivityStatusCode.Error);
            throw;
        }
        finally
        {
            _jobs.Record(Stopwatch.GetElapsedTime(started).TotalSeconds, tags);
        }
    }
}
