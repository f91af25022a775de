using System.Text;
using Easel.Core.Idempotency;
using Microsoft.Extensions.Time.Testing;

namespace Easel.Storage.Tests;

/// <summary>What every <see cref="IResponseStore"/> does. Two of them over the same data are two servers.</summary>
public abstract class ResponseStoreCompliance
{
    private protected const string Key = "0123456789abcdef";

    private static readonly ResponseHead Head = new("request", 200, [new("content-type", "application/json")]);

    private protected FakeTimeProvider Time { get; } = new(DateTimeOffset.FromUnixTimeSeconds(1_767_225_600));

    /// <summary>A store over the test's data; called again, another server's.</summary>
    private protected abstract IResponseStore Open(long quota = 1 << 20);

    /// <summary>Nothing takes room.</summary>
    private protected abstract Task NothingIsLeftAsync();

    [Fact]
    public async Task A_kept_answer_is_found_by_its_key_also_by_another_process()
    {
        using (var answer = await WriteAsync(Open(), "{}"))
            await answer.KeepAsync(Key, default);

        using var found = (await Open().FindAsync(Key, default)).ShouldNotBeNull();
        found.Head.ShouldNotBeNull().Request.ShouldBe("request");
        found.Head.Status.ShouldBe(200);
        found.Head.Headers.ShouldBe(Head.Headers);
        (await ReadAsync(found)).ShouldBe("{}");
        (await Open().FindAsync("another", default)).ShouldBeNull();
    }

    [Fact]
    public async Task It_is_read_while_it_is_written_and_after_it_was_kept()
    {
        using var answer = await WriteAsync(Open(), "{");

        (await ReadAsync(answer)).ShouldBe("{");
        await answer.AppendAsync("}"u8.ToArray(), default);
        (await ReadAsync(answer)).ShouldBe("{}");
        await answer.KeepAsync(Key, default);
        (await ReadAsync(answer)).ShouldBe("{}");
    }

    [Fact]
    public async Task What_is_not_kept_leaves_nothing()
    {
        (await WriteAsync(Open(), "{}")).Dispose();

        await NothingIsLeftAsync();
    }

    [Fact]
    public async Task After_a_day_it_is_not_found_and_then_deleted()
    {
        var store = Open();
        using (var answer = await WriteAsync(store, "{}"))
            await answer.KeepAsync(Key, default);

        Time.Advance(TimeSpan.FromHours(24) - TimeSpan.FromSeconds(1));
        await store.RemoveExpiredAsync(default);
        (await store.FindAsync(Key, default)).ShouldNotBeNull().Dispose();
        Time.Advance(TimeSpan.FromSeconds(1));
        (await store.FindAsync(Key, default)).ShouldBeNull();
        await store.RemoveExpiredAsync(default);
        await NothingIsLeftAsync();
    }

    [Fact]
    public async Task The_oldest_make_room_and_what_is_larger_than_all_room_is_not_kept()
    {
        var store = Open(quota: 3000);
        foreach (var key in new[] { "a", "b", "c", "d" })
        {
            using var answer = await WriteAsync(store, new string(' ', 800));
            await answer.KeepAsync(key, default);
            Time.Advance(TimeSpan.FromSeconds(1));
        }

        // About 900 bytes each, with their heads.
        (await store.FindAsync("a", default)).ShouldBeNull();
        foreach (var key in new[] { "b", "c", "d" })
            (await store.FindAsync(key, default)).ShouldNotBeNull().Dispose();
        using (var large = await WriteAsync(store, new string(' ', 4000)))
            await large.KeepAsync("large", default);
        (await store.FindAsync("large", default)).ShouldBeNull();
        (await store.FindAsync("d", default)).ShouldNotBeNull().Dispose();
    }

    [Fact]
    public async Task Who_keeps_the_most_makes_room()
    {
        var store = Open(quota: 3000);
        foreach (
            var key in new[] { "1111111111111111a", "2222222222222222a", "2222222222222222b", "2222222222222222c", "2222222222222222d" }
        )
        {
            using var answer = await WriteAsync(store, new string(' ', 800));
            await answer.KeepAsync(key, default);
            Time.Advance(TimeSpan.FromSeconds(1));
        }

        (await store.FindAsync("1111111111111111a", default)).ShouldNotBeNull("it is the oldest, and the only one of its owner").Dispose();
        (await store.FindAsync("2222222222222222b", default)).ShouldBeNull();
        (await store.FindAsync("2222222222222222d", default)).ShouldNotBeNull().Dispose();
    }

    [Fact]
    public async Task Another_server_reads_along_while_it_grows_and_after_its_end()
    {
        var answer = await WriteAsync(Open(), "one ");
        using var follower = (await Open().FollowAsync(answer.Name, default)).ShouldNotBeNull();

        await answer.ShareAsync(default);
        (await ReadAlongAsync(follower)).ShouldBe("one ");
        follower.Head.ShouldNotBeNull().Headers.ShouldBe(Head.Headers);
        await answer.AppendAsync(Encoding.ASCII.GetBytes(new string('x', 3_000_000)), default);
        await answer.ShareAsync(default);
        (await ReadAlongAsync(follower)).Length.ShouldBe(3_000_004);
        await answer.AppendAsync("!"u8.ToArray(), default);
        await answer.ShareAsync(default);
        await answer.KeepAsync(Key, default);
        answer.Dispose();

        (await ReadAlongAsync(follower)).ShouldEndWith("x!");
    }

    private static async Task<string> ReadAlongAsync(IGrowingResponse follower)
    {
        while (await follower.RefreshAsync(default))
        {
            // There may be more.
        }

        return await ReadAsync(follower);
    }

    private protected static async Task<IResponseFile> WriteAsync(IResponseStore store, string body)
    {
        var answer = store.Create();
        await answer.WriteHeadAsync(Head, default);
        await answer.AppendAsync(Encoding.ASCII.GetBytes(body), default);
        return answer;
    }

    private protected static async Task<string> ReadAsync(IResponseFile answer)
    {
        var buffer = new byte[answer.Length + 10];
        return Encoding.ASCII.GetString(buffer, 0, await answer.ReadAsync(0, buffer, default));
    }
}
