using System.Text.Json;
using System.Text.Json.Serialization;
using Easel.Client.Json;
using Easel.Client.Vocabulary;

namespace Easel.Client.Images;

/// <summary>A whole response of the Images API (OpenAI's <c>ImagesResponse</c>).</summary>
public sealed record ImagesResponse
{
    /// <summary>When the images were made; null where the service does not say.</summary>
    [JsonConverter(typeof(UnixTimeConverter))]
    public DateTimeOffset? Created { get; init; }

    /// <summary>The images, in order.</summary>
    public required IReadOnlyList<Image> Data { get; init; }

    /// <summary>The background that was drawn.</summary>
    public OutputBackground? Background { get; init; }

    /// <summary>The files' format.</summary>
    public OutputFormat? OutputFormat { get; init; }

    /// <summary>The quality that was drawn in.</summary>
    public OutputQuality? Quality { get; init; }

    /// <summary>The images' size.</summary>
    public OutputSize? Size { get; init; }

    /// <summary>What it cost, in tokens.</summary>
    public ImageUsage? Usage { get; init; }

    /// <summary>What Easel adds; null of other services.</summary>
    public EaselDetails? Easel { get; init; }

    /// <summary>The response's <c>x-request-id</c>, by which the service's log knows it.</summary>
    [JsonIgnore]
    public string? RequestId { get; init; }

    /// <summary>Members that this version of the client does not know.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Extra { get; set; }
}
