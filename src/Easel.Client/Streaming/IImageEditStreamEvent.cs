using System.Text.Json.Serialization;
using Easel.Client.Json;

namespace Easel.Client.Streaming;

/// <summary>
/// OpenAI's <c>ImageEditStreamEvent</c>: <see cref="ImageEditPartialImageEvent"/> or <see cref="ImageEditCompletedEvent"/>;
/// from <see cref="EaselClient"/> also <see cref="WarningStreamEvent"/>.
/// </summary>
[JsonConverter(typeof(ImageEditStreamEventConverter))]
public interface IImageEditStreamEvent
{
    /// <inheritdoc cref="ImageStreamEvent.Type"/>
    string Type { get; }
}

/// <summary>A preview of an edit: <c>image_edit.partial_image</c>.</summary>
public sealed record ImageEditPartialImageEvent() : PartialImageStreamEvent(WireType), IImageEditStreamEvent
{
    internal const string WireType = "image_edit.partial_image";
}

/// <summary>A finished image of an edit: <c>image_edit.completed</c>.</summary>
public sealed record ImageEditCompletedEvent() : CompletedImageStreamEvent(WireType), IImageEditStreamEvent
{
    internal const string WireType = "image_edit.completed";
}
