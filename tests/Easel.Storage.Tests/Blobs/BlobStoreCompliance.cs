using Easel.Storage.Blobs;
using Microsoft.Extensions.Time.Testing;

namespace Easel.Storage.Tests.Blobs;

/// <summary>What every <see cref="IBlobStore"/> does. Two of them over the same data are two servers.</summary>
public abstract class BlobStoreCompliance
{
    private protected FakeTimeProvider Time { get; } = new(TimeProvider.System.GetUtcNow());

    private protected abstract IBlobStore Open();

    [Fact]
    public async Task What_was_written_is_read_listed_and_deleted_elsewhere()
    {
        await Open().WriteAsync("jobs/job_1/a", new byte[] { 1, 2, 3 }, default);
        await Open().WriteAsync("jobs/job_2/b", new byte[] { 4 }, default);
        await Open().WriteAsync("assets/c.png", default, default);

        (await ReadAsync("jobs/job_1/a")).ShouldBe([1, 2, 3]);
        (await ReadAsync("assets/c.png")).ShouldBe([]);
        var listed = await Open().ListAsync("jobs", default).OrderBy(blob => blob.Name).ToListAsync();
        listed
            .Select(blob => (blob.Name, blob.Folder, blob.Leaf, blob.Length))
            .ShouldBe([("jobs/job_1/a", "job_1", "a", 3), ("jobs/job_2/b", "job_2", "b", 1)]);
        listed.ShouldAllBe(blob => (blob.WrittenAt - Time.GetUtcNow()).Duration() < TimeSpan.FromHours(1));
        (await Open().ListAsync("jobs/job_1", default).ToListAsync()).ShouldHaveSingleItem();
        (await Open().LengthAsync("jobs/job_1/a", default)).ShouldBe(3);
        (await Open().LengthAsync("jobs/job_1/b", default)).ShouldBeNull();
        (await Open().LengthAsync("jobs", default)).ShouldBeNull();
        (await Open().DeleteAsync("jobs/job_1/a", default)).ShouldBe(3);
        (await Open().DeleteAsync("jobs/job_1/a", default)).ShouldBeNull();
        await Open().DeleteFolderAsync("jobs/job_1", default);
        await Open().DeleteFolderAsync("jobs/job_2", default);
        (await ReadAsync("jobs/job_1/a")).ShouldBeNull();
        (await ReadAsync("jobs/job_2/b")).ShouldBe([4], "a folder that is not empty stays");
        (await Open().ListAsync("nothing", default).ToListAsync()).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_later_content_takes_the_place_of_an_earlier_one_also_while_that_is_read()
    {
        await Open().WriteAsync("files/a", new byte[] { 1 }, default);
        await using var earlier = (await Open().OpenAsync("files/a", default)).ShouldNotBeNull();
        await Open().WriteAsync("files/a", new byte[] { 2, 2 }, default);

        earlier.ReadByte().ShouldBe(1);
        (await ReadAsync("files/a")).ShouldBe([2, 2]);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData((5 << 20) - 1)]
    [InlineData(5 << 20)]
    [InlineData((11 << 20) + 7)]
    public async Task Contents_of_every_length_are_whole_and_seekable(int length)
    {
        var content = new byte[length];
        for (var i = 0; i < length; i++)
            content[i] = (byte)(i * 31 + (i >> 8));
        var store = Open();
        await using (var temporary = store.CreateTemporary())
        {
            for (var at = 0; at < length; at += 1 << 20)
                await temporary.WriteAsync(content.AsMemory(at, Math.Min(1 << 20, length - at)), default);
            (await Open().ListAsync("files", default).ToListAsync()).ShouldBeEmpty("nobody sees it before it is whole");
            await store.PublishAsync(temporary, "files/a", default);
        }

        var rest = new byte[length - length / 2];
        await using (var read = (await Open().OpenAsync("files/a", default)).ShouldNotBeNull())
        {
            read.Length.ShouldBe(length);
            read.Seek(length / 2, SeekOrigin.Begin);
            await read.ReadExactlyAsync(rest);
        }

        rest.AsSpan().SequenceEqual(content.AsSpan(length / 2)).ShouldBeTrue();
        NothingIsHalfWritten();
    }

    [Fact]
    public async Task What_is_not_published_leaves_nothing()
    {
        await using (var temporary = Open().CreateTemporary())
            await temporary.WriteAsync(new byte[10], default);

        NothingIsHalfWritten();
        (await Open().ListAsync("files", default).ToListAsync()).ShouldBeEmpty();
    }

    [Fact]
    public async Task More_than_a_page_is_listed_whole()
    {
        var store = Open();
        await Parallel.ForAsync(0, 1003, async (i, token) => await store.WriteAsync($"jobs/job_{i}/a", new byte[1], token));

        (await store.ListAsync("jobs", default).CountAsync()).ShouldBe(1003);
    }

    private protected abstract void NothingIsHalfWritten();

    private async Task<byte[]?> ReadAsync(string name)
    {
        if (await Open().OpenAsync(name, default) is not { } content)
            return null;
        await using (content)
        {
            using var copy = new MemoryStream();
            await content.CopyToAsync(copy);
            return copy.ToArray();
        }
    }
}
