using Easel.Abstractions.Requests;
using Easel.Core.Assets;
using Easel.Storage.FileSystem;

namespace Easel.Storage.Tests;

public sealed class AssetStoreTests : IDisposable
{
    private static readonly DateTimeOffset Now = DateTimeOffset.FromUnixTimeSeconds(1_767_225_600);

    private readonly TemporaryFolder _folder = new();
    private readonly SetTime _time = new() { Now = Now };

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task One_owner_leaves_room_for_another()
    {
        var store = new FileAssetStore(_folder.Open(), _time, 1000, isShared: true);
        for (var i = 0; i < 8; i++) (await store.AddAsync("me", new byte[100], ImageFormat.Png, Now.AddHours(1), default)).ShouldNotBeNull();

        (await store.AddAsync("me", new byte[100], ImageFormat.Png, Now.AddHours(1), default)).ShouldBeNull();
        store.FullUntil("me").ShouldNotBeNull();
        store.FullUntil("you").ShouldBeNull();
        (await store.AddAsync("you", new byte[100], ImageFormat.Png, Now.AddHours(1), default)).ShouldNotBeNull();
        store.RemoveExpired();
        store.FullUntil("me").ShouldNotBeNull("whose they are is remembered");
    }

    [Fact]
    public async Task What_was_added_is_read_back()
    {
        var store = Store();
        byte[] content = [1, 2, 3];

        var name = (await store.AddAsync("me", content, ImageFormat.WebP, Now.AddHours(1), default)).ShouldNotBeNull();

        name.Format.ShouldBe(ImageFormat.WebP);
        name.ExpiresAt.ShouldBe(Now.AddHours(1));
        Read(store, name).ShouldBe(content);
        Temporary().ShouldBeEmpty();
    }

    [Fact]
    public async Task Expired_assets_are_removed_and_the_others_stay()
    {
        var store = Store();
        var first = (await store.AddAsync("me", new byte[10], ImageFormat.Png, Now.AddMinutes(1), default)).ShouldNotBeNull();
        var second = (await store.AddAsync("me", new byte[10], ImageFormat.Png, Now.AddMinutes(2), default)).ShouldNotBeNull();

        _time.Now = Now.AddMinutes(1);
        Store().RemoveExpired();

        store.Open(first).ShouldBeNull();
        Read(store, second).Length.ShouldBe(10);
    }

    [Fact]
    public async Task The_quota_is_never_exceeded_not_even_by_many_at_once()
    {
        var store = Store(quota: 100);

        var added = await Task.WhenAll(Enumerable.Range(0, 40).Select(async _ => await store.AddAsync("me", new byte[30], ImageFormat.Png, Now.AddMinutes(5), default)));

        added.Count(name => name is not null).ShouldBe(3);
        (await store.AddAsync("me", new byte[10], ImageFormat.Png, Now.AddMinutes(4), default)).ShouldNotBeNull();
        store.FullUntil("me").ShouldBe(Now.AddMinutes(4));
        // A new process counts what it finds.
        Store(quota: 100).FullUntil("me").ShouldBe(Now.AddMinutes(4));
        _time.Now = Now.AddMinutes(4);
        store.RemoveExpired();
        store.FullUntil("me").ShouldBeNull();
        (await store.AddAsync("me", new byte[11], ImageFormat.Png, Now.AddMinutes(5), default)).ShouldBeNull();
        (await store.AddAsync("me", new byte[10], ImageFormat.Png, Now.AddMinutes(5), default)).ShouldNotBeNull();
    }

    [Fact]
    public async Task What_a_crash_left_half_written_is_not_an_asset_and_is_removed_in_time()
    {
        var store = Store();
        var left = Path.Combine(_folder.Path, "temp", "half");
        await File.WriteAllBytesAsync(left, new byte[10]);
        File.SetLastWriteTimeUtc(left, Now.UtcDateTime);

        store.RemoveExpired();
        File.Exists(left).ShouldBeTrue("another server may be writing it");
        _time.Now = Now.AddHours(7);
        store.RemoveExpired();
        File.Exists(left).ShouldBeFalse();
    }

    [Fact]
    public async Task A_cancelled_write_leaves_nothing()
    {
        var store = Store(quota: 100);
        using var cancelled = new CancellationTokenSource();
        await cancelled.CancelAsync();

        await Should.ThrowAsync<OperationCanceledException>(async () => await store.AddAsync("me", new byte[100], ImageFormat.Png, Now.AddMinutes(5), cancelled.Token));

        Temporary().ShouldBeEmpty();
        (await store.AddAsync("me", new byte[100], ImageFormat.Png, Now.AddMinutes(5), default)).ShouldNotBeNull();
    }

    [Theory]
    [InlineData("1767229200-9f86d081884c7d659a2feaa0c55ad015.png", true)]
    [InlineData("1767229200-9f86d081884c7d659a2feaa0c55ad015.jpg", true)]
    [InlineData("1767229200-9F86D081884c7d659a2feaa0c55ad015.png", false)]
    [InlineData("1767229200-9f86d081884c7d659a2feaa0c55ad015.PNG", false)]
    [InlineData("1767229200-9f86d081884c7d659a2feaa0c55ad015.jpeg", false)]
    [InlineData("1767229200-9f86d081884c7d659a2feaa0c55ad015", false)]
    [InlineData("+767229200-9f86d081884c7d659a2feaa0c55ad015.png", false)]
    [InlineData(" 767229200-9f86d081884c7d659a2feaa0c55ad015.png", false)]
    [InlineData("1767229200/9f86d081884c7d659a2feaa0c55ad015.png", false)]
    [InlineData("1767229200-../../../../etc/passwd..........png", false)]
    [InlineData("", false)]
    [InlineData(null, false)]
    public void A_name_has_one_spelling(string? text, bool good)
    {
        AssetName.TryParse(text, out var name).ShouldBe(good);
        if (good) name.ToString().ShouldBe(text);
    }

    [Fact]
    public void A_signature_is_the_one_that_any_HMAC_gives()
    {
        // printf 'easel asset 1767229200-9f86d081884c7d659a2feaa0c55ad015.png' | openssl dgst -sha256 -hmac secret -binary | basenc --base64url
        AssetName.TryParse("1767229200-9f86d081884c7d659a2feaa0c55ad015.png", out var name).ShouldBeTrue();
        var signer = new AssetSigner("secret"u8.ToArray());

        signer.Sign(name).ShouldBe("glLEqCP8iEKCkDCkDxzSK4b8eI1L_aV_ttBDVFloy1A");
        signer.Verify(name, "glLEqCP8iEKCkDCkDxzSK4b8eI1L_aV_ttBDVFloy1A").ShouldBeTrue();
        new AssetSigner("Secret"u8.ToArray()).Verify(name, "glLEqCP8iEKCkDCkDxzSK4b8eI1L_aV_ttBDVFloy1A").ShouldBeFalse();
    }

    private FileAssetStore Store(long quota = 1 << 20) => new(_folder.Open(), _time, quota);

    private string[] Temporary() => Directory.GetFiles(Path.Combine(_folder.Path, "temp"));

    private static byte[] Read(FileAssetStore store, AssetName name)
    {
        using var stream = store.Open(name).ShouldNotBeNull();
        using var copy = new MemoryStream();
        stream.CopyTo(copy);
        return copy.ToArray();
    }
}
