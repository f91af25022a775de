using System.Runtime.CompilerServices;
using Easel.Client.Errors;
using Easel.Client.Gallery;
using Easel.Client.Http;
using Easel.Client.Images;
using Easel.Client.Inputs;
using Easel.Client.Jobs;
using Easel.Client.Json;
using Easel.Client.Keys;
using Easel.Client.Models;
using Easel.Client.Presets;
using Easel.Client.Queue;
using Easel.Client.Saas;
using Easel.Client.Streaming;
using Easel.Client.Usage;
using Easel.Client.Webhooks;

namespace Easel.Client;

/// <summary>
/// Draws, edits and varies images by Easel or by any service that speaks OpenAI's Images API. Thread-safe; meant to live as long
/// as the program. Every method throws an <see cref="EaselException"/> when the service refuses, fails or cannot be reached, and
/// <see cref="OperationCanceledException"/> when it is cancelled, which ends the work on the server too.
/// </summary>
public sealed class EaselClient : IDisposable
{
    private const string Generations = "images/generations";
    private const string Edits = "images/edits";
    private const string Variations = "images/variations";
    private const string Upscale = "images/upscale";
    private const string Jobs = "jobs";

    private readonly Transport _transport;
    private readonly HttpClient? _own;

    /// <inheritdoc cref="EaselClientOptions.BaseUrl" path="/summary"/>
    public EaselClient(Uri baseUrl, string? apiKey = null)
        : this(new EaselClientOptions { BaseUrl = baseUrl, ApiKey = apiKey }) { }

    /// <param name="http">Sends the requests and is not disposed; null makes one that lives as long as the client.</param>
    /// <exception cref="ArgumentException">Options are wrong; the message tells all of them.</exception>
    public EaselClient(EaselClientOptions options, HttpClient? http = null)
    {
        ArgumentNullException.ThrowIfNull(options);
        if (options.Problems() is { } problems)
            throw new ArgumentException(problems, nameof(options));
        if (http is null)
            _own = http = OwnHttp.Create();
        _transport = new Transport(http, options);
        Keys = new AccessKeys(_transport);
        Gallery = new ImageGallery(_transport);
        Presets = new PresetClient(_transport);
        Models = new ModelAdministration(_transport);
        Webhooks = new EaselWebhooks(_transport);
        Saas = new SaasClient(_transport);
    }

    /// <summary>The SaaS API of the same server.</summary>
    public SaasClient Saas { get; }

    /// <summary>Where requests go; ends with a slash.</summary>
    public Uri BaseUrl => _transport.BaseUrl;

    /// <summary>The server's access keys. Only Easel has them.</summary>
    public AccessKeys Keys { get; }

    /// <summary>The images that the server keeps for the caller. Only Easel has them.</summary>
    public ImageGallery Gallery { get; }

    /// <summary>Who the server tells of events. Only Easel has them.</summary>
    public EaselWebhooks Webhooks { get; }

    /// <summary>Prompts with variables that the server keeps. Only Easel has them.</summary>
    public PresetClient Presets { get; }

    /// <summary>What the server's models take, for administrators. Only Easel has it.</summary>
    public ModelAdministration Models { get; }

    /// <summary>Text to image.</summary>
    public Task<ImagesResponse> GenerateAsync(string prompt, CancellationToken cancellationToken = default) =>
        GenerateAsync(new ImageGenerateParams { Prompt = prompt }, cancellationToken);

    /// <inheritdoc cref="GenerateAsync(string, CancellationToken)"/>
    public Task<ImagesResponse> GenerateAsync(ImageGenerateParams request, CancellationToken cancellationToken = default) =>
        SendAsync(ToCall(request), cancellationToken);

    /// <summary>Text to image, with previews as they come: <see cref="PartialImageStreamEvent"/>, <see cref="WarningStreamEvent"/>,
    /// <see cref="CompletedImageStreamEvent"/>.</summary>
    public IAsyncEnumerable<IImageGenStreamEvent> StreamGenerateAsync(
        ImageGenerateParams request,
        CancellationToken cancellationToken = default
    ) => StreamAsync(ToCall(request with { Stream = true }), request.Progress, GenerationStream.Instance, cancellationToken);

