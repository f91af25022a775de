using System.Formats.Tar;
using System.Security.Cryptography;
using System.Text.Json;

namespace Easel.Storage.Transfer;

/// <summary>Writes an archive, entry by entry.</summary>
internal sealed class ArchiveWriter(Stream archive) : IAsyncDisposable
{
    private readonly TarWriter _tar = new(archive, TarEntryFormat.Pax, leaveOpen: true);
    private readonly Dictionary<string, string> _checksums = new(StringComparer.Ordinal);

    /// <param name="content">Seekable; read from its beginning.</param>
    /// <param name="written">When its content was written last.</param>
    public async Task AddAsync(string name, Stream content, DateTimeOffset written, CancellationToken cancellationToken)
    {
        content.Position = 0;
        _checksums.Add(name, Convert.ToHexStringLower(await SHA256.HashDataAsync(content, cancellationToken)));
        content.Position = 0;
        await WriteAsync(name, content, written, cancellationToken);
    }

    /// <summary>Ends the archive.</summary>
    public async Task CompleteAsync(DateTimeOffset now, CancellationToken cancellationToken)
    {
        using var content = new MemoryStream(JsonSerializer.SerializeToUtf8Bytes(_checksums, ArchiveJson.Default.DictionaryStringString));
        await WriteAsync(ArchiveFormat.Checksums, content, now, cancellationToken);
    }

    public ValueTask DisposeAsync() => _tar.DisposeAsync();

    private Task WriteAsync(string name, Stream content, DateTimeOffset written, CancellationToken cancellationToken) =>
        _tar.WriteEntryAsync(
            new PaxTarEntry(TarEntryType.RegularFile, name)
            {
                DataStream = content,
                ModificationTime = written,
                Mode = UnixFileMode.UserRead | UnixFileMode.UserWrite,
            },
            cancellationToken
        );
}
