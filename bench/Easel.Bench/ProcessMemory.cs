using System.Globalization;

namespace Easel.Bench;

/// <summary>Resident memory as Linux counts it.</summary>
internal static class ProcessMemory
{
    private const int Page = 4096;

    /// <summary>Of a process and all below it, in bytes; 0 of one that has ended.</summary>
    public static long OfTree(int id)
    {
        var parents = new Dictionary<int, List<int>>();
        foreach (var folder in Directory.EnumerateDirectories("/proc"))
        {
            if (int.TryParse(Path.GetFileName(folder), CultureInfo.InvariantCulture, out var child) && ParentOf(child) is { } parent)
                (parents.TryGetValue(parent, out var children) ? children : parents[parent] = []).Add(child);
        }

        return Sum(id, parents);
    }

    private static long Sum(int id, Dictionary<int, List<int>> parents) =>
        Of(id) + (parents.TryGetValue(id, out var children) ? children.Sum(child => Sum(child, parents)) : 0);

    private static long Of(int id)
    {
        try
        {
            return long.Parse(File.ReadAllText($"/proc/{id}/statm").Split(' ')[1], CultureInfo.InvariantCulture) * Page;
        }
        catch (IOException)
        {
            return 0;
        }
    }

    private static int? ParentOf(int id)
    {
        try
        {
            var text = File.ReadAllText($"/proc/{id}/stat");
            return int.Parse(text[(text.LastIndexOf(')') + 2)..].Split(' ')[1], CultureInfo.InvariantCulture);
        }
        catch (IOException)
        {
            return null;
        }
    }
}
