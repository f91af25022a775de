namespace Easel.Jobs;

/// <summary>The jobs of a kind that have not ended, of all servers that share the queue.</summary>
/// <param name="Age">How long the oldest of those that wait has waited; zero when none waits.</param>
public readonly record struct JobQueueDepth(string Kind, int Waiting, int Running, TimeSpan Age);
