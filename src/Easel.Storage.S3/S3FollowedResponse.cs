using Easel.Core.Idempotency;
using Easel.Storage.FileSystem;

namespace Easel.Storage.S3;

/// <summary>A response that another server writes, put together here from its pieces in the bucket.</summary>
internal sealed class S3FollowedResponse : IGrowingResponse
{
    private readonly S3BlobStore _blobs;
    private readonly FileStream _copy;
    private readonly ResponseFile _file;

    public S3FollowedResponse(string name, S3BlobStore blobs, DataFolder data)
    {
        (Name, _blobs) = (name, blobs);
        _copy = data.CreateTemporary(FileOptions.DeleteOnClose);
        _file = ResponseFile.Follow(_copy.SafeFileHandle, name);
    }

    public string Name { get; }

    public ResponseHead? Head => _file.Head;

    public long Length => _file.Length;

    public async ValueTask<bool> RefreshAsync(CancellationToken cancellationToken)
    {
        if (await _blobs.OpenAsync(S3Response.PieceOf(Name, _copy.Length), cancellationToken) is not { } piece)
            return false;
        await using (piece)
            await piece.CopyToAsync(_copy, cancellationToken);
        return _file.Refresh();
    }

    public ValueTask<int> ReadAsync(long offset, Memory<byte> buffer, CancellationToken cancellationToken) =>
        _file.ReadAsync(offset, buffer, cancellationToken);

    public void Dispose()
    {
        _file.Dispose();
        _copy.Dispose();
    }

    public ValueTask WriteHeadAsync(ResponseHead head, CancellationToken cancellationToken) => throw NotOurs();

    public ValueTask AppendAsync(ReadOnlyMemory<byte> body, CancellationToken cancellationToken) => throw NotOurs();

    public ValueTask ShareAsync(CancellationToken cancellationToken) => ValueTask.CompletedTask;

    public ValueTask KeepAsync(string key, CancellationToken cancellationToken) => throw NotOurs();

    private static NotSupportedException NotOurs() => new("Another server writes it.");
}
