using System.Text;

namespace Easel.Storage.Sql;

/// <summary>The few things that databases call differently. Statements are otherwise written once, in what both understand.</summary>
public abstract class SqlDialect
{
    /// <summary>Ends a SELECT whose rows of <paramref name="table"/> nobody else may change before the transaction ends; those that another
    /// transaction holds so are passed over.</summary>
    public abstract string LockSkippingLocked(string table);

    /// <summary>Ends a SELECT whose rows nobody else may change before the transaction ends; waits for who is changing them.</summary>
    public abstract string LockShared { get; }

    /// <summary>Ends a SELECT whose rows nobody else may change or lock so before the transaction ends; waits for who does.</summary>
    public abstract string LockAlone { get; }

    /// <summary>What time it is by the database's clock, as Unix milliseconds: the same for all servers, whatever their machines say.</summary>
    public abstract string Now { get; }

    /// <summary>When the database was started, as Unix milliseconds; null where it is a part of the server.</summary>
    public virtual string? StartedAt => null;

    /// <summary>Lists the columns of all tables, in order: <c>table_name</c>, <c>column_name</c>, <c>type_name</c> and
    /// <c>key_place</c>.</summary>
    internal abstract string Columns { get; }

    /// <summary>Lists which table's rows refer to which table's.</summary>
    internal abstract string References { get; }

    /// <summary>A number that identifies rows, given by the database in rising order.</summary>
    protected abstract string Identity { get; }

    /// <summary>The type of true and false.</summary>
    protected abstract string Flag { get; }

    /// <summary>The type of bytes.</summary>
    protected abstract string Bytes { get; }

    /// <summary>The type of text that is ordered by its code points.</summary>
    protected abstract string Text { get; }

    /// <summary>Ends the definition of a table whose rows lie in the order of its key, where the database can.</summary>
    protected virtual string Clustered => "";

    /// <summary>How many parameters a statement has at most that writes many rows.</summary>
    internal virtual int ParametersAtOnce => 2000;

    /// <summary>Puts this database's words for <c>{identity}</c>, <c>{flag}</c>, <c>{bytes}</c>, <c>{text}</c> and <c>{clustered}</c>.</summary>
    public string Translate(string schema) =>
        new StringBuilder(schema)
            .Replace("{identity}", Identity)
            .Replace("{flag}", Flag)
            .Replace("{bytes}", Bytes)
            .Replace("{text}", Text)
            .Replace("{clustered}", Clustered)
            .ToString();

    /// <summary>Tells those who listen, when the transaction is kept; nobody where the database cannot.</summary>
    internal virtual Task NotifyAsync(SqlSession session, string channel, string message) => Task.CompletedTask;

    /// <summary>Rows came with numbers of their own: those that the database gives go on after them.</summary>
    internal virtual Task ResumeNumbersAsync(SqlSession session) => Task.CompletedTask;

    /// <summary>The schema's number as versions before the journal of migrations kept it; 0 where none did.</summary>
    internal virtual Task<int> ReadVersionAsync(SqlSession session) => Task.FromResult(0);

    /// <summary>Lets versions before the journal of migrations see that the schema is newer than they are.</summary>
    internal virtual Task WriteVersionAsync(SqlSession session, int version) => Task.CompletedTask;
}
