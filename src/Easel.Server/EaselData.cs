using Easel.Core.Storage;
using Easel.Server.Hosting;
using Easel.Server.Storage;
using Easel.Storage.FileSystem;
using Easel.Storage.Sql;
using Easel.Storage.Transfer;

namespace Easel.Server;

/// <summary>A server's records and files, as one file, from and to wherever its configuration keeps them.</summary>
public static class EaselData
{
    /// <summary>Writes all to <paramref name="file"/>, which appears when it is whole; servers may run meanwhile.</summary>
    /// <param name="args">The server's own options.</param>
    /// <exception cref="IOException">The file cannot be written.</exception>
    public static Task<TransferReport> ExportAsync(string[] args, string file, bool overwrite, CancellationToken cancellationToken) =>
        UseAsync(args, (database, data) => ArchiveFile.WriteAsync(database, data, file, overwrite, cancellationToken));

    /// <summary>Reads all from <paramref name="file"/>, or nothing; no server may run on what it is read into.</summary>
    /// <param name="args">The server's own options.</param>
    /// <param name="replace">What is there goes; false: there must be nothing.</param>
    /// <exception cref="IOException">The file cannot be read.</exception>
    public static Task<TransferReport> ImportAsync(string[] args, string file, bool replace, CancellationToken cancellationToken) =>
        UseAsync(args, (database, data) => ArchiveFile.ReadAsync(database, data, file, replace, cancellationToken));

    private static async Task<TransferReport> UseAsync(string[] args, Func<SqlDatabase, DataFolder, Task<TransferReport>> use)
    {
        var builder = ServerDefaults.CreateBuilder(new HostArguments(args));
        var (options, problems) = EaselOptionsBinder.Bind(builder.Configuration);
        var (folder, unusable) = DataFolder.Open(options.Storage.DataFolder);
        // What else is wrong keeps a server from starting, and no data from moving.
        var wrong = problems.Where(StorageOptionsBinder.IsAboutStorage).ToList();
        if (folder is null)
            wrong.Add($"Easel:DataFolder {unusable}.");
        if (options.Storage.S3 is { Bucket: var bucket })
        {
            wrong.Add(
                $"The contents are in S3's bucket '{bucket}', which an archive does not hold: copy the bucket by its own tools, and the database by its own."
            );
        }

        if (wrong.Count > 0)
            return new TransferReport(0, 0, string.Join(' ', wrong));
        builder.Services.AddSingleton(TimeProvider.System).AddRecords(options.Storage, folder!);
        await using var services = builder.Services.BuildServiceProvider();
        try
        {
            return await use(services.GetRequiredService<SqlDatabase>(), folder!);
        }
        catch (IOException unavailable) when (StorageFailure.Is(unavailable))
        {
            return new TransferReport(0, 0, unavailable.Message);
        }
    }
}
