using System.Globalization;

namespace Easel.Diffusion.Memory;

/// <summary>How much memory this process may still take, by the machine and by the limits of its control groups (containers).</summary>
public static class SystemMemory
{
    private const string Groups = "/sys/fs/cgroup";

    /// <summary>In bytes: the least of what the machine has free and what each limit leaves; page cache counts as free.</summary>
    public static long Available()
    {
        var available = GC.GetGCMemoryInfo().TotalAvailableMemoryBytes;
        if (!OperatingSystem.IsLinux())
            return available;
        if (ReadField("/proc/meminfo", "MemAvailable:") is { } kilobytes)
            available = Math.Min(available, kilobytes * 1024);
        return Math.Min(available, LimitLeft(Groups, OwnGroup()));
    }

    /// <summary>What the limits of a group and of those above it leave; the largest number where there are none.</summary>
    /// <param name="root">Where the control groups are mounted.</param>
    /// <param name="group">Relative to it, beginning with a slash.</param>
    internal static long LimitLeft(string root, string group)
    {
        var left = long.MaxValue;
        for (var path = group; ; path = path[..path.LastIndexOf('/')])
        {
            var folder = root + (path is "/" ? "" : path);
            left = Math.Min(left, Left(folder, "memory.max", "memory.current", "inactive_file"));
            left = Math.Min(
                left,
                Left(
                    folder.Replace(root, $"{root}/memory", StringComparison.Ordinal),
                    "memory.limit_in_bytes",
                    "memory.usage_in_bytes",
                    "total_inactive_file"
                )
            );
            if (path.Length == 0 || path is "/")
                return Math.Max(0, left);
        }
    }

    private static long Left(string folder, string limitFile, string usedFile, string reclaimable)
    {
        if (ReadNumber(Path.Combine(folder, limitFile)) is not { } limit || ReadNumber(Path.Combine(folder, usedFile)) is not { } used)
            return long.MaxValue;

        // The pages of files that were read go when they are in the way.
        return limit - Math.Max(0, used - (ReadField(Path.Combine(folder, "memory.stat"), reclaimable) ?? 0));
    }

    private static string OwnGroup()
    {
        foreach (var line in ReadLines("/proc/self/cgroup"))
        {
            if (line.StartsWith("0::", StringComparison.Ordinal))
                return line[3..];
        }

        return "/";
    }

    /// <summary>Null for a file that is not there, and for one that says that there is no limit.</summary>
    private static long? ReadNumber(string path) =>
        ReadLines(path) is [var line, ..] && long.TryParse(line, CultureInfo.InvariantCulture, out var number) && number < long.MaxValue / 2
            ? number
            : null;

    private static long? ReadField(string path, string name)
    {
        foreach (var line in ReadLines(path))
        {
            if (
                line.Split(' ', StringSplitOptions.RemoveEmptyEntries) is [var field, var value, ..]
                && string.Equals(field, name, StringComparison.Ordinal)
                && long.TryParse(value, CultureInfo.InvariantCulture, out var number)
            )
                return number;
        }

        return null;
    }

    private static string[] ReadLines(string path)
    {
        try
        {
            return File.Exists(path) ? File.ReadAllLines(path) : [];
        }
        catch (Exception unreadable) when (unreadable is IOException or UnauthorizedAccessException)
        {
            return [];
        }
    }
}
