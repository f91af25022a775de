namespace Easel.Studio;

/// <summary>What browsers may do with the studio's pages: run and load what comes from here, show what they drew, and never inside of
/// another page.</summary>
internal sealed class StudioHeaders(RequestDelegate next)
{
    private const string Policy =
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' blob: data:; connect-src 'self'; manifest-src 'self'; "
        + "base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

    public Task InvokeAsync(HttpContext context)
    {
        if (context.GetEndpoint()?.Metadata.GetMetadata<StudioPage>() is not null)
        {
            var headers = context.Response.Headers;
            headers.ContentSecurityPolicy = Policy;
            headers.XFrameOptions = "DENY";
            headers["referrer-policy"] = "same-origin";
            headers["cross-origin-opener-policy"] = "same-origin";
            headers["permissions-policy"] = "camera=(), geolocation=(), microphone=()";
            // As antiforgery wants it, which would warn otherwise.
            headers.CacheControl = "no-cache, no-store";
            headers.Pragma = "no-cache";
        }

        return next(context);
    }
}
