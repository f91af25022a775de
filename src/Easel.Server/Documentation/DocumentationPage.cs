using Easel.Server.Hosting;

namespace Easel.Server.Documentation;

/// <summary>The API description at <c>/openapi/v1.json</c>, and its page at <c>/docs</c>, which needs no network.</summary>
internal static class DocumentationPage
{
    public static IServiceCollection AddDocumentation(this IServiceCollection services) =>
        services
            .ConfigureHttpJsonOptions(json => SchemaNames.Configure(json.SerializerOptions))
            .AddOpenApi(
                "v1",
                openApi =>
                {
                    // What is said of GET holds for HEAD.
                    openApi.ShouldInclude = endpoint => !HttpMethods.IsHead(endpoint.HttpMethod ?? "");
                    openApi.AddSchemaTransformer<SchemaTransformer>();
                    openApi.AddOperationTransformer<EndpointTransformer>();
                    openApi.AddDocumentTransformer<DocumentTransformer>();
                }
            );

    /// <summary>Open to everybody: it holds nothing of this server's.</summary>
    public static void UseDocumentationPage(this WebApplication app)
    {
        app.UseMiddleware<DocumentationHeaders>();
        app.UseSwaggerUI(page =>
        {
            page.RoutePrefix = Routes.Docs.TrimStart('/');
            page.DocumentTitle = "Easel";
            page.SwaggerEndpoint(Routes.OpenApiDocument, "Easel");
        });
    }
}
