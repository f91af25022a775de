namespace Easel.Dialects.OpenAI.Azure;

/// <summary>
/// Azure's paths are OpenAI's under <c>/openai</c>: <c>/openai/v1/responses</c>, <c>/openai/files</c>, and
/// <c>/openai/deployments/NAME/images/edits</c>, which names the model. From here on such a request is one to OpenAI's own path.
/// </summary>
internal sealed class AzurePathMiddleware(RequestDelegate next)
{
    private const string Version = "api-version";

    public async Task InvokeAsync(HttpContext context)
    {
        var request = context.Request;
        var (path, query) = (request.Path, request.QueryString);
        if (!path.StartsWithSegments("/openai", StringComparison.OrdinalIgnoreCase, out var rest) || !rest.HasValue || rest == "/")
        {
            await next(context);
            return;
        }

        if (rest.StartsWithSegments("/v1", StringComparison.OrdinalIgnoreCase, out var versioned))
            rest = versioned;
        else if (rest.StartsWithSegments("/deployments", StringComparison.OrdinalIgnoreCase, out var deployed))
            rest = Without(deployed, context);
        (request.Path, request.QueryString) = (new PathString("/v1").Add(rest), WithoutVersion(request.Query, query));
        try
        {
            await next(context);
        }
        finally
        {
            // Errors and the log name what the client asked for.
            (request.Path, request.QueryString) = (path, query);
        }
    }

    /// <summary>What follows the deployment's name. Of the requests that draw it is the model.</summary>
    private static PathString Without(PathString deployed, HttpContext context)
    {
        var text = deployed.Value!;
        var end = text.IndexOf('/', 1);
        if (end < 0)
            return deployed;
        var rest = new PathString(text[end..]);
        if (rest.StartsWithSegments("/images", StringComparison.OrdinalIgnoreCase))
            AzureDeployment.Set(context, text[1..end]);
        return rest;
    }

    /// <summary>Every one of Azure's versions is served alike.</summary>
    private static QueryString WithoutVersion(IQueryCollection parameters, QueryString query) =>
        parameters.ContainsKey(Version)
            ? QueryString.Create(parameters.Where(parameter => !parameter.Key.Equals(Version, StringComparison.OrdinalIgnoreCase)))
            : query;
}
