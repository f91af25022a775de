namespace Easel.Dialects.Access;

/// <summary>The key or token that a request brings, from the first of its dialect's places that holds one.</summary>
internal static class PresentedKeys
{
    public static string? Of(HttpContext context)
    {
        foreach (var place in context.Features.Get<Dialect>()?.Credentials ?? CredentialPlace.Default)
        {
            if (place.Read(context.Request) is { } found && !(place.IsAmbient && IsOfAnotherSite(context.Request)))
                return found;
        }

        return null;
    }

    /// <summary>A browser says so itself, as old ones do by the page's origin alone.</summary>
    private static bool IsOfAnotherSite(HttpRequest request)
    {
        var site = request.Headers["Sec-Fetch-Site"].ToString();
        if (site.Length > 0)
            return site is not ("same-origin" or "same-site" or "none");
        var origin = request.Headers.Origin.ToString();
        return origin.Length > 0
            && (
                !Uri.TryCreate(origin, UriKind.Absolute, out var page)
                || !string.Equals(page.Authority, request.Host.Value, StringComparison.OrdinalIgnoreCase)
            );
    }
}
