using Easel.Abstractions.Events;
using Easel.Abstractions.Requests;
using Easel.Core.Requests;

namespace Easel.Dialects.OpenAI.Calls;

/// <summary>A request as its body has it, and how to respond; nobody has held it against its model.</summary>
/// <param name="Warnings">What the API itself does not honour.</param>
internal sealed record ReadCall(
    ImageRequest Request,
    bool Stream,
    ImageDelivery Delivery,
    FamilyRules Family,
    IReadOnlyList<ImageWarning> Warnings
)
{
    /// <summary>Sent back in the response.</summary>
    public string? SafetyIdentifier { get; init; }

    /// <summary>The call to run; or null and what the model and the images say against it.</summary>
    /// <param name="opened">The request with its images.</param>
    public (ImagesCall? Call, IReadOnlyList<ImageError> Found) Prepare(RequestDraft draft, ImageRequest opened)
    {
        var (prepared, found) = draft.Prepare(Warnings, opened);
        return (
            prepared is null
                ? null
                : new ImagesCall(prepared, opened, Stream, Delivery, Family, Warnings) { SafetyIdentifier = SafetyIdentifier },
            found
        );
    }
}
