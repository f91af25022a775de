using Easel.Core.Assets;
using Easel.Storage.Blobs;
using Easel.Storage.FileSystem;

namespace Easel.Storage.Tests;

public sealed class FolderAssetStoreTests : AssetStoreCompliance, IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task What_a_crash_left_half_written_is_not_an_asset_and_is_removed_in_time()
    {
        var store = Open();
        var left = Path.Combine(_folder.Path, "temp", "half");
        await File.WriteAllBytesAsync(left, new byte[10]);
        File.SetLastWriteTimeUtc(left, Now.UtcDateTime);

        await store.RemoveExpiredAsync(default);
        File.Exists(left).ShouldBeTrue("another server may be writing it");
        Time.SetUtcNow(Now.AddHours(7));
        await store.RemoveExpiredAsync(default);
        File.Exists(left).ShouldBeFalse();
    }

    private protected override IAssetStore Open(long quota = 1 << 20, bool isShared = false) =>
        new BlobAssetStore(new FolderBlobStore(_folder.Open()), Time, quota, isShared);

    private protected override void NothingIsLeft() => Directory.GetFiles(Path.Combine(_folder.Path, "temp")).ShouldBeEmpty();
}
