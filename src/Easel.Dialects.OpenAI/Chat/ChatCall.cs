using Easel.Abstractions.Events;
using Easel.Abstractions.Requests;
using Easel.Dialects.OpenAI.Calls;

namespace Easel.Dialects.OpenAI.Chat;

/// <summary>A chat completion, read: what to draw and how to respond.</summary>
/// <param name="Model">As the client named it; null where it named none.</param>
/// <param name="IncludeUsage">A stream ends with a chunk that reports usage.</param>
/// <param name="Warnings">What the API itself does not honour; the pipeline adds its own.</param>
internal sealed record ChatCall(
    PromptedRequest Request,
    string? Model,
    bool Stream,
    bool IncludeUsage,
    ImageDelivery Delivery,
    IReadOnlyList<ImageWarning> Warnings
)
{
    public string Id { get; } = $"chatcmpl-{Guid.NewGuid():N}";
}
