using Easel.Abstractions.Requests;
using Easel.Core.Requests;

namespace Easel.Dialects.AIsBreaker;

/// <summary>A request of the protocol, read: what to draw, for which service, and how to answer.</summary>
/// <param name="Request">As it was asked for; its usage is counted by that.</param>
internal sealed record ProcessCall(PreparedRequest Prepared, ImageRequest Request, ServiceName Service, bool Stream, bool DeliverUrls);
