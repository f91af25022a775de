using Easel.Abstractions.Requests;
using Easel.Core.Caching;

namespace Easel.Core.Tests.Caching;

/// <summary>How long, and how much, the cache keeps.</summary>
public sealed class CacheKeepingTests : CacheHost
{
    [Fact]
    public async Task What_has_expired_is_drawn_again_and_leaves_no_file()
    {
        var briefly = Fox with { Context = Fox.Context with { Cache = new CachePolicy(CacheUse.Seeded, TimeSpan.FromMinutes(1)) } };
        Free(await RunAsync(briefly));
        _time.Advance(TimeSpan.FromMinutes(1));

        await Cache.RemoveExpiredAsync(default);

        Files().ShouldBeEmpty();
        Free(await RunAsync(briefly));
        _drawn.Count.ShouldBe(2);
        _time.Advance(TimeSpan.FromSeconds(59));
        Free(await RunAsync(briefly));
        _drawn.Count.ShouldBe(2);
    }

    [Fact]
    public async Task A_lost_or_cut_file_is_drawn_again()
    {
        Free(await RunAsync(Fox));
        File.Delete(Files().Single());
        Free(await RunAsync(Fox));
        _drawn.Count.ShouldBe(2);

        await File.WriteAllBytesAsync(Files().Single(), [1, 2, 3]);
        Free(await RunAsync(Fox));
        _drawn.Count.ShouldBe(3);
        Free(await RunAsync(Fox));
        _drawn.Count.ShouldBe(3);
    }

    [Fact]
    public async Task What_was_used_longest_ago_makes_room()
    {
        // One image has 1 + 64 x 64 x 4 bytes: there is room for 64 of them and not for 65.
        _options = new CacheOptions { MaxBytes = 1 << 20 };
        await _services.DisposeAsync();
        _services = await StartAsync();
        var large = Fox with { Size = new ImageSize(512, 400) };
        for (var seed = 0; seed < 3; seed++)
        {
            _time.Advance(TimeSpan.FromSeconds(1));
            Free(await RunAsync(large with { Seed = seed }));
        }

        Files().Length.ShouldBe(1, "two of 819200 bytes are more than a mebibyte");
        Free(await RunAsync(large with { Seed = 2 }));
        _drawn.Count.ShouldBe(3);
        Free(await RunAsync(large with { Seed = 0 }));
        _drawn.Count.ShouldBe(4);
        (await Cache.CountAsync(null, default)).Bytes.ShouldBeLessThanOrEqualTo(1 << 20);
        Free(await RunAsync(large with { Size = new ImageSize(1024, 1024) }));
        Files().Length.ShouldBe(1, "what would fill more than the cache drives nothing out");
    }

    [Fact]
    public async Task Clearing_forgets_one_tenants_images_or_all()
    {
        Free(await RunAsync(Of("acme", "a")), await RunAsync(Of("other", "a")));

        await Cache.ClearAsync("acme", default);

        Files().Length.ShouldBe(1);
        Free(await RunAsync(Of("other", "a")));
        _drawn.Count.ShouldBe(2);
        await Cache.ClearAsync(null, default);
        Files().ShouldBeEmpty();
        Free(await RunAsync(Of("other", "a")));
        _drawn.Count.ShouldBe(3);
    }
}
