using System.Runtime.CompilerServices;
using Easel.Client;
using Easel.Client.Errors;
using Easel.Client.Images;
using Easel.Client.Streaming;

namespace Easel.Cli.Drawings;

/// <summary>One request for images, answered as events: as a stream where the endpoint and the service stream, and whole where they do
/// not.</summary>
internal sealed class Drawing
{
    private readonly Func<EaselClient, CancellationToken, IAsyncEnumerable<object>>? _stream;
    private readonly Func<EaselClient, CancellationToken, Task<ImagesResponse>> _whole;

    private readonly Func<EaselClient, CancellationToken, Task<DryRunPlan>> _plan;

    private Drawing(
        Func<EaselClient, CancellationToken, IAsyncEnumerable<object>>? stream,
        Func<EaselClient, CancellationToken, Task<ImagesResponse>> whole,
        Func<EaselClient, CancellationToken, Task<DryRunPlan>> plan
    ) => (_stream, _whole, _plan) = (stream, whole, plan);

    /// <summary>What would become of it; nothing does.</summary>
    /// <exception cref="EaselException">The service refuses, fails or cannot be reached.</exception>
    public Task<DryRunPlan> PlanAsync(EaselClient client, CancellationToken cancellationToken) => _plan(client, cancellationToken);

    public static Drawing Of(ImageGenerateParams request) =>
        new(
            (client, cancellation) => client.StreamGenerateAsync(request with { Progress = true }, cancellation),
            (client, cancellation) => client.GenerateAsync(request with { PartialImages = null }, cancellation),
            (client, cancellation) => client.PlanAsync(request with { PartialImages = null }, cancellation)
        );

    public static Drawing Of(ImageEditParams request) =>
        new(
            (client, cancellation) => client.StreamEditAsync(request with { Progress = true }, cancellation),
            (client, cancellation) => client.EditAsync(request with { PartialImages = null }, cancellation),
            (client, cancellation) => client.PlanAsync(request with { PartialImages = null }, cancellation)
        );

    public static Drawing Of(ImageVariationParams request) =>
        new(
            null,
            (client, cancellation) => client.VaryAsync(request, cancellation),
            (client, cancellation) => client.PlanAsync(request, cancellation)
        );

    public static Drawing Of(ImageUpscaleParams request) =>
        new(
            null,
            (client, cancellation) => client.UpscaleAsync(request, cancellation),
            (client, cancellation) => client.PlanAsync(request, cancellation)
        );

    /// <param name="mayStream">False for a service that does not stream.</param>
    /// <exception cref="EaselException">The service refuses, fails or cannot be reached.</exception>
    public async IAsyncEnumerable<DrawingEvent> RunAsync(
        EaselClient client,
        bool mayStream,
        [EnumeratorCancellation] CancellationToken cancellationToken
    )
    {
        if (mayStream && _stream is not null)
        {
            await using var events = _stream(client, cancellationToken).GetAsyncEnumerator(cancellationToken);
            var begun = await BeginAsync(events);
            for (var more = begun; more is true; more = await events.MoveNextAsync())
                yield return ToEvent(events.Current);
            if (begun is not null)
                yield break;
        }

        var answer = await _whole(client, cancellationToken);
        foreach (var warning in answer.Easel?.Warnings ?? [])
            yield return new DrawnWarning(warning);
        for (var i = 0; i < answer.Data.Count; i++)
        {
            var image = answer.Data[i];
            yield return new DrawnImage(i, await client.DownloadAsync(image, cancellationToken))
            {
                RevisedPrompt = image.RevisedPrompt,
                Size = answer.Size?.Value,
                Seed = answer.Easel?.Seeds is { } seeds && i < seeds.Count ? seeds[i] : null,
                Details = answer.Easel,
                Usage = i == 0 ? answer.Usage : null,
            };
        }
    }

    /// <returns>Null when the service refuses to stream: then nothing has been drawn.</returns>
    private static async ValueTask<bool?> BeginAsync(IAsyncEnumerator<object> events)
    {
        try
        {
            return await events.MoveNextAsync();
        }
        catch (EaselBadRequestException refusal) when (refusal.Param is "stream" or "partial_images" && refusal.Errors.Count <= 1)
        {
            return null;
        }
    }

    private static DrawingEvent ToEvent(object happened) =>
        happened switch
        {
            ProgressStreamEvent progress => new DrawnStep(progress.Step, progress.Steps),
            PartialImageStreamEvent partial => new DrawnPreview(partial.Bytes),
            WarningStreamEvent warning => new DrawnWarning(warning.Warning),
            CompletedImageStreamEvent image => new DrawnImage(image.ImageIndex, image.Bytes)
            {
                RevisedPrompt = image.RevisedPrompt,
                Size = image.Size?.Value,
                Seed = image.Easel?.Seed,
                Details = image.Easel,
                Usage = image.Usage,
            },
            _ => throw new InvalidOperationException($"The client gave a {happened.GetType().Name}."),
        };
}
