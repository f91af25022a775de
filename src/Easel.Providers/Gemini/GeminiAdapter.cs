using System.Runtime.CompilerServices;
using System.Text.Json;
using Easel.Abstractions.Events;
using Easel.Abstractions.Models;
using Easel.Providers.Http;
using Easel.Providers.Services;

namespace Easel.Providers.Gemini;

/// <summary>Draws by <c>models/{id}:generateContent</c>: one image a call, shapes and resolutions instead of pixels, no masks.</summary>
internal sealed class GeminiAdapter(ServiceContext context) : IImageServiceAdapter
{
    private readonly GeminiResponse _answer = new(context.Failures);

    public async IAsyncEnumerable<ImageEvent> DrawAsync(
        ServiceRequest request,
        [EnumeratorCancellation] CancellationToken cancellationToken
    )
    {
        var path = $"models/{Uri.EscapeDataString(request.Model.Id)}:generateContent";
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
            foreach (var happened in _answer.Read(json.Root, request))
                yield return happened;
        }
    }

    public ValueTask<ProviderHealth?> CheckAsync(CancellationToken cancellationToken) =>
        context.Client.CheckAsync("models?pageSize=1", context.Options.ApiKey, cancellationToken);

    private void Write(Utf8JsonWriter json, ServiceRequest request)
    {
        json.WriteStartArray("contents"u8);
        json.WriteStartObject();
        json.WriteString("role"u8, "user"u8);
        json.WriteStartArray("parts"u8);
        json.WriteStartObject();
        json.WriteString("text"u8, request.Prompt);
        json.WriteEndObject();
        foreach (var (index, image) in request.Images.Index())
        {
            if (RoleWords.Of(request.Image, index) is { } words)
            {
                json.WriteStartObject();
                json.WriteString("text"u8, words);
                json.WriteEndObject();
            }

            using var file = context.Inputs.Of(image, request.Model.Inputs);
            json.WriteStartObject();
            json.WriteStartObject("inlineData"u8);
            json.WriteString("mimeType"u8, file.MediaType);
            json.WriteBase64String("data"u8, file.Bytes.Span);
            json.WriteEndObject();
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteStartObject("generationConfig"u8);
        json.WriteStartArray("responseModalities"u8);
        json.WriteStringValue("IMAGE"u8);
        json.WriteEndArray();
        json.WriteStartObject("imageConfig"u8);
        // Left out where nobody asked: on edits the source would be reshaped.
        var shape = ShapeChoice.Of(request.Image, request.Model.Card.Capabilities);
        if (shape.Ratio is { } ratio)
            json.WriteString("aspectRatio"u8, ratio.ToString());
        if (shape.Resolution is { } resolution)
            json.WriteString("imageSize"u8, resolution);
        foreach (var (name, value) in request.Image.Extra)
        {
            json.WritePropertyName(name);
            value.WriteTo(json);
        }

        json.WriteEndObject();
        json.WriteEndObject();
    }
}
