using Easel.Core.Access.Limits;
using Easel.Core.Caching;
using Easel.Core.Moderation;
using Easel.Core.Routing;
using Easel.Dialects.Saas;
using Easel.Diffusion.Sessions;
using Easel.Server.Access;
using Easel.Server.Hosting.Models;
using Easel.Server.Roles;
using Easel.Server.Storage;
using Easel.Studio;

namespace Easel.Server.Hosting;

/// <summary>What the operator decides, from the configuration section <c>Easel</c> (appsettings.json, <c>EASEL__THREADS=4</c>,
/// <c>--Easel:Threads=4</c>).</summary>
internal sealed record EaselOptions
{
    public const string Section = "Easel";

    /// <summary>Where to listen; http or https addresses. Default <c>http://localhost:5280</c>. Anything but loopback needs an
    /// access key.</summary>
    public IReadOnlyList<string> Urls { get; init; } = ["http://localhost:5280"];

    /// <summary>What this server does of the work: all, api or worker. Default all; the others need a queue that servers share.</summary>
    public ServerRole Role { get; init; }

    /// <summary>Folder of model folders, absolute. Default: the nearest <c>models</c> folder above the program or the current
    /// directory.</summary>
    public required string ModelsFolder { get; init; }

    /// <summary>Id of the model that answers when a request names none. Default: the first by name.</summary>
    public string? DefaultModel { get; init; }

    /// <summary>What names mean (<c>Easel:Models</c>), and how their deployments take each other's place (<c>Easel:Routing</c>).</summary>
    public RoutingOptions Routing { get; init; } = new();

    /// <summary>Serve <c>gpt-image-1</c>, <c>dall-e-3</c> and OpenAI's other names by the default model. Default true.</summary>
    public bool AcceptOpenAIModelNames { get; init; } = true;

    /// <summary>Keys that clients must send, in clear or as <c>sha256:</c> and 64 hex digits. Default none: anyone on this machine may
    /// draw.</summary>
    public IReadOnlyList<string> AccessKeys { get; init; } = [];

    /// <summary>Keys as <see cref="AccessKeys"/>, with which keys are created and usage is read too. Default none.</summary>
    public IReadOnlyList<string> AdminKeys { get; init; } = [];

    /// <summary>A company's sign-in whose tokens open this server; null is none.</summary>
    public SignInOptions? SignIn { get; init; }

    /// <summary>What keys, users, tenants and models may have in a minute, a month and at the same time.</summary>
    public LimitOptions Limits { get; init; } = new();

    /// <summary>Web origins whose pages may call this server (CORS); <c>*</c> for all. Default none.</summary>
    public IReadOnlyList<string> AllowedOrigins { get; init; } = [];

    /// <summary>Processor threads that draw, 1-256. Default: one a core.</summary>
    public int Threads { get; init; } = Environment.ProcessorCount;

    /// <summary>What draws: cpu, webgpu or cuda. Default cpu.</summary>
    public InferenceDevice Device { get; init; } = InferenceDevice.Cpu;

    /// <summary>How the models of this machine are held in memory.</summary>
    public LocalModelOptions LocalModels { get; init; } = new();

    /// <summary>File of an ONNX Runtime library to use in place of the one that Easel brings, such as one that has WebGPU. Default: Easel's
    /// own.</summary>
    public string? OnnxRuntimeLibrary { get; init; }

    /// <summary>Requests that wait for their turn, 0-10000; one more is answered 429. Default 64.</summary>
    public int MaxQueuedRequests { get; init; } = 64;

    /// <summary>Where optimised graphs are kept between starts. Default: <c>easel</c> in the user's cache folder.</summary>
    public required string CacheFolder { get; init; }

    /// <summary>Where images with a URL, uploaded files and answers that may be asked for again are kept. Default: <c>easel</c> in the
    /// user's data folder.</summary>
    public required string DataFolder { get; init; }

    /// <summary>Where records are kept. Default: SQLite in the data folder.</summary>
    public StorageOptions Storage { get; init; } = new();

    /// <summary>The address that clients reach this server at, for the URLs in answers, such as <c>https://images.example.org</c>. Default:
    /// the one that the request came to.</summary>
    public Uri? PublicUrl { get; init; }

    /// <summary>What image URLs are signed with, 32-512 characters; the same on every server behind one address. Default: a random one,
    /// kept in the data folder.</summary>
    public string? SigningKey { get; init; }

    /// <summary>Bytes of disk that images with a URL may take, 1 MiB to 1 PiB; what does not fit is answered 507. Default 4 GiB.</summary>
    public long AssetQuotaBytes { get; init; } = 4L << 30;

