using Microsoft.Net.Http.Headers;

namespace Easel.Studio.Api;

/// <summary>The key or token of <c>Authorization: Bearer</c>.</summary>
internal static class BearerKey
{
    private const string Scheme = "Bearer ";

    /// <summary>Null where there is none.</summary>
    public static string? Of(HttpRequest request)
    {
        var authorization = request.Headers[HeaderNames.Authorization].ToString();
        return authorization.StartsWith(Scheme, StringComparison.OrdinalIgnoreCase) && authorization.Length > Scheme.Length
            ? authorization[Scheme.Length..].Trim()
            : null;
    }

    public static void Set(HttpRequest request, string key) => request.Headers[HeaderNames.Authorization] = Scheme + key;

    /// <summary>Visible ASCII: what a header can carry.</summary>
    public static bool IsWellFormed(string key) => key.Length is > 0 and <= 8192 && !key.AsSpan().ContainsAnyExceptInRange('!', '~');
}
