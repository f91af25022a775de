using Easel.Abstractions.Events;
using Easel.Abstractions.Requests;
using Easel.Core.Requests;

namespace Easel.Dialects.OpenAI.Calls;

/// <summary>A request of the Images API, ready to run, and how to respond.</summary>
/// <param name="Request">As it was asked for; its usage is counted by that.</param>
/// <param name="Warnings">What the API itself does not honour: those of the prepared request that no model has a say in.</param>
internal sealed record ImagesCall(
    PreparedRequest Prepared,
    ImageRequest Request,
    bool Stream,
    ImageDelivery Delivery,
    FamilyRules Family,
    IReadOnlyList<ImageWarning> Warnings
)
{
    /// <summary>Sent back in the response.</summary>
    public string? SafetyIdentifier { get; init; }
}
