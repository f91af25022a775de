using System.Runtime.CompilerServices;
using System.Text.Json;
using Easel.Abstractions.Events;
using Easel.Abstractions.Models;
using Easel.Providers.Http;
using Easel.Providers.Services;

namespace Easel.Providers.Gemini;

/// <summary>Draws by <c>POST interactions</c>, Gemini's newer API; nothing is stored there.</summary>
internal sealed class InteractionsAdapter(ServiceContext context) : IImageServiceAdapter
{
    private readonly ImageReader _images = new(context.Client);

    public async IAsyncEnumerable<ImageEvent> DrawAsync(
        ServiceRequest request,
        [EnumeratorCancellation] CancellationToken cancellationToken
    )
    {
        using var response = await context.Client.SendAsync(
            ServiceCall.Draw("interactions", request.Key, json => Write(json, request)),
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
            if (UsageOf(json.Root.Member("usage")) is { } usage)
                yield return usage;
            if (ImageOf(json.Root) is not { ValueKind: JsonValueKind.Object } image)
            {
                yield return new FailureEvent(WithoutImage(json.Root, request));
                yield break;
            }

            await foreach (var happened in _images.ReadAsync(image, new ImageNotes(0), request, cancellationToken))
                yield return happened;
        }
    }

    /// <summary>What generateContent has for it, this API has not.</summary>
    public IEnumerable<ImageWarning> WarningsOf(ServiceRequest request) =>
        request.Image.Extra.Keys.Select(name => new ImageWarning(
            "unsupported_parameter",
            $"extra.{name}",
            $"The Interactions API does not know '{name}'; it was left out."
        ));

    private static JsonElement ImageOf(JsonElement root) =>
        root.Member("output_image") is { ValueKind: JsonValueKind.Object } image
            ? image
            : ContentOf(root).LastOrDefault(content => content.Text("type") is "image");

    private static IEnumerable<JsonElement> ContentOf(JsonElement root) =>
        root.Entries("steps").Where(step => step.Text("type") is "model_output").SelectMany(step => step.Entries("content"));

    private ImageError WithoutImage(JsonElement root, ServiceRequest request)
    {
        if (UpstreamError.IsIn(root))
            return context.Failures.Of(UpstreamError.Read(root), request.Key);
        var words = string.Join(' ', ContentOf(root).Select(content => content.Text("text")).OfType<string>());
        if (words.Length > 0)
            return context.Failures.Refused(words, secrets: request.Key);
        if (root.Text("status") is "budget_exceeded")
            return context.Failures.Of(new UpstreamError("its budget is over", "insufficient_quota", null, null), request.Key);
        return root.Text("status") is { } status and not "completed"
            ? context.Failures.Malformed($"ended with the status '{(status.Length > 40 ? "..." : status)}' and no image")
            : context.Failures.Without(root, "gave no image", request.Key);
    }

    public ValueTask<ProviderHealth?> CheckAsync(CancellationToken cancellationToken) =>
        context.Client.CheckAsync("models?pageSize=1", context.Options.ApiKey, cancellationToken);

    /// <summary>What it thought is paid for as what it wrote, and is not among that.</summary>
    private static UsageEvent? UsageOf(JsonElement usage)
    {
        var (input, written, thought) = (
            usage.Number("total_input_tokens"),
            usage.Number("total_output_tokens"),
            usage.Number("total_thought_tokens")
        );
        if (input is null && written is null && thought is null)
            return null;
        var output = SaneUsage.Tokens(written ?? 0) + SaneUsage.Tokens(thought ?? 0);
        var (inputImages, outputImages) = (Images(usage, "input_tokens_by_modality"), Images(usage, "output_tokens_by_modality"));
        return new UsageEvent(input, output)
        {
            Details = new TokenUsage
            {
                InputText = Math.Max(0, (input ?? 0) - inputImages),
                InputImage = inputImages,
                OutputImage = outputImages,
                OutputText = Math.Max(0, output - outputImages),
            },
        };
    }

    private static long Images(JsonElement usage, string name) =>
        usage
            .Entries(name)
            .Where(one => string.Equals(one.Text("modality"), "image", StringComparison.OrdinalIgnoreCase))
            .Sum(one => SaneUsage.Tokens(one.Number("tokens") ?? 0));

    private void Write(Utf8JsonWriter json, ServiceRequest request)
    {
        json.WriteString("model"u8, request.Model.Id);
        json.WriteBoolean("store"u8, false);
        json.WriteStartArray("input"u8);
        json.WriteStartObject();
        json.WriteString("type"u8, "text"u8);
        json.WriteString("text"u8, request.Prompt);
        json.WriteEndObject();
        foreach (var (index, image) in request.Images.Index())
        {
            if (RoleWords.Of(request.Image, index) is { } words)
            {
                json.WriteStartObject();
                json.WriteString("type"u8, "text"u8);
                json.WriteString("text"u8, words);
                json.WriteEndObject();
            }

            using var file = context.Inputs.Of(image, request.Model.Inputs);
            json.WriteStartObject();
            json.WriteString("type"u8, "image"u8);
            json.WriteString("mime_type"u8, file.MediaType);
            json.WriteBase64String("data"u8, file.Bytes.Span);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("response_format"u8);
        json.WriteStartObject();
        json.WriteString("type"u8, "image"u8);
        json.WriteString("delivery"u8, "inline"u8);
        var shape = ShapeChoice.Of(request.Image, request.Model.Card.Capabilities);
        if (shape.Ratio is { } ratio)
            json.WriteString("aspect_ratio"u8, ratio.ToString());
        if (shape.Resolution is { } resolution)
            json.WriteString("image_size"u8, resolution);
        json.WriteEndObject();
        json.WriteEndArray();
    }
}
