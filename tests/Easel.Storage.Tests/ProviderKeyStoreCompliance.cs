using Easel.Core.Secrets;

namespace Easel.Storage.Tests;

/// <summary>What every <see cref="IProviderKeyStore"/> does. Two of them over the same data are two servers.</summary>
public abstract class ProviderKeyStoreCompliance
{
    private const int Most = 100;

    private static readonly DateTimeOffset Now = DateTimeOffset.FromUnixTimeSeconds(1_767_225_600);

    private protected abstract IProviderKeyStore Open();

    [Fact]
    public async Task A_tenant_sees_and_deletes_its_own_keys_alone()
    {
        var store = Open();
        var key = Key("a") with { ExpiresAt = Now.AddHours(1), UsageLimit = 5 };
        await AddAsync(store, key);
        await AddAsync(store, Key("b") with { CreatedAt = Now.AddTicks(1) });
        await AddAsync(store, Key("c", "other"));

        var listed = await Open().ListAsync("acme", default);

        listed.Select(one => one.Id).ShouldBe(["b", "a"]);
        listed[1].ShouldBe(key);
        (await store.DeleteAsync("other", "a", default)).ShouldBeFalse();
        (await store.DeleteAsync("acme", "a", default)).ShouldBeTrue();
        (await store.DeleteAsync("acme", "a", default)).ShouldBeFalse();
        (await store.ListAsync("acme", default)).Select(one => one.Id).ShouldBe(["b"]);
    }

    [Fact]
    public async Task The_newest_good_key_of_tenant_and_provider_is_taken_and_counted()
    {
        var store = Open();
        await AddAsync(store, Key("old"));
        await AddAsync(store, Key("new") with { CreatedAt = Now.AddTicks(1) });
        await AddAsync(store, Key("expired") with { CreatedAt = Now.AddTicks(2), ExpiresAt = Now });
        await AddAsync(store, Key("other", "other") with { CreatedAt = Now.AddTicks(3) });
        await AddAsync(store, Key("elsewhere") with { CreatedAt = Now.AddTicks(3), Provider = "bfl" });

        (await store.TakeAsync("acme", "openai", Now, default)).ShouldNotBeNull().Id.ShouldBe("new");

        var used = (await Open().ListAsync("acme", default)).Single(key => key.Id is "new");
        used.CurrentUsage.ShouldBe(1);
        used.LastUsedAt.ShouldBe(Now);
        (await store.TakeAsync("acme", "fal", Now, default)).ShouldBeNull();
        (await store.TakeAsync("nobody", "openai", Now, default)).ShouldBeNull();
    }

    [Fact]
    public async Task A_limit_is_never_exceeded_not_even_by_many_at_once()
    {
        var store = Open();
        await AddAsync(store, Key("limited") with { UsageLimit = 3 });

        var taken = await Task.WhenAll(Enumerable.Range(0, 10).Select(async _ => await store.TakeAsync("acme", "openai", Now, default)));

        taken.Count(key => key is not null).ShouldBe(3);
        (await store.ListAsync("acme", default)).Single().CurrentUsage.ShouldBe(3);
    }

    [Fact]
    public async Task A_tenant_has_no_more_keys_than_allowed()
    {
        var store = Open();
        (await store.TryAddAsync(Key("a"), 1, default)).ShouldBeTrue();

        (await store.TryAddAsync(Key("b"), 1, default)).ShouldBeFalse();
        (await store.TryAddAsync(Key("c", "other"), 1, default)).ShouldBeTrue();
    }

    private static ProviderKey Key(string id, string tenant = "acme") =>
        new()
        {
            Id = id,
            Tenant = tenant,
            Provider = "openai",
            Name = "name",
            Protected = "encrypted",
            CreatedAt = Now,
            UpdatedAt = Now,
        };

    private static async Task AddAsync(IProviderKeyStore store, ProviderKey key) =>
        (await store.TryAddAsync(key, Most, default)).ShouldBeTrue();
}
