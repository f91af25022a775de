using Easel.Core.Templates;
using Easel.Storage.Sql;
using Easel.Storage.Tests.Databases;

namespace Easel.Storage.Tests;

public abstract class SqlPromptTemplateStoreTests(TestDatabase database) : PromptTemplateStoreCompliance, IAsyncDisposable
{
    public async ValueTask DisposeAsync()
    {
        await database.DisposeAsync();
        GC.SuppressFinalize(this);
    }

    private protected override IPromptTemplateStore Open() => new SqlPromptTemplateStore(database.Open());
}
