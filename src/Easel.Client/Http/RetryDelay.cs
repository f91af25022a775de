using Easel.Client.Errors;

namespace Easel.Client.Http;

/// <summary>When to try again.</summary>
internal static class RetryDelay
{
    private static readonly TimeSpan First = TimeSpan.FromSeconds(0.5);
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(8);

    /// <summary>
    /// What the service asks for; without that 0.5 s, twice as long each time and at most 8 s, less a random quarter, so that many
    /// clients do not come back at once. Null when trying again is no use, no longer allowed, or too far away.
    /// </summary>
    /// <param name="retry">How many retries there were already.</param>
    public static TimeSpan? After(EaselException failure, int retry, EaselClientOptions options)
    {
        if (!failure.IsTransient || retry >= options.MaxRetries)
            return null;
        if (failure.RetryAfter is { } asked)
            return asked <= options.MaxRetryDelay ? asked : null;
        var backoff = Math.Min(First.TotalSeconds * (1 << retry), Longest.TotalSeconds);
        var delay = TimeSpan.FromSeconds(backoff * (1 - (Random.Shared.NextDouble() / 4)));
        return delay < options.MaxRetryDelay ? delay : options.MaxRetryDelay;
    }
}
