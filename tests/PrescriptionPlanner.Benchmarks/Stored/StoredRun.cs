using System.Globalization;
using NodaTime;

namespace PrescriptionPlanner.Benchmarks.Stored;

/// <summary>What is stored: sweeps, reads and waits, as ratios within one run.</summary>
internal static class StoredRun
{
    private static readonly string[] Parts = ["reads", "running", "review", "writers", "sweep"];

    /// <summary>The instant that the run goes by.</summary>
    public static Instant Now { get; } = Instant.FromDateTimeOffset(TimeProvider.System.GetUtcNow());

    public static int Run(ReadOnlySpan<string> arguments)
    {
        var server = Environment.GetEnvironmentVariable("PLANNER_TEST_POSTGRES") is { Length: > 0 } named ? named : null;
        var (plans, running, seconds, million, sqlite, parts) = (100_000, 1_500, 40, false, true, Parts);
        for (var index = 0; index < arguments.Length; index++)
            switch (arguments[index])
            {
                case "--postgres":
                    server = arguments[++index];
                    break;
                case "--plans":
                    plans = int.Parse(arguments[++index], CultureInfo.InvariantCulture);
                    break;
                case "--running":
                    running = int.Parse(arguments[++index], CultureInfo.InvariantCulture);
                    break;
                case "--seconds":
                    seconds = int.Parse(arguments[++index], CultureInfo.InvariantCulture);
                    break;
                case "--only":
                    parts = arguments[++index].Split(',');
                    break;
                case "--no-sqlite":
                    sqlite = false;
                    break;
                case "--million":
                    million = true;
                    break;
                default:
                    Console.Error.WriteLine($"Unknown: {arguments[index]}. See --help.");
                    return 2;
            }

#if DEBUG
        Console.WriteLine("This is a Debug build: the figures say nothing. Run with -c Release.");
#endif
        Console.WriteLine($"{Environment.ProcessorCount} processors, .NET {Environment.Version}; medians of interleaved rounds, after a warm-up.");
        if (server is null) Console.WriteLine("No PostgreSQL: name a server by --postgres or PLANNER_TEST_POSTGRES; databases are created on it and dropped again.");
        string?[] servers = [.. sqlite ? (string?[])[null] : [], .. server is null ? [] : (string?[])[server]];
        foreach (var part in Parts.Where(parts.Contains))
        {
            if (part == "writers" && sqlite) WriterWaits.Run();
            if (part == "running") RunningPlans.ReportSize();
            foreach (var on in servers)
            {
                if (part == "reads") PlanReads.Run(on, TimeSpan.FromSeconds(seconds));
                if (part == "running") RunningPlans.Run(on, running, TimeSpan.FromSeconds(seconds));
                if (part == "review") ReviewLoad.Run(on);
                if (part == "sweep") SweepRace.Run(on, plans);
            }
        }

        if (million && server is not null) SweepRace.RunMillion(server);
        return 0;
    }
}
