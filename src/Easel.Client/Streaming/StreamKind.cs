using System.Text.Json;
using Easel.Client.Json;

namespace Easel.Client.Streaming;

/// <summary>What tells the streams of generations and of edits apart.</summary>
internal abstract class StreamKind<TEvent>
    where TEvent : class
{
    public abstract PartialImageStreamEvent? ReadPartial(ReadOnlySpan<byte> json);

    public abstract CompletedImageStreamEvent? ReadCompleted(ReadOnlySpan<byte> json);

    public abstract CompletedImageStreamEvent Complete();

    /// <summary>Null for an event of another kind.</summary>
    public ImageFileStreamEvent? Read(string type, ReadOnlySpan<byte> json)
    {
        if (type.EndsWith(".partial_image", StringComparison.Ordinal))
            return ReadPartial(json);
        return type.EndsWith(".completed", StringComparison.Ordinal) ? ReadCompleted(json) : null;
    }
}

internal sealed class GenerationStream : StreamKind<IImageGenStreamEvent>
{
    public static GenerationStream Instance { get; } = new();

    public override PartialImageStreamEvent? ReadPartial(ReadOnlySpan<byte> json) =>
        JsonSerializer.Deserialize(json, ApiJson.Default.ImageGenPartialImageEvent);

    public override CompletedImageStreamEvent? ReadCompleted(ReadOnlySpan<byte> json) =>
        JsonSerializer.Deserialize(json, ApiJson.Default.ImageGenCompletedEvent);

    public override CompletedImageStreamEvent Complete() => new ImageGenCompletedEvent();
}

internal sealed class EditStream : StreamKind<IImageEditStreamEvent>
{
    public static EditStream Instance { get; } = new();

    public override PartialImageStreamEvent? ReadPartial(ReadOnlySpan<byte> json) =>
        JsonSerializer.Deserialize(json, ApiJson.Default.ImageEditPartialImageEvent);

    public override CompletedImageStreamEvent? ReadCompleted(ReadOnlySpan<byte> json) =>
        JsonSerializer.Deserialize(json, ApiJson.Default.ImageEditCompletedEvent);

    public override CompletedImageStreamEvent Complete() => new ImageEditCompletedEvent();
}
