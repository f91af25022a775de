using Easel.Core.Usage;
using Easel.Storage.Sql;
using Easel.Storage.Tests.Databases;

namespace Easel.Storage.Tests.Usage;

public abstract class SqlUsageStoreTests(TestDatabase database) : UsageStoreCompliance, IAsyncDisposable
{
    public async ValueTask DisposeAsync()
    {
        await database.DisposeAsync();
        GC.SuppressFinalize(this);
    }

    private protected override IUsageStore Open() => new SqlUsageStore(database.Open(), new UsageOptions(), Time);
}
