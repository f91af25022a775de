namespace Easel.Jobs.RabbitMq;

/// <summary>Which broker, and how it is used.</summary>
public sealed record RabbitMqOptions
{
    /// <summary>Such as <c>amqp://user:password@broker/vhost</c>, or <c>amqps://</c>.</summary>
    public required Uri Uri { get; init; }

    /// <summary>Before the names of all queues and exchanges. Default <c>easel</c>.</summary>
    public string Prefix { get; init; } = "easel";

    /// <summary>How long work waits for a broker that is down, 0-600 s. Default 10 s.</summary>
    public TimeSpan Patience { get; init; } = TimeSpan.FromSeconds(10);

    /// <summary>Lines of a model's queue, which callers are spread over and turns go round by, 1-64. Default 8.</summary>
    public int Lanes { get; init; } = 8;
}
