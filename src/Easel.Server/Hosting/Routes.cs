namespace Easel.Server.Hosting;

/// <summary>Paths that more than one place must agree on.</summary>
internal static class Routes
{
    public const string Live = "/healthz";
    public const string Ready = "/readyz";
    public const string Docs = "/docs";
    public const string OpenApi = "/openapi";
    public const string OpenApiDocument = "/openapi/v1.json";
    public const string Generations = "/v1/images/generations";
    public const string Edits = "/v1/images/edits";
    public const string Variations = "/v1/images/variations";
    public const string Upscale = "/v1/images/upscale";

    /// <summary>The part of Azure's paths that names the model.</summary>
    public const string Deployment = "deployment";

    public const string AzureGenerations = $"/openai/deployments/{{{Deployment}}}/images/generations";
    public const string AzureEdits = $"/openai/deployments/{{{Deployment}}}/images/edits";
    public const string Cancel = "/v1/images/cancel";
    public const string Models = "/v1/models";
    public const string Files = "/v1/files";
    public const string Responses = "/v1/responses";
    public const string Batches = "/v1/batches";
    public const string Jobs = "/v1/jobs";
    public const string Assets = "/v1/assets";

    /// <summary>The AIsBreaker protocol has this one.</summary>
    public const string AIsBreaker = "/api/v1/process";

    /// <summary>Probes and the documentation tell nothing that needs a key; an asset's URL is signed.</summary>
    public static IReadOnlyList<PathString> WithoutKey { get; } = [Live, Ready, Docs, OpenApi, Assets];

    /// <summary>Images come with the request.</summary>
    public static bool TakesImages(PathString path) =>
        path.Equals(Edits, StringComparison.OrdinalIgnoreCase)
        || path.Equals(Variations, StringComparison.OrdinalIgnoreCase)
        || path.Equals(Upscale, StringComparison.OrdinalIgnoreCase)
        || path.Equals(Responses, StringComparison.OrdinalIgnoreCase)
        || path.Equals(AIsBreaker, StringComparison.OrdinalIgnoreCase)
        || IsAzureEdit(path.Value);

    private static bool IsAzureEdit(string? path) =>
        path is not null
        && path.StartsWith("/openai/deployments/", StringComparison.OrdinalIgnoreCase)
        && path.EndsWith("/images/edits", StringComparison.OrdinalIgnoreCase);

    /// <summary>Asked every few seconds by whoever watches the server.</summary>
    public static bool IsProbe(PathString path) => path.Equals(Live, StringComparison.OrdinalIgnoreCase) || path.Equals(Ready, StringComparison.OrdinalIgnoreCase);
}
