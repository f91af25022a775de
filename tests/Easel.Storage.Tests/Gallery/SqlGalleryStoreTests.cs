using Easel.Core.Gallery;
using Easel.Storage.Sql;
using Easel.Storage.Tests.Databases;

namespace Easel.Storage.Tests.Gallery;

public abstract class SqlGalleryStoreTests(TestDatabase database) : GalleryStoreCompliance, IAsyncDisposable
{
    public async ValueTask DisposeAsync()
    {
        await database.DisposeAsync();
        GC.SuppressFinalize(this);
    }

    private protected override IGalleryStore Open() => new SqlGalleryStore(database.Open());
}
