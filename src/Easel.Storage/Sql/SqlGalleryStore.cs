using System.Data;
using Easel.Core.Assets;
using Easel.Core.Gallery;
using Easel.Core.Listing;
using Easel.Storage.Sql.Gallery;

namespace Easel.Storage.Sql;

/// <summary>The gallery's records in the database.</summary>
public sealed class SqlGalleryStore(SqlDatabase database) : IGalleryStore
{
    /// <summary>Rows that are removed in one transaction.</summary>
    private const int Some = 100;

    public async ValueTask AddAsync(GalleryImage image, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(image);
        var row = GalleryRow.Of(image);
        await database.TransactAsync(
            IsolationLevel.ReadCommitted,
            session =>
                session.ExecuteAsync(
                    """
                    INSERT INTO gallery_images (id, owner, created_at, model, recipe, search, width, height, bytes, hash, cost, is_starred,
                        folder, parent, file, thumbnail)
                    VALUES (@Id, @Owner, @CreatedAt, @Model, @Recipe, @Search, @Width, @Height, @Bytes, @Hash, @Cost, @IsStarred,
                        @Folder, @Parent, @File, @Thumbnail)
                    """,
                    row
                ),
            cancellationToken
        );
    }

    public ValueTask<GalleryImage?> FindAsync(string owner, string id, CancellationToken cancellationToken) =>
        FindAsync("id = @id AND owner = @owner", new { id, owner }, cancellationToken);

    public ValueTask<GalleryImage?> FindByHashAsync(string owner, string hash, CancellationToken cancellationToken) =>
        FindAsync("owner = @owner AND hash = @hash ORDER BY sequence DESC LIMIT 1", new { owner, hash }, cancellationToken);

    public async ValueTask<Page<GalleryImage>> ListAsync(GalleryQuery query, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(query);
        if (!database.Exists)
            return new Page<GalleryImage>([], false);
        var filter = new GalleryFilter(query);
        var rows = await database.ReadAsync(
            session =>
                session.QueryAsync<GalleryRow>(
                    $"SELECT {GalleryRow.Columns} FROM gallery_images WHERE {filter.Where} ORDER BY {filter.Order} LIMIT @most",
                    filter.Parameters
                ),
            cancellationToken
        );
        return new Page<GalleryImage>([.. rows.Take(query.Limit).Select(row => row.ToImage())], rows.Count > query.Limit);
    }

    public async ValueTask<GallerySummary> SummarizeAsync(string owner, CancellationToken cancellationToken)
    {
        if (!database.Exists)
            return new GallerySummary(0, 0, 0, [], []);
        return await database.ReadAsync(
            async session => new GallerySummary(
                await session.ScalarAsync<long>("SELECT COUNT(*) FROM gallery_images WHERE owner = @owner", new { owner }),
                await session.ScalarAsync<long>("SELECT COUNT(*) FROM gallery_images WHERE owner = @owner AND is_starred", new { owner }),
                await SumBytesAsync(session, owner),
                await CountAsync(session, owner, "folder"),
                await CountAsync(session, owner, "model")
            ),
            cancellationToken
        );
    }

    public async ValueTask<int> ChangeAsync(
        string owner,
        IReadOnlyList<string> ids,
        GalleryChange change,
        CancellationToken cancellationToken
    )
    {
        ArgumentNullException.ThrowIfNull(ids);
        ArgumentNullException.ThrowIfNull(change);
        if (!database.Exists || ids.Count == 0)
            return 0;
        var parameters = new Dictionary<string, object?>(StringComparer.Ordinal) { ["owner"] = owner };
        var set = new List<string>();
        if (change.IsStarred is { } starred)
        {
            parameters["starred"] = starred;
            set.Add("is_starred = @starred");
        }

        if (change.Folder is { } folder)
        {
            parameters["folder"] = folder.Length == 0 ? null : folder;
            set.Add("folder = @folder");
        }

        if (set.Count == 0)
            set.Add("owner = owner");
        var among = SqlLists.In(parameters, "id", ids);
        return await database.TransactAsync(
            IsolationLevel.ReadCommitted,
            session =>
                session.ExecuteAsync(
                    $"UPDATE gallery_images SET {string.Join(", ", set)} WHERE owner = @owner AND id IN {among}",
                    parameters
                ),
            cancellationToken
        );
    }

