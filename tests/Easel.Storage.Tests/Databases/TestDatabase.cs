using Easel.Storage.Sql;

namespace Easel.Storage.Tests.Databases;

/// <summary>An empty database for one test.</summary>
public abstract class TestDatabase : IAsyncDisposable
{
    private readonly List<SqlDatabase> _opened = [];

    /// <summary>The database; called again, as another server has it.</summary>
    public SqlDatabase Open()
    {
        var database = Connect();
        _opened.Add(database);
        return database;
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var database in _opened)
        {
            if (database is IAsyncDisposable later)
                await later.DisposeAsync();
            else
                (database as IDisposable)?.Dispose();
        }

        Clean();
        GC.SuppressFinalize(this);
    }

    private protected abstract SqlDatabase Connect();

    private protected virtual void Clean() { }
}
