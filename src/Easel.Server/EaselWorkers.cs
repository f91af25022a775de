using Easel.Core.Storage;
using Easel.Jobs;
using Easel.Server.Hosting;
using Easel.Server.Storage;
using Easel.Server.Workers;
using Easel.Storage.FileSystem;
using Easel.Storage.Sql;

namespace Easel.Server;

/// <summary>The workers of servers that share their records, for who operates them.</summary>
public static class EaselWorkers
{
    /// <summary>Those that are there now.</summary>
    /// <param name="args">The server's own options.</param>
    /// <returns>Or a sentence that says why they cannot be listed.</returns>
    public static Task<(IReadOnlyList<WorkerRecord> Workers, string? Problem)> ListAsync(
        string[] args,
        CancellationToken cancellationToken
    ) =>
        UseAsync<(IReadOnlyList<WorkerRecord>, string?)>(
            args,
            async workers => (await ListAsync(workers, cancellationToken), null),
            problem => ([], problem)
        );

    /// <summary>Asks a worker to take nothing more; what it draws it finishes. A sentence when that cannot be done, null when it is.</summary>
    /// <param name="args">The server's own options.</param>
    public static Task<string?> DrainAsync(string[] args, string name, CancellationToken cancellationToken) =>
        UseAsync<string?>(
            args,
            async workers => await workers.DrainAsync(name, cancellationToken) ? null : $"There is no worker '{name}'.",
            problem => problem
        );

    private static ValueTask<IReadOnlyList<WorkerRecord>> ListAsync(SqlWorkerStore workers, CancellationToken cancellationToken) =>
        workers.ListAsync(TimeProvider.System.GetUtcNow() - WorkerModelProvider.Patience, cancellationToken);

    private static async Task<T> UseAsync<T>(string[] args, Func<SqlWorkerStore, Task<T>> use, Func<string, T> fail)
    {
        var builder = ServerDefaults.CreateBuilder(new HostArguments(args));
        var (options, problems) = EaselOptionsBinder.Bind(builder.Configuration, withModels: false);
        var (folder, unusable) = DataFolder.Open(options.Storage.DataFolder);
        var wrong = problems.Where(StorageOptionsBinder.IsAboutStorage).ToList();
        if (folder is null)
            wrong.Add($"Easel:DataFolder {unusable}.");
        if (wrong.Count > 0)
            return fail(string.Join(' ', wrong));
        builder.Services.AddSingleton(TimeProvider.System).AddRecords(options.Storage, folder!);
        await using var services = builder.Services.BuildServiceProvider();
        try
        {
            return await use(new SqlWorkerStore(services.GetRequiredService<SqlDatabase>()));
        }
        catch (IOException unavailable) when (StorageFailure.Is(unavailable))
        {
            return fail(unavailable.Message);
        }
    }
}
