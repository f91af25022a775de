namespace Easel.Dialects;

/// <summary>Finds the dialect of each request: by its endpoint, or where none was reached by its path.</summary>
internal sealed class DialectMiddleware(RequestDelegate next, IEnumerable<Dialect> dialects)
{
    private readonly IReadOnlyList<Dialect> _dialects = [.. dialects];

    public Task InvokeAsync(HttpContext context)
    {
        if ((context.GetEndpoint()?.Metadata.GetMetadata<Dialect>() ?? ByPath(context.Request.Path)) is { } dialect)
        {
            context.Features.Set(dialect);
            dialect.OnRequest?.Invoke(context);
        }

        return next(context);
    }

    /// <summary>The one with the longest path that fits.</summary>
    private Dialect? ByPath(PathString path)
    {
        var (found, length) = ((Dialect?)null, -1);
        foreach (var dialect in _dialects)
        {
            foreach (var prefix in dialect.Paths)
            {
                if (prefix.Value!.Length > length && path.StartsWithSegments(prefix, StringComparison.OrdinalIgnoreCase))
                    (found, length) = (dialect, prefix.Value.Length);
            }
        }

        return found;
    }
}
