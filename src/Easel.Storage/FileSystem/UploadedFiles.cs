using System.Security.Cryptography;
using Easel.Core.Files;
using Easel.Core.Listing;
using Easel.Core.Storage;
using Easel.Storage.Sqlite;
using Microsoft.Data.Sqlite;

namespace Easel.Storage.FileSystem;

/// <summary>Uploads: contents as files named by their ids, everything else in the database.</summary>
public sealed class UploadedFiles : IFileStore
{
    private const string IdPrefix = "file-";
    private const string Letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";
    private const string Columns = "id, owner, name, purpose, length, created_at, expires_at";
    private static readonly OwnedTable<StoredFile> Table = new("files", Columns, "purpose", Map);
    private static readonly TimeSpan Orphaned = TimeSpan.FromHours(6);

    private readonly DataFolder _data;
    private readonly Database _database;
    private readonly TimeProvider _clock;
    private readonly SharedQuota _quota;
    private bool _counted;

    /// <param name="quota">Bytes that all files together may take.</param>
    /// <param name="isShared">Several owners share them.</param>
    public UploadedFiles(DataFolder data, Database database, TimeProvider clock, long quota, bool isShared = false) =>
        (_data, _database, _clock, _quota) = (data, database, clock, new SharedQuota(quota, isShared));

    public IFileUpload Begin(string owner) => new Upload(this, owner, _data.CreateTemporary());

    public ValueTask<StoredFile?> FindAsync(string owner, string id, CancellationToken cancellationToken) =>
        _database.UseAsync(connection => Table.Find(connection, owner, id, Now), cancellationToken);

    public ValueTask<Page<StoredFile>> ListAsync(FileQuery query, CancellationToken cancellationToken) =>
        _database.UseAsync(
            connection => Table.List(connection, query.Owner, (int?)query.Purpose, query.After?.Id, query.NewestFirst, query.Limit, Now),
            cancellationToken
        );

    public Stream? Open(StoredFile file)
    {
        try
        {
            return new FileStream(
                PathOf(file.Id),
                FileMode.Open,
                FileAccess.Read,
                FileShare.Read | FileShare.Delete,
                bufferSize: 0,
                FileOptions.Asynchronous
            );
        }
        catch (Exception missing) when (missing is FileNotFoundException or DirectoryNotFoundException)
        {
            return null;
        }
    }

    public async ValueTask<bool> DeleteAsync(string owner, string id, CancellationToken cancellationToken)
    {
        if (await FindAsync(owner, id, cancellationToken) is not { } file)
            return false;
        var deleted =
            await _database.UseAsync(connection => connection.Execute("DELETE FROM files WHERE id = $id", ("$id", id)), cancellationToken)
            > 0;
        if (deleted)
            Forget(file);
        return deleted;
    }

    public void RemoveExpired()
    {
        if (!_database.Exists)
            return;
        var expired = Use(connection =>
        {
            var found = connection.Read($"SELECT {Columns} FROM files WHERE expires_at <= $now", Map, ("$now", Now));
            connection.Execute("DELETE FROM files WHERE expires_at <= $now", ("$now", Now));
            return found;
        });
        foreach (var file in expired)
            Forget(file);
        RemoveOrphans();
    }

    /// <summary>Contents without a record: a crash came between the two, or the file was held when it was deleted.</summary>
    private void RemoveOrphans()
    {
        var now = _clock.GetUtcNow().UtcDateTime;
        foreach (var file in new DirectoryInfo(Folder).EnumerateFiles())
        {
            if (now - file.LastWriteTimeUtc <= Orphaned)
                continue;
            var known = Use(connection =>
                connection.Read("SELECT 1 FROM files WHERE id = $id", row => row.GetInt32(0), ("$id", file.Name)).Count > 0
            );
            if (!known)
                DataFolder.TryDelete(file.FullName);
        }
    }

    private long Now => _clock.GetUtcNow().ToUnixTimeSeconds();

