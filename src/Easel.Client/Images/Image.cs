using System.Text.Json;
using System.Text.Json.Serialization;

namespace Easel.Client.Images;

/// <summary>One image of a response: its file or its URL (OpenAI's <c>Image</c>).</summary>
public sealed record Image
{
    /// <summary>The image file, decoded from <c>b64_json</c>; null when the response carries a URL.</summary>
    [JsonPropertyName("b64_json")]
    public ReadOnlyMemory<byte>? Bytes { get; init; }

    /// <summary>Where the image is kept, for 60 minutes at OpenAI and at Easel; null when the response carries the file.</summary>
    public Uri? Url { get; init; }

    /// <summary>The prompt as the model understood it, where it says so.</summary>
    public string? RevisedPrompt { get; init; }

    /// <summary>Members that this version of the client does not know.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Extra { get; set; }
}
