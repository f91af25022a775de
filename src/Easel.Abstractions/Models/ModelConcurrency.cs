namespace Easel.Abstractions.Models;

/// <summary>How much a model draws at once.</summary>
/// <param name="MaxRunning">Turns that run at the same time, 1-1024.</param>
/// <param name="Group">Models of one group share their turns, as those do that share a processor; null for a model by itself.</param>
/// <param name="ImagesPerTurn">
/// Images of one request that are drawn in one turn; between turns other requests have theirs. 1 for engines that draw image by image;
/// a service that is paid by the call takes all at once.
/// </param>
public sealed record ModelConcurrency(int MaxRunning = 1, string? Group = null, int ImagesPerTurn = 1);
