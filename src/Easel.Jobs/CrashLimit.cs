namespace Easel.Jobs;

/// <summary>
/// When work that ended its servers is given up. Three deaths are enough where nothing else dies. Where servers that draw nothing died as well
/// since it was begun first, something other than this work ends servers, and each of those deaths allows for one more; but no work may end more
/// than ten.
/// </summary>
internal sealed class CrashLimit(ICrashRecords records)
{
    /// <summary>Deaths that are no reason to look further.</summary>
    public const int Fewest = 3;

    /// <summary>Deaths that are enough whatever else happened.</summary>
    public const int Most = 10;

    /// <param name="deaths">Of servers that had nothing else in their hands.</param>
    /// <param name="since">When the work was begun first.</param>
    public async ValueTask<bool> IsReachedAsync(int deaths, DateTimeOffset since, CancellationToken cancellationToken) =>
        deaths >= Most || (deaths >= Fewest && deaths >= Fewest + await records.CountStartsAsync(since, cancellationToken));
}
