using System.Text.Json;
using Easel.Abstractions.Events;

namespace Easel.Dialects.OpenAI.Responses.Keeping;

/// <summary>An accepted request: what its response tells again, what to draw, and the input that it came with. A job's payload.</summary>
internal sealed record ResponseRequest
{
    public required string Id { get; init; }

    public required string Model { get; init; }

    public required DrawingOrder Order { get; init; }

    public required IReadOnlyList<InputItem> Input { get; init; }

    public string? Instructions { get; init; }

    public string? PreviousResponseId { get; init; }

    public bool Store { get; init; } = true;

    public bool Background { get; init; }

    /// <summary>What the API itself does not honour; the pipeline adds its own.</summary>
    public IReadOnlyList<ImageWarning> Warnings { get; init; } = [];

    /// <summary>JSON that is told again as it came: tools (without images), tool_choice, metadata, reasoning, text and the like, by its
    /// name.</summary>
    public required IReadOnlyDictionary<string, JsonElement> Echo { get; init; }

    public byte[] ToJson() => JsonSerializer.SerializeToUtf8Bytes(this, ResponseJson.Request);

    public static ResponseRequest Parse(ReadOnlySpan<byte> json) => JsonSerializer.Deserialize(json, ResponseJson.Request)!;
}
