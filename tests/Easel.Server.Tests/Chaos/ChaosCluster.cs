using System.Collections.Concurrent;
using System.Net;
using Easel.Server.Tests.Support;
using Easel.Storage.Tests.Databases;
using Easel.Storage.Tests.RabbitMq;
using Easel.Storage.Tests.S3;
using Npgsql;

namespace Easel.Server.Tests.Chaos;

/// <summary>Two servers that take requests, three that draw, PostgreSQL, RabbitMQ and an S3 server, each a process of its own. Nothing is
/// shared by folders.</summary>
internal sealed class ChaosCluster : IAsyncDisposable
{
    public const int Apis = 2;
    public const int Workers = 3;

    private readonly PostgreSqlProcess _database;
    private readonly RabbitMqProcess _broker;
    private readonly S3Process _bucket = new();
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("easel-chaos-");
    private readonly ConcurrentDictionary<string, ServerProcess> _servers = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, ChaosLink[]> _links = new(StringComparer.Ordinal);
    private readonly string[] _shared;
    private readonly string _databaseName;
    private readonly Uri?[] _addresses = new Uri?[Apis];
    private readonly ConcurrentBag<string> _ended = [];
    private int _cuts;

    /// <param name="stepMilliseconds">Of the four steps of a drawing.</param>
    private ChaosCluster(int stepMilliseconds)
    {
        _database = new PostgreSqlProcess(PostgreSqlProcess.Programs ?? throw new InvalidOperationException("PostgreSQL is missing."));
        _broker = new RabbitMqProcess(RabbitMqProcess.Programs ?? throw new InvalidOperationException("RabbitMQ is missing."));
        var bucket = _bucket.Options();
        _databaseName = new NpgsqlConnectionStringBuilder(_database.CreateDatabase()).Database!;
        _shared =
        [
            $"--Easel:Storage:S3:Bucket={bucket.Bucket}",
            $"--Easel:Storage:S3:AccessKey={bucket.AccessKey}",
            $"--Easel:Storage:S3:SecretKey={bucket.SecretKey}",
            "--Easel:SigningKey=chaos-chaos-chaos-chaos-chaos-chaos",
            "--Easel:Workers:WaitForModelSeconds=3600",
            // On a slow machine a broker takes its time to come back.
            "--Easel:RabbitMq:PatienceSeconds=120",
            "--Easel:MaxQueuedJobs=100000",
            // The disturbed run is to draw what the quiet one has drawn.
            "--Easel:Cache:Enabled=false",
            $"--Stub:StepMilliseconds={stepMilliseconds}",
        ];
        Members =
        [
            .. Enumerable.Range(0, Apis).Select(index => Server("api", index)),
            .. Enumerable.Range(0, Workers).Select(index => Server("worker", index)),
            new ChaosMember("broker", () => Task.Run(_broker.Kill), () => Task.Run(_broker.Start)),
            new ChaosMember("database", () => Task.Run(_database.Kill), () => Task.Run(_database.Start)),
            new ChaosMember("bucket", () => Task.Run(_bucket.Kill), () => Task.Run(_bucket.Start)),
        ];
    }

    /// <summary>Servers that ended and were not killed, and what they said of it.</summary>
    public IReadOnlyCollection<string> Ended => _ended;

    /// <summary>All that may be killed.</summary>
    public IReadOnlyList<ChaosMember> Members { get; }

    public static async Task<ChaosCluster> StartAsync(int stepMilliseconds)
    {
        var cluster = new ChaosCluster(stepMilliseconds);
        // The first makes the tables.
        await cluster.StartAsync("worker", 0);
        await Task.WhenAll(
            Enumerable
                .Range(1, Workers - 1)
                .Select(index => cluster.StartAsync("worker", index))
                .Concat(Enumerable.Range(0, Apis).Select(index => cluster.StartAsync("api", index)))
        );
        return cluster;
    }

    /// <summary>Where an api listens, or did before it was killed.</summary>
    public Uri Address(int api) => Volatile.Read(ref _addresses[api % Apis])!;

    public async ValueTask DisposeAsync()
    {
        foreach (var server in _servers.Values)
            await server.DisposeAsync();
        foreach (var link in _links.Values.SelectMany(links => links))
            link.Dispose();
        _broker.Dispose();
        _database.Dispose();
        _bucket.Dispose();
        _folder.Delete(recursive: true);
    }

    private ChaosMember Server(string role, int index) =>
        new(
            role,
            async () => await _servers[Name(role, index)].DisposeAsync(),
            () => StartAsync(role, index),
            () => CutAsync(Name(role, index))
        );

    /// <summary>Its network hangs, or all of it does.</summary>
    private async Task<IAsyncDisposable> CutAsync(string name)
    {
        var server = _servers[name];
        if (Interlocked.Increment(ref _cuts) % 2 == 0)
        {
            await server.SignalAsync("STOP");
            return new ChaosCut(() => server.SignalAsync("CONT"));
        }

        foreach (var link in _links[name])
            link.Cut();
        return new ChaosCut(() =>
        {
            foreach (var link in _links[name])
                link.Mend();
            return Task.CompletedTask;
        });
    }

    private string[] LinksOf(string name)
    {
        var links = _links.GetOrAdd(
            name,
            _ =>
                [
                    new ChaosLink(_database.Socket),
                    new ChaosLink(new IPEndPoint(IPAddress.Loopback, _broker.Uri.Port)),
                    new ChaosLink(new IPEndPoint(IPAddress.Loopback, _bucket.Endpoint.Port)),
                ]
        );
        return
        [
            $"--Easel:Storage:ConnectionString=Host=127.0.0.1;Port={links[0].Port};Username=easel;Database={_databaseName};Timeout=5;Command Timeout=10",
            $"--Easel:RabbitMq:Uri=amqp://guest:guest@127.0.0.1:{links[1].Port}",
            $"--Easel:Storage:S3:Endpoint=http://127.0.0.1:{links[2].Port}",
        ];
    }

    /// <summary>As a service manager does: one that ends because what it needs is not there yet is started again.</summary>
    private async Task StartAsync(string role, int index)
    {
        var name = Name(role, index);
        var data = _folder.CreateSubdirectory(name).FullName;
        while (true)
        {
            try
            {
                var server = await ServerProcess.StartStubAsync(data, [.. _shared, .. LinksOf(name), $"--Easel:Role={role}"]);
                _servers[name] = server;
                _ = WatchAsync(server, role, index);
                if (role is "api")
                    Volatile.Write(ref _addresses[index], server.Client.BaseAddress);
                return;
            }
            catch (InvalidOperationException)
            {
                await Task.Delay(100);
            }
        }
    }

    /// <summary>A server that ends by itself is a defect, whatever it lost.</summary>
    private async Task WatchAsync(ServerProcess server, string role, int index)
    {
        var ended = server.EndAsync();
        await server.Exited;
        if (server.IsKilled)
            return;
        var (code, errors) = await ended;
        _ended.Add($"{Name(role, index)} ended by itself with {code}: {errors}");
        await StartAsync(role, index);
    }

    private static string Name(string role, int index) => $"{role}-{index}";
}
