using System.Text;
using Easel.Core.Files;
using Microsoft.Extensions.Time.Testing;

namespace Easel.Storage.Tests;

/// <summary>What every <see cref="IFileStore"/> does. Two of them over the same data are two servers.</summary>
public abstract class FileStoreCompliance
{
    private static readonly DateTimeOffset Now = DateTimeOffset.FromUnixTimeSeconds(1_767_225_600);

    private protected FakeTimeProvider Time { get; } = new(Now);

    /// <summary>A store over the test's data; called again, another server's.</summary>
    private protected abstract IFileStore Open(long quota = 1 << 20, bool isShared = false);

    /// <summary>No content takes room.</summary>
    private protected abstract void NothingIsLeft();

    [Fact]
    public async Task A_file_is_read_by_its_owner_only_also_on_another_server()
    {
        var file = await AddAsync(Open(), "one.png", lifetime: TimeSpan.FromHours(1));

        file.Length.ShouldBe(7);
        file.CreatedAt.ShouldBe(Now);
        file.ExpiresAt.ShouldBe(Now.AddHours(1));
        var found = (await Open().FindAsync("me", file.Id, default)).ShouldNotBeNull();
        found.ShouldBe(file);
        await using (var content = (await Open().OpenAsync(found, default)).ShouldNotBeNull())
        {
            content.Length.ShouldBe(7);
            using var text = new StreamReader(content);
            (await text.ReadToEndAsync()).ShouldBe("content");
        }

        (await Open().FindAsync("you", file.Id, default)).ShouldBeNull();
        (await Open().DeleteAsync("you", file.Id, default)).ShouldBeFalse();
        (await Open().FindAsync("me", "file-none", default)).ShouldBeNull();
    }

    [Fact]
    public async Task Files_are_listed_by_owner_and_purpose_in_both_orders_page_by_page()
    {
        var store = Open();
        var first = await AddAsync(store, "1");
        var batch = await AddAsync(store, "2", purpose: FilePurpose.Batch);
        var last = await AddAsync(store, "3");
        await AddAsync(store, "4", owner: "you");

        var page = await store.ListAsync(new FileQuery("me", null, 2, NewestFirst: true, null), default);
        page.Items.ShouldBe([last, batch]);
        page.HasMore.ShouldBeTrue();
        page = await store.ListAsync(new FileQuery("me", null, 2, NewestFirst: true, page.Items[^1]), default);
        page.Items.ShouldBe([first]);
        page.HasMore.ShouldBeFalse();
        (await store.ListAsync(new FileQuery("me", FilePurpose.Vision, 10, NewestFirst: false, null), default)).Items.ShouldBe([
            first,
            last,
        ]);
    }

    [Fact]
    public async Task A_deleted_file_is_gone_and_makes_room()
    {
        var store = Open(quota: 10);
        var file = await AddAsync(store, "a");
        await using (var second = store.Begin("me"))
            (await second.WriteAsync(new byte[4], default)).ShouldBeFalse();

        (await store.DeleteAsync("me", file.Id, default)).ShouldBeTrue();

        (await store.DeleteAsync("me", file.Id, default)).ShouldBeFalse();
        (await store.FindAsync("me", file.Id, default)).ShouldBeNull();
        (await store.OpenAsync(file, default)).ShouldBeNull();
        NothingIsLeft();
        await AddAsync(store, "b");
    }

    [Fact]
    public async Task One_owner_leaves_room_for_another()
    {
        var store = Open(quota: 1000, isShared: true);
        await using (var mine = store.Begin("me"))
            (await mine.WriteAsync(new byte[801], default)).ShouldBeFalse("a fifth is left to others");
        await using var other = store.Begin("you");
        (await other.WriteAsync(new byte[100], default)).ShouldBeTrue();
    }

    [Fact]
    public async Task An_expired_file_is_not_found_and_then_removed()
    {
        var store = Open();
        var file = await AddAsync(store, "a", lifetime: TimeSpan.FromHours(1));

        Time.Advance(TimeSpan.FromHours(1));

        (await store.FindAsync("me", file.Id, default)).ShouldBeNull();
        await store.RemoveExpiredAsync(default);
        (await store.OpenAsync(file, default)).ShouldBeNull();
        NothingIsLeft();
    }

    [Fact]
    public async Task An_upload_that_is_not_completed_leaves_nothing()
    {
        var store = Open(quota: 10);
        await using (var upload = store.Begin("me"))
            (await upload.WriteAsync(new byte[10], default)).ShouldBeTrue();

        (await store.ListAsync(new FileQuery("me", null, 10, NewestFirst: true, null), default)).Items.ShouldBeEmpty();
        NothingIsLeft();
        await AddAsync(store, "a");
    }

    private static async Task<StoredFile> AddAsync(
        IFileStore store,
        string name,
        string owner = "me",
        FilePurpose purpose = FilePurpose.Vision,
        TimeSpan? lifetime = null
    )
    {
        await using var upload = store.Begin(owner);
        (await upload.WriteAsync(Encoding.ASCII.GetBytes("content"), default)).ShouldBeTrue();
        return await upload.CompleteAsync(name, purpose, lifetime, default);
    }
}
