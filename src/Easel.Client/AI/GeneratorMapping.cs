using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using Easel.Client.Errors;
using Easel.Client.Images;
using Easel.Client.Inputs;
using Easel.Client.Vocabulary;
using Microsoft.Extensions.AI;

namespace Easel.Client.AI;

/// <summary>Between Microsoft.Extensions.AI's terms and the API's. What its options leave open, a raw representation may say.</summary>
internal static class GeneratorMapping
{
    public static ImageGenerateParams ToGeneration(
        ImageGenerateParams? raw,
        ImageGenerationRequest request,
        ImageGenerationOptions? options,
        string? defaultModel
    ) =>
        (ImageGenerateParams)WithOptions(
            raw is null ? new ImageGenerateParams { Prompt = PromptOf(request) } : raw with { Prompt = request.Prompt ?? raw.Prompt },
            options,
            defaultModel
        );

    public static ImageEditParams ToEdit(
        ImageEditParams? raw,
        ImageGenerationRequest request,
        List<ImageInput> images,
        ImageGenerationOptions? options,
        string? defaultModel
    ) =>
        (ImageEditParams)WithOptions(
            raw is null
                ? new ImageEditParams { Prompt = PromptOf(request), Images = images }
                : raw with
                {
                    Prompt = request.Prompt ?? raw.Prompt,
                    Images = images,
                },
            options,
            defaultModel
        );

    public static ImageInput ToInput(AIContent content) =>
        content switch
        {
            DataContent data => ImageInput.FromBytes(data.Data, data.Name),
            UriContent uri => ImageInput.FromUrl(uri.Uri),
            HostedFileContent file => ImageInput.FromFileId(file.FileId),
            _ => throw new ArgumentException(
                $"A {content.GetType().Name} is no image that can be sent: give DataContent, UriContent or HostedFileContent.",
                nameof(content)
            ),
        };

    public static ImageGenerationResponse ToResponse(ImagesResponse answer) =>
        new([.. answer.Data.Select(image => ToContent(image, answer))])
        {
            RawRepresentation = answer,
            Usage = answer.Usage is { } usage
                ? new UsageDetails
                {
                    InputTokenCount = usage.InputTokens,
                    OutputTokenCount = usage.OutputTokens,
                    TotalTokenCount = usage.TotalTokens,
                    InputTextTokenCount = usage.InputTokensDetails?.TextTokens,
                }
                : null,
        };

    private static string PromptOf(ImageGenerationRequest request) =>
        request.Prompt ?? throw new ArgumentException("A request needs a prompt.", nameof(request));

    private static ImageParams WithOptions(ImageParams request, ImageGenerationOptions? options, string? defaultModel)
    {
        var model = options?.ModelId ?? request.Model ?? defaultModel;
        if (options is null)
            return request with { Model = model };
        return request with
        {
            Model = model,
            N = options.Count ?? request.N,
            Size = options.ImageSize is { } size ? OutputSize.Of(size.Width, size.Height) : request.Size,
            OutputFormat = options.MediaType is { } type ? FormatOf(type) : request.OutputFormat,
            ResponseFormat = DeliveryOf(options.ResponseFormat, model) ?? request.ResponseFormat,
            Extra = Merge(request.Extra, options.AdditionalProperties),
        };
    }

    private static OutputFormat FormatOf(string mediaType) =>
        mediaType.StartsWith("image/", StringComparison.OrdinalIgnoreCase)
            ? new OutputFormat(mediaType["image/".Length..].ToLowerInvariant())
            : new OutputFormat(mediaType);

    /// <summary>Files are what every model but the DALL-E ones sends anyway, and OpenAI refuses the parameter for those.</summary>
    private static ResponseFormat? DeliveryOf(ImageGenerationResponseFormat? format, string? model)
    {
        switch (format)
        {
            case ImageGenerationResponseFormat.Uri:
                return ResponseFormat.Url;
            case ImageGenerationResponseFormat.Data when model?.StartsWith("dall-e", StringComparison.Ordinal) == true:
                return ResponseFormat.B64Json;
            case ImageGenerationResponseFormat.Hosted:
                throw new NotSupportedException("The Images API keeps no hosted images: ask for Uri or Data.");
            default:
                return null;
        }
    }

    private static Dictionary<string, JsonElement>? Merge(Dictionary<string, JsonElement>? extra, AdditionalPropertiesDictionary? more)
    {
        if (more is not { Count: > 0 })
            return extra;
        var all = extra is null ? new Dictionary<string, JsonElement>(StringComparer.Ordinal) : new(extra, StringComparer.Ordinal);
        foreach (var (name, value) in more)
            all[name] = ToJson(name, value);
        return all;
    }

    private static JsonElement ToJson(string name, object? value)
    {
        JsonNode? node = value switch
        {
            null => null,
            JsonElement element => JsonValue.Create(element),
            JsonNode json => json.DeepClone(),
            string text => JsonValue.Create(text),
            bool flag => JsonValue.Create(flag),
            int number => JsonValue.Create(number),
            long number => JsonValue.Create(number),
            uint number => JsonValue.Create(number),
            float number => JsonValue.Create(number),
            double number => JsonValue.Create(number),
            decimal number => JsonValue.Create(number),
            _ => throw new ArgumentException(
                $"The additional property '{name}' is a {value.GetType().Name}: give text, a number, a boolean, or JSON.",
                nameof(value)
            ),
        };
        using var document = JsonDocument.Parse(node?.ToJsonString() ?? "null");
        return document.RootElement.Clone();
    }

    private static AIContent ToContent(Image image, ImagesResponse answer)
    {
        if (image.Bytes is { } bytes)
            return new DataContent(bytes, MediaTypeOf(bytes.Span, answer)) { RawRepresentation = image };
        var url = image.Url ?? throw new EaselProtocolException("The answer has an image with neither bytes nor a URL.");
        return new UriContent(url, MediaTypeOf([], answer)) { RawRepresentation = image };
    }

    private static string MediaTypeOf(ReadOnlySpan<byte> file, ImagesResponse answer)
    {
        var sniffed = ImageMediaType.Of(file);
        if (sniffed.StartsWith("image/", StringComparison.Ordinal))
            return sniffed;
        return string.Create(CultureInfo.InvariantCulture, $"image/{answer.OutputFormat?.Value ?? "png"}");
    }
}
