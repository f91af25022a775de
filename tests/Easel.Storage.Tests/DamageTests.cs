using Easel.Abstractions.Requests;
using Easel.Core.Assets;
using Easel.Core.Files;
using Easel.Core.Idempotency;
using Easel.Jobs;
using Easel.Storage.Blobs;
using Easel.Storage.FileSystem;
using Easel.Storage.Sql;
using Easel.Storage.Sqlite;
using Microsoft.Extensions.Time.Testing;

namespace Easel.Storage.Tests;

/// <summary>What somebody deleted or damaged in the data folder.</summary>
public sealed class DamageTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly FakeTimeProvider _time = new(TimeProvider.System.GetUtcNow());
    private readonly DataFolder _data;
    private readonly SqliteDatabase _database;

    public DamageTests()
    {
        _data = _folder.Open();
        _database = new SqliteDatabase(_data);
    }

    public void Dispose()
    {
        _database.Dispose();
        _folder.Dispose();
    }

    [Fact]
    public async Task A_deleted_folder_is_made_anew()
    {
        var (files, assets, answers, uploads) = (
            new BlobJobFiles(new FolderBlobStore(_data), new SqlJobStore(_database, _time), _time, 1 << 20),
            new BlobAssetStore(new FolderBlobStore(_data), _time, 1 << 20),
            new FileSystemResponseStore(_data, _time, 1 << 20),
            new UploadedFiles(new FolderBlobStore(_data), _database, _time, 1 << 20)
        );
        for (var i = 0; i < 2; i++)
        {
            (await files.WriteAsync("me", "job_1", "a", new byte[1], default)).ShouldBeTrue();
            (await assets.AddAsync("me", new byte[1], ImageFormat.Png, _time.GetUtcNow().AddHours(1), default)).ShouldNotBeNull();
            using (var answer = answers.Create())
            {
                await answer.WriteHeadAsync(new ResponseHead("request", 200, []), default);
                await answer.KeepAsync("00", default);
            }

            await using (var upload = uploads.Begin("me"))
            {
                await upload.WriteAsync(new byte[1], default);
                (await uploads.OpenAsync(await upload.CompleteAsync("name", FilePurpose.UserData, null, default), default))
                    .ShouldNotBeNull()
                    .Dispose();
            }

            foreach (var folder in Directory.GetDirectories(_folder.Path))
                Directory.Delete(folder, recursive: true);
        }

        foreach (var store in new IExpiringStore[] { files, assets, answers, uploads })
            await store.RemoveExpiredAsync(default);
        (await new DataFolderHealth(_data).ProbeAsync(default)).ShouldBeNull();
    }

    [Fact]
    public async Task A_deleted_database_is_made_anew()
    {
        var jobs = new SqlJobStore(_database, _time);
        await jobs.AddAsync(New("job_1"), default);
        foreach (var file in Directory.GetFiles(_folder.Path, "easel.db*"))
            File.Delete(file);

        await jobs.AddAsync(New("job_2"), default);

        (await new SqlJobStore(new SqliteDatabase(_data), _time).ExistsAsync("job_2", default)).ShouldBeTrue();
        (await jobs.ExistsAsync("job_1", default)).ShouldBeFalse();
    }

    [Fact]
    public async Task A_damaged_database_is_reported_until_it_is_whole_again()
    {
        (await _database.ProbeAsync(default)).ShouldBeNull("there is none yet");
        var path = Path.Combine(_folder.Path, "easel.db");
        await File.WriteAllTextAsync(path, new string('x', 8192));

        (await _database.ProbeAsync(default)).ShouldNotBeNull().ShouldContain("damaged");
        (await _database.ProbeAsync(default)).ShouldNotBeNull().ShouldContain("damaged");
        File.Delete(path);

        (await new SqlJobStore(_database, _time).AddAsync(New("job_1"), default)).ShouldNotBeNull();
        (await _database.ProbeAsync(default)).ShouldBeNull();
    }

    private static NewJob New(string id) => new(id, "me", "response", default, null);
}
