using System.Formats.Tar;
using Easel.Jobs;
using Easel.Storage.FileSystem;
using Easel.Storage.Sql;
using Easel.Storage.Tests.Databases;
using Easel.Storage.Transfer;
using Microsoft.Extensions.Time.Testing;

namespace Easel.Storage.Tests.Transfer;

/// <summary>Whole installations, moved from one database to another.</summary>
public sealed class TransferTests : IAsyncLifetime
{
    private static readonly DateTime Written = new(2026, 1, 2, 3, 4, 5, DateTimeKind.Utc);

    private readonly SqliteTestDatabase _first = new();
    private readonly PostgreSqlTestDatabase _second = new();
    private readonly TemporaryFolder _secondFolder = new();
    private readonly SqliteTestDatabase _third = new();

    public async ValueTask InitializeAsync()
    {
        await _first.Open().OpenAsync(default);
        foreach (var (name, content) in Files)
        {
            var path = Path.Combine(_first.Folder, name);
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            await File.WriteAllTextAsync(path, content);
            File.SetLastWriteTimeUtc(path, Written);
        }
    }

    public async ValueTask DisposeAsync()
    {
        await _first.DisposeAsync();
        await _second.DisposeAsync();
        _secondFolder.Dispose();
        await _third.DisposeAsync();
    }

    private static Dictionary<string, string> Files { get; } =
        new(StringComparer.Ordinal)
        {
            ["signing.key"] = "secret",
            ["assets/a.png"] = "picture",
            ["jobs/resp_1/image-0"] = "input",
            ["answers/00"] = "",
            ["files/file-1"] = new('x', 100_000),
        };

    [Fact]
    public async Task Every_record_and_every_file_comes_through_SQLite_PostgreSQL_and_SQLite_again()
    {
        Dictionary<string, List<string>> expected;
        using (var filled = new FilledDatabase(_first.Folder))
        {
            filled.Fill();
            expected = filled.All();
        }

        await File.WriteAllTextAsync(Path.Combine(Directory.CreateDirectory(Path.Combine(_first.Folder, "temp")).FullName, "left"), "over");
        using var first = await ExportAsync(_first.Open(), Folder(_first.Folder));
        (await ImportAsync(_second.Open(), _secondFolder.Open(), first)).ShouldBe(
            new TransferReport(expected.Sum(one => one.Value.Count), Files.Count)
        );
        using var second = await ExportAsync(_second.Open(), _secondFolder.Open());
        (await ImportAsync(_third.Open(), Folder(_third.Folder), second)).Problem.ShouldBeNull();

        using var arrived = new FilledDatabase(_third.Folder);
        var all = arrived.All();
        all.Keys.ShouldBe(expected.Keys, ignoreOrder: true);
        foreach (var (table, rows) in expected)
            all[table].ShouldBe(rows, table);
        foreach (var (name, content) in Files)
        {
            var path = Path.Combine(_third.Folder, name);
            (await File.ReadAllTextAsync(path)).ShouldBe(content, name);
            File.GetLastWriteTimeUtc(path).ShouldBe(Written, name);
        }

        Directory.GetFileSystemEntries(_third.Folder, "import-*").ShouldBeEmpty();
        File.Exists(Path.Combine(_third.Folder, "temp", "left")).ShouldBeFalse();
    }

    [Fact]
    public async Task Numbers_go_on_after_those_that_came()
    {
        var time = new FakeTimeProvider(DateTimeOffset.FromUnixTimeSeconds(1_767_225_600));
        var jobs = new SqlJobStore(_first.Open(), time);
        for (var i = 0; i < 3; i++)
            await jobs.AddAsync(new NewJob($"job_{i}", "me", "batch", default, null), default);
        using var archive = await ExportAsync(_first.Open(), Folder(_first.Folder));
        (await ImportAsync(_second.Open(), _secondFolder.Open(), archive)).Problem.ShouldBeNull();

        var moved = new SqlJobStore(_second.Open(), time);
        await moved.AddAsync(new NewJob("job_3", "me", "batch", default, null), default);

        var listed = await moved.ListAsync(new JobQuery("me", null, 10, NewestFirst: false, null), default);
        listed.Items.Select(job => job.Id).ShouldBe(["job_0", "job_1", "job_2", "job_3"]);
    }

