namespace Easel.Core.Queueing;

/// <summary>A queue of requests, at one moment.</summary>
/// <param name="Name">Of its model, or of the group of models that share it.</param>
/// <param name="Age">How long the request has waited that has waited longest; zero when none waits.</param>
internal readonly record struct QueueDepth(string Name, int Waiting, int Running, TimeSpan Age);
