using System.Diagnostics;
using System.Runtime.InteropServices;

namespace PrescriptionPlanner.Benchmarks;

/// <summary>What one call cost in one round.</summary>
/// <param name="Thread">Processor time of the calling thread, µs; time on the clock where the system does not tell.</param>
/// <param name="Process">Processor time of the whole process, µs: collections too, and whatever the runtime still compiles.</param>
/// <param name="AllocatedBytes">Allocated by the calling thread.</param>
internal readonly record struct Cost(double Thread, double Process, double AllocatedBytes);

/// <summary>An action that is measured in turn with others, so that whatever else the machine does falls on all of them.</summary>
internal sealed class Measurement(string name, Action action)
{
    private readonly List<Cost> _rounds = [];
    private int _calls = 1;

    public string Name => name;

    public double Thread => Median(round => round.Thread);

    public double Process => Median(round => round.Process);

    public double Allocated => Median(round => round.AllocatedBytes);

    /// <summary>The median over rounds of this action's processor time divided by another's in the same round.</summary>
    public double ThreadRatioTo(Measurement other) => MedianOf(_rounds.Zip(other._rounds, (mine, its) => mine.Thread / its.Thread));

    /// <inheritdoc cref="ThreadRatioTo"/>
    public double ProcessRatioTo(Measurement other) => MedianOf(_rounds.Zip(other._rounds, (mine, its) => mine.Process / its.Process));

    /// <summary>Runs the actions in turn until the time is up, each for about <paramref name="slice"/> at a time.</summary>
    public static int Interleave(IReadOnlyList<Measurement> measurements, TimeSpan slice, TimeSpan warmUp, TimeSpan total)
    {
        // Twice, so that what the first pass made hot is compiled for good in the second.
        for (var pass = 0; pass < 2; pass++)
        {
            foreach (var measurement in measurements) measurement.Prepare(slice, warmUp / (2 * measurements.Count));
            System.Threading.Thread.Sleep(300);
        }

        var clock = Stopwatch.StartNew();
        var rounds = 0;
        for (; rounds == 0 || clock.Elapsed < total; rounds++)
            foreach (var measurement in measurements) measurement.Round();
        return rounds;
    }

    public static double MedianOf(IEnumerable<double> values)
    {
        var ordered = values.Order().ToArray();
        return ordered.Length % 2 == 1 ? ordered[ordered.Length / 2] : (ordered[ordered.Length / 2 - 1] + ordered[ordered.Length / 2]) / 2;
    }

    private double Median(Func<Cost, double> part) => MedianOf(_rounds.Select(part));

    private void Prepare(TimeSpan slice, TimeSpan warmUp)
    {
        var clock = Stopwatch.StartNew();
        var calls = 0;
        while (calls < 30 || clock.Elapsed < warmUp)
        {
            action();
            calls++;
        }

        clock.Restart();
        for (var call = 0; call < 20; call++) action();
        _calls = Math.Max(1, (int)(slice / (clock.Elapsed / 20)));
    }

    private void Round()
    {
        var process = Environment.CpuUsage.TotalTime;
        var allocated = GC.GetAllocatedBytesForCurrentThread();
        var thread = ThreadMicroseconds();
        for (var call = 0; call < _calls; call++) action();
        _rounds.Add(new Cost(
            (ThreadMicroseconds() - thread) / _calls,
            (Environment.CpuUsage.TotalTime - process).TotalMicroseconds / _calls,
            (GC.GetAllocatedBytesForCurrentThread() - allocated) / (double)_calls));
    }

    private static double ThreadMicroseconds()
    {
        const int ThreadCpuTime = 3;
        return OperatingSystem.IsLinux() && ReadClock(ThreadCpuTime, out var time) == 0
            ? time.Seconds * 1e6 + time.Nanoseconds / 1e3
            : Stopwatch.GetTimestamp() * 1e6 / Stopwatch.Frequency;
    }

    [DllImport("libc", EntryPoint = "clock_gettime")]
    private static extern int ReadClock(int clock, out ClockTime time);

    [StructLayout(LayoutKind.Sequential)]
    private readonly struct ClockTime
    {
        public readonly nint Seconds;
        public readonly nint Nanoseconds;
    }
}
