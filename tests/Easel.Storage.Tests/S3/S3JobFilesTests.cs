using Easel.Jobs;
using Easel.Storage.Blobs;
using Easel.Storage.Sql;
using Easel.Storage.Sqlite;

namespace Easel.Storage.Tests.S3;

public sealed class S3JobFilesTests : JobFilesCompliance, IDisposable
{
    private readonly S3TestBucket _bucket;
    private readonly TemporaryFolder _folder = new();
    private readonly SqliteDatabase _database;
    private readonly SqlJobStore _jobs;

    public S3JobFilesTests()
    {
        _bucket = new S3TestBucket(Time);
        _database = new SqliteDatabase(_folder.Open());
        _jobs = new SqlJobStore(_database, Time);
    }

    public void Dispose()
    {
        _bucket.Dispose();
        _database.Dispose();
        _folder.Dispose();
    }

    private protected override IJobStore Jobs => _jobs;

    private protected override IJobQueue Queue => _jobs;

    private protected override IBlobStore Blobs() => _bucket.Open();

    private protected override void NothingIsLeft() => _bucket.TemporaryAsync().GetAwaiter().GetResult().ShouldBeEmpty();
}
