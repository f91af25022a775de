using Easel.Abstractions.Requests;
using Easel.Core.Assets;
using Easel.Storage.Blobs;

namespace Easel.Storage.Tests.S3;

public sealed class S3AssetStoreTests : AssetStoreCompliance, IDisposable
{
    private readonly S3TestBucket _bucket;

    public S3AssetStoreTests() => _bucket = new S3TestBucket(Time);

    public void Dispose() => _bucket.Dispose();

    [Fact]
    public async Task A_bucket_whose_lifecycle_deletes_is_left_to_do_so()
    {
        using var store = new BlobAssetStore(_bucket.Open(), Time, 1 << 20, sweeps: false);
        var name = (await store.AddAsync("me", new byte[1], ImageFormat.Png, Now.AddMinutes(1), default)).ShouldNotBeNull();

        Time.Advance(TimeSpan.FromHours(1));
        await store.RemoveExpiredAsync(default);

        (await _bucket.AllAsync()).ShouldBe([$"assets/{name}"]);
    }

    private protected override IAssetStore Open(long quota = 1 << 20, bool isShared = false) =>
        new BlobAssetStore(_bucket.Open(), Time, quota, isShared);

    private protected override void NothingIsLeft() => _bucket.TemporaryAsync().GetAwaiter().GetResult().ShouldBeEmpty();
}
