using System.Text.Json;
using System.Text.Json.Serialization;
using Easel.Client.Json;

namespace Easel.Client.Gallery;

/// <summary>An image that an Easel server keeps for the caller.</summary>
public sealed record GalleryImage
{
    public required string Id { get; init; }

    [JsonConverter(typeof(UnixTimeConverter))]
    public DateTimeOffset? CreatedAt { get; init; }

    /// <summary>How it came to be: <c>generate</c>, <c>edit</c>, <c>vary</c>, <c>upscale</c>; a later server may have other
    /// words.</summary>
    public string? Operation { get; init; }

    /// <summary>The id of the model that drew it.</summary>
    public string? Model { get; init; }

    /// <summary>In pixels, <c>WIDTHxHEIGHT</c>.</summary>
    public string? Size { get; init; }

    /// <summary><c>png</c>, <c>jpeg</c>, <c>webp</c> or <c>gif</c>.</summary>
    public string? OutputFormat { get; init; }

    /// <summary>Of the file.</summary>
    public long Bytes { get; init; }

    public bool Starred { get; init; }

    /// <summary>Null: in none.</summary>
    public string? Folder { get; init; }

    /// <summary>The id of the image that this one was made from, which may be gone; null where there was none.</summary>
    public string? Parent { get; init; }

    /// <summary>The prompt as the model understood it; null where it did not say.</summary>
    public string? RevisedPrompt { get; init; }

    /// <summary>In US dollars; null where nothing had a price.</summary>
    public decimal? Cost { get; init; }

    /// <summary>What draws it again, as members of a request.</summary>
    public GalleryRecipe Recipe
    {
        get;
        init => field = value ?? new();
    } = new();

    /// <summary>Members that this version of the client does not know.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Extra { get; set; }
}
