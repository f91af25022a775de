using Easel.Abstractions.Requests;
using Easel.Core.Access.Keys;

namespace Easel.Storage.Tests;

/// <summary>What every <see cref="IAccessKeyStore"/> does. Two of them over the same data are two servers.</summary>
public abstract class AccessKeyStoreCompliance
{
    private static readonly DateTimeOffset Now = DateTimeOffset.FromUnixTimeSeconds(1_767_225_600);

    private protected abstract IAccessKeyStore Open();

    [Fact]
    public async Task A_key_is_found_by_its_id_and_its_hash_on_every_server()
    {
        (await Open().AnyAsync(default)).ShouldBeFalse();
        (await Open().FindAsync("key_1", default)).ShouldBeNull();
        var key = Full("key_1");
        await Open().AddAsync(key, default);

        (await Open().AnyAsync(default)).ShouldBeTrue();
        Same((await Open().FindAsync("key_1", default)).ShouldNotBeNull(), key);
        Same((await Open().FindByHashAsync("hash of key_1", default)).ShouldNotBeNull(), key);
        Same((await Open().FindByHashAsync("hash before of key_1", default)).ShouldNotBeNull(), key);
        (await Open().FindByHashAsync("key_1", default)).ShouldBeNull();
        (await Open().FindAsync("KEY_1", default)).ShouldBeNull();
        (await Open().FindAsync("%", default)).ShouldBeNull();
    }

    [Fact]
    public async Task A_key_may_say_little()
    {
        var key = Plain("key_1");
        await Open().AddAsync(key, default);

        Same((await Open().FindAsync("key_1", default)).ShouldNotBeNull(), key);
    }

    [Theory]
    [InlineData("'; DROP TABLE access_keys; --")]
    [InlineData("\" OR 1=1 --")]
    [InlineData("@id {text} {{name}} %s \\ ?")]
    [InlineData("Zoë 日本語 🦊")]
    public async Task Text_is_text(string text)
    {
        var key = Plain("key_1") with { Name = text, Tenant = text, User = text, Models = [text], Providers = [text] };
        await Open().AddAsync(key, default);

        Same((await Open().FindAsync("key_1", default)).ShouldNotBeNull(), key);
        (await Open().ListAsync(new AccessKeyQuery(10, Tenant: text, User: text), default))
            .Items.ShouldHaveSingleItem()
            .Name.ShouldBe(text);
        (await Open().FindAsync(text, default)).ShouldBeNull();
        (await Open().FindByHashAsync(text, default)).ShouldBeNull();
    }

    [Fact]
    public async Task Of_two_changes_at_the_same_time_one_fails()
    {
        await Open().AddAsync(Plain("key_1"), default);
        var key = (await Open().FindAsync("key_1", default))!;

        (await Open().ReplaceAsync(key with { Name = "first", Hash = "new" }, default)).ShouldBeTrue();
        (await Open().ReplaceAsync(key with { Name = "second" }, default)).ShouldBeFalse();
        (await Open().ReplaceAsync(Plain("key_2"), default)).ShouldBeFalse();

        var changed = (await Open().FindByHashAsync("new", default)).ShouldNotBeNull();
        changed.Name.ShouldBe("first");
        changed.Version.ShouldBe(key.Version + 1);
        (await Open().FindByHashAsync("hash of key_1", default)).ShouldBeNull();
        (await Open().ReplaceAsync(changed with { RevokedAt = Now }, default)).ShouldBeTrue();
        (await Open().FindAsync("key_1", default))!.RevokedAt.ShouldBe(Now);
    }

    [Fact]
    public async Task When_it_was_used_is_noted_and_only_forwards()
    {
        await Open().AddAsync(Plain("key_1"), default);
        await Open().AddAsync(Plain("key_2"), default);
        var before = (await Open().FindAsync("key_1", default))!;

        await Open().NoteUseAsync(Uses(("key_1", Now.AddMinutes(2)), ("nobody", Now)), default);
        await Open().NoteUseAsync(Uses(("key_1", Now.AddMinutes(1)), ("key_2", Now)), default);
        // A change by who read the key before does not take it back.
        (await Open().ReplaceAsync(before with { Name = "changed" }, default)).ShouldBeTrue();

        (await Open().FindAsync("key_1", default))!.LastUsedAt.ShouldBe(Now.AddMinutes(2));
        (await Open().FindAsync("key_2", default))!.LastUsedAt.ShouldBe(Now);
    }

