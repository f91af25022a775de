using Easel.Core.Secrets;
using Easel.Storage.Sql;
using Easel.Storage.Tests.Databases;

namespace Easel.Storage.Tests;

public abstract class SqlProviderKeyStoreTests(TestDatabase database) : ProviderKeyStoreCompliance, IAsyncDisposable
{
    public async ValueTask DisposeAsync()
    {
        await database.DisposeAsync();
        GC.SuppressFinalize(this);
    }

    private protected override IProviderKeyStore Open() => new SqlProviderKeyStore(database.Open());
}
