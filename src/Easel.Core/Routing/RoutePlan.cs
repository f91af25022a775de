using Easel.Abstractions.Events;
using Easel.Abstractions.Models;
using Easel.Abstractions.Requests;

namespace Easel.Core.Routing;

/// <summary>What would become of a request that is not run.</summary>
/// <param name="Request">As it would be drawn, with every 'auto' resolved.</param>
/// <param name="Name">The name that the model was asked for by.</param>
public sealed record RoutePlan(ImageRequest Request, ModelCard Model, string Provider, string Name)
{
    /// <summary>Why this one: a sentence for a person.</summary>
    public required string Reason { get; init; }

    public IReadOnlyList<ImageWarning> Warnings { get; init; } = [];

    /// <summary>How long it would take, as the last requests of the kind had it; null before the first.</summary>
    public TimeSpan? Expected { get; init; }

    /// <summary>What it would cost, in US dollars; null where that is known only afterwards, or not at all.</summary>
    public decimal? Cost { get; init; }

    /// <summary>All that the name means, in the order in which they would be asked.</summary>
    public IReadOnlyList<RouteCandidate> Candidates { get; init; } = [];
}

/// <summary>A deployment as a request finds it.</summary>
/// <param name="Reason">Why it is not chosen, or is.</param>
public sealed record RouteCandidate(string Model, string Provider, RouteCandidateState State, string Reason)
{
    public int Order { get; init; }

    public int Weight { get; init; } = 1;

    /// <summary>Requests that it has now.</summary>
    public int InFlight { get; init; }

    /// <summary>The name that the route falls back to with it; null where it is a deployment of the name itself.</summary>
    public string? Fallback { get; init; }

    /// <summary>How much longer it is left alone.</summary>
    public TimeSpan? Rest { get; init; }
}

/// <summary>What may be said of a deployment before a request goes to it.</summary>
public enum RouteCandidateState
{
    Chosen,
    Available,

    /// <summary>It failed or was overloaded, and is left alone.</summary>
    Resting,

    /// <summary>It cannot do what the request asks for.</summary>
    Unable,
}
