using System.Runtime.CompilerServices;
using System.Text.Json;
using Easel.Abstractions.Events;
using Easel.Abstractions.Models;
using Easel.Abstractions.Requests;
using Easel.Providers.Http;
using Easel.Providers.Inputs;
using Easel.Providers.OpenAI;
using Easel.Providers.Services;

namespace Easel.Providers.XAI;

/// <summary>
/// Draws by <c>images/generations</c> and <c>images/edits</c>, both in JSON, by shape and resolution instead of pixels. What its policy
/// refuses comes as a good answer without the image.
/// </summary>
internal sealed class XAIAdapter(ServiceContext context) : IImageServiceAdapter
{
    private const decimal TicksPerDollar = 10_000_000_000;

    private readonly ImageResponseReader _reader = new(context.Client);

    public async IAsyncEnumerable<ImageEvent> DrawAsync(
        ServiceRequest request,
        [EnumeratorCancellation] CancellationToken cancellationToken
    )
    {
        var path = request.Image is EditRequest ? "images/edits" : "images/generations";
        using var response = await context.Client.SendAsync(
            ServiceCall.Draw(path, request.Key, json => Write(json, request)),
            cancellationToken
        );
        var (json, error) = await response.ReadJsonAsync();
        if (json is null)
        {
            yield return new FailureEvent(error!);
            yield break;
        }

        using (json)
        {
            if (json.Root.Member("usage").Number("cost_in_usd_ticks") is { } ticks)
                yield return new UsageEvent(null, null) { Cost = ticks / TicksPerDollar };
            if (IsNothingDrawn(json.Root))
            {
                yield return new FailureEvent(context.Failures.Refused(why: null));
                yield break;
            }

            foreach (var _ in json.Root.Entries("data").Where(IsRefused))
                yield return new ServiceLostEvent(context.Failures.Refused(why: null));
            await foreach (var happened in _reader.ReadAsync(json.Root, request, IsDrawn, cancellationToken))
                yield return happened;
        }
    }

    public ValueTask<ProviderHealth?> CheckAsync(CancellationToken cancellationToken) =>
        context.Client.CheckAsync("models", context.Options.ApiKey, cancellationToken);

    /// <summary>No entry, or none that its moderation lets through.</summary>
    private static bool IsNothingDrawn(JsonElement root) =>
        root.Member("data") is { ValueKind: JsonValueKind.Array } data && data.EnumerateArray().All(IsRefused);

    private static bool IsRefused(JsonElement entry) => entry.Member("respect_moderation").ValueKind == JsonValueKind.False;

    private static bool IsDrawn(JsonElement entry) => !IsRefused(entry);

    private void Write(Utf8JsonWriter json, ServiceRequest request)
    {
        var (image, can) = (request.Image, request.Model.Card.Capabilities);
        json.WriteString("model"u8, request.Model.Id);
        json.WriteString("prompt"u8, request.Prompt);
        json.WriteNumber("n"u8, image.Count);
        json.WriteString("response_format"u8, "b64_json"u8);
        var shape = ShapeChoice.Of(image, can);
        if (shape.Ratio is { } ratio)
            json.WriteString("aspect_ratio"u8, ratio.ToString());
        if (shape.Resolution is { } resolution)
            json.WriteString("resolution"u8, resolution);
        if (can.Qualities.Count > 0 && image.Quality != ImageQuality.Auto)
            json.WriteString("quality"u8, image.Quality.ToString().ToLowerInvariant());
        foreach (var (name, value) in image.Extra)
        {
            json.WritePropertyName(name);
            value.WriteTo(json);
        }

        if (request.Images.Count == 1)
        {
            json.WritePropertyName("image"u8);
            WriteImage(json, request.Images[0], request);
        }
        else if (request.Images.Count > 1)
        {
            json.WriteStartArray("images"u8);
            foreach (var reference in request.Images)
                WriteImage(json, reference, request);
            json.WriteEndArray();
        }
    }

    private void WriteImage(Utf8JsonWriter json, InputImage image, ServiceRequest request)
    {
        using var file = context.Inputs.Of(image, request.Model.Inputs);
        json.WriteStartObject();
        json.WritePropertyName("url"u8);
        SentImages.WriteDataUrl(json, file);
        json.WriteString("type"u8, "image_url"u8);
        json.WriteEndObject();
    }
}
