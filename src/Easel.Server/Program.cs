using Easel.Abstractions.Pixels;
using Easel.Core;
using Easel.Imaging;
using Easel.Server.Access;
using Easel.Server.Answers;
using Easel.Server.Assets;
using Easel.Server.Dialects.AIsBreaker;
using Easel.Server.Dialects.OpenAI;
using Easel.Server.Dialects.OpenAI.Batches;
using Easel.Server.Dialects.OpenAI.Files;
using Easel.Server.Dialects.OpenAI.Responses;
using Easel.Server.Dialects.OpenAI.Wire;
using Easel.Server.Documentation;
using Easel.Server.Health;
using Easel.Server.Hosting;
using Easel.Server.Inputs;
using Easel.Server.Jobs;

namespace Easel.Server;

/// <summary>The server's table of contents.</summary>
internal static class Program
{
    public static async Task<int> Main(string[] args)
    {
        await using var app = Build(args, LocalModels.Load);
        return app is null ? 1 : await app.RunToExitCodeAsync();
    }

    /// <summary>The server, ready to start; null when its configuration is wrong, which is then told on standard error.</summary>
    internal static WebApplication? Build(string[] args, ModelLoader loadModels, Action<IServiceCollection>? replaceServices = null)
    {
        var builder = ServerDefaults.CreateBuilder(args);
        var (options, problems) = EaselOptionsBinder.Bind(builder.Configuration);
        var (models, broken) = loadModels(options);
        var (data, unusable) = ServerData.Open(options);
        if (data is null || problems.Count + broken.Count > 0) return StartupProblems.Tell([.. problems, .. unusable, .. broken]);

        builder.WebHost.ConfigureServer(options);
        builder.Services.AddSingleton(TimeProvider.System);
        builder.Services.AddSingleton(options);
        builder.Services.AddSingleton<AccessKeys>();
        builder.Services.AddSingleton<IImageRenderer>(_ => new ImageRenderer(options.ToImagingOptions()));
        builder.Services.AddSingleton<IImageScaler>(_ => new ImageScaler(options.ToImagingOptions()));
        builder.Services.AddSingleton<IAreaFiller, AreaFiller>();
        builder.Services.AddEaselCore(options.ToCoreOptions());
        builder.Services.AddModeration(options);
        builder.Services.AddModels(models);
        builder.Services.AddAssets(options, data);
        builder.Services.AddFiles(options, data.Folder);
        builder.Services.AddInputs(options);
        builder.Services.AddAnswers(options, data.Folder);
        builder.Services.AddJobs(options, data.Folder);
        builder.Services.AddOpenAIDialect();
        builder.Services.AddBatches();
        builder.Services.AddAIsBreakerDialect();
        builder.Services.AddResponses();
        builder.Services.AddHealth();
        builder.Services.AddDocumentation();
        builder.Services.AddAllowedOrigins(options);
        replaceServices?.Invoke(builder.Services);

        var app = builder.Build();
        app.UseMiddleware<RequestFrame>();
        app.UseMiddleware<BodyLimit>();
        app.UseCors();
        app.UseMiddleware<AccessMiddleware>();
        app.UseMiddleware<Idempotency>();
        app.MapOpenAIDialect();
        app.MapAIsBreakerDialect();
        app.MapResponses();
        app.MapCancel();
        app.MapFiles();
        app.MapBatches();
        app.MapJobs();
        app.MapAssets();
        app.MapHealth();
        app.MapDocumentation();
        return app;
    }
}
