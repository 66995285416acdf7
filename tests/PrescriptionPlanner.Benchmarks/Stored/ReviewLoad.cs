using System.Diagnostics;
using PrescriptionPlanner.Api.Features.Plans;
using PrescriptionPlanner.Api.Tests.Faults;

namespace PrescriptionPlanner.Benchmarks.Stored;

/// <summary>The weekly review of a caseload: how long a page takes, and how many queries it asks, whatever the caseload.</summary>
internal static class ReviewLoad
{
    private const int Rounds = 9;

    public static void Run(string? server)
    {
        Console.WriteLine();
        Console.WriteLine($"Weekly review, one page over the whole caseload, sessions of two weeks logged, {(server is null ? "SQLite" : "PostgreSQL")}:");
        foreach (var patients in (int[])[20, 200]) Measure(server, patients);
    }

    private static void Measure(string? server, int patients)
    {
        // From the start: Entity Framework looks for listeners only now and then.
        using var queries = new QueryCount();
        using var database = BenchmarkDatabase.Create(server);
        var model = ModelPlan.StartingOn(StoredRun.Now.InUtc().Date.PlusDays(-10));
        database.Store.WriteAsync(
            async (context, token) =>
            {
                var document = await PlanIssue.KeepDocumentAsync(context, Clinic.SeededId, model.Prescription, StoredRun.Now, token);
                for (var made = 0; made < patients; made++)
                {
                    var patient = model.Patient(Guid.CreateVersion7());
                    var assessment = model.Assessment(patient, Guid.CreateVersion7());
                    var plan = model.Plan(assessment, Guid.CreateVersion7());
                    context.AddRange(patient, assessment, plan, model.Revision(plan, document));
                    context.Add(new WeekRecord { PlanId = plan.Id, ClinicId = plan.ClinicId, Week = 1, EvidenceJson = model.EvidenceJson });
                    context.AddRange(model.Logs(plan, weeks: 2));
                }

                return await context.SaveChangesAsync(token);
            },
            default).GetAwaiter().GetResult();
        var service = HttpLoad.StartService(
            $"--Database:Provider={database.Settings.Provider}", $"--ConnectionStrings:Planner={database.Settings.ConnectionString}", "--Jobs:Enabled=false", "--Jobs:GuardSeconds=3600");
        using var client = HttpLoad.Client(service);
        var milliseconds = new List<double>();
        var (asked, bytes) = (0L, 0);
        for (var round = -3; round < Rounds; round++)
        {
            var before = queries.Value;
            var clock = Stopwatch.StartNew();
            bytes = client.GetByteArrayAsync("/v1/weekly-review?limit=200").GetAwaiter().GetResult().Length;
            if (round >= 0) milliseconds.Add(clock.Elapsed.TotalMilliseconds);
            asked = queries.Value - before;
        }

        Console.WriteLine($"  {patients,3} patients: {Measurement.MedianOf(milliseconds),7:N0} ms ({milliseconds.Min():N0} to {milliseconds.Max():N0}), {asked} queries, {bytes:N0} bytes");
    }

    /// <summary>Counts what Entity Framework asks of any database in this process.</summary>
    private sealed class QueryCount : IObserver<DiagnosticListener>, IObserver<KeyValuePair<string, object?>>, IDisposable
    {
        private readonly List<IDisposable> _subscriptions = [];
        private long _value;

        public QueryCount() => _subscriptions.Add(DiagnosticListener.AllListeners.Subscribe(this));

        public long Value => Interlocked.Read(ref _value);

        public void OnNext(DiagnosticListener value)
        {
            if (value.Name == "Microsoft.EntityFrameworkCore") _subscriptions.Add(value.Subscribe(this));
        }

        public void OnNext(KeyValuePair<string, object?> value)
        {
            if (value.Key == "Microsoft.EntityFrameworkCore.Database.Command.CommandExecuted") Interlocked.Increment(ref _value);
        }

        public void OnCompleted()
        {
        }

        public void OnError(Exception error)
        {
        }

        public void Dispose() => _subscriptions.ForEach(subscription => subscription.Dispose());
    }
}
