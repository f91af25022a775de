using System.Security.Cryptography;
using Easel.Core.Files;
using Easel.Core.Listing;
using Easel.Core.Storage;
using Easel.Storage.Sql;

namespace Easel.Storage.Blobs;

/// <summary>Uploads: contents named by their ids, everything else in the database.</summary>
public sealed class UploadedFiles : IFileStore
{
    private const string Folder = "files";
    private const string IdPrefix = "file-";
    private const string Letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";
    private static readonly OwnedTable<FileRow, StoredFile> Table = new("files", FileRow.Columns, "purpose", row => row.ToFile());
    private static readonly TimeSpan Orphaned = TimeSpan.FromHours(6);

    private readonly IBlobStore _blobs;
    private readonly SqlDatabase _database;
    private readonly TimeProvider _clock;
    private readonly SharedQuota _quota;
    private readonly Lock _gate = new();
    private Task? _counted;

    /// <param name="quota">Bytes that all files together may take.</param>
    /// <param name="isShared">Several owners share them.</param>
    public UploadedFiles(IBlobStore blobs, SqlDatabase database, TimeProvider clock, long quota, bool isShared = false) =>
        (_blobs, _database, _clock, _quota) = (blobs, database, clock, new SharedQuota(quota, isShared));

    public IFileUpload Begin(string owner) => new Upload(this, owner, _blobs.CreateTemporary());

    public ValueTask<StoredFile?> FindAsync(string owner, string id, CancellationToken cancellationToken) =>
        _database.ReadAsync(session => Table.FindAsync(session, owner, id, Now), cancellationToken);

    public ValueTask<Page<StoredFile>> ListAsync(FileQuery query, CancellationToken cancellationToken) =>
        _database.ReadAsync(
            session => Table.ListAsync(session, query.Owner, query.Purpose, query.After?.Id, query.NewestFirst, query.Limit, Now),
            cancellationToken
        );

    public ValueTask<Stream?> OpenAsync(StoredFile file, CancellationToken cancellationToken) =>
        _blobs.OpenAsync(PathOf(file.Id), cancellationToken);

    public async ValueTask<bool> DeleteAsync(string owner, string id, CancellationToken cancellationToken)
    {
        if (await FindAsync(owner, id, cancellationToken) is not { } file)
            return false;
        var deleted =
            await _database.TransactAsync(
                session => session.ExecuteAsync("DELETE FROM files WHERE id = @id", new { id }),
                cancellationToken
            ) > 0;
        if (deleted)
            await ForgetAsync(file, cancellationToken);
        return deleted;
    }

    public async ValueTask RemoveExpiredAsync(CancellationToken cancellationToken)
    {
        if (!_database.Exists)
            return;
        var expired = await _database.TransactAsync(
            session =>
                session.QueryAsync<FileRow>($"DELETE FROM files WHERE expires_at <= @now RETURNING {FileRow.Columns}", new { now = Now }),
            cancellationToken
        );
        foreach (var file in expired)
            await ForgetAsync(file.ToFile(), cancellationToken);
        await RemoveOrphansAsync(cancellationToken);
    }

    /// <summary>Contents without a record: a crash came between the two, or the file was held when it was deleted.</summary>
    private async ValueTask RemoveOrphansAsync(CancellationToken cancellationToken)
    {
        var now = _clock.GetUtcNow();
        await foreach (var file in _blobs.ListAsync(Folder, cancellationToken))
        {
            if (now - file.WrittenAt <= Orphaned)
                continue;
            var isKnown = await _database.ReadAsync(
                session => session.ScalarAsync<bool>("SELECT EXISTS (SELECT 1 FROM files WHERE id = @id)", new { id = file.Leaf }),
                cancellationToken
            );
            if (!isKnown)
                await _blobs.DeleteAsync(file.Name, cancellationToken);
        }
    }

    private long Now => _clock.GetUtcNow().ToUnixTimeSeconds();

    private static string PathOf(string id) => $"{Folder}/{id}";

    private async ValueTask ForgetAsync(StoredFile file, CancellationToken cancellationToken)
    {
        await _blobs.DeleteAsync(PathOf(file.Id), cancellationToken);
        // Not counted yet, it will not be.
        if (Volatile.Read(ref _counted) is { IsCompletedSuccessfully: true })
            _quota.Return(file.Owner, file.Length);
    }

    /// <summary>False when <paramref name="length"/> more bytes would be too many.</summary>
    private async ValueTask<bool> TryReserveAsync(string owner, long length, CancellationToken cancellationToken)
    {
        await CountedAsync().WaitAsync(cancellationToken);
        return _quota.TryTake(owner, length);
    }

    /// <summary>Once: what others upload meanwhile waits. What failed is tried again.</summary>
    private Task CountedAsync()
    {
        lock (_gate)
        {
            if (_counted is not { IsFaulted: false })
                _counted = CountAsync();
            return _counted;
        }
    }

    private async Task CountAsync() =>
        _quota.Reset(
            await _database.ReadAsync(
                session => session.QueryAsync<(string, long)>("SELECT owner, CAST(SUM(length) AS BIGINT) FROM files GROUP BY owner"),
                CancellationToken.None
            )
        );

    private sealed class Upload(UploadedFiles files, string owner, TemporaryBlob content) : IFileUpload
    {
        private bool _isKept;

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
            await files._blobs.PublishAsync(content, PathOf(file.Id), cancellationToken);
            _isKept = true;
            // The record comes last: a file that is known is whole.
            await files._database.TransactAsync(
                session =>
                    session.ExecuteAsync(
                        $"INSERT INTO files ({FileRow.Columns}) VALUES (@Id, @Owner, @Name, @Purpose, @Length, @CreatedAt, @ExpiresAt)",
                        FileRow.Of(file)
                    ),
                cancellationToken
            );
            return file;
        }

        public async ValueTask DisposeAsync()
        {
            await content.DisposeAsync();
            if (!_isKept && Length > 0)
                files._quota.Return(owner, Length);
        }
    }
}
