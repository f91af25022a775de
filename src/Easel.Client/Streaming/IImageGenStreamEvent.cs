using System.Text.Json.Serialization;
using Easel.Client.Json;

namespace Easel.Client.Streaming;

/// <summary>
/// OpenAI's <c>ImageGenStreamEvent</c>: <see cref="ImageGenPartialImageEvent"/> or <see cref="ImageGenCompletedEvent"/>;
/// from <see cref="EaselClient"/> also <see cref="WarningStreamEvent"/>.
/// </summary>
[JsonConverter(typeof(ImageGenStreamEventConverter))]
public interface IImageGenStreamEvent
{
    /// <inheritdoc cref="ImageStreamEvent.Type"/>
    string Type { get; }
}

/// <summary>A preview of a generation: <c>image_generation.partial_image</c>.</summary>
public sealed record ImageGenPartialImageEvent() : PartialImageStreamEvent(WireType), IImageGenStreamEvent
{
    internal const string WireType = "image_generation.partial_image";
}

/// <summary>A finished image of a generation: <c>image_generation.completed</c>.</summary>
public sealed record ImageGenCompletedEvent() : CompletedImageStreamEvent(WireType), IImageGenStreamEvent
{
    internal const string WireType = "image_generation.completed";
}
