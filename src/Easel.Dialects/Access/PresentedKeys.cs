using Microsoft.Net.Http.Headers;

namespace Easel.Dialects.Access;

/// <summary>Where a request's access key stands: <c>Authorization: Bearer</c> or <c>api-key</c>.</summary>
internal static class PresentedKeys
{
    private const string Scheme = "Bearer ";

    public static string? Of(IHeaderDictionary headers)
    {
        if (headers.TryGetValue("api-key", out var apiKey))
            return apiKey;
        var authorization = headers[HeaderNames.Authorization].ToString();
        return authorization.StartsWith(Scheme, StringComparison.OrdinalIgnoreCase) ? authorization[Scheme.Length..].Trim() : null;
    }
}
