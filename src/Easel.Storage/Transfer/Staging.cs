using System.Formats.Tar;
using System.Security.Cryptography;
using System.Text.Json;
using Easel.Storage.FileSystem;

namespace Easel.Storage.Transfer;

/// <summary>The content of an archive, in a folder beside what it is for, where it is looked through before anything is changed. Goes when
/// it is disposed.</summary>
internal sealed class Staging : IDisposable
{
    public const string Prefix = "import-";

    private readonly DataFolder _data;
    private readonly string _name = Prefix + Guid.NewGuid().ToString("N");
    private readonly Dictionary<string, string> _checksums = new(StringComparer.Ordinal);

    private Staging(DataFolder data) => _data = data;

    /// <summary>The files of the data folder, by their paths within it.</summary>
    public IEnumerable<string> Files =>
        _checksums
            .Keys.Where(name => name.StartsWith(ArchiveFormat.Files, StringComparison.Ordinal))
            .Select(name => name[ArchiveFormat.Files.Length..]);

    public ArchiveManifest? Manifest { get; private set; }

    /// <summary>Unpacks an archive; the second value says why it cannot be used.</summary>
    public static async Task<(Staging? Content, string? Problem)> OpenAsync(
        DataFolder data,
        Stream archive,
        CancellationToken cancellationToken
    )
    {
        var staging = new Staging(data);
        string? problem;
        try
        {
            problem = await staging.UnpackAsync(archive, cancellationToken);
        }
        catch (Exception broken) when (broken is InvalidDataException or EndOfStreamException or JsonException or FormatException)
        {
            problem = $"the archive is damaged: {broken.Message}";
        }
        catch
        {
            staging.Dispose();
            throw;
        }

        if (problem is null)
            return (staging, null);
        staging.Dispose();
        return (null, problem);
    }

    /// <summary>Null when the archive has no such entry.</summary>
    public string? PathOf(string entry) => _checksums.ContainsKey(entry) ? PathTo(entry) : null;

    public void Dispose()
    {
        var folder = _data.FilePath(_name);
        if (Directory.Exists(folder))
            Directory.Delete(folder, recursive: true);
    }

    private string PathTo(string entry) => Path.Combine(_data.FilePath(_name), entry.Replace('/', Path.DirectorySeparatorChar));

    private async Task<string?> UnpackAsync(Stream archive, CancellationToken cancellationToken)
    {
        await using var tar = new TarReader(archive, leaveOpen: true);
        Dictionary<string, string>? expected = null;
        while (await tar.GetNextEntryAsync(copyData: false, cancellationToken) is { } entry)
        {
            if (expected is not null || entry.EntryType is not (TarEntryType.RegularFile or TarEntryType.V7RegularFile))
                return $"'{entry.Name}' has no place in an archive of Easel";
            if (entry.Name is ArchiveFormat.Checksums)
                expected = await JsonSerializer.DeserializeAsync(
                    entry.DataStream ?? Stream.Null,
                    ArchiveJson.Default.DictionaryStringString,
                    cancellationToken
                );
            else if (!IsOurs(entry.Name) || _checksums.ContainsKey(entry.Name))
                return $"'{entry.Name}' has no place in an archive of Easel";
            else
                await UnpackAsync(entry, cancellationToken);
        }

        if (expected is null)
            return "the archive is not whole: it ends early";
        if (
            expected.Count != _checksums.Count
            || expected.Any(one => !string.Equals(_checksums.GetValueOrDefault(one.Key), one.Value, StringComparison.Ordinal))
        )
            return "the archive is damaged: its content is not what was written";
        if (PathOf(ArchiveFormat.Manifest) is not { } manifest)
            return "it is no archive of Easel";
        await using var json = File.OpenRead(manifest);
        Manifest = await JsonSerializer.DeserializeAsync(json, ArchiveJson.Default.ArchiveManifest, cancellationToken);
        return Manifest is null ? "it is no archive of Easel" : null;
    }

    private async Task UnpackAsync(TarEntry entry, CancellationToken cancellationToken)
    {
        var path = PathTo(entry.Name);
        _data.Sub(Path.GetRelativePath(_data.Location, Path.GetDirectoryName(path)!));
        await using (var file = _data.CreateTemporary())
        {
            if (entry.DataStream is { } content)
                await content.CopyToAsync(file, cancellationToken);
            file.Position = 0;
            _checksums.Add(entry.Name, Convert.ToHexStringLower(await SHA256.HashDataAsync(file, cancellationToken)));
            RandomAccess.FlushToDisk(file.SafeFileHandle);
            File.SetLastWriteTimeUtc(file.SafeFileHandle, entry.ModificationTime.UtcDateTime);
            File.Move(file.Name, path);
        }

        // Closing may count as writing.
        File.SetLastWriteTimeUtc(path, entry.ModificationTime.UtcDateTime);
    }

    /// <summary>Nothing outside of the folder, nothing that an import does not know.</summary>
    private static bool IsOurs(string name)
    {
        var parts = name.Split('/');
        if (name.Contains('\\') || name.Contains('\0') || parts.Any(part => part is "" or "." or ".."))
            return false;
        return name is ArchiveFormat.Manifest
            || (
                parts.Length == 2
                && name.StartsWith(ArchiveFormat.Records, StringComparison.Ordinal)
                && name.EndsWith(ArchiveFormat.RecordsEnd, StringComparison.Ordinal)
            )
            || (
                name.StartsWith(ArchiveFormat.Files, StringComparison.Ordinal)
                && InstallationFiles.IsKept(name[ArchiveFormat.Files.Length..])
            );
    }
}
