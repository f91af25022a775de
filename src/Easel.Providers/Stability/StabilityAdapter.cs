using System.Runtime.CompilerServices;
using System.Text.Json;
using Easel.Abstractions.Events;
using Easel.Abstractions.Models;
using Easel.Providers.Http;
using Easel.Providers.Services;

namespace Easel.Providers.Stability;

/// <summary>Draws by Stability's Stable Image API, an image a call.</summary>
internal sealed class StabilityAdapter(ServiceContext context) : IImageServiceAdapter
{
    private readonly ImageReader _images = new(context.Client);

    public async IAsyncEnumerable<ImageEvent> DrawAsync(
        ServiceRequest request,
        [EnumeratorCancellation] CancellationToken cancellationToken
    )
    {
        var call = new ServiceCall(HttpMethod.Post, StabilityForm.PathOf(request))
        {
            Key = request.Key,
            Body = () => new StabilityForm(request, context.Inputs),
            Draws = true,
        };
        var (json, error) = await context.Client.AskAsync(call, cancellationToken);
        if (json is null)
        {
            yield return new FailureEvent(error!);
            yield break;
        }

        using (json)
        {
            // It comes with a blurred picture, and as if all were well.
            if (json.Root.Text("finish_reason") is "CONTENT_FILTERED")
            {
                yield return new FailureEvent(context.Failures.Refused("what was drawn was filtered", ["content_filtered"]));
                yield break;
            }

            if (json.Root.Member("image").ValueKind != JsonValueKind.String)
            {
                yield return new FailureEvent(context.Failures.Without(json.Root, "gave no image", request.Key));
                yield break;
            }

            var notes = new ImageNotes(0, json.Root.Number("seed"));
            await foreach (var happened in _images.ReadAsync(json.Root.Member("image"), notes, request, cancellationToken))
                yield return happened;
        }
    }

    /// <summary>The account's balance is of the first version of the API.</summary>
    public ValueTask<ProviderHealth?> CheckAsync(CancellationToken cancellationToken) =>
        context.Client.CheckAsync("../v1/user/balance", context.Options.ApiKey, cancellationToken);
}
