using Easel.Core.Files;
using Easel.Storage.Blobs;
using Easel.Storage.Tests.Databases;

namespace Easel.Storage.Tests.S3;

public sealed class S3UploadedFilesTests : FileStoreCompliance, IAsyncDisposable
{
    private readonly SqliteTestDatabase _database = new();
    private readonly S3TestBucket _bucket;

    public S3UploadedFilesTests() => _bucket = new S3TestBucket(Time);

    public async ValueTask DisposeAsync()
    {
        _bucket.Dispose();
        await _database.DisposeAsync();
    }

    private protected override IFileStore Open(long quota = 1 << 20, bool isShared = false) =>
        new UploadedFiles(_bucket.Open(), _database.Open(), Time, quota, isShared);

    private protected override void NothingIsLeft() => _bucket.AllAsync().GetAwaiter().GetResult().ShouldBeEmpty();
}
