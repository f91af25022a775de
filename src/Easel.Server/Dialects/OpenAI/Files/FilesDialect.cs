using Easel.Core.Assets;
using Easel.Core.Files;
using Easel.Server.Hosting;
using Easel.Server.Inputs;
using Easel.Storage.FileSystem;
using Easel.Storage.Sqlite;

namespace Easel.Server.Dialects.OpenAI.Files;

/// <summary>The OpenAI Files API: what the host adds and maps.</summary>
internal static class FilesDialect
{
    public static IServiceCollection AddFiles(this IServiceCollection services, EaselOptions options, DataFolder data) => services
        .AddSingleton(_ => new Database(data))
        .AddSingleton<IFileStore>(provider =>
            new UploadedFiles(data, provider.GetRequiredService<Database>(), provider.GetRequiredService<TimeProvider>(), options.FileQuotaBytes))
        .AddSingleton<IExpiringStore>(provider => provider.GetRequiredService<IFileStore>())
        .AddSingleton<IInputFiles, UploadedInputFiles>()
        .AddSingleton<UploadHandler>()
        .AddSingleton<FileEndpoints>();

    public static void MapFiles(this WebApplication app)
    {
        app.Lifetime.ApplicationStarted.Register(() => _ = Task.Run(() => TellOfMissingLibrary(app.Logger)));
        var files = app.Services.GetRequiredService<FileEndpoints>();
        app.MapPost(Routes.Files, app.Services.GetRequiredService<UploadHandler>().HandleAsync);
        app.MapGet(Routes.Files, files.ListAsync);
        app.MapGet(Routes.Files + "/{id}", files.GetAsync);
        app.MapDelete(Routes.Files + "/{id}", files.DeleteAsync);
        app.MapGet(Routes.Files + "/{id}/content", files.ContentAsync);
    }

    /// <summary>Looked for when the server listens: the start need not wait for it.</summary>
    private static void TellOfMissingLibrary(ILogger log)
    {
        if (SqliteLibrary.Problem is { } problem) log.LogWarning("{Problem}", problem);
    }
}
