namespace Easel.Cli.Services;

/// <summary>Finds out whether an Easel listens on this machine.</summary>
internal static class Neighbour
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);

    /// <summary>Asks its health probe, so that a program of another kind on the same port gets no key and no prompt.</summary>
    public static async Task<bool> IsEaselAsync(Uri url, CancellationToken cancellationToken)
    {
        using var http = new HttpClient { Timeout = Patience, MaxResponseContentBufferSize = 4096 };
        try
        {
            return (await http.GetStringAsync(new Uri(url, "/healthz"), cancellationToken)).Contains(
                "\"status\":\"live\"",
                StringComparison.Ordinal
            );
        }
        catch (Exception absent)
            when (absent is HttpRequestException or OperationCanceledException && !cancellationToken.IsCancellationRequested)
        {
            return false;
        }
    }
}
