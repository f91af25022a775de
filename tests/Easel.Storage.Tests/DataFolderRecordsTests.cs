using Easel.Core.Files;
using Easel.Storage.Blobs;
using Easel.Storage.FileSystem;
using Easel.Storage.Sqlite;
using Microsoft.Extensions.Time.Testing;

namespace Easel.Storage.Tests;

public sealed class DataFolderRecordsTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly FakeTimeProvider _time = new(DateTimeOffset.FromUnixTimeSeconds(1_767_225_600));

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Two_servers_share_one_file()
    {
        var data = _folder.Open();
        using var one = new SqliteDatabase(data);
        using var other = new SqliteDatabase(data);
        var first = new UploadedFiles(new FolderBlobStore(data), one, _time, 1 << 20);
        var second = new UploadedFiles(new FolderBlobStore(data), other, _time, 1 << 20);

        await Task.WhenAll(Enumerable.Range(0, 20).Select(i => Task.Run(async () => await UploadAsync(i % 2 == 0 ? first : second))));

        (await first.ListAsync(new FileQuery("me", null, 100, NewestFirst: true, null), default)).Items.Count.ShouldBe(20);
        (await second.ListAsync(new FileQuery("me", null, 100, NewestFirst: true, null), default)).Items.Count.ShouldBe(20);
    }

    [Fact]
    public async Task Nobody_else_on_this_machine_can_read_the_records()
    {
        if (OperatingSystem.IsWindows())
            return; // The user's own folder is private there already.
        var path = Path.Combine(_folder.Path, "data");
        using var database = new SqliteDatabase(DataFolder.Open(path).Folder!);
        await database.OpenAsync(default);

        File.GetUnixFileMode(path).ShouldBe(UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
    }

    [Fact]
    public async Task A_content_without_a_record_is_removed_in_time_and_a_known_one_stays()
    {
        var data = _folder.Open();
        using var database = new SqliteDatabase(data);
        var files = new UploadedFiles(new FolderBlobStore(data), database, _time, 1 << 20);
        var kept = await UploadAsync(files);
        var orphan = Path.Combine(_folder.Path, "files", "file-orphan");
        await File.WriteAllBytesAsync(orphan, [1]);
        foreach (var file in Directory.GetFiles(Path.Combine(_folder.Path, "files")))
            File.SetLastWriteTimeUtc(file, _time.GetUtcNow().UtcDateTime);

        await files.RemoveExpiredAsync(default);
        File.Exists(orphan).ShouldBeTrue("its record may be about to be written");
        _time.SetUtcNow(_time.GetUtcNow().AddHours(7));
        await files.RemoveExpiredAsync(default);

        File.Exists(orphan).ShouldBeFalse();
        (await files.OpenAsync(kept, default)).ShouldNotBeNull().Dispose();
    }

    [Fact]
    public async Task Nothing_is_made_before_it_is_needed()
    {
        var data = _folder.Open();
        using var database = new SqliteDatabase(data);

        await new UploadedFiles(new FolderBlobStore(data), database, _time, 1 << 20).RemoveExpiredAsync(default);

        Directory.GetFiles(_folder.Path).ShouldBeEmpty();
    }

    private static async Task<StoredFile> UploadAsync(UploadedFiles files)
    {
        await using var upload = files.Begin("me");
        (await upload.WriteAsync(new byte[10], default)).ShouldBeTrue();
        return await upload.CompleteAsync("name", FilePurpose.UserData, null, default);
    }
}
