using Easel.Providers.Configuration;
using Easel.Server.Access;
using Easel.Server.Gallery;
using Easel.Server.Hosting.Models;
using Easel.Server.Moderation;
using Easel.Server.Roles;
using Easel.Server.Simulation;
using Easel.Server.Storage;
using Easel.Server.Studio;
using Easel.Server.Telemetry;
using Easel.Server.Usage;
using Easel.Server.Webhooks;
using Easel.Server.Workers;

namespace Easel.Server.Hosting;

/// <summary>Configuration to <see cref="EaselOptions"/>, once, at start-up; each feature reads its own.</summary>
internal static class EaselOptionsBinder
{
    /// <summary>The options, and a sentence for each thing wrong with them; good only when there is no problem.</summary>
    /// <param name="withModels">False: nothing is drawn, and there need not be a model.</param>
    public static (EaselOptions Options, IReadOnlyList<string> Problems) Bind(IConfiguration configuration, bool withModels = true)
    {
        var problems = new List<string>();
        var section = new SectionReader(configuration.GetSection(EaselOptions.Section), problems);
        var role = section.Choice(nameof(EaselOptions.Role), ServerRole.All);
        var options = new EaselOptions
        {
            Role = role,
            Listening = ListeningOptionsBinder.Bind(section, configuration[WebHostDefaults.ServerUrlsKey], problems),
            Access = ServerAccessOptionsBinder.Bind(section, problems),
            Models = ModelOptionsBinder.Bind(
                section,
                withModels,
                othersDraw: configuration.GetSection(ProviderOptionsBinder.Section).GetChildren().Any()
                    || (role is ServerRole.Api && section.Child(WorkerOptions.BrokerSection).Exists()),
                problems
            ),
            Inference = InferenceOptionsBinder.Bind(section),
            Storage = StorageOptionsBinder.Bind(section, problems),
            Workers = WorkerOptionsBinder.Bind(section, problems),
            Uploads = UploadOptionsBinder.Bind(section),
            Responses = ResponseOptionsBinder.Bind(section),
            Moderation = ModerationOptionsBinder.Bind(section, problems),
            MaxQueuedJobs = (int)section.Number(nameof(EaselOptions.MaxQueuedJobs), EaselOptions.DefaultMaxQueuedJobs, 1, 1_000_000),
            Cache = CacheOptionsBinder.Bind(section),
            Gallery = GalleryOptionsBinder.Bind(section),
            Saas = SaasOptionsBinder.Bind(section),
        };
        options = options with { Studio = StudioOptionsBinder.Bind(section, options.Access.SignIn, problems) };
        section.Know(ExportOptions.Section);
        section.Know(UsageOptionsBinder.Section);
        section.Know(WebhookOptionsBinder.Section);
        section.Know(SimulationOptions.Section);
        section.Know("Providers");
        section.RefuseUnknown();
        CheckRole(options, problems);
        if (configuration.GetSection("Kestrel:Endpoints").GetChildren().Any())
        {
            problems.Add("Kestrel:Endpoints is set; say where to listen with Easel:Urls, which knows when an access key is needed.");
        }

        return (options, problems);
    }

    private static void CheckRole(EaselOptions options, List<string> problems)
    {
        if (options is { Role: not ServerRole.All, Storage.S3: not null, Listening.SigningKey: null })
        {
            problems.Add(
                "Easel:SigningKey is missing: servers that share a bucket and no data folder sign the URLs of images with the same secret."
            );
        }

        if (options.Workers.Broker is not null && options.Storage.ConnectionString is null)
        {
            problems.Add(
                "Easel:RabbitMq divides work among servers that share their records; name a PostgreSQL database with Easel:Storage:ConnectionString."
            );
        }

        if (options.Role is ServerRole.All || options.Storage.ConnectionString is not null)
            return;
        problems.Add(
            $"Easel:Role is '{options.Role.ToString().ToLowerInvariant()}', which needs a queue that servers share; name a PostgreSQL database with Easel:Storage:ConnectionString, or let the role be 'all'."
        );
    }
}
