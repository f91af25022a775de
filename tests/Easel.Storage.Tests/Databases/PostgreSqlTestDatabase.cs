using Easel.Storage.PostgreSql;
using Easel.Storage.Sql;
using Microsoft.Extensions.Logging.Abstractions;

namespace Easel.Storage.Tests.Databases;

/// <param name="server">Default: the one that all tests share.</param>
/// <param name="patience">How long work waits while the server is down. Default a minute: a busy machine is no outage.</param>
public sealed class PostgreSqlTestDatabase(PostgreSqlServer? server = null, TimeSpan? patience = null) : TestDatabase
{
    public string ConnectionString { get; } = (server ?? PostgreSqlServer.Shared).CreateDatabase();

    private protected override SqlDatabase Connect() =>
        new PostgreSqlDatabase(
            ConnectionString,
            TimeProvider.System,
            patience ?? TimeSpan.FromMinutes(1),
            NullLogger<PostgreSqlDatabase>.Instance
        );
}