    [Fact]
    public async Task Keys_are_listed_by_when_they_were_created_some_at_a_time()
    {
        foreach (var (id, minute) in new[] { ("key_c", 1), ("key_a", 0), ("key_b", 1), ("key_d", 2) })
            await Open().AddAsync(Plain(id) with { CreatedAt = Now.AddMinutes(minute) }, default);

        (await IdsAsync(new AccessKeyQuery(3))).ShouldBe("key_d key_c key_b ...");
        var last = (await Open().FindAsync("key_b", default))!;
        (await IdsAsync(new AccessKeyQuery(3, After: last))).ShouldBe("key_a");
        (await IdsAsync(new AccessKeyQuery(4, NewestFirst: false))).ShouldBe("key_a key_b key_c key_d");
        (await IdsAsync(new AccessKeyQuery(1, NewestFirst: false, After: last))).ShouldBe("key_c ...");
    }

    [Fact]
    public async Task A_list_is_narrowed_by_tenant_and_user_and_leaves_out_who_was_revoked()
    {
        await Open().AddAsync(Plain("key_1") with { Tenant = "acme", User = "ada" }, default);
        await Open().AddAsync(Plain("key_2") with { Tenant = "acme", User = "bob", RevokedAt = Now }, default);
        await Open().AddAsync(Plain("key_3") with { Tenant = "other", User = "ada" }, default);
        await Open().AddAsync(Plain("key_4"), default);

        (await IdsAsync(new AccessKeyQuery(10, NewestFirst: false))).ShouldBe("key_1 key_3 key_4");
        (await IdsAsync(new AccessKeyQuery(10, NewestFirst: false, Tenant: "acme"))).ShouldBe("key_1");
        (await IdsAsync(new AccessKeyQuery(10, NewestFirst: false, User: "ada"))).ShouldBe("key_1 key_3");
        (await IdsAsync(new AccessKeyQuery(10, NewestFirst: false, Tenant: "acme", IncludeRevoked: true))).ShouldBe("key_1 key_2");
        (await IdsAsync(new AccessKeyQuery(10, Tenant: "ACME"))).ShouldBeEmpty();
        // The one after which it goes on need not be in the list.
        var revoked = (await Open().FindAsync("key_2", default))!;
        (await IdsAsync(new AccessKeyQuery(10, NewestFirst: false, After: revoked))).ShouldBe("key_3 key_4");
    }

    /// <summary>The ids, and an ellipsis where others follow.</summary>
    private async Task<string> IdsAsync(AccessKeyQuery query)
    {
        var page = await Open().ListAsync(query, default);
        return string.Join(' ', [.. page.Items.Select(key => key.Id), .. page.HasMore ? ["..."] : Array.Empty<string>()]);
    }

    private static Dictionary<string, DateTimeOffset> Uses(params (string Id, DateTimeOffset At)[] uses) =>
        uses.ToDictionary(use => use.Id, use => use.At, StringComparer.Ordinal);

    private static AccessKey Plain(string id) =>
        new()
        {
            Id = id,
            Name = "a key",
            Hash = $"hash of {id}",
            Hint = "easel_sk_...abcd",
            Scopes = ["images"],
            CreatedAt = Now,
        };

    private static AccessKey Full(string id) =>
        Plain(id) with
        {
            Tenant = "acme",
            User = "ada",
            Scopes = ["images", "admin"],
            Models = ["easel-icons", "flux-dev"],
            Providers = ["local"],
            Limits = new CallerLimits
            {
                RequestsPerMinute = 1,
                ImagesPerMinute = 2,
                Concurrent = 3,
                MonthlyImages = 4_000_000_000,
                MonthlyCost = 12.3456m,
            },
            ExpiresAt = Now.AddDays(1),
            PreviousHash = $"hash before of {id}",
            PreviousExpiresAt = Now.AddHours(1),
        };

    private static void Same(AccessKey found, AccessKey key)
    {
        found.Scopes.ShouldBe(key.Scopes);
        found.Models.ShouldBe(key.Models);
        found.Providers.ShouldBe(key.Providers);
        (found with { Scopes = key.Scopes, Models = key.Models, Providers = key.Providers }).ShouldBe(key);
    }
}
