namespace Easel.Jobs.RabbitMq.Live;

/// <summary>What a server has asked of the workers that have a model.</summary>
/// <param name="Age">How long the oldest of what no worker has begun has waited; zero when none waits.</param>
internal readonly record struct LiveDepth(string Model, int Waiting, int Running, TimeSpan Age);
