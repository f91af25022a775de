using Easel.Core.Assets;
using Easel.Core.Listing;

namespace Easel.Core.Files;

/// <summary>Files that clients upload, each seen by its owner only. Thread-safe.</summary>
public interface IFileStore : IExpiringStore
{
    /// <summary>Begins an upload; nothing of it is seen before it is completed, and nothing stays when it is not.</summary>
    IFileUpload Begin(string owner);

    /// <summary>The file; null when there is none, it has expired, or it is another owner's.</summary>
    ValueTask<StoredFile?> FindAsync(string owner, string id, CancellationToken cancellationToken);

    ValueTask<Page<StoredFile>> ListAsync(FileQuery query, CancellationToken cancellationToken);

    /// <summary>Its content, seekable; null when it was deleted since it was found. The caller disposes it.</summary>
    ValueTask<Stream?> OpenAsync(StoredFile file, CancellationToken cancellationToken);

    /// <summary>False when there is no such file of this owner.</summary>
    ValueTask<bool> DeleteAsync(string owner, string id, CancellationToken cancellationToken);
}

/// <summary>A file that is being received. Disposing it before it is completed leaves nothing.</summary>
public interface IFileUpload : IAsyncDisposable
{
    /// <summary>Bytes received.</summary>
    long Length { get; }

    /// <summary>Takes the next bytes; false when there is no room for them, or none for more of this owner's.</summary>
    ValueTask<bool> WriteAsync(ReadOnlyMemory<byte> piece, CancellationToken cancellationToken);

    /// <summary>The whole file is there: keeps it, so that a crash loses it no more. Once.</summary>
    ValueTask<StoredFile> CompleteAsync(string name, FilePurpose purpose, TimeSpan? lifetime, CancellationToken cancellationToken);
}
