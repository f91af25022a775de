namespace Easel.Dialects.Endpoints;

/// <summary>Whatever answers <c>GET</c> answers <c>HEAD</c> (RFC 9110, section 9.3.2); the server leaves the body out by itself.</summary>
internal static class HeadRequests
{
    public static TBuilder AllowHead<TBuilder>(this TBuilder endpoints)
        where TBuilder : IEndpointConventionBuilder
    {
        endpoints.Finally(endpoint =>
        {
            for (var i = 0; i < endpoint.Metadata.Count; i++)
            {
                if (
                    endpoint.Metadata[i] is not HttpMethodMetadata methods
                    || methods.HttpMethods.Contains(HttpMethods.Head, StringComparer.OrdinalIgnoreCase)
                )
                    continue;
                if (methods.HttpMethods.Contains(HttpMethods.Get, StringComparer.OrdinalIgnoreCase))
                    endpoint.Metadata[i] = new HttpMethodMetadata([.. methods.HttpMethods, HttpMethods.Head], methods.AcceptCorsPreflight);
            }
        });
        return endpoints;
    }
}
