using Easel.Core.Access.Keys;
using Easel.Core.Moderation;
using Easel.Server.Access;
using Easel.Server.Hosting.Models;
using Easel.Server.Roles;
using Easel.Server.Storage;
using Easel.Server.Studio;
using Easel.Server.Telemetry;
using Easel.Server.Usage;
using Easel.Server.Webhooks;

namespace Easel.Server.Hosting;

/// <summary>Configuration to <see cref="EaselOptions"/>, once, at start-up.</summary>
internal static class EaselOptionsBinder
{
    /// <summary>The options, and a sentence for each thing wrong with them; good only when there is no problem.</summary>
    /// <param name="withModels">False: nothing is drawn, and there need not be a model.</param>
    public static (EaselOptions Options, IReadOnlyList<string> Problems) Bind(IConfiguration configuration, bool withModels = true)
    {
        var problems = new List<string>();
        var section = new SectionReader(configuration.GetSection(EaselOptions.Section), problems);
        var defaults = new EaselOptions
        {
            ModelsFolder = "",
            CacheFolder = "",
            DataFolder = "",
        };
        var options = new EaselOptions
        {
            Urls = section.List(nameof(EaselOptions.Urls)) ?? SplitUrls(configuration[WebHostDefaults.ServerUrlsKey]) ?? defaults.Urls,
            ModelsFolder = ModelsFolder(section.Text(nameof(EaselOptions.ModelsFolder)), withModels ? problems : []),
            Role = section.Choice(nameof(EaselOptions.Role), defaults.Role),
            DefaultModel = section.Text(nameof(EaselOptions.DefaultModel)),
            Routing = RoutingBinder.Bind(section.Child(RoutingBinder.Models), section.Child(RoutingBinder.Routing), problems),
            AcceptOpenAIModelNames = section.Flag(nameof(EaselOptions.AcceptOpenAIModelNames), defaults.AcceptOpenAIModelNames),
            AccessKeys = section.List(nameof(EaselOptions.AccessKeys)) ?? defaults.AccessKeys,
            AdminKeys = section.List(nameof(EaselOptions.AdminKeys)) ?? defaults.AdminKeys,
            SignIn = SignInOptionsBinder.Bind(section, problems),
            Limits = LimitOptionsBinder.Bind(section),
            AllowedOrigins = section.List(nameof(EaselOptions.AllowedOrigins)) ?? defaults.AllowedOrigins,
            Threads = (int)section.Number(nameof(EaselOptions.Threads), Math.Min(defaults.Threads, 256), 1, 256),
            Device = section.Choice(nameof(EaselOptions.Device), defaults.Device),
            LocalModels = LocalModelOptions.Bind(section),
            OnnxRuntimeLibrary = section.Text(nameof(EaselOptions.OnnxRuntimeLibrary)),
            MaxQueuedRequests = (int)section.Number(nameof(EaselOptions.MaxQueuedRequests), defaults.MaxQueuedRequests, 0, 10_000),
            CacheFolder = Path.GetFullPath(section.Text(nameof(EaselOptions.CacheFolder)) ?? DefaultCacheFolder()),
            DataFolder = Path.GetFullPath(section.Text(nameof(EaselOptions.DataFolder)) ?? DefaultDataFolder()),
            Storage = StorageOptionsBinder.Bind(section, problems),
            PublicUrl = PublicUrl(section.Text(nameof(EaselOptions.PublicUrl)), problems),
            SigningKey = SigningKey(section.Text(nameof(EaselOptions.SigningKey)), problems),
            AssetQuotaBytes = section.Number(nameof(EaselOptions.AssetQuotaBytes), defaults.AssetQuotaBytes, 1 << 20, 1L << 50),
            MaxFileBytes = section.Number(nameof(EaselOptions.MaxFileBytes), defaults.MaxFileBytes, 1 << 10, 1L << 40),
            FileQuotaBytes = section.Number(nameof(EaselOptions.FileQuotaBytes), defaults.FileQuotaBytes, 1 << 20, 1L << 50),
            AnswerQuotaBytes = section.Number(nameof(EaselOptions.AnswerQuotaBytes), defaults.AnswerQuotaBytes, 1 << 20, 1L << 50),
            JobQuotaBytes = section.Number(nameof(EaselOptions.JobQuotaBytes), defaults.JobQuotaBytes, 1 << 20, 1L << 50),
            MaxQueuedJobs = (int)section.Number(nameof(EaselOptions.MaxQueuedJobs), defaults.MaxQueuedJobs, 1, 1_000_000),
            ResumeGrace = TimeSpan.FromSeconds(section.Number("ResumeGraceSeconds", (long)defaults.ResumeGrace.TotalSeconds, 0, 3600)),
            KeepAlive = section.Number("KeepAliveSeconds", (long)defaults.KeepAlive!.Value.TotalSeconds, 0, 3600) is > 0 and var seconds
                ? TimeSpan.FromSeconds(seconds)
                : null,
            PromptInMetadata = section.Flag(nameof(EaselOptions.PromptInMetadata), defaults.PromptInMetadata),
            MaxRequestBytes = section.Number(nameof(EaselOptions.MaxRequestBytes), defaults.MaxRequestBytes, 1024, 1 << 30),
            MaxUploadBytes = section.Number(nameof(EaselOptions.MaxUploadBytes), defaults.MaxUploadBytes, 1 << 20, int.MaxValue),
            UploadMemoryBytes = section.Number(nameof(EaselOptions.UploadMemoryBytes), defaults.UploadMemoryBytes, 16 << 20, 64L << 30),
            AllowHttpImageUrls = section.Flag(nameof(EaselOptions.AllowHttpImageUrls), defaults.AllowHttpImageUrls),
            TrustedImageHosts = section.List(nameof(EaselOptions.TrustedImageHosts)) ?? defaults.TrustedImageHosts,
            Moderation = section.Choice(nameof(EaselOptions.Moderation), defaults.Moderation),
            ModerationWords = ModerationWords(section.Text(nameof(EaselOptions.ModerationWords)), problems),
            ModerationUrl = ModerationUrl(section.Text(nameof(EaselOptions.ModerationUrl)), problems),
            ModerationKey = section.Text(nameof(EaselOptions.ModerationKey)),
            Cache = CacheOptionsBinder.Bind(section),
            Saas = SaasOptionsBinder.Bind(section),
        };
        options = options with
        {
            OnLoopback = options.Urls.All(ListenAddress.IsLoopback),
            Studio = StudioOptionsBinder.Bind(section, options.SignIn, problems),
        };
        section.Know(ExportOptions.Section);
        section.Know(UsageOptionsBinder.Section);
        section.Know(WebhookOptionsBinder.Section);
        section.Know("Providers");
        section.Know("Models");
        section.RefuseUnknown();
        problems.AddRange(options.Routing.Problems());
        CheckUrls(options, problems);
        CheckKeys(nameof(EaselOptions.AccessKeys), options.AccessKeys, problems);
        CheckKeys(nameof(EaselOptions.AdminKeys), options.AdminKeys, problems);
        CheckOrigins(options, problems);
        CheckRole(options, problems);
        if (configuration.GetSection("Kestrel:Endpoints").GetChildren().Any())
        {
            problems.Add("Kestrel:Endpoints is set; say where to listen with Easel:Urls, which knows when an access key is needed.");
        }

        return (options, problems);
    }

