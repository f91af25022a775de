using Easel.Abstractions.Pixels;
using Easel.Abstractions.Requests;
using Easel.Core.Assets;
using Microsoft.Extensions.Time.Testing;

namespace Easel.Storage.Tests;

/// <summary>What every <see cref="IAssetStore"/> does. Two of them over the same data are two servers.</summary>
public abstract class AssetStoreCompliance
{
    private protected static DateTimeOffset Now { get; } = DateTimeOffset.FromUnixTimeSeconds(1_767_225_600);

    private protected FakeTimeProvider Time { get; } = new(Now);

    /// <summary>A store over the test's data; called again, another server's.</summary>
    private protected abstract IAssetStore Open(long quota = 1 << 20, bool isShared = false);

    /// <summary>Nothing half written takes room.</summary>
    private protected abstract void NothingIsLeft();

    [Fact]
    public async Task What_was_added_is_read_back()
    {
        var store = Open();
        byte[] content = [1, 2, 3];

        var name = (await store.AddAsync("me", content, ImageFormat.WebP, Now.AddHours(1), default)).ShouldNotBeNull();

        name.Format.ShouldBe(ImageFormat.WebP);
        name.ExpiresAt.ShouldBe(Now.AddHours(1));
        (await ReadAsync(store, name)).ShouldBe(content);
        (await store.ExistsAsync(name, default)).ShouldBeTrue();
        (await store.ExistsAsync(AssetName.Create(Now, ImageFormat.WebP), default)).ShouldBeFalse();
        NothingIsLeft();
    }

    [Theory]
    [InlineData(true, 1)]
    [InlineData(true, 7)]
    [InlineData(false, 7)]
    public async Task What_was_still_arriving_is_read_back(bool isBase64, int piece)
    {
        var store = Open();
        var content = Enumerable.Range(0, 1001).Select(one => (byte)(one * 31)).ToArray();
        using var image = EncodedImage.Arrive(new ComingFile(content, isBase64, piece), new ImageSize(8, 8), ImageFormat.Png);

        var name = (await store.AddAsync("me", image, Now.AddHours(1), default)).ShouldNotBeNull();

        (await ReadAsync(store, name)).ShouldBe(content);
        NothingIsLeft();
    }

    [Fact]
    public async Task What_breaks_off_is_not_kept_and_takes_no_room()
    {
        var store = Open(quota: 1000);
        for (var again = 0; again < 3; again++)
        {
            using var image = EncodedImage.Arrive(
                new ComingFile(new byte[900], isBase64: true, breaks: true),
                new ImageSize(8, 8),
                ImageFormat.Png
            );
            await Should.ThrowAsync<ImageTransferException>(() => store.AddAsync("me", image, Now.AddHours(1), default).AsTask());
        }

        NothingIsLeft();
        (await store.AddAsync("me", new byte[700], ImageFormat.Png, Now.AddHours(1), default)).ShouldNotBeNull();
    }

    [Fact]
    public async Task What_arrives_finds_no_room_beyond_the_quota()
    {
        var store = Open(quota: 100);
        using var image = EncodedImage.Arrive(new ComingFile(new byte[101], isBase64: true), new ImageSize(8, 8), ImageFormat.Png);
        (await store.AddAsync("me", image, Now.AddHours(1), default)).ShouldBeNull();
        NothingIsLeft();
    }

    [Fact]
    public async Task Expired_assets_are_removed_and_the_others_stay()
    {
        var store = Open();
        var first = (await store.AddAsync("me", new byte[10], ImageFormat.Png, Now.AddMinutes(1), default)).ShouldNotBeNull();
        var second = (await store.AddAsync("me", new byte[10], ImageFormat.Png, Now.AddMinutes(2), default)).ShouldNotBeNull();

        Time.SetUtcNow(Now.AddMinutes(1));
        await Open().RemoveExpiredAsync(default);

        (await store.OpenAsync(first, default)).ShouldBeNull();
        (await ReadAsync(store, second)).Length.ShouldBe(10);
    }

