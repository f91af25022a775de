using System.Globalization;

namespace Easel.Bench;

/// <summary>A process and all below it, as Linux knows them.</summary>
internal static class ProcessTree
{
    public static IEnumerable<int> Of(int id) => ChildrenOf(id).SelectMany(Of).Prepend(id);

    /// <summary>Processor time so far; none of a process that has ended.</summary>
    public static TimeSpan ProcessorTimeOf(int id) => TimeSpan.FromMilliseconds(Of(id).Sum(TicksOf) * MillisecondsOfTick);

    /// <summary>A hundredth of a second, on every Linux that .NET runs on.</summary>
    private const int MillisecondsOfTick = 10;

    private static List<int> ChildrenOf(int id)
    {
        try
        {
            return
            [
                .. Directory
                    .EnumerateDirectories($"/proc/{id}/task")
                    .SelectMany(thread =>
                        File.ReadAllText(Path.Combine(thread, "children")).Split(' ', StringSplitOptions.RemoveEmptyEntries)
                    )
                    .Select(child => int.Parse(child, CultureInfo.InvariantCulture)),
            ];
        }
        catch (IOException)
        {
            return [];
        }
    }

    private static long TicksOf(int id)
    {
        try
        {
            var text = File.ReadAllText($"/proc/{id}/stat");
            // Behind the name: state, parent, ... user and kernel time.
            var fields = text[(text.LastIndexOf(')') + 2)..].Split(' ');
            return fields[11..13].Sum(field => long.Parse(field, CultureInfo.InvariantCulture));
        }
        catch (IOException)
        {
            return 0;
        }
    }
}
