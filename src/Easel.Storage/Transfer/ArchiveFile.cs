using Easel.Core.Storage;
using Easel.Storage.FileSystem;
using Easel.Storage.Sql;

namespace Easel.Storage.Transfer;

/// <summary>An archive on disk. It holds hashes of keys and what signs URLs: only its owner may read it.</summary>
public static class ArchiveFile
{
    private const string Unfinished = ".part";

    /// <exception cref="IOException">The file cannot be written, or is there and is not to be overwritten.</exception>
    public static async Task<TransferReport> WriteAsync(
        SqlDatabase database,
        DataFolder data,
        string file,
        bool overwrite,
        CancellationToken cancellationToken
    )
    {
        if (!overwrite && File.Exists(file))
            throw IsThere(file);
        var unfinished = file + Unfinished;
        try
        {
            TransferReport report;
            await using (var archive = new FileStream(unfinished, DataFolder.OwnersOwn(FileMode.Create)))
            {
                report = await new DataExport(database, data, TimeProvider.System).WriteAsync(archive, cancellationToken);
                await archive.FlushAsync(cancellationToken);
                archive.Flush(flushToDisk: true);
            }

            if (overwrite)
                File.Move(unfinished, file, overwrite);
            else if (!NewFile.TryRename(unfinished, file))
                throw IsThere(file);
            return report;
        }
        catch
        {
            File.Delete(unfinished);
            throw;
        }
    }

    private static IOException IsThere(string file) => new($"'{file}' is there already.");

    /// <exception cref="IOException">The file cannot be read.</exception>
    public static async Task<TransferReport> ReadAsync(
        SqlDatabase database,
        DataFolder data,
        string file,
        bool replace,
        CancellationToken cancellationToken
    )
    {
        await using var archive = File.OpenRead(file);
        return await new DataImport(database, data).ReadAsync(archive, replace, cancellationToken);
    }
}
