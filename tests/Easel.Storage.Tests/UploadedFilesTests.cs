using Easel.Core.Files;
using Easel.Storage.FileSystem;
using Easel.Storage.Sqlite;

namespace Easel.Storage.Tests;

public sealed class UploadedFilesTests : FileStoreCompliance, IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly List<Database> _databases = [];

    public void Dispose()
    {
        foreach (var database in _databases)
            database.Dispose();
        _folder.Dispose();
    }

    private protected override IFileStore Open(long quota = 1 << 20, bool isShared = false)
    {
        var database = new Database(_folder.Open());
        _databases.Add(database);
        return new UploadedFiles(_folder.Open(), database, Time, quota, isShared);
    }

    private protected override void NothingIsLeft() =>
        Directory
            .GetFiles(_folder.Path, "*", SearchOption.AllDirectories)
            .Where(file => !Path.GetFileName(file).StartsWith("easel.db", StringComparison.Ordinal))
            .ShouldBeEmpty();
}