    /// <summary>Largest file that can be uploaded in bytes, 1 KiB to 1 TiB; more is answered 413. Default 512 MiB, as OpenAI's.</summary>
    public long MaxFileBytes { get; init; } = 512 << 20;

    /// <summary>Bytes of disk that uploaded files may take, 1 MiB to 1 PiB; what does not fit is answered 507. Default 16 GiB.</summary>
    public long FileQuotaBytes { get; init; } = 16L << 30;

    /// <summary>Bytes of disk that answers kept for their idempotency keys may take, 1 MiB to 1 PiB; the oldest go first. Default 1
    /// GiB.</summary>
    public long AnswerQuotaBytes { get; init; } = 1 << 30;

    /// <summary>Bytes of disk that the files of jobs, such as the images of stored responses, may take, 1 MiB to 1 PiB; what does not fit
    /// is answered 507. Default 4 GiB.</summary>
    public long JobQuotaBytes { get; init; } = 4L << 30;

    /// <summary>Jobs of one caller that may wait for their turn, such as background responses, 1-1000000; one more is answered 429. Default
    /// 256.</summary>
    public int MaxQueuedJobs { get; init; } = 256;

    /// <summary>How long work with an idempotency key goes on when nobody listens any more, 0-3600 s. Default 120 s.</summary>
    public TimeSpan ResumeGrace { get; init; } = TimeSpan.FromSeconds(120);

    /// <summary>Silence after which something is sent to keep a connection alive, 1-3600 s; null never. Default 15 s;
    /// <c>Easel:KeepAliveSeconds=0</c> is never.</summary>
    public TimeSpan? KeepAlive { get; init; } = TimeSpan.FromSeconds(15);

    /// <summary>Write the prompt into the image's metadata. Default false: prompts may be private.</summary>
    public bool PromptInMetadata { get; init; }

    /// <summary>Largest request body in bytes, 1024 to 1 GiB; more is answered 413. Default 4 MiB.</summary>
    public long MaxRequestBytes { get; init; } = 4 << 20;

    /// <summary>Largest body of a request that brings images, 1 MiB to 2 GiB; more is answered 413. Default 851 MiB: 16 images and a mask
    /// of 50 MiB each.</summary>
    public long MaxUploadBytes { get; init; } = 851 << 20;

    /// <summary>Memory for the images of all requests together, 16 MiB to 64 GiB; a request for which there is no room is answered 429.
    /// Default 1280 MiB.</summary>
    public long UploadMemoryBytes { get; init; } = 1280L << 20;

    /// <summary>Fetch an image_url that begins with http:// too. Default false: only https://.</summary>
    public bool AllowHttpImageUrls { get; init; }

    /// <summary>Hosts that an image_url may name although they are not on the public internet, such as an image store beside this server;
    /// http:// will do. Default none.</summary>
    public IReadOnlyList<string> TrustedImageHosts { get; init; } = [];

    /// <summary>Whether prompts are judged before they are drawn. Default auto: when other machines can reach the server, or one of the
    /// next three is set.</summary>
    public ModerationMode Moderation { get; init; }

    /// <summary>What prompts may not say, from the file that <c>Easel:ModerationWords</c> names (<see cref="BlockedWords.Parse"/>); null is
    /// the built-in list.</summary>
    public BlockedWords? ModerationWords { get; init; }

    /// <summary>A service that speaks OpenAI's <c>/v1/moderations</c>, asked about every prompt. Default none.</summary>
    public Uri? ModerationUrl { get; init; }

    /// <summary>That service's key. Default none.</summary>
    public string? ModerationKey { get; init; }

    /// <summary>The cache of images, from <c>Easel:Cache</c>.</summary>
    public CacheOptions Cache { get; init; } = new();

    /// <summary>The SaaS API, from <c>Easel:Saas</c>.</summary>
    public SaasOptions Saas { get; init; } = new();

    /// <summary>The web studio, from <c>Easel:Studio</c>.</summary>
    public StudioOptions Studio { get; init; } = new() { AuthenticationScheme = AccessKeyHandler.SchemeName };

    /// <summary>Several callers, by their keys, share what there is.</summary>
    public bool IsShared =>
        AccessKeys.Count + AdminKeys.Count > 1 || SignIn is not null || (!OnLoopback && AccessKeys.Count + AdminKeys.Count == 0);

    /// <summary>Only this machine reaches the server.</summary>
    public bool OnLoopback { get; init; } = true;
}
