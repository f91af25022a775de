using Easel.Abstractions.Events;

namespace Easel.Core.Routing;

/// <summary>Why a deployment is left alone, and for how much longer.</summary>
/// <param name="Kind">Overloaded, or what else it failed by.</param>
/// <param name="Reason">One sentence for the operator.</param>
internal sealed record DeploymentRest(ImageErrorKind Kind, string Reason, TimeSpan Remaining);
