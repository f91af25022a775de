using Easel.Jobs.RabbitMq;

namespace Easel.Server.Workers;

/// <summary>How servers that draw for others, and those that they draw for, find each other: the sections <c>Easel:RabbitMq</c> and
/// <c>Easel:Workers</c>.</summary>
internal sealed record WorkerOptions
{
    public const string BrokerSection = "RabbitMq";
    public const string Section = "Workers";

    /// <summary>The broker; null where there is none.</summary>
    public RabbitMqOptions? Broker { get; init; }

    /// <summary>Requests of waiting clients that a worker draws at once, 1-64. Default 1.</summary>
    public int Slots { get; init; } = 1;

    /// <summary>A model that no worker has any more stays on offer for so long, and its requests wait, 0-86400 s. Default 0: they are refused
    /// at once.</summary>
    public TimeSpan WaitForModel { get; init; }
}
