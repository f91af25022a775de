using System.Runtime.CompilerServices;
using System.Text.Json;
using Easel.Abstractions.Events;
using Easel.Abstractions.Models;
using Easel.Providers.Http;
using Easel.Providers.Services;

namespace Easel.Providers.Fal;

/// <summary>Draws by fal's queue: sends the work, polls the addresses that the response names, and cancels what nobody waits for.</summary>
internal sealed class FalAdapter(ServiceContext context) : IImageServiceAdapter
{
    private readonly ImageReader _images = new(context.Client);

    public async IAsyncEnumerable<ImageEvent> DrawAsync(
        ServiceRequest request,
        [EnumeratorCancellation] CancellationToken cancellationToken
    )
    {
        var call = ServiceCall.Draw(FalInput.PathOf(request), request.Key, json => FalInput.Write(json, request, context.Inputs));
        var (work, error) = await SubmitAsync(call, cancellationToken);
        if (work is null)
        {
            yield return new FailureEvent(error!);
            yield break;
        }

        var poller = new Poller(context.Failures, context.Options.Timeout, context.Clock);
        var (answer, failure) = await poller.RunAsync(
            cancellation => LookAsync(work, request.Key, cancellation),
            cancellation => context.Client.EndAsync(HttpMethod.Put, work.Cancel, request.Key, cancellation),
            cancellationToken
        );
        if (answer is null)
        {
            yield return new FailureEvent(failure!);
            yield break;
        }

        using (answer)
        {
            await foreach (var happened in ReadAsync(answer.Root, request, cancellationToken))
                yield return happened;
        }
    }

    private async ValueTask<(FalWork? Work, ImageError? Error)> SubmitAsync(ServiceCall call, CancellationToken cancellationToken)
    {
        var (json, error) = await context.Client.AskAsync(call, cancellationToken);
        if (json is null)
            return (null, error);
        using (json)
        {
            return
                json.Root.Text("status_url") is { } status
                && json.Root.Text("response_url") is { } response
                && json.Root.Text("cancel_url") is { } cancel
                ? (new FalWork(status, response, cancel), null)
                : (null, context.Failures.Untraceable(json.Root, "took the work and named no address to find it at", call.Key));
        }
    }

    private async ValueTask<PollStep<ServiceJson>> LookAsync(FalWork work, Secret? key, CancellationToken cancellationToken)
    {
        var (json, error) = await context.Client.LookAsync(work.Status, key, cancellationToken);
        if (json is null)
            return PollStep<ServiceJson>.Failed(error!);
        using (json)
        {
            switch (json.Root.Text("status"))
            {
                case "IN_QUEUE" or "IN_PROGRESS":
                    return PollStep<ServiceJson>.Pending();
                case "COMPLETED" when json.Root.Text("error") is not null:
                    return PollStep<ServiceJson>.Ended(context.Failures.Of(UpstreamError.Read(json.Root), key));
                case "COMPLETED":
                    break;
                default:
                    return PollStep<ServiceJson>.Failed(context.Failures.Malformed("gave the work a state that is not known"));
            }
        }

        // What the work came to has the status of a call: a refusal is a 422.
        var (answer, failure) = await context.Client.AskAsync(ServiceCall.Get(work.Response, key), cancellationToken);
        if (answer is not null)
            return PollStep<ServiceJson>.Done(answer);
        // It is drawn; only what the service says of it can be its end.
        return failure!.Kind is ImageErrorKind.Blocked or ImageErrorKind.InvalidRequest
            ? PollStep<ServiceJson>.Ended(failure)
            : PollStep<ServiceJson>.Failed(failure with { OutcomeUnknown = true });
    }

    private async IAsyncEnumerable<ImageEvent> ReadAsync(
        JsonElement root,
        ServiceRequest request,
        [EnumeratorCancellation] CancellationToken cancellationToken
    )
    {
        // Some queues wrap the model's own answer.
        var output =
            root.Member("images").ValueKind == JsonValueKind.Undefined && root.Member("image").ValueKind == JsonValueKind.Undefined
                ? root.Member("response")
                : root;
        var entries = output.Entries("images").Take(request.Image.Count).ToList();
        if (entries.Count == 0 && output.Member("image") is { ValueKind: JsonValueKind.Object } only)
            entries.Add(only);
        if (entries.Count == 0)
        {
            yield return new FailureEvent(context.Failures.Without(output, "gave no image", request.Key));
            yield break;
        }

        // They are black pictures.
        var black = output.Entries("has_nsfw_concepts").Select(flag => flag.ValueKind == JsonValueKind.True).ToList();
        foreach (var _ in entries.Index().Where(IsBlack))
            yield return new ServiceLostEvent(context.Failures.Refused("the safety checker blacked the image out", ["nsfw"]));
        var noted = entries
            .Index()
            .Where(entry => !IsBlack(entry))
            .Select(entry => (entry.Item, new ImageNotes(entry.Index, Seed: entry.Index == 0 ? output.Number("seed") : null)));
        await foreach (var happened in _images.ReadAllAsync(noted, request, cancellationToken))
            yield return happened;

        bool IsBlack((int Index, JsonElement Item) entry) => entry.Index < black.Count && black[entry.Index];
    }

    /// <summary>Of a request that there never was: whoever has a good key hears that there is none.</summary>
    public ValueTask<ProviderHealth?> CheckAsync(CancellationToken cancellationToken) =>
        context.Client.CheckAsync($"fal-ai/flux/requests/{Guid.Empty}/status", context.Options.ApiKey, cancellationToken);

    private sealed record FalWork(string Status, string Response, string Cancel);
}
