using Easel.Server.Hosting;

namespace Easel.Server.Documentation;

/// <summary>What browsers may do with the documentation's pages: run and load what comes from here, show images, and never inside of
/// another page.</summary>
internal sealed class DocumentationHeaders(RequestDelegate next)
{
    private const string Policy =
        "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; font-src 'self' data:; connect-src 'self'; "
        + "base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    public Task InvokeAsync(HttpContext context)
    {
        if (context.Request.Path.StartsWithSegments(Routes.Docs, StringComparison.OrdinalIgnoreCase))
        {
            context.Response.Headers.ContentSecurityPolicy = Policy;
            // For browsers that do not know 'frame-ancestors'.
            context.Response.Headers.XFrameOptions = "DENY";
            context.Response.Headers["referrer-policy"] = "no-referrer";
        }

        return next(context);
    }
}
