using Easel.Core.Files;
using Easel.Storage.Blobs;
using Easel.Storage.FileSystem;
using Easel.Storage.Tests.Databases;

namespace Easel.Storage.Tests;

public abstract class UploadedFilesTests(TestDatabase database) : FileStoreCompliance, IAsyncDisposable
{
    private readonly TemporaryFolder _folder = new();

    public async ValueTask DisposeAsync()
    {
        await database.DisposeAsync();
        _folder.Dispose();
        GC.SuppressFinalize(this);
    }

    private protected override IFileStore Open(long quota = 1 << 20, bool isShared = false) =>
        new UploadedFiles(new FolderBlobStore(_folder.Open()), database.Open(), Time, quota, isShared);

    private protected override void NothingIsLeft() => Directory.GetFiles(_folder.Path, "*", SearchOption.AllDirectories).ShouldBeEmpty();
}

public sealed class SqliteUploadedFilesTests() : UploadedFilesTests(new SqliteTestDatabase());

public sealed class PostgreSqlUploadedFilesTests() : UploadedFilesTests(new PostgreSqlTestDatabase());
