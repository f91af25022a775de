using Easel.Abstractions.Events;
using Easel.Abstractions.Requests;

namespace Easel.Dialects.AIsBreaker;

/// <summary>A request of the protocol, read: what to draw, for which service, and how to answer.</summary>
/// <param name="Warnings">What the API itself does not honour; the pipeline adds its own.</param>
internal sealed record ProcessCall(
    ImageRequest Request,
    ServiceName Service,
    bool Stream,
    bool DeliverUrls,
    IReadOnlyList<ImageWarning> Warnings
);
