using System.Runtime.CompilerServices;
using System.Text.Json;
using Easel.Abstractions.Events;
using Easel.Abstractions.Models;
using Easel.Providers.Cards;
using Easel.Providers.Http;
using Easel.Providers.Services;

namespace Easel.Providers.Automatic1111;

/// <summary>Draws by AUTOMATIC1111's <c>sdapi</c>. What it tells of its progress, and what interrupts it, is about whatever it draws: one
/// request at a time goes there.</summary>
internal sealed class WebUiAdapter(ServiceContext context) : IImageServiceAdapter, IDisposable
{
    private static readonly TimeSpan BetweenLooks = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan Farewell = TimeSpan.FromSeconds(5);

    private readonly ImageReader _images = new(context.Client);
    private readonly SemaphoreSlim _turn = new(1);

    public async IAsyncEnumerable<ImageEvent> DrawAsync(
        ServiceRequest request,
        [EnumeratorCancellation] CancellationToken cancellationToken
    )
    {
        await _turn.WaitAsync(cancellationToken);
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        var call = ServiceCall.Draw(WebUiInput.PathOf(request), request.Key, json => WebUiInput.Write(json, request, context.Inputs));
        var drawing = context.Client.AskAsync(call, stop.Token).AsTask();
        var isOver = false;
        try
        {
            var previews = 0;
            while (request.Image.PartialImages > 0 && !await EndsAsync(drawing, cancellationToken))
            {
                await foreach (var happened in LookAsync(request, previews, cancellationToken))
                {
                    previews += happened is ServicePartialEvent ? 1 : 0;
                    yield return happened;
                }
            }

            var (json, error) = await drawing;
            // A time-out is over here, and not there.
            isOver = error is not { OutcomeUnknown: true };
            if (json is null)
            {
                yield return new FailureEvent(error!);
                yield break;
            }

            using (json)
            {
                if (!json.Root.Entries("images").Any())
                    yield return new FailureEvent(context.Failures.Without(json.Root, "gave no image", request.Key));
                await foreach (var happened in _images.ReadAllAsync(EntriesOf(json.Root, request), request, cancellationToken))
                    yield return happened;
            }
        }
        finally
        {
            if (!isOver)
                await InterruptAsync(drawing, stop, request.Key);
            _turn.Release();
        }
    }

    public async ValueTask<ModelDiscovery?> DiscoverAsync(Secret? key, CancellationToken cancellationToken)
    {
        var (json, error) = await context.Client.AskAsync(ServiceCall.Get("sdapi/v1/sd-models", key), cancellationToken);
        if (json is null)
            return new ModelDiscovery([], error);
        using (json)
        {
            if (json.Root.ValueKind != JsonValueKind.Array)
                return new ModelDiscovery([], context.Failures.Malformed("listed no checkpoints"));
            var cards = new CardSet(context.Options);
            return new ModelDiscovery([
                .. json.Root.EnumerateArray().Select(entry => entry.Text("model_name")).OfType<string>().Select(cards.Describe),
            ]);
        }
    }

    public ValueTask<ProviderHealth?> CheckAsync(CancellationToken cancellationToken) =>
        context.Client.CheckAsync("sdapi/v1/progress?skip_current_image=true", context.Options.ApiKey, cancellationToken);

    public void Dispose() => _turn.Dispose();

    private async ValueTask<bool> EndsAsync(Task drawing, CancellationToken cancellationToken)
    {
        await Task.WhenAny(drawing, Task.Delay(BetweenLooks, context.Clock, cancellationToken));
        cancellationToken.ThrowIfCancellationRequested();
        return drawing.IsCompleted;
    }

    private async IAsyncEnumerable<ImageEvent> LookAsync(
        ServiceRequest request,
        int previews,
        [EnumeratorCancellation] CancellationToken cancellationToken
    )
    {
        var (json, _) = await context.Client.AskAsync(ServiceCall.Get("sdapi/v1/progress", request.Key), cancellationToken);
        if (json is null)
            yield break;
        using (json)
        {
            var state = json.Root.Member("state");
            if (state.Number("sampling_step") is { } step and > 0 && state.Number("sampling_steps") is { } steps && step <= steps)
                yield return new ProgressEvent((int)step, (int)steps);
            if (previews < request.Image.PartialImages && json.Root.Member("current_image") is { ValueKind: JsonValueKind.String } current)
            {
                if (ImageBase64.Decode(current) is { } file)
                    yield return new ServicePartialEvent(0, previews, file);
            }
        }
    }

    private async ValueTask InterruptAsync(Task<(ServiceJson? Json, ImageError? Error)> drawing, CancellationTokenSource stop, Secret? key)
    {
        using var limit = new CancellationTokenSource(Farewell, context.Clock);
        try
        {
            await context.Client.EndAsync(HttpMethod.Post, "sdapi/v1/interrupt", key, limit.Token);
        }
        catch (OperationCanceledException)
        {
            // It does not answer; it draws for nobody.
        }

        await stop.CancelAsync();
        await ((Task)drawing).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        if (drawing.IsCompletedSuccessfully)
            drawing.Result.Json?.Dispose();
    }

    private static IEnumerable<(JsonElement Entry, ImageNotes Notes)> EntriesOf(JsonElement root, ServiceRequest request)
    {
        var (grids, seeds) = InfoOf(root);
        return root.Entries("images")
            .Skip(grids)
            .Take(request.Image.Count)
            .Select((entry, index) => (entry, new ImageNotes(index, index < seeds.Count ? seeds[index] : null)));
    }

    /// <summary>How many of the images are no images of the request, and the seeds: JSON in a text.</summary>
    private static (int Grids, IReadOnlyList<long> Seeds) InfoOf(JsonElement root)
    {
        try
        {
            if (root.Text("info") is not { Length: > 0 } text)
                return (0, []);
            using var info = JsonDocument.Parse(text);
            var grids = info.RootElement.Number("index_of_first_image") ?? 0;
            return (
                (int)Math.Clamp(grids, 0, 1),
                [
                    .. info
                        .RootElement.Entries("all_seeds")
                        .Where(seed => seed.ValueKind == JsonValueKind.Number && seed.TryGetInt64(out _))
                        .Select(seed => seed.GetInt64()),
                ]
            );
        }
        catch (JsonException)
        {
            return (0, []);
        }
    }
}
