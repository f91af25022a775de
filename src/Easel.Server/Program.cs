using Easel.Core;
using Easel.Core.Access;
using Easel.Core.InFlight;
using Easel.Core.Usage;
using Easel.Dialects.OpenAI;
using Easel.Providers.Configuration;
using Easel.Server.Access;
using Easel.Server.Gallery;
using Easel.Server.Health;
using Easel.Server.Hosting;
using Easel.Server.Hosting.Models;
using Easel.Server.Jobs;
using Easel.Server.Moderation;
using Easel.Server.Roles;
using Easel.Server.Secrets;
using Easel.Server.ServiceRecording;
using Easel.Server.Simulation;
using Easel.Server.Storage;
using Easel.Server.Telemetry;
using Easel.Server.Usage;
using Easel.Server.Webhooks;
using Easel.Server.Workers;

namespace Easel.Server;

/// <summary>The server's table of contents.</summary>
internal static class Program
{
    public static Task<int> Main(string[] args) => EaselServer.RunAsync(args);

    /// <summary>The server, ready to start; null when its configuration is wrong, which is then told on standard error.</summary>
    internal static WebApplication? Build(string[] args, Action<IServiceCollection>? addServices = null) =>
        Compose(new HostArguments(args), addServices) is var (app, problems) && app is not null ? app : StartupProblems.Report(problems);

    /// <summary>The server, ready to start; or null and a sentence for each thing that is wrong with its configuration.</summary>
    internal static (WebApplication? App, IReadOnlyList<string> Problems) Compose(
        HostArguments arguments,
        Action<IServiceCollection>? addServices = null
    )
    {
        var builder = ServerDefaults.CreateBuilder(arguments);
        var configuration = builder.Configuration;
        var problems = new List<string>();
        var options = problems.Take(EaselOptionsBinder.Bind(configuration));
        // Models take longest to open: they are begun with.
        var localModels = arguments.LocalModels?.Invoke(options);
        var export = problems.Take(ExportOptionsBinder.Bind(configuration));
        var providers = problems.Take(ProviderOptionsBinder.Bind(configuration));
        var usage = problems.Take(UsageOptionsBinder.Bind(configuration));
        var webhooks = problems.Take(WebhookOptionsBinder.Bind(configuration));
        var simulation = problems.Take(SimulationOptionsBinder.Bind(configuration));
        var recording = problems.Take(RecordingOptionsBinder.Bind(configuration));
        var data = problems.Take(ServerData.Open(options));
        problems.AddRange(InferenceCheck.Problems(options));
        if (data is null || problems.Count > 0)
            return (null, [.. problems, .. LocalModelProvider.ProblemsOf(options)]);

        builder.WebHost.ConfigureServer(options);
        builder.AddTelemetry(export);
        builder.Services.AddSingleton(TimeProvider.System);
        builder.Services.AddSingleton(options);
        builder.Services.AddAccess(options);
        builder.Services.AddImaging(options);
        builder.Services.AddEaselCore(options.ToCoreOptions());
        builder.Services.AddModeration(options.Moderation, options.Listening.OnLoopback);
        builder.Services.AddRole(options);
        builder.Services.AddRequestsInFlight();
        builder.Services.AddLimits(options.Access.Limits);
        builder.Services.AddGallery(options.Gallery);
        builder.Services.AddUsage(usage with { SpillFolder = () => data.Folder.UsageFolder });
        builder.Services.AddModelProviders(options, localModels, preload: !arguments.IsIsolated);
        builder.Services.AddServiceProviders(providers);
        builder.Services.AddStorage(options, data);
        builder.Services.AddCache(options);
        builder.Services.AddSecrets();
        builder.Services.AddJobs(options);
        builder.Services.AddWorkers(options);
        builder.Services.AddWebhooks(webhooks);
        builder.Services.AddSimulation(simulation);
        builder.Services.AddRecording(recording);
        builder.Services.AddDialects(options, data);
        builder.Services.AddOpenAIDialect();
        builder.Services.AddHealth(options.Role);
        if (options.Role is not ServerRole.Worker)
            builder.Services.AddApis(options);
        addServices?.Invoke(builder.Services);

        var app = builder.Build();
        foreach (var offer in arguments.IsIsolated ? [] : ProviderOptionsBinder.Offers(providers))
            app.Logger.ProviderOffered(offer);
        app.UseMiddleware<RequestFrame>();
        if (options.Role is ServerRole.Worker)
            app.UseProbes();
        else
            app.UseApis();
        app.MapHealth();
        app.MapMetrics();
        return (app, []);
    }
}
