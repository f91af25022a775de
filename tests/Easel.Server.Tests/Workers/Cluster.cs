using Easel.Abstractions;
using Easel.Abstractions.Models;
using Easel.Server.Tests.Support;
using Easel.Server.Workers;
using Easel.Storage.Tests.Databases;
using Easel.Storage.Tests.RabbitMq;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;

namespace Easel.Server.Tests.Workers;

/// <summary>Servers that share PostgreSQL, RabbitMQ and a data folder, each with a role, in this process.</summary>
/// <param name="broker">The shared one when none is given.</param>
internal sealed class Cluster(RabbitMqServer? broker = null, int patienceSeconds = 60) : IAsyncDisposable
{
    private readonly RabbitMqServer _broker = broker ?? RabbitMqServer.Shared;
    private readonly TemporaryFolder _data = new();
    private readonly string _database = PostgreSqlServer.Shared.CreateDatabase();
    private readonly string _prefix = (broker ?? RabbitMqServer.Shared).Options().Prefix;
    private readonly List<RunningServer> _servers = [];

    /// <summary>Hears what those that take requests say of jobs.</summary>
    public LogLines Log { get; } = new();

    /// <summary>A server that draws with this engine.</summary>
    public Task<RunningServer> WorkerAsync(IImageEngine? engine = null) => StartAsync("worker", engine, replace: null);

    /// <summary>A server that takes requests, once it knows of a worker.</summary>
    public async Task<RunningServer> ApiAsync(int models = 1, params string[] args)
    {
        var api = await StartAsync(
            "api",
            engine: null,
            services =>
            {
                services.RemoveAll<IModelProvider>();
                services.AddSingleton<IModelProvider>(all => all.GetRequiredService<WorkerModelProvider>());
                services.AddLogging(logging => logging.AddFilter<LogLines>("Easel.Jobs", LogLevel.Information).AddProvider(Log));
            },
            args
        );
        await Eventually.HoldsAsync(async () =>
            (await RunningServer.JsonAsync(await api.Client.GetAsync("/v1/models"))).GetProperty("data").GetArrayLength() >= models
        );
        return api;
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var server in Enumerable.Reverse(_servers))
            await server.DisposeAsync();
        _data.Dispose();
    }

    private async Task<RunningServer> StartAsync(
        string role,
        IImageEngine? engine,
        Action<IServiceCollection>? replace,
        string[]? args = null
    )
    {
        var server = await RunningServer.StartAsync(
            engine,
            [
                $"--Easel:Role={role}",
                $"--Easel:Storage:ConnectionString={_database}",
                $"--Easel:RabbitMq:Uri={_broker.Uri}",
                $"--Easel:RabbitMq:Prefix={_prefix}",
                $"--Easel:RabbitMq:PatienceSeconds={patienceSeconds}",
                "--Easel:Workers:WaitForModelSeconds=3600",
                // A broker that takes its time is no reason for comments in streams.
                "--Easel:KeepAliveSeconds=0",
                .. args ?? [],
            ],
            replace,
            _data.Path
        );
        _servers.Add(server);
        return server;
    }
}