    [Fact]
    public async Task What_is_removed_gives_its_room_back()
    {
        var store = Open(quota: 100);
        var first = (await store.AddAsync("me", new byte[60], ImageFormat.Png, Now.AddMinutes(5), default)).ShouldNotBeNull();
        var second = (await store.AddAsync("me", new byte[40], ImageFormat.Png, Now.AddMinutes(5), default)).ShouldNotBeNull();

        await store.RemoveAsync(first, default);
        await store.RemoveAsync(first, default);
        await Open().RemoveAsync(AssetName.Create(Now.AddMinutes(5), ImageFormat.Png), default);

        (await store.OpenAsync(first, default)).ShouldBeNull();
        (await ReadAsync(store, second)).Length.ShouldBe(40);
        (await store.AddAsync("me", new byte[61], ImageFormat.Png, Now.AddMinutes(5), default)).ShouldBeNull();
        (await store.AddAsync("me", new byte[60], ImageFormat.Png, Now.AddMinutes(5), default)).ShouldNotBeNull();
    }

    [Fact]
    public async Task The_quota_is_never_exceeded_not_even_by_many_at_once()
    {
        var store = Open(quota: 100);

        var added = await Task.WhenAll(
            Enumerable.Range(0, 40).Select(async _ => await store.AddAsync("me", new byte[30], ImageFormat.Png, Now.AddMinutes(5), default))
        );

        added.Count(name => name is not null).ShouldBe(3);
        (await store.AddAsync("me", new byte[10], ImageFormat.Png, Now.AddMinutes(4), default)).ShouldNotBeNull();
        (await store.FullUntilAsync("me", default)).ShouldBe(Now.AddMinutes(4));
        // A new process counts what it finds.
        (await Open(quota: 100).FullUntilAsync("me", default)).ShouldBe(Now.AddMinutes(4));
        Time.SetUtcNow(Now.AddMinutes(4));
        await store.RemoveExpiredAsync(default);
        (await store.FullUntilAsync("me", default)).ShouldBeNull();
        (await store.AddAsync("me", new byte[11], ImageFormat.Png, Now.AddMinutes(5), default)).ShouldBeNull();
        (await store.AddAsync("me", new byte[10], ImageFormat.Png, Now.AddMinutes(5), default)).ShouldNotBeNull();
    }

    [Fact]
    public async Task One_owner_leaves_room_for_another()
    {
        var store = Open(quota: 1000, isShared: true);
        for (var i = 0; i < 8; i++)
            (await store.AddAsync("me", new byte[100], ImageFormat.Png, Now.AddHours(1), default)).ShouldNotBeNull();

        (await store.AddAsync("me", new byte[100], ImageFormat.Png, Now.AddHours(1), default)).ShouldBeNull();
        (await store.FullUntilAsync("me", default)).ShouldNotBeNull();
        (await store.FullUntilAsync("you", default)).ShouldBeNull();
        (await store.AddAsync("you", new byte[100], ImageFormat.Png, Now.AddHours(1), default)).ShouldNotBeNull();
        await store.RemoveExpiredAsync(default);
        (await store.FullUntilAsync("me", default)).ShouldNotBeNull("whose they are is remembered");
    }

    [Fact]
    public async Task A_cancelled_write_leaves_nothing()
    {
        var store = Open(quota: 100);
        using var cancelled = new CancellationTokenSource();
        await cancelled.CancelAsync();

        await Should.ThrowAsync<OperationCanceledException>(async () =>
            await store.AddAsync("me", new byte[100], ImageFormat.Png, Now.AddMinutes(5), cancelled.Token)
        );

        NothingIsLeft();
        (await store.AddAsync("me", new byte[100], ImageFormat.Png, Now.AddMinutes(5), default)).ShouldNotBeNull();
    }

    private static async Task<byte[]> ReadAsync(IAssetStore store, AssetName name)
    {
        using var stream = (await store.OpenAsync(name, default)).ShouldNotBeNull();
        using var copy = new MemoryStream();
        stream.CopyTo(copy);
        return copy.ToArray();
    }
}
