using System.Runtime.CompilerServices;
using System.Text.Json;
using Easel.Abstractions.Events;
using Easel.Abstractions.Models;
using Easel.Abstractions.Requests;
using Easel.Providers.Cards;
using Easel.Providers.Http;
using Easel.Providers.Services;

namespace Easel.Providers.StableDiffusionCpp;

/// <summary>Draws by stable-diffusion.cpp's server: its own jobs, which take masks and references, and not its OpenAI-like paths, which do
/// not.</summary>
internal sealed class SdServerAdapter(ServiceContext context) : IImageServiceAdapter
{
    private const string Jobs = "sdcpp/v1/jobs";
    private const string Capabilities = "sdcpp/v1/capabilities";

    private readonly ImageReader _images = new(context.Client);

    public async IAsyncEnumerable<ImageEvent> DrawAsync(
        ServiceRequest request,
        [EnumeratorCancellation] CancellationToken cancellationToken
    )
    {
        var call = ServiceCall.Draw("sdcpp/v1/img_gen", request.Key, json => SdServerInput.Write(json, request, context.Inputs));
        var (taken, error) = await context.Client.AskAsync(call, cancellationToken);
        if (taken is null)
        {
            yield return new FailureEvent(error!);
            yield break;
        }

        string? id;
        ImageError? lost;
        using (taken)
        {
            id = taken.Root.Text("id");
            lost = id is null ? context.Failures.Untraceable(taken.Root, "took the work and gave it no id", request.Key) : null;
        }

        if (id is null)
        {
            yield return new FailureEvent(lost!);
            yield break;
        }

        var path = $"{Jobs}/{Uri.EscapeDataString(id)}";
        var poller = new Poller(context.Failures, context.Options.Timeout, context.Clock) { MaxInterval = TimeSpan.FromSeconds(2) };
        var (job, failure) = await poller.RunAsync(
            cancellation => LookAsync(path, request.Key, cancellation),
            cancellation => context.Client.EndAsync(HttpMethod.Post, $"{path}/cancel", request.Key, cancellation),
            cancellationToken
        );
        if (job is null)
        {
            yield return new FailureEvent(failure!);
            yield break;
        }

        using (job)
        {
            await foreach (var happened in _images.ReadAllAsync(EntriesOf(job.Root, request), request, cancellationToken))
                yield return happened;
        }
    }

    public async ValueTask<ModelDiscovery?> DiscoverAsync(Secret? key, CancellationToken cancellationToken)
    {
        var (json, error) = await context.Client.AskAsync(ServiceCall.Get(Capabilities, key), cancellationToken);
        if (json is null)
            return new ModelDiscovery([], error);
        using (json)
        {
            var model = json.Root.Member("model");
            return (model.Text("stem") ?? model.Text("name")) is { Length: > 0 } name
                ? new ModelDiscovery([new CardSet(context.Options).Describe(name)])
                : new ModelDiscovery([], context.Failures.Malformed("named no model"));
        }
    }

    public ValueTask<ProviderHealth?> CheckAsync(CancellationToken cancellationToken) =>
        context.Client.CheckAsync(Capabilities, context.Options.ApiKey, cancellationToken);

    private async ValueTask<PollStep<ServiceJson>> LookAsync(string path, Secret? key, CancellationToken cancellationToken)
    {
        var (json, error) = await context.Client.LookAsync(path, key, cancellationToken);
        if (json is null)
            return PollStep<ServiceJson>.Failed(error!);
        switch (json.Root.Text("status"))
        {
            case "completed":
                return PollStep<ServiceJson>.Done(json);
            case "queued" or "generating":
                json.Dispose();
                return PollStep<ServiceJson>.Pending();
            case "failed" or "cancelled":
                using (json)
                {
                    var said = json.Root.Member("error");
                    return PollStep<ServiceJson>.Ended(
                        context.Failures.Of(new UpstreamError(said.Text("message") ?? "the job failed", null, said.Text("code"), null), key)
                    );
                }
            default:
                json.Dispose();
                return PollStep<ServiceJson>.Failed(context.Failures.Malformed("gave the job a state that is not known"));
        }
    }

    private static IEnumerable<(JsonElement Entry, ImageNotes Notes)> EntriesOf(JsonElement root, ServiceRequest request) =>
        root.Member("result")
            .Entries("images")
            .Take(request.Image.Count)
            .Select((entry, index) => (entry, new ImageNotes(index, request.Image.Seed is { } seed ? ImageSeed.Next(seed, index) : null)));
}
