namespace Easel.Server.Documentation;

/// <summary>Where the API document is asked for.</summary>
internal static class ApiDocument
{
    private const string Path = "/openapi/{documentName}.json";

    /// <summary>The framework's endpoint, made when it is first asked: it compiles expressions, which every start would wait for.</summary>
    public static IEndpointConventionBuilder MapApiDocument(this IEndpointRouteBuilder routes)
    {
        var document = new Lazy<RequestDelegate>(() => Make(routes.ServiceProvider));
        return routes.MapGet(Path, context => document.Value(context)).ExcludeFromDescription();
    }

    private static RequestDelegate Make(IServiceProvider services)
    {
        var routes = new LateRoutes(services);
        routes.MapOpenApi(Path);
        return routes.DataSources.Single().Endpoints.Single().RequestDelegate!;
    }

    /// <summary>Endpoints that nobody routes to.</summary>
    private sealed class LateRoutes(IServiceProvider services) : IEndpointRouteBuilder
    {
        public IServiceProvider ServiceProvider => services;

        public ICollection<EndpointDataSource> DataSources { get; } = [];

        public IApplicationBuilder CreateApplicationBuilder() => new ApplicationBuilder(services);
    }
}
