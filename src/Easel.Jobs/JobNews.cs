namespace Easel.Jobs;

/// <summary>Something happened to a job.</summary>
/// <param name="ForRunners">It waits, or is to stop: whoever runs jobs looks at it.</param>
public sealed record JobNews(string JobId, bool ForRunners);