    public async ValueTask<int> RenameFolderAsync(string owner, string folder, string? newName, CancellationToken cancellationToken) =>
        database.Exists
            ? await database.TransactAsync(
                IsolationLevel.ReadCommitted,
                session =>
                    session.ExecuteAsync(
                        "UPDATE gallery_images SET folder = @newName WHERE owner = @owner AND folder = @folder",
                        new
                        {
                            owner,
                            folder,
                            newName,
                        }
                    ),
                cancellationToken
            )
            : 0;

    public ValueTask<IReadOnlyList<GalleryImage>> TakeAsync(string owner, IReadOnlyList<string> ids, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(ids);
        if (ids.Count == 0)
            return ValueTask.FromResult<IReadOnlyList<GalleryImage>>([]);
        var parameters = new Dictionary<string, object?>(StringComparer.Ordinal) { ["owner"] = owner };
        return TakeAsync($"owner = @owner AND id IN {SqlLists.In(parameters, "id", ids)}", parameters, cancellationToken);
    }

    public ValueTask<IReadOnlyList<GalleryImage>> TakeOlderAsync(DateTimeOffset than, CancellationToken cancellationToken) =>
        TakeAsync(
            $"id IN (SELECT id FROM gallery_images WHERE created_at < @than AND NOT is_starred ORDER BY created_at LIMIT {Some})",
            new Dictionary<string, object?>(StringComparer.Ordinal) { ["than"] = than.ToUnixTimeMilliseconds() },
            cancellationToken
        );

    public ValueTask<IReadOnlyList<GalleryImage>> TakeOldestAsync(string owner, long bytes, CancellationToken cancellationToken) =>
        // Those before which less than the bytes would be free.
        TakeAsync(
            """
            id IN (SELECT id FROM (
                SELECT id, SUM(bytes) OVER (ORDER BY sequence) - bytes AS freed FROM gallery_images
                WHERE owner = @owner AND NOT is_starred) AS oldest WHERE freed < @bytes)
            """,
            new Dictionary<string, object?>(StringComparer.Ordinal) { ["owner"] = owner, ["bytes"] = bytes },
            cancellationToken
        );

    public async ValueTask<bool> SetThumbnailAsync(string id, AssetName thumbnail, CancellationToken cancellationToken) =>
        database.Exists
        && await database.TransactAsync(
            IsolationLevel.ReadCommitted,
            session =>
                session.ExecuteAsync(
                    "UPDATE gallery_images SET thumbnail = @name WHERE id = @id AND thumbnail IS NULL",
                    new { id, name = thumbnail.ToString() }
                ),
            cancellationToken
        ) > 0;

    public async ValueTask<long> SumBytesAsync(string? owner, CancellationToken cancellationToken) =>
        database.Exists ? await database.ReadAsync(session => SumBytesAsync(session, owner), cancellationToken) : 0;

    private async ValueTask<GalleryImage?> FindAsync(string where, object parameters, CancellationToken cancellationToken)
    {
        if (!database.Exists)
            return null;
        var row = await database.ReadAsync(
            session => session.FindAsync<GalleryRow>($"SELECT {GalleryRow.Columns} FROM gallery_images WHERE {where}", parameters),
            cancellationToken
        );
        return row?.ToImage();
    }

    private static async Task<long> SumBytesAsync(SqlSession session, string? owner) =>
        await session.ScalarAsync<long>(
            $"SELECT CAST(COALESCE(SUM(bytes), 0) AS BIGINT) FROM gallery_images{(owner is null ? "" : " WHERE owner = @owner")}",
            owner is null ? null : new { owner }
        );

    /// <param name="column">A name of ours.</param>
    private static async Task<IReadOnlyList<GalleryCount>> CountAsync(SqlSession session, string owner, string column)
    {
        var rows = await session.QueryAsync<GalleryCountRow>(
            $"SELECT {column} AS name, COUNT(*) AS images FROM gallery_images WHERE owner = @owner AND {column} IS NOT NULL GROUP BY {column} ORDER BY {column}",
            new { owner }
        );
        return [.. rows.Select(row => new GalleryCount(row.Name, row.Images))];
    }

    private async ValueTask<IReadOnlyList<GalleryImage>> TakeAsync(
        string where,
        Dictionary<string, object?> parameters,
        CancellationToken cancellationToken
    )
    {
        if (!database.Exists)
            return [];
        var rows = await database.TransactAsync(
            IsolationLevel.ReadCommitted,
            session =>
                session.QueryAsync<GalleryRow>($"DELETE FROM gallery_images WHERE {where} RETURNING {GalleryRow.Columns}", parameters),
            cancellationToken
        );
        return [.. rows.Select(row => row.ToImage())];
    }
}
