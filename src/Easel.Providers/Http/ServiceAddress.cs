namespace Easel.Providers.Http;

/// <summary>Where a service is, and which hosts are its own.</summary>
/// <param name="BaseUrl">Ends with a slash.</param>
/// <param name="KeyHosts">Other hosts that may have the key; <c>*.example.com</c> means all below it.</param>
internal sealed record ServiceAddress(Uri BaseUrl, KeyHeader KeyHeader, IReadOnlyList<string> KeyHosts)
{
    /// <summary>The URL of a path below the base, or a whole URL that the service gave; null when that is not one of its own.</summary>
    /// <remarks>What looks like a path may lead to another host: <c>//host/path</c>, and in other spellings too.</remarks>
    public Uri? Resolve(string path) =>
        Uri.TryCreate(BaseUrl, path, out var url) && url.UserInfo.Length == 0 && MayHaveKey(url) ? url : null;

    public bool MayHaveKey(Uri url) =>
        IsBase(url)
        || (
            string.Equals(url.Scheme, Uri.UriSchemeHttps, StringComparison.Ordinal)
            && KeyHosts.Any(host =>
                host.StartsWith("*.", StringComparison.Ordinal)
                    ? url.IdnHost.EndsWith(host[1..], StringComparison.OrdinalIgnoreCase)
                    : string.Equals(url.IdnHost, host, StringComparison.OrdinalIgnoreCase)
            )
        );

    private bool IsBase(Uri url) =>
        Uri.Compare(url, BaseUrl, UriComponents.SchemeAndServer, UriFormat.Unescaped, StringComparison.OrdinalIgnoreCase) == 0;
}

/// <summary>The header that carries a service's key, and what stands before the key in it.</summary>
internal sealed record KeyHeader(string Name, string Prefix = "")
{
    public static KeyHeader Bearer { get; } = new("Authorization", "Bearer ");
}
