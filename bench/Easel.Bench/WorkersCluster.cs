using Easel.Server.Tests.Support;
using Easel.Storage.Tests.Databases;
using Easel.Storage.Tests.RabbitMq;
using Easel.Storage.Tests.S3;

namespace Easel.Bench;

/// <summary>PostgreSQL, RabbitMQ and an S3 server of one's own, and servers over them, each a process with a model that only waits.</summary>
internal sealed class WorkersCluster : IAsyncDisposable
{
    private static readonly string Published = Path.Combine(Repository.Root, "artifacts", "bench", "stub");

    private readonly PostgreSqlProcess _database = new(
        PostgreSqlProcess.Programs ?? throw new InvalidOperationException("PostgreSQL is missing.")
    );
    private readonly RabbitMqProcess _broker = new(RabbitMqProcess.Programs ?? throw new InvalidOperationException("RabbitMQ is missing."));
    private readonly S3Process _bucket = new();
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("easel-workers-");
    private readonly List<ServerProcess> _servers = [];
    private readonly string[] _shared;
    private readonly string[] _stub;

    /// <param name="drawing">How long a drawing takes, in its four steps.</param>
    public WorkersCluster(TimeSpan drawing)
    {
        var bucket = _bucket.Options();
        _stub =
        [
            FormattableString.Invariant($"--Stub:StepMilliseconds={drawing.TotalMilliseconds / 4}"),
            "--Stub:Stamps=true",
            "--Easel:Cache:Enabled=false",
            $"--Easel:ModelsFolder={NoModel()}",
        ];
        _shared =
        [
            $"--Easel:Storage:ConnectionString={_database.CreateDatabase()}",
            $"--Easel:Storage:S3:Bucket={bucket.Bucket}",
            $"--Easel:Storage:S3:Endpoint={bucket.Endpoint}",
            $"--Easel:Storage:S3:AccessKey={bucket.AccessKey}",
            $"--Easel:Storage:S3:SecretKey={bucket.SecretKey}",
            $"--Easel:RabbitMq:Uri={_broker.Uri}",
            "--Easel:SigningKey=bench-bench-bench-bench-bench-bench",
            "--Easel:Workers:WaitForModelSeconds=3600",
            "--Easel:MaxQueuedJobs=100000",
        ];
    }

    /// <summary>Publishes the server with the model that only waits, compiled ahead as an operator's is.</summary>
    public static Task PublishAsync() =>
        PublishedServer.PublishProjectAsync(Path.Combine(Repository.Root, "tests", "Easel.StubServer"), Published);

    /// <summary>One that draws by itself, with what it keeps in a folder.</summary>
    public Task<ServerProcess> StartAloneAsync() => AddAsync(data => ServerProcess.StartProgramAsync(Program, data, _stub));

    public Task<ServerProcess> StartAsync(string role) =>
        AddAsync(data => ServerProcess.StartProgramAsync(Program, data, [.. _shared, .. _stub, $"--Easel:Role={role}"]));

    public async Task StopAsync(ServerProcess server)
    {
        await server.TerminateAsync();
        _servers.Remove(server);
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var server in _servers)
            await server.DisposeAsync();
        _broker.Dispose();
        _database.Dispose();
        _bucket.Dispose();
        _folder.Delete(recursive: true);
    }

    /// <summary>A folder with a model that cannot be read: the one beside the program would be kept in memory, and is not what it draws
    /// with.</summary>
    private string NoModel()
    {
        var folder = _folder.CreateSubdirectory("no-models").FullName;
        File.WriteAllBytes(Path.Combine(folder, "none.safetensors"), []);
        return folder;
    }

    private static string Program => Path.Combine(Published, "Easel.StubServer.dll");

    private async Task<ServerProcess> AddAsync(Func<string, Task<ServerProcess>> start)
    {
        var server = await start(_folder.CreateSubdirectory($"{_servers.Count}-{Guid.NewGuid():N}").FullName);
        _servers.Add(server);
        return server;
    }
}
