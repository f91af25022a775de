using Easel.Cli.Tests.Support;
using Easel.Core.Files;
using Easel.Server.Tests.Support;
using Easel.Storage.Blobs;
using Easel.Storage.FileSystem;
using Easel.Storage.PostgreSql;
using Easel.Storage.Sql;
using Easel.Storage.Sqlite;
using Easel.Storage.Tests.Databases;
using Microsoft.Extensions.Logging.Abstractions;

namespace Easel.Cli.Tests;

/// <summary>The command moves what a server keeps.</summary>
public sealed class DataTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task What_a_server_keeps_moves_to_another_database()
    {
        StoredFile uploaded;
        using (var database = new SqliteDatabase(Folder("one")))
            uploaded = await UploadAsync(Files("one", database));
        var (one, two) = ($"--Easel:DataFolder={_folder.File("one")}", $"--Easel:DataFolder={_folder.File("two")}");
        var connection = PostgreSqlServer.Shared.CreateDatabase();
        var records = $"--Easel:Storage:ConnectionString={connection}";

        await RunAsync(ExitCode.Ok, "exported 1 records", "data", "export", "all.tar", one);
        await RunAsync(ExitCode.File, "is there already", "data", "export", "all.tar", one);
        await RunAsync(ExitCode.Ok, "exported 1 records", "data", "export", "all.tar", one, "--force");
        await RunAsync(ExitCode.Ok, "\"records\": 1", "data", "import", "all.tar", two, records, "--json");
        await RunAsync(ExitCode.Refused, "--replace", "data", "import", "all.tar", two, records);

        await using var moved = new PostgreSqlDatabase(
            connection,
            TimeProvider.System,
            TimeSpan.FromMinutes(1),
            NullLogger<PostgreSqlDatabase>.Instance
        );
        var arrived = (await Files("two", moved).FindAsync("me", uploaded.Id, default)).ShouldNotBeNull();
        arrived.ShouldBe(uploaded);
        using var content = new StreamReader((await Files("two", moved).OpenAsync(arrived, default)).ShouldNotBeNull());
        (await content.ReadToEndAsync()).ShouldBe("content");
    }

    [Theory]
    [InlineData(ExitCode.File, "nothing.tar", "nothing.tar")]
    [InlineData(ExitCode.Usage, "neither an option", "nothing.tar", "--sead")]
    [InlineData(ExitCode.Refused, "cannot be read", "nothing.tar", "--Easel:Storage:ConnectionString=nonsense")]
    public async Task What_is_wrong_is_told(int code, string message, params string[] arguments) =>
        await RunAsync(code, message, ["data", "import", .. arguments, $"--Easel:DataFolder={_folder.File("none")}"]);

    private async Task RunAsync(int code, string message, params string[] arguments)
    {
        var run = await EaselProgram.RunAsync(_folder.Path, arguments);
        run.ExitCode.ShouldBe(code, run.Errors);
        (run.Text + run.Errors).ShouldContain(message);
    }

    private DataFolder Folder(string name) => DataFolder.Open(_folder.File(name)).Folder!;

    private UploadedFiles Files(string name, SqlDatabase database) =>
        new(new FolderBlobStore(Folder(name)), database, TimeProvider.System, 1 << 20);

    private static async Task<StoredFile> UploadAsync(UploadedFiles files)
    {
        await using var upload = files.Begin("me");
        (await upload.WriteAsync("content"u8.ToArray(), default)).ShouldBeTrue();
        return await upload.CompleteAsync("a.txt", FilePurpose.UserData, null, default);
    }
}
