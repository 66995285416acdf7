using System.Diagnostics;

namespace PrescriptionPlanner.Benchmarks.Stored;

/// <summary>The sweep over plans that are all due, beside plain SQL that writes the same rows: in turn, each on a fresh copy of the same database.</summary>
internal static class SweepRace
{
    private const int Rounds = 3;

    public static void Run(string? server, int count)
    {
        var name = server is null ? "SQLite" : "PostgreSQL";
        Console.WriteLine();
        Console.WriteLine($"Sweep over {count:N0} due plans, each with a logged week ({SeededPlans.Describe()}), {name}:");
        var (small, smallPlans) = Seed(server, count / 10);
        var (large, largePlans) = Seed(server, count);
        using (small)
        using (large)
        {
            PlainDecisions plain;
            using (var warmUp = small.Copy())
            {
                Sweep(warmUp, smallPlans.Count);
                plain = PlainDecisions.From(warmUp);
            }

            using (var warmUp = small.Copy()) plain.Write(warmUp.Settings, smallPlans);
            var (sweeps, writes, few, fewWrites) = (new List<double>(), new List<double>(), new List<double>(), new List<double>());
            for (var round = 0; round < Rounds; round++)
            {
                // Small, large and plain in turn, and the other way round in every second round.
                Action[] runs =
                [
                    () => few.Add(On(small, copy => Sweep(copy, smallPlans.Count))),
                    () => sweeps.Add(On(large, copy => Sweep(copy, largePlans.Count))),
                    () => writes.Add(On(large, copy => plain.Write(copy.Settings, largePlans))),
                    () => fewWrites.Add(On(small, copy => plain.Write(copy.Settings, smallPlans))),
                ];
                foreach (var run in round % 2 == 0 ? runs : runs.Reverse()) run();
            }

            var (sweep, write) = (Measurement.MedianOf(sweeps), Measurement.MedianOf(writes));
            Console.WriteLine($"  sweep             {sweep,8:N2} s  {count / sweep,10:N0} plans/s   (each: {Each(sweeps)})");
            Console.WriteLine($"  plain SQL         {write,8:N2} s  {count / write,10:N0} plans/s   (each: {Each(writes)})");
            Console.WriteLine($"  sweep, a tenth    {Measurement.MedianOf(few),8:N2} s  {count / 10 / Measurement.MedianOf(few),10:N0} plans/s   (each: {Each(few)})");
            Console.WriteLine($"  plain, a tenth    {Measurement.MedianOf(fewWrites),8:N2} s  {count / 10 / Measurement.MedianOf(fewWrites),10:N0} plans/s");
            Console.WriteLine($"  ratio to plain SQL {Measurement.MedianOf(sweeps.Zip(writes, (mine, its) => mine / its)):N2} (aim: at most 4)");
            Console.WriteLine($"  ten times the plans cost {sweep / Measurement.MedianOf(few):N1} times as much (aim: at most 11); of plain SQL {write / Measurement.MedianOf(fewWrites):N1}");
        }

        static string Each(List<double> seconds) => string.Join(", ", seconds.Select(value => $"{value:N2}"));
    }

    /// <summary>A million plans, once, beside a hundred thousand.</summary>
    public static void RunMillion(string server)
    {
        Console.WriteLine();
        Console.WriteLine("A million due plans with one document, PostgreSQL, one sweep:");
        var seconds = new List<double>();
        foreach (var count in (int[])[10_000, 100_000, 1_000_000])
        {
            var (database, plans) = Seed(server, count);
            using (database)
            {
                seconds.Add(Time(() => Sweep(database, plans.Count)));
                Console.WriteLine($"  {count,9:N0} plans {seconds[^1],8:N1} s {count / seconds[^1],10:N0} plans/s");
            }
        }

        Console.WriteLine($"  ten times the plans cost {seconds[2] / seconds[1]:N1} times as much");
    }

    public static (BenchmarkDatabase Database, IReadOnlyList<Guid> Plans) Seed(string? server, int count)
    {
        var database = BenchmarkDatabase.Create(server);
        // Week 1 is due, week 2 is not.
        var plans = SeededPlans.Add(database, StoredRun.Now.InUtc().Date.PlusDays(-10), count);
        database.Settle();
        return (database, plans);
    }

    public static void Sweep(BenchmarkDatabase database, int expected)
    {
        var result = new ProgressionSweep(database.Store).RunAsync(StoredRun.Now, SweepScope.All, default).GetAwaiter().GetResult();
        if (result.Decisions != expected || result.Failures.Count > 0)
            throw new InvalidOperationException($"{result.Decisions} decisions of {expected}, {result.Failures.Count} failures.", result.Failures.Count > 0 ? result.Failures[0].Error : null);
    }

    private static double On(BenchmarkDatabase seeded, Action<BenchmarkDatabase> work)
    {
        using var copy = seeded.Copy();
        copy.Settle();
        return Time(() => work(copy));
    }

    private static double Time(Action work)
    {
        GC.Collect();
        var clock = Stopwatch.StartNew();
        work();
        return clock.Elapsed.TotalSeconds;
    }
}
