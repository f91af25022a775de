using Easel.Jobs;
using Easel.Storage.Sql;
using Easel.Storage.Tests.Databases;

namespace Easel.Storage.Tests;

public abstract class SqlJobQueueTests(TestDatabase database) : JobQueueCompliance, IAsyncDisposable
{
    public async ValueTask DisposeAsync()
    {
        await database.DisposeAsync();
        GC.SuppressFinalize(this);
    }

    private protected override IJobStore Records => new SqlJobStore(database.Open(), Time);

    private protected override IJobQueue Open() => new SqlJobStore(database.Open(), Time);
}
