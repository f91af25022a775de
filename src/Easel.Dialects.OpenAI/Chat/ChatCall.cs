using Easel.Abstractions.Requests;
using Easel.Core.Requests;
using Easel.Dialects.OpenAI.Calls;

namespace Easel.Dialects.OpenAI.Chat;

/// <summary>A chat completion, read: what to draw and how to respond.</summary>
/// <param name="Request">As it was asked for; its usage is counted by that.</param>
/// <param name="Model">As the client named it; null where it named none.</param>
/// <param name="IncludeUsage">A stream ends with a chunk that reports usage.</param>
internal sealed record ChatCall(
    PreparedRequest Prepared,
    PromptedRequest Request,
    string? Model,
    bool Stream,
    bool IncludeUsage,
    ImageDelivery Delivery
)
{
    public string Id { get; } = $"chatcmpl-{Guid.NewGuid():N}";
}