    private static void CheckRole(EaselOptions options, List<string> problems)
    {
        if (options.Role is ServerRole.All || options.Storage.ConnectionString is not null)
            return;
        problems.Add(
            $"Easel:Role is '{options.Role.ToString().ToLowerInvariant()}', which needs a queue that servers share; name a PostgreSQL database with Easel:Storage:ConnectionString, or let the role be 'all'."
        );
    }

    private static string[]? SplitUrls(string? urls) =>
        urls?.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries) is { Length: > 0 } list ? list : null;

    /// <summary>Absolute; empty, with a problem, when there is none.</summary>
    private static string ModelsFolder(string? configured, List<string> problems)
    {
        if (configured is null)
        {
            if (ModelFolders.Find() is { } found)
                return found;
            problems.Add(
                "There is no folder 'models' with a model in it above the program or the current directory; name one with Easel:ModelsFolder."
            );
        }
        else if (!Directory.Exists(configured))
        {
            problems.Add($"Easel:ModelsFolder is '{configured}', which is not a folder.");
        }
        else if (!ModelFolders.In(configured).Any())
        {
            problems.Add(
                $"Easel:ModelsFolder is '{configured}', and there is no model in it: no folder with a model_index.json, no .safetensors and no .gguf file."
            );
        }
        else
        {
            return Path.GetFullPath(configured);
        }

        return "";
    }

    private static BlockedWords? ModerationWords(string? file, List<string> problems)
    {
        if (file is null)
            return null;
        try
        {
            return BlockedWords.Parse(File.ReadAllText(file));
        }
        catch (Exception unreadable) when (unreadable is IOException or UnauthorizedAccessException)
        {
            problems.Add($"Easel:ModerationWords is '{file}', which cannot be read: {unreadable.Message}");
            return null;
        }
    }

    private static Uri? ModerationUrl(string? url, List<string> problems)
    {
        if (url is null)
            return null;
        if (Uri.TryCreate(url, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https")
            return uri;
        problems.Add($"Easel:ModerationUrl is '{url}'; it must look like https://example.org/v1/moderations.");
        return null;
    }

    private static string DefaultCacheFolder()
    {
        var cache = Environment.GetEnvironmentVariable("XDG_CACHE_HOME");
        if (string.IsNullOrEmpty(cache))
        {
            cache = OperatingSystem.IsWindows()
                ? Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData)
                : Path.Combine(
                    Environment.GetFolderPath(Environment.SpecialFolder.UserProfile),
                    OperatingSystem.IsMacOS() ? "Library/Caches" : ".cache"
                );
        }

        return Path.Combine(cache, "easel");
    }

    private static string DefaultDataFolder()
    {
        if (OperatingSystem.IsWindows())
            return Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData), "easel", "data");
        var data = Environment.GetEnvironmentVariable("XDG_DATA_HOME");
        if (string.IsNullOrEmpty(data))
        {
            var home = Environment.GetFolderPath(Environment.SpecialFolder.UserProfile);
            data = Path.Combine(home, OperatingSystem.IsMacOS() ? "Library/Application Support" : ".local/share");
        }

        return Path.Combine(data, "easel");
    }

    private static Uri? PublicUrl(string? url, List<string> problems)
    {
        if (url is null)
            return null;
        if (
            Uri.TryCreate(url, UriKind.Absolute, out var uri)
            && uri.Scheme is "http" or "https"
            && uri.Query.Length + uri.Fragment.Length + uri.UserInfo.Length == 0
        )
            return uri;
        problems.Add($"Easel:PublicUrl is '{url}'; it must look like https://images.example.org, with a path or none.");
        return null;
    }

    private static string? SigningKey(string? key, List<string> problems)
    {
        // The key itself is never part of a message.
        if (key is { Length: < 32 or > 512 })
            problems.Add("Easel:SigningKey must have 32 to 512 characters.");
        return key;
    }

    private static void CheckUrls(EaselOptions options, List<string> problems)
    {
        foreach (var url in options.Urls)
        {
            if (!ListenAddress.TryParse(url, out _))
            {
                problems.Add($"Easel:Urls has '{url}'; it must look like http://localhost:5280.");
            }
        }
    }

    private static void CheckKeys(string name, IReadOnlyList<string> keys, List<string> problems)
    {
        for (var i = 0; i < keys.Count; i++)
        {
            // The key itself is never part of a message.
            if (ConfiguredAccessKeys.Problem(keys[i]) is { } problem)
                problems.Add($"Easel:{name}:{i} {problem}");
        }
    }

    private static void CheckOrigins(EaselOptions options, List<string> problems)
    {
        foreach (var origin in options.AllowedOrigins)
        {
            if (origin is "*")
                continue;
            if (
                !Uri.TryCreate(origin, UriKind.Absolute, out var uri)
                || !string.Equals(uri.GetLeftPart(UriPartial.Authority), origin, StringComparison.Ordinal)
            )
            {
                problems.Add($"Easel:AllowedOrigins has '{origin}'; it must be '*' or look like https://example.org, without a path.");
            }
        }
    }
}
