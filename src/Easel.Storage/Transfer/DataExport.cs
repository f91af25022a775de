using System.Buffers;
using System.Text.Json;
using Easel.Core;
using Easel.Storage.FileSystem;
using Easel.Storage.Sql;
using Easel.Storage.Sql.Catalog;

namespace Easel.Storage.Transfer;

/// <summary>Writes a whole installation, records and files, to an archive. Servers may run meanwhile: the records are those of one moment,
/// the files all that were there then and were not deleted since.</summary>
public sealed class DataExport(SqlDatabase database, DataFolder data, TimeProvider clock)
{
    private const int Piece = 64 << 10;

    /// <param name="archive">Complete only when this returns.</param>
    public async Task<TransferReport> WriteAsync(Stream archive, CancellationToken cancellationToken)
    {
        await using var writer = new ArchiveWriter(archive);
        var now = clock.GetUtcNow();
        long records = 0;
        // Read whole before any of it is written: a lost connection begins again.
        await using (var snapshot = await database.SnapshotAsync(session => ReadAsync(session, cancellationToken), cancellationToken))
        {
            var manifest = new ArchiveManifest(
                ArchiveFormat.Version,
                EaselVersion.Text,
                now,
                snapshot.Migrations,
                [.. snapshot.Tables.Select(table => table.Name)]
            );
            using var first = new MemoryStream(JsonSerializer.SerializeToUtf8Bytes(manifest, ArchiveJson.Default.ArchiveManifest));
            await writer.AddAsync(ArchiveFormat.Manifest, first, now, cancellationToken);
            foreach (var (name, rows, count) in snapshot.Tables)
            {
                await writer.AddAsync($"{ArchiveFormat.Records}{name}{ArchiveFormat.RecordsEnd}", rows, now, cancellationToken);
                records += count;
            }
        }

        var files = await WriteFilesAsync(writer, cancellationToken);
        await writer.CompleteAsync(now, cancellationToken);
        return new TransferReport(records, files);
    }

    private async Task<RecordSnapshot> ReadAsync(SqlSession session, CancellationToken cancellationToken)
    {
        var snapshot = new RecordSnapshot(await session.QueryAsync<string>($"SELECT name FROM {SqlMigrations.Journal} ORDER BY name"));
        try
        {
            foreach (var table in await SqlCatalog.ReadAsync(session))
            {
                var rows = data.CreateTemporary(FileOptions.DeleteOnClose);
                snapshot.Tables.Add((table.Name, rows, 0));
                snapshot.Tables[^1] = (table.Name, rows, await WriteRowsAsync(rows, session, table, cancellationToken));
            }

            return snapshot;
        }
        catch
        {
            await snapshot.DisposeAsync();
            throw;
        }
    }

    /// <summary>The names of the columns, then the rows.</summary>
    private static async Task<long> WriteRowsAsync(Stream rows, SqlSession session, SqlTable table, CancellationToken cancellationToken)
    {
        var lines = new ArrayBufferWriter<byte>(Piece);
        using (var json = new Utf8JsonWriter(lines))
            JsonSerializer.Serialize(json, table.Columns.Select(column => column.Name).ToArray(), ArchiveJson.Default.StringArray);
        lines.Write("\n"u8);
        var columns = string.Join(", ", table.Columns.Select(column => $"\"{column.Name}\""));
        var order = string.Join(", ", table.Key.Select(column => $"\"{column}\""));
        long count = 0;
        await foreach (
            var row in session.StreamAsync($"SELECT {columns} FROM \"{table.Name}\" {(order.Length > 0 ? $"ORDER BY {order}" : "")}")
        )
        {
            RowJson.Write(lines, table, row);
            count++;
            if (lines.WrittenCount < Piece)
                continue;
            await rows.WriteAsync(lines.WrittenMemory, cancellationToken);
            lines.ResetWrittenCount();
        }

        await rows.WriteAsync(lines.WrittenMemory, cancellationToken);
        return count;
    }

    private async Task<long> WriteFilesAsync(ArchiveWriter writer, CancellationToken cancellationToken)
    {
        long files = 0;
        foreach (var path in InstallationFiles.In(data))
        {
            await using var content = DataFolder.TryOpen(data.FilePath(path));
            // Deleted since.
            if (content is null)
                continue;
            var written = new DateTimeOffset(File.GetLastWriteTimeUtc(content.SafeFileHandle));
            await writer.AddAsync(ArchiveFormat.Files + path, content, written, cancellationToken);
            files++;
        }

        return files;
    }
}
