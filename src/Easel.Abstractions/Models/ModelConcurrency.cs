namespace Easel.Abstractions.Models;

/// <summary>How much a model draws at once.</summary>
/// <param name="MaxRunning">Turns that run at the same time, 1-1024.</param>
/// <param name="Group">Models of one group share their turns, as those do that share a processor; null for a model by itself.</param>
/// <param name="ImagesPerTurn">
/// Images of one request that are drawn in one turn, 1 or more; between turns other requests have theirs. Null draws all of a request in
/// one, as suits a service that is paid by the call; an engine that draws image by image says 1.
/// </param>
public sealed record ModelConcurrency(int MaxRunning = 1, string? Group = null, int? ImagesPerTurn = null);
