using Easel.Abstractions.Events;
using Easel.Abstractions.Requests;

namespace Easel.Core.Usage;

/// <summary>One request, as it is accounted for. Holds no prompt, no image and no secret.</summary>
public sealed record UsageRecord
{
    /// <summary>Unique; a record that is written twice counts once.</summary>
    public required string Id { get; init; }

    /// <summary>When the request ended, UTC.</summary>
    public required DateTimeOffset At { get; init; }

    /// <inheritdoc cref="RequestContext.RequestId" />
    public string RequestId { get; init; } = "";

    public required UsageDimensions Dimensions { get; init; }

    /// <summary>Finished images.</summary>
    public int Images { get; init; }

    /// <summary>Images that the request brought, the mask not counted.</summary>
    public int InputImages { get; init; }

    public TokenUsage Tokens { get; init; }

    /// <summary>US dollars, to a billionth.</summary>
    public decimal Cost { get; init; }

    /// <summary>What <see cref="Cost"/> is made of.</summary>
    public IReadOnlyList<UsageCharge> Charges { get; init; } = [];

    /// <inheritdoc cref="RequestMeter.QueueTime" />
    public TimeSpan QueueTime { get; init; }

    /// <inheritdoc cref="RequestMeter.EngineTime" />
    public TimeSpan EngineTime { get; init; }

    /// <summary>The failure's code; null where there was none.</summary>
    public string? Error { get; init; }
}
