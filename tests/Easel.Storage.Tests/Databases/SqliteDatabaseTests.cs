using Easel.Core.Files;
using Easel.Core.Storage;
using Easel.Jobs;
using Easel.Storage.Blobs;
using Easel.Storage.FileSystem;
using Easel.Storage.Sql;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Time.Testing;

namespace Easel.Storage.Tests.Databases;

public sealed class SqliteDatabaseTests : SqlDatabaseCompliance
{
    private readonly SqliteTestDatabase _database;

    public SqliteDatabaseTests()
        : this(new SqliteTestDatabase()) { }

    private SqliteDatabaseTests(SqliteTestDatabase database)
        : base(database) => _database = database;

    /// <summary>Files as each version before the journal of migrations made them, with a record of every kind that it had.</summary>
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public async Task A_file_of_an_earlier_version_is_brought_to_this_one_with_all_it_holds(int version)
    {
        Run(string.Concat(EarlierSchemas.Steps[..version]) + $"PRAGMA user_version = {version};");

        var database = _database.Open();
        var time = new FakeTimeProvider(DateTimeOffset.FromUnixTimeSeconds(1_767_225_600));
        var files = new UploadedFiles(new FolderBlobStore(DataFolder.Open(_database.Folder).Folder!), database, time, 1 << 20);
        (await files.FindAsync("me", "file-1", default))
            .ShouldNotBeNull()
            .ShouldBe(
                new StoredFile(
                    "file-1",
                    "me",
                    "n",
                    FilePurpose.Vision,
                    7,
                    DateTimeOffset.FromUnixTimeSeconds(1_767_225_600),
                    ExpiresAt: null
                )
            );
        var jobs = new SqlJobStore(database, time);
        if (version > 1)
        {
            (await jobs.FindAsync("me", "job_1", default)).ShouldNotBeNull().State.ShouldBe(JobState.InProgress);
            (await jobs.ReadJournalAsync("job_1", 0, default)).ShouldHaveSingleItem().ToArray().ShouldBe([7]);
            (await jobs.RenewAsync("r", TimeSpan.FromSeconds(6), default)).ShouldHaveSingleItem().CancelRequested.ShouldBeTrue();
        }

        (await jobs.AddAsync(new NewJob("job", "me", "batch", default, null), default)).State.ShouldBe(JobState.Queued);
        Read("PRAGMA user_version").ShouldBe((long)SqlMigration.All[^1].Number, "an Easel without the journal must see that it is older");
    }

    [Fact]
    public async Task A_file_of_a_newer_Easel_without_the_journal_is_refused()
    {
        await _database.Open().OpenAsync(default);
        Run("PRAGMA user_version = 9999");

        var refused = await Should.ThrowAsync<StorageUnavailableException>(async () => await _database.Open().OpenAsync(default));
        refused.Message.ShouldContain("newer version");
    }

    [Fact]
    public async Task SQLite_comes_with_the_package()
    {
        var version = await _database.Open().ReadAsync(session => session.ScalarAsync<string>("SELECT sqlite_version()"), default);

        new Version(version!).ShouldBeGreaterThanOrEqualTo(new Version(3, 53));
    }

    [Fact]
    public async Task Who_reads_does_not_wait_for_who_writes()
    {
        var database = _database.Open();
        await database.OpenAsync(default);
        var read = await database.TransactAsync(
            async session =>
            {
                await AddAsync(session, "not yet kept");
                return await CountAsync(database);
            },
            default
        );

        read.ShouldBe(0);
        (await CountAsync(database)).ShouldBe(1);
    }

    [Fact]
    public async Task Reading_changes_nothing()
    {
        var database = _database.Open();

        await Should.ThrowAsync<StorageUnavailableException>(async () =>
            await database.ReadAsync(session => AddAsync(session, "owner"), default)
        );
    }

    private void Run(string sql)
    {
        using var connection = Connect();
        using var command = new SqliteCommand(sql, connection);
        command.ExecuteNonQuery();
    }

    private object? Read(string sql)
    {
        using var connection = Connect();
        using var command = new SqliteCommand(sql, connection);
        return command.ExecuteScalar();
    }

    private SqliteConnection Connect()
    {
        var connection = new SqliteConnection($"Data Source={Path.Combine(_database.Folder, "easel.db")};Pooling=false");
        connection.Open();
        return connection;
    }
}
