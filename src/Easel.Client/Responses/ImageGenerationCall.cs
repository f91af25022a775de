using System.Text.Json;
using System.Text.Json.Serialization;
using Easel.Client.Vocabulary;

namespace Easel.Client.Responses;

/// <summary>An output item of the Responses API: an image that the model was asked for (OpenAI's <c>ImageGenerationCall</c>).</summary>
public sealed record ImageGenerationCall
{
    /// <summary>Always <c>image_generation_call</c>.</summary>
    public string Type
    {
        get;
        init => field = value ?? field;
    } = "image_generation_call";

    /// <summary>Begins with <c>ig_</c>.</summary>
    public required string Id { get; init; }

    /// <summary>The API's name of the kind of object, where it says so.</summary>
    public string? Object { get; init; }

    public ImageGenerationCallStatus? Status { get; init; }

    /// <summary>The finished image file, decoded from base64; null until there is one.</summary>
    public ReadOnlyMemory<byte>? Result { get; init; }

    /// <summary>The prompt as the model understood it.</summary>
    public string? RevisedPrompt { get; init; }

    public OutputSize? Size { get; init; }

    public OutputQuality? Quality { get; init; }

    public OutputBackground? Background { get; init; }

    public OutputFormat? OutputFormat { get; init; }

    public ImageGenerationAction? Action { get; init; }

    /// <summary>0-based, of the previews; null when there is none.</summary>
    public int? PartialImageIndex { get; init; }

    /// <summary>The preview's file, decoded from <c>partial_image_b64</c>; null when there is none.</summary>
    [JsonPropertyName("partial_image_b64")]
    public ReadOnlyMemory<byte>? PartialImage { get; init; }

    /// <summary>Members that this version of the client does not know.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Extra { get; set; }
}
