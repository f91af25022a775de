using System.Data.Common;
using Dapper;

namespace Easel.Storage.Sql;

/// <summary>
/// A connection for the time of one piece of work. Parameters are the properties of an object: <c>new { id }</c> is <c>@id</c>. Rows become
/// values of simple types, tuples by position, or objects by their properties' names (<c>created_at</c> is <c>CreatedAt</c>).
/// </summary>
public sealed class SqlSession
{
    private readonly DbConnection _connection;
    private readonly DbTransaction? _transaction;
    private readonly CancellationToken _cancellation;

    static SqlSession() => DefaultTypeMap.MatchNamesWithUnderscores = true;

    /// <param name="cancellation">Ends every statement of the session.</param>
    public SqlSession(DbConnection connection, DbTransaction? transaction, SqlDialect dialect, CancellationToken cancellation) =>
        (_connection, _transaction, Dialect, _cancellation) = (connection, transaction, dialect, cancellation);

    public SqlDialect Dialect { get; }

    /// <summary>Runs a statement, or one for each of a list of <paramref name="parameters"/>; gives the number of rows changed.</summary>
    public Task<int> ExecuteAsync(string sql, object? parameters = null) => _connection.ExecuteAsync(Command(sql, parameters));

    public async Task<List<T>> QueryAsync<T>(string sql, object? parameters = null) =>
        (await _connection.QueryAsync<T>(Command(sql, parameters))).AsList();

    /// <summary>The first row; null, or the type's default, when there is none.</summary>
    public Task<T?> FindAsync<T>(string sql, object? parameters = null) =>
        _connection.QueryFirstOrDefaultAsync<T>(Command(sql, parameters));

    /// <summary>The first value of the first row, converted; the type's default when there is none.</summary>
    public Task<T?> ScalarAsync<T>(string sql, object? parameters = null) => _connection.ExecuteScalarAsync<T>(Command(sql, parameters));

    /// <summary>Rows one by one, as they come: their values, null for none.</summary>
    public async IAsyncEnumerable<object?[]> StreamAsync(string sql)
    {
        await using var command = _connection.CreateCommand();
        (command.CommandText, command.Transaction) = (sql, _transaction);
        await using var rows = await command.ExecuteReaderAsync(_cancellation);
        while (await rows.ReadAsync(_cancellation))
        {
            var values = new object[rows.FieldCount];
            rows.GetValues(values);
            yield return [.. values.Select(value => value is DBNull ? null : value)];
        }
    }

    private CommandDefinition Command(string sql, object? parameters) =>
        new(sql, PortableParameters.Of(parameters), _transaction, cancellationToken: _cancellation);
}
