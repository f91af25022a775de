using System.Runtime.CompilerServices;
using System.Text.Json;
using Easel.Abstractions.Events;
using Easel.Providers.Http;
using Easel.Providers.Inputs;
using Easel.Providers.Services;

namespace Easel.Providers.OpenAI;

/// <summary>Draws by OpenAI's Responses API: a language model is told to call the tool <c>image_generation</c>, once. Streamed where previews
/// are wanted; nothing is stored there.</summary>
internal sealed class ResponsesAdapter(ServiceContext context) : OpenAIAdapter(context)
{
    /// <summary>Of the tool's parameters these stand elsewhere, or not at all.</summary>
    private static readonly HashSet<string> NotOfTool = new(StringComparer.Ordinal) { "prompt", "n", "stream", "safety_identifier" };

    private readonly ResponseItemReader _items = new(context.Failures);

    /// <summary>A call of the tool draws one image.</summary>
    public override int PerCall(ServiceRequest request) => 1;

    protected override IAsyncEnumerable<ImageEvent> ReadStreamAsync(ServiceResponse response, ServiceRequest request) =>
        _items.ReadAsync(response, request);

    protected override async IAsyncEnumerable<ImageEvent> ReadWholeAsync(
        ServiceResponse response,
        ServiceRequest request,
        [EnumeratorCancellation] CancellationToken cancellationToken
    )
    {
        var (json, error) = await response.ReadJsonAsync();
        if (json is null)
        {
            yield return new FailureEvent(error!);
            yield break;
        }

        using (json)
        {
            foreach (var happened in _items.Read(json.Root, request))
                yield return happened;
        }
    }

    protected override ServiceCall CallOf(ServiceRequest request) =>
        ServiceCall.Draw(PathOf("responses"), request.Key, json => Write(json, request)) with
        {
            Headers = HeadersOf(request),
            Accept = Accept(request),
        };

    private void Write(Utf8JsonWriter json, ServiceRequest request)
    {
        json.WriteString("model"u8, Context.Options.Setting(OpenAIService.ResponsesModel));
        json.WriteBoolean("store"u8, false);
        if (Streams(request))
            json.WriteBoolean("stream"u8, true);
        if (request.Image.Extra.TryGetValue("safety_identifier", out var user))
        {
            json.WritePropertyName("safety_identifier"u8);
            user.WriteTo(json);
        }

        WriteInput(json, request);
        json.WriteStartObject("tool_choice"u8);
        json.WriteString("type"u8, "image_generation"u8);
        json.WriteEndObject();
        json.WriteStartArray("tools"u8);
        json.WriteStartObject();
        json.WriteString("type"u8, "image_generation"u8);
        json.WriteString("action"u8, request.Images.Count > 0 ? "edit"u8 : "generate"u8);
        new ImageParameters(request, Streams(request)).Write(json, NotOfTool);
        if (request.Mask is { } mask)
        {
            using var file = Context.Inputs.Mask(mask, MaskConvention.TransparentIsDrawn);
            json.WriteStartObject("input_image_mask"u8);
            json.WritePropertyName("image_url"u8);
            SentImages.WriteDataUrl(json, file);
            json.WriteEndObject();
        }

        json.WriteEndObject();
        json.WriteEndArray();
    }

    private void WriteInput(Utf8JsonWriter json, ServiceRequest request)
    {
        json.WriteStartArray("input"u8);
        json.WriteStartObject();
        json.WriteString("role"u8, "user"u8);
        json.WriteStartArray("content"u8);
        json.WriteStartObject();
        json.WriteString("type"u8, "input_text"u8);
        json.WriteString("text"u8, request.Prompt);
        json.WriteEndObject();
        foreach (var image in request.Images)
        {
            using var file = Context.Inputs.Of(image, request.Model.Inputs);
            json.WriteStartObject();
            json.WriteString("type"u8, "input_image"u8);
            json.WriteString("detail"u8, "auto"u8);
            json.WritePropertyName("image_url"u8);
            SentImages.WriteDataUrl(json, file);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndArray();
    }
}
