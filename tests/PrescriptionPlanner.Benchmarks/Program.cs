using BenchmarkDotNet.Running;
using PrescriptionPlanner.Benchmarks;

const string Help = """
    Run in Release: dotnet run -c Release --project tests/PrescriptionPlanner.Benchmarks -- [mode]

      (nothing)          BenchmarkDotNet's switcher; its own arguments, such as --filter '*', go here
      --load [seconds]   ratios in one bounded run, default 45 seconds: prescription against serialisation, 48 weeks against 24,
                         size of the document, preview against a bare endpoint over loopback
      --startup          publishes the service and an empty web application ReadyToRun, starts each seven times
      --golden           writes golden-document.json anew
      --help             this text
    """;

switch (args.FirstOrDefault())
{
    case "--load":
        return LoadRun.Run(TimeSpan.FromSeconds(args.Length > 1 ? int.Parse(args[1], System.Globalization.CultureInfo.InvariantCulture) : 45));
    case "--startup":
        return StartupRun.Run();
    case "--golden":
        return GoldenDocument.Write();
    case "--help":
        Console.WriteLine(Help);
        return 0;
    default:
        BenchmarkSwitcher.FromAssembly(typeof(PrescriptionBenchmarks).Assembly).Run(args);
        return 0;
}
