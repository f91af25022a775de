using Easel.Abstractions.Requests;

namespace Easel.Abstractions.Models;

/// <summary>What a model is called and what it can do.</summary>
public sealed record ModelCard
{
    /// <summary>The id that requests name.</summary>
    public required string Id { get; init; }

    /// <summary>Other names that requests may use, as long as no other model is called so: the service's own name for it.</summary>
    public IReadOnlyList<string> Aliases { get; init; } = [];

    public required string Name { get; init; }

    public string Description { get; init; } = "";

    /// <summary>Whoever provides the model, as <c>owned_by</c> of a model list.</summary>
    public string OwnedBy { get; init; } = "easel";

    /// <summary>SPDX expression of the weights' licence, where known.</summary>
    public string? License { get; init; }

    /// <summary>Where not known, the Unix epoch, which model lists show as 0.</summary>
    public DateTimeOffset Created { get; init; } = DateTimeOffset.UnixEpoch;

    public required ModelCapabilities Capabilities { get; init; }

    /// <summary>Another one whenever the model may draw otherwise, such as a hash of its files; null where nobody can say.</summary>
    public string? Version { get; init; }

    /// <summary>A service of other people draws: nothing is drawn that nobody asked for, such as a warm-up.</summary>
    public bool IsRemote { get; init; }

    /// <summary>Other servers of Easel by which the model comes, the nearest first, by their ids; empty for any other model.</summary>
    public IReadOnlyList<string> Servers { get; init; } = [];

    /// <summary>The service does not do, or charge for, the same work twice under one idempotency key
    /// (<see cref="RequestContext.IdempotencyKey"/>), which the engine sends along.</summary>
    public bool HonoursIdempotencyKeys { get; init; }

    /// <summary>How much the model draws at once.</summary>
    public ModelConcurrency Concurrency { get; init; } = new();

    /// <summary>What an image costs whoever runs the server; empty where it costs nothing or is not known.</summary>
    public IReadOnlyList<PriceLine> Prices { get; init; } = [];
}
