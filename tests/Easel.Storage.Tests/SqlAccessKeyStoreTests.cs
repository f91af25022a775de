using Easel.Core.Access.Keys;
using Easel.Storage.Sql;
using Easel.Storage.Tests.Databases;

namespace Easel.Storage.Tests;

public abstract class SqlAccessKeyStoreTests(TestDatabase database) : AccessKeyStoreCompliance, IAsyncDisposable
{
    public async ValueTask DisposeAsync()
    {
        await database.DisposeAsync();
        GC.SuppressFinalize(this);
    }

    private protected override IAccessKeyStore Open() => new SqlAccessKeyStore(database.Open());
}
