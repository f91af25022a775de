using System.Text.Json;
using Easel.Abstractions.Events;
using Easel.Dialects.OpenAI.Calls;
using Easel.Dialects.OpenAI.Responses.Keeping;

namespace Easel.Dialects.OpenAI.Tasks;

/// <summary>What a task is to draw, and how its images are handed out. A job's payload.</summary>
internal sealed record TaskOrder
{
    public required DrawingOrder Drawing { get; init; }

    public ImageDelivery Delivery { get; init; }

    /// <summary>Sent back with the result.</summary>
    public string? SafetyIdentifier { get; init; }

    /// <summary>What the API itself does not honour; the pipeline adds its own.</summary>
    public IReadOnlyList<ImageWarning> Warnings { get; init; } = [];

    public byte[] ToJson() => JsonSerializer.SerializeToUtf8Bytes(this, TaskJson.Default.TaskOrder);

    public static TaskOrder Parse(ReadOnlySpan<byte> json) => JsonSerializer.Deserialize(json, TaskJson.Default.TaskOrder)!;
}
