using System.Globalization;

namespace Easel.Bench;

/// <summary>Memory as Linux counts it, in bytes.</summary>
/// <param name="Resident">All that is in memory, the pages of programs and libraries too, which are the files' and other processes' as
/// well.</param>
/// <param name="Own">What the process itself has written there.</param>
internal readonly record struct ProcessMemory(long Resident, long Own)
{
    private const int Kilobyte = 1024;

    /// <summary>The larger of each.</summary>
    public static ProcessMemory Max(ProcessMemory a, ProcessMemory b) => new(Math.Max(a.Resident, b.Resident), Math.Max(a.Own, b.Own));

    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{Resident / 1e6:F0} MB, of which its own {Own / 1e6:F0}");

    /// <summary>Of a process and all below it; 0 of one that has ended.</summary>
    public static ProcessMemory OfTree(int id)
    {
        var sum = default(ProcessMemory);
        foreach (var (resident, own) in ProcessTree.Of(id).Select(Of))
            sum = new ProcessMemory(sum.Resident + resident, sum.Own + own);
        return sum;
    }

    private static ProcessMemory Of(int id)
    {
        try
        {
            var lines = File.ReadAllLines($"/proc/{id}/status");
            var files = Value(lines, "RssFile:");
            var own = Value(lines, "RssAnon:") + Value(lines, "RssShmem:");
            return new ProcessMemory(own + files, own);
        }
        catch (IOException)
        {
            return default;
        }
    }

    private static long Value(string[] lines, string name) =>
        lines.FirstOrDefault(line => line.StartsWith(name, StringComparison.Ordinal)) is { } line
            ? long.Parse(line[name.Length..].Replace("kB", "", StringComparison.Ordinal).Trim(), CultureInfo.InvariantCulture) * Kilobyte
            : 0;
}
