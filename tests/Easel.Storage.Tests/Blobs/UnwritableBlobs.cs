using Easel.Core.Storage;
using Easel.Storage.Blobs;

namespace Easel.Storage.Tests.Blobs;

/// <summary>A store that can be read and not written to.</summary>
internal sealed class UnwritableBlobs(IBlobStore inner) : IBlobStore
{
    public TemporaryBlob CreateTemporary() => inner.CreateTemporary();

    public ValueTask PublishAsync(TemporaryBlob content, string name, CancellationToken cancellationToken) => throw Unavailable();

    public ValueTask WriteAsync(string name, ReadOnlyMemory<byte> content, CancellationToken cancellationToken) => throw Unavailable();

    public ValueTask<Stream?> OpenAsync(string name, CancellationToken cancellationToken) => inner.OpenAsync(name, cancellationToken);

    public ValueTask<long?> LengthAsync(string name, CancellationToken cancellationToken) => inner.LengthAsync(name, cancellationToken);

    public IAsyncEnumerable<Blob> ListAsync(string folder, CancellationToken cancellationToken) =>
        inner.ListAsync(folder, cancellationToken);

    public ValueTask<long?> DeleteAsync(string name, CancellationToken cancellationToken) => inner.DeleteAsync(name, cancellationToken);

    public ValueTask DeleteFolderAsync(string folder, CancellationToken cancellationToken) =>
        inner.DeleteFolderAsync(folder, cancellationToken);

    public ValueTask RemoveAbandonedAsync(DateTimeOffset now, CancellationToken cancellationToken) =>
        inner.RemoveAbandonedAsync(now, cancellationToken);

    private static StorageUnavailableException Unavailable() => new("It cannot be written to.");
}
