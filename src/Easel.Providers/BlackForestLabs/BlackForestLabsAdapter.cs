using System.Runtime.CompilerServices;
using System.Text.Json;
using Easel.Abstractions.Events;
using Easel.Abstractions.Models;
using Easel.Providers.Http;
using Easel.Providers.Services;

namespace Easel.Providers.BlackForestLabs;

/// <summary>Draws by Black Forest Labs' API: sends the work and polls the address that the response names.</summary>
internal sealed class BlackForestLabsAdapter(ServiceContext context) : IImageServiceAdapter
{
    /// <summary>US dollars for a credit.</summary>
    private const decimal Credit = 0.01m;

    private readonly ImageReader _images = new(context.Client);

    public IEnumerable<ImageWarning> WarningsOf(ServiceRequest request)
    {
        if (request.Mask is not null && request.Images.Count > 1)
            yield return new ImageWarning("unsupported_parameter", "image", "Under a mask only the first image is used.");
    }

    public async IAsyncEnumerable<ImageEvent> DrawAsync(
        ServiceRequest request,
        [EnumeratorCancellation] CancellationToken cancellationToken
    )
    {
        var call = ServiceCall.Draw(FluxInput.PathOf(request), request.Key, json => FluxInput.Write(json, request, context.Inputs));
        var (work, error) = await context.Client.AskAsync(call, cancellationToken);
        if (work is null)
        {
            yield return new FailureEvent(error!);
            yield break;
        }

        string? address;
        decimal? cost;
        ImageError? lost;
        using (work)
        {
            (address, cost) = (work.Root.Text("polling_url"), work.Root.Amount("cost"));
            lost = address is null
                ? context.Failures.Untraceable(work.Root, "took the work and named no address to find it at", request.Key)
                : null;
        }

        if (address is null)
        {
            yield return new FailureEvent(lost!);
            yield break;
        }

        var poller = new Poller(context.Failures, context.Options.Timeout, context.Clock);
        var (answer, failure) = await poller.RunAsync(
            cancellation => LookAsync(address, request.Key, cancellation),
            cancel: null,
            cancellationToken
        );
        if (answer is null)
        {
            yield return new FailureEvent(failure!);
            yield break;
        }

        if (cost is { } credits)
            yield return new UsageEvent(null, null) { Cost = credits * Credit };
        using (answer)
        {
            var result = answer.Root.Member("result");
            var notes = new ImageNotes(0, result.Number("seed"));
            await foreach (var happened in _images.ReadAsync(result.Member("sample"), notes, request, cancellationToken))
                yield return happened;
        }
    }

    public ValueTask<ProviderHealth?> CheckAsync(CancellationToken cancellationToken) =>
        context.Client.CheckAsync("credits", context.Options.ApiKey, cancellationToken);

    private async ValueTask<PollStep<ServiceJson>> LookAsync(string address, Secret? key, CancellationToken cancellationToken)
    {
        var (json, error) = await context.Client.LookAsync(address, key, cancellationToken);
        if (json is null)
            return PollStep<ServiceJson>.Failed(error!);
        var state = json.Root.Text("status") ?? json.Root.Text("state");
        if (state is "Ready")
            return PollStep<ServiceJson>.Done(json);
        using (json)
        {
            return state switch
            {
                "Pending" or "Queued" or "Processing" => PollStep<ServiceJson>.Pending(),
                "Request Moderated" => PollStep<ServiceJson>.Ended(Refused("the request was moderated", json.Root)),
                "Content Moderated" => PollStep<ServiceJson>.Ended(Refused("what was drawn was moderated", json.Root)),
                "Error" or "Failed" => PollStep<ServiceJson>.Ended(Failed(json.Root, key)),
                // Another of its servers may know it a moment later.
                "Task not found" => PollStep<ServiceJson>.Failed(NotFound(key)),
                _ => PollStep<ServiceJson>.Failed(context.Failures.Malformed("gave the work a state that is not known")),
            };
        }
    }

    private ImageError Refused(string why, JsonElement root) =>
        context.Failures.Refused(
            why,
            [.. root.Member("details").Entries("Moderation Reasons").Select(reason => reason.TryGetText()).OfType<string>().Take(20)]
        );

    private ImageError NotFound(Secret? key) =>
        context.Failures.Of(new UpstreamError("it does not know the work that it took", null, null, null), key);

    private ImageError Failed(JsonElement root, Secret? key) =>
        context.Failures.Of(
            new UpstreamError(root.Text("error") ?? root.Member("result").Text("error") ?? "the work failed", null, null, null),
            key
        );
}
