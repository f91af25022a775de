using System.Data;
using Easel.Core.Storage;

namespace Easel.Storage.Sql;

/// <summary>
/// The records of an installation. Opened, and brought to the schema of this version, by who needs it first. Several servers may use one.
/// Work may be run again after a conflict or a lost connection, so it has no effect but on the database. Thread-safe.
/// </summary>
public abstract class SqlDatabase : IStorageHealth
{
    /// <summary>Why the last use failed; null after one that worked when it was looked at again.</summary>
    private string? _problem;

    public abstract SqlDialect Dialect { get; }

    /// <summary>There may be records; false: none was ever written, and looking for some would make a database.</summary>
    public virtual bool Exists => true;

    /// <summary>How far its clock is ahead of this machine's: what several machines compare (leases, signs of life) is in its time. Zero where
    /// it is this machine's.</summary>
    public virtual TimeSpan ClockSkew => TimeSpan.Zero;

    /// <summary>What it is called in messages; without a secret.</summary>
    protected abstract string Name { get; }

    /// <summary>Reads; what is changed is not kept.</summary>
    /// <exception cref="StorageUnavailableException">It cannot be used now.</exception>
    public ValueTask<T> ReadAsync<T>(Func<SqlSession, Task<T>> work, CancellationToken cancellationToken) =>
        GuardAsync(token => RunAsync(null, work, token), cancellationToken);

    /// <summary>Reads what was there at one moment, however long it takes; nobody waits for it.</summary>
    /// <exception cref="StorageUnavailableException">It cannot be used now.</exception>
    public ValueTask<T> SnapshotAsync<T>(Func<SqlSession, Task<T>> work, CancellationToken cancellationToken) =>
        GuardAsync(token => RunAsync(IsolationLevel.Snapshot, work, token), cancellationToken);

    /// <summary>Reads and changes, whole or not at all, as if nobody else did meanwhile.</summary>
    /// <exception cref="StorageUnavailableException">It cannot be used now.</exception>
    /// <exception cref="StorageFullException">The disk is full; nothing was changed.</exception>
    public ValueTask<T> TransactAsync<T>(Func<SqlSession, Task<T>> work, CancellationToken cancellationToken) =>
        TransactAsync(IsolationLevel.Serializable, work, cancellationToken);

    /// <summary>Reads and changes, whole or not at all.</summary>
    /// <param name="isolation">ReadCommitted where each statement is right by itself: fewer conflicts, where there can be some.</param>
    /// <exception cref="StorageUnavailableException">It cannot be used now.</exception>
    /// <exception cref="StorageFullException">The disk is full; nothing was changed.</exception>
    public ValueTask<T> TransactAsync<T>(IsolationLevel isolation, Func<SqlSession, Task<T>> work, CancellationToken cancellationToken) =>
        GuardAsync(token => RunAsync(isolation, work, token), cancellationToken);

    /// <summary>Makes the database, or brings its schema to this version, before it is needed.</summary>
    public async ValueTask OpenAsync(CancellationToken cancellationToken) =>
        await ReadAsync(session => session.ScalarAsync<int>("SELECT 1"), cancellationToken);

    /// <summary>Gives the space of deleted records back to the disk, where the database does not by itself.</summary>
    public virtual ValueTask ReclaimAsync(CancellationToken cancellationToken) => ValueTask.CompletedTask;

    public async ValueTask<string?> ProbeAsync(CancellationToken cancellationToken)
    {
        if (!Exists)
            return null;
        try
        {
            // A failure is remembered until writing works again: reading still may.
            await GuardAsync(token => CheckAsync(_problem is not null, token), cancellationToken);
            return _problem = null;
        }
        catch (IOException)
        {
            return _problem;
        }
    }

    /// <param name="isolation">Null: it only reads. Snapshot: it only reads, all of it as of one moment.</param>
    protected abstract ValueTask<T> RunAsync<T>(
        IsolationLevel? isolation,
        Func<SqlSession, Task<T>> work,
        CancellationToken cancellationToken
    );

    /// <summary>Looks whether it can be used, without patience.</summary>
    /// <param name="thorough">Whether it can be written to, and what is there is whole.</param>
    protected abstract ValueTask<int> CheckAsync(bool thorough, CancellationToken cancellationToken);

    /// <summary>What went wrong with the database; null when it is a mistake of the statement.</summary>
    protected abstract IOException? Translate(Exception failure);

    private async ValueTask<T> GuardAsync<T>(Func<CancellationToken, ValueTask<T>> use, CancellationToken cancellationToken)
    {
        try
        {
            return await use(cancellationToken);
        }
        catch (IOException broken) when (StorageFailure.Is(broken))
        {
            Note(broken);
            throw;
        }
        catch (Exception failure) when (failure is not OperationCanceledException && Translate(failure) is { } broken)
        {
            Note(broken);
#pragma warning disable MA0027 // Another exception, whose inner one is the failure.
            throw broken;
#pragma warning restore MA0027
        }
    }

    private void Note(IOException broken) =>
        _problem = StorageFullException.Is(broken) ? $"The disk of {Name} is full; make room on it." : broken.Message;
}
