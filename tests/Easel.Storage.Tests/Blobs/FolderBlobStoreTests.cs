using Easel.Storage.Blobs;
using Easel.Storage.FileSystem;

namespace Easel.Storage.Tests.Blobs;

public sealed class FolderBlobStoreTests : BlobStoreCompliance, IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    private protected override IBlobStore Open() => new FolderBlobStore(_folder.Open());

    private protected override void NothingIsHalfWritten() => Directory.GetFiles(Path.Combine(_folder.Path, "temp")).ShouldBeEmpty();
}
