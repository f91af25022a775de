using System.Text.Json;
using Easel.Abstractions.Models;
using Easel.Abstractions.Requests;
using Easel.Providers.Cards;
using Easel.Providers.Http;
using Easel.Providers.Inputs;
using Easel.Providers.OpenAI;
using Easel.Providers.Services;

namespace Easel.Providers.OpenRouter;

/// <summary>Draws by <c>POST /api/v1/images</c>, which takes images as references and refuses what a model does not know; so only what its
/// card has is sent.</summary>
internal sealed class OpenRouterAdapter(ServiceContext context) : OpenAIAdapter(context), IImageServiceAdapter
{
    private readonly OpenRouterPrices _prices = new(context.Client);

    public async ValueTask<ModelDiscovery?> DiscoverAsync(Secret? key, CancellationToken cancellationToken)
    {
        using var response = await Context.Client.SendAsync(ServiceCall.Get("images/models", key), cancellationToken);
        var (json, error) = await response.ReadJsonAsync();
        if (json is null)
            return new ModelDiscovery([], error);
        using (json)
        {
            var models = await _prices.AddAsync(OpenRouterModels.Read(json.Root), key, cancellationToken);
            return new ModelDiscovery(models) { IsComplete = true };
        }
    }

    public override ValueTask<ProviderHealth?> CheckAsync(CancellationToken cancellationToken) =>
        Context.Client.CheckAsync("images/models", Context.Options.ApiKey, cancellationToken);

    protected override ServiceCall CallOf(ServiceRequest request) =>
        ServiceCall.Draw("images", request.Key, json => Write(json, request)) with
        {
            Accept = Accept(request),
        };

    private void Write(Utf8JsonWriter json, ServiceRequest request)
    {
        var (image, model) = (request.Image, request.Model);
        json.WriteString("model"u8, model.Id);
        json.WriteString("prompt"u8, request.Prompt);
        if (image.Count > 1)
            json.WriteNumber("n"u8, image.Count);
        WriteShape(json, request);
        if (model.Card.Capabilities.Qualities.Count > 0 && image.Quality != ImageQuality.Auto)
            json.WriteString("quality"u8, QualityWord.Of(image.Quality));
        if (model.Card.Capabilities.Transparency && image.BackgroundAsked)
            json.WriteString("background"u8, image.Background.ToString().ToLowerInvariant());
        if (model.Flag("outputFormat") && model.Formats.Contains(image.Format))
            json.WriteString("output_format"u8, image.Format.ToString().ToLowerInvariant());
        if (model.Compresses && image is { Compression: { } quality, Format: not ImageFormat.Png })
            json.WriteNumber("output_compression"u8, quality);
        if (model.Card.Capabilities.Seed && image.Seed is { } seed)
            json.WriteNumber("seed"u8, seed);
        if (Streams(request))
            json.WriteBoolean("stream"u8, true);
        foreach (var (name, value) in image.Extra)
        {
            json.WritePropertyName(name);
            value.WriteTo(json);
        }

        WriteReferences(json, request);
    }

    private static void WriteShape(Utf8JsonWriter json, ServiceRequest request)
    {
        var (image, can) = (request.Image, request.Model.Card.Capabilities);
        if (can.AspectRatios.Count == 0 && can.Resolutions.Count == 0)
        {
            if (image is { SizeAsked: true, Size: { } size } && request.Model.Flag("size"))
                json.WriteString("size"u8, size.ToString());
            return;
        }

        var shape = ShapeChoice.Of(image, can);
        if (shape.Ratio is { } ratio)
            json.WriteString("aspect_ratio"u8, ratio.ToString());
        if (shape.Resolution is { } resolution)
            json.WriteString("resolution"u8, resolution);
    }

    private void WriteReferences(Utf8JsonWriter json, ServiceRequest request)
    {
        if (request.Images.Count == 0)
            return;
        json.WriteStartArray("input_references"u8);
        foreach (var image in request.Images)
        {
            using var file = Context.Inputs.Of(image, request.Model.Inputs);
            json.WriteStartObject();
            json.WriteString("type"u8, "image_url"u8);
            json.WriteStartObject("image_url"u8);
            json.WritePropertyName("url"u8);
            SentImages.WriteDataUrl(json, file);
            json.WriteEndObject();
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
