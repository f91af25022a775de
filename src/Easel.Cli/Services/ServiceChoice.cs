using Easel.Client;

namespace Easel.Cli.Services;

/// <summary>Which service is to answer, and how patiently.</summary>
internal sealed record ServiceChoice
{
    /// <summary>Null leaves it to what is there.</summary>
    public string? Url { get; init; }

    public string? Key { get; init; }

    /// <summary>Draw in this process.</summary>
    public bool InProcess { get; init; }

    /// <summary>Seconds of silence.</summary>
    public double? Timeout { get; init; }

    public long? Retries { get; init; }

    /// <summary>The client's options, or what is wrong with the choice.</summary>
    public (EaselClientOptions? Options, Failure? Failure) ToOptions(Uri? url = null, string? key = null)
    {
        if (url is null && Url is not null && !(Uri.TryCreate(Url, UriKind.Absolute, out url) && url.Scheme is "http" or "https"))
        {
            return (null, Failure.Usage($"The server's URL must begin with http:// or https://, and is '{Url}'."));
        }

        if (Timeout is <= 0 or > 86_400)
            return (null, Failure.Usage("--timeout must be more than 0 and at most 86400 seconds."));
        if (Retries is < 0 or > 10)
            return (null, Failure.Usage("--retries must be 0 to 10."));
        if ((key ?? Key)?.AsSpan().ContainsAnyExceptInRange('!', '~') is true)
            return (null, Failure.Usage("The key must be visible ASCII characters without white space."));
        var options = new EaselClientOptions { ApiKey = key ?? Key };
        if (url is not null)
            options.BaseUrl = url;
        if (Timeout is { } seconds)
            options.Timeout = options.StreamIdleTimeout = TimeSpan.FromSeconds(seconds);
        if (Retries is { } retries)
            options.MaxRetries = (int)retries;
        return (options, null);
    }
}
