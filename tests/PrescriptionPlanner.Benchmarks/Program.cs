using BenchmarkDotNet.Running;
using PrescriptionPlanner.Benchmarks;
using PrescriptionPlanner.Benchmarks.Stored;

const string Help = """
    Run in Release: dotnet run -c Release --project tests/PrescriptionPlanner.Benchmarks -- [mode]

      (nothing)          BenchmarkDotNet's switcher; its own arguments, such as --filter '*', go here
      --load [seconds]   ratios in one bounded run, default 45 seconds: prescription against serialisation, 48 weeks against 24,
                         size of the document, preview against a bare endpoint over loopback, and with a key against without
      --startup          publishes the service and an empty web application ReadyToRun, starts each seven times
      --stored [options] what is stored, as ratios: reading a plan over HTTP against a bare endpoint that answers the same bytes (aim 0.4) and a
                         matching entity tag against a bare 304 (0.5); the kept programme of 24 weeks (at most 60 KB); on plans in week 12, the
                         written week against an endpoint that reads one row by key (0.4) and a session log against one that reads one row and
                         writes one in a transaction (0.5); the weekly review of 20 and 200 patients (at most 150 ms) with its queries; waits of
                         4 and 16 writers beside a sweep of SQLite (under a second); the sweep over 100,000 due plans against plain SQL that
                         writes the same rows from memory (at most 4), and against a tenth of the plans (at most 11)
          --postgres C   connection string of a PostgreSQL server on which databases may be created; else PLANNER_TEST_POSTGRES; else SQLite alone
          --plans N      plans of the sweep, default 100,000; three gigabytes of disk or so for each 100,000
          --running N    running plans that are read and logged, default 1,500
          --seconds N    length of each part over HTTP, default 40
          --only a,b     parts of it: reads, running, review, writers, sweep
          --no-sqlite    PostgreSQL alone
          --million      one more sweep over a million due plans with one document, PostgreSQL
      --golden           writes golden-document.json anew
      --help             this text
    """;

switch (args.FirstOrDefault())
{
    case "--load":
        return LoadRun.Run(TimeSpan.FromSeconds(args.Length > 1 ? int.Parse(args[1], System.Globalization.CultureInfo.InvariantCulture) : 45));
    case "--startup":
        return StartupRun.Run();
    case "--stored":
        return StoredRun.Run(args.AsSpan(1));
    case "--golden":
        return GoldenDocument.Write();
    case "--help":
        Console.WriteLine(Help);
        return 0;
    default:
        BenchmarkSwitcher.FromAssembly(typeof(PrescriptionBenchmarks).Assembly).Run(args);
        return 0;
}
