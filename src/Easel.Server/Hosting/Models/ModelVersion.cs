using System.Security.Cryptography;
using System.Text;

namespace Easel.Server.Hosting.Models;

/// <summary>Says whether a model on disk, and how this server draws with it, is what it was: by its files' names, lengths and times, as
/// gigabytes are not read for it.</summary>
internal static class ModelVersion
{
    private static readonly EnumerationOptions All = new() { RecurseSubdirectories = true, IgnoreInaccessible = true };

    /// <param name="path">A folder, or a file.</param>
    public static string Of(string path, EaselOptions options)
    {
        var files = File.Exists(path) ? [new FileInfo(path)] : new DirectoryInfo(path).EnumerateFiles("*", All);
        var lines = files
            .Select(file => $"{Path.GetRelativePath(path, file.FullName)} {file.Length} {file.LastWriteTimeUtc.Ticks}")
            .Order(StringComparer.Ordinal)
            .Prepend($"{options.Inference.Device} {options.Inference.LocalModels.Quantize}");
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', lines))).AsSpan(0, 16));
    }
}
