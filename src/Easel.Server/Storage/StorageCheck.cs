using Easel.Core.Storage;
using Easel.Storage.S3;
using Easel.Storage.Sql;

namespace Easel.Server.Storage;

/// <summary>Before anything listens: the records are there, and of this version; so is the bucket.</summary>
internal static class StorageCheck
{
    /// <summary>A sentence when they are not; empty when all is well. A SQLite file that is not there is made when it is needed.</summary>
    public static async Task<IReadOnlyList<string>> ProblemsAsync(WebApplication app, CancellationToken cancellationToken)
    {
        var database = app.Services.GetRequiredService<SqlDatabase>();
        try
        {
            if (database.Exists)
                await database.OpenAsync(cancellationToken);
            return app.Services.GetService<S3Health>() is { } bucket && await bucket.ProbeAsync(cancellationToken) is { } problem
                ? [problem]
                : [];
        }
        catch (IOException unusable) when (StorageFailure.Is(unusable))
        {
            return [unusable.Message];
        }
    }
}
