namespace Easel.Jobs.RabbitMq.Live;

/// <summary>Work that a client waits for, for whichever worker has its model.</summary>
/// <param name="Id">Names it; no two are the same.</param>
/// <param name="Model">Workers that have it take the work.</param>
/// <param name="Share">Whose it is: turns go round by it.</param>
/// <param name="IsLow">It waits for all other work of the model.</param>
internal sealed record LiveWork(string Id, string Model, string Share, bool IsLow, ReadOnlyMemory<byte> Body);

/// <summary>What a worker says of a piece of work.</summary>
/// <param name="Run">Names the attempt: another worker begins the work anew when the first dies.</param>
internal readonly record struct LiveEvent(string Run, ReadOnlyMemory<byte> Body);
