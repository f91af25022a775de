using Easel.Dialects.Access;
using Easel.Dialects.AIsBreaker.Schemas;
using Easel.Dialects.Endpoints;
using Easel.Dialects.Routing;

namespace Easel.Dialects.AIsBreaker;

/// <summary>The AIsBreaker protocol.</summary>
public static class AIsBreakerDialect
{
    private const string Process = "/process";
    private const string Token = "/oauth/token";

    /// <summary>The protocol is served under both.</summary>
    private static readonly string[] Roots = ["/api/v1", "/api/v1alpha1"];

    private static readonly Dialect Dialect = new()
    {
        Name = "aisbreaker",
        Paths = PathsOf(Process),
        Map = Map,
        Errors = AIsBreakerErrors.Instance,
        ErrorType = typeof(ProcessError),
    };

    /// <summary>Its token endpoint tells errors in a shape of its own.</summary>
    private static readonly Dialect Tokens = new()
    {
        Name = "aisbreaker",
        Paths = PathsOf(Token),
        Map = MapTokens,
        Errors = TokenErrors.Instance,
        ErrorType = typeof(TokenError),
    };

    public static IServiceCollection AddAIsBreakerDialect(this IServiceCollection services) =>
        services
            .AddDialect(Dialect)
            .AddDialect(Tokens)
            .AddSingleton<ServiceReader>()
            .AddSingleton<ConversationStates>()
            .AddSingleton<ProcessReader>()
            .AddSingleton<ProcessHandler>()
            .AddSingleton<TokenCounters>()
            .AddSingleton<TokenHandler>();

    private static void Map(IEndpointRouteBuilder routes)
    {
        var process = routes.Of<ProcessHandler>();
        foreach (var root in Roots)
        {
            Document(
                routes
                    .MapPost(root + Process, process.To(endpoints => endpoints.HandleAsync))
                    .AcceptsImages()
                    .Idempotent()
                    .AllowsDryRun()
                    .WithMetadata(TokenRoute.Instance),
                root,
                ProcessDescription.AddTo
            );
            routes.MapMethods(root + Process, [HttpMethods.Head], IsThereAsync).WithMetadata(TokenRoute.Instance);
            Document(routes.MapGet(root + "/ping", GreetingEndpoints.PingAsync).AllowAnonymous(), root, ProcessDescription.AddToPing);
            Document(
                routes.MapGet(root + "/version", GreetingEndpoints.VersionAsync).AllowAnonymous(),
                root,
                ProcessDescription.AddToVersion
            );
        }
    }

    /// <summary>They look for the key themselves, as it may stand in the body.</summary>
    private static void MapTokens(IEndpointRouteBuilder routes)
    {
        var token = routes.Of<TokenHandler>();
        foreach (var root in Roots)
            Document(
                routes.MapPost(root + Token, token.To(endpoints => endpoints.HandleAsync)).AllowAnonymous(),
                root,
                ProcessDescription.AddToToken
            );
    }

    /// <summary>The API document shows the protocol under the first of its roots alone.</summary>
    private static void Document(IEndpointConventionBuilder endpoint, string root, Action<IEndpointConventionBuilder> describe)
    {
        if (string.Equals(root, Roots[0], StringComparison.Ordinal))
            describe(endpoint);
    }

    /// <summary>AIsBreaker's programs ask with <c>HEAD</c> whether there is such a server.</summary>
    private static Task IsThereAsync(HttpContext context)
    {
        context.Response.StatusCode = StatusCodes.Status204NoContent;
        return Task.CompletedTask;
    }

    private static PathString[] PathsOf(string endpoint) => [.. Roots.Select(root => new PathString(root + endpoint))];
}
