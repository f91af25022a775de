using System.Runtime.CompilerServices;
using System.Text.Json;
using Easel.Abstractions.Events;
using Easel.Providers.Cards;
using Easel.Providers.Http;
using Easel.Providers.OpenAI;
using Easel.Providers.Services;

namespace Easel.Providers.EaselServer;

/// <summary>The Images API as another Easel speaks it: with seeds, recipes, warnings, progress, and streams of several images.</summary>
internal sealed class EaselServerAdapter(ServiceContext context) : OpenAIAdapter(context), IImageServiceAdapter
{
    private static readonly TimeSpan Farewell = TimeSpan.FromSeconds(10);

    private readonly ImageResponseReader _reader = new(context.Client);

    public override async IAsyncEnumerable<ImageEvent> DrawAsync(
        ServiceRequest request,
        [EnumeratorCancellation] CancellationToken cancellationToken
    )
    {
        var isOver = false;
        try
        {
            await foreach (var happened in base.DrawAsync(request, cancellationToken))
            {
                isOver |= happened is FailureEvent;
                yield return happened;
            }

            isOver = true;
        }
        finally
        {
            if (!isOver && request.Image.Context.IdempotencyKey is { } key)
                await CancelAsync(key, request.Key);
        }
    }

    public override int PerCall(ServiceRequest request) => request.Model.PerCall;

    public async ValueTask<ModelDiscovery?> DiscoverAsync(Secret? key, CancellationToken cancellationToken)
    {
        using var response = await Context.Client.SendAsync(Context.ListCall(key), cancellationToken);
        var (json, error) = await response.ReadJsonAsync();
        if (json is null)
            return new ModelDiscovery([], error);
        using (json)
            return new ModelDiscovery(EaselModels.Read(json.Root, Context.Server?.Text)) { IsComplete = true };
    }

    /// <summary>Work that has a name there goes on when its connection is gone.</summary>
    private async ValueTask CancelAsync(string idempotencyKey, Secret? key)
    {
        using var limit = new CancellationTokenSource(Farewell, Context.Clock);
        var call = new ServiceCall(HttpMethod.Post, "images/cancel") { Key = key, Headers = [new("Idempotency-Key", idempotencyKey)] };
        try
        {
            using var response = await Context.Client.SendAsync(call, limit.Token);
        }
        catch (OperationCanceledException)
        {
            // It does not answer; it draws for nobody.
        }
    }

    protected override IReadOnlyList<KeyValuePair<string, string>> HeadersOf(ServiceRequest request) =>
        Streams(request) ? [.. base.HeadersOf(request), new("Easel-Progress", "true")] : base.HeadersOf(request);

    protected override IAsyncEnumerable<ImageEvent> ReadWholeAsync(
        ServiceResponse response,
        ServiceRequest request,
        CancellationToken cancellationToken
    ) => _reader.ReadAsync(response, request, ReadAsync, DetailsOf, cancellationToken);

    private async IAsyncEnumerable<ImageEvent> ReadAsync(
        JsonElement root,
        ServiceRequest request,
        [EnumeratorCancellation] CancellationToken cancellationToken
    )
    {
        var details = root.Member("easel");
        foreach (var warning in EaselDetails.WarningsOf(details))
            yield return new WarningEvent(warning);
        await foreach (var happened in _reader.ReadAsync(root, request, cancellationToken))
        {
            yield return happened is ServiceImageEvent image
                ? image with
                {
                    Seed = image.Seed ?? EaselDetails.SeedOf(details, image.Index),
                    Recipe = EaselDetails.RecipeOf(details),
                }
                : happened;
        }
    }

    private static IEnumerable<ImageEvent> DetailsOf(JsonElement root, ServiceRequest request)
    {
        var details = root.Member("easel");
        foreach (var warning in EaselDetails.WarningsOf(details))
            yield return new WarningEvent(warning);
        foreach (var happened in ResponseDetails.Of(root, request))
        {
            yield return happened is ImageArrivedEvent arrived
                ? arrived with
                {
                    Recipe = EaselDetails.RecipeOf(details) with
                    {
                        Model = arrived.Recipe.Model,
                        Seed = EaselDetails.SeedOf(details, 0) ?? arrived.Recipe.Seed,
                    },
                }
                : happened;
        }
    }
}