    private string Folder => _data.Sub("files");

    private string PathOf(string id) => Path.Combine(Folder, id);

    /// <summary>For the sweep, which has a thread of its own.</summary>
    private T Use<T>(Func<SqliteConnection, T> work) => _database.UseAsync(work, CancellationToken.None).AsTask().GetAwaiter().GetResult();

    private void Forget(StoredFile file)
    {
        DataFolder.TryDelete(PathOf(file.Id));
        // Not counted yet, it will not be.
        if (Volatile.Read(ref _counted))
            _quota.Return(file.Owner, file.Length);
    }

    /// <summary>False when <paramref name="length"/> more bytes would be too many.</summary>
    private async ValueTask<bool> TryReserveAsync(string owner, long length, CancellationToken cancellationToken)
    {
        if (!Volatile.Read(ref _counted))
            await CountAsync(cancellationToken);
        return _quota.TryTake(owner, length);
    }

    /// <summary>Once: the database is used by one caller at a time.</summary>
    private ValueTask<bool> CountAsync(CancellationToken cancellationToken) =>
        _database.UseAsync(
            connection =>
            {
                if (_counted)
                    return true;
                _quota.Reset(
                    connection.Read("SELECT owner, SUM(length) FROM files GROUP BY owner", row => (row.GetString(0), row.GetInt64(1)))
                );
                Volatile.Write(ref _counted, true);
                return true;
            },
            cancellationToken
        );

    private static StoredFile Map(SqliteDataReader row) =>
        new(
            row.GetString(0),
            row.GetString(1),
            row.GetString(2),
            (FilePurpose)row.GetInt32(3),
            row.GetInt64(4),
            DateTimeOffset.FromUnixTimeSeconds(row.GetInt64(5)),
            row.IsDBNull(6) ? null : DateTimeOffset.FromUnixTimeSeconds(row.GetInt64(6))
        );

    private sealed class Upload(UploadedFiles files, string owner, FileStream content) : IFileUpload
    {
        private bool _moved;

        public long Length { get; private set; }

        public async ValueTask<bool> WriteAsync(ReadOnlyMemory<byte> piece, CancellationToken cancellationToken)
        {
            if (!await files.TryReserveAsync(owner, piece.Length, cancellationToken))
                return false;
            Length += piece.Length;
            await content.WriteAsync(piece, cancellationToken);
            return true;
        }

        public async ValueTask<StoredFile> CompleteAsync(
            string name,
            FilePurpose purpose,
            TimeSpan? lifetime,
            CancellationToken cancellationToken
        )
        {
            var created = DateTimeOffset.FromUnixTimeSeconds(files.Now);
            var file = new StoredFile(
                IdPrefix + RandomNumberGenerator.GetString(Letters, 24),
                owner,
                name,
                purpose,
                Length,
                created,
                created + lifetime
            );
            RandomAccess.FlushToDisk(content.SafeFileHandle);
            await content.DisposeAsync();
            File.Move(content.Name, files.PathOf(file.Id));
            _moved = true;
            // The record comes last: a file that is known is whole.
            await files._database.UseAsync(
                connection =>
                    connection.Execute(
                        $"INSERT INTO files ({Columns}) VALUES ($id, $owner, $name, $purpose, $length, $created, $expires)",
                        ("$id", file.Id),
                        ("$owner", owner),
                        ("$name", name),
                        ("$purpose", (int)purpose),
                        ("$length", Length),
                        ("$created", created.ToUnixTimeSeconds()),
                        ("$expires", file.ExpiresAt?.ToUnixTimeSeconds())
                    ),
                cancellationToken
            );
            return file;
        }

        public async ValueTask DisposeAsync()
        {
            await content.DisposeAsync();
            if (_moved)
                return;
            DataFolder.TryDelete(content.Name);
            if (Length > 0)
                files._quota.Return(owner, Length);
        }
    }
}
