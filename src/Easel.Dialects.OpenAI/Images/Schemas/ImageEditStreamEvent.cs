using Easel.Dialects.Documentation;

namespace Easel.Dialects.OpenAI.Images.Schemas;

[Union(typeof(ImageEditPartialImageEvent), typeof(ImageEditCompletedEvent), typeof(ErrorEvent))]
internal sealed class ImageEditStreamEvent;