    /// <summary>Text and images to image.</summary>
    public Task<ImagesResponse> EditAsync(ImageEditParams request, CancellationToken cancellationToken = default) =>
        SendAsync(ToCall(request), cancellationToken);

    /// <summary>Text and images to image, with previews as they come: <see cref="PartialImageStreamEvent"/>,
    /// <see cref="WarningStreamEvent"/>, <see cref="CompletedImageStreamEvent"/>.</summary>
    public IAsyncEnumerable<IImageEditStreamEvent> StreamEditAsync(
        ImageEditParams request,
        CancellationToken cancellationToken = default
    ) => StreamAsync(ToCall(request with { Stream = true }), request.Progress, EditStream.Instance, cancellationToken);

    /// <summary>Image to image without words.</summary>
    public Task<ImagesResponse> VaryAsync(ImageVariationParams request, CancellationToken cancellationToken = default) =>
        SendAsync(ToCall(request), cancellationToken);

    /// <summary>The same image, larger. Only Easel has it.</summary>
    public Task<ImagesResponse> UpscaleAsync(ImageUpscaleParams request, CancellationToken cancellationToken = default) =>
        SendAsync(ToCall(request), cancellationToken);

    /// <summary>What would become of a request: nothing is drawn or paid. Only Easel has it; another service would draw.</summary>
    public Task<DryRunPlan> PlanAsync(ImageGenerateParams request, CancellationToken cancellationToken = default) =>
        PlanAsync(ToCall(request), cancellationToken);

    /// <inheritdoc cref="PlanAsync(ImageGenerateParams, CancellationToken)"/>
    public Task<DryRunPlan> PlanAsync(ImageEditParams request, CancellationToken cancellationToken = default) =>
        PlanAsync(ToCall(request), cancellationToken);

    /// <inheritdoc cref="PlanAsync(ImageGenerateParams, CancellationToken)"/>
    public Task<DryRunPlan> PlanAsync(ImageVariationParams request, CancellationToken cancellationToken = default) =>
        PlanAsync(ToCall(request), cancellationToken);

    /// <inheritdoc cref="PlanAsync(ImageGenerateParams, CancellationToken)"/>
    public Task<DryRunPlan> PlanAsync(ImageUpscaleParams request, CancellationToken cancellationToken = default) =>
        PlanAsync(ToCall(request), cancellationToken);

    /// <summary>The service's models.</summary>
    public Task<IReadOnlyList<ImageModel>> ListModelsAsync(CancellationToken cancellationToken = default) =>
        _transport.SendAsync(Call.Get("models"), ImageResponseReader.ReadModels, cancellationToken);

    /// <summary>The caller's jobs, the newest first. Only Easel has them.</summary>
    /// <param name="limit">1-100.</param>
    /// <param name="kind">Only those of this kind.</param>
    /// <param name="after">The id of the last job of the page before; null for the first page.</param>
    public Task<IReadOnlyList<EaselJob>> ListJobsAsync(
        int limit = 20,
        string? kind = null,
        string? after = null,
        CancellationToken cancellationToken = default
    )
    {
        var query = $"{Jobs}?limit={limit}{Query("kind", kind)}{Query("after", after)}";
        return _transport.SendAsync(Call.Get(query), ImageResponseReader.ReadJobs, cancellationToken);
    }

    /// <summary>One of the caller's jobs.</summary>
    public Task<EaselJob> GetJobAsync(string id, CancellationToken cancellationToken = default) =>
        _transport.SendAsync(Call.Get(PathOf(id)), ImageResponseReader.ReadJob, cancellationToken);

    /// <summary>Stops a job, and tells what became of it. A job that was cancelled before is told again; one that has ended otherwise is
    /// refused.</summary>
    public Task<EaselJob> CancelJobAsync(string id, CancellationToken cancellationToken = default) =>
        _transport.SendAsync(new Call(HttpMethod.Post, $"{PathOf(id)}/cancel", null, null), ImageResponseReader.ReadJob, cancellationToken);

    /// <summary>What is drawn now, and what waits. Only Easel has it.</summary>
    /// <param name="all">Everybody's, for who has a key with the scope <c>admin</c>.</param>
    public async Task<IReadOnlyList<QueueItem>> ListQueueAsync(bool all = false, CancellationToken cancellationToken = default) =>
        (
            await _transport
                .SendAsync(
                    Call.Get(all ? "queue?all=true" : "queue"),
                    (head, body) => ImageResponseReader.Read(head, body, ApiJson.Default.QueueItemList),
                    cancellationToken
                )
                .ConfigureAwait(false)
        ).Data
        ?? [];

