using Easel.Dialects.Documentation;

namespace Easel.Dialects.OpenAI.Images.Schemas;

[Union(typeof(ImageGenPartialImageEvent), typeof(ImageGenCompletedEvent), typeof(ErrorEvent))]
internal sealed class ImageGenStreamEvent;
