using Easel.Core.Caching;
using Easel.Core.Gallery;
using Easel.Dialects.Saas;
using Easel.Server.Access;
using Easel.Server.Hosting.Models;
using Easel.Server.Moderation;
using Easel.Server.Roles;
using Easel.Server.Storage;
using Easel.Server.Workers;
using Easel.Studio;

namespace Easel.Server.Hosting;

/// <summary>What the operator decides, by feature, from the configuration section <c>Easel</c> (appsettings.json, <c>EASEL__THREADS=4</c>,
/// <c>--Easel:Threads=4</c>).</summary>
internal sealed record EaselOptions
{
    public const string Section = "Easel";
    public const int DefaultMaxQueuedJobs = 256;

    /// <summary>What this server does of the work: all, api or worker. Default all; the others need a queue that servers share.</summary>
    public ServerRole Role { get; init; }

    public required ListeningOptions Listening { get; init; }

    public required ServerAccessOptions Access { get; init; }

    public required ModelOptions Models { get; init; }

    public required InferenceOptions Inference { get; init; }

    public required StorageOptions Storage { get; init; }

    /// <summary>The broker and the workers, from <c>Easel:RabbitMq</c> and <c>Easel:Workers</c>.</summary>
    public WorkerOptions Workers { get; init; } = new();

    public required UploadOptions Uploads { get; init; }

    public required ResponseOptions Responses { get; init; }

    public required ModerationOptions Moderation { get; init; }

    /// <summary>Jobs of one caller that may wait for their turn, such as background responses, 1-1000000; one more is answered 429. Default
    /// 256.</summary>
    public int MaxQueuedJobs { get; init; } = DefaultMaxQueuedJobs;

    /// <summary>The cache of images, from <c>Easel:Cache</c>.</summary>
    public CacheOptions Cache { get; init; } = new();

    /// <summary>The gallery, from <c>Easel:Gallery</c>.</summary>
    public GalleryOptions Gallery { get; init; } = new();

    /// <summary>The SaaS API, from <c>Easel:Saas</c>.</summary>
    public SaasOptions Saas { get; init; } = new();

    /// <summary>The web studio, from <c>Easel:Studio</c>.</summary>
    public StudioOptions Studio { get; init; } = new() { AuthenticationScheme = AccessKeyHandler.SchemeName };

    /// <summary>Its models are its workers', and none is opened here.</summary>
    public bool OnlyWorkersDraw => this is { Role: ServerRole.Api, Workers.Broker: not null };

    /// <summary>Several callers, by their keys, share what there is.</summary>
    public bool IsShared =>
        Access.AccessKeys.Count + Access.AdminKeys.Count > 1
        || Access.SignIn is not null
        || (!Listening.OnLoopback && !Access.IsConfigured);
}
