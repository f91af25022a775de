using Easel.Jobs;
using Easel.Storage.Blobs;
using Easel.Storage.FileSystem;
using Easel.Storage.Sql;
using Easel.Storage.Sqlite;

namespace Easel.Storage.Tests;

public sealed class FolderJobFilesTests : JobFilesCompliance, IDisposable
{
    private readonly SqlJobStore _jobs;
    private readonly TemporaryFolder _folder = new();
    private readonly SqliteDatabase _database;

    public FolderJobFilesTests()
    {
        _database = new SqliteDatabase(_folder.Open());
        _jobs = new SqlJobStore(_database, Time);
    }

    public void Dispose()
    {
        _database.Dispose();
        _folder.Dispose();
    }

    private protected override IJobStore Jobs => _jobs;

    private protected override IJobQueue Queue => _jobs;

    private protected override IBlobStore Blobs() => new FolderBlobStore(_folder.Open());

    private protected override void NothingIsLeft() => Directory.GetFiles(Path.Combine(_folder.Path, "temp")).ShouldBeEmpty();
}
