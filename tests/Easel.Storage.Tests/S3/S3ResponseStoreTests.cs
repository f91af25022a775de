using Easel.Core.Idempotency;
using Easel.Storage.S3;

namespace Easel.Storage.Tests.S3;

public sealed class S3ResponseStoreTests : ResponseStoreCompliance, IDisposable
{
    private readonly S3TestBucket _bucket;
    private readonly List<S3ResponseStore> _open = [];

    public S3ResponseStoreTests() => _bucket = new S3TestBucket(Time);

    public void Dispose() => _bucket.Dispose();

    [Fact]
    public async Task Pieces_stay_a_minute_for_who_still_follows_and_then_go()
    {
        var store = Open();
        var name = await WriteAndEndAsync(store);

        await store.RemoveExpiredAsync(default);
        using (var late = (await Open().FollowAsync(name, default)).ShouldNotBeNull())
            (await late.RefreshAsync(default)).ShouldBeTrue();
        Time.Advance(TimeSpan.FromMinutes(1));
        await store.RemoveExpiredAsync(default);

        (await _bucket.AllAsync()).ShouldBeEmpty();
    }

    private static async Task<string> WriteAndEndAsync(IResponseStore store)
    {
        using var answer = await WriteAsync(store, "{}");
        await answer.ShareAsync(default);
        return answer.Name;
    }

    private protected override IResponseStore Open(long quota = 1 << 20)
    {
        var store = _bucket.OpenResponses(quota);
        _open.Add(store);
        return store;
    }

    private protected override Task NothingIsLeftAsync() =>
        // What is followed stays a minute.
        Eventually.HoldsAsync(async () =>
        {
            Time.Advance(TimeSpan.FromMinutes(1));
            foreach (var store in _open)
                await store.RemoveExpiredAsync(default);
            return (await _bucket.AllAsync()).Count == 0;
        });
}
