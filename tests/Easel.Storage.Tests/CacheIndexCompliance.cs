using Easel.Core.Caching;

namespace Easel.Storage.Tests;

/// <summary>What every <see cref="ICacheIndex"/> does. Two of them over the same data are two servers.</summary>
public abstract class CacheIndexCompliance
{
    private static readonly DateTimeOffset Now = DateTimeOffset.FromUnixTimeSeconds(1_767_225_600);

    private protected abstract ICacheIndex Open();

    [Fact]
    public async Task An_entry_is_found_by_its_owner_alone_until_it_expires()
    {
        var entry = Entry("me", "a");
        (await Open().PutAsync(entry, default)).ShouldBeNull();

        (await Open().FindAsync("me", "a", Now, default)).ShouldBe(entry);
        (await Open().FindAsync("you", "a", Now, default)).ShouldBeNull();
        (await Open().FindAsync("me", "b", Now, default)).ShouldBeNull();
        (await Open().FindAsync("me", "a", Now.AddHours(1).AddTicks(-1), default)).ShouldBe(entry);
        (await Open().FindAsync("me", "a", Now.AddHours(1), default)).ShouldBeNull();
    }

    [Fact]
    public async Task An_entry_takes_the_place_of_another_which_is_handed_out()
    {
        var index = Open();
        var first = Entry("me", "a");
        var second = first with { Content = "second", Bytes = 7 };
        await index.PutAsync(first, default);

        (await index.PutAsync(second, default)).ShouldBe(first);

        (await index.FindAsync("me", "a", Now, default)).ShouldBe(second);
        (await index.CountAsync(null, default)).ShouldBe(new CacheStatistics(0, 0, 1, 7));
        await index.RemoveAsync(first, default);
        (await index.FindAsync("me", "a", Now, default)).ShouldBe(second, "a later entry stays");
        await index.RemoveAsync(second, default);
        (await index.FindAsync("me", "a", Now, default)).ShouldBeNull();
    }

    [Fact]
    public async Task What_was_used_longest_ago_goes_first_and_no_more_than_is_needed()
    {
        var index = Open();
        foreach (var (key, at) in new[] { ("a", 0), ("b", 1), ("c", 2), ("d", 3) })
            await index.PutAsync(Entry("me", key) with { CreatedAt = Now.AddSeconds(at) }, default);
        await index.CountHitAsync("me", "a", Now.AddSeconds(10), default);
        // Nothing gets older when the clock goes backwards.
        await index.CountHitAsync("me", "d", Now.AddSeconds(-10), default);

        var taken = await Open().TakeLeastUsedAsync(15, default);

        taken.Select(entry => entry.Key).ShouldBe(["b", "c"]);
        (await index.FindAsync("me", "a", Now, default)).ShouldNotBeNull();
        (await index.FindAsync("me", "d", Now, default)).ShouldNotBeNull();
        (await index.TakeLeastUsedAsync(1000, default)).Select(entry => entry.Key).ShouldBe(["d", "a"]);
        (await index.TakeLeastUsedAsync(1, default)).ShouldBeEmpty();
    }

    [Fact]
    public async Task What_has_expired_is_taken_and_the_rest_stays()
    {
        var index = Open();
        await index.PutAsync(Entry("me", "a"), default);
        await index.PutAsync(Entry("you", "b") with { ExpiresAt = Now.AddHours(2) }, default);

        (await index.TakeExpiredAsync(Now, default)).ShouldBeEmpty();
        (await index.TakeExpiredAsync(Now.AddHours(1), default)).Select(entry => entry.Key).ShouldBe(["a"]);
        (await index.CountAsync(null, default)).Entries.ShouldBe(1);
    }

    [Fact]
    public async Task One_owner_or_all_are_cleared_and_what_was_done_stays_counted()
    {
        var index = Open();
        // More than are removed in one piece.
        for (var i = 0; i < 250; i++)
            await index.PutAsync(Entry("me", $"{i}"), default);
        await index.PutAsync(Entry("you", "a"), default);
        await index.CountHitAsync("me", "0", Now, default);
        await index.CountMissAsync("me", default);
        await index.CountMissAsync("you", default);

        await EmptyAsync(() => index.TakeAllAsync("me", default));

        (await index.CountAsync("me", default)).ShouldBe(new CacheStatistics(1, 1, 0, 0));
        (await index.CountAsync(null, default)).ShouldBe(new CacheStatistics(1, 2, 1, 10));
        await EmptyAsync(() => index.TakeAllAsync(null, default));
        (await index.CountAsync(null, default)).ShouldBe(new CacheStatistics(1, 2, 0, 0));
    }

    [Fact]
    public async Task Many_at_once_lose_no_count_and_no_entry()
    {
        var index = Open();

        await Task.WhenAll(
            Enumerable
                .Range(0, 40)
                .Select(async i =>
                {
                    await index.CountMissAsync("me", default);
                    await index.PutAsync(Entry("me", $"{i % 4}"), default);
                    await index.CountHitAsync("me", $"{i % 4}", Now, default);
                })
        );

        (await index.CountAsync("me", default)).ShouldBe(new CacheStatistics(40, 40, 4, 40));
    }

    private static CacheEntry Entry(string owner, string key) => new(owner, key, $"content of {key}", 10, Now, Now.AddHours(1));

    private static async Task EmptyAsync(Func<ValueTask<IReadOnlyList<CacheEntry>>> take)
    {
        while ((await take()).Count > 0) { }
    }
}
