using Easel.Jobs;
using Easel.Storage.Sql;
using Easel.Storage.Tests.Databases;

namespace Easel.Storage.Tests;

public abstract class SqlJobStoreTests(TestDatabase database) : JobStoreCompliance, IAsyncDisposable
{
    public async ValueTask DisposeAsync()
    {
        await database.DisposeAsync();
        GC.SuppressFinalize(this);
    }

    private protected override IJobQueue Queue => new SqlJobStore(database.Open(), Time);

    private protected override IJobStore Open() => new SqlJobStore(database.Open(), Time);
}
