using System.Text.Json.Serialization;

namespace Easel.Client.Gallery;

/// <summary>A page of images.</summary>
public sealed record GalleryPage
{
    [JsonPropertyName("data")]
    public required IReadOnlyList<GalleryImage> Images { get; init; }

    /// <summary>Others follow the last of these.</summary>
    public bool HasMore { get; init; }
}
