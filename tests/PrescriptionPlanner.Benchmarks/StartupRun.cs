using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Text;

namespace PrescriptionPlanner.Benchmarks;

/// <summary>
/// How long the published service takes to its first answers, beside an empty web application published alike. Both are built from copies in a
/// folder for temporary files, so that no lock file and no output of the repository changes.
/// </summary>
internal static class StartupRun
{
    private const int Starts = 7;

    public static int Run()
    {
        var root = FindRoot();
        var temporary = Directory.CreateTempSubdirectory("planner-startup-").FullName;
        try
        {
            CopySources(root, Path.Combine(temporary, "planner"));
            WriteEmpty(Path.Combine(temporary, "empty"), root);
            var planner = Publish(Path.Combine(temporary, "planner", "src", "PrescriptionPlanner.Api"), Path.Combine(temporary, "out-planner"), "PrescriptionPlanner.Api");
            var empty = Publish(Path.Combine(temporary, "empty"), Path.Combine(temporary, "out-empty"), "Empty");
            if (planner is null || empty is null) return 1;

            var (service, bare, preview) = (new List<double>(), new List<double>(), new List<double>());
            for (var start = 0; start <= Starts; start++)
            {
                var (first, then) = Start(planner, Get("/health/live"), Post("/v1/plans/preview", Cases.Robust.Body));
                var (other, _) = Start(empty, Get("/health/live"), null);
                // The first start of each fills the disk's cache and is not counted.
                if (start == 0) continue;
                service.Add(first);
                preview.Add(then!.Value);
                bare.Add(other);
            }

            Console.WriteLine($"{Starts} starts each, in turn, ReadyToRun, median (least to most), ms from the start of the process:");
            Report("empty web application, first 200", bare);
            Report("service, first 200 on /health/live", service);
            Report("service, first preview answered", preview);
            Console.WriteLine($"  ratio to the empty application: live {Median(service) / Median(bare):N2}, preview {Median(preview) / Median(bare):N2}");
            return 0;
        }
        finally
        {
            Directory.Delete(temporary, recursive: true);
        }
    }

    private static double Median(List<double> values) => Measurement.MedianOf(values);

    private static void Report(string name, List<double> values) =>
        Console.WriteLine($"  {name,-40} {Median(values),8:N0} ({values.Min():N0} to {values.Max():N0})");

    private static (double First, double? Then) Start(string program, byte[] first, byte[]? then)
    {
        var port = FreePort();
        var start = new ProcessStartInfo(program, [$"--urls=http://127.0.0.1:{port.ToString(CultureInfo.InvariantCulture)}", "--Logging:LogLevel:Default=Warning"])
        {
            WorkingDirectory = Path.GetDirectoryName(program),
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        var clock = Stopwatch.StartNew();
        using var process = Process.Start(start)!;
        try
        {
            var one = Until(() => Connection.TryAsk(port, first));
            double? two = then is null ? null : Until(() => Connection.TryAsk(port, then));
            return (one, two);
        }
        finally
        {
            process.Kill();
            process.WaitForExit();
        }

        double Until(Func<bool> answered)
        {
            while (!answered())
            {
                if (process.HasExited || clock.Elapsed > TimeSpan.FromSeconds(30))
                    throw new InvalidOperationException($"{program} did not answer.");
                Thread.Sleep(1);
            }

            return clock.Elapsed.TotalMilliseconds;
        }
    }

    private static string? Publish(string project, string output, string name)
    {
        string[] arguments =
        [
            "publish", project, "-c", "Release", "-r", RuntimeInformation.RuntimeIdentifier, "--self-contained", "false", "-o", output,
            "-p:PublishReadyToRun=true", "-p:OpenApiGenerateDocumentsOnBuild=false", "-v", "quiet", "-nologo",
        ];
        using var process = Process.Start(new ProcessStartInfo("dotnet", arguments) { WorkingDirectory = project })!;
        process.WaitForExit();
        if (process.ExitCode == 0) return Path.Combine(output, name + (OperatingSystem.IsWindows() ? ".exe" : ""));
        Console.WriteLine($"{name} could not be published ReadyToRun.");
        return null;
    }

    private static void CopySources(string root, string target)
    {
        foreach (var file in (string[])["Directory.Build.props", "Directory.Packages.props", "BannedSymbols.txt", ".editorconfig", "global.json", "appsettings.json"])
            Copy(file);
        foreach (var folder in (string[])["src", "openapi"])
        {
            foreach (var path in Directory.EnumerateFiles(Path.Combine(root, folder), "*", SearchOption.AllDirectories))
            {
                var relative = Path.GetRelativePath(root, path);
                if (relative.Split(Path.DirectorySeparatorChar).Any(part => part is "bin" or "obj") || relative.EndsWith("packages.lock.json", StringComparison.Ordinal)) continue;
                Copy(relative);
            }
        }

        void Copy(string relative)
        {
            var destination = Path.Combine(target, relative);
            Directory.CreateDirectory(Path.GetDirectoryName(destination)!);
            File.Copy(Path.Combine(root, relative), destination);
        }
    }

    private static void WriteEmpty(string folder, string root)
    {
        Directory.CreateDirectory(folder);
        File.Copy(Path.Combine(root, "global.json"), Path.Combine(folder, "global.json"));
        File.WriteAllText(Path.Combine(folder, "Empty.csproj"), """
            <Project Sdk="Microsoft.NET.Sdk.Web">
              <PropertyGroup>
                <TargetFramework>net10.0</TargetFramework>
                <Nullable>enable</Nullable>
                <ImplicitUsings>enable</ImplicitUsings>
                <InvariantGlobalization>true</InvariantGlobalization>
              </PropertyGroup>
            </Project>
            """);
        File.WriteAllText(Path.Combine(folder, "Program.cs"), """
            var builder = WebApplication.CreateBuilder(args);
            var app = builder.Build();

            app.MapGet("/health/live", () => "Hello World!");

            app.Run();
            """);
    }

    private static byte[] Get(string path) => Encoding.ASCII.GetBytes($"GET {path} HTTP/1.1\r\nHost: localhost\r\n\r\n");

    private static byte[] Post(string path, byte[] body) =>
    [
        .. Encoding.ASCII.GetBytes($"POST {path} HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: {body.Length}\r\n\r\n"),
        .. body,
    ];

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    private static string FindRoot([CallerFilePath] string source = "") => Path.GetFullPath(Path.Combine(Path.GetDirectoryName(source)!, "..", ".."));
}
