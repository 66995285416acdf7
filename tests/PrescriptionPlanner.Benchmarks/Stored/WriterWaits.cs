using System.Diagnostics;

namespace PrescriptionPlanner.Benchmarks.Stored;

/// <summary>How long others wait who write a row beside a sweep that is under way in the same SQLite file.</summary>
internal static class WriterWaits
{
    private const int Plans = 30_000;

    public static void Run()
    {
        Console.WriteLine();
        Console.WriteLine($"Writers of one row each beside a sweep over {Plans:N0} due plans, SQLite:");
        var (seeded, _) = SweepRace.Seed(null, Plans);
        using (seeded)
        {
            foreach (var writers in (int[])[4, 16])
            {
                using var database = seeded.Copy();
                Measure(database, writers);
            }
        }
    }

    private static void Measure(BenchmarkDatabase database, int writers)
    {
        // Compiled before anybody is timed.
        for (var call = 0; call < 50; call++) Write(database);
        var waits = Enumerable.Range(0, writers).Select(_ => new List<double>()).ToList();
        using var done = new CancellationTokenSource();
        var threads = waits.ConvertAll(own => new Thread(() =>
        {
            while (!done.IsCancellationRequested)
            {
                var clock = Stopwatch.StartNew();
                Write(database);
                own.Add(clock.Elapsed.TotalMilliseconds);
            }
        }));
        var length = Stopwatch.StartNew();
        threads.ForEach(thread => thread.Start());
        new ProgressionSweep(database.Store).RunAsync(StoredRun.Now, SweepScope.All, default).GetAwaiter().GetResult();
        var seconds = length.Elapsed.TotalSeconds;
        done.Cancel();
        threads.ForEach(thread => thread.Join());
        var all = waits.SelectMany(own => own).Order().ToArray();
        Console.WriteLine(
            $"  {writers,2} threads: {all.Length,7:N0} writes in {seconds:N1} s; median {all[all.Length / 2]:N1} ms, 99 % {all[all.Length * 99 / 100]:N0} ms, "
            + $"worst {all[^1]:N0} ms (aim: under 1,000)");
    }

    private static void Write(BenchmarkDatabase database) => database.Store.WriteAsync(
        (context, token) =>
        {
            context.Add(new AuditEvent { ClinicId = Clinic.SeededId, At = StoredRun.Now, Actor = "benchmark", Action = "write", SubjectKind = "nothing", Outcome = "done" });
            return context.SaveChangesAsync(token);
        },
        default).GetAwaiter().GetResult();
}
