using System.Text.Json.Serialization;

namespace Easel.Client.AIsBreaker;

/// <summary>An image of an AIsBreaker answer: <c>outputs[].image</c>. Exactly one of <see cref="Url"/> and <see cref="Bytes"/> is set once
/// it is finished.</summary>
public sealed record OutputImage
{
    /// <summary>0-based, of the response's images.</summary>
    public required int Index { get; init; }

    public OutputRole Role
    {
        get;
        init => field = value.Value is null ? OutputRole.Assistant : value;
    } = OutputRole.Assistant;

    public Uri? Url { get; init; }

    /// <summary>The image file, decoded from <c>base64</c>.</summary>
    [JsonPropertyName("base64")]
    public ReadOnlyMemory<byte>? Bytes { get; init; }

    /// <summary>The image is not finished yet.</summary>
    public bool IsProcessing { get; init; }
}
