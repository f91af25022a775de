using Easel.Abstractions.Models;
using Easel.Abstractions.Requests;

namespace Easel.Abstractions.Events;

/// <summary>What happens while a request is worked on; the last one is a <see cref="FailureEvent"/>, the last image or what it cost.</summary>
public abstract record ImageEvent
{
    /// <summary>Frees what the event carries; for whoever receives one and passes it to nobody.</summary>
    public virtual void Discard() { }
}

/// <summary>
/// The request was taken: <see cref="Request"/> is what will be drawn, with every 'auto' resolved and what the model
/// cannot do taken out. Comes first, and again where another model draws it otherwise; engines do not send it.
/// </summary>
public sealed record AcceptedEvent(ImageRequest Request, ModelCard Model) : ImageEvent;

/// <summary>
/// The request is being drawn by <see cref="Model"/>. Comes before the first preview or image; again where it failed there and another
/// draws. Engines do not send it.
/// </summary>
/// <param name="Provider">The name of the model's provider.</param>
/// <param name="Attempts">Models that were asked so far, this one among them; 1 or more.</param>
public sealed record RoutedEvent(ModelCard Model, string Provider, int Attempts) : ImageEvent;

/// <summary>The request waits for its turn at a model; again whenever its place has changed. Nothing comes of it where the turn is there at
/// once.</summary>
/// <param name="Ahead">Requests that are before it, those being drawn among them; 1 or more, as far as nobody else comes.</param>
public sealed record QueuedEvent(int Ahead) : ImageEvent;

/// <summary>A denoising step of one batch is done. <see cref="Step"/> counts from 1 to <see cref="Steps"/>.</summary>
public sealed record ProgressEvent(int Step, int Steps) : ImageEvent;

/// <summary>Something asked for was not honoured, or not as asked.</summary>
public sealed record WarningEvent(ImageWarning Warning) : ImageEvent;

/// <summary>What the model's service counted for the request; several add up.</summary>
/// <param name="InputTokens">Of text and images together; null where the service does not count.</param>
/// <param name="OutputTokens">As <paramref name="InputTokens"/>.</param>
public sealed record UsageEvent(long? InputTokens, long? OutputTokens) : ImageEvent
{
    /// <summary>The tokens by kind, where the service tells them apart.</summary>
    public TokenUsage? Details { get; init; }

    /// <summary>What the service says that it charges, in US dollars; it holds in place of any price table. Null where it does not
    /// say.</summary>
    public decimal? Cost { get; init; }
}

/// <summary>What the request costs in US dollars, all its images together. Comes once, after the last image or before the failure, from the
/// pipeline; engines send a <see cref="UsageEvent"/>.</summary>
public sealed record CostEvent(decimal Cost) : ImageEvent;

/// <summary>The request failed; nothing follows. Images that came before stay good. A bad request lists all its problems, at least
/// one.</summary>
public sealed record FailureEvent(params IReadOnlyList<ImageError> Errors) : ImageEvent;