    /// <summary>Ends what is drawn or waits.</summary>
    /// <exception cref="EaselNotFoundException">It has ended, or is another's.</exception>
    public Task CancelQueueItemAsync(string id, CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrEmpty(id);
        return _transport.SendAsync(
            new Call(HttpMethod.Post, $"queue/{Uri.EscapeDataString(id)}/cancel", null, null),
            (head, body) => ImageResponseReader.Read(head, body, ApiJson.Default.QueueCancellation),
            cancellationToken
        );
    }

    /// <summary>What was drawn, by time: by the key, or by all where it is an administrator's.</summary>
    public Task<UsagePage<ImagesUsage>> GetImagesUsageAsync(UsageParams query, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(query);
        return _transport.SendAsync(
            Call.Get($"organization/usage/images{query.ToQuery()}"),
            ImageResponseReader.ReadImagesUsage,
            cancellationToken
        );
    }

    /// <summary>What was spent, by the day.</summary>
    public Task<UsagePage<CostUsage>> GetCostsAsync(UsageParams query, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(query);
        return _transport.SendAsync(Call.Get($"organization/costs{query.ToQuery()}"), ImageResponseReader.ReadCosts, cancellationToken);
    }

    /// <summary>The image's file: what the response carried, or what its URL gives. The key is not sent there.</summary>
    public async Task<ReadOnlyMemory<byte>> DownloadAsync(Image image, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(image);
        if (image.Bytes is { } bytes)
            return bytes;
        var url = image.Url ?? throw new ArgumentException("The image has neither bytes nor a URL.", nameof(image));
        return await _transport.DownloadAsync(url, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Ends what is still running.</summary>
    public void Dispose() => _own?.Dispose();

    private static string PathOf(string id)
    {
        ArgumentException.ThrowIfNullOrEmpty(id);
        return $"{Jobs}/{Uri.EscapeDataString(id)}";
    }

    private static string Query(string name, string? value) => value is null ? "" : $"&{name}={Uri.EscapeDataString(value)}";

    private static Call ToCall(ImageGenerateParams request)
    {
        ArgumentNullException.ThrowIfNull(request);
        return Call.Post(Generations, request.IdempotencyKey, JsonRequest.Of(request, ApiJson.Default.ImageGenerateParams));
    }

    private static Call ToCall(ImageEditParams request)
    {
        ArgumentNullException.ThrowIfNull(request);
        return Call.Post(Edits, request.IdempotencyKey, EditRequests.Of(request));
    }

    private static Call ToCall(ImageVariationParams request)
    {
        ArgumentNullException.ThrowIfNull(request);
        return Call.Post(Variations, request.IdempotencyKey, EditRequests.Of(request));
    }

    private static Call ToCall(ImageUpscaleParams request)
    {
        ArgumentNullException.ThrowIfNull(request);
        return Call.Post(Upscale, request.IdempotencyKey, EditRequests.Of(request));
    }

    private Task<DryRunPlan> PlanAsync(Call call, CancellationToken cancellationToken) =>
        _transport.SendAsync(call with { IsDryRun = true, IdempotencyKey = null }, ImageResponseReader.ReadPlan, cancellationToken);

    private Task<ImagesResponse> SendAsync(Call call, CancellationToken cancellationToken) =>
        _transport.SendAsync(call, ImageResponseReader.Read, cancellationToken);

    private async IAsyncEnumerable<TEvent> StreamAsync<TEvent>(
        Call call,
        bool progress,
        StreamKind<TEvent> kind,
        [EnumeratorCancellation] CancellationToken cancellationToken
    )
        where TEvent : class
    {
        var events = new ImageEvents<TEvent>(
            _transport,
            call with
            {
                IsStream = true,
                ReportsProgress = progress,
            },
            kind,
            cancellationToken
        );
        await using var closing = events.ConfigureAwait(false);
        while (await events.NextAsync().ConfigureAwait(false) is { } next)
            yield return next;
    }
}
