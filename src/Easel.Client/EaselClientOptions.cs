namespace Easel.Client;

/// <summary>Where an <see cref="EaselClient"/> sends its requests, and how patient it is.</summary>
public sealed class EaselClientOptions
{
    /// <summary>The service's base URL, such as <c>https://api.openai.com/v1</c>. An address without a path gets <c>/v1</c>. Default: an
    /// Easel on this machine.</summary>
    public Uri BaseUrl { get; set; } = new("http://localhost:5280/v1");

    /// <summary>Sent as <c>Authorization: Bearer</c>; null sends none.</summary>
    public string? ApiKey { get; set; }

    /// <summary>Headers of every request, such as <c>OpenAI-Organization</c>, or <c>api-key</c> for Azure.</summary>
    public IDictionary<string, string> Headers { get; } = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);

    /// <summary>How often a request that failed for the moment is sent again: 408, 409, 429, 5xx, a lost connection, silence. 0-10, default
    /// 2.</summary>
    public int MaxRetries { get; set; } = 2;

    /// <summary>The longest wait before a retry, also when the service asks for a longer one: then the request fails at once. Default 60
    /// s.</summary>
    public TimeSpan MaxRetryDelay { get; set; } = TimeSpan.FromSeconds(60);

    /// <summary>The most that one attempt may take: a whole response, or a stream's beginning. Default 10 minutes.</summary>
    public TimeSpan Timeout { get; set; } = TimeSpan.FromMinutes(10);

    /// <summary>The longest silence in a stream. Easel breaks a silence every 15 s; others may not. Default 5 minutes.</summary>
    public TimeSpan StreamIdleTimeout { get; set; } = TimeSpan.FromMinutes(5);

    /// <summary>The largest answer, and the largest event of a stream, in bytes. Default 256 MiB.</summary>
    public int MaxResponseBytes { get; set; } = 256 << 20;

    /// <summary>The clock of time-outs and retries.</summary>
    public TimeProvider Clock { get; set; } = TimeProvider.System;

    /// <summary>Everything that is wrong; null when nothing is.</summary>
    internal string? Problems()
    {
        var problems = new List<string>();
        Hold(
            BaseUrl is { IsAbsoluteUri: true, Scheme: "http" or "https" },
            $"{nameof(BaseUrl)} must be an absolute http or https URL, and is '{BaseUrl}'."
        );
        Hold(
            ApiKey is null || (ApiKey.Length > 0 && !ApiKey.AsSpan().ContainsAnyExceptInRange('!', '~')),
            $"{nameof(ApiKey)} must be null, or visible ASCII characters without white space."
        );
        Hold(MaxRetries is >= 0 and <= 10, $"{nameof(MaxRetries)} must be 0 to 10, and is {MaxRetries}.");
        Hold(MaxRetryDelay >= TimeSpan.Zero, $"{nameof(MaxRetryDelay)} must not be negative.");
        Hold(IsTimer(Timeout), $"{nameof(Timeout)} must be more than nothing and at most 24 days, and is {Timeout}.");
        Hold(
            IsTimer(StreamIdleTimeout),
            $"{nameof(StreamIdleTimeout)} must be more than nothing and at most 24 days, and is {StreamIdleTimeout}."
        );
        Hold(MaxResponseBytes >= 1024, $"{nameof(MaxResponseBytes)} must be 1024 or more, and is {MaxResponseBytes}.");
        Hold(Clock is not null, $"{nameof(Clock)} must not be null.");
        return problems.Count > 0 ? string.Join(' ', problems) : null;

        void Hold(bool holds, string problem)
        {
            if (!holds)
                problems.Add(problem);
        }
    }

    private static bool IsTimer(TimeSpan time) => time > TimeSpan.Zero && time <= TimeSpan.FromDays(24);
}
