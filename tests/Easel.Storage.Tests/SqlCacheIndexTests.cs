using Easel.Core.Caching;
using Easel.Storage.Sql;
using Easel.Storage.Tests.Databases;

namespace Easel.Storage.Tests;

public abstract class SqlCacheIndexTests(TestDatabase database) : CacheIndexCompliance, IAsyncDisposable
{
    public async ValueTask DisposeAsync()
    {
        await database.DisposeAsync();
        GC.SuppressFinalize(this);
    }

    private protected override ICacheIndex Open() => new SqlCacheIndex(database.Open());
}
