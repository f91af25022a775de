namespace Easel.Server.Hosting;

/// <summary>Paths that more than one place must agree on.</summary>
internal static class Routes
{
    public const string Live = "/healthz";
    public const string Ready = "/readyz";
    public const string Metrics = "/metrics";
    public const string Docs = "/docs";
    public const string Recorded = "/recorded";
    public const string OpenApiDocument = "/openapi/v1.json";
}
