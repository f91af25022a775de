namespace Easel.Storage.Blobs;

/// <summary>
/// Contents under names such as <c>jobs/job_1/image-0</c>, each whole or not there. Servers that share one see the same. What cannot be done
/// now is a <see cref="Easel.Core.Storage.StorageUnavailableException"/>, what has no room a
/// <see cref="Easel.Core.Storage.StorageFullException"/>. Thread-safe.
/// </summary>
public interface IBlobStore
{
    /// <summary>A file of this machine to write to, which nobody sees; dispose it when it was not published.</summary>
    TemporaryBlob CreateTemporary();

    /// <summary>Keeps what was written to <paramref name="content"/>, in place of what has the name; the temporary file is gone then.</summary>
    ValueTask PublishAsync(TemporaryBlob content, string name, CancellationToken cancellationToken);

    /// <summary>Keeps a content in place of what has the name.</summary>
    ValueTask WriteAsync(string name, ReadOnlyMemory<byte> content, CancellationToken cancellationToken);

    /// <summary>For reading, seekable; null when it is not there. The caller disposes it.</summary>
    ValueTask<Stream?> OpenAsync(string name, CancellationToken cancellationToken);

    /// <summary>Its bytes; null when it is not there.</summary>
    ValueTask<long?> LengthAsync(string name, CancellationToken cancellationToken);

    /// <summary>All below a folder, such as <c>jobs</c>, in no order.</summary>
    IAsyncEnumerable<Blob> ListAsync(string folder, CancellationToken cancellationToken);

    /// <summary>Deletes it; its bytes, null when it is not there, or held by something and there still.</summary>
    ValueTask<long?> DeleteAsync(string name, CancellationToken cancellationToken);

    /// <summary>Forgets a folder that is empty.</summary>
    ValueTask DeleteFolderAsync(string folder, CancellationToken cancellationToken);

    /// <summary>Deletes what a crash left half written, hours ago.</summary>
    ValueTask RemoveAbandonedAsync(DateTimeOffset now, CancellationToken cancellationToken);

    /// <summary>Where whoever has the URL reads it until then, without this server; null: nowhere.</summary>
    Uri? UrlOf(string name, DateTimeOffset until) => null;
}

/// <summary>A content that is kept.</summary>
/// <param name="Name">With its folders.</param>
/// <param name="Length">Bytes.</param>
/// <param name="WrittenAt">By the clock of where it is kept.</param>
public readonly record struct Blob(string Name, long Length, DateTimeOffset WrittenAt)
{
    /// <summary>Its name within its folder.</summary>
    public string Leaf => Name[(Name.LastIndexOf('/') + 1)..];

    /// <summary>The folder that it is in, without those above.</summary>
    public string Folder
    {
        get
        {
            var path = Name.AsSpan(0, Math.Max(0, Name.LastIndexOf('/')));
            return path[(path.LastIndexOf('/') + 1)..].ToString();
        }
    }
}
