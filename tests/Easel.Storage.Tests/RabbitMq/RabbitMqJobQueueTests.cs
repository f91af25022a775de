using Easel.Jobs;
using Easel.Jobs.RabbitMq;
using Easel.Storage.Sql;
using Easel.Storage.Tests.Databases;
using Microsoft.Extensions.Logging.Abstractions;

namespace Easel.Storage.Tests.RabbitMq;

/// <summary>The broker's queue over records in PostgreSQL, held to what every queue does.</summary>
public sealed class RabbitMqJobQueueTests : JobQueueCompliance, IAsyncDisposable
{
    private readonly PostgreSqlTestDatabase _database = new();
    private readonly RabbitMqOptions _options = RabbitMqServer.Shared.Options();
    private readonly List<IAsyncDisposable> _open = [];

    public async ValueTask DisposeAsync()
    {
        foreach (var one in Enumerable.Reverse(_open))
            await one.DisposeAsync();
        await _database.DisposeAsync();
    }

    private protected override IJobStore Records => new SqlJobStore(_database.Open(), Time);

    private protected override IJobQueue Open()
    {
        var broker = new RabbitMqBroker(_options, TimeProvider.System, NullLogger<RabbitMqBroker>.Instance);
        var tickets = new JobTickets(broker, Time);
        _open.AddRange([broker, tickets]);
        return new RabbitMqJobQueue(new SqlJobStore(_database.Open(), Time), broker, tickets, Time, NullLogger<RabbitMqJobQueue>.Instance);
    }
}
