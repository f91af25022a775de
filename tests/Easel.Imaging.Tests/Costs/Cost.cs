using System.Diagnostics;
using System.Globalization;

namespace Easel.Imaging.Tests.Costs;

/// <summary>What some work took of the process: how far resident memory rose above where it was, and processor time of all
/// threads.</summary>
internal readonly record struct Cost(long PeakBytes, TimeSpan Processor)
{
    /// <summary>The cheapest of three runs, after one that warms up: what else the process does only adds to a run.</summary>
    internal static Cost Of(Action work)
    {
        work();
        var least = new Cost(long.MaxValue, TimeSpan.MaxValue);
        for (var run = 0; run < 3; run++)
        {
            var cost = Once(work);
            least = new Cost(
                Math.Min(least.PeakBytes, cost.PeakBytes),
                cost.Processor < least.Processor ? cost.Processor : least.Processor
            );
        }

        return least;
    }

    private static Cost Once(Action work)
    {
        GC.Collect();
        GC.WaitForPendingFinalizers();
        using var process = Process.GetCurrentProcess();

        // Linux begins to watch for the peak anew (proc(5), clear_refs).
        File.WriteAllText("/proc/self/clear_refs", "5");
        var (memory, processor) = (Status("VmRSS"), process.TotalProcessorTime);
        work();
        process.Refresh();
        return new Cost(Status("VmHWM") - memory, process.TotalProcessorTime - processor);
    }

    private static long Status(string name)
    {
        var line = File.ReadLines("/proc/self/status").First(line => line.StartsWith(name, StringComparison.Ordinal));
        return 1024 * long.Parse(line.Split(' ', StringSplitOptions.RemoveEmptyEntries)[1], CultureInfo.InvariantCulture);
    }
}
