using System.Runtime.CompilerServices;
using System.Text.Json;
using Easel.Abstractions.Events;
using Easel.Abstractions.Requests;
using Easel.Providers.Cards;
using Easel.Providers.Http;
using Easel.Providers.Inputs;
using Easel.Providers.OpenAI;
using Easel.Providers.Services;

namespace Easel.Providers.OpenAICompatible;

/// <summary>
/// The Images API as others speak it. What a server does otherwise stands in its model's settings: masks by white, sizes by sides, images by
/// URL. A response that names a task instead of an image is waited for.
/// </summary>
internal sealed class OpenAICompatibleAdapter(ServiceContext context) : OpenAIAdapter(context), IImageServiceAdapter
{
    private readonly ImageResponseReader _reader = new(context.Client);
    private readonly TaskWaiter _tasks = new(context);
    private readonly CardSet _cards = new(context.Options);

    public async ValueTask<ModelDiscovery?> DiscoverAsync(Secret? key, CancellationToken cancellationToken)
    {
        using var response = await Context.Client.SendAsync(Context.ListCall(key), cancellationToken);
        var (json, error) = await response.ReadJsonAsync();
        if (json is null)
            return new ModelDiscovery([], error);
        using (json)
            return new ModelDiscovery(ImageModelList.Read(json.Root, Describe, Context.Server?.Text));
    }

    protected override ServiceCall CallOf(ServiceRequest request) =>
        request.Image is EditRequest && request.Model.Setting("edits") is "url"
            ? ServiceCall.Draw("images/generations", request.Key, json => WriteEdit(json, request))
            : base.CallOf(request);

    protected override IAsyncEnumerable<ImageEvent> ReadWholeAsync(
        ServiceResponse response,
        ServiceRequest request,
        CancellationToken cancellationToken
    ) => _reader.ReadAsync(response, request, ReadAsync, ResponseDetails.Of, cancellationToken);

    private async IAsyncEnumerable<ImageEvent> ReadAsync(
        JsonElement root,
        ServiceRequest request,
        [EnumeratorCancellation] CancellationToken cancellationToken
    )
    {
        if (TaskResponse.Read(root) is not { IsTask: true } task)
        {
            await foreach (var happened in _reader.ReadAsync(TaskResponse.ResultOf(root), request, cancellationToken))
                yield return happened;
            yield break;
        }

        var (json, error) = await _tasks.WaitAsync(task, request, cancellationToken);
        if (json is null)
        {
            yield return new FailureEvent(error!);
            yield break;
        }

        using (json)
        {
            await foreach (var happened in _reader.ReadAsync(TaskResponse.ResultOf(json.Root), request, cancellationToken))
                yield return happened;
        }
    }

    private CardData Describe(string id) => _cards.Describe(id);

    /// <summary>Together's way: the image as a data URL, beside the parameters of a generation.</summary>
    private void WriteEdit(Utf8JsonWriter json, ServiceRequest request)
    {
        new ImageParameters(request, stream: false).Write(json);
        using var image = Context.Inputs.Of(request.Images[0], request.Model.Inputs);
        json.WritePropertyName("image_url"u8);
        SentImages.WriteDataUrl(json, image);
    }
}