    [Fact]
    public async Task What_is_there_is_not_touched_unless_it_is_to_be_replaced()
    {
        using var archive = await ExportAsync(_first.Open(), Folder(_first.Folder));
        var time = new FakeTimeProvider(DateTimeOffset.FromUnixTimeSeconds(1_767_225_600));
        var jobs = new SqlJobStore(_second.Open(), time);
        await jobs.AddAsync(new NewJob("mine", "me", "batch", default, null), default);

        (await ImportAsync(_second.Open(), _secondFolder.Open(), archive)).Problem.ShouldNotBeNull().ShouldContain("--replace");
        (await jobs.ExistsAsync("mine", default)).ShouldBeTrue();
        await File.WriteAllTextAsync(Path.Combine(_secondFolder.Path, "mine"), "mine");
        (await ImportAsync(_second.Open(), _secondFolder.Open(), archive)).Problem.ShouldNotBeNull().ShouldContain("holds files");
        (await ImportAsync(_second.Open(), _secondFolder.Open(), archive, replace: true)).Problem.ShouldBeNull();

        (await jobs.ExistsAsync("mine", default)).ShouldBeFalse();
        File.Exists(Path.Combine(_secondFolder.Path, "mine")).ShouldBeFalse();
        File.Exists(Path.Combine(_secondFolder.Path, "assets", "a.png")).ShouldBeTrue();
    }

    [Theory]
    [InlineData("cut")]
    [InlineData("flipped")]
    [InlineData("empty")]
    [InlineData("newer")]
    [InlineData("outside")]
    [InlineData("no archive")]
    [InlineData("wrong row")]
    public async Task A_wrong_archive_changes_nothing(string how)
    {
        using var whole = await ExportAsync(_first.Open(), Folder(_first.Folder));
        using var wrong = await DamagedAsync(whole, how);

        var report = await ImportAsync(_second.Open(), _secondFolder.Open(), wrong);

        report.Problem.ShouldNotBeNull().ShouldStartWith("Nothing was imported");
        Directory.GetFiles(_secondFolder.Path, "*", SearchOption.AllDirectories).ShouldBeEmpty();
        (await _second.Open().ReadAsync(session => session.ScalarAsync<int>("SELECT COUNT(*) FROM jobs"), default)).ShouldBe(0);
    }

    private static async Task<MemoryStream> DamagedAsync(MemoryStream whole, string how)
    {
        var bytes = whole.ToArray();
        switch (how)
        {
            case "cut":
                return new MemoryStream(bytes[..(bytes.Length / 2)]);
            case "flipped":
                bytes[bytes.AsSpan().IndexOf("picture"u8)] ^= 1;
                return new MemoryStream(bytes);
            case "empty":
                return new MemoryStream();
            case "no archive":
                return new MemoryStream("PK\u0003\u0004 something else, longer than one block of a tar file"u8.ToArray());
        }

        var written = new MemoryStream();
        await using (var writer = new ArchiveWriter(written))
        {
            whole.Position = 0;
            await using var tar = new TarReader(whole, leaveOpen: true);
            while (await tar.GetNextEntryAsync(copyData: true) is { } entry && entry.Name is not ArchiveFormat.Checksums)
            {
                using var text = new StreamReader(entry.DataStream ?? Stream.Null);
                var content = await text.ReadToEndAsync();
                var (name, changed) = (how, entry.Name) switch
                {
                    ("newer", ArchiveFormat.Manifest) => (
                        entry.Name,
                        content.Replace("\"format\": 1", "\"format\": 2", StringComparison.Ordinal)
                    ),
                    ("outside", "files/assets/a.png") => ("files/../../a.png", content),
                    ("wrong row", "records/jobs.jsonl") => (entry.Name, content + "[1,2]\n"),
                    _ => (entry.Name, content),
                };
                using var stream = new MemoryStream(System.Text.Encoding.UTF8.GetBytes(changed));
                await writer.AddAsync(name, stream, entry.ModificationTime, default);
            }

            await writer.CompleteAsync(DateTimeOffset.UnixEpoch, default);
        }

        return written;
    }

    private static DataFolder Folder(string path) => DataFolder.Open(path).Folder!;

    private static async Task<MemoryStream> ExportAsync(SqlDatabase database, DataFolder data)
    {
        var archive = new MemoryStream();
        (await new DataExport(database, data, TimeProvider.System).WriteAsync(archive, default)).Problem.ShouldBeNull();
        return archive;
    }

    private static Task<TransferReport> ImportAsync(SqlDatabase database, DataFolder data, MemoryStream archive, bool replace = false)
    {
        archive.Position = 0;
        return new DataImport(database, data).ReadAsync(archive, replace, default);
    }
}
