using Easel.Abstractions.Events;
using Easel.Abstractions.Requests;

namespace Easel.Dialects.OpenAI.Calls;

/// <summary>A request of the Images API, read: what to draw and how to answer.</summary>
/// <param name="Warnings">What the API itself does not honour; the pipeline adds its own.</param>
internal sealed record ImagesCall(
    ImageRequest Request,
    bool Stream,
    ImageDelivery Delivery,
    FamilyRules Family,
    IReadOnlyList<ImageWarning> Warnings
);
